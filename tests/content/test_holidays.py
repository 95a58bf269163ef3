"""Viet Nam's public holidays as the calendar is given them.
Must not test the `holidays` package itself beyond what we promise."""

from __future__ import annotations

from datetime import date

from app.content.holidays import public_holidays
from app.model.calendar import Calendar
from app.model.policy import DayType


def test_tet_and_the_national_days_are_there() -> None:
    days = public_holidays([2026, 2027])
    assert {date(2026, 1, 1), date(2026, 2, 17), date(2026, 4, 30), date(2026, 5, 1), date(2026, 9, 2), date(2027, 2, 6)} <= days
    assert {day.year for day in days} == {2026, 2027}


def test_no_year_asked_no_day_told() -> None:
    assert public_holidays([]) == frozenset()


def test_they_make_a_school_day_a_holiday() -> None:
    assert Calendar("Asia/Ho_Chi_Minh", public_holidays([2026])).day_type(date(2026, 2, 17)) is DayType.HOLIDAY
