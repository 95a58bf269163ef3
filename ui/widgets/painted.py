"""What every widget that paints itself needs: its theme, a repaint when that changes, and rounded shapes.
Must not paint anything particular."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme.theme import Theme, theme_of

RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.ParentChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange)


class Painted(QWidget):
    """A widget that draws itself from the theme's tokens."""

    def theme(self) -> Theme:
        return theme_of(self)

    def restyled(self) -> None:
        """Called when the theme or the parent has changed; sizes are asked for again afterwards."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.restyled()
            self.updateGeometry()
            self.update()


class Sign(QLabel):
    """As `Painted`, for what says something by itself (a ring, a chart): a screen reader meets it as a static text,
    whose words are the accessible name."""

    def theme(self) -> Theme:
        return theme_of(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.updateGeometry()
            self.update()


def rounded(painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, border: QColor | None, width: float = 2) -> None:
    """A rounded box whose border lies inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(border, width))
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
