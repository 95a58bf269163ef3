"""A number of minutes with a minus and a plus button.
Must not know what the minutes are for."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.icons import Icon
from ui.theme.theme import theme_of
from ui.theme.tokens import Space
from ui.widgets.button import ActionButton
from ui.widgets.painted import RESTYLED
from ui.widgets.text import TextLabel, TextRole, role_font
from ui.widgets.typeset import natural_width


class MinutesStepper(QWidget):
    """Up and Down do the same as the buttons. `value_changed` comes only from the person."""

    value_changed = Signal(int)

    def __init__(self, least: int = 0, most: int = 1440, step: int = 15, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._step = least, most, step
        self._value = least
        self._words: Callable[[int], str] = str
        self._less = ActionButton("", Icon.MINUS)
        self._more = ActionButton("", Icon.PLUS)
        self._text = TextLabel(TextRole.STRONG, alignment=Qt.AlignmentFlag.AlignHCenter)
        for button in (self._less, self._more):
            button.setAutoRepeat(True)
        self._less.clicked.connect(self._take)
        self._more.clicked.connect(self._add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._less)
        row.addWidget(self._text)
        row.addWidget(self._more)
        row.addStretch(1)
        self._show()

    def set_words(self, words: Callable[[int], str], less: str, more: str) -> None:
        """`words` turns minutes into "45 phút"; `less` and `more` name the two buttons to a screen reader."""
        self._words = words
        for button, name in ((self._less, less), (self._more, more)):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._show()

    def value(self) -> int:
        return self._value

    def show_value(self, minutes: int) -> None:
        self._value = min(max(self._least, minutes), self._most)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._change(step)

    def _add(self) -> None:
        self._change(self._step)

    def _take(self) -> None:
        self._change(-self._step)

    def _change(self, step: int) -> None:
        # From 50 in steps of 15 to 60 or to 45: the person sees round numbers.
        whole = self._value // self._step * self._step
        wanted = whole + self._step if step > 0 else (whole if whole < self._value else whole - self._step)
        before = self._value
        self.show_value(wanted)
        if self._value != before:
            self.value_changed.emit(self._value)

    def _room(self) -> int:
        font = role_font(TextRole.STRONG, theme_of(self))
        return ceil(max(natural_width(self._words(minutes), font) for minutes in (self._least, self._most))) + 2 * Space.M

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._text.setMinimumWidth(self._room())

    def _show(self) -> None:
        words = self._words(self._value)
        self._text.set_text(words)
        # Wide enough for the longest, so that the buttons stay under the pointer.
        self._text.setMinimumWidth(self._room())
        self.setAccessibleName(words)
        self._less.setAccessibleDescription(words)
        self._more.setAccessibleDescription(words)
        self._less.setEnabled(self._value > self._least)
        self._more.setEnabled(self._value < self._most)
