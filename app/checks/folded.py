"""A text made easy to compare: small letters, composed, with and without Vietnamese marks, each letter tied to its place in the text as given.
Must not change the text that a person sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from app.checks.shortened import shortened

LEFT_OUT = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u034f\ufe0e\ufe0f\u20e3")
"""Letters that nobody sees: a soft hyphen, joiners, the ring of a key-cap digit. They may hide in the middle of a number."""
SPACES = frozenset("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\f\v")
SIGNS = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "･": ".", "·": ".", "•": "."}
# The mark of tone stands on the second letter in the new spelling (hoà), on the first in the old (hòa): the old one is taken for both.
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_PAIRS = {
    unicodedata.normalize("NFC", first + second + tone): unicodedata.normalize("NFC", first + tone + second)
    for first, second in (("o", "a"), ("o", "e"), ("u", "y"))
    for tone in _TONES
}
_NEW_SPELLING = re.compile(f"(?:{'|'.join(sorted(_PAIRS))})(?![^\\W\\d_])")
_SENTENCE = re.compile(r"[.!?]+(?=\s|$)|\n")
_WORD = re.compile(r"[^\W\d_]+")
_FEW = 0.2
"""A sentence in which fewer words carry marks was written without them."""


def _plain(letter: str) -> str:
    if letter < "\u0080":
        return letter
    if letter in "đĐ":
        return "d" if letter == "đ" else "D"
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isalnum() else letter


_VIETNAMESE = "".join(
    unicodedata.normalize("NFC", letter + tone) for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for tone in ("", *_TONES)
)
_BARE = {ord(letter): _plain(letter) for letter in _VIETNAMESE + "đĐ"}
# Letters that are as they look: most texts are of nothing else, and need no look at each.
_SIMPLE = re.compile(f"[\x00-\x7f{_VIETNAMESE}đĐ]+")
_BLANKS = {ord(letter): " " for letter in SPACES}


def without_marks(text: str) -> str:
    """One letter stays one letter: "Đường" becomes "Duong"."""
    bare = text.translate(_BARE)
    return bare if bare.isascii() else "".join(map(_plain, bare))


def in_old_spelling(text: str) -> str:
    """For small letters; as long as what was given. "quý" and "thuý" differ, so that "uy" after q stays."""
    return _NEW_SPELLING.sub(lambda found: found[0] if _after_q(found) else _PAIRS[found[0]], text)


def _after_q(found: re.Match[str]) -> bool:
    return found.start() > 0 and found.string[found.start() - 1] == "q"


@dataclass(frozen=True, slots=True)
class Folded:
    """`marked` and `bare` are of the same length; `cased` is `marked` with its capitals. `_starts` and `_ends` are places in the text as given."""

    marked: str
    bare: str
    cased: str
    _starts: tuple[int, ...] = field(repr=False)
    _ends: tuple[int, ...] = field(repr=False)
    parts: tuple[tuple[int, int, bool], ...] = field(repr=False)
    """Runs of sentences: beginning, end, and whether they were written without marks: only there may "nha" stand for "nhà"."""

    @property
    def has_capitals(self) -> bool:
        """Beyond the first letter: whether names are written with them here."""
        return self.cased[1:] != self.marked[1:] and any(letter.isupper() for letter in self.cased[1:])

    def with_sign(self, places: Iterable[tuple[int, int]], sign: str) -> Folded:
        """The same, with one letter in place of whatever stands at these places: patterns that speak of it need not spell it out."""
        marked, bare = list(self.marked), list(self.bare)
        for start, end in places:
            marked[start:end] = bare[start:end] = sign * (end - start)
        return replace(self, marked="".join(marked), bare="".join(bare))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where letters `start` to `end` stand in the text as given."""
        return self._starts[start], self._ends[end - 1]


def fold(text: str) -> Folded:
    cased: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(text):
        simple = _SIMPLE.match(text, at)
        stop = simple.end() if simple else at
        if stop < len(text) and stop > at and unicodedata.combining(text[stop]):
            stop -= 1  # its mark follows
        cased += text[at:stop].translate(_BLANKS)
        starts += range(at, stop)
        ends += range(at + 1, stop + 1)
        at = stop
        while at < len(text) and (at == stop or unicodedata.combining(text[at]) or not _SIMPLE.match(text, at)):
            end = _cluster_end(text, at)
            for letter in _letters(text[at:end]):
                cased.append(letter)
                starts.append(at)
                ends.append(end)
            at = end
    written = _in_full(cased, starts, ends)
    whole = "".join(cased)
    small = whole.lower()
    if len(small) != len(whole):
        # One letter each: "İ" would become two.
        small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in whole)
    marked = in_old_spelling(small)
    bare = without_marks(marked)
    return Folded(marked, bare, whole, tuple(starts), tuple(ends), _parts(marked, bare, written))


def _in_full(cased: list[str], starts: list[int], ends: list[int]) -> frozenset[int]:
    """Puts shortened words as they are meant; each of their letters stands where the short word does. Gives the places of what was put."""
    put: set[int] = set()
    for start, end, full in reversed(shortened("".join(cased))):
        letters = list(full)
        if cased[start].isupper():
            letters[0] = letters[0].upper()
        first, last = starts[start], ends[end - 1]
        cased[start:end] = letters
        starts[start:end], ends[start:end] = [first] * len(letters), [last] * len(letters)
        put.add(first)
    return frozenset(at for at, start in enumerate(starts) if start in put)


def _cluster_end(text: str, start: int) -> int:
    """Behind a letter and the marks that follow it."""
    end = start + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _letters(cluster: str) -> str:
    if len(cluster) == 1 and cluster.isascii():
        return " " if cluster in SPACES else cluster
    if cluster in LEFT_OUT:
        return ""
    if cluster in SPACES:
        return " "
    if cluster in SIGNS:
        return SIGNS[cluster]
    composed = unicodedata.normalize("NFC", "".join(letter for letter in cluster if letter not in LEFT_OUT))
    if not composed:
        return ""
    digit = unicodedata.digit(composed, None) if len(composed) == 1 else None
    if digit is not None:
        return str(digit)  # full width, in a circle, of another script
    if len(composed) == 1 and unicodedata.category(composed) in ("Lu", "Ll", "Po", "So", "Sm", "Pd"):
        # Bold, italic and full-width letters of chat names are letters too.
        wide = unicodedata.normalize("NFKC", composed)
        return wide if len(wide) == 1 else composed
    return composed


def _parts(marked: str, bare: str, written: frozenset[int]) -> tuple[tuple[int, int, bool], ...]:
    """Sentences of one sort that follow each other are one part."""
    found: list[tuple[int, int, bool]] = []
    start = 0
    for end in (*(match.end() for match in _SENTENCE.finditer(marked)), len(marked)):
        words = [match.span() for match in _WORD.finditer(marked, start, end) if match.start() not in written]
        with_marks = sum(marked[begin:stop] != bare[begin:stop] for begin, stop in words)
        unmarked = with_marks <= _FEW * len(words)
        if found and (found[-1][2] == unmarked or not words):
            found[-1] = found[-1][0], end, found[-1][2]
        else:
            found.append((start, end, unmarked))
        start = end
    return tuple(found)
