"""Process starts and ends by looking, where the kernel tells no events.
Must stay cheap while nothing starts: one number says whether a new pid was given out."""

from __future__ import annotations

import os
import time

from app.platform.processes import ProcessEvent, ProcessEventKind
from app.platform.processes.linux_proc import LastPid, all_pids, read_small

_QUICK_MS = 120
_CALM_MS = 240
_CALM_AFTER_S = 10.0
_SWEEP_S = 2.0
_EXEC_TURN_S = 4.0  # within this time every old pid is asked once whether it runs another program now
_YOUNG_S = 2.0  # a shell forks first and runs the program in the same pid a moment later


class PollingWatcher:
    """The next best watcher. Sees a start within `poll_ms`; a program that lives shorter is not seen."""

    kind = "polling"

    def __init__(self, own_pid: int) -> None:
        self._own_pid = own_pid
        self._known: dict[int, tuple[bytes | None, float]] = {}  # pid -> what it runs, when first seen
        self._to_look_at: list[int] = []
        self._last_pid: int | None = None
        self._counter = LastPid()
        self._counter_moves = _counter_moves(self._counter)
        self._swept_s = self._active_s = -1e9
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        for pid in all_pids():
            self._known[pid] = (_runs(pid), now - _YOUNG_S)

    def fileno(self) -> int | None:
        return None

    @property
    def poll_ms(self) -> int | None:
        calm = time.clock_gettime(time.CLOCK_BOOTTIME) - self._active_s > _CALM_AFTER_S
        return _CALM_MS if calm else _QUICK_MS

    def read(self) -> list[ProcessEvent]:
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        events: list[ProcessEvent] = []
        latest = self._counter.last() if self._counter_moves else None
        sweep = now - self._swept_s >= _SWEEP_S
        if sweep or latest is None or latest != self._last_pid:
            self._compare(now, events)
            if sweep:
                self._swept_s = now
        self._last_pid = latest
        self._look_for_exec(now, events)
        if any(event.kind is ProcessEventKind.STARTED for event in events):
            self._active_s = now
        return events

    def _compare(self, now: float, events: list[ProcessEvent]) -> None:
        present = set(all_pids())
        for pid in self._known.keys() - present:
            del self._known[pid]
            events.append(ProcessEvent(ProcessEventKind.ENDED, pid, now))
        for pid in sorted(present - self._known.keys()):
            self._known[pid] = (_runs(pid), now)
            events.append(ProcessEvent(ProcessEventKind.STARTED, pid, now))

    def _look_for_exec(self, now: float, events: list[ProcessEvent]) -> None:
        """A new program in a known pid: the young ones at each look, the others in turn."""
        if not self._to_look_at:
            self._to_look_at = list(self._known)
        share = max(1, len(self._known) * self._share_ms() // int(_EXEC_TURN_S * 1000))
        turn, self._to_look_at = self._to_look_at[:share], self._to_look_at[share:]
        young = [pid for pid, (_, since) in self._known.items() if now - since < _YOUNG_S]
        for pid in {*young, *turn}:
            before = self._known.get(pid)
            if before is None or pid == self._own_pid:
                continue
            runs = _runs(pid)
            if runs is not None and runs != before[0]:
                self._known[pid] = (runs, now)
                events.append(ProcessEvent(ProcessEventKind.STARTED, pid, now))

    def _share_ms(self) -> int:
        return self.poll_ms or _CALM_MS

    def close(self) -> None:
        self._known.clear()
        self._counter.close()


def _runs(pid: int) -> bytes | None:
    """What tells one program from another in the same pid: the file, or the short name where the file may not be read."""
    try:
        return os.fsencode(os.readlink(f"/proc/{pid}/exe"))
    except OSError:
        return read_small(f"/proc/{pid}/comm")


def _counter_moves(counter: LastPid) -> bool:
    """Whether /proc/loadavg really tells the last pid here (some containers put a file of their own in its place)."""
    before = counter.last()
    try:
        child = os.posix_spawn("/bin/sh", ["sh", "-c", ":"], {})
    except OSError:
        return False
    os.waitpid(child, 0)
    return before is not None and counter.last() != before
