"""Walk a page with the Tab key alone, and with arrows inside a group, as someone without a mouse does.
Must not put the focus anywhere itself after the first key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui.audit.checks import named
from tests.ui.audit.seen import controls, layer, open_sheet
from tests.ui.audit.stage import Window, settle
from ui.warning.card import WarningCard

MOST = 400
PARTS = 4
"""Of a field for a date and a time."""
ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right)


def _focused() -> QWidget | None:
    return QApplication.focusWidget()


def _press(key: Qt.Key, window: Window) -> None:
    at = _focused()
    QTest.keyClick(at if at is not None else window, key)
    settle(1)


def walk(window: Window) -> tuple[list[QWidget], list[str]]:
    """What Tab reaches, in its order, and where it is held fast."""
    reached: list[QWidget] = []
    held = 0
    for _ in range(MOST):
        before = _focused()
        _press(Qt.Key.Key_Tab, window)
        now = _focused()
        if now is None:
            return reached, ["Tab loses the focus"] if controls(window) else []
        # Within a date or a time Tab goes from part to part.
        held = held + 1 if now is before else 0
        if held > PARTS:
            return reached, [f"Tab is held by {named(now)}"] if len(controls(window)) > 1 else []
        if now in reached and not held:
            break
        if now not in reached:
            reached.append(now)
    return reached, []


def _walk_group(start: QWidget, window: Window) -> list[QWidget]:
    """The others of a group of which only one is a stop of Tab."""
    found: list[QWidget] = []
    for key in ARROWS:
        start.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(30):
            _press(key, window)
            now = _focused()
            if now is None or now is start or now in found:
                break
            found.append(now)
    return found


def unreached(window: Window) -> list[str]:
    """Every control that is shown and enabled, and that neither Tab nor the arrows of its group come to."""
    if window.findChildren(WarningCard):
        return []  # takes no key by intent: the keyboard stays with the game, and home offers the same
    reached, faults = walk(window)
    sheet = open_sheet(window)
    wanted = [
        widget
        for widget in controls(window)
        if widget.isEnabled() and widget.isVisible() and (sheet is None or layer(widget) is sheet) and widget.focusProxy() is None
    ]
    missed = [widget for widget in wanted if widget not in reached]
    grouped = [widget for widget in reached if isinstance(widget, QAbstractButton) and widget.autoExclusive()]
    for start in grouped:
        if not any(isinstance(widget, QAbstractButton) and widget.autoExclusive() for widget in missed):
            break
        by_arrows = _walk_group(start, window)
        missed = [widget for widget in missed if widget not in by_arrows]
    return faults + [f"out of the keyboard's reach: {named(widget)}" for widget in missed]
