"""Pictures of me joined to the guard: what is asked, the child's own answer, and taking it back.
Must not answer by itself, and forgets what it showed when the page is left."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.consents import Reply
from app.model.problem import Problem
from app.wire.messages import (
    AnswerConsent,
    Consents,
    ConsentsAre,
    ConsentsChanged,
    Operation,
    Result,
    WithdrawConsent,
)
from ui.child.consents.consents_page import MyConsentsPage
from ui.child.consents.consents_state import MyConsentsState, my_consents_state
from ui.child.left_page import LeftPage
from ui.link import Link


class MyConsentsJoined(LeftPage):
    left = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        self.page = MyConsentsPage()
        super().__init__(link, self.page, parent)
        self._state = MyConsentsState()
        self.page.help_asked.connect(self.help_asked)
        self.page.tell_asked.connect(self.tell_asked)
        self.page.left.connect(self.left)
        self.page.replied.connect(self._reply)
        self.page.withdrawn.connect(self._withdraw)
        link.pushed.connect(self._pushed)

    def open_page(self) -> None:
        self._ask()
        self.page.first_focus().setFocus()

    def forget(self) -> None:
        super().forget()
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

    def another_child(self) -> None:
        self.forget()
        if self.isVisible():
            self._ask()

    def _pushed(self, body: object) -> None:
        if isinstance(body, ConsentsChanged) and self.isVisible():
            self._ask()
