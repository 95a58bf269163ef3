"""One picture to choose from, drawn as soon as it is there.
Must not read a file."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import Icon, Radius, theme_of
from ui.theme.icons import paint_icon
from ui.widgets.painted import rounded

SIDE = 132


class PictureTile(QPushButton):
    """`name`: the file, for a screen reader and the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = ""
        self._pixmap: QPixmap | None = None
        self._cannot = False
        self.setProperty("ring_radius", Radius.CARD)
        self.setFixedSize(SIDE, SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_name(self, path: str, name: str) -> None:
        self.path = path
        self._pixmap, self._cannot = None, False
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def show_small(self, picture: bytes) -> None:
        pixmap = QPixmap()
        self._cannot = not pixmap.loadFromData(picture)
        self._pixmap = None if self._cannot else pixmap
        self.update()

    def show_cannot(self) -> None:
        self._cannot = True
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        lit = self.underMouse() or self.isDown()
        place = QRectF(self.rect())
        rounded(painter, place, Radius.CARD, theme.colour("paper"), theme.colour("sea" if lit else "edge"), 2)
        inside = place.adjusted(4, 4, -4, -4)
        if self._pixmap is None:
            middle = QRectF(inside.center().x() - 18, inside.center().y() - 18, 36, 36)
            paint_icon(painter, middle, Icon.PROHIBIT if self._cannot else Icon.IMAGE, theme.tokens.soft, theme.tokens.icon_fill)
            return
        path = QPainterPath()
        path.addRoundedRect(inside, Radius.CARD - 4, Radius.CARD - 4)
        painter.setClipPath(path)
        size = self._pixmap.size().scaled(inside.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = inside.center().x() - size.width() / 2, inside.center().y() - size.height() / 2
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()), self._pixmap, QRectF(self._pixmap.rect()))
