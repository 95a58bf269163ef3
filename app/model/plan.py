"""A young person's own plan for time at this PC: own minutes, own end of the evening, what for; and how a day went beside it.
Must not limit anything: it becomes rules only where an adult says so."""

from __future__ import annotations

from enum import Enum

import msgspec

from app.model.policy import WEEKDAYS, DayKey, DayType, Minutes, Policy, Schedule, Window

FIRST_AGE = 13
SELF_AGE = 16  # from here on "own plan, report to self" is what we suggest
MOST_WORDS = 300
DAY_MINUTES = 1440
FIRST_USE_MIN = 360  # where no hours are known yet
_FIRST = {DayType.SCHOOL: (120, 1290), DayType.WEEKEND: (180, 1320), DayType.HOLIDAY: (180, 1320)}


class PlanDay(msgspec.Struct, frozen=True):
    """`minutes` a day and `end_min` of the evening, minutes since midnight. None: no goal of its own."""

    minutes: int | None = None
    end_min: int | None = None


class Plan(msgspec.Struct, frozen=True):
    school: PlanDay = PlanDay()
    weekend: PlanDay = PlanDay()
    holiday: PlanDay = PlanDay()
    what_for: str = ""

    def day(self, kind: DayType) -> PlanDay:
        return {DayType.SCHOOL: self.school, DayType.WEEKEND: self.weekend, DayType.HOLIDAY: self.holiday}[kind]


def may_plan(age: int) -> bool:
    return age >= FIRST_AGE


def is_sound(plan: Plan) -> bool:
    return len(plan.what_for) <= MOST_WORDS and all(
        (day.minutes is None or 0 <= day.minutes <= DAY_MINUTES) and (day.end_min is None or 0 < day.end_min <= DAY_MINUTES)
        for day in map(plan.day, DayType)
    )


def first_plan(policy: Policy | None) -> Plan:
    """Where to begin: what the rules say now, else our suggestion."""
    return Plan(_first_day(policy, DayType.SCHOOL), _first_day(policy, DayType.WEEKEND), _first_day(policy, DayType.HOLIDAY))


def _first_day(policy: Policy | None, kind: DayType) -> PlanDay:
    minutes, end_min = _FIRST[kind]
    if policy is None:
        return PlanDay(minutes, end_min)
    key = DayKey(kind.value)
    own = policy.daily_minutes.days.get(key, policy.daily_minutes.every_day)
    windows = policy.schedule.days.get(key, ())
    last = max((window.end_min for window in windows), default=end_min)
    return PlanDay(minutes if own is None else own, end_min if last >= DAY_MINUTES else last)


# ---- beside what was used ----


class Went(Enum):
    """How a day went beside the plan. Never a mark: only where it stands."""

    NO_GOAL = "no_goal"
    NOT_MEASURED = "not_measured"
    WITHIN = "within"
    OVER = "over"
    NOT_SURE = "not_sure"  # within, unless what was not measured was used too


def went(goal: PlanDay, used_s: int | None, unknown_s: int = 0) -> Went:
    """`used_s` None: nothing is known of that day."""
    if goal.minutes is None:
        return Went.NO_GOAL
    if used_s is None:
        return Went.NOT_MEASURED
    # A begun minute is no minute over: screens show whole ones.
    if used_s // 60 > goal.minutes:
        return Went.OVER
    return Went.NOT_SURE if (used_s + unknown_s) // 60 > goal.minutes else Went.WITHIN


# ---- as rules, for an adult to decide about ----


def as_rules(policy: Policy, plan: Plan) -> Policy:
    """The rules with the plan's minutes and ends in them; everything else, and every day without a goal, stays as it is."""
    return msgspec.structs.replace(policy, daily_minutes=_minutes(policy, plan), schedule=_schedule(policy, plan))


def _minutes(policy: Policy, plan: Plan) -> Minutes:
    before = policy.daily_minutes
    if all(plan.day(kind).minutes is None for kind in DayType):
        return before
    days = {}
    for kind in DayType:
        key, goal = DayKey(kind.value), plan.day(kind).minutes
        value = before.days.get(key, before.every_day) if goal is None else goal
        if value is not None:
            days[key] = value
    # A weekday of its own would beat the plan where the plan has a goal for its kind of day.
    kept = {key: value for key, value in before.days.items() if key in WEEKDAYS and plan.day(_kind(key)).minutes is None}
    return Minutes(days=days | kept)


def _schedule(policy: Policy, plan: Plan) -> Schedule:
    days = dict(policy.schedule.days)
    for kind in DayType:
        end_min = plan.day(kind).end_min
        if end_min is None:
            continue
        days.setdefault(DayKey(kind.value), (Window(0, DAY_MINUTES),))
        for key in tuple(days):
            if _kind(key) is kind:
                days[key] = _ending(days[key], end_min)
    return Schedule(days)


def _ending(windows: tuple[Window, ...], end_min: int) -> tuple[Window, ...]:
    before = [window for window in sorted(windows, key=lambda window: window.start_min) if window.start_min < end_min]
    if not before:
        return (Window(min(FIRST_USE_MIN, end_min - 1), end_min),)
    return (*before[:-1], Window(before[-1].start_min, end_min))


def _kind(key: DayKey) -> DayType:
    if key in WEEKDAYS:
        return DayType.WEEKEND if key in (DayKey.SAT, DayKey.SUN) else DayType.SCHOOL
    return DayType(key.value)
