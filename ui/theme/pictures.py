"""Our own illustrations by name, rendered for a size, a mode and a screen.
Must not know which page shows them; a missing file draws nothing and is no error."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.content.places import resources_dir
from ui.theme.tokens import Mode


class Art(Enum):
    """The value is the file's name in resources/art; `NAME-dark.svg` beside it is taken in the dark."""

    LOGO = "logo"
    WELCOME = "welcome"
    HOME = "home"
    SHORE = "shore"
    NIGHT = "night"
    CALM_SEA = "calm-sea"
    FAMILY = "family"
    AGREEMENT = "agreement"
    KEY = "key"
    MOTHER = "mother"
    FATHER = "father"
    GRANDMOTHER = "grandmother"
    GRANDFATHER = "grandfather"
    TEACHER_WOMAN = "teacher-woman"
    TEACHER_MAN = "teacher-man"
    GIRL = "girl"
    BOY = "boy"
    ADULT = "adult"
    FACE_HAPPY = "face-happy"
    FACE_CALM = "face-calm"
    FACE_SO_SO = "face-so-so"
    FACE_SAD = "face-sad"
    FACE_WORRIED = "face-worried"
    FACE_ANGRY = "face-angry"
    CODE_LIGHTHOUSE = "code-lighthouse"
    CODE_BOAT = "code-boat"
    CODE_FISH = "code-fish"
    CODE_STAR = "code-star"
    CODE_SUN = "code-sun"
    CODE_CLOUD = "code-cloud"
    CODE_KITE = "code-kite"
    CODE_DRUM = "code-drum"
    CODE_LOTUS = "code-lotus"
    CODE_CAT = "code-cat"
    CODE_BUFFALO = "code-buffalo"
    CODE_BAMBOO = "code-bamboo"
    TRAY = "tray"
    TRAY_RUNNING = "tray-running"
    TRAY_PAUSED = "tray-paused"


HEADROOM = 0.16
"""So much of a picture's height, at the most, is cut off at its top."""

HEADROOM_OF = {Art.NIGHT: 0.05, Art.HOME: 0.08}
"""Less where something reaches up that far: here the lighthouse, the moon and the sun."""

GOES_ON = {Art.SHORE: 1400.0}
"""So far, in its own units, a picture is drawn past its left and its right edge: a place that is too wide shows more of it, where
others have their tops and feet cut off."""

KEPT_SIDE = {Art.HOME: 0.3, Art.SHORE: 0.16}
"""Where a picture is too wide for its place, this share of what is cut off goes at the left; without one, half of it. Here the
lighthouse stays whole, and the boat goes."""


def art_path(art: Art, mode: Mode) -> Path:
    folder = resources_dir() / "art"
    dark = folder / f"{art.value}-dark.svg"
    return dark if mode is Mode.DARK and dark.is_file() else folder / f"{art.value}.svg"


@lru_cache(maxsize=64)
def _drawing(art: Art, mode: Mode) -> bytes:
    """Kept in memory, as icons are. Empty: no such file."""
    try:
        return art_path(art, mode).read_bytes()
    except OSError:
        return b""


def keep_in_memory(*arts: Art) -> None:
    """Read these now in both modes, for a page that must not look at the disk when it is opened."""
    for art in arts:
        for mode in Mode:
            _drawing(art, mode)


def art_size(art: Art, mode: Mode) -> QSize:
    """The size that the picture was drawn in: its shape."""
    drawing = _drawing(art, mode)
    return QSvgRenderer(QByteArray(drawing)).defaultSize() if drawing else QSize(0, 0)


def art_pixmap(art: Art, mode: Mode, size: QSize, ratio: float = 1.0, cover: bool = False) -> QPixmap:
    """The picture in `size` logical pixels: whole inside it, or (`cover`) filling it with what stands out cut off."""
    key = f"haidang-art:{art.value}:{mode.value}:{size.width()}x{size.height()}:{ratio}:{cover}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(art, mode)
    if not drawing:
        return pixmap
    renderer = QSvgRenderer(QByteArray(drawing))
    fit = Qt.AspectRatioMode.KeepAspectRatioByExpanding if cover else Qt.AspectRatioMode.KeepAspectRatio
    whole = QSizeF(renderer.defaultSize())
    if cover and art in GOES_ON:
        more = whole.height() * size.width() / max(1, size.height()) - whole.width()
        more = min(max(more, 0.0), 2 * GOES_ON[art])
        renderer.setViewBox(QRectF(-more / 2, 0, whole.width() + more, whole.height()))
        whole.setWidth(whole.width() + more)
    shape = whole.scaled(QSizeF(size), fit)
    # Roofs and heads stand in the upper half: where much is cut off, it is rather the ground.
    top = (size.height() - shape.height()) / 2
    if cover:
        top = max(top, -HEADROOM_OF.get(art, HEADROOM) * shape.height())
    left = (size.width() - shape.width()) * (KEPT_SIDE.get(art, 0.5) if cover else 0.5)
    place = QRectF(left, top, shape.width(), shape.height())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Waves and beams run past the edge of what is to be seen.
    painter.setClipRect(place)
    renderer.render(painter, place)
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def art_icon(art: Art, sizes: tuple[int, ...] = (16, 22, 24, 32, 48, 64, 128)) -> QIcon:
    """For the window, the launcher and the tray."""
    icon = QIcon()
    for size in sizes:
        icon.addPixmap(art_pixmap(art, Mode.LIGHT, QSize(size, size)))
    return icon
