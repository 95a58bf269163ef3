"""Trusted time: which of boot clock, wall clock and network time is believed.
Must not read a clock; readings are handed in and values come back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from app.model.problem import Problem

EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)  # before the first release: a clock that says less has lost its battery
SET_BY_S = 5.0  # a smaller step is a network time server at work, or rounding
TOLD_CORRECTION_S = 60.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What the PC's clocks say at one instant."""

    boot_s: float
    boot_id: str
    wall: datetime
    synchronised: bool | None  # by network time; None: not known
    zone: str


class Trusted(msgspec.Struct, frozen=True):
    """`at` was the time when the boot clock stood at `boot_s`. `wall_ahead_s`: how wrong the wall clock was when that was last noted."""

    at: datetime
    boot_s: float
    boot_id: str
    zone: str | None = None
    wall_ahead_s: float = 0.0


Notes = tuple[Problem, ...]


def trusted_now(trusted: Trusted, boot_s: float) -> datetime:
    """The boot clock goes on through sleep and cannot be set."""
    return trusted.at + timedelta(seconds=boot_s - trusted.boot_s)


def begin(last: Trusted | None, reading: Reading) -> tuple[Trusted, Notes]:
    """When the guard starts. Same boot: the boot clock has gone on. After a boot: the wall clock if later, else the last trusted moment."""
    if last is not None and last.boot_id == reading.boot_id and last.boot_s <= reading.boot_s:
        at = trusted_now(last, reading.boot_s)
    else:
        at = max(reading.wall.astimezone(UTC), EARLIEST if last is None else last.at)
    zone = reading.zone if last is None or last.zone is None else last.zone
    ahead_s = 0.0 if last is None else last.wall_ahead_s
    return look(Trusted(at, reading.boot_s, reading.boot_id, zone, ahead_s), reading)


def look(trusted: Trusted, reading: Reading) -> tuple[Trusted, Notes]:
    """Go on to this reading. A wall clock that was set gives no time and is noted once; network time corrects; the zone is only noted."""
    notes: list[Problem] = []
    at = trusted_now(trusted, reading.boot_s)
    ahead_s = (reading.wall - at).total_seconds()
    told_ahead_s = trusted.wall_ahead_s
    if reading.synchronised:
        if abs(ahead_s) >= TOLD_CORRECTION_S:
            notes.append(Problem("clock_corrected", {"by_s": abs(round(ahead_s))}))
        at, told_ahead_s = reading.wall.astimezone(UTC), 0.0
    elif abs(ahead_s - told_ahead_s) > SET_BY_S:
        step_s = ahead_s - told_ahead_s
        notes.append(Problem("clock_set_ahead" if step_s > 0 else "clock_set_back", {"by_s": abs(round(step_s))}))
        told_ahead_s = ahead_s
    if trusted.zone is not None and reading.zone != trusted.zone:
        notes.append(Problem("zone_changed", {"before": trusted.zone, "after": reading.zone}))
    return Trusted(at, reading.boot_s, reading.boot_id, reading.zone, told_ahead_s), tuple(notes)
