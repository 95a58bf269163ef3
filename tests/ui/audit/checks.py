"""The questions of the audit. Each takes a shown page and returns what is wrong with it, one sentence a fault.
Must not stop at the first fault, nor know a page by name."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPlainTextEdit, QWidget

from tests.ui.audit.seen import (
    Words,
    all_words,
    controls,
    everything,
    layer,
    open_sheet,
    place,
    scroll_areas,
    seen_place,
    viewport_of,
)
from tests.ui.audit.stage import Window
from ui.theme import Icon, theme_of
from ui.theme.tokens import contrast
from ui.widgets.button import ActionButton
from ui.widgets.painted import Sign
from ui.widgets.scene import SceneView
from ui.widgets.text import _FACES, TextLabel

CORNER = 48
"""How far from the corner of the window the tell button may stand."""
TEXT_CONTRAST, LARGE_CONTRAST = 4.5, 3.0
LARGE = 24


def size(window: Window, width: int, height: int) -> list[str]:
    """The page lets its window be as small as asked for."""
    if (window.width(), window.height()) == (width, height):
        return []
    return [f"needs {window.width()}x{window.height()}"]


def clipped(window: Window) -> list[str]:
    """Each text has the room that it needs, and no parent cuts it off but by scrolling up and down."""
    faults = []
    for words in all_words(window):
        needs, has = words.needs, words.widget.size()
        if needs.width() > has.width() + 1 or needs.height() > has.height() + 1:
            faults.append(f"clipped: {words.said} needs {needs.width()}x{needs.height()}, has {has.width()}x{has.height()}")
    cut = (_cut_off(widget, window) for widget in _drawn(window))
    return faults + [fault for fault in cut if fault]


def _drawn(window: Window) -> list[QWidget]:
    found = {id(widget): widget for widget in controls(window)}
    found |= {id(words.widget): words.widget for words in all_words(window)}
    return list(found.values())


def _cut_off(widget: QWidget, window: Window) -> str:
    viewport = viewport_of(widget)
    frame: QWidget = viewport or window
    inside = place(widget, frame)
    bounds = frame.rect()
    if viewport is not None:
        # What lies above or below comes by scrolling; what lies beside never does.
        content = viewport.children()
        holder = next((child for child in content if isinstance(child, QWidget) and child.isAncestorOf(widget)), None)
        whole = holder.height() if holder is not None else bounds.height()
        top = holder.y() if holder is not None else 0
        bounds = QRect(0, top, bounds.width(), max(whole, bounds.height()))
    else:
        at = widget.parentWidget()
        while at is not None and at is not window:
            bounds &= place(at, window)
            at = at.parentWidget()
    if bounds.contains(inside):
        return ""
    return f"cut off: {named(widget)} at {_said(inside)} of {_said(bounds)}"


def _said(rect: QRect) -> str:
    return f"({rect.left()},{rect.top()})-({rect.right()},{rect.bottom()})"


def named(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = (text() if callable(text) else "") or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {words[:60]!r}"


def overlapping(window: Window) -> list[str]:
    """No text or control lies over another of the same layer; a sheet may lie over the page."""
    drawn = [(widget, seen_place(widget, window), layer(widget)) for widget in _drawn(window)]
    faults = []
    for (one, here, one_layer), (other, there, other_layer) in combinations(drawn, 2):
        both = here & there
        if one_layer is not other_layer or both.width() < 2 or both.height() < 2:
            continue
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        faults.append(f"overlapping: {named(one)} and {named(other)} share {_said(both)}")
    return faults


def accessible_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def nameless(window: Window) -> list[str]:
    """A screen reader can say what each control and each painted sign is."""
    signs = [widget for widget in everything(window) if isinstance(widget, Sign)]
    return [
        f"no accessible name: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in (*controls(window), *signs)
        if not accessible_name(widget).strip()
    ]


def too_small(window: Window) -> list[str]:
    """Each control is as high as its reader needs it."""
    faults = []
    for widget in controls(window):
        least = theme_of(widget).sizes.control
        if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QPlainTextEdit):
            continue
        narrow = isinstance(widget, ActionButton) and widget.width() < least
        if widget.height() < least or narrow:
            faults.append(f"too small: {named(widget)} is {widget.width()}x{widget.height()}, least {least}")
    return faults


class Pixels:
    """The colours that were really painted, in logical coordinates."""

    def __init__(self, window: Window) -> None:
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._scale = image.devicePixelRatio()
        self._wide = image.bytesPerLine() // 4
        self._points = memoryview(bytes(image.constBits())).cast("I")
        self._size = image.size()

    def colours(self, rect: QRect) -> Counter[int]:
        left, top = int(rect.left() * self._scale), int(rect.top() * self._scale)
        right = min(int((rect.right() + 1) * self._scale), self._size.width())
        bottom = min(int((rect.bottom() + 1) * self._scale), self._size.height())
        found: Counter[int] = Counter()
        for row in range(max(0, top), bottom):
            found.update(self._points[row * self._wide + max(0, left) : row * self._wide + right].tolist())
        return found


def _hex(point: int) -> str:
    return f"#{point & 0xFFFFFF:06X}"


def faint(window: Window) -> list[str]:
    """Text against the ground that is really painted behind it: 4.5 to 1, large text 3 to 1 (WCAG AA)."""
    pixels = Pixels(window)
    sheet = open_sheet(window)
    faults = []
    for words in all_words(window):
        if isinstance(words.widget, SceneView):
            continue  # a picture, whose words are spoken; what stands in its bubbles is ink on paper
        if not words.widget.isEnabled() or (sheet is not None and layer(words.widget) is not sheet):
            continue
        seen = seen_place(words.widget, window)
        if seen != place(words.widget, window):
            continue  # scrolled away here; the largest size shows it
        fault = _faint_words(words, pixels.colours(_inner(words.widget, seen)))
        if fault:
            faults.append(fault)
    return faults


def _inner(widget: QWidget, seen: QRect) -> QRect:
    """Without the border of a button or field."""
    plain = isinstance(widget, QLabel)
    return seen if plain else seen.adjusted(5, 5, -5, -5)


def _faint_words(words: Words, colours: Counter[int]) -> str:
    if not colours:
        return ""
    ground = _hex(colours.most_common(1)[0][0])
    large = False
    if isinstance(words.widget, TextLabel):
        theme = theme_of(words.widget)
        kind = _FACES[words.widget._role]
        text = getattr(theme.tokens, words.widget._colour or kind[2])
        large = getattr(theme.sizes, kind[0]) >= LARGE
    else:
        # Painted by the control itself: the strongest colour that takes more than a speck.
        candidates = [_hex(point) for point, times in colours.most_common(400) if times >= 3]
        text = max(candidates, key=lambda colour: contrast(colour, ground))
    ratio = contrast(text, ground)
    if ratio >= (LARGE_CONTRAST if large else TEXT_CONTRAST):
        return ""
    return f"faint: {words.said} is {text} on {ground}, {ratio:.2f} to 1"


def scrolling(window: Window, may_scroll: bool) -> list[str]:
    """No page ever scrolls sideways; a main page of the child, when there is room, not at all."""
    faults = []
    for area in scroll_areas(window):
        if area.horizontalScrollBar().maximum() > 0:
            faults.append(f"scrolls sideways: {type(area).__name__} in {type(area.parentWidget()).__name__}")
        over = area.verticalScrollBar().maximum()
        if over > 0 and not may_scroll and layer(area) is None and not isinstance(area, QPlainTextEdit):
            faults.append(f"scrolls by {over} px: {type(area).__name__} in {type(area.parentWidget()).__name__}")
    return faults


def tell_in_corner(window: Window) -> list[str]:
    """The coral button stands bottom right, whole and above all scrolling."""
    buttons = [button for button in window.findChildren(ActionButton) if button.isVisible() and button.property("kind") == "help"]
    for button in buttons:
        at = place(button, window)
        near = window.width() - at.right() <= CORNER and window.height() - at.bottom() <= CORNER
        if near and window.rect().contains(at) and viewport_of(button) is None:
            return []
    return ["no tell button in the corner at the bottom right"]


def help_in_sight(window: Window) -> list[str]:
    """A way to help that no scrolling hides."""
    for button in window.findChildren(ActionButton):
        at_hand = button.isVisible() and viewport_of(button) is None and window.rect().contains(place(button, window))
        if at_hand and button._icon is Icon.LIFEBUOY:
            return []
    return ["no way to help in sight"]
