"""The clocks of Linux: boot time with sleep, running time without, wall time, zone and network time.
Must not decide which is believed."""

from __future__ import annotations

import ctypes
import os
import time
from datetime import UTC, datetime
from pathlib import Path

from app.platform.clock.zones import from_link, from_variable, is_zone

_STA_UNSYNC = 0x0040
_TIME_ERROR = 5
_TIMEX_BYTES = 256  # struct timex is 208 on 64-bit; room to spare
_SYNC_MARKS = ("/run/systemd/timesync/synchronized",)


class LinuxClock:
    def __init__(self, root: Path = Path("/"), environment: dict[str, str] | None = None) -> None:
        self._root = root
        self._environment = dict(os.environ) if environment is None else environment
        try:
            self._boot_id = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        except OSError:
            self._boot_id = ""
        self._adjtimex = getattr(ctypes.CDLL(None, use_errno=True), "adjtimex", None)

    def boot_s(self) -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME)

    def running_s(self) -> float:
        return time.clock_gettime(time.CLOCK_MONOTONIC)

    def boot_id(self) -> str:
        return self._boot_id

    def wall(self) -> datetime:
        return datetime.now(UTC)

    def synchronised(self) -> bool | None:
        """The kernel's own flag, which every time service keeps. The mark of systemd-timesyncd only ever confirms it."""
        if any((self._root / mark.lstrip("/")).exists() for mark in _SYNC_MARKS):
            return True
        if self._adjtimex is None:
            return None
        fields = ctypes.create_string_buffer(_TIMEX_BYTES)  # modes = 0: only read
        state = self._adjtimex(fields)
        if state < 0:
            return None
        # modes is an int, padded to a long; offset, freq, maxerror, esterror are longs; then the status.
        status = ctypes.c_int.from_buffer(fields, 5 * ctypes.sizeof(ctypes.c_long)).value
        return state != _TIME_ERROR and not status & _STA_UNSYNC

    def zone_name(self) -> str:
        for name in (from_variable(self._environment), from_link(self._root / "etc/localtime"), self._from_file()):
            if name is not None and is_zone(name):
                return name
        return "UTC"

    def _from_file(self) -> str | None:
        try:
            return (self._root / "etc/timezone").read_text("ascii").strip() or None
        except (OSError, UnicodeDecodeError):
            return None


def clock() -> LinuxClock:
    return LinuxClock()
