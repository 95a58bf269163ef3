"""My messages: what this child has told, what is true of each now, the adult's answer, who comes next, and delete.
Must not show what the child wrote: that is sealed to the adult."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.helplines import Helpline
from app.model.problem import Problem
from ui.child.tell.icon_lines import IconLines
from ui.child.tell.no_sign import NoSignCard
from ui.child.tell.parts import state_lines
from ui.child.tell.tell_page import TellPage
from ui.child.tell.tell_state import MessagesState, MessageState
from ui.child.tell.tell_words import TellWords
from ui.page_base import Speaking
from ui.theme import Art, Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.picture import Picture
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded


class MessageCard(Speaking):
    """One message. After half an hour without a sign the next adult and 111 stand on it; nothing goes to them by itself."""

    add_asked = Signal(str)
    delete_asked = Signal(str)
    next_asked = Signal(str)  # adult

    def __init__(self, words: TellWords, number: str) -> None:
        super().__init__()
        self._words = words
        self._message: MessageState | None = None
        self._today = datetime.min
        self._title = TextLabel(TextRole.HEADING)
        self._lines = IconLines()
        self._answer = Card(Tint.LEAF, ends=Space.M)
        self._answer_title, self._answer_words = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        self._answer.add(self._answer_title)
        self._answer.add(self._answer_words)
        self._no_sign = NoSignCard(number)
        self._no_sign.next_asked.connect(self.next_asked)
        self._add, self._delete = ActionButton("", Icon.PLUS), ActionButton("", Icon.TRASH)
        self._add.clicked.connect(self._add_pressed)
        self._delete.clicked.connect(self._delete_pressed)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=Space.S)
        row.addWidget(self._add)
        row.addWidget(self._delete)
        card = Card()
        for part in (self._title, self._lines, self._answer, self._no_sign, buttons):
            card.add(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_message(self, message: MessageState, today: datetime) -> None:
        self._message, self._today = message, today
        self.retell()

    def retell(self) -> None:
        message = self._message
        if message is None:
            return
        name, time = message.adult_name, self._words.time(message.at, self._today)
        self._title.set_text(self.tr("To {name}, {time}").format(name=name, time=time))
        self._lines.show_lines(state_lines(message, self._words))
        answered = message.answered_at is not None
        self._answer.setVisible(answered)
        if answered and message.answered_at is not None:
            at = self._words.time(message.answered_at, self._today)
            self._answer_title.set_text(self.tr("{name} answered, {time}:").format(name=name, time=at))
            self._answer_words.set_text(f"“{message.answer}”")
        self._no_sign.show_message(message)
        self._add.set_text(self.tr("Add something"))
        self._add.setVisible(message.can_add)
        self._delete.set_text(self.tr("Delete"))
        self._add.setAccessibleName(self.tr("Add something to the message to {name}, {time}").format(name=name, time=time))
        self._delete.setAccessibleName(self.tr("Delete the message to {name}, {time}").format(name=name, time=time))

    def _add_pressed(self) -> None:
        if self._message is not None:
            self.add_asked.emit(self._message.id)

    def _delete_pressed(self) -> None:
        if self._message is not None:
            self.delete_asked.emit(self._message.id)


class DeleteSheet(Sheet):
    """Says what deleting can and cannot do."""

    confirmed = Signal(str)

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._id = ""
        self._yes, self._no = self.add_button(), self.add_button(ButtonKind.MAIN)
        self._yes.clicked.connect(self._confirmed)
        self._no.clicked.connect(self.close_sheet)

    def begin(self, id: str, name: str) -> None:
        self._id = id
        self.set_words(
            self.tr("Delete this message?"),
            self.tr(
                "It goes here and on the page of {name} on this PC at once. What a mail server or phone already has cannot be called back."
            ).format(name=name),
        )
        self._yes.set_text(self.tr("Delete"))
        self._no.set_text(self.tr("Keep"))
        self.open_sheet()

    def forget(self) -> None:
        self._id = ""
        self.set_words("")

    def _confirmed(self) -> None:
        self.close_sheet()
        self.confirmed.emit(self._id)


class MessagesPage(TellPage):
    after_whom = True

    add_asked = Signal(str)
    delete_confirmed = Signal(str)
    adult_chosen = Signal(str)

    def __init__(self, lines: tuple[Helpline, ...]) -> None:
        super().__init__()
        self._words = TellWords(self)
        self._number = lines[0].number
        self._state = MessagesState()
        self._problem: Problem | None = None
        self._today = datetime.min
        self._cards: dict[str, MessageCard] = {}
        self._lost, self._notice = NoticeBar(NoticeKind.WARNING), NoticeBar(NoticeKind.WARNING)
        self._picture = Picture(Art.CALM_SEA)
        self._picture.setFixedHeight(200)
        self._none = TextLabel(TextRole.BODY, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._only_here = TextLabel(TextRole.SOFT)
        self._holder = QVBoxLayout()
        self._holder.setSpacing(Space.M)
        for part in (self._lost, self._notice, self._picture, self._none):
            self.body.addWidget(part)
        self.body.addLayout(self._holder)
        self.body.addWidget(self._only_here)
        self.body.addStretch(1)
        self._sheet = DeleteSheet(self)
        self._sheet.confirmed.connect(self.delete_confirmed)
        self.retell()

    def show_state(self, state: MessagesState, today: datetime) -> None:
        self._state, self._today, self._problem = state, today, None
        self.retell()

    def forget(self) -> None:
        self._sheet.forget()
        self.show_state(MessagesState(), datetime.min)

    def show_problem(self, problem: Problem) -> None:
        self._problem = problem
        self.retell()

    def ask_to_delete(self, id: str) -> None:
        message = next((message for message in self._state.messages if message.id == id), None)
        if message is not None:
            self._sheet.begin(id, message.adult_name)

    def close_sheets(self) -> None:
        self._sheet.close_sheet()

    def tell_words(self) -> None:
        state = self._state
        self.frame.set_title(self.tr("My messages"), self.tr("What you have told, and what is known of it. Seen here only."))
        self._lost.show_notice(
            NoticeKind.WARNING,
            self.tr("What you sent before was damaged and is gone."),
            self.tr("Please send it again, or call 111."),
        )
        self._lost.setVisible(state.lost)
        if self._problem is not None:
            self._notice.show_notice(NoticeKind.WARNING, *worded(self._problem))
        self._notice.setVisible(self._problem is not None)
        self._none.setVisible(not state.messages)
        self._picture.setVisible(state.told and not state.messages)
        self._none.set_text(self.tr("You have not sent any message.") if state.told else self.tr("One moment…"))
        self._only_here.set_text(
            self.tr("What you wrote is not shown here again: it is sealed, and only the adult whom you chose can open it.")
        )
        self._only_here.setVisible(bool(state.messages))
        self._show_cards()

    def _show_cards(self) -> None:
        shown = {message.id for message in self._state.messages}
        for id in [id for id in self._cards if id not in shown]:
            card = self._cards.pop(id)
            self._holder.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, message in enumerate(self._state.messages):
            known = self._cards.get(message.id)
            if known is None:
                known = self._cards[message.id] = MessageCard(self._words, self._number)
                known.add_asked.connect(self.add_asked)
                known.delete_asked.connect(self.ask_to_delete)
                known.next_asked.connect(self.adult_chosen)
                self._holder.insertWidget(place, known)
            known.show_message(message, self._today)
