"""The ring round the control that has the keyboard: sea, outside a gap of paper, the same for every kind of control.
Must not move the focus or react to the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.theme.theme import THEME_PROPERTY, theme_of
from ui.theme.tokens import RING_GAP, RING_ROOM, RING_WIDTH, Radius

_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.DynamicPropertyChange,
)


class FocusRing(QWidget):
    """Lies over `root` and follows the focus inside it. A control may say another place by a method `ring_rect()`."""

    _control: QWidget | None = None
    """On the class too: events still come while Python takes a window apart."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._watched: list[QWidget] = []
        self._clip = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def control(self) -> QWidget | None:
        """The widget that the ring stands round now."""
        return self._control if self.isVisible() else None

    def follow(self) -> None:
        """Take the place of the control anew. A control whose `ring_rect` has changed sets any property of its own."""
        control = self._control
        if control is None or not isValid(control) or not control.isVisible():
            self.hide()
            return
        place = self._rect_of(control)
        room = QRect(QPoint(0, 0), self._root.size())
        at: QWidget | None = control
        while at is not None and at is not self._root:
            parent = at.parentWidget()
            if isinstance(parent, QAbstractScrollArea) and parent.viewport() is at and at is not control:
                room &= QRect(at.mapTo(self._root, QPoint(0, 0)), at.size())
            at = parent
        around = place.adjusted(-RING_ROOM, -RING_ROOM, RING_ROOM, RING_ROOM)
        if not room.intersects(around):
            self.hide()
            return
        self.setGeometry(around)
        self._clip = room.translated(-around.topLeft())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self.follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._control is None or not isValid(self._control):
            return
        theme = theme_of(self._control)
        radius = self._control.property("ring_radius")
        inner = float(radius) if isinstance(radius, int | float) else float(Radius.BUTTON)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._clip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect())
        for colour, width, inset in (("sea", RING_WIDTH, RING_WIDTH / 2), ("paper", RING_GAP, RING_WIDTH + RING_GAP / 2)):
            painter.setPen(QPen(theme.colour(colour), width))
            curve = max(0.0, inner + RING_ROOM - inset)
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), curve, curve)

    def _rect_of(self, control: QWidget) -> QRect:
        ring_rect = getattr(control, "ring_rect", None)
        inside = ring_rect() if callable(ring_rect) else control.rect()
        return QRect(control.mapTo(self._root, inside.topLeft()), inside.size())

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        self._control = None
        if new is not None and self._nearest_root(new) is self._root:
            self._control = new
            at: QWidget | None = new
            while at is not None:
                at.installEventFilter(self)
                self._watched.append(at)
                at = at.parentWidget() if at is not self._root else None
        self.follow()

    def _nearest_root(self, widget: QWidget) -> QWidget | None:
        at: QWidget | None = widget
        while at is not None:
            if isinstance(at.property(THEME_PROPERTY), str):
                return at
            at = at.parentWidget()
        return None
