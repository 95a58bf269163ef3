"""Keep each child's day in memory on the boot clock, and in the store at every heartbeat.
Must not decide what is allowed or what counts: the model's verdict and uses are handed in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol

from app.model.accounting import advance, graces_in_use, grant_spend, merge_uses
from app.model.calendar import Calendar
from app.model.policy import Policy
from app.model.problem import Problem, ProblemError
from app.model.usage import DayUsage, Meter, Use, next_day
from app.model.verdict import Grant, Verdict
from app.store.usage import Beat, Interval, IntervalKind, TrustedMoment

HEARTBEAT_S = 60.0
_HELD_INTERVALS = 20_000  # what memory keeps while the store cannot be written


Describe = Callable[[str, DayUsage], Beat]  # child id, one day of it -> what else a heartbeat keeps of that day


class UsageKeeping(Protocol):
    """What the accounting wants of the store (app/store/usage.py)."""

    def heartbeat(self, beats: Collection[Beat], trusted: TrustedMoment | None = None) -> None: ...

    def meter(self, child: str, day: date) -> Meter: ...

    def trusted(self) -> TrustedMoment | None: ...


@dataclass(slots=True)
class _Open:
    """An interval that goes on."""

    app: str | None
    kind: IntervalKind
    start: datetime


@dataclass(slots=True)
class Ledger:
    """One child's day. `changed`: something is not in the store yet."""

    child: str
    meter: Meter
    spent: dict[str, int] = field(default_factory=dict)
    over: list[DayUsage] = field(default_factory=list)  # days that have ended and are not in the store yet
    open: dict[str, _Open] = field(default_factory=dict)  # by session
    closed: list[Interval] = field(default_factory=list)

    @property
    def usage(self) -> DayUsage:
        return self.meter.usage


class Accounting:
    """`fault` is told of a store that cannot be written (None: it can again); `retry` opens it anew after such a failure."""

    def __init__(self, store: UsageKeeping, retry: Callable[[], bool], fault: Callable[[Problem | None], None]) -> None:
        self._store = store
        self._retry = retry
        self._fault = fault
        self._ledgers: dict[str, Ledger] = {}
        self._unwritable = False

    def ledger(self, child: str, today: date) -> Ledger:
        """In memory from the first call on."""
        found = self._ledgers.get(child)
        if found is None:
            found = self._ledgers[child] = Ledger(child, self._store.meter(child, today))
        return found

    def forget(self, child: str | None) -> None:
        if child is None:
            self._ledgers.clear()
        else:
            self._ledgers.pop(child, None)

    def keep_only(self, children: Collection[str]) -> None:
        for gone in self._ledgers.keys() - set(children):
            del self._ledgers[gone]

    # ---- time goes on ----

    def pass_time(
        self,
        ledger: Ledger,
        policy: Policy,
        calendar: Calendar,
        grants: tuple[Grant, ...],
        verdict: Verdict,
        uses: Mapping[str, Use],
        start: datetime,
        end: datetime,
    ) -> dict[str, int]:
        """From `start` to `end` the child's sessions were used so. Grant id -> all its used seconds by now, for the buckets that were."""
        if end <= start:
            return {}
        merged = merge_uses(uses.values())
        days, ledger.meter = advance(ledger.meter, policy, calendar, merged, start, end, graces_in_use(verdict, merged))
        ledger.over.extend(days)
        ledger.meter, spent = grant_spend(ledger.meter, grants, verdict, merged, (end - start).total_seconds())
        ledger.spent.update(spent)
        self._note_intervals(ledger, uses, start, end, calendar.day_start(ledger.usage.day))
        return spent

    def turn_day(self, ledger: Ledger, day: date) -> None:
        """A day that has begun without any time passing in this ledger (the clock was put right, the PC was off)."""
        if ledger.usage.day < day:
            ledger.over.append(ledger.usage)
            ledger.meter = Meter(next_day(ledger.usage, day), ledger.meter.carry_us)

    def _note_intervals(
        self, ledger: Ledger, uses: Mapping[str, Use], start: datetime, end: datetime, day_start: datetime
    ) -> None:
        for session in ledger.open.keys() - uses.keys():
            self._close(ledger, session, start)
        for session, use in uses.items():
            if not use.in_use:
                self._close(ledger, session, start)
                continue
            app = next(iter(use.apps), None) if use.measured else None
            kind = IntervalKind.USED if use.measured else IntervalKind.UNKNOWN
            before = ledger.open.get(session)
            if before is None or (before.app, before.kind) != (app, kind):
                self._close(ledger, session, start)
                before = ledger.open[session] = _Open(app, kind, start)
            if before.start < day_start < end:  # intervals are split at midnight
                self._close(ledger, session, day_start)
                ledger.open[session] = _Open(app, kind, day_start)

    def _close(self, ledger: Ledger, session: str, end: datetime) -> None:
        before = ledger.open.pop(session, None)
        if before is not None and end > before.start:
            ledger.closed.append(Interval(session, before.app, before.start, end, before.kind))
            del ledger.closed[:-_HELD_INTERVALS]

    # ---- heartbeat ----

    def beat(self, describe: Describe, trusted: TrustedMoment) -> bool:
        """Write all that memory holds, in one commit. False: the store cannot be written; memory goes on counting and tries again."""
        if self._unwritable and not self._retry():
            return False
        beats = [beat for ledger in self._ledgers.values() for beat in _beats(ledger, describe, trusted.at)]
        try:
            self._store.heartbeat(beats, trusted)
        except ProblemError as error:
            self._unwritable = True
            self._fault(error.problem)
            return False
        if self._unwritable:
            self._unwritable = False
            self._fault(None)
        for ledger in self._ledgers.values():
            ledger.over.clear()
            ledger.closed.clear()
            ledger.spent.clear()
        return True


def _beats(ledger: Ledger, describe: Describe, at: datetime) -> list[Beat]:
    """Days that are over first, then the one that goes on with its intervals."""
    going_on = (Interval(session, each.app, each.start, at, each.kind) for session, each in ledger.open.items())
    today = replace(
        describe(ledger.child, ledger.usage),
        intervals=(*ledger.closed, *going_on),
        spent=dict(ledger.spent),
        parts_us=ledger.meter.carry_us,
    )
    return [*(describe(ledger.child, usage) for usage in ledger.over), today]
