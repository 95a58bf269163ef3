"""Process starts and ends by comparing lists, where the OS tells no events (Windows, macOS).
Must not look at a process itself; `pids` says which there are."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from app.platform.processes import ProcessEvent, ProcessEventKind

_QUICK_MS = 150
_CALM_MS = 320
_CALM_AFTER_S = 10.0


class PlainWatcher:
    """A program that lives shorter than `poll_ms` is not seen."""

    kind = "polling"

    def __init__(self, pids: Callable[[], list[int]], boot_s: Callable[[], float]) -> None:
        self._pids = pids
        self._boot_s = boot_s
        self._known = set(pids())
        self._active_s = boot_s()

    def fileno(self) -> int | None:
        return None

    @property
    def poll_ms(self) -> int | None:
        return _CALM_MS if self._boot_s() - self._active_s > _CALM_AFTER_S else _QUICK_MS

    def follow(self, pids: AbstractSet[int]) -> None:
        """Every end is found at the next look."""

    def read(self) -> list[ProcessEvent]:
        now, present = self._boot_s(), set(self._pids())
        ended, started = sorted(self._known - present), sorted(present - self._known)
        self._known = present
        if started:
            self._active_s = now
        return [
            *(ProcessEvent(ProcessEventKind.ENDED, pid, now) for pid in ended),
            *(ProcessEvent(ProcessEventKind.STARTED, pid, now) for pid in started),
        ]

    def close(self) -> None:
        self._known.clear()
