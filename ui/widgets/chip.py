"""Small words in a rounded tint: a state, a label, a number that waits.
Must not be a control."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.icons import Icon, paint_icon
from ui.theme.theme import theme_of
from ui.theme.tokens import Space
from ui.widgets.card import Tint
from ui.widgets.painted import Sign, rounded
from ui.widgets.typeset import break_lines, draw_lines, natural_width, pitch_of


class Chip(Sign):
    """`solid` is full sun: for the number of things that wait. An icon says it where a tint alone would not."""

    def __init__(
        self,
        text: str = "",
        tint: Tint = Tint.SEA,
        *,
        icon: Icon | None = None,
        solid: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tint, self._icon, self._solid = tint, icon, solid
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, tint: Tint | None = None, icon: Icon | None = None) -> None:
        self.setText(text)
        if tint is not None:
            self._tint, self._icon = tint, icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        font = font_of(theme.sizes.small, Weight.SEMIBOLD)
        icon = theme.sizes.small + Space.S if self._icon else 0
        high = pitch_of(font) + Space.XS
        return QSize(max(high, ceil(natural_width(self.text(), font)) + 2 * Space.M + icon), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        fill = theme.colour("sun" if self._solid else self._tint.value)
        rounded(painter, QRectF(self.rect()), self.height() / 2, fill, None)
        colour = theme.colour("on_sun" if self._solid else "ink")
        font = font_of(theme.sizes.small, Weight.SEMIBOLD)
        size = theme.sizes.small + 2
        room = size + Space.S - 2 if self._icon else 0
        lines = break_lines(self.text(), font, 9999)
        left = (self.width() - room - lines.width) / 2
        if self._icon:
            paint_icon(painter, QRectF(left, (self.height() - size) / 2, size, size), self._icon, colour.name())
        painter.setPen(colour)
        place = QRectF(left + room, (self.height() - lines.height) / 2, lines.width, lines.height)
        draw_lines(painter, place, lines, font, Qt.AlignmentFlag.AlignLeft)
