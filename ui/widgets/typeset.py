"""Break plain text into lines whose pitch leaves room for Vietnamese double diacritics, and draw them.
Must not know a widget or a theme."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.theme.tokens import LINE_HEIGHT


class Lines(msgspec.Struct, frozen=True):
    """Text broken for one width. `width` is what the longest line takes."""

    texts: tuple[str, ...]
    width: float
    pitch: int

    @property
    def height(self) -> int:
        return self.pitch * max(1, len(self.texts))


@lru_cache(maxsize=64)
def _ink(family: str, pixels: int, weight: int) -> tuple[int, int]:
    """What the tallest letters take above and below the base line: more than the type's own ascent says."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    metrics = QFontMetricsF(font)
    above, below = metrics.tightBoundingRect("ẾỖẬẪỮỂ"), metrics.tightBoundingRect("gyjpqạợỘQ(|")
    return ceil(-above.top()), ceil(below.bottom())


def ink_of(font: QFont) -> tuple[int, int]:
    # The family that Qt really found: the shipped type may be loaded after the first text was measured.
    return _ink(QFontInfo(font).family(), font.pixelSize(), int(font.weight()))


def pitch_of(font: QFont) -> int:
    """The distance of two base lines in pixels: a stacked capital leaves a pixel free below any descender."""
    above, below = ink_of(font)
    return max(ceil(font.pixelSize() * LINE_HEIGHT), above + below + 1)


def natural_width(text: str, font: QFont) -> float:
    """What the text takes where it is broken only at its own line ends."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(part) for part in text.split("\n")), default=0.0)


def longest_word(text: str, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)


def break_lines(text: str, font: QFont, width: float) -> Lines:
    if "\n" not in text:
        whole = natural_width(text, font)
        if whole < width:  # nothing to break, and most texts are short
            return Lines((text.rstrip(),), whole, pitch_of(font))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    texts: list[str] = []
    widest = 0.0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width))
            texts.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
    return Lines(tuple(texts), widest, pitch_of(font))


def draw_lines(
    painter: QPainter, place: QRectF, lines: Lines, font: QFont, alignment: Qt.AlignmentFlag, *, inside: bool = False
) -> None:
    """Draw from the top of `place`; `alignment` is the horizontal one. The painter's pen is the colour. `inside`: nothing
    may stand out at the top (a label); else capitals stand in the middle of the line (a button, which has room above)."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    lead = (lines.pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    if inside:
        lead = max(lead, ink_of(font)[0] + 1.0)
    for number, text in enumerate(lines.texts):
        free = place.width() - metrics.horizontalAdvance(text)
        shift = {Qt.AlignmentFlag.AlignHCenter: free / 2, Qt.AlignmentFlag.AlignRight: free}.get(alignment, 0.0)
        painter.drawText(QPointF(place.left() + shift, place.top() + number * lines.pitch + lead), text)
