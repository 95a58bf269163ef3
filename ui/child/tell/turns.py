"""What Tell asks, for as long as it is open: an answer that comes after it was left is dropped.
Must not ask the guard for anything while it is practised."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from app.model.problem import Problem
from app.wire.messages import Operation, Result
from ui.child.tell.practice import Practice
from ui.link import Link

Given = TypeVar("Given")
Done = Callable[[Given], None]


class Turns:
    """`practice`: who answers instead of the guard."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._turn = 0
        self.practice: Practice | None = None

    def end(self) -> None:
        self._turn += 1
        self.practice = None

    def ask(self, body: Operation, answered: Done[Result], refused: Done[Problem], within_ms: int | None = None) -> None:
        ask = self._link.ask if self.practice is None else self.practice.ask
        turn = self._turn
        ask(body, partial(self._in_turn, turn, answered), partial(self._in_turn, turn, refused), within_ms=within_ms)

    def _in_turn(self, turn: int, done: Done[Given], value: Given) -> None:
        if turn == self._turn:
            done(value)
