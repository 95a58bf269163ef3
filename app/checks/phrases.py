"""Patterns written once with Vietnamese marks, looked for with and without them.
Must not know what a phrase means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.checks.folded import Folded, in_old_spelling, without_marks

_BLANK = re.compile(r"\[(?:\\.|[^\]])*\]| [?*]?")


def _spaced(found: re.Match[str]) -> str:
    """A blank inside brackets is one letter of several; elsewhere it may be any white space."""
    if found[0].startswith("["):
        return found[0]
    return r"\s+" if found[0] == " " else r"\s*"


@dataclass(frozen=True, slots=True)
class Phrase:
    """`plain` is the same pattern for sentences that were written without marks."""

    marked: re.Pattern[str]
    plain: re.Pattern[str]

    def found(self, text: Folded) -> Iterator[re.Match[str]]:
        yield from self.marked.finditer(text.marked)
        for match in self.plain.finditer(text.bare):
            if text.written_without_marks(match.start()):
                yield match

    def near(self, text: Folded, start: int, end: int) -> bool:
        """Whether it is found between two places."""
        start = max(0, start)
        if self.marked.search(text.marked, start, end):
            return True
        match = self.plain.search(text.bare, start, end)
        return match is not None and text.written_without_marks(match.start())

    def last_end(self, text: Folded, start: int, end: int) -> int | None:
        """Where the last one between two places ends."""
        last = None
        for match in self.marked.finditer(text.marked, max(0, start), end):
            last = match.end()
        for match in self.plain.finditer(text.bare, max(0, start), end):
            if text.written_without_marks(match.start()):
                last = max(last or 0, match.end())
        return last


@lru_cache(maxsize=256)
def phrase(pattern: str) -> Phrase:
    """In small letters; a blank stands for one or more, or a line's end."""
    spaced = _BLANK.sub(_spaced, pattern)
    return Phrase(re.compile(in_old_spelling(spaced)), re.compile(without_marks(spaced)))


def any_of(words: str) -> str:
    """The words of a list, one after another with `|`; a blank inside one is written `_`."""
    found = sorted(words.split(), key=len, reverse=True)
    return "(?:" + "|".join(word.replace("_", " ") for word in found) + ")"
