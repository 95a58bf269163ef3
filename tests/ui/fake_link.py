"""A link without a guard: remembers what was asked, answers when told.
Must not know what any operation means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.model.problem import Problem
from app.wire.messages import Credentials, Operation, Result, StatusIs, Welcome
from ui.link import AWAY, Answered, LinkState, Refused


@dataclass
class Asked:
    body: Operation
    answered: Answered | None
    refused: Refused | None
    credentials: Credentials | None


class FakeLink(QObject):
    """Same face as ui.link.Link. `asked` holds every call, oldest first."""

    state_changed = Signal(object)
    status_arrived = Signal(object)
    pushed = Signal(object)
    refused = Signal(object)

    def __init__(
        self, state: LinkState = LinkState.READY, status: StatusIs | None = None, welcome: Welcome | None = None
    ) -> None:
        super().__init__()
        self.asked: list[Asked] = []
        self.state = state
        self.status = status
        self.welcome = welcome
        self.away = AWAY
        self.started = False

    def start(self, subscribe: bool, sign: bool = False) -> None:
        self.started = True

    def stop(self) -> None:
        self.started = False

    def look(self) -> None:
        pass

    def ask(
        self,
        body: Operation,
        answered: Answered | None = None,
        refused: Refused | None = None,
        credentials: Credentials | None = None,
        within_ms: int | None = None,
    ) -> None:
        self.asked.append(Asked(body, answered, refused, credentials))

    def last(self, want: type[object]) -> Asked:
        return next(asked for asked in reversed(self.asked) if isinstance(asked.body, want))

    def answer(self, result: Result, want: type[object] | None = None) -> None:
        """Answer the newest call (of that kind)."""
        asked = self.asked[-1] if want is None else self.last(want)
        if asked.answered is not None:
            asked.answered(result)

    def refuse(self, problem: Problem, want: type[object] | None = None) -> None:
        asked = self.asked[-1] if want is None else self.last(want)
        if asked.refused is not None:
            asked.refused(problem)
        else:
            self.refused.emit(problem)

    def set_state(self, state: LinkState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def tell_status(self, status: StatusIs) -> None:
        self.status = status
        self.status_arrived.emit(status)
