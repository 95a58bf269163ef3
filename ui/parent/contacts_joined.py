"""Joins the parents' page of contacts with the guard.
Must not decide anything, nor keep what it showed once it is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QHideEvent

from app.model.contacts import Answer
from app.model.vcard import vcards
from app.wire.messages import AnswerContact, Contacts, ContactsAre, ContactsChanged, EndContact, Result
from ui.parent.contact_sheets import AnswerContactSheet, EndContactSheet, SaveCardsSheet
from ui.parent.contact_words import ContactWords
from ui.parent.contacts import ContactsPage
from ui.parent.contacts_file import places, save_cards
from ui.parent.contacts_state import ContactsState, contacts_state
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.parent_words import ParentWords
from ui.parent.today_state import children_of


class ContactsJoined(ParentPage):
    def __init__(self, needs: ParentNeeds, folders: Callable[[], tuple[tuple[str, Path], ...]] = places) -> None:
        super().__init__(needs)
        self._state = ContactsState()
        self._words = ContactWords(self)
        self.page = ContactsPage(ParentWords(self))
        root = needs.root
        self.answer_sheet, self.end_sheet = AnswerContactSheet(root), EndContactSheet(root)
        self.save_sheet = SaveCardsSheet(root, folders)
        self.hold(self.page)
        self.page.answer_chosen.connect(self._open_answer)
        self.page.end_chosen.connect(self._open_end)
        self.page.save_asked.connect(self.save_sheet.begin)
        self.answer_sheet.answered.connect(self._answer)
        self.end_sheet.ended.connect(self._end)
        self.save_sheet.folder_chosen.connect(self._save)
        needs.link.pushed.connect(self._pushed)

    def open_page(self) -> None:
        self.needs.link.ask(Contacts(), self._took)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._show(ContactsState())

    def _took(self, result: Result) -> None:
        if isinstance(result, ContactsAre) and self.isVisible():
            self._show(contacts_state(result.contacts, children_of(self.needs.link.status)))

    def _show(self, state: ContactsState) -> None:
        self._state = state
        self.page.show_state(state)

    def _pushed(self, body: object) -> None:
        if isinstance(body, ContactsChanged) and self.isVisible():
            self.open_page()

    # ---- answers ----

    def _open_answer(self, id: str, answer: Answer) -> None:
        contact = self._state.one(id)
        if contact is not None:
            self.answer_sheet.begin(contact, self._state.name(contact), answer)

    def _open_end(self, id: str) -> None:
        contact = self._state.one(id)
        if contact is not None:
            self.end_sheet.begin(contact, self._state.name(contact))

    def _answer(self, answer: AnswerContact) -> None:
        self.change(answer, self.answer_sheet, self.tr("The answer is sent."))

    def _end(self, end: EndContact) -> None:
        self.change(end, self.end_sheet, self.tr("The contact is ended."))

    # ---- contact cards ----

    def _save(self, folder: Path) -> None:
        people = [(contact.nickname, self._words.met(contact.met)) for contact in self._state.agreed]
        path = save_cards(folder, vcards(people))
        if path is None:
            self.save_sheet.not_written()
        else:
            self.save_sheet.close_sheet()
            self.told.emit(self.tr("Saved as {name}.").format(name=path.name))
