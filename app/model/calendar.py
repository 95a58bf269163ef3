"""What kind of day it is, where local days begin, and when a day's windows are open.
Must not read the clock or the zone of the PC: both are handed in."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from typing import overload
from zoneinfo import ZoneInfo

from app.model.policy import WEEKDAYS, CalendarDates, DayKey, DayType, Minutes, MonthDay, Policy, Schedule, Window

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_WHOLE_DAY_MIN = 1440

Moments = tuple[tuple[datetime, datetime], ...]


class Calendar:
    """Days of one zone. Moments in and out are aware; those that go out are UTC."""

    def __init__(self, zone: str, country_holidays: Collection[date] = frozenset(), dates: CalendarDates | None = None) -> None:
        dates = dates or CalendarDates()
        self.zone = ZoneInfo(zone)
        self.zone_name = zone
        self._country = frozenset(country_holidays)
        self._holidays = frozenset(dates.holidays)
        self._school_days = frozenset(dates.school_days)
        self._school_year = dates.school_year
        self._starts: dict[date, datetime] = {}  # answers already worked out; they never change
        self.kept: object = None  # what limits.py has worked out with this calendar

    @classmethod
    def of(cls, policy: Policy, country_holidays: Collection[date] = frozenset()) -> Calendar:
        return cls(policy.zone, country_holidays, policy.calendar)

    # ---- what kind of day ----

    def day_type(self, day: date) -> DayType:
        """One-off school days beat holidays, holidays beat weekends; weekdays outside the school year are holidays."""
        if day in self._school_days:
            return DayType.SCHOOL
        if day in self._holidays or day in self._country:
            return DayType.HOLIDAY
        if day.weekday() >= 5:
            return DayType.WEEKEND
        return DayType.SCHOOL if self._in_school_year(day) else DayType.HOLIDAY

    def _in_school_year(self, day: date) -> bool:
        first, last = _pair(self._school_year[0]), _pair(self._school_year[1])
        here = (day.month, day.day)
        if first <= last:
            return first <= here <= last
        return here >= first or here <= last  # over New Year, as in Viet Nam

    def keys(self, day: date, day_type: DayType | None = None) -> tuple[DayKey, DayKey]:
        """The two keys of a per-day table that speak for this day, the stronger first.

        `day_type` is a parent's word for only today; it beats the weekday keys, which know nothing of it.
        """
        weekday = WEEKDAYS[day.weekday()]
        if day_type is not None:
            return DayKey(day_type.value), weekday
        kind = self.day_type(day)
        if kind is DayType.HOLIDAY:
            return DayKey.HOLIDAY, weekday
        return weekday, DayKey(kind.value)

    @overload
    def value_for(self, table: Minutes, day: date, day_type: DayType | None = None) -> int | None: ...

    @overload
    def value_for(self, table: Schedule, day: date, day_type: DayType | None = None) -> tuple[Window, ...] | None: ...

    def value_for(self, table: Minutes | Schedule, day: date, day_type: DayType | None = None) -> int | tuple[Window, ...] | None:
        """What the table says for this day. None: nothing, so it limits nothing that day."""
        for key in self.keys(day, day_type):
            if key in table.days:
                return table.days[key]
        return table.every_day if isinstance(table, Minutes) else None

    # ---- where days begin and end ----

    def local_day(self, moment: datetime) -> date:
        """The day that this moment belongs to. Days follow each other without gap or overlap, whatever the clock face does."""
        day = moment.astimezone(self.zone).date()
        while moment < self.day_start(day):
            day -= _DAY
        while moment >= self.day_start(day + _DAY):
            day += _DAY
        return day

    def day_start(self, day: date) -> datetime:
        """The first moment of the day, in UTC: not midnight where the clock jumps over it."""
        start = self._starts.get(day)
        if start is None:
            start = self._starts[day] = self._find_start(day)
        return start

    def day_end(self, day: date) -> datetime:
        return self.day_start(day + _DAY)

    def day_bounds(self, day: date) -> tuple[datetime, datetime]:
        """From, to (not included). A day that the zone skipped whole (Samoa, 30 December 2011) is empty."""
        return self.day_start(day), self.day_end(day)

    def _find_start(self, day: date) -> datetime:
        early, late = self._moments(datetime(day.year, day.month, day.day))
        if early == late:
            return early
        if early < late:
            # Midnight comes twice. Where the hour between still shows this day, it began at the first one (Havana);
            # where the clock goes back into the day before, that day is not over until the second (St John's).
            return early if (late - _SECOND).astimezone(self.zone).date() == day else late
        return self._jump(late, early)

    def _moments(self, wall: datetime) -> tuple[datetime, datetime]:
        """A clock face as UTC, read with the offset before and after a change of offset."""
        return wall.replace(tzinfo=self.zone).astimezone(UTC), wall.replace(tzinfo=self.zone, fold=1).astimezone(UTC)

    # ---- windows ----

    def moment_of(self, day: date, minute: int, *, ending: bool = False) -> datetime:
        """A minute of the local clock as a moment of that day. One that never shows: when the clock jumps over it.
        One that shows twice: the first time, or the second where a window ends with it.
        """
        start, end = self.day_bounds(day)
        if minute <= 0:
            return start
        if minute >= _WHOLE_DAY_MIN:
            return end
        wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)
        early, late = self._moments(wall)
        found = self._jump(late, early) if early > late else (late if ending else early)  # early > late: jumped over
        return min(max(found, start), end)

    def _jump(self, before: datetime, after: datetime) -> datetime:
        """The moment between the two at which the zone's offset changes."""
        low, high = int(before.timestamp()) - 1, int(after.timestamp())
        offset = datetime.fromtimestamp(low, self.zone).utcoffset()
        while high - low > 1:
            middle = (low + high) // 2
            if datetime.fromtimestamp(middle, self.zone).utcoffset() == offset:
                low = middle
            else:
                high = middle
        return datetime.fromtimestamp(high, UTC)

    def windows(self, schedule: Schedule, day: date, day_type: DayType | None = None) -> Moments | None:
        """The day's open windows as moments, in order. None: open all day. Empty: never open."""
        windows = self.value_for(schedule, day, day_type)
        if windows is None:
            return None
        moments = ((self.moment_of(day, one.start_min), self.moment_of(day, one.end_min, ending=True)) for one in windows)
        return tuple(sorted((start, end) for start, end in moments if start < end))


def _pair(month_day: MonthDay) -> tuple[int, int]:
    return month_day.month, month_day.day
