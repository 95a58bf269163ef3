"""Parent mode: its pages, each a small widget, and the joiners that connect them with the guard.
Must not decide who may see what."""
