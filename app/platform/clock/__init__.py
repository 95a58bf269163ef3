"""The boot clock, the wall clock, the zone of the PC, and whether the network set the time.
Must not decide which of them is believed: app/model/clock.py does."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    def boot_s(self) -> float:
        """Seconds since boot, going on during sleep (Linux CLOCK_BOOTTIME)."""

    def running_s(self) -> float:
        """Seconds since boot without sleep (Linux CLOCK_MONOTONIC). boot_s − running_s grows by each sleep."""

    def boot_id(self) -> str: ...

    def wall(self) -> datetime:
        """Aware, UTC, as the PC claims."""

    def synchronised(self) -> bool | None:
        """Whether a network time server set the clock; None: not known."""

    def zone_name(self) -> str:
        """IANA name of the PC's zone, "UTC" where it cannot be found."""


def clock_for_this_pc() -> Clock:
    if sys.platform == "win32":
        from app.platform.clock.windows import clock
    elif sys.platform == "darwin":
        from app.platform.clock.macos import clock
    else:
        from app.platform.clock.linux import clock
    return clock()
