"""What was used on one day, and how seconds are shared out between apps and the day.
Must not know what is allowed."""

from __future__ import annotations

from datetime import date
from enum import Enum

import msgspec


class Presence(Enum):
    """Counted: ACTIVE, WATCHING. UNKNOWN goes to `unknown_s`. IDLE, LOCKED, ASLEEP, SWITCHED_AWAY never count."""

    ACTIVE = "active"
    IDLE = "idle"
    WATCHING = "watching"
    LOCKED = "locked"
    ASLEEP = "asleep"
    SWITCHED_AWAY = "switched_away"
    UNKNOWN = "unknown"


class AppUse(msgspec.Struct, frozen=True):
    app: str  # app id
    group: str | None
    used_s: int


class StretchState(msgspec.Struct, frozen=True):
    """The running stretch for the session break. `rested_s`: time without use since `used_s` last grew."""

    used_s: int = 0
    rested_s: int = 0
    break_due: bool = False


class DayUsage(msgspec.Struct, frozen=True):
    """One child's day so far, whole seconds."""

    day: date
    used_s: int = 0  # all measured time in front of the PC (active, watching), the union over sessions
    counted_s: int = 0  # the part that uses up the daily minutes (not: learning that does not count)
    unknown_s: int = 0  # not measured; counts against the daily minutes
    apps: dict[str, int] = {}  # app id -> seconds in front (or in use while the sensor was silent)
    groups: dict[str, int] = {}  # group -> seconds
    # Limit key ("daily", "schedule", "session", "group:games", "schedule:games" (a group's windows), "app:x") -> seconds of grace already used today.
    grace_used_s: dict[str, int] = {}
    stretch: StretchState = StretchState()


class Use(msgspec.Struct, frozen=True):
    """How the PC is used while one verdict and one look hold. `apps`: those that get the seconds -> their group."""

    in_use: bool = False
    measured: bool = True  # False: the sensor is silent; the seconds go to `unknown_s`
    counted: bool = True  # uses up the daily minutes
    apps: dict[str, str | None] = {}


class Meter(msgspec.Struct, frozen=True):
    """A day's usage and what is not a whole second yet, in microseconds by counter, so that nothing drifts."""

    usage: DayUsage
    carry_us: dict[str, int] = {}


def next_day(usage: DayUsage, day: date) -> DayUsage:
    """A fresh day; only the running stretch goes over midnight."""
    return usage if usage.day == day else DayUsage(day, stretch=usage.stretch)
