"""Once a minute and at each change of state: what memory holds goes to the store, the clocks are compared, notes are kept.
Must not lose anything where the store cannot be written; it tries again."""

from __future__ import annotations

import logging

from app.guard.accounting import HEARTBEAT_S, Accounting
from app.guard.following import Following
from app.guard.parts import Household
from app.guard.pc import PcParts
from app.guard.seats import Seat
from app.model.problem import Problem, ProblemError

log = logging.getLogger(__name__)

APART_S = 1.0  # changes of state in quick succession share one write
SILENT_NOTE_S = 60.0


class Heartbeat:
    """`fault`: why the last one did not reach the store; None: it did."""

    def __init__(self, household: Household, pc: PcParts) -> None:
        self._household = household
        self._time = pc.time
        self._now = pc.loop.now
        self.accounting = Accounting(pc.usage, pc.retry, self._store_told)
        self.fault: Problem | None = None
        self.at_s = self._now()

    def soon(self) -> None:
        """The state has changed."""
        self.at_s = min(self.at_s, self._now() + APART_S)

    def beat(self, following: Following) -> bool:
        """True: the trusted time was put right, so that it may be another day."""
        moved = self._time.look()
        self.keep_clock_notes()
        self.accounting.beat(following.describe, self._time.moment())
        self.at_s = self._now() + HEARTBEAT_S
        return moved

    def keep_clock_notes(self) -> None:
        for problem in self._time.take_notes():
            self.note(problem)

    def note(self, problem: Problem, child: str | None = None) -> None:
        try:
            self._household.note(problem, child)
        except ProblemError as error:
            log.warning("note_not_kept note=%s problem=%s", problem.id, error.problem.id)

    def note_silence(self, seats: list[Seat]) -> bool:
        """A sensor that has been silent for a while is told once; the seconds went to `unknown_s` from the start. True: one began or ended."""
        changed = False
        for seat in seats:
            silent = bool(seat.children()) and seat.presence.silent_since(self._now(), SILENT_NOTE_S)
            if silent and not seat.silent_noted:
                self.note(Problem("sensor_silent"), seat.children()[0])
            changed |= silent != seat.silent_noted
            seat.silent_noted = silent
        return changed

    def _store_told(self, problem: Problem | None) -> None:
        self.fault = problem
        if problem is not None:
            log.warning("heartbeat_failed problem=%s", problem.id)
