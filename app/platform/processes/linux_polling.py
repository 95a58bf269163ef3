"""Process starts and ends by looking, where the kernel tells no events.
Must stay cheap while nothing starts: one number says whether a new pid was given out."""

from __future__ import annotations

import os
import time
from collections.abc import Set as AbstractSet

from app.platform.processes import ProcessEvent, ProcessEventKind
from app.platform.processes.linux_proc import LastPid, all_pids, read_small

_QUICK_MS = 150
_CALM_MS = 320
_CALM_AFTER_S = 10.0
_SWEEP_S = 2.0
_EXEC_TURN_S = 4.0  # within this time every old pid is asked once whether it runs another program now
_YOUNG_S = 2.0  # a shell forks first and runs the program in the same pid a moment later


class PollingWatcher:
    """The next best watcher. Sees a start within `poll_ms`; a program that lives shorter is not seen."""

    kind = "polling"

    def __init__(self, own_pid: int) -> None:
        self._own_pid = own_pid
        self._young: dict[int, float] = {}  # first seen, or another program since, a moment ago
        self._waiting: list[int] = []
        self._last_pid: int | None = None
        self._counter = LastPid()
        self._counter_moves = self._counter.moves()
        self._swept_s = self._active_s = -1e9
        self._runs = {pid: _runs(pid) for pid in all_pids()}

    def fileno(self) -> int | None:
        return None

    @property
    def poll_ms(self) -> int | None:
        calm = time.clock_gettime(time.CLOCK_BOOTTIME) - self._active_s > _CALM_AFTER_S
        return _CALM_MS if calm else _QUICK_MS

    def follow(self, pids: AbstractSet[int]) -> None:
        """Every end is found at the next look."""

    def read(self) -> list[ProcessEvent]:
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        events: list[ProcessEvent] = []
        latest = self._counter.last() if self._counter_moves else None
        sweep = now - self._swept_s >= _SWEEP_S
        if sweep or latest is None or latest != self._last_pid:
            self._compare(now, events)
        self._last_pid = latest
        if sweep:
            self._swept_s = now
            self._look_for_exec(self._turn(), now, events)
        if self._young:
            self._look_for_exec(list(self._young), now, events)
            self._young = {pid: since for pid, since in self._young.items() if now - since < _YOUNG_S}
        if any(event.kind is ProcessEventKind.STARTED for event in events):
            self._active_s = now
        return events

    def _compare(self, now: float, events: list[ProcessEvent]) -> None:
        present = set(all_pids())
        for pid in self._runs.keys() - present:
            del self._runs[pid]
            self._young.pop(pid, None)
            events.append(ProcessEvent(ProcessEventKind.ENDED, pid, now))
        for pid in sorted(present - self._runs.keys()):
            self._runs[pid] = _runs(pid)
            self._young[pid] = now
            events.append(ProcessEvent(ProcessEventKind.STARTED, pid, now))

    def _turn(self) -> list[int]:
        """A share of the old pids, so that each has its turn once in `_EXEC_TURN_S`."""
        if not self._waiting:
            self._waiting = list(self._runs)
        share = max(1, int(len(self._runs) * _SWEEP_S / _EXEC_TURN_S) + 1)
        turn, self._waiting = self._waiting[:share], self._waiting[share:]
        return turn

    def _look_for_exec(self, pids: list[int], now: float, events: list[ProcessEvent]) -> None:
        """A new program in a known pid."""
        for pid in pids:
            if pid not in self._runs or pid == self._own_pid:
                continue
            runs = _runs(pid)
            if runs is not None and runs != self._runs[pid]:
                self._runs[pid] = runs
                self._young[pid] = now
                events.append(ProcessEvent(ProcessEventKind.STARTED, pid, now))

    def close(self) -> None:
        self._runs.clear()
        self._counter.close()


def _runs(pid: int) -> bytes | None:
    """What tells one program from another in the same pid: the file, or the short name where the file may not be read."""
    try:
        return os.fsencode(os.readlink(f"/proc/{pid}/exe"))
    except OSError:
        return read_small(f"/proc/{pid}/comm")
