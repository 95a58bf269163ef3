"""What was used: heartbeats in, days and reports out.
Must not decide what counts; it keeps the snapshot that it is given."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum

import msgspec
from sqlalchemy import Connection, delete, func, select

from app.model.policy import DayType
from app.model.usage import AppUse, DayUsage, Meter, StretchState
from app.store.database import Database
from app.store.ids import CHILD, GRANT, inside
from app.store.months import sums_by_month
from app.store.names import Names
from app.store.tables import app_days, children, clock, day_totals, grace, grants, group_days, intervals, usage_parts
from app.store.times import from_ms, read_moment, to_ms
from app.store.usage_rows import (
    PUT_APP,
    PUT_GRACE,
    PUT_GROUP,
    PUT_INTERVAL,
    PUT_PARTS,
    PUT_SPENT,
    PUT_TOTALS,
    keep_clock,
    may_keep,
)


class IntervalKind(Enum):
    USED = 0
    UNKNOWN = 1


@dataclass(frozen=True, slots=True)
class Interval:
    """One stretch of use that has begun at `start` and is still open or just ended. The same child, session, app and start is the same interval."""

    session: str
    app: str | None  # None: not known which
    start: datetime
    end: datetime
    kind: IntervalKind = IntervalKind.USED


@dataclass(frozen=True, slots=True)
class TrustedMoment:
    """The last trusted wall time and the boot clock at that moment."""

    at: datetime
    boot_id: str | None
    boot_s: float


@dataclass(frozen=True, slots=True)
class Beat:
    """All that one heartbeat keeps of one child, in one transaction. `usage` is the day so far, not a difference: writing it twice changes nothing."""

    child: str
    usage: DayUsage
    app_groups: dict[str, str] = field(default_factory=dict)  # app id -> its group
    intervals: tuple[Interval, ...] = ()
    spent: dict[str, int] = field(default_factory=dict)  # grant id -> seconds used so far
    day_type: DayType | None = None
    limit_s: int | None = None
    # Promise 3: None keeps all (Tracking.FULL); else only these apps and groups, and no intervals (Tracking.TOTALS).
    only_apps: Collection[str] | None = None
    only_groups: Collection[str] | None = None
    # Counter -> microseconds of the day that goes on that are no whole second yet (Meter.carry_us). None: the day is over.
    parts_us: dict[str, int] | None = None


@dataclass(frozen=True, slots=True)
class KeptDay:
    """One day as a report needs it."""

    day: date
    used_s: int
    counted_s: int
    unknown_s: int
    day_type: str | None
    limit_s: int | None
    apps: tuple[AppUse, ...]


@dataclass(frozen=True, slots=True)
class _Written:
    """What the last heartbeat wrote, so that the next writes only what has changed."""

    day: int
    apps: dict[str, tuple[str | None, int]] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)


class UsageStore:
    def __init__(self, database: Database, names: Names) -> None:
        self._database = database
        self._names = names
        self._written: dict[int, _Written] = {}

    # ---- writing ----

    def heartbeat(self, beats: Collection[Beat], trusted: TrustedMoment | None = None) -> None:
        """Every child's day and the trusted clock in one transaction, or none of it (StoreUnwritable)."""

        def work(connection: Connection) -> None:
            # A child may have been removed between the tick and now: that must not cost the others their heartbeat.
            there = set(connection.execute(select(children.c.id)).scalars())
            for beat in beats:
                if inside(CHILD, beat.child) in there:
                    self._keep(connection, beat)
            if trusted is not None:
                keep_clock(connection, trusted.at, trusted.boot_id, trusted.boot_s)

        try:
            self._database.write(work)
        except BaseException:
            # Whatever was rolled back must be written whole next time.
            self.forget_cache()
            raise

    def forget_cache(self) -> None:
        self._names.forget()
        self._written.clear()

    def _keep(self, connection: Connection, beat: Beat) -> None:
        child, usage = inside(CHILD, beat.child), beat.usage
        day = usage.day.toordinal()
        totals = {
            "used_s": usage.used_s,
            "counted_s": usage.counted_s,
            "unknown_s": usage.unknown_s,
            "stretch_used_s": usage.stretch.used_s,
            "rested_s": usage.stretch.rested_s,
            "break_due": int(usage.stretch.break_due),
            "day_type": None if beat.day_type is None else beat.day_type.value,
            "limit_s": beat.limit_s,
        }
        connection.execute(PUT_TOTALS, [{"child_id": child, "day": day, **totals}])
        before = self._written.get(child)
        if before is None or before.day != day:
            before = _Written(day)
        apps = {
            app: (beat.app_groups.get(app), seconds)
            for app, seconds in usage.apps.items()
            if beat.only_apps is None or app in beat.only_apps
        }
        groups = {
            group: seconds for group, seconds in usage.groups.items() if beat.only_groups is None or group in beat.only_groups
        }
        self._keep_apps(connection, child, day, {app: kept for app, kept in apps.items() if before.apps.get(app) != kept})
        self._keep_groups(
            connection, child, day, {group: seconds for group, seconds in groups.items() if before.groups.get(group) != seconds}
        )
        self._written[child] = _Written(day, apps, groups)
        graces = [
            {"child_id": child, "day": day, "limit_key": key, "seconds": seconds} for key, seconds in usage.grace_used_s.items()
        ]
        if graces:
            connection.execute(PUT_GRACE, graces)
        if beat.parts_us is not None:
            parts = {
                counter: us for counter, us in beat.parts_us.items() if us and may_keep(counter, beat.only_apps, beat.only_groups)
            }
            row = {"child_id": child, "day": day, "parts_us": msgspec.json.encode(parts, order="sorted").decode()}
            connection.execute(PUT_PARTS, [row])
        if beat.spent:
            spent = {inside(GRANT, grant): used_s for grant, used_s in beat.spent.items()}
            there = connection.execute(select(grants.c.id).where(grants.c.id.in_(spent))).scalars().all()
            if there:
                connection.execute(PUT_SPENT, [{"grant_id": grant, "used_s": spent[grant]} for grant in there])
        if beat.only_apps is None:
            self._keep_intervals(connection, child, beat.intervals)

    def _keep_apps(self, connection: Connection, child: int, day: int, apps: dict[str, tuple[str | None, int]]) -> None:
        number = self._names.number
        if apps:
            connection.execute(
                PUT_APP,
                [
                    {
                        "child_id": child,
                        "day": day,
                        "app_id": number(connection, app),
                        "group_id": 0 if group is None else number(connection, group),
                        "seconds": seconds,
                    }
                    for app, (group, seconds) in apps.items()
                ],
            )

    def _keep_groups(self, connection: Connection, child: int, day: int, groups: dict[str, int]) -> None:
        number = self._names.number
        if groups:
            connection.execute(
                PUT_GROUP,
                [
                    {"child_id": child, "day": day, "group_id": number(connection, group), "seconds": seconds}
                    for group, seconds in groups.items()
                ],
            )

    def _keep_intervals(self, connection: Connection, child: int, kept: tuple[Interval, ...]) -> None:
        rows = [
            {
                "child_id": child,
                "start_ms": to_ms(interval.start),
                "session_id": self._names.number(connection, interval.session),
                "app_id": 0 if interval.app is None else self._names.number(connection, interval.app),
                "end_ms": to_ms(interval.end),
                "kind": interval.kind.value,
            }
            for interval in kept
            if interval.end > interval.start
        ]
        if rows:
            connection.execute(PUT_INTERVAL, rows)

    # ---- reading ----

    def day(self, child: str, day: date) -> DayUsage:
        """The day so far as the last heartbeat left it; an empty one where nothing was kept."""
        number, ordinal = inside(CHILD, child), day.toordinal()

        def work(connection: Connection) -> DayUsage:
            at = (day_totals.c.child_id == number) & (day_totals.c.day == ordinal)
            row = connection.execute(select(day_totals).where(at)).one_or_none()
            if row is None:
                return DayUsage(day)
            name = self._names.name
            apps = connection.execute(
                select(app_days.c.app_id, app_days.c.seconds).where(app_days.c.child_id == number, app_days.c.day == ordinal)
            )
            groups = connection.execute(
                select(group_days.c.group_id, group_days.c.seconds).where(
                    group_days.c.child_id == number, group_days.c.day == ordinal
                )
            )
            graces = connection.execute(
                select(grace.c.limit_key, grace.c.seconds).where(grace.c.child_id == number, grace.c.day == ordinal)
            )
            return DayUsage(
                day=day,
                used_s=row.used_s,
                counted_s=row.counted_s,
                unknown_s=row.unknown_s,
                apps={name(connection, app): seconds for app, seconds in apps},
                groups={name(connection, group): seconds for group, seconds in groups},
                grace_used_s={row.limit_key: row.seconds for row in graces},
                stretch=StretchState(row.stretch_used_s, row.rested_s, bool(row.break_due)),
            )

        return self._database.read(work)

    def meter(self, child: str, day: date) -> Meter:
        """The day so far with what was not a whole second yet, to go on counting from."""
        number, ordinal = inside(CHILD, child), day.toordinal()
        usage = self.day(child, day)
        at = (usage_parts.c.child_id == number) & (usage_parts.c.day == ordinal)
        kept = self._database.read(lambda connection: connection.execute(select(usage_parts.c.parts_us).where(at)).scalar())
        return Meter(usage, {} if kept is None else msgspec.json.decode(kept, type=dict[str, int]))

    def days(self, child: str, first: date, last: date) -> tuple[KeptDay, ...]:
        """Days that have something kept, oldest first, apps by time."""
        number = inside(CHILD, child)

        def work(connection: Connection) -> tuple[KeptDay, ...]:
            span = (app_days.c.child_id == number) & app_days.c.day.between(first.toordinal(), last.toordinal())
            by_day: dict[int, list[AppUse]] = {}
            name = self._names.name
            for day, app, group, seconds in connection.execute(
                select(app_days.c.day, app_days.c.app_id, app_days.c.group_id, app_days.c.seconds)
                .where(span)
                .order_by(app_days.c.seconds.desc())
            ):
                by_day.setdefault(day, []).append(
                    AppUse(name(connection, app), name(connection, group) if group else None, seconds)
                )
            totals = connection.execute(
                select(day_totals)
                .where(day_totals.c.child_id == number, day_totals.c.day.between(first.toordinal(), last.toordinal()))
                .order_by(day_totals.c.day)
            )
            return tuple(
                KeptDay(
                    day=date.fromordinal(row.day),
                    used_s=row.used_s,
                    counted_s=row.counted_s,
                    unknown_s=row.unknown_s,
                    day_type=row.day_type,
                    limit_s=row.limit_s,
                    apps=tuple(by_day.get(row.day, ())),
                )
                for row in totals
            )

        return self._database.read(work)

    def months_by_group(self, child: str, first: date, last: date) -> dict[tuple[int, int], dict[str, int]]:
        """(year, month) -> group -> seconds."""
        number = inside(CHILD, child)

        def work(connection: Connection) -> dict[tuple[int, int], dict[str, int]]:
            return sums_by_month(connection, number, first, last, lambda group: self._names.name(connection, group))

        return self._database.read(work)

    def intervals(self, child: str, first: datetime, last: datetime) -> tuple[Interval, ...]:
        """Intervals that touch the span, oldest first."""
        number = inside(CHILD, child)

        def work(connection: Connection) -> tuple[Interval, ...]:
            name = self._names.name
            rows = connection.execute(
                select(intervals)
                .where(intervals.c.child_id == number, intervals.c.start_ms < to_ms(last), intervals.c.end_ms > to_ms(first))
                .order_by(intervals.c.start_ms)
            )
            return tuple(
                Interval(
                    session=name(connection, row.session_id),
                    app=name(connection, row.app_id) if row.app_id else None,
                    start=from_ms(row.start_ms),
                    end=from_ms(row.end_ms),
                    kind=IntervalKind(row.kind),
                )
                for row in rows
            )

        return self._database.read(work)

    def trusted(self) -> TrustedMoment | None:
        row = self._database.read(lambda connection: connection.execute(select(clock)).one_or_none())
        return None if row is None else TrustedMoment(read_moment(row.trusted_at), row.boot_id, row.boot_s)

    def keep_trusted(self, trusted: TrustedMoment) -> None:
        self._database.write(lambda connection: keep_clock(connection, trusted.at, trusted.boot_id, trusted.boot_s))

    # ---- forgetting ----

    def prune(self, now: datetime, today: date, interval_days: int, total_months: int) -> None:
        """Intervals and totals that are older than they may be kept."""
        oldest_ms = to_ms(now - timedelta(days=interval_days))
        year, month = divmod(today.year * 12 + today.month - 1 - total_months, 12)
        oldest_day = date(year, month + 1, 1).toordinal()

        def work(connection: Connection) -> None:
            connection.execute(delete(intervals).where(intervals.c.end_ms < oldest_ms))
            for table in (day_totals, app_days, group_days, grace, usage_parts):
                connection.execute(delete(table).where(table.c.day < oldest_day))
            self._names.sweep(connection)

        self._database.write(work)
        self.forget_cache()

    def forget_days(self, child: str, before: date, before_moment: datetime) -> None:
        number = inside(CHILD, child)

        def work(connection: Connection) -> None:
            connection.execute(
                delete(intervals).where(intervals.c.child_id == number, intervals.c.start_ms < to_ms(before_moment))
            )
            for table in (day_totals, app_days, group_days, grace, usage_parts):
                connection.execute(delete(table).where(table.c.child_id == number, table.c.day < before.toordinal()))
            self._names.sweep(connection)

        self._database.write(work)
        self.forget_cache()

    def counts(self, child: str) -> dict[str, tuple[int, date | None]]:
        """For the page "what is recorded": day_totals, app_minutes, intervals -> how many and the oldest day."""
        number = inside(CHILD, child)

        def work(connection: Connection) -> dict[str, tuple[int, date | None]]:
            found: dict[str, tuple[int, date | None]] = {}
            for what, table in (("day_totals", day_totals), ("app_minutes", app_days)):
                count, oldest = connection.execute(
                    select(func.count(), func.min(table.c.day)).where(table.c.child_id == number)
                ).one()
                found[what] = (int(count), None if oldest is None else date.fromordinal(oldest))
            count, oldest = connection.execute(
                select(func.count(), func.min(intervals.c.start_ms)).where(intervals.c.child_id == number)
            ).one()
            found["intervals"] = (int(count), None if oldest is None else from_ms(oldest).date())
            return found

        return self._database.read(work)
