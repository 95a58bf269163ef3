"""What comes after sending, joined: what it is about, my messages and their true states, delete.
Must not ask for anything while its pages are not open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from app.model.problem import Problem
from app.model.tell import About
from app.wire.messages import AddToMessage, AdultsToTellAre, DeleteMessage, MessageIs, MyMessages, MyMessagesAre, Result, Told
from ui.child.tell.choosing_flow import Asking
from ui.child.tell.pages import MESSAGES, SENT, TellPages
from ui.child.tell.tell_state import First, Home, MessagesState, message_state, messages_state, names_home

if TYPE_CHECKING:
    from ui.child.tell.messages import MessagesPage
    from ui.child.tell.sent import SentPage

REFRESH_MS = 5_000


class MessagesFlow(QObject):
    """`home_told`: it is about something at home, so that *who* is asked again before it goes anywhere."""

    done = Signal()
    adult_chosen = Signal(str)
    code_asked = Signal(object)  # First
    home_told = Signal(object)  # Home

    def __init__(self, pages: TellPages, ask: Asking, now: Callable[[], datetime]) -> None:
        super().__init__(pages)
        self._pages = pages
        self._ask, self._now = ask, now
        self._are: AdultsToTellAre | None = None
        self._mine: MyMessagesAre | None = None
        self._adding: AddToMessage | None = None
        self._last: MessageIs | None = None  # that stood on its own page
        self.refresh = QTimer(self)
        self.refresh.setInterval(REFRESH_MS)
        self.refresh.timeout.connect(self._ask_mine)
        pages.made.connect(self._page_made)

    @property
    def _sent(self) -> SentPage:
        return self._pages.sent

    @property
    def _page(self) -> MessagesPage:
        return self._pages.messages

    def _page_made(self, name: str) -> None:
        if name == SENT:
            self._sent.added.connect(self._added)
            self._sent.messages_asked.connect(self.open)
            self._sent.next_asked.connect(self.adult_chosen)
            self._sent.done.connect(self.done)
        elif name == MESSAGES:
            self._page.add_asked.connect(self._add_to)
            self._page.delete_confirmed.connect(self._delete)
            self._page.adult_chosen.connect(self.adult_chosen)

    def take(self, are: AdultsToTellAre) -> None:
        self._are = are

    def forget(self) -> None:
        self.rest()
        self._are, self._mine, self._adding, self._last = None, None, None, None

    def rest(self) -> None:
        """Another page is open."""
        self.refresh.stop()

    def show_told(self, message: MessageIs) -> None:
        self._last = message
        self._sent.begin(message_state(message, self._are))
        self._pages.show_page(self._sent)
        self.refresh.start()

    def open(self) -> None:
        if self._are is not None and self._are.closed:
            self.code_asked.emit(First.MESSAGES)
            return
        self._show_mine()
        self._pages.show_page(self._page)
        self._ask_mine()
        self.refresh.start()

    # ---- what it is about ----

    def add(self, message: str, about: tuple[About, ...], words: str) -> bool:
        """False: there is no such message any more. The same part again keeps its id, where the connection broke before an answer. The page of another message may stand there by
        now: what was written for one adult goes to no other."""
        if self._sent.message_id != message:
            found = self._one(message)
            if found is None:
                return False
            self._sent.begin(message_state(found, self._are))
        self._pages.show_page(self._sent)
        self.refresh.start()
        last = self._adding
        if last is None or (last.message, last.about, last.words) != (message, about, words):
            last = self._adding = AddToMessage(message, uuid4().hex, about, words)
        self._ask(last, self._was_added, self._sent.show_problem)
        return True

    def _added(self, about: tuple[About, ...], words: str) -> None:
        adult, message = self._sent.message_adult, self._sent.message_id
        if adult is None or message is None:
            return
        if names_home(about):
            self.home_told.emit(Home(about, words, adult, message))
        else:
            self.add(message, about, words)

    def _was_added(self, result: Result) -> None:
        if isinstance(result, Told):
            self._adding = None
            if result.message.id == self._sent.message_id:
                self._sent.was_added(message_state(result.message, self._are))

    def _one(self, id: str) -> MessageIs | None:
        last = self._last if self._last is not None and self._last.id == id else None
        return last if self._mine is None else next((one for one in self._mine.messages if one.id == id), last)

    def _add_to(self, id: str) -> None:
        found = self._one(id)
        if found is not None:
            self.show_told(found)

    # ---- my messages ----

    def _ask_mine(self) -> None:
        just_told = self._are is not None and self._are.closed and self._pages.current() is self._sent
        self._ask(MyMessages(self._sent.message_id if just_told else None), self._took_mine, self._no_mine)

    def _took_mine(self, result: Result) -> None:
        if not isinstance(result, MyMessagesAre):
            return
        self._mine = result
        self._show_mine()
        for message in result.messages:
            if message.id == self._sent.message_id:
                self._sent.show_message(message_state(message, self._are))

    def _no_mine(self, problem: Problem) -> None:
        if self._pages.current() is self._page:
            self._page.show_problem(problem)

    def _show_mine(self) -> None:
        told = MessagesState() if self._mine is None else messages_state(self._mine, self._are)
        self._page.show_state(told, self._now())

    def _delete(self, id: str) -> None:
        self._ask(DeleteMessage(id), self._deleted, self._page.show_problem)

    def _deleted(self, _result: Result) -> None:
        self._last = None
        self._ask_mine()
