"""The ring round the control that has the keyboard: sea, outside a gap of paper, the same for every kind of control.
Must not move the focus, or react to the mouse."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFocusFrame, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from ui.theme.theme import theme_of
from ui.theme.tokens import RING_GAP, RING_ROOM, RING_WIDTH, Radius


class _RingStyle(QProxyStyle):
    """Tells Qt's focus frame how much room the ring takes, and to lie above what surrounds the control."""

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return RING_ROOM
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)


class FocusRing(QFocusFrame):
    """Qt's own frame follows the control where it moves, scrolls or hides."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        style = _RingStyle("Fusion")
        # Owned by Qt: one that Python deletes after the application would bring the program down at its end.
        style.setParent(self)
        self.setStyle(style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def control(self) -> QWidget | None:
        """The widget that the ring stands round now."""
        return self.widget() if self.isVisible() else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        control = self.widget()
        if control is None:
            return
        radius = control.property("ring_radius")
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), control, float(radius) if isinstance(radius, int | float) else Radius.BUTTON)


def paint_ring(painter: QPainter, box: QRectF, control: QWidget, radius: float) -> None:
    """Fill the edge of `box`: three pixels of sea outside, two of paper inside. `radius` is the control's own."""
    theme = theme_of(control)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width, inset in (("sea", RING_WIDTH, RING_WIDTH / 2), ("paper", RING_GAP, RING_WIDTH + RING_GAP / 2)):
        painter.setPen(QPen(theme.colour(colour), width))
        curve = max(0.0, radius + RING_ROOM - inset)
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), curve, curve)
