"""What somebody who wrote a wrong word in a file may have meant.
Must not load the comparing before there is a mistake: the desktop reads the same files, and has none to tell."""

from __future__ import annotations

from collections.abc import Iterable

SLIP = 0.5
"""From 0 to 1: how like the two have to be."""


def nearest(wrong: str, known: Iterable[str], like: float = SLIP) -> str | None:
    """None: nothing is like it."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(wrong, list(known), 1, like)), None)
