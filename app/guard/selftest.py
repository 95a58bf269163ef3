"""Once a day: can this guard see a program start, keep what it counts, and pause? Tried with a harmless child of its own.
Must not touch any process but that one."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import datetime
from enum import Enum

from app.guard.loop import Loop
from app.guard.sensing import Sensing
from app.model.accounting import advance
from app.model.calendar import Calendar
from app.model.policy import Policy
from app.model.problem import Problem
from app.model.usage import DayUsage, Meter, Use
from app.platform.processes import Paused, Pauser, ProcessKey, ProcessTable

FIRST_S = 20.0
EVERY_S = 86_400.0
SEE_WITHIN_S = 4.0
_LIVES_S = 30


class Ability(Enum):
    SEE = "see"
    COUNT = "count"
    PAUSE = "pause"


PROBLEMS = {
    Ability.SEE: Problem("self_test_see"),
    Ability.COUNT: Problem("self_test_count"),
    Ability.PAUSE: Problem("self_test_pause"),
}

Start = Callable[[], "subprocess.Popen[bytes] | None"]


def start_harmless() -> subprocess.Popen[bytes] | None:
    """A program that only waits. None: this PC has none."""
    try:
        return subprocess.Popen(
            ["sleep", str(_LIVES_S)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            close_fds=True,
        )
    except OSError:
        return None


class SelfTest:
    """`now` is the trusted time; `keeps` says whether the last heartbeat reached the store; `failed` is told of each ability that failed."""

    def __init__(
        self,
        loop: Loop,
        table: ProcessTable,
        pauser: Pauser,
        sensing: Sensing,
        now: Callable[[], datetime],
        keeps: Callable[[], bool],
        failed: Callable[[Problem], None],
        start: Start,
    ) -> None:
        self._loop = loop
        self._table = table
        self._pauser = pauser
        self._sensing = sensing
        self._now = now
        self._keeps = keeps
        self._failed = failed
        self._start = start
        self._child: subprocess.Popen[bytes] | None = None
        self._began, self._began_s = now(), loop.now()
        self.results: dict[str, bool] = {}
        self._timer = loop.call_after(FIRST_S, self.begin)

    @property
    def own_pids(self) -> frozenset[int]:
        return frozenset() if self._child is None else frozenset({self._child.pid})

    def begin(self) -> None:
        self._timer.cancel()
        self._timer = self._loop.call_after(EVERY_S, self.begin)
        self._child = self._start()
        self._began, self._began_s = self._now(), self._loop.now()
        if self._child is not None:
            self._loop.call_after(SEE_WITHIN_S, self._finish)

    def _finish(self) -> None:
        child = self._child
        if child is None:
            return
        key = self._table.key(child.pid)
        seen = self._sensing.known(child.pid)
        try:
            self._conclude(Ability.SEE, seen is not None and seen.key == key)
            self._conclude(Ability.COUNT, self._keeps() and self._can_count())
            self._conclude(Ability.PAUSE, key is not None and self._can_pause(key))
        finally:
            child.kill()
            child.wait()
            self._child = None

    def _can_count(self) -> bool:
        """The seconds since the test began, counted as use is counted, agree with the boot clock."""
        calendar = Calendar("UTC")
        meter = Meter(DayUsage(calendar.local_day(self._began)))
        over, meter = advance(meter, Policy(child=""), calendar, Use(True), self._began, self._now())
        counted_s = sum(day.used_s for day in over) + meter.usage.used_s
        return abs(counted_s - (self._loop.now() - self._began_s)) <= 1

    def _can_pause(self, key: ProcessKey) -> bool:
        stopped = self._pauser.pause([key]).get(key) is Paused.DONE and key in self._pauser.paused()
        return self._pauser.resume([key]).get(key) is Paused.DONE and stopped

    def _conclude(self, ability: Ability, works: bool) -> None:
        self.results[ability.value] = works
        if not works:
            self._failed(PROBLEMS[ability])

    def end(self) -> None:
        self._timer.cancel()
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None
