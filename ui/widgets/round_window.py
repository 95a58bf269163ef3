"""A small window of our own without a frame, with the round corners of a card.
Must not paint anything; its owner does, within `round_path`."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion, QResizeEvent

from ui.theme.tokens import Radius
from ui.widgets.painted import Painted


def round_path(place: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(place, Radius.CARD, Radius.CARD)
    return path


class RoundWindow(Painted):
    def __init__(self) -> None:
        super().__init__()
        # On X11 nobody may be there to mix windows, and the corners would be black: there the window itself is cut.
        self._cut = QGuiApplication.platformName() == "xcb"
        if not self._cut:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cut:
            self.setMask(QRegion(round_path(QRectF(self.rect())).toFillPolygon().toPolygon()))
