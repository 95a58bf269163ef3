"""One of our illustrations on a page: whole, or filling its place with round corners.
Must not be a control."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.pictures import Art, art_pixmap, art_size
from ui.widgets.painted import Painted


class Picture(Painted):
    """Without a name it is decoration. `cover` fills the place and cuts what stands out; else all of it is seen."""

    def __init__(self, art: Art, *, name: str = "", cover: bool = False, radius: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cover, self._radius = cover, radius
        self._square_bottom = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_art(art)

    def show_art(self, art: Art) -> None:
        self._art = art
        self.updateGeometry()
        self.update()

    def set_square_bottom(self, square: bool) -> None:
        """For a picture that is the upper part of a card: only the upper corners are round."""
        self._square_bottom = square
        self.update()

    def sizeHint(self) -> QSize:
        return art_size(self._art, self.theme().mode)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._radius:
            path = QPainterPath()
            place = QRectF(self.rect())
            if self._square_bottom:
                place.setBottom(place.bottom() + self._radius)
            path.addRoundedRect(place, self._radius, self._radius)
            painter.setClipPath(path)
        pixmap = art_pixmap(self._art, self.theme().mode, self.size(), self.devicePixelRatioF(), self._cover)
        painter.drawPixmap(0, 0, pixmap)
