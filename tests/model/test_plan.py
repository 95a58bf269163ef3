"""A plan of one's own: how a day went beside it, and what it would be as rules."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.model.calendar import Calendar
from app.model.limits import limits_today
from app.model.plan import DAY_MINUTES, Plan, PlanDay, Went, as_rules, first_plan, is_sound, may_plan, went
from app.model.policy import DayKey, DayType, Minutes, Policy, Schedule, Window
from app.model.policy_bounds import checked

MONDAY = date(2026, 11, 23)
WEEK = tuple(MONDAY + timedelta(days=number) for number in range(7))

minutes = st.none() | st.integers(0, DAY_MINUTES)
plan_days = st.builds(PlanDay, minutes=minutes, end_min=st.none() | st.integers(1, DAY_MINUTES))
plans = st.builds(Plan, school=plan_days, weekend=plan_days, holiday=plan_days, what_for=st.text(max_size=20))


@st.composite
def windows(draw: st.DrawFn) -> tuple[Window, ...]:
    edges = sorted(draw(st.sets(st.integers(0, DAY_MINUTES), max_size=6)))
    return tuple(Window(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False))


policies = st.builds(
    Policy,
    child=st.just("An"),
    schedule=st.builds(Schedule, st.dictionaries(st.sampled_from(DayKey), windows())),
    daily_minutes=st.builds(
        Minutes, every_day=minutes, days=st.dictionaries(st.sampled_from(DayKey), st.integers(0, DAY_MINUTES))
    ),
)


def test_a_plan_of_ones_own_begins_at_thirteen() -> None:
    assert [age for age in range(10, 18) if may_plan(age)] == [13, 14, 15, 16, 17]


def test_a_day_that_was_not_measured_is_never_a_day_without_use() -> None:
    assert went(PlanDay(60), None) is Went.NOT_MEASURED
    assert went(PlanDay(60), 0) is Went.WITHIN
    assert went(PlanDay(60), 50 * 60, unknown_s=20 * 60) is Went.NOT_SURE
    assert went(PlanDay(60), 61 * 60) is Went.OVER
    assert went(PlanDay(), 9999) is Went.NO_GOAL


@given(plan_days, st.integers(0, 90_000), st.integers(0, 90_000))
def test_what_was_not_measured_never_makes_a_day_over(goal: PlanDay, used_s: int, unknown_s: int) -> None:
    assert (went(goal, used_s, unknown_s) is Went.OVER) == (went(goal, used_s) is Went.OVER)


@given(policies, plans)
def test_as_rules_every_day_has_the_plans_goals_and_else_what_it_had(policy: Policy, plan: Plan) -> None:
    changed = checked(as_rules(policy, plan))
    for day in WEEK:
        before, after = (limits_today(one, Calendar.of(one), day) for one in (policy, changed))
        goal = plan.day(after.day_type)
        assert after.daily_minutes == (before.daily_minutes if goal.minutes is None else goal.minutes)
        if goal.end_min is None:
            assert after.windows == before.windows
        else:
            assert after.windows is not None
            assert after.windows[-1][1] == goal.end_min
    assert (changed.groups, changed.apps, changed.session) == (policy.groups, policy.apps, policy.session)


@given(policies)
def test_a_first_plan_is_sound_and_begins_with_the_rules_of_now(policy: Policy) -> None:
    plan = first_plan(policy)
    assert is_sound(plan)
    own = policy.daily_minutes.days.get(DayKey.SCHOOL, policy.daily_minutes.every_day)
    assert own is None or plan.school.minutes == own
    assert is_sound(first_plan(None))


def test_a_plan_with_a_number_that_no_day_has_is_not_sound() -> None:
    assert not is_sound(Plan(school=PlanDay(1441)))
    assert not is_sound(Plan(holiday=PlanDay(60, 0)))
    assert not is_sound(Plan(what_for="x" * 301))
    assert is_sound(Plan())
    assert Plan().day(DayType.SCHOOL) == PlanDay()
