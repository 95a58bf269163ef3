"""The child asks for more time: how many minutes, and why in its own words.
Must not send anything; what is asked is a signal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.language import Dates
from ui.widgets.button import ButtonKind
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole

MINUTES = (10, 15, 30)
MOST_WORDS = 300


class AskMore(Sheet):
    asked = Signal(int, str)  # minutes, words

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._dates = Dates(self)
        self._choice = SegmentedChoice()
        self._label = TextLabel(TextRole.BODY)
        self._words = QPlainTextEdit()
        self._words.setFixedHeight(110)
        self._words.setTabChangesFocus(True)
        self._label.setBuddy(self._words)
        for part in (self._choice, self._label, self._words):
            self.body.addWidget(part)
        self._ask = self.add_button(ButtonKind.MAIN)
        self._not = self.add_button(ButtonKind.QUIET)
        self._ask.clicked.connect(self._pressed)
        self._not.clicked.connect(self.close_sheet)

    def begin(self) -> None:
        self.set_words(self.tr("How much more time?"), self.tr("An adult reads it and answers."))
        chosen = self._choice.chosen() or str(MINUTES[1])
        self._choice.show_choices(tuple(Choice(str(count), self._dates.minutes(count)) for count in MINUTES), chosen)
        self._choice.setAccessibleName(self.tr("How much more time?"))
        self._label.set_text(self.tr("Would you like to say why? (You need not.)"))
        self._words.setAccessibleName(self.tr("Would you like to say why? (You need not.)"))
        self._words.setPlaceholderText(self.tr("For example: I have nearly finished my picture."))
        self._ask.set_text(self.tr("Ask"))
        self._not.set_text(self.tr("Not now"))
        self.open_sheet()

    def _pressed(self) -> None:
        words = self._words.toPlainText().strip()[:MOST_WORDS]
        self.asked.emit(int(self._choice.chosen() or MINUTES[1]), words)
        self._words.clear()
        self.close_sheet()
