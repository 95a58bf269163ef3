"""A field for words that must not stay anywhere: not in an input method's memory, not in a list of what was copied.
Must not check what is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.theme import theme_of

# The lists of copied things of KDE, Windows and macOS leave out what says so.
_NO_HISTORY = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\1\0\0\0",
    "org.nspasteboard.ConcealedType": b"",
}


class PrivateField(QPlainTextEdit):
    """`edited`: by the person or by `setPlainText`. With `one_line`, Enter is `entered` and no new line."""

    edited = Signal()
    entered = Signal()

    def __init__(self, *, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        # Sensitive: not learnt. Vietnamese is still put together, which "hidden text" would stop.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = super().createMimeDataFromSelection()
        for kind, value in _NO_HISTORY.items():
            data.setData(kind, value)
        return data

    # ---- marks ----

    def mark(self, places: Sequence[tuple[int, int]]) -> None:
        """Under these letters (as Python counts them) a waved line on a tint: not by colour alone. The text itself stays as it is."""
        theme = theme_of(self)
        text = self.toPlainText()
        marks = []
        for start, end in places:
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setBackground(theme.colour("sun_tint"))
            look.setForeground(theme.colour("ink"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(theme.colour("sun_deep"))
            mark.format = look
            mark.cursor = self._cursor(text, start, end)
            marks.append(mark)
        self.setExtraSelections(marks)

    def marked(self) -> tuple[str, ...]:
        return tuple(mark.cursor.selectedText() for mark in self.extraSelections())

    def show_place(self, start: int, end: int) -> None:
        self.setTextCursor(self._cursor(self.toPlainText(), start, end))
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cursor(self, text: str, start: int, end: int) -> QTextCursor:
        """Qt counts an emoji as two."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def set_hint(self, text: str) -> None:
        self.setPlaceholderText(text)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme_of(self).colour("soft"))
        self.setPalette(palette)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
