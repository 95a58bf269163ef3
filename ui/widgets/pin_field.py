"""A field for a PIN: digits only, never shown, wiped after each try.
Must not check the PIN or keep it."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

LEAST_DIGITS = 6
MOST_DIGITS = 32


class PinField(QLineEdit):
    """Enter sends `pin_entered` with the digits and empties the field. Fewer than six digits: `too_short`."""

    pin_entered = Signal(str)
    too_short = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MOST_DIGITS)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        # Digits need no input method, and none should see them.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setDragEnabled(False)
        self.returnPressed.connect(self.submit)
        self.textEdited.connect(self._edited)

    def digits(self) -> str:
        """For a form with its own button (a new PIN, twice)."""
        return self.text()

    def submit(self) -> None:
        """What Enter does; for a button beside the field."""
        digits = self.text()
        if len(digits) < LEAST_DIGITS:
            self.set_fault(True)
            self.too_short.emit()
            return
        self.wipe()
        self.pin_entered.emit(digits)

    def wipe(self) -> None:
        self.clear()

    def set_fault(self, fault: bool) -> None:
        """Mark the field; the words that say why stand beside it."""
        if bool(self.property("fault")) == fault:
            return
        self.setProperty("fault", fault)
        self.style().unpolish(self)
        self.style().polish(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def _edited(self) -> None:
        self.set_fault(False)
