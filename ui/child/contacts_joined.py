"""My people joined to the guard: the list, asking for somebody new, taking back and ending.
Must not send anything of a draft before the child presses "Ask", and forgets it when the page is left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.model.contacts import Met, Tick
from app.model.problem import Problem
from app.wire.messages import (
    AskContact,
    Contacts,
    ContactsAre,
    ContactsChanged,
    EndContact,
    Result,
    SawContacts,
    WithdrawContact,
)
from ui.child.contacts.contacts_page import ContactsPage
from ui.child.contacts.contacts_state import (
    AddState,
    ContactsState,
    Step,
    contacts_state,
    in_app,
    met_at,
    named,
    ticked,
    went_back,
    went_on,
)
from ui.child.left_page import LeftPage
from ui.help.quick_exit import wipe
from ui.link import Link

if TYPE_CHECKING:  # made when they are first opened
    from ui.child.contacts.add_page import AddPage
    from ui.child.contacts.person_page import PersonPage


class ContactsJoined(LeftPage):
    """`answers_seen`: the child has opened the list, and whatever was new stands there."""

    answers_seen = Signal()
    pictures_asked = Signal()
    code_asked = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        self._stack = QStackedWidget()
        super().__init__(link, self._stack, parent)
        self._state = ContactsState()
        self._add = AddState()
        self._id = ""  # of the draft: the same when it is sent again
        self._person: str | None = None
        self.list = ContactsPage()
        self._add_page: AddPage | None = None
        self._person_page: PersonPage | None = None
        self._join(self.list)
        self.list.add_asked.connect(self._begin)
        self.list.person_opened.connect(self._open_person)
        self.list.pictures_asked.connect(self.pictures_asked)
        link.pushed.connect(self._pushed)

    def _join(self, page: ContactsPage | AddPage | PersonPage) -> None:
        page.help_asked.connect(self.help_asked)
        page.tell_asked.connect(self.tell_asked)
        self._stack.addWidget(page)

    @property
    def add(self) -> AddPage:
        if self._add_page is None:
            from ui.child.contacts.add_page import AddPage

            page = self._add_page = AddPage()
            self._join(page)
            page.left.connect(self._stop)
            page.name_typed.connect(self._name_typed)
            page.met_chosen.connect(self._met_chosen)
            page.app_typed.connect(self._app_typed)
            page.tick_chosen.connect(self._tick_chosen)
            page.went_on.connect(self._on)
            page.went_back.connect(self._back)
        return self._add_page

    @property
    def person(self) -> PersonPage:
        if self._person_page is None:
            from ui.child.contacts.person_page import PersonPage

            page = self._person_page = PersonPage()
            self._join(page)
            page.left.connect(self._show_list)
            page.withdrawn.connect(self._withdraw)
            page.ended.connect(self._end)
        return self._person_page

    def open_page(self) -> None:
        self._show_list()
        self._ask_list(first=True)

    def forget(self) -> None:
        """The draft and its ticks, the fields with their undo, and what was shown of others."""
        super().forget()
        self._add, self._id, self._person = AddState(), "", None
        wipe(self)
        if self._add_page is not None:
            self._add_page.wipe_fields()
        self._state = ContactsState()
        self.list.show_state(self._state)
        if self._person_page is not None:
            self._person_page.show_person(None, ())
        self._stack.setCurrentWidget(self.list)

    # ---- the list ----

    def _ask_list(self, *, first: bool = False) -> None:
        self._asked = True
        turn = self._turn

        def took(result: Result) -> None:
            if turn != self._turn or not isinstance(result, ContactsAre):
                return
            self._state = contacts_state(result.contacts, result.seen_by)
            self._show()
            if any(not contact.seen_by_child for contact in result.contacts):
                self._link.ask(SawContacts(), self._saw)
            elif first:
                self.answers_seen.emit()

        self._link.ask(Contacts(), took, self._refused)

    def _saw(self, _result: Result) -> None:
        self.answers_seen.emit()

    def _refused(self, problem: Problem) -> None:
        if problem.id == "code_needed":
            self.code_asked.emit()
            return
        self._state = replace(self._state, problem=problem)
        self._show()

    def _show(self) -> None:
        self.list.show_state(self._state)
        self._add = replace(self._add, seen_by=self._state.seen_by)
        if self._add_page is not None and self._stack.currentWidget() is self._add_page:
            self._add_page.show_state(self._add)
        if self._person is not None:
            contact = self._state.one(self._person)
            if contact is None and self._state.problem is None:
                self._show_list()
            else:
                self.person.show_person(contact, self._state.seen_by, self._state.problem)

    def _show_list(self) -> None:
        self._person = None
        self._stack.setCurrentWidget(self.list)
        self.list.first_focus().setFocus()

    def _open_person(self, id: str) -> None:
        self._person = id
        self._show()
        if self._person is not None:
            self._stack.setCurrentWidget(self.person)
            self.person.first_focus().setFocus()

    def _withdraw(self, id: str) -> None:
        self._link.ask(WithdrawContact(id), self._changed, self._refused)

    def _end(self, id: str) -> None:
        self._link.ask(EndContact(id), self._changed, self._refused)

    def _changed(self, _result: Result) -> None:
        self._state = replace(self._state, problem=None)
        self._ask_list()

    def another_child(self) -> None:
        self.forget()
        if self.isVisible():
            self._ask_list(first=True)

    def _pushed(self, body: object) -> None:
        if isinstance(body, ContactsChanged) and self.isVisible():
            self._ask_list()

    # ---- asking ----

    def _begin(self) -> None:
        self._add, self._id = AddState(seen_by=self._state.seen_by), uuid4().hex
        self.add.wipe_fields()
        self._stack.setCurrentWidget(self.add)
        self._show_add()
        self.add.first_focus().setFocus()

    def _stop(self) -> None:
        self._add, self._id = AddState(), ""
        self.add.wipe_fields()
        self._show_list()

    def _name_typed(self, text: str) -> None:
        self._add = named(self._add, text)
        self._show_add()

    def _met_chosen(self, met: Met) -> None:
        self._add = went_on(met_at(self._add, met))
        self._show_add()

    def _app_typed(self, text: str) -> None:
        self._add = in_app(self._add, text)
        self._show_add()

    def _tick_chosen(self, tick: Tick) -> None:
        self._add = ticked(self._add, tick)
        self._show_add()

    def _on(self) -> None:
        if self._add.step is Step.ASK:
            self._send()
        else:
            self._add = went_on(self._add)
            self._show_add()

    def _back(self) -> None:
        before = went_back(self._add)
        if before is None:
            self._stop()
        else:
            self._add = before
            self._show_add()

    def _show_add(self) -> None:
        if self._id:
            self.add.show_state(self._add)

    def _send(self) -> None:
        draft, turn, id = self._add.draft, self._turn, self._id
        if not self._add.may_go_on or draft.met is None:
            return

        def done(_result: Result) -> None:
            if turn == self._turn and id == self._id:
                self._stop()
                self._person = id
                self._stack.setCurrentWidget(self.person)
                self.person.first_focus().setFocus()
                self._ask_list()

        def refused(problem: Problem) -> None:
            if turn == self._turn and id == self._id:
                self._add = replace(self._add, sending=False, problem=problem)
                self._show_add()

        self._add = replace(self._add, sending=True, problem=None)
        self._show_add()
        self._link.ask(AskContact(id, draft.nickname.strip(), draft.met, draft.app.strip(), draft.ticks), done, refused)
