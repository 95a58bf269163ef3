"""The guard's one trusted clock: reads the PC's clocks and holds what the model believes of them.
Must not decide which clock is right; app/model/clock.py does."""

from __future__ import annotations

from datetime import datetime

from app.model.clock import Reading, Trusted, begin, look, trusted_now
from app.model.problem import Problem
from app.platform.clock import Clock
from app.store.usage import TrustedMoment


class TrustedTime:
    """`kept`: the last trusted moment that the store has. Notes of what was wrong are collected until `take_notes`."""

    def __init__(self, clock: Clock, kept: TrustedMoment | None) -> None:
        self.clock = clock
        last = None if kept is None or kept.boot_id is None else Trusted(kept.at, kept.boot_s, kept.boot_id)
        if kept is not None and last is None:
            last = Trusted(kept.at, kept.boot_s, "")
        self._kept = kept
        self._trusted, notes = begin(last, self._reading())
        self._notes: list[Problem] = list(notes)

    def now(self) -> datetime:
        return trusted_now(self._trusted, self.clock.boot_s())

    def at(self, boot_s: float) -> datetime:
        """The trusted time when the boot clock stands at `boot_s`."""
        return trusted_now(self._trusted, boot_s)

    def boot_s_at(self, moment: datetime) -> float:
        """Where the boot clock stands at that moment."""
        return self._trusted.boot_s + (moment - self._trusted.at).total_seconds()

    def look(self) -> bool:
        """Compare with the wall clock and the network's. True: the trusted time was put right, so moments have moved."""
        before = trusted_now(self._trusted, self.clock.boot_s())
        self._trusted, notes = look(self._trusted, self._reading())
        self._notes += notes
        return abs((trusted_now(self._trusted, self._trusted.boot_s) - before).total_seconds()) > 1.0

    def take_notes(self) -> tuple[Problem, ...]:
        notes, self._notes = tuple(self._notes), []
        return notes

    def moment(self) -> TrustedMoment:
        """As the store keeps it."""
        boot_s = self.clock.boot_s()
        return TrustedMoment(self.at(boot_s), self.clock.boot_id(), boot_s)

    def unmeasured_s(self, until_s: float) -> float | None:
        """How long before `until_s` (boot clock) the last heartbeat was, within this boot. None: the PC was off between, or nothing is kept."""
        if self._kept is None or self._kept.boot_id != self.clock.boot_id():
            return None
        gap_s = until_s - self._kept.boot_s
        return gap_s if gap_s >= 0 else None

    def _reading(self) -> Reading:
        clock = self.clock
        return Reading(clock.boot_s(), clock.boot_id(), clock.wall(), clock.synchronised(), clock.zone_name())
