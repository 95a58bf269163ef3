"""The help page, its quick exit, and the launcher that shows it without a guard.
Must not write, count, send or remember anything (DESIGN.md promises 1 and 2)."""
