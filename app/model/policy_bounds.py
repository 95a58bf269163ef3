"""What a policy may say at all, wherever it comes from: bounds of its numbers, names and tables.
Must not read files or know lines; app/content/policy_file.py does that for a file."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from app.model.policy import AppRule, GroupRule, Minutes, Policy, Schedule
from app.model.problem import ProblemError

_WHOLE_DAY_MIN = 1440
_MOST_NAME = 200

# The file of rules and its schema hold themselves to the same, so that what `policy check` takes is not refused later.
IDLE_AFTER_S = (10, 7200)
IDLE_AFTER_WATCHING_S = (10, 6 * 3600)
GRACE_MIN = (0, 30)
WARN_AT_MIN = (1, 120)
MOST_WARNINGS = 10
SESSION_MIN = (1, _WHOLE_DAY_MIN)
A_DAYS_MIN = (0, _WHOLE_DAY_MIN)
MOST_GROUPS = 50
MOST_APPS = 2000

Fault = tuple[str, object]  # key, what stands there


def checked(policy: Policy) -> Policy:
    """The same policy. ProblemError("policy_invalid") names the first key that is out of bounds."""
    for key, value in _faults(policy):
        raise ProblemError("policy_invalid", key=key, value=str(value)[:80])
    return policy


def _faults(policy: Policy) -> Iterator[Fault]:
    yield from _outside("idle_after", policy.idle_after_s, IDLE_AFTER_S)
    yield from _outside("idle_after_watching", policy.idle_after_watching_s, IDLE_AFTER_WATCHING_S)
    yield from _outside("grace", policy.grace_min, GRACE_MIN)
    if len(policy.warn_at_min) > MOST_WARNINGS:
        yield "warn_at", len(policy.warn_at_min)
    for minutes in policy.warn_at_min:
        yield from _outside("warn_at", minutes, WARN_AT_MIN)
    if not _zone_known(policy.zone):
        yield "zone", policy.zone
    yield from _schedule("schedule", policy.schedule)
    yield from _minutes("daily_minutes", policy.daily_minutes)
    if policy.session is not None:
        yield from _outside("session.minutes", policy.session.minutes, SESSION_MIN)
        yield from _outside("session.break_minutes", policy.session.break_minutes, SESSION_MIN)
    if len(policy.groups) > MOST_GROUPS:
        yield "groups", len(policy.groups)
    for name, group in policy.groups.items():
        yield from _group(f"groups.{name}", name, group)
    if len(policy.apps) > MOST_APPS:
        yield "apps", len(policy.apps)
    for rule in policy.apps:
        yield from _app(rule)
    for day in policy.calendar.school_year:
        if not (1 <= day.month <= 12 and 1 <= day.day <= 31):
            yield "calendar.school_year", f"{day.month:02}-{day.day:02}"


def _group(key: str, name: str, group: GroupRule) -> Iterator[Fault]:
    if not name.strip() or len(name) > _MOST_NAME or not name.isprintable():
        yield "groups", name
    if group.daily_minutes is not None:
        yield from _minutes(f"{key}.daily_minutes", group.daily_minutes)
    if group.each_app_minutes is not None:
        yield from _minutes(f"{key}.each_app_minutes", group.each_app_minutes)
    if group.schedule is not None:
        yield from _schedule(f"{key}.schedule", group.schedule)


def _app(rule: AppRule) -> Iterator[Fault]:
    if (rule.id is None) == (rule.program is None) or not rule.key.strip() or len(rule.key) > _MOST_NAME:
        yield "apps", rule.key
    if rule.daily_minutes is not None:
        yield from _minutes(f"apps.{rule.key}.daily_minutes", rule.daily_minutes)


def _minutes(key: str, table: Minutes) -> Iterator[Fault]:
    if table.every_day is not None:
        yield from _outside(key, table.every_day, A_DAYS_MIN)
    for day, minutes in table.days.items():
        yield from _outside(f"{key}.{day.value}", minutes, A_DAYS_MIN)


def _schedule(key: str, schedule: Schedule) -> Iterator[Fault]:
    for day, windows in schedule.days.items():
        before = 0
        for window in sorted(windows, key=lambda one: one.start_min):
            if not before <= window.start_min < window.end_min <= _WHOLE_DAY_MIN:
                yield f"{key}.{day.value}", f"{window.start_min}-{window.end_min}"
            before = window.end_min


def _outside(key: str, value: int, bounds: tuple[int, int]) -> Iterator[Fault]:
    if not bounds[0] <= value <= bounds[1]:
        yield key, value


def _zone_known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        return False
    return True
