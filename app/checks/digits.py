"""Rows of digits in a text, whether written in figures, in words or in both, and what number they make.
Must not judge whose number it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.checks.folded import Folded, without_marks

_VIETNAMESE = {
    "không": "0", "một": "1", "mốt": "1", "hai": "2", "ba": "3", "bốn": "4", "tư": "4", "năm": "5", "lăm": "5", "sáu": "6",
    "bảy": "7", "bẩy": "7", "tám": "8", "chín": "9",
}  # fmt: skip
_ENGLISH = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_SLANG = {"hong": "0", "hông": "0", "khong": "0", "ko": "0"}
WORDS = _VIETNAMESE | {without_marks(word): digit for word, digit in _VIETNAMESE.items()} | _ENGLISH | _SLANG
_TWICE = {"double": 2, "triple": 3, "doi": 2}
"""Said of the figure that follows: "đôi 1" is 11."""
_WORD = "|".join(sorted({*WORDS, *_TWICE, "o"}, key=len, reverse=True))
# A letter that looks like a figure counts as one only between figures.
_FIGURES = r"(?:\d|(?<![^\W\d_])[o](?=[\d.\- ]?\d)|(?<=\d)[ol](?![^\W\d_]))+"
_ONE = "|".join(sorted({without_marks(word) for word in _VIETNAMESE}, key=len, reverse=True))
# "một trăm linh năm", "ba mươi hai", "mười bốn": a number that is read by twos and threes.
_TENS = rf"(?:(?P<tens>{_ONE}) (?:muoi|chuc)|(?P<ten>muoi))(?: (?P<unit>{_ONE}))?|(?P<hundreds>{_ONE}) tram (?:(?:linh|le) (?P<last>{_ONE})|(?P<middle>{_ONE}) muoi(?: (?P<end>{_ONE}))?)"
_TOKEN = re.compile(rf"(?P<figures>{_FIGURES})|(?<![\w])(?:(?P<many>{_TENS})|(?P<word>{_WORD}))(?![\w])")
_BETWEEN = re.compile(r"[\s.,\-_()\[\]~/*|]{0,4}")
_DATE = re.compile(r"(?<![\d.\-/])\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:19|20)\d\d(?!\d|[.\-/]\d)")
_FRACTION = re.compile(r"\d[.,]\d+(?![\d.,])")


@dataclass(frozen=True, slots=True)
class Piece:
    """One group of figures, or one word."""

    start: int
    end: int
    digits: str
    in_words: bool


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces that stand one after another. Places are those of the folded text."""

    pieces: tuple[Piece, ...]

    @property
    def digits(self) -> str:
        return "".join(piece.digits for piece in self.pieces)

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def end(self) -> int:
        return self.pieces[-1].end

    def parts(self, least: int, most: int) -> Iterator[Row]:
        """Each run of whole pieces with so many digits, the longest of each beginning first. A number that is written digit by digit is
        one number: no shorter one stands in it."""
        single = [len(piece.digits) == 1 for piece in self.pieces]
        for begin in range(len(self.pieces)):
            if begin > 0 and single[begin] and single[begin - 1]:
                continue
            count, fitting = 0, []
            for end in range(begin, len(self.pieces)):
                count += len(self.pieces[end].digits)
                if count > most:
                    break
                torn_out = end + 1 < len(single) and single[end] and single[end + 1]
                if count >= least and not torn_out:
                    fitting.append(Row(self.pieces[begin : end + 1]))
            yield from reversed(fitting)


def rows(text: Folded) -> tuple[Row, ...]:
    """Rows of two digits and more; a date or a fraction is no row."""
    found: list[Row] = []
    pieces: list[Piece] = []
    times = 1
    taken = _written_otherwise(text.bare)
    for match in _TOKEN.finditer(text.bare):
        start, end = match.span()
        if pieces and not _BETWEEN.fullmatch(text.bare, pieces[-1].end, start):
            _close(pieces, found)
            times = 1
        if any(begin < end and start < stop for begin, stop in taken):
            _close(pieces, found)
            continue
        word = match["word"]
        if word == "doi" and (not pieces or text.marked[start:end] not in ("đôi", "doi")):
            _close(pieces, found)  # to change, a team, to wait
            continue
        if word in _TWICE:
            times = _TWICE[word]
            if pieces:
                pieces[-1] = Piece(pieces[-1].start, end, pieces[-1].digits, pieces[-1].in_words)
            continue
        if match["many"]:
            digits = _read(match, text.marked[start:end])
        else:
            digits = WORDS.get(word, "0") if word else match["figures"].replace("o", "0").replace("l", "1")
        times = times if len(digits) == 1 else 1
        pieces.append(Piece(start, end, digits * times, match["figures"] is None))
        times = 1
    _close(pieces, found)
    return tuple(found)


def _read(match: re.Match[str], marked: str) -> str:
    if match["hundreds"]:
        rest = ("0", match["last"]) if match["last"] else (match["middle"], match["end"])
        parts: tuple[str | None, ...] = (match["hundreds"], *rest)
    else:
        # "chín mười hai" is 9 and 12, "chín mươi hai" is 92.
        ten = ("mot",) if match["tens"] is None or "mười" in marked else ()
        parts = (match["tens"], *ten, match["unit"]) if match["tens"] else (*ten, match["unit"])
    return "".join(part if part == "0" else WORDS[part] if part else "0" for part in parts)


def _close(pieces: list[Piece], found: list[Row]) -> None:
    while pieces and pieces[-1].in_words and pieces[-1].end - pieces[-1].start == 1:
        pieces.pop()  # "o" in front of nothing is the word "ở"
    if sum(len(piece.digits) for piece in pieces) >= 2:
        found.append(Row(tuple(pieces)))
    pieces.clear()


def _written_otherwise(bare: str) -> list[tuple[int, int]]:
    dates = [match.span() for match in _DATE.finditer(bare) if _is_date(match[0])]
    return dates + [match.span() for match in _FRACTION.finditer(bare) if match[0][0] == "0" and _alone(bare, match)]


def _alone(bare: str, match: re.Match[str]) -> bool:
    """ "0,912345678" is a fraction; "0.912.345.678" and "09.12" are not."""
    return match.start() == 0 or not (bare[match.start() - 1].isdigit() or bare[match.start() - 1] in ".,")


def _is_date(text: str) -> bool:
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    return 1 <= numbers[0] <= 31 and 1 <= numbers[1] <= 12
