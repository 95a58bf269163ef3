"""Phosphor's duotone icons in a colour of the theme, crisp at every scale.
Must not know which page uses them; a missing file draws nothing and is no error."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.content.places import resources_dir


class Icon(Enum):
    """The icons that are shipped: the value is the file's name in resources/icons."""

    APP_WINDOW = "app-window"
    ARROW_COUNTER_CLOCKWISE = "arrow-counter-clockwise"
    ARROW_DOWN = "arrow-down"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    ARROW_UP = "arrow-up"
    ARROWS_CLOCKWISE = "arrows-clockwise"
    BABY = "baby"
    BACKSPACE = "backspace"
    BED = "bed"
    BELL = "bell"
    BELL_RINGING = "bell-ringing"
    BICYCLE = "bicycle"
    BOOK_OPEN = "book-open"
    CALENDAR_BLANK = "calendar-blank"
    CARET_DOWN = "caret-down"
    CARET_LEFT = "caret-left"
    CARET_RIGHT = "caret-right"
    CARET_UP = "caret-up"
    CHALKBOARD_TEACHER = "chalkboard-teacher"
    CHART_BAR = "chart-bar"
    CHART_BAR_HORIZONTAL = "chart-bar-horizontal"
    CHAT_CIRCLE_DOTS = "chat-circle-dots"
    CHAT_TEXT = "chat-text"
    CHECK = "check"
    CHECK_CIRCLE = "check-circle"
    CLIPBOARD_TEXT = "clipboard-text"
    CLOCK = "clock"
    CLOCK_COUNTDOWN = "clock-countdown"
    COFFEE = "coffee"
    COPY = "copy"
    DESKTOP = "desktop"
    DOOR_OPEN = "door-open"
    DOTS_THREE = "dots-three"
    DOTS_THREE_VERTICAL = "dots-three-vertical"
    ENVELOPE_SIMPLE = "envelope-simple"
    EYE = "eye"
    EYE_SLASH = "eye-slash"
    FADERS = "faders"
    FILM_STRIP = "film-strip"
    FIRST_AID = "first-aid"
    FLAG = "flag"
    FLOPPY_DISK = "floppy-disk"
    FOLDER_OPEN = "folder-open"
    GAME_CONTROLLER = "game-controller"
    GEAR = "gear"
    GLOBE = "globe"
    HAND_WAVING = "hand-waving"
    HANDSHAKE = "handshake"
    HEART = "heart"
    HOURGLASS = "hourglass"
    HOURGLASS_MEDIUM = "hourglass-medium"
    HOUSE = "house"
    HOUSE_LINE = "house-line"
    IDENTIFICATION_CARD = "identification-card"
    IMAGE = "image"
    INFO = "info"
    KEY = "key"
    LIFEBUOY = "lifebuoy"
    LIGHTBULB = "lightbulb"
    LIGHTHOUSE = "lighthouse"
    LINK = "link"
    LIST = "list"
    LIST_CHECKS = "list-checks"
    LOCK = "lock"
    LOCK_KEY = "lock-key"
    LOCK_OPEN = "lock-open"
    MAGNIFYING_GLASS = "magnifying-glass"
    MEGAPHONE_SIMPLE = "megaphone-simple"
    MINUS = "minus"
    MOON = "moon"
    MOON_STARS = "moon-stars"
    MUSIC_NOTE = "music-note"
    NUMBER_SQUARE_ONE = "number-square-one"
    PAINT_BRUSH = "paint-brush"
    PAUSE = "pause"
    PENCIL_SIMPLE = "pencil-simple"
    PHONE = "phone"
    PHONE_CALL = "phone-call"
    PLAY = "play"
    PLUGS = "plugs"
    PLUGS_CONNECTED = "plugs-connected"
    PLUS = "plus"
    POWER = "power"
    PRINTER = "printer"
    PROHIBIT = "prohibit"
    QUESTION = "question"
    SHIELD_CHECK = "shield-check"
    SHIELD_WARNING = "shield-warning"
    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    SIREN = "siren"
    SLIDERS_HORIZONTAL = "sliders-horizontal"
    SMILEY = "smiley"
    SOCCER_BALL = "soccer-ball"
    SPEAKER_HIGH = "speaker-high"
    SQUARES_FOUR = "squares-four"
    STAR = "star"
    STUDENT = "student"
    SUN = "sun"
    THUMBS_UP = "thumbs-up"
    TRANSLATE = "translate"
    TRASH = "trash"
    TREE = "tree"
    TREND_UP = "trend-up"
    USER = "user"
    USER_CIRCLE = "user-circle"
    USER_PLUS = "user-plus"
    USERS = "users"
    USERS_THREE = "users-three"
    WARNING = "warning"
    WARNING_CIRCLE = "warning-circle"
    WIFI_SLASH = "wifi-slash"
    WRENCH = "wrench"
    X = "x"
    X_CIRCLE = "x-circle"


@lru_cache(maxsize=256)
def _drawing(icon: Icon) -> str:
    """Kept in memory: what was drawn once is drawn again without a look at the disk (the help page counts on it). Empty: no such file."""
    try:
        return (resources_dir() / "icons" / f"{icon.value}.svg").read_text(encoding="utf-8")
    except OSError:
        return ""


def keep_in_memory(*icons: Icon) -> None:
    """Read these now, for a page that must not look at the disk when it is opened."""
    for icon in icons:
        _drawing(icon)


def icon_pixmap(icon: Icon, colour: str, size: int, ratio: float = 1.0, fill: str = "") -> QPixmap:
    """The icon as a square of `size` logical pixels for a screen with `ratio` device pixels for one. `fill`: its second tone."""
    key = f"haidang-icon:{icon.value}:{colour}:{fill}:{size}:{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(ratio)
    source = _drawing(icon)
    if not source:
        return pixmap
    if fill:
        source = source.replace('opacity="0.2"', f'fill="{fill}"')
    # Qt draws currentColor black: the colour is written into the picture.
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(QPointF(0, 0), QSizeF(size, size)))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def paint_icon(painter: QPainter, place: QRectF, icon: Icon, colour: str, fill: str = "") -> None:
    """Draw the icon into the middle of `place`, as large as it fits."""
    size = int(min(place.width(), place.height()))
    device = painter.device()
    ratio = float(device.devicePixelRatio()) if device is not None else 1.0
    corner = QPointF(place.center().x() - size / 2, place.center().y() - size / 2)
    painter.drawPixmap(corner, icon_pixmap(icon, colour, size, ratio, fill))


def icon_for_qt(icon: Icon, colour: str, sizes: tuple[int, ...] = (16, 22, 24, 32, 48, 64)) -> QIcon:
    """For the places where only Qt's own kind of icon is taken (menus, line edits)."""
    made = QIcon()
    for size in sizes:
        made.addPixmap(icon_pixmap(icon, colour, size))
    return made
