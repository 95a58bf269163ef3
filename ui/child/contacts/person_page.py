"""One of My people: how it stands, the adult's words, and taking it back or ending it.
Must not decide anything; every press is a signal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.contacts import Contact, Said, State, may_end, may_withdraw
from app.model.problem import Problem
from ui.child.contacts.contact_words import LOOK, MyPeopleWords
from ui.child.spare_picture import SparePicture
from ui.language import Dates
from ui.page_base import MakingRoom
from ui.theme import Art, Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded

MOST_STEPS = 4


class SureSheet(Sheet):
    """Taking back and ending are asked once more: neither comes back by itself."""

    sure = Signal()

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._yes = self.add_button(ButtonKind.MAIN)
        self._no = self.add_button()
        self._yes.clicked.connect(self._pressed)
        self._no.clicked.connect(self.close_sheet)

    def begin(self, title: str, text: str, yes: str, no: str) -> None:
        self.set_words(title, text)
        self._yes.set_text(yes)
        self._no.set_text(no)
        self.open_sheet()

    def _pressed(self) -> None:
        self.close_sheet()
        self.sure.emit()


class _SaidCard(Card):
    """What an adult wrote, as a card of its own: words matter more than the state."""

    def __init__(self) -> None:
        super().__init__()
        self._who = TextLabel(TextRole.SOFT)
        self._said = TextLabel(TextRole.HEADING)
        self.add(self._who)
        self.add(self._said)

    def show_said(self, who: str, words: str) -> None:
        self._who.set_text(who)
        self._said.set_text(words)


class PersonPage(MakingRoom):
    help_asked = Signal()
    tell_asked = Signal()
    left = Signal()
    withdrawn = Signal(str)  # contact id
    ended = Signal(str)  # contact id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self._seen_by: tuple[str, ...] = ()
        self._fault: Problem | None = None
        self._words = MyPeopleWords(self)
        self._dates = Dates(self)
        self._frame = PageFrame(PageKind.CHILD)
        self._frame.help_asked.connect(self.help_asked)
        self._frame.tell_asked.connect(self.tell_asked)
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.left)
        self._frame.add_header_action(self._back)
        self._problem = NoticeBar()
        self._card = Card()
        self._chip = Chip()
        self._told = TextLabel(TextRole.BODY)
        self._seen = TextLabel(TextRole.SMALL)
        self._withdraw = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._end = ActionButton("", Icon.DOOR_OPEN)
        self._withdraw.clicked.connect(self._withdraw_pressed)
        self._end.clicked.connect(self._end_pressed)
        self._card.add(self._chip, beginning=True)
        self._card.add(self._told)
        self._card.add(self._seen)
        self._card.add_space(Space.S)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._withdraw)
        flow.addWidget(self._end)
        self._card.add(buttons)
        self._said = tuple(_SaidCard() for _ in range(MOST_STEPS))
        for part in (self._problem, self._card, *self._said):
            self._frame.body.addWidget(part)
        self._spare = SparePicture(Art.SHORE, self._frame)
        self._frame.body.addWidget(self._spare, 100)
        self._frame.body.addStretch(1)
        self._sheet = SureSheet(self)
        self._sheet.sure.connect(self._sure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._back

    def show_person(self, contact: Contact | None, seen_by: tuple[str, ...], problem: Problem | None = None) -> None:
        self._contact, self._seen_by, self._fault = contact, seen_by, problem
        self.retell()
        self.make_room()

    def make_room(self) -> None:
        self._spare.make_room(self, self._contact is not None)

    def retell(self) -> None:
        self._frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
        self._back.set_text(self.tr("My people"))
        self._problem.setVisible(self._fault is not None)
        if self._fault is not None:
            self._problem.show_notice(NoticeKind.WARNING, *worded(self._fault))
        else:
            self._problem.forget()
        contact = self._contact
        self._card.setVisible(contact is not None)
        for card in self._said:
            card.hide()
            card.show_said("", "")
        if contact is None:
            self._forget_words()
            return
        self._frame.set_title(
            contact.nickname,
            self.tr("{where} · {app}").format(where=self._words.met(contact.met), app=contact.app),
        )
        tint, icon = LOOK[contact.state]
        self._chip.set_text(self._words.state(contact.state), tint, icon)
        self._told.set_text(self._words.told(contact))
        self._seen.set_text(self._seen_words(contact))
        with_words = [said for said in reversed(contact.said) if said.words]
        for card, said in zip(self._said, with_words, strict=False):
            card.show_said(self._who(said), said.words)
            card.show()
        self._withdraw.set_text(self.tr("Take it back"))
        self._withdraw.setVisible(may_withdraw(contact))
        self._end.set_text(self.tr("End this contact"))
        self._end.setVisible(may_end(contact))

    def _forget_words(self) -> None:
        """What is only hidden would still hold them."""
        self._frame.set_title(self.tr("My people"))
        self._sheet.close_sheet()
        self._chip.set_text("")
        for label in (self._told, self._seen):
            label.set_text("")

    def _seen_words(self, contact: Contact) -> str:
        who = self._words.names(self._seen_by) or self.tr("Your parents")
        text = self.tr("{who} can see this after the PIN. Nobody else.").format(who=who)
        if contact.state in (State.NOT_NOW, State.ENDED):
            return self.tr("{text} It goes by itself after 30 days.").format(text=text)
        return text

    def _who(self, said: Said) -> str:
        return self.tr("{who} wrote on {day}").format(
            who=said.by or self.tr("An adult"), day=self._dates.short_day(said.at.astimezone().date())
        )

    def _withdraw_pressed(self) -> None:
        self._sheet.begin(
            self.tr("Take it back?"),
            self.tr("Then everything about it is erased, as if you had never asked. You can ask again at any time."),
            self.tr("Yes, take it back"),
            self.tr("Leave it"),
        )

    def _end_pressed(self) -> None:
        self._sheet.begin(
            self.tr("End this contact?"),
            self.tr("You need no reason. Remember to take the person off your list in the app too; an adult can help."),
            self.tr("Yes, end it"),
            self.tr("Leave it"),
        )

    def _sure(self) -> None:
        contact = self._contact
        if contact is None:
            return
        (self.ended if may_end(contact) else self.withdrawn).emit(contact.id)
