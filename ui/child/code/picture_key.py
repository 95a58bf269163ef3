"""One picture that can be tapped, and the dots that fill.
Must not show which pictures were tapped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme.pictures import Art, art_pixmap
from ui.theme.theme import theme_of
from ui.theme.tokens import Radius, Space
from ui.widgets.painted import RESTYLED, Sign, rounded

LEAST = 68
MOST = 140
DOT = 20


class PictureKey(QPushButton):
    def __init__(self, art: Art) -> None:
        super().__init__()
        self._art = art
        self.setProperty("ring_radius", Radius.CARD)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self._side = LEAST

    def set_side(self, side: int) -> None:
        self._side = max(LEAST, min(MOST, side))
        self.setFixedSize(self._side, self._side)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        border = theme.colour("sea" if lit else "edge")
        rounded(painter, QRectF(self.rect()), Radius.CARD, theme.colour("paper"), border, 2)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        inset = Space.S
        side = min(self.width(), self.height()) - 2 * inset
        painter.drawPixmap(inset, inset, art_pixmap(self._art, theme.mode, QSize(side, side), self.devicePixelRatioF()))


class Dots(Sign):
    """How many of the pictures are entered; a screen reader is told the number alone."""

    def __init__(self, of: int) -> None:
        super().__init__()
        self._of, self._filled = of, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_filled(self, filled: int, name: str) -> None:
        self._filled = filled
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._of * DOT + (self._of - 1) * Space.M, DOT + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self.theme(), QPainter(self)
        for number in range(self._of):
            place = QRectF(number * (DOT + Space.M), 2, DOT, DOT)
            fill = theme.colour("sea") if number < self._filled else theme.colour("paper")
            rounded(painter, place, DOT / 2, fill, theme.colour("sea"), 2)
