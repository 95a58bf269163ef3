"""Days, day types and windows, in zones whose clocks jump.
Must not use the zone or clock of the PC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.calendar import Calendar
from app.model.policy import CalendarDates, DayKey, DayType, Minutes, MonthDay, Schedule
from tests.model.builders import MONDAY, SATURDAY, at, window

ODD_ZONES = [
    "Asia/Ho_Chi_Minh",
    "Europe/Berlin",
    "America/Sao_Paulo",
    "America/Havana",
    "America/St_Johns",
    "Pacific/Apia",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "Asia/Kathmandu",
    "America/Scoresbysund",
]
TET = date(2026, 2, 17)


def a_calendar(zone: str = "Asia/Ho_Chi_Minh", **dates: object) -> Calendar:
    return Calendar(zone, {TET}, CalendarDates(**dates))  # type: ignore[arg-type]  # the fields are CalendarDates' own


def test_day_types_follow_the_week_the_school_year_and_the_holidays() -> None:
    calendar = a_calendar()
    assert calendar.day_type(MONDAY) is DayType.SCHOOL
    assert calendar.day_type(SATURDAY) is DayType.WEEKEND
    assert calendar.day_type(TET) is DayType.HOLIDAY
    assert calendar.day_type(date(2026, 7, 1)) is DayType.HOLIDAY
    assert calendar.day_type(date(2026, 7, 4)) is DayType.WEEKEND


def test_the_school_year_runs_over_new_year_with_both_its_ends() -> None:
    calendar = a_calendar()
    assert calendar.day_type(date(2025, 9, 5)) is DayType.SCHOOL
    assert calendar.day_type(date(2025, 9, 4)) is DayType.HOLIDAY
    assert calendar.day_type(date(2027, 1, 1)) is DayType.SCHOOL  # no public holiday of this calendar
    assert calendar.day_type(date(2027, 5, 31)) is DayType.SCHOOL
    assert calendar.day_type(date(2027, 6, 1)) is DayType.HOLIDAY


def test_a_school_year_within_one_year() -> None:
    calendar = a_calendar(school_year=(MonthDay(2, 1), MonthDay(11, 30)))
    assert calendar.day_type(date(2026, 1, 30)) is DayType.HOLIDAY
    assert calendar.day_type(MONDAY) is DayType.SCHOOL


def test_school_days_beat_holidays_and_holidays_beat_weekends() -> None:
    calendar = a_calendar(holidays=(SATURDAY, MONDAY), school_days=(TET, MONDAY))
    assert calendar.day_type(SATURDAY) is DayType.HOLIDAY
    assert calendar.day_type(MONDAY) is DayType.SCHOOL
    assert calendar.day_type(TET) is DayType.SCHOOL


def test_weekday_keys_beat_school_and_weekend_and_lose_to_holiday() -> None:
    table = Minutes(days={DayKey.SCHOOL: 1, DayKey.WEEKEND: 2, DayKey.HOLIDAY: 3, DayKey.MON: 4, DayKey.SAT: 5, DayKey.TUE: 6})
    calendar = a_calendar()
    assert calendar.value_for(table, MONDAY) == 4
    assert calendar.value_for(table, SATURDAY) == 5
    assert calendar.value_for(table, SATURDAY + timedelta(days=1)) == 2
    assert calendar.value_for(table, MONDAY + timedelta(days=2)) == 1
    assert calendar.value_for(table, TET) == 3  # a Tuesday


def test_a_missing_day_limits_nothing_and_zero_is_not_missing() -> None:
    calendar = a_calendar()
    assert calendar.value_for(Minutes(days={DayKey.WEEKEND: 60}), MONDAY) is None
    assert calendar.value_for(Minutes(days={DayKey.SCHOOL: 0}), MONDAY) == 0
    assert calendar.value_for(Minutes(every_day=60), MONDAY) == 60
    assert calendar.value_for(Schedule(), MONDAY) is None
    assert calendar.value_for(Schedule({DayKey.SCHOOL: ()}), MONDAY) == ()


def test_a_parents_word_for_today_beats_the_weekday_key() -> None:
    table = Minutes(days={DayKey.MON: 10, DayKey.WEEKEND: 99})
    assert a_calendar().value_for(table, MONDAY, DayType.WEEKEND) == 99


def test_the_day_begins_at_local_midnight() -> None:
    assert a_calendar().day_bounds(MONDAY) == (at(0), at(0, day=MONDAY + timedelta(days=1)))


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("America/Sao_Paulo", date(2017, 10, 15), 23),  # no midnight on this day
        ("America/Havana", date(2023, 11, 5), 25),  # two midnights, both of this day
        ("America/St_Johns", date(2010, 11, 7), 24),  # a minute after midnight back into the day before
        ("Pacific/Apia", date(2011, 12, 30), 0),  # this day never was
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
    ],
)
def test_days_on_which_the_clock_jumps_have_their_real_length(zone: str, day: date, hours: float) -> None:
    start, end = Calendar(zone).day_bounds(day)
    assert end - start == timedelta(hours=hours)


@given(st.sampled_from(ODD_ZONES), st.datetimes(datetime(2007, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))
def test_every_moment_lies_in_exactly_its_own_day(zone: str, moment: datetime) -> None:
    calendar = Calendar(zone)
    day = calendar.local_day(moment)
    start, end = calendar.day_bounds(day)
    assert start <= moment < end
    assert calendar.day_end(day) == calendar.day_start(day + timedelta(days=1))
    assert abs((day - moment.astimezone(ZoneInfo(zone)).date()).days) <= 1


def test_windows_are_moments_in_order() -> None:
    schedule = Schedule({DayKey.SCHOOL: (window("16:30-20:00"), window("06:00-07:00"))})
    assert a_calendar().windows(schedule, MONDAY) == ((at(6), at(7)), (at(16, 30), at(20)))
    assert a_calendar().windows(schedule, SATURDAY) is None


def test_a_window_to_24_00_ends_with_the_day_also_where_the_day_is_short() -> None:
    calendar = Calendar("America/Sao_Paulo")
    schedule = Schedule({DayKey.SUN: (window("00:00-24:00"),)})
    day = date(2017, 10, 15)
    assert calendar.windows(schedule, day) == (calendar.day_bounds(day),)


def test_a_window_in_an_hour_that_is_jumped_over_is_empty() -> None:
    schedule = Schedule({DayKey.SUN: (window("02:10-02:50"),)})
    assert Calendar("Europe/Berlin").windows(schedule, date(2026, 3, 29)) == ()


def test_a_window_that_ends_in_an_hour_that_comes_twice_ends_the_second_time() -> None:
    schedule = Schedule({DayKey.SUN: (window("01:00-02:30"),)})
    ((start, end),) = Calendar("Europe/Berlin").windows(schedule, date(2026, 10, 25)) or ()
    assert end - start == timedelta(hours=2, minutes=30)


@given(st.sampled_from(ODD_ZONES), st.dates(date(2007, 1, 1), date(2030, 1, 1)), st.integers(0, 1439), st.integers(1, 1440))
def test_windows_stay_within_their_day(zone: str, day: date, start: int, length: int) -> None:
    calendar = Calendar(zone)
    text = f"{start // 60:02}:{start % 60:02}"
    end_min = min(start + length, 1440)
    schedule = Schedule({key: (window(f"{text}-{end_min // 60}:{end_min % 60:02}"),) for key in DayKey})
    day_start, day_end = calendar.day_bounds(day)
    for begin, end in calendar.windows(schedule, day) or ():
        assert day_start <= begin < end <= day_end
