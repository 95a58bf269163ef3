"""How do you feel: three taps at most, kept only where it is shared.
Must not import anything here: pages are made when they are opened."""
