"""A lesson on the shelf: the scene that it begins with, what it is called, and how far the child is.
Must not open one, nor wait for its scene: until somebody shows it, a book stands in its place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.model.lessons import Scene
from ui.theme import Icon, Mode, Radius, Space
from ui.theme.icons import paint_icon
from ui.theme.theme import theme_of
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.painted import rounded

WIDE, LEAST_HIGH = 148, 124
"""Of the picture, in logical pixels; it is as high as the card."""
EDGE = 2.0
"""Of the card, which goes round the picture."""
LEAST_TALL = 330.0
"""Of what is seen of the scene, in its own units: nearer than that a face fills the picture."""
BADGE = 40.0


class LessonTile(ChoiceCard):
    scene_missing = Signal()  # painted without one, for the first time

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Standing.ACROSS, parent=parent)
        self._scene: Scene | None = None
        self._badge: Icon | None = None
        self._missed = False

    def show_lesson(self, title: str, below: str, badge: Icon | None) -> None:
        self._badge = badge
        self.show_choice(title, below, icon=Icon.BOOK_OPEN)

    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        self.update()

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), LEAST_HIGH)

    def _picture_side(self) -> int:
        # The picture begins at the card's own edge, where a card has its margin else.
        return WIDE - Space.L

    def _paint_picture(self, painter: QPainter, _place: QRectF) -> None:
        theme = theme_of(self)
        place = QRectF(EDGE, EDGE, WIDE - EDGE, self.height() - 2 * EDGE)
        radius = Radius.CARD - EDGE
        clip = QPainterPath()
        # Round at the card's own corners alone.
        clip.addRoundedRect(place.adjusted(0, 0, radius, 0), radius, radius)
        painter.save()
        painter.setClipRect(place)
        if self._scene is None:
            if not self._missed:
                self._missed = True
                self.scene_missing.emit()
            painter.fillPath(clip, theme.colour("sea_tint"))
            size = theme.sizes.icon + 8
            middle = QRectF(place.center() - QPointF(size / 2, size / 2), QSize(size, size))
            paint_icon(painter, middle, Icon.BOOK_OPEN, theme.tokens.ink, theme.tokens.icon_fill)
        else:
            # Only now: the shelf is there before what draws scenes is loaded.
            from ui.widgets.scene_picture import nearest, scene_pixmap, seen

            painter.setClipPath(clip.intersected(_rectangle(place)))
            shape = place.width() / place.height()
            view = seen(self._scene, shape, nearest(self._scene, shape, LEAST_TALL))
            size_of = QSize(round(place.width()), round(place.height()))
            dark = theme.mode is Mode.DARK
            picture = scene_pixmap(
                self._scene, view, size_of, self.devicePixelRatioF(), dark=dark, ground=theme.colour("sea_tint")
            )
            painter.drawPixmap(place.topLeft(), picture)
        painter.restore()
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(place.topRight(), place.bottomRight())
        if self._badge is not None:
            box = QRectF(place.right() - BADGE - Space.S, place.top() + Space.S, BADGE, BADGE)
            rounded(painter, box, BADGE / 2, theme.colour("paper"), theme.colour("edge"), 1)
            paint_icon(painter, box.adjusted(8, 8, -8, -8), self._badge, theme.tokens.ink, theme.tokens.icon_fill)


def _rectangle(place: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(place)
    return path
