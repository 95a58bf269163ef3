"""A scene of a lesson as a pixmap: the part of it that is wanted, for a size, a mode and a screen.
Must not lay out bubbles, nor know a lesson."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.content.scenes.composing import composed, extent
from app.model.lessons import Scene

FOOT = 480.0
"""Of what is seen of a scene, in its own units: where it ends below."""
WIDE = 640.0


def nearest(scene: Scene, shape: float, least: float) -> float:
    """How much of the height of a scene is seen, in its units, where its people and things are as near as they can be.
    `shape`: width to height of the place."""
    left, right = extent(scene)
    return max(least, min(FOOT, WIDE / shape) if shape > 4 / 3 else 0.0, min(WIDE, right - left + 60) / shape)


def seen(scene: Scene, shape: float, tall: float) -> QRectF:
    """The part that is seen, in its units, around those who are in it."""
    left, right = extent(scene)
    wide = tall * shape
    middle = WIDE / 2 if wide >= WIDE else min(max((left + right) / 2, wide / 2), WIDE - wide / 2)
    return QRectF(middle - wide / 2, FOOT - tall, wide, tall)


def scene_pixmap(scene: Scene, view: QRectF, size: QSize, ratio: float, *, dark: bool, ground: QColor) -> QPixmap:
    """`size` in logical pixels, `ratio` those of the screen to one of them."""
    pixels = QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
    key = f"haidang-scene:{hash(scene)}:{dark}:{pixels.width()}x{pixels.height()}:{view.left():.1f}:{view.height():.1f}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = QPixmap(pixels)
        pixmap.fill(ground)
        renderer = QSvgRenderer(QByteArray(composed(scene, dark).encode()))
        renderer.setViewBox(view)
        renderer.setAspectRatioMode(Qt.AspectRatioMode.IgnoreAspectRatio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, pixels.width(), pixels.height()))
        painter.end()
        QPixmapCache.insert(key, pixmap)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
