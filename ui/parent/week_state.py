"""A week of rules as half hours, and painted half hours as rules again.
Must not lose what half hours cannot show: a day that was not painted keeps its windows to the minute."""

from __future__ import annotations

from enum import Enum

import msgspec

from app.model.policy import WEEKDAYS, DayKey, GroupRule, Policy, Schedule, Window

GAMES = "games"
HALVES = 48
TYPES = (DayKey.SCHOOL, DayKey.WEEKEND, DayKey.HOLIDAY)
ALL_DAY = (Window(0, 1440),)

Windows = tuple[Window, ...]


class Half(Enum):
    CLOSED = "closed"
    OPEN = "open"
    GAMES = "games"  # games as well


class What(Enum):
    """Whose hours: the PC's, or those of games within them."""

    PC = "pc"
    GAMES = "games"


def shown_keys(policy: Policy) -> tuple[DayKey, ...]:
    """School days, weekends, holidays, and each weekday that has hours of its own."""
    named = set(policy.schedule.days) | set(_games(policy).days)
    return (*TYPES, *(key for key in WEEKDAYS if key in named))


def windows_of(policy: Policy, key: DayKey, what: What = What.PC) -> Windows:
    schedule = policy.schedule if what is What.PC else _games(policy)
    for asked in (key, _type_of(key)):
        if asked in schedule.days:
            return schedule.days[asked]
    return ALL_DAY


def halves_of(policy: Policy, key: DayKey) -> tuple[Half, ...]:
    """A half hour that is open for a part only shows as open."""
    pc, games = windows_of(policy, key), windows_of(policy, key, What.GAMES)
    return tuple(
        Half.CLOSED if not _touches(pc, half) else Half.GAMES if _touches(games, half) else Half.OPEN for half in range(HALVES)
    )


def is_exact(policy: Policy, key: DayKey) -> bool:
    """Whether the painted half hours say all of it."""
    return all(
        window.start_min % 30 == 0 and window.end_min % 30 == 0
        for what in What
        for window in windows_of(policy, key, what)
        if what is What.PC or GAMES in policy.groups
    )


def painted(policy: Policy, key: DayKey, halves: tuple[Half, ...]) -> Policy:
    """The rules with this day as painted; a day that looks as before is left alone."""
    if halves == halves_of(policy, key):
        return policy
    pc = _windows(tuple(half is not Half.CLOSED for half in halves))
    games = _windows(tuple(half is Half.GAMES for half in halves))
    return with_windows(with_windows(policy, key, What.PC, pc), key, What.GAMES, None if games == pc else games)


def with_windows(policy: Policy, key: DayKey, what: What, windows: Windows | None) -> Policy:
    """None: no hours of its own (games: whenever the PC is open)."""
    if what is What.PC:
        return msgspec.structs.replace(policy, schedule=Schedule(_put(policy.schedule.days, key, windows)))
    days = dict(_games(policy).days)
    if windows is None and _type_of(key) is not key and _type_of(key) in days:
        # Without an entry this weekday would take the hours of its kind of day.
        windows = windows_of(policy, key)
    days = _put(days, key, windows)
    group = policy.groups.get(GAMES)
    if group is None and not days:
        return policy
    changed = msgspec.structs.replace(group or GroupRule(), schedule=Schedule(days) if days else None)
    return msgspec.structs.replace(policy, groups={**policy.groups, GAMES: changed})


def with_weekday(policy: Policy, key: DayKey) -> Policy:
    """This weekday gets hours of its own, at first those that it has now."""
    return with_windows(policy, key, What.PC, windows_of(policy, key))


def without_weekday(policy: Policy, key: DayKey) -> Policy:
    days = {kept: windows for kept, windows in policy.schedule.days.items() if kept is not key}
    policy = msgspec.structs.replace(policy, schedule=Schedule(days))
    games = {kept: windows for kept, windows in _games(policy).days.items() if kept is not key}
    if GAMES not in policy.groups:
        return policy
    group = msgspec.structs.replace(policy.groups[GAMES], schedule=Schedule(games) if games else None)
    return msgspec.structs.replace(policy, groups={**policy.groups, GAMES: group})


def from_ranges(ranges: tuple[tuple[int, int], ...]) -> Windows | None:
    """Pairs of times as windows, sorted and joined. None: one of them ends before it starts."""
    if any(start >= end for start, end in ranges):
        return None
    joined: list[Window] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1].end_min:
            joined[-1] = Window(joined[-1].start_min, max(end, joined[-1].end_min))
        else:
            joined.append(Window(start, end))
    return tuple(joined)


def _games(policy: Policy) -> Schedule:
    group = policy.groups.get(GAMES)
    return group.schedule if group is not None and group.schedule is not None else Schedule()


def _type_of(key: DayKey) -> DayKey:
    if key in TYPES:
        return key
    return DayKey.WEEKEND if key in (DayKey.SAT, DayKey.SUN) else DayKey.SCHOOL


def _touches(windows: Windows, half: int) -> bool:
    return any(window.start_min < (half + 1) * 30 and window.end_min > half * 30 for window in windows)


def _windows(on: tuple[bool, ...]) -> Windows:
    found: list[Window] = []
    for half, is_on in enumerate(on):
        if not is_on:
            continue
        if found and found[-1].end_min == half * 30:
            found[-1] = Window(found[-1].start_min, half * 30 + 30)
        else:
            found.append(Window(half * 30, half * 30 + 30))
    return tuple(found)


def _put(days: dict[DayKey, Windows], key: DayKey, windows: Windows | None) -> dict[DayKey, Windows]:
    rest = {kept: value for kept, value in days.items() if kept is not key}
    return rest if windows is None else {**rest, key: windows}
