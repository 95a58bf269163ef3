"""How far the lesson is: a calm bar that never goes back on the way on.
Must not count anything itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.learning import Stand
from ui.widgets.painted import Sign, rounded

HIGH = 12


class WayBar(Sign):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stand(self, stand: Stand, said: str) -> None:
        self._share = stand.share
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, HIGH)

    def heightForWidth(self, _width: int) -> int:
        return HIGH

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        painter = QPainter(self)
        whole = QRectF(0, 0, self.width(), HIGH)
        rounded(painter, whole, HIGH / 2, theme.colour("track"), None)
        wide = max(float(HIGH), whole.width() * min(1.0, self._share))
        rounded(painter, QRectF(0, 0, wide, HIGH), HIGH / 2, theme.colour("sea"), None)
