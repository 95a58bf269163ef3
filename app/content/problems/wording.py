"""The shape of a problem's words, and the mark by which lupdate finds them.
Must not translate."""

from __future__ import annotations

from typing import NamedTuple


class Wording(NamedTuple):
    """Two English source texts with `{places}`: what is the matter, and what can be done next."""

    what: str
    next: str


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for lupdate, which knows this name; it is translated when it is shown."""
    return text
