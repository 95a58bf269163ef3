"""One line of the register of photo consents: which picture, who, for what, until when, how it stands, and what can be done.
Must not do anything: it tells what was pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.wire.messages import ConsentIs
from ui.parent.consent_words import LOOK, ConsentWords
from ui.parent.consents_state import may_delete, may_use, may_withdraw
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole

FACTS = 4


class ConsentCard(Card):
    withdraw_chosen = Signal(str)  # consent id
    used_chosen = Signal(str)
    delete_chosen = Signal(str)

    def __init__(self, words: ConsentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._id = ""
        self._title = TextLabel(TextRole.HEADING)
        self._state = Chip()
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        self.add_layout(head)
        self._facts = tuple(TextLabel(TextRole.BODY) for _ in range(FACTS))
        self._stands = TextLabel(TextRole.STRONG)
        self._written = TextLabel(TextRole.SMALL)
        for part in (*self._facts, self._stands, self._written):
            self.add(part)
        self._withdraw = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._used = ActionButton("", Icon.CHECK)
        self._delete = ActionButton("", Icon.TRASH)
        self._withdraw.clicked.connect(self._withdraw_pressed)
        self._used.clicked.connect(self._used_pressed)
        self._delete.clicked.connect(self._delete_pressed)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (self._withdraw, self._used, self._delete):
            flow.addWidget(button)
        self.add_space(Space.XS)
        self.add(holder)

    def show_line(self, line: ConsentIs, child: str) -> None:
        self._id = line.consent.id
        picture = line.consent.entry.picture
        self._title.set_text(picture)
        self._state.set_text(self._words.state(line.state), *LOOK[line.state])
        for label, text in zip(self._facts, self._words.facts(line), strict=True):
            label.set_text(text)
        self._stands.set_text(self._words.stands(line, child))
        self._written.set_text(self._words.written(line))
        for button, text, shown in (
            (self._withdraw, self.tr("Take it back"), may_withdraw(line)),
            (self._used, self.tr("It has been used"), may_use(line)),
            (self._delete, self.tr("Delete"), may_delete(line)),
        ):
            button.set_text(text)
            button.setAccessibleName(self.tr("{action}: {picture}").format(action=text, picture=picture))
            button.setVisible(shown)

    def _withdraw_pressed(self) -> None:
        self.withdraw_chosen.emit(self._id)

    def _used_pressed(self) -> None:
        self.used_chosen.emit(self._id)

    def _delete_pressed(self) -> None:
        self.delete_chosen.emit(self._id)
