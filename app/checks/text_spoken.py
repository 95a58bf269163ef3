"""Codes that are written out in words: "four-seven-two-nine".
Must not take a countdown or a sum for one: something that names the code, or the lock, stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.digits import WORDS
from app.checks.finding import TextFinding, TextKind
from app.checks.folded import Folded, without_marks
from app.checks.phrases import phrase
from app.checks.text_frames import LOCK
from app.checks.text_passwords import CODE_CUE, NO_CODE, SECRET

_WORD = "|".join(sorted({without_marks(word) for word in WORDS} - {"hong"}, key=len, reverse=True))
_ROW = re.compile(rf"(?<!\w)(?:{_WORD})(?:[\s,.\-]{{1,3}}(?:{_WORD})){{3,24}}(?!\w)")
_BETWEEN = re.compile(r"[\s,.\-]+")
_A_SENTENCE_ENDS = re.compile(r"[.!?;\n](?:\s|$)")
_KEYED = phrase(
    r"\b(?:bấm|nhập|gõ|ấn|nhấn|quay|xoay|punch in|punch|type|press|enter|key in|dial|put in|tap)(?: (?:số|mã|dãy|thử|là|vô|vào|the|code|in|numbers?)){0,4}[\s:]*$"
)
_NAMED_BEHIND = phrase(
    r"[\s,.\-]*(?:(?:nha|nhé|nhe|đó|á|ạ|nè|rồi|là|is|that's|it's|the|my|our|'s|cái|thì)[\s,.]+){0,4}(?:mật khẩu|mật mã|mã (?:pin|khoá|mở|cửa|két|otp)|pin|pass ?word|pass ?code|pass|(?:door|gate|safe|lock) code)\b"
)
_JUDGED = phrase(
    r"\b(?:yếu|dễ đoán|dễ bị|kiểu như|ví dụ|chẳng hạn|đừng (?:đặt|để|dùng|xài)|không nên|weak|easy to guess|never use|don't use|for example|such as|terrible|bad)\b"
)
"""A password that is spoken of as a bad example is nobody's."""
_LEAST, _MOST = 4, 8


def word_rows(text: Folded) -> Iterator[tuple[int, int, int]]:
    """Beginning and end of each row of figures that are written as words, and how many they are."""
    for match in _ROW.finditer(text.bare):
        words = _BETWEEN.split(text.marked[match.start() : match.end()])
        # "năm ba bà hải" is no row: with other marks they are other words.
        if all(word in WORDS for word in words):
            yield *match.span(), len(words)


def spoken(text: Folded) -> Iterator[TextFinding]:
    for start, end, count in word_rows(text):
        if _LEAST <= count <= _MOST and _opens_something(text, start, end) and not _JUDGED.near(text, start - 40, end + 40):
            yield TextFinding(*text.place(start, end), TextKind.PASSWORD)


def _opens_something(text: Folded, start: int, end: int) -> bool:
    if _KEYED.near(text, start - 24, start) and LOCK.near(text, start - 60, end + 32):
        return True
    if any(match.start() == end for match in _NAMED_BEHIND.between(text, end, end + 40)):
        return True
    named = max((cue.last_end(text, start - 44, start) or -1 for cue in (SECRET, CODE_CUE)), default=-1)
    if named < 0 or _A_SENTENCE_ENDS.search(text.bare, named, start):
        return False
    return not NO_CODE.near(text, named - 24, start)
