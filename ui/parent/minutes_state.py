"""A table of minutes a day as three ways to say it: no limit, the same every day, or by kind of day.
Must not round or invent a number."""

from __future__ import annotations

from enum import Enum

from app.model.policy import WEEKDAYS, DayKey, Minutes

TYPES = (DayKey.SCHOOL, DayKey.WEEKEND, DayKey.HOLIDAY)
FIRST = 60


class Way(Enum):
    NONE = "none"
    SAME = "same"
    BY_DAY = "by_day"


def way_of(minutes: Minutes | None) -> Way:
    if minutes is None or (minutes.every_day is None and not minutes.days):
        return Way.NONE
    return Way.BY_DAY if minutes.days else Way.SAME


def in_way(minutes: Minutes | None, way: Way) -> Minutes | None:
    """Said in another way; numbers that were there are carried over."""
    known = minutes or Minutes()
    first = known.every_day if known.every_day is not None else next(iter(known.days.values()), FIRST)
    if way is Way.NONE:
        return None
    if way is Way.SAME:
        return Minutes(every_day=first)
    return Minutes(days=known.days or dict.fromkeys(TYPES, first), every_day=known.every_day if known.days else None)


def rows_of(minutes: Minutes) -> tuple[tuple[DayKey, int | None], ...]:
    """Kinds of day, then each weekday that has a number of its own. None: no limit."""
    named = tuple((key, minutes.days[key]) for key in WEEKDAYS if key in minutes.days)
    return (*((key, minutes.days.get(key, minutes.every_day)) for key in TYPES), *named)


def with_day(minutes: Minutes, key: DayKey, value: int | None) -> Minutes:
    """None: no limit of its own on that day."""
    days = {kept: number for kept, number in minutes.days.items() if kept is not key}
    if value is not None:
        days[key] = value
    if value is None and key in TYPES and minutes.every_day is not None:
        # What held on the other days by "every day" is written out, so that this one can have none.
        days = {**dict.fromkeys((kept for kept in TYPES if kept is not key), minutes.every_day), **days}
        return Minutes(days=days)
    return Minutes(every_day=minutes.every_day, days=days)
