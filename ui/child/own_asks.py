"""What a child asks for, what was answered, and rules that have changed, as the guard tells them.
Must not show anything but the sheet that asks for time; home and My time are told that something is different."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model.people import Request, RequestKind
from app.model.policy import PolicyVersion
from app.model.problem import Problem
from app.wire.messages import (
    AskFor,
    ChildStatus,
    Done,
    Pause,
    PolicyIs,
    RequestChanged,
    Requests,
    RequestsAre,
    Result,
    Resume,
    SawAnswers,
    SawPolicy,
    ShowPolicy,
    WithdrawRequest,
)
from ui.child.home_state import child_of
from ui.link import Link
from ui.worded import worded

if TYPE_CHECKING:
    from ui.timeup.sheets import AskSheet


class OwnAsks(QObject):
    """`taken`: `requests` or `changed` are others than before. `moved`: something was asked, answered or withdrawn."""

    taken = Signal()
    moved = Signal()
    help_asked = Signal()
    problem_met = Signal(object)

    def __init__(self, link: Link, root: QWidget) -> None:
        super().__init__(root)
        self._link = link
        self._root = root
        self._known: tuple[object, ...] = ()
        self._sheet: AskSheet | None = None
        self.requests: tuple[Request, ...] = ()
        self.changed: PolicyVersion | None = None
        link.pushed.connect(self._pushed)

    def child_is(self, child: ChildStatus | None) -> None:
        """From a status: another child, or another number of requests, answers or rules, is asked for anew."""
        known = (
            (None,)
            if child is None
            else (child.id, child.open_requests, child.unseen_answers, child.policy_version, child.policy_unseen)
        )
        if known == self._known:
            return
        self._known = known
        self.requests, self.changed = (), None
        if child is not None:
            self._ask_requests()
            if child.policy_unseen:
                self._link.ask(ShowPolicy(child.id), self._took_policy, self._refused)

    # ---- commands ----

    def ask_for_time(self) -> None:
        if self._sheet is None:
            from ui.timeup.sheets import AskSheet

            self._sheet = AskSheet(self._root)
            self._sheet.asked.connect(self._ask_time)
            self._sheet.help_asked.connect(self.help_asked)
        self._sheet.open_fresh()

    def ask_for_app(self, app: str) -> None:
        self._link.ask(AskFor(RequestKind.APP, None, app), self._moved, self._refused)

    def withdraw(self, request: str) -> None:
        self._link.ask(WithdrawRequest(request), self._moved, self._refused)

    def saw_answers(self) -> None:
        self._link.ask(SawAnswers(), self._moved, self._refused)

    def saw_rules(self, version: int) -> None:
        self.changed = None
        self.taken.emit()
        self._link.ask(SawPolicy(version), None, self._refused)

    def pause(self) -> None:
        child = child_of(self._link.status)
        if child is not None:
            self._link.ask(Pause(child.id), None, self._refused)

    def resume(self) -> None:
        child = child_of(self._link.status)
        if child is not None:
            self._link.ask(Resume(child.id), None, self._refused)

    # ---- the guard ----

    def _ask_time(self, minutes: int, words: str) -> None:
        self._link.ask(AskFor(RequestKind.TIME, minutes, None, words), self._time_asked, self._time_refused)

    def _time_asked(self, result: Result) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._moved(result)

    def _time_refused(self, problem: Problem) -> None:
        if self._sheet is not None:
            self._sheet.refused(*worded(problem))

    def _refused(self, problem: Problem) -> None:
        self.problem_met.emit(problem)

    def _ask_requests(self) -> None:
        self._link.ask(Requests(), self._took_requests, self._refused)

    def _took_requests(self, result: Result) -> None:
        if isinstance(result, RequestsAre):
            self.requests = result.requests
            self.taken.emit()

    def _took_policy(self, result: Result) -> None:
        if isinstance(result, PolicyIs):
            self.changed = result.current
            self.taken.emit()

    def _moved(self, _result: Result) -> None:
        self._ask_requests()
        self.moved.emit()

    def _pushed(self, body: object) -> None:
        if isinstance(body, RequestChanged):
            self._moved(Done())
