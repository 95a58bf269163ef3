"""The list of My people: who they are, how it stands in gentle words, and the way to ask for somebody new.
Must not decide anything; every press is a signal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.contacts import Contact
from ui.child.contacts.contact_words import LOOK, MyPeopleWords
from ui.child.contacts.contacts_state import ContactsState
from ui.child.spare_picture import SparePicture
from ui.page_base import MakingRoom
from ui.theme import Art, Icon
from ui.widgets.as_many import as_many
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import TileLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded


class _Person(ChoiceCard):
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(Standing.ACROSS)
        self._id = ""
        self.clicked.connect(self._pressed)

    def show_person(self, contact: Contact, words: MyPeopleWords) -> None:
        self._id = contact.id
        icon = LOOK[contact.state][1] if contact.seen_by_child else Icon.ENVELOPE_SIMPLE
        self.show_choice(contact.nickname, words.chip(contact), icon=icon)

    def _pressed(self) -> None:
        self.opened.emit(self._id)


class ContactsPage(MakingRoom):
    help_asked = Signal()
    tell_asked = Signal()
    add_asked = Signal()
    person_opened = Signal(str)  # contact id
    pictures_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ContactsState()
        self._words = MyPeopleWords(self)
        self._cards: list[_Person] = []
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._pictures = ActionButton("", Icon.IMAGE)
        self._pictures.clicked.connect(self.pictures_asked)
        self._frame.add_header_action(self._pictures)
        self._problem = NoticeBar()
        self._problem.hide()
        self._none = TextLabel(TextRole.BODY)
        people = QWidget()
        self._tiles = TileLayout(people, least=320)
        self._people = people
        self._add = ActionButton("", Icon.USER_PLUS, ButtonKind.MAIN)
        self._add.clicked.connect(self.add_asked)
        self._code = TextLabel(TextRole.SMALL)
        body = self._frame.body
        for part in (self._problem, self._none, self._people):
            body.addWidget(part)
        body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._spare = SparePicture(Art.SHORE, self._frame)
        body.addWidget(self._spare, 100)
        body.addStretch(1)
        body.addWidget(self._code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._add

    def show_state(self, state: ContactsState) -> None:
        self._state = state
        self.retell()
        self.make_room()

    def make_room(self) -> None:
        self._spare.make_room(self, self._state.problem is None and self._state.people is not None)

    def retell(self) -> None:
        state = self._state
        self._frame.set_title(self.tr("My people"), self.tr("People you talk with online. Before somebody new, ask first."))
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._pictures.set_text(self.tr("Pictures of me"))
        people = state.people or ()
        as_many(self._cards, len(people), self._tiles, self._person)
        for card, contact in zip(self._cards, people, strict=True):
            card.show_person(contact, self._words)
        self._people.setVisible(bool(people))
        if state.people is None or state.problem is not None:
            self._spare.hide()
        self._none.setVisible(not people and state.problem is None)
        self._none.set_text(
            self.tr("The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.")
            if state.people is None
            else self.tr("Nobody is here yet. Would you like to talk with somebody new? Ask here first.")
        )
        self._add.set_text(self.tr("Somebody new"))
        self._code.set_text(
            self.tr("The Code says: ask before you connect with a stranger. Asking before every new contact is our safe habit.")
        )
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_notice(NoticeKind.WARNING, *worded(state.problem))
        else:
            self._problem.forget()

    def _person(self) -> _Person:
        made = _Person()
        made.opened.connect(self.person_opened)
        return made
