"""A scene of a lesson as a picture, with what is said in it in bubbles.
Must not know a lesson: it gets the scene, the bubbles and the words for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.content.scenes.composing import anchor, faces
from app.model.lessons import Bubble, Scene
from ui.theme.fonts import Weight, font_of
from ui.theme.tokens import Mode, Radius
from ui.widgets.bubbles import PADDING, ROOT, PlacedBubble, Wanted, placed, stacked
from ui.widgets.painted import Sign
from ui.widgets.scene_picture import nearest, scene_pixmap, seen
from ui.widgets.typeset import break_lines, draw_lines

LEAST_TYPE, MOST_TYPE = 18, 30
"""Of a bubble, in logical pixels."""
MOST_UPRIGHT = 1.12
"""Height to width that a picture fills: a column still higher is a page that scrolls."""
LEAST_TALL, TALL, MOST_TALL = 400.0, 760.0, 960.0
"""Of what is seen of a scene, in its own units. The more of it, the smaller the people, and the more room for bubbles."""


class SceneView(Sign):
    """Fills its place, whatever its shape: ground and sky go on past the scene."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._bubbles: tuple[Bubble, ...] = ()
        self._placed: tuple[PlacedBubble, ...] = ()
        self._view = QRectF()
        self._placed_for: tuple[object, ...] = ()
        self._font = font_of(LEAST_TYPE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_scene(self, scene: Scene, bubbles: tuple[Bubble, ...], said: str) -> None:
        """`said` is the picture in words; the bubbles are added to it where it does not hold them."""
        self._scene, self._bubbles = scene, bubbles
        self._placed_for = ()
        spoken = [bubble.text for bubble in bubbles if bubble.text not in said]
        self.setAccessibleName(" ".join([said, *(f"“{text}”" for text in spoken)]).strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def minimumSizeHint(self) -> QSize:
        """Enough for the people, and for the bubbles as they break in the width there is."""
        width = max(220, min(self.width(), 360))
        font = font_of(LEAST_TYPE, Weight.MEDIUM)
        room = width * (0.86 if len(self._bubbles) < 2 else 0.7) - 2 * PADDING
        said = sum(break_lines(bubble.text, font, room).height + 2 * PADDING for bubble in self._bubbles)
        return QSize(200, 150 + round(said))

    def area(self) -> QRectF:
        """The picture. In a column far higher than wide it is the upper part, so that it can be seen without scrolling."""
        if self.height() <= self.width() * MOST_UPRIGHT:
            return QRectF(self.rect())
        most = max(self.width() * 0.8, float(self.minimumSizeHint().height()))
        return QRectF(0, 0, self.width(), min(float(self.height()), most))

    # ---- what is seen ----

    def view(self) -> QRectF:
        """The part of the scene that is seen, in its units."""
        self._settle()
        return self._view

    def bubbles(self) -> tuple[PlacedBubble, ...]:
        self._settle()
        return self._placed

    def bubble_font(self) -> QFont:
        self._settle()
        return self._font

    def faces(self) -> tuple[QRectF, ...]:
        """Where the faces are, in the widget."""
        self._settle()
        return self._faces(self._view)

    def _settle(self) -> None:
        """Find the bubbles room; where there is none, step back, so that the people are smaller."""
        now = (self.width(), self.height(), self._scene, self._bubbles)
        if now == self._placed_for or self._scene is None:
            return
        self._placed_for = now
        # Where there is very little room, a tail may run through another bubble: what is said is all that counts then.
        for most, crossing in ((TALL, False), (MOST_TALL, True)):
            tall = self._least_tall()
            while tall <= max(most, self._least_tall()):
                self._view = self._seen(tall)
                size = max(LEAST_TYPE, min(MOST_TYPE, round(19 * self.area().height() / tall)))
                for pixels in sorted({size, LEAST_TYPE}, reverse=True):
                    found = self._with_bubbles(font_of(pixels, Weight.MEDIUM), crossing)
                    if found is not None:
                        self._placed = found
                        return
                tall *= 1.1
        self._font = font_of(LEAST_TYPE, Weight.MEDIUM)
        self._placed = stacked(self._wanted(), self.area(), self._font)

    def _wanted(self) -> tuple[Wanted, ...]:
        assert self._scene is not None
        return tuple(Wanted(bubble.text, self._to_widget(anchor(self._scene, bubble.who))) for bubble in self._bubbles)

    def _with_bubbles(self, font: QFont, crossing: bool) -> tuple[PlacedBubble, ...] | None:
        self._font = font
        return placed(self._wanted(), self._faces(self._view), self.area(), font, tails_may_cross=crossing)

    def _least_tall(self) -> float:
        """As near as the people and things of the scene allow."""
        assert self._scene is not None
        return nearest(self._scene, max(0.2, self._shape()), LEAST_TALL)

    def _seen(self, tall: float) -> QRectF:
        assert self._scene is not None
        return seen(self._scene, self._shape(), tall)

    def _shape(self) -> float:
        return self.width() / max(1.0, self.area().height())

    def _to_widget(self, point: tuple[float, float]) -> QPointF:
        scale = self.width() / max(1.0, self._view.width())
        return QPointF((point[0] - self._view.left()) * scale, (point[1] - self._view.top()) * scale)

    def _faces(self, view: QRectF) -> tuple[QRectF, ...]:
        if self._scene is None or view.isEmpty():
            return ()
        return tuple(
            QRectF(self._to_widget((left, top)), self._to_widget((right, bottom)))
            for left, top, right, bottom in faces(self._scene)
        )

    # ---- painting ----

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(self.area(), Radius.CARD, Radius.CARD)
        if self._scene is None:
            painter.fillPath(clip, self.theme().colour("sea_tint"))
            return
        self._settle()
        painter.save()
        painter.setClipPath(clip)
        painter.drawPixmap(0, 0, self._picture())
        painter.restore()
        painter.setPen(QPen(self.theme().colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.area().adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
        for bubble in self._placed:
            self._paint_bubble(painter, bubble)

    def _picture(self) -> QPixmap:
        assert self._scene is not None
        theme = self.theme()
        size = QSize(self.width(), round(self.area().height()))
        dark = theme.mode is Mode.DARK
        return scene_pixmap(self._scene, self._view, size, self.devicePixelRatioF(), dark=dark, ground=theme.colour("sea_tint"))

    def _paint_bubble(self, painter: QPainter, bubble: PlacedBubble) -> None:
        theme = self.theme()
        box, tip = bubble.box, bubble.tip
        shape = QPainterPath()
        shape.addRoundedRect(box, 18, 18)
        if tip.y() > box.bottom() + 6:
            shape = shape.united(self._tail(box, tip))
        painter.setPen(QPen(theme.colour("line"), 1.5))
        painter.setBrush(theme.colour("paper"))
        painter.drawPath(shape)
        painter.setPen(theme.colour("ink"))
        inner = box.adjusted(PADDING, PADDING * 0.72, -PADDING, -PADDING * 0.72)
        draw_lines(painter, inner, bubble.lines, self._font, Qt.AlignmentFlag.AlignLeft)

    @staticmethod
    def _tail(box: QRectF, tip: QPointF) -> QPainterPath:
        """Towards the head; where that is far, a short one that shows the way."""
        root = min(max(tip.x(), box.left() + ROOT), box.right() - ROOT) if box.width() > 2 * ROOT else box.center().x()
        tail = QPainterPath(QPointF(root - 11, box.bottom() - 2))
        far = tip.y() - 4 - box.bottom()
        share = 1.0 if far <= 64 else 64 / far
        end = QPointF(root + (tip.x() - root) * share, box.bottom() + far * share)
        tail.quadTo(QPointF(root - 3, box.bottom() + (end.y() - box.bottom()) * 0.4), end)
        tail.quadTo(QPointF(root + 9, box.bottom() + (end.y() - box.bottom()) * 0.4), QPointF(root + 11, box.bottom() - 2))
        tail.closeSubpath()
        return tail
