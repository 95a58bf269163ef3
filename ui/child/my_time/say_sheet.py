"""The sheet in which a child says something about a rule, or shows its plan: ready sentences, or words of its own.
Must not send anything: what was chosen goes out as a signal, and goes from here when it closes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.child.checks.private_field import PrivateField
from ui.theme import Icon, Space
from ui.timeup.sheets import HelpfulSheet
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import TileLayout
from ui.widgets.text import TextLabel, TextRole

MOST_WORDS = 400
SENTENCES = 4


class SaySheet(HelpfulSheet):
    """`said(key, words)`: `key` is what `begin` was given."""

    said = Signal(str, str)

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._key, self._about, self._plan = "", "", False
        holder = QWidget()
        tiles = TileLayout(holder, least=250, spacing=Space.S)
        self._cards: list[ChoiceCard] = []
        for number in range(SENTENCES):
            card = ChoiceCard(Standing.ACROSS)
            card.setCheckable(True)
            card.clicked.connect(partial(self._choose, number))
            self._cards.append(card)
            tiles.addWidget(card)
        self._label = TextLabel(TextRole.BODY)
        self._field = PrivateField()
        self._field.setFixedHeight(72)
        self._field.edited.connect(self._show_ready)
        for part in (holder, self._label, self._field, self.problem):
            self.body.addWidget(part)
        self.yes.clicked.connect(self._send)
        self.closed.connect(self._forget)
        self.retell()

    def begin(self, key: str, title: str, *, plan: bool = False) -> None:
        self._forget()
        self._key, self._about, self._plan = key, title, plan
        self.show_problem("", "")
        self.retell()
        self.open_sheet()

    def refused(self, what: str, next_step: str) -> None:
        self.show_problem(what, next_step)
        self._show_ready()

    def retell(self) -> None:
        super().retell()
        if self._plan:
            self.set_words(
                self.tr("Show my plan to my parents"),
                self.tr("They see the plan as it is now, and these words. Only an adult can make rules of it."),
            )
        else:
            self.set_words(
                self.tr("About: {rule}").format(rule=self._about),
                self.tr("It goes to your parents. It changes nothing by itself, and nobody is cross about it."),
            )
        for card, sentence in zip(self._cards, self._sentences(), strict=True):
            card.show_choice(sentence, icon=Icon.CHECK if card.isChecked() else Icon.CHAT_TEXT)
        self._label.set_text(self.tr("Or in your own words"))
        self._field.setAccessibleName(self.tr("Or in your own words"))
        self.yes.set_text(self.tr("Send to my parents"))
        self._show_ready()

    def _sentences(self) -> tuple[str, ...]:
        if self._plan:
            return (
                self.tr("I would like to try this for a week."),
                self.tr("I would like to talk about it with you."),
                self.tr("I have thought about it."),
                self.tr("What do you think?"),
            )
        return (
            self.tr("I would like to know why it is so."),
            self.tr("I find it a little short."),
            self.tr("Could we try it another way for a week?"),
            self.tr("I find it good as it is."),
        )

    def _choose(self, number: int) -> None:
        for other, card in enumerate(self._cards):
            if other != number:
                card.setChecked(False)
        self.retell()

    def _words(self) -> str:
        chosen = [sentence for card, sentence in zip(self._cards, self._sentences(), strict=True) if card.isChecked()]
        return "\n".join(part for part in (*chosen, self._field.toPlainText().strip()[:MOST_WORDS]) if part)

    def _show_ready(self) -> None:
        self.yes.setEnabled(self._plan or bool(self._words()))

    def _send(self) -> None:
        self.yes.setEnabled(False)  # until the answer: one press is one message
        self.said.emit(self._key, self._words())

    def _forget(self) -> None:
        for card in self._cards:
            card.setChecked(False)
        self._field.setPlainText("")
        self._key, self._about, self._plan = "", "", False
        self.show_problem("", "")
        self.set_words("")
