"""Pictures of me joined to the guard: what is asked, the child's own answer, and taking it back.
Must not answer by itself, and forgets what it showed when the page is left."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.consents import Reply
from app.model.problem import Problem
from app.wire.messages import (
    AnswerConsent,
    Consents,
    ConsentsAre,
    ConsentsChanged,
    Operation,
    Result,
    StatusIs,
    WithdrawConsent,
)
from ui.child.consents.consents_page import MyConsentsPage
from ui.child.consents.consents_state import MyConsentsState, my_consents_state
from ui.child.home_state import child_of
from ui.link import Link


class MyConsentsJoined(QWidget):
    help_asked = Signal()
    tell_asked = Signal()
    left = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._turn = 0  # answers to what was asked before the child left are dropped
        self._state = MyConsentsState()
        self._asked = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._shown_again)
        self.page = MyConsentsPage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        known = child_of(link.status)
        self._child = None if known is None else known.id
        self.page.help_asked.connect(self.help_asked)
        self.page.tell_asked.connect(self.tell_asked)
        self.page.left.connect(self.left)
        self.page.replied.connect(self._reply)
        self.page.withdrawn.connect(self._withdraw)
        link.pushed.connect(self._pushed)
        link.status_arrived.connect(self._status_arrived)

    def open_page(self) -> None:
        self._ask()
        self.page.first_focus().setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()

    def _shown_again(self) -> None:
        """Back from Tell, which lay over it: it begins anew."""
        if self.isVisible() and not self._asked:
            self.open_page()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Minimised, it is still open; any other page in front means that it was left.
        if not event.spontaneous():
            self._forget()

    def _forget(self) -> None:
        self._turn += 1
        self._asked = False
        self._show(MyConsentsState())

    def _show(self, state: MyConsentsState) -> None:
        self._state = state
        self.page.show_state(state)

    def _ask(self) -> None:
        self._asked = True
        turn = self._turn

        def took(result: Result) -> None:
            if turn == self._turn and isinstance(result, ConsentsAre):
                self._show(my_consents_state(result.consents))

        self._link.ask(Consents(), took, self._refused)

    def _refused(self, problem: Problem) -> None:
        self._show(replace(self._state, problem=problem))

    def _reply(self, id: str, reply: Reply) -> None:
        self._say(AnswerConsent(id, reply))

    def _withdraw(self, id: str) -> None:
        self._say(WithdrawConsent(id))

    def _say(self, operation: Operation) -> None:
        turn = self._turn

        def done(_result: Result) -> None:
            if turn == self._turn:
                self._ask()

        self._link.ask(operation, done, self._refused)

    def _status_arrived(self, status: StatusIs) -> None:
        """Another child uses this session now: nothing of the first one's stays."""
        child = child_of(status)
        now = None if child is None else child.id
        if now != self._child:
            self._child = now
            self._forget()
            if self.isVisible():
                self._ask()

    def _pushed(self, body: object) -> None:
        if isinstance(body, ConsentsChanged) and self.isVisible():
            self._ask()
