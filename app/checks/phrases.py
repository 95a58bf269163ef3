"""Patterns written once with Vietnamese marks, looked for with and without them.
Must not know what a phrase means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.checks.folded import Folded, in_old_spelling, without_marks

SELF = "(?:em|e|tớ|mình|mk|mik|mìn|con|cháu|tao|t|tau|tui|tôi|bé|(?:bọn|tụi|chúng|nhà|hội) (?:em|mình|tớ|t|tao|con|mk|tui|cháu|e)|(?:hai|2|3|ba) (?:đứa|anh em|chị em|bà cháu|mẹ con))"
"""Whoever writes."""
OTHERS = (
    "(?:anh|a|chị|c|bạn|mày|m|mi|nó|ổng|bả|ảnh|chú|bác|cô|dì|cậu|thầy|ông|bà|(?<!hà[ ])nội|(?<!hải[ ])ngoại|ông nội|ông ngoại|bà nội|bà ngoại|bố|ba|mẹ|má|ba mẹ|bố mẹ|người ta"
    "|(?:bạn|thằng|con|nhỏ|bé|em|chị|anh|cô|chú|bác|ông|bà|thầy|nhà|bạn ấy|con bé|con nhỏ) [^\\W\\d_]+)"
)
WHOSE = f"(?:{SELF}|{OTHERS})"
"""Whoever is spoken of; also by name."""

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
        for start, end, unmarked in text.parts:
            yield from self.plain.finditer(text.bare, start, end) if unmarked else self.marked.finditer(text.marked, start, end)

    def near(self, text: Folded, start: int, end: int) -> bool:
        """Whether it is found between two places."""
        return any(True for _match in self.between(text, start, end))

    def last_end(self, text: Folded, start: int, end: int) -> int | None:
        """Where the last one between two places ends."""
        return max((match.end() for match in self.between(text, start, end)), default=None)

    def between(self, text: Folded, start: int, end: int) -> Iterator[re.Match[str]]:
        for begin, stop, unmarked in text.parts:
            if begin < end and start < stop:
                row = max(0, start, begin), min(end, stop)
                yield from self.plain.finditer(text.bare, *row) if unmarked else self.marked.finditer(text.marked, *row)


@lru_cache(maxsize=256)
def phrase(pattern: str) -> Phrase:
    """In small letters; a blank stands for one or more, or a line's end."""
    spaced = _BLANK.sub(_spaced, pattern)
    return Phrase(re.compile(in_old_spelling(spaced)), re.compile(without_marks(spaced)))


def any_of(words: str) -> str:
    """The words of a list, one after another with `|`; a blank inside one is written `_`."""
    found = sorted(words.split(), key=len, reverse=True)
    return "(?:" + "|".join(word.replace("_", " ") for word in found) + ")"


LIKE_A_PERSON = phrase(
    r"(?:(?:nguyễn|trần|lê|phạm|hoàng|phan|đặng|bùi|đỗ|ngô|đoàn|đinh|trịnh|lương|huỳnh|tôn|trương|trưng) (?!thì|là|ở|và|với|nhé|nha|nè|đi|của|có|cho|không|ko|thị? ?$)[^\W\d_]+|lý (?:thường|tự|thái|công|nam)|võ (?:thị|nguyên|văn|trường)|hai bà|kim đồng"
    r"|quang trung|hùng vương|chu văn|mạc đĩnh|hồ (?:tùng|xuân|văn)|cao bá|tô (?:hiến|hiệu|hoàng)|bà triệu|âu cơ|bế văn|lạc long|thăng long|đống đa|ba đình|tây sơn|hoà bình|chuyên)(?![\w])"
)
"""Streets and schools are called after people: how such names begin."""
