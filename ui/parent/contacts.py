"""The parents' page of contacts: whom the children asked for, who is agreed, what is over, and saving contact cards.
Must not answer; it tells what was pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.contacts import Contact
from ui.page_base import Speaking
from ui.parent.contact_card import ContactCard
from ui.parent.contact_words import ContactWords
from ui.parent.contacts_state import ContactsState
from ui.parent.parent_words import ParentWords
from ui.theme import Art, Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton
from ui.widgets.page import PageFrame
from ui.widgets.picture import Picture
from ui.widgets.text import TextLabel, TextRole


class _Section(QWidget):
    """A heading over cards; one below another, for the words are long."""

    answer_chosen = Signal(str, object)
    end_chosen = Signal(str)

    def __init__(self, words: ParentWords, contact_words: ContactWords) -> None:
        super().__init__()
        self._words, self._contact_words = words, contact_words
        self._cards: list[ContactCard] = []
        self._title = TextLabel(TextRole.HEADING)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._title)

    def show_contacts(self, title: str, contacts: tuple[Contact, ...], state: ContactsState, *, main: bool, nobody: str) -> None:
        self._title.set_text(title)
        self.setVisible(bool(contacts))
        as_many(self._cards, len(contacts), self._column, self._card)
        for number, (card, contact) in enumerate(zip(self._cards, contacts, strict=True)):
            card.show_contact(contact, state.name(contact) or nobody, first=main and number == 0)

    def _card(self) -> ContactCard:
        made = ContactCard(self._words, self._contact_words)
        made.answer_chosen.connect(self.answer_chosen)
        made.end_chosen.connect(self.end_chosen)
        return made


class ContactsPage(Speaking):
    answer_chosen = Signal(str, object)  # contact id, Answer
    end_chosen = Signal(str)  # contact id
    save_asked = Signal()

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ContactsState()
        contact_words = ContactWords(self)
        self._page = PageFrame()
        self._save = ActionButton("", Icon.IDENTIFICATION_CARD)
        self._save.clicked.connect(self.save_asked)
        self._page.add_header_action(self._save)
        self._calm = Picture(Art.CALM_SEA)
        self._calm.setFixedHeight(180)
        self._none = TextLabel(TextRole.BODY, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._waiting, self._agreed, self._over = (_Section(words, contact_words) for _ in range(3))
        for section in (self._waiting, self._agreed, self._over):
            section.answer_chosen.connect(self.answer_chosen)
            section.end_chosen.connect(self.end_chosen)
        self._note = TextLabel(TextRole.SMALL)
        for part in (self._calm, self._none, self._waiting, self._agreed, self._over):
            self._page.body.addWidget(part)
        self._page.body.addStretch(1)
        self._page.body.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self.retell()

    def show_state(self, state: ContactsState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        state = self._state
        self._page.set_title(
            self.tr("Contacts"), self.tr("Whom the children asked for before they talk with them. Talking about it comes first.")
        )
        self._save.set_text(self.tr("Save contact cards"))
        self._save.setVisible(bool(state.agreed))
        nobody = self.tr("A child")
        self._waiting.show_contacts(self.tr("Waiting for your answer"), state.waiting, state, main=True, nobody=nobody)
        self._agreed.show_contacts(self.tr("Agreed"), state.agreed, state, main=False, nobody=nobody)
        self._over.show_contacts(self.tr("Over, kept for 30 days"), state.over, state, main=False, nobody=nobody)
        nothing = not (state.waiting or state.agreed or state.over)
        self._calm.setVisible(state.told and nothing)
        self._none.setVisible(not state.waiting)
        self._none.set_text(
            self.tr("Nobody waits for an answer right now.")
            if state.told
            else self.tr("The lighthouse keeper has not told anything yet.")
        )
        self._note.set_text(
            self.tr(
                "What a child has not asked yet, or has taken back, is seen by nobody. What the child answered goes when you say yes or not now."
            )
        )
