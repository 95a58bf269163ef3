"""The clocks of Windows: the tick count goes on in sleep, the unbiased interrupt time does not.
Must not decide which is believed."""

from __future__ import annotations

import ctypes
import sys
from datetime import UTC, datetime
from typing import Any

from app.platform.clock.zones import from_windows, is_zone

_VIETNAM = 251  # GEOID of the region
_TIME_KEY = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
_BOOT_KEY = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"


class WindowsClock:
    """`kernel` is kernel32; tests hand in one that counts."""

    def __init__(self, kernel: Any) -> None:
        self._kernel = kernel
        self._ticks = kernel.GetTickCount64
        self._ticks.restype = ctypes.c_uint64
        self._unbiased = kernel.QueryUnbiasedInterruptTime

    def boot_s(self) -> float:
        return int(self._ticks()) / 1000

    def running_s(self) -> float:
        hundred_ns = ctypes.c_uint64(0)
        if not self._unbiased(ctypes.byref(hundred_ns)):
            return self.boot_s()
        return hundred_ns.value / 1e7

    def boot_id(self) -> str:
        """The prefetcher counts every boot."""
        number = _registry(_BOOT_KEY, "BootId")
        return f"boot-{number}" if number is not None else ""

    def wall(self) -> datetime:
        return datetime.now(UTC)

    def synchronised(self) -> bool | None:
        """The time service tells it to no program without parsing words of its command, so it is not known."""
        return None

    def zone_name(self) -> str:
        name = _registry(_TIME_KEY, "TimeZoneKeyName")
        vietnam = int(self._kernel.GetUserGeoID(16)) == _VIETNAM
        found = from_windows(str(name).split("\0", 1)[0], vietnam) if name is not None else None
        return found if found is not None and is_zone(found) else "UTC"


def _registry(key: str, value: str) -> Any:
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return winreg.QueryValueEx(opened, value)[0]
    except OSError:
        return None


def clock() -> WindowsClock:
    return WindowsClock(getattr(ctypes, "WinDLL")("kernel32"))  # noqa: B009  # exists on Windows only
