"""The way for a text: write or paste it, see what a stranger should not know marked in it, each with a why.
Must not stop anybody from sending: the child decides."""

from __future__ import annotations

from threading import Thread

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.child.checks.checks_words import ChecksWords
from ui.child.checks.finding_card import FindingCard
from ui.child.checks.private_field import PrivateField
from ui.child.checks.text_state import TextState, text_state
from ui.child.checks.way_page import WayPage
from ui.theme import Icon, Space
from ui.widgets.card import Card, Tint
from ui.widgets.field import Field
from ui.widgets.flow import Columns
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole

SOON_MS = 250
"""After the last letter: a word that is being written is not judged at each key."""
FIELD_LEAST, FIELD_MOST = 140, 340


class _Area(PrivateField):
    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(FIELD_LEAST)
        self.setMaximumHeight(FIELD_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class TextPage(WayPage):
    def __init__(self) -> None:
        super().__init__()
        self._state = TextState()
        self._words = ChecksWords(self)
        self._field = _Area()
        self._field.edited.connect(self._edited)
        self._labelled = Field(self._field)
        self._cards: list[FindingCard] = []
        self._lead_icon = IconSpot(Icon.INFO, "sea", size=28)
        self._lead, self._lead_text = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        self._lead_card = Card(Tint.SEA)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._lead_icon)
        row.addWidget(self._lead, 1)
        self._lead_card.add_layout(row)
        self._lead_card.add(self._lead_text)
        results = QWidget()
        self._results = QVBoxLayout(results)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setSpacing(Space.M)
        self._results.addWidget(self._lead_card)
        self._results.addStretch(1)
        columns = Columns(narrow=760)
        columns.add(self._labelled, 1)
        columns.add(results, 1)
        self.frame.body.addWidget(columns, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.look)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._field

    def begin(self) -> None:
        """Patterns and the plan of phone numbers are there before the first letter needs them, and the page does not wait for them."""
        Thread(target=text_state, args=("0912345678",), daemon=True).start()

    # ---- the text ----

    def show_text(self, text: str) -> None:
        self._field.setPlainText(text)
        self.look()

    def look(self) -> None:
        self._soon.stop()
        self.show_state(text_state(self._field.toPlainText()))

    def forget(self) -> None:
        super().forget()
        self._soon.stop()
        self.show_state(TextState())

    def _edited(self) -> None:
        if self._field.toPlainText():
            self._soon.start()
        else:
            self.look()

    # ---- showing ----

    def show_state(self, state: TextState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        words = self._words
        self.frame.set_title(self.tr("Check a text"), words.keeps_nothing())
        self.frame.set_bar_texts(words.help(), words.tell())
        self.back.set_text(words.back())
        self._labelled.set_words(self.tr("What do you want to send?"))
        self._field.set_hint(self.tr("Write or paste it here"))
        self._field.mark(state.places)
        while len(self._cards) < len(state.found):
            card = FindingCard()
            card.place_asked.connect(self._field.show_place)
            self._results.insertWidget(self._results.count() - 1, card)
            self._cards.append(card)
        for at, card in enumerate(self._cards):
            card.setVisible(at < len(state.found))
            if at < len(state.found):
                card.show_found(state.found[at], self.tr("What could I write instead?"), self.tr("Show me where"))
            else:
                card.forget()
        self._show_lead(state)

    def _show_lead(self, state: TextState) -> None:
        if state.empty:
            tint, icon, colour = Tint.SEA, Icon.INFO, "sea"
            lead = self.tr("Before you press send")
            text = self.tr(
                "Phone number, home, school, password: what strangers should not know is marked here, with the reason."
            )
        elif not state.found:
            tint, icon, colour = Tint.LEAF, Icon.CHECK_CIRCLE, "leaf"
            lead = self.tr("Nothing found")
            text = self.tr("A program does not see everything. Would you say this to anyone in the street?")
        else:
            tint, icon, colour = Tint.PAPER, Icon.LIGHTBULB, "sea"
            lead = self.tr("%n thing(s) to think about", "", len(state.found))
            text = self.tr("You decide. It is only a reminder.")
        if state.too_long:
            text = self.tr("Only the first part was looked at: the text is very long.")
        self._lead_card.set_tint(tint)
        self._lead_icon.show_icon(icon, colour)
        self._lead.set_text(lead)
        self._lead_text.set_text(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_soon"):
            self._field.mark(self._state.places)
