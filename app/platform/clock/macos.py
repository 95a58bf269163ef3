"""The clocks of macOS: mach_continuous_time goes on in sleep, the monotonic one does not.
Must not decide which is believed."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.platform.clock.zones import from_link, from_variable, is_zone

_UPTIME_RAW = 8  # CLOCK_UPTIME_RAW: stands still in sleep


class _Timebase(ctypes.Structure):
    _fields_ = [("numer", ctypes.c_uint32), ("denom", ctypes.c_uint32)]


class MacClock:
    """`library` is libSystem; tests hand in one that counts."""

    def __init__(self, library: Any) -> None:
        self._continuous = library.mach_continuous_time
        self._continuous.restype = ctypes.c_uint64
        base = _Timebase()
        library.mach_timebase_info(ctypes.byref(base))
        self._second: float = base.numer / (base.denom or 1) / 1e9

    def boot_s(self) -> float:
        return float(int(self._continuous()) * self._second)

    def running_s(self) -> float:
        return float(time.clock_gettime(_UPTIME_RAW))

    def boot_id(self) -> str:
        try:
            asked = ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"]
            return subprocess.run(asked, capture_output=True, text=True, timeout=2, check=False).stdout.strip()
        except (OSError, subprocess.SubprocessError):
            return ""

    def wall(self) -> datetime:
        return datetime.now(UTC)

    def synchronised(self) -> bool | None:
        """macOS tells it to administrators only."""
        return None

    def zone_name(self) -> str:
        for name in (from_variable(os.environ), from_link(Path("/etc/localtime"))):
            if name is not None and is_zone(name):
                return name
        return "UTC"


def clock() -> MacClock:
    return MacClock(ctypes.CDLL(ctypes.util.find_library("System")))
