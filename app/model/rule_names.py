"""Single rules of a policy by name, what each says, and what changed from one policy to the next.
Must not judge a change, nor word one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from itertools import pairwise

import msgspec

from app.model.policy import (
    WEEKDAYS,
    AppRule,
    DayKey,
    GroupRule,
    Minutes,
    Policy,
    PolicyVersion,
    Schedule,
    Window,
)

DAY_TYPES = (DayKey.SCHOOL, DayKey.WEEKEND, DayKey.HOLIDAY)
_ALL_DAY = (Window(0, 1440),)

Value = object
"""What a change goes from and to: minutes, windows, a rule, an enum of the policy, or None for "nothing"."""


class RuleAbout(Enum):
    SCHEDULE = "schedule"
    DAILY = "daily"
    SESSION = "session"
    GROUP = "group"
    APP = "app"
    NEW_APPS = "new_apps"
    AT_LIMIT = "at_limit"
    WARNINGS = "warnings"  # when warnings come, and how many minutes follow
    COUNTING = "counting"  # when time stops counting because nobody is there
    CALENDAR = "calendar"  # which days are school days


class RuleName(msgspec.Struct, frozen=True):
    """One rule that can be talked about. `of`: the group, or the app."""

    about: RuleAbout
    of: str = ""

    @property
    def text(self) -> str:
        return f"{self.about.value}:{self.of}" if self.of else self.about.value


class Part(Enum):
    """Which part of a group's rule."""

    MINUTES = "minutes"
    EACH = "each"
    HOURS = "hours"
    COUNTS = "counts"


class Change(msgspec.Struct, frozen=True):
    """`day` None: on every day. `part`: of a group's rule."""

    rule: RuleName
    before: Value
    after: Value
    day: DayKey | None = None
    part: Part | None = None


def rules_of(policy: Policy) -> tuple[RuleName, ...]:
    """Those that say something, in the order in which they are asked."""
    found = []
    if policy.schedule.days:
        found.append(RuleName(RuleAbout.SCHEDULE))
    if _any(policy.daily_minutes):
        found.append(RuleName(RuleAbout.DAILY))
    if policy.session is not None:
        found.append(RuleName(RuleAbout.SESSION))
    found += [RuleName(RuleAbout.GROUP, name) for name, group in policy.groups.items() if group != GroupRule()]
    found += [RuleName(RuleAbout.APP, app.key) for app in policy.apps]
    found += [RuleName(RuleAbout.NEW_APPS), RuleName(RuleAbout.AT_LIMIT), RuleName(RuleAbout.WARNINGS)]
    return tuple(found)


def rule_named(policy: Policy, text: str) -> RuleName | None:
    """None: these rules have none of that name."""
    return next((rule for rule in rules_of(policy) if rule.text == text), None)


def name_of(text: str) -> RuleName | None:
    """As it was written down, also where that rule is gone by now."""
    about, _, of = text.partition(":")
    return RuleName(RuleAbout(about), of) if about in {one.value for one in RuleAbout} else None


# ---- what changed ----


def changes(before: Policy, after: Policy) -> tuple[Change, ...]:
    found = [
        *_by_day(RuleName(RuleAbout.SCHEDULE), _windows_of(before.schedule), _windows_of(after.schedule)),
        *_by_day(RuleName(RuleAbout.DAILY), _minutes_of(before.daily_minutes), _minutes_of(after.daily_minutes)),
    ]
    pairs: tuple[tuple[RuleAbout, Value, Value], ...] = (
        (RuleAbout.SESSION, before.session, after.session),
        (RuleAbout.NEW_APPS, before.new_apps, after.new_apps),
        (RuleAbout.AT_LIMIT, before.at_limit, after.at_limit),
        (RuleAbout.WARNINGS, (before.warn_at_min, before.grace_min), (after.warn_at_min, after.grace_min)),
        (RuleAbout.COUNTING, _counting(before), _counting(after)),
        (RuleAbout.CALENDAR, before.calendar, after.calendar),
    )
    found += [Change(RuleName(about), was, now) for about, was, now in pairs if was != now]
    for name in dict.fromkeys((*before.groups, *after.groups)):
        found += _group(name, before.groups.get(name, GroupRule()), after.groups.get(name, GroupRule()))
    apps_before, apps_after = _apps(before), _apps(after)
    for key in dict.fromkeys((*apps_before, *apps_after)):
        if apps_before.get(key) != apps_after.get(key):
            found.append(Change(RuleName(RuleAbout.APP, key), apps_before.get(key), apps_after.get(key)))
    return tuple(found)


def said_last(rule: RuleName, history: tuple[PolicyVersion, ...]) -> PolicyVersion | None:
    """The version that made this rule what it is now. `history` newest first. None: it was longer ago than that goes."""
    for newer, older in pairwise(history):
        if any(change.rule == rule for change in changes(older.policy, newer.policy)):
            return newer
    return history[-1] if history and history[-1].version <= 1 else None


def _group(name: str, before: GroupRule, after: GroupRule) -> Iterator[Change]:
    rule = RuleName(RuleAbout.GROUP, name)
    for part, of in ((Part.MINUTES, _daily), (Part.EACH, _each)):
        for change in _by_day(rule, _minutes_of(of(before)), _minutes_of(of(after))):
            yield msgspec.structs.replace(change, part=part)
    for change in _by_day(rule, _windows_of(before.schedule or Schedule()), _windows_of(after.schedule or Schedule())):
        yield msgspec.structs.replace(change, part=Part.HOURS)
    if before.counts != after.counts:
        yield Change(rule, before.counts, after.counts, part=Part.COUNTS)


def _daily(group: GroupRule) -> Minutes:
    return group.daily_minutes or Minutes()


def _each(group: GroupRule) -> Minutes:
    return group.each_app_minutes or Minutes()


def _by_day(rule: RuleName, before: Callable[[DayKey], Value], after: Callable[[DayKey], Value]) -> Iterator[Change]:
    """One for every day where all kinds of day say the same, else one a kind; a weekday only where it differs from its kind."""
    found = [Change(rule, before(key), after(key), key) for key in DAY_TYPES]
    first = found[0]
    if first.before != first.after and all((one.before, one.after) == (first.before, first.after) for one in found):
        yield msgspec.structs.replace(first, day=None)
    else:
        yield from (one for one in found if one.before != one.after)
    for key in WEEKDAYS:
        kind = DayKey.WEEKEND if key in (DayKey.SAT, DayKey.SUN) else DayKey.SCHOOL
        was, now = before(key), after(key)
        if was != now and (was, now) != (before(kind), after(kind)):
            yield Change(rule, was, now, key)


def _minutes_of(minutes: Minutes) -> Callable[[DayKey], Value]:
    def value(key: DayKey) -> Value:
        kind = key if key in DAY_TYPES else (DayKey.WEEKEND if key in (DayKey.SAT, DayKey.SUN) else DayKey.SCHOOL)
        return minutes.days.get(key, minutes.days.get(kind, minutes.every_day))

    return value


def _windows_of(schedule: Schedule) -> Callable[[DayKey], Value]:
    def value(key: DayKey) -> Value:
        kind = key if key in DAY_TYPES else (DayKey.WEEKEND if key in (DayKey.SAT, DayKey.SUN) else DayKey.SCHOOL)
        windows = schedule.days.get(key, schedule.days.get(kind, _ALL_DAY))
        return tuple(sorted((window.start_min, window.end_min) for window in windows))

    return value


def _any(minutes: Minutes) -> bool:
    return minutes.every_day is not None or bool(minutes.days)


def _counting(policy: Policy) -> Value:
    return policy.idle_after_s, policy.idle_after_watching_s


def _apps(policy: Policy) -> dict[str, AppRule]:
    return {app.key: app for app in policy.apps}
