"""Which limits hold on one day, as plain values: for decisions and for previews.
Must not look at what was used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from app.model.calendar import Calendar, Moments
from app.model.policy import DayType, Minutes, Policy, Rule, Schedule
from app.model.verdict import Controls, Reason, RunningApp

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND_US = 1_000_000
_KEPT = 2_000  # days and subjects
_Key = TypeVar("_Key")
_Kept = TypeVar("_Kept")


def to_us(moment: datetime) -> int:
    """Microseconds since 1970, exact: comparisons at the very edge of a window must not round."""
    past = moment - _EPOCH
    return (past.days * 86_400 + past.seconds) * _SECOND_US + past.microseconds


@dataclass(frozen=True, slots=True)
class Limit:
    """Either an allowance that a counter wears out, or windows outside of which it refuses."""

    key: str
    reason: Reason
    counter: str = ""
    allowance_us: int | None = None
    windows_us: tuple[tuple[int, int], ...] | None = None
    closed_us: int | None = None  # when the last window before this day closed


@dataclass(frozen=True, slots=True)
class DayLimits:
    """What holds on one day, for previews and the ring. None: nothing limits; no windows: never."""

    day: date
    day_type: DayType
    windows: tuple[tuple[int, int], ...] | None  # minutes since local midnight
    daily_minutes: int | None
    groups: dict[str, int | None]
    open: Moments | None  # the same windows as moments


def day_type_of(calendar: Calendar, day: date, controls: Controls) -> DayType:
    changed = _changed_type(day, controls)
    return changed if changed is not None else calendar.day_type(day)


def _changed_type(day: date, controls: Controls) -> DayType | None:
    change = controls.only_today
    return change.day_type if change is not None and change.day == day else None


def _all_day(day: date, controls: Controls) -> bool:
    change = controls.only_today
    return change is not None and change.day == day and change.all_day


def daily_minutes_of(policy: Policy, calendar: Calendar, day: date, controls: Controls) -> int | None:
    """The day's minutes, a parent's change for only today included."""
    change = controls.only_today
    if change is not None and change.day == day and change.daily_minutes is not None:
        return change.daily_minutes
    return calendar.value_for(policy.daily_minutes, day, _changed_type(day, controls))


def limits_today(policy: Policy, calendar: Calendar, day: date, controls: Controls | None = None) -> DayLimits:
    controls = controls or Controls()
    changed = _changed_type(day, controls)
    windows = None if _all_day(day, controls) else calendar.value_for(policy.schedule, day, changed)
    return DayLimits(
        day=day,
        day_type=day_type_of(calendar, day, controls),
        windows=None if windows is None else tuple(sorted((one.start_min, one.end_min) for one in windows)),
        daily_minutes=daily_minutes_of(policy, calendar, day, controls),
        groups={name: _minutes(group.daily_minutes, calendar, day, changed) for name, group in policy.groups.items()},
        open=None if windows is None else calendar.windows(policy.schedule, day, changed),
    )


# ---- as decide wants them ----


def session_clock_limits(policy: Policy, calendar: Calendar, day: date, controls: Controls) -> tuple[Limit, ...]:
    if _all_day(day, controls):
        return ()
    return _clock_limit("schedule", Reason.SCHEDULE, policy.schedule, calendar, day, controls)


def session_counter_limits(policy: Policy, calendar: Calendar, day: date, controls: Controls) -> tuple[Limit, ...]:
    """In the order in which they are asked: session break, then daily."""
    limits: list[Limit] = []
    if policy.session is not None:
        limits.append(_counter_limit("session", Reason.SESSION, "stretch", policy.session.minutes))
    minutes = daily_minutes_of(policy, calendar, day, controls)
    if minutes is not None:
        limits.append(_counter_limit("daily", Reason.DAILY, "daily", minutes))
    return tuple(limits)


def app_clock_limits(policy: Policy, calendar: Calendar, day: date, controls: Controls, group: str | None) -> tuple[Limit, ...]:
    rule = policy.groups.get(group) if group else None
    if rule is None or rule.schedule is None:
        return ()
    return _clock_limit(f"schedule:{group}", Reason.GROUP, rule.schedule, calendar, day, controls)


def app_counter_limits(
    policy: Policy, calendar: Calendar, day: date, controls: Controls, group: str | None, app: str, own: Minutes | None
) -> tuple[Limit, ...]:
    """The group's minutes, then the program's own: the smaller of what its group gives each one and what its rule says."""
    changed = _changed_type(day, controls)
    rule = policy.groups.get(group) if group else None
    limits: list[Limit] = []
    each: int | None = None
    if rule is not None:
        minutes = _minutes(rule.daily_minutes, calendar, day, changed)
        if minutes is not None:
            limits.append(_counter_limit(f"group:{group}", Reason.GROUP, f"group:{group}", minutes))
        each = _minutes(rule.each_app_minutes, calendar, day, changed)
    alone = [minutes for minutes in (each, _minutes(own, calendar, day, changed)) if minutes is not None]
    if alone:
        limits.append(_counter_limit(f"app:{app}", Reason.APP, f"app:{app}", min(alone)))
    return tuple(limits)


class LimitsOfDays:
    """What one policy means day by day, worked out once: a verdict is wanted often, and looks a week ahead each time."""

    def __init__(self, policy: Policy, calendar: Calendar, controls: Controls) -> None:
        self._policy = policy
        self._calendar = calendar
        self._controls = Controls(only_today=controls.only_today)
        self._session: dict[tuple[date, date], tuple[Limit, ...]] = {}
        self._apps: dict[tuple[date, date, str, str | None, Rule | None, str | None], tuple[Limit, ...]] = {}
        self._ends_us: dict[date, tuple[int, date]] = {}

    def is_for(self, policy: Policy, controls: Controls) -> bool:
        return self._policy is policy and self._controls.only_today == controls.only_today

    def session(self, clock_day: date, counter_day: date) -> tuple[Limit, ...]:
        found = self._session.get((clock_day, counter_day))
        if found is None:
            found = session_clock_limits(self._policy, self._calendar, clock_day, self._controls)
            found += session_counter_limits(self._policy, self._calendar, counter_day, self._controls)
            self._room(self._session)[clock_day, counter_day] = found
        return found

    def app(self, app: RunningApp, clock_day: date, counter_day: date) -> tuple[Limit, ...]:
        """Of the app alone, after the session's."""
        key = (clock_day, counter_day, app.id, app.group, app.rule, app.rule_key)
        found = self._apps.get(key)
        if found is None:
            found = app_clock_limits(self._policy, self._calendar, clock_day, self._controls, app.group)
            own = own_minutes(self._policy, app)
            found += app_counter_limits(self._policy, self._calendar, counter_day, self._controls, app.group, app.id, own)
            self._room(self._apps)[key] = found
        return found

    def end_of(self, day: date) -> tuple[int, date]:
        """When the day ends, and which day begins then."""
        found = self._ends_us.get(day)
        if found is None:
            end = self._calendar.day_end(day)
            found = self._room(self._ends_us)[day] = to_us(end), self._calendar.local_day(end)
        return found

    @staticmethod
    def _room(kept: dict[_Key, _Kept]) -> dict[_Key, _Kept]:
        """Days go by while a guard runs for months."""
        if len(kept) >= _KEPT:
            kept.clear()
        return kept


def limits_of_days(policy: Policy, calendar: Calendar, controls: Controls) -> LimitsOfDays:
    """The calendar keeps those of the policy that was asked about last."""
    kept = calendar.kept
    if not isinstance(kept, LimitsOfDays) or not kept.is_for(policy, controls):
        kept = calendar.kept = LimitsOfDays(policy, calendar, controls)
    return kept


def own_minutes(policy: Policy, app: RunningApp) -> Minutes | None:
    """The minutes that a rule gives this one program."""
    if app.rule is not Rule.LIMITED:
        return None
    for rule in policy.apps:
        if rule.key == (app.rule_key or app.id) and rule.daily_minutes is not None:
            return rule.daily_minutes
    return None


def _counter_limit(key: str, reason: Reason, counter: str, minutes: int) -> Limit:
    return Limit(key, reason, counter=counter, allowance_us=minutes * 60 * _SECOND_US)


def _clock_limit(
    key: str, reason: Reason, schedule: Schedule, calendar: Calendar, day: date, controls: Controls
) -> tuple[Limit, ...]:
    open_ = calendar.windows(schedule, day, _changed_type(day, controls))
    if open_ is None:
        return ()
    before = day - timedelta(days=1)
    lifted = key == "schedule" and _all_day(before, controls)
    open_before = None if lifted else calendar.windows(schedule, before, _changed_type(before, controls))
    closed = calendar.day_start(day) if open_before is None else open_before[-1][1] if open_before else None
    windows_us = tuple((to_us(start), to_us(end)) for start, end in open_)
    return (Limit(key, reason, windows_us=windows_us, closed_us=None if closed is None else to_us(closed)),)


def _minutes(table: Minutes | None, calendar: Calendar, day: date, changed: DayType | None) -> int | None:
    return None if table is None else calendar.value_for(table, day, changed)


# ---- as status shows them ----


def daily_limit_s(policy: Policy, calendar: Calendar, controls: Controls, day: date) -> int | None:
    minutes = daily_minutes_of(policy, calendar, day, controls)
    return None if minutes is None else minutes * 60


def open_until(policy: Policy, calendar: Calendar, controls: Controls, now: datetime) -> datetime | None:
    """The end of the window that is open now, windows that meet taken as one. None: none is open, or it stays open past the next day."""
    end: datetime | None = None
    moment = now
    day = calendar.local_day(now)
    for _ in range(3):
        windows = None if _all_day(day, controls) else calendar.windows(policy.schedule, day, _changed_type(day, controls))
        for start, until in (calendar.day_bounds(day),) if windows is None else windows:
            if start <= moment < until:
                end = moment = until
        if end is None or end < calendar.day_end(day):
            return end
        day = calendar.local_day(end)
    return None
