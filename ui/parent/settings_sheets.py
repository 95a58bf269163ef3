"""The sheets of Settings: deleting everything, and the licences of what is shipped.
Must not delete anything; what was entered is a signal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.parent.form_sheet import FormSheet
from ui.parent.settings_state import word_fits
from ui.widgets.button import ButtonKind
from ui.widgets.field import Field
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole


class DeleteEverythingSheet(FormSheet):
    """A word to type and the PIN: nobody does it by mistake."""

    entered = Signal(str)  # PIN

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._gone = TextLabel(TextRole.BODY)
        self._word = self.text_field(20)
        self._pin = self.pin_field()
        self._word_field, self._pin_field = Field(self._word), Field(self._pin)
        self._word.textChanged.connect(self._typed)
        for part in (self._gone, self._word_field, self._pin_field):
            self.body.addWidget(part)
        self.closed.connect(self._word.clear)

    def begin(self) -> None:
        self.set_words(self.tr("Delete everything?"))
        self._gone.set_text(
            self.tr(
                "People, PINs, rules, minutes, requests and backups are erased, and what is paused goes on. "
                "Hải Đăng is then as before it was set up. It cannot be brought back."
            )
        )
        self._word_field.set_words(self.tr("Type this word: {word}").format(word=self._asked()))
        self._pin_field.set_words(self.tr("Your PIN"))
        self.show_sheet(self.tr("Delete everything"))
        self.main.setEnabled(False)

    def pressed(self) -> None:
        if word_fits(self._word.text(), self._asked()):
            self.sent()
            self.entered.emit(self._pin.digits())

    def _asked(self) -> str:
        return self.tr("delete")

    def _typed(self, text: str) -> None:
        self.main.setEnabled(word_fits(text, self._asked()))


class LicencesSheet(Sheet):
    def __init__(self, root: QWidget) -> None:
        super().__init__(root, width=760)
        self._licences = QPlainTextEdit()
        self._licences.setReadOnly(True)
        self._licences.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self._licences.setMinimumHeight(360)
        self.body.addWidget(self._licences)
        self._close = self.add_button(ButtonKind.MAIN)
        self._close.clicked.connect(self.close_sheet)

    def begin(self, texts: tuple[tuple[str, str], ...]) -> None:
        """Pairs of name and text."""
        self.set_words(self.tr("Licences"), self.tr("Hải Đăng itself is free software under the GPL, version 3 or later."))
        self._licences.setAccessibleName(self.tr("Licences of fonts and icons"))
        self._licences.setPlainText("\n\n".join(f"{name}\n\n{text}" for name, text in texts))
        self._close.set_text(self.tr("Close"))
        self.open_sheet()
