"""What the guard does by itself once a minute and once a day: lapse requests, write what waits, prune, back up, mend.
Must not wake an idle PC more often than that."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date

from app.guard.household import KeptHousehold
from app.guard.loop import Loop, Timer
from app.guard.pin import Pins
from app.model.people import Request
from app.model.problem import Problem, ProblemError

log = logging.getLogger(__name__)

EVERY_S = 60.0


class Upkeep:
    def __init__(
        self,
        loop: Loop,
        household: KeptHousehold,
        pins: Pins,
        all_faults: Callable[[], tuple[Problem, ...]],
        lapsed: Callable[[Request], None],
        changed: Callable[[], None],
        minute: Callable[[], None],
        day: Callable[[], None],
    ) -> None:
        """`minute`, `day`: what others do then, whether the store can be written or not."""
        self._loop = loop
        self._household = household
        self._pins = pins
        self._all_faults = all_faults
        self._lapsed = lapsed
        self._changed = changed
        self._others_minute = minute
        self._others_day = day
        self._others_today: date | None = None
        self._timer: Timer | None = None
        self._day: date | None = None
        self._fault: Problem | None = None
        self._backup_fault: Problem | None = None
        self._told: tuple[Problem, ...] = ()

    def begin(self) -> None:
        self._timer = self._loop.call_after(1.0, self._minute)

    def end(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def faults(self) -> tuple[Problem, ...]:
        opened = self._household.store.opened.notes
        return tuple(problem for problem in (*opened, self._fault, self._backup_fault) if problem is not None)

    def flush(self) -> None:
        try:
            self._household.flush()
            self._fault = None
        except ProblemError as error:
            # Nothing is lost: it stays in memory, and the next minute tries again.
            self._fault = error.problem
            log.warning("flush_failed problem=%s", error.problem.id)

    def _minute(self) -> None:
        self._timer = self._loop.call_after(EVERY_S, self._minute)
        household = self._household
        now = household.now()
        if self._fault is not None or not household.store.writable:
            household.store.retry()
        if not household.store.writable:
            self._fault = household.store.unwritable
        else:
            self.flush()
        if self._fault is None:
            for request in household.asking.lapse(now):
                self._lapsed(request)
            today = now.astimezone(household.zone()).date()
            if today != self._day:
                self._daily(today)
        self._pins.load_again_if_faulty()
        self._others_minute()
        if self._others_today != now.astimezone(household.zone()).date():
            self._others_today = now.astimezone(household.zone()).date()
            self._others_day()
        faults = self._all_faults()
        if faults != self._told:
            self._told = faults
            self._changed()

    def _daily(self, today: date) -> None:
        """The day counts as done only when all of it is."""
        store = self._household.store
        try:
            store.prune(self._household.now(), today)
            if store.backup.due(today):
                store.backup.make(today)
            self._backup_fault = None
        except ProblemError as error:
            self._backup_fault = error.problem
            log.warning("daily_upkeep_failed problem=%s", error.problem.id)
            return
        self._day = today
