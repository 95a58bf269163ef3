"""The way out of help at once: a button and three Shifts, which also wipe what was typed.
Must not write anything, nor decide what is shown next."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from ui.help.help_state import ShiftCount
from ui.theme import Icon
from ui.widgets.button import ActionButton


class QuickExit(QObject):
    """Of one page. `exit_asked` comes after everything typed in the page's window has been wiped."""

    exit_asked = Signal()

    def __init__(self, page: QWidget, now_s: Callable[[], float] = monotonic) -> None:
        super().__init__(page)
        self._page = page
        self._now_s = now_s
        self._shifts = ShiftCount()
        self._window: QWindow | None = None

    def add_button(self) -> ActionButton:
        """One more button that leaves; the page words and places it."""
        button = ActionButton("", Icon.SIGN_OUT)
        button.clicked.connect(self.leave)
        return button

    def watch(self) -> None:
        """Listen for the Shifts, wherever in the window the keyboard is. Only while the page is shown: a filter in Python
        that lives as long as its window brings the program down at its end."""
        window = self._page.window().windowHandle()
        if window is self._window:
            return
        self.rest()
        self._shifts.forget()
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def rest(self) -> None:
        window, self._window = self._window, None
        if window is not None and isValid(window):
            window.removeEventFilter(self)

    def leave(self) -> None:
        wipe(self._page.window())
        self.exit_asked.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.key() != Qt.Key.Key_Shift:
                self._shifts.forget()
            elif self._shifts.shift_pressed(self._now_s()):
                self.leave()
        return False


def wipe(window: QWidget) -> None:
    """Empty every field in which something may have been typed, its undo with it, and give up a selection of ours."""
    QGuiApplication.inputMethod().reset()  # a word that is not finished yet
    for line in window.findChildren(QLineEdit):
        # The number inside a stepper and the words of a list are settings, not something that the child wrote.
        if not isinstance(line.parent(), QAbstractSpinBox | QComboBox):
            line.setText("")  # unlike clear(), also forgets what undo could bring back
    for plain in window.findChildren(QPlainTextEdit):
        plain.setPlainText("")
    for rich in window.findChildren(QTextEdit):
        rich.setPlainText("")
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
