"""What the pages of My time are told, without Qt: a gap is a gap, a reason is somebody's, and nothing is left out."""

from __future__ import annotations

from dataclasses import replace as changed
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.people import RequestState
from app.model.plan import Plan, PlanDay, Went
from app.model.rule_names import RuleAbout, RuleName, rules_of
from app.model.verdict import OnlyToday
from app.wire.messages import DayReport, MyPlanIs, PolicyIs
from tests.ui.samples_my_time import CHILD, DAYS, FIRST, NAMES, PLAN, SAID, SHOWN, TODAY, TOLD, WEEK, a_day
from ui.child.my_time.my_time_state import (
    AppUse,
    ChangesState,
    DayUse,
    PlanState,
    RulesState,
    WeekState,
    app_names,
    changes_state,
    plan_state,
    rules_state,
    week_state,
)


def test_a_day_that_the_guard_does_not_know_is_a_gap_and_never_zero() -> None:
    first, *rest = WEEK.days
    assert first == DayUse(date(2026, 11, 18), None)
    assert [day.used_s for day in rest] == [75 * 60, 40 * 60, 118 * 60, 96 * 60, 0, 4800]
    assert WEEK.gaps
    assert week_state(CHILD, None) == WeekState()
    assert week_state(None, DAYS) == WeekState()


@given(st.sets(st.integers(0, 6)))
def test_seven_days_are_shown_whatever_is_known(known: set[int]) -> None:
    days = tuple(a_day(f"2026-11-{18 + number}", "school", number) for number in sorted(known))
    shown = week_state(CHILD, days).days
    assert [day.day.day for day in shown] == list(range(18, 25))
    assert [day.used_s is None for day in shown] == [number not in known for number in range(7)]


def test_todays_seconds_come_from_the_status_which_is_newer() -> None:
    assert week_state(replace(CHILD, used_s=9999, unknown_s=7), DAYS).days[-1] == DayUse(
        date(2026, 11, 24), 9999, 7, WEEK.days[-1].day_type, 7200
    )


def test_a_limit_is_drawn_over_the_week_only_where_it_is_true_of_each_day() -> None:
    assert WEEK.limit_s == 7200
    assert week_state(replace(CHILD, daily_limit_s=3600), DAYS).limit_s is None
    without = tuple(replace(day, limit_s=None) for day in DAYS)
    assert week_state(replace(CHILD, daily_limit_s=None), without).limit_s is None


def test_apps_are_summed_over_the_week_the_longest_first_and_seconds_are_left_out() -> None:
    names = [app.name for app in WEEK.week]
    assert names == ["Minecraft", "Trình duyệt", "GCompris"]
    assert WEEK.today[0] == AppUse("Minecraft", 2400)
    tiny = (DayReport("2026-11-24", "school", 30, 0, (DAYS[0].apps[0],)),)
    assert week_state(CHILD, (replace(tiny[0], apps=(replace(DAYS[0].apps[0], used_s=59),)),)).today == ()


def test_every_rule_has_a_line_with_the_reason_of_the_version_that_set_it() -> None:
    state = rules_state(TOLD, TODAY, CHILD, (SAID,), NAMES, "2026-11-24T17:30:00+07:00")
    lines = {line.rule: line for line in state.lines}
    assert tuple(lines) == rules_of(TOLD.current.policy)
    roblox = lines[RuleName(RuleAbout.APP, "roblox")]
    assert (roblox.reason, roblox.by, roblox.said) == (TOLD.current.why, "Mẹ Hương", SAID)
    daily = lines[RuleName(RuleAbout.DAILY)]
    assert (daily.reason, daily.by) == (TOLD.history[1].why, "Bố")
    assert lines[RuleName(RuleAbout.SCHEDULE)].reason is None
    assert (state.windows, state.now_min) == (((960, 1200),), 17 * 60 + 30)


def test_hours_that_are_not_known_are_not_made_up_and_a_whole_day_for_today_is_shown() -> None:
    assert rules_state(None, TODAY, CHILD, (), {}) == RulesState()
    assert rules_state(TOLD, None, CHILD, (), {}).windows is None
    today = replace(CHILD, only_today=OnlyToday(date(2026, 11, 24), all_day=True))
    assert rules_state(TOLD, TODAY, today, (), {}).windows == ((0, 1440),)


def test_what_was_taken_back_is_said_no_more() -> None:
    for state in RequestState:
        line = rules_state(TOLD, TODAY, CHILD, (replace(SAID, state=state),), {}).lines
        said = [one.said for one in line if one.said is not None]
        assert bool(said) == (state not in (RequestState.WITHDRAWN, RequestState.LAPSED))


def test_each_version_says_what_it_changed_and_the_first_changed_nothing() -> None:
    state = changes_state(TOLD, NAMES)
    assert [(line.version, line.by, bool(line.changes)) for line in state.versions] == [
        (3, "Mẹ Hương", True),
        (2, "Bố", True),
        (1, None, False),
    ]
    assert {change.rule.about for change in state.versions[1].changes or ()} == {RuleAbout.DAILY, RuleAbout.GROUP}
    assert changes_state(None, {}) == ChangesState()
    cut = changes_state(PolicyIs(TOLD.current, TOLD.history[:2]), {})
    assert [line.changes is None for line in cut.versions] == [False, True]


def test_what_this_pc_calls_an_app_comes_before_the_catalogue() -> None:
    assert app_names(None, DAYS, {"minecraft": "Minecraft (catalogue)", "roblox": "Roblox"})["minecraft"] == "Minecraft"
    assert NAMES["roblox"] == "Roblox"


def test_days_stand_beside_the_plan_only_where_one_is_kept() -> None:
    kept = plan_state(MyPlanIs(True, False, PLAN), WEEK, FIRST, ())
    assert [line.went for line in kept.days] == [Went.NOT_MEASURED, *[Went.WITHIN] * 6]
    first = plan_state(MyPlanIs(True, False, None), WEEK, FIRST, ())
    assert (first.kept, first.days, first.plan.school) == (False, (), PlanDay(60, 1200))
    assert plan_state(None, WEEK, FIRST, (), failed=True) == PlanState(failed=True)


def test_a_plan_that_was_taken_back_is_not_shown_as_shown() -> None:
    assert plan_state(MyPlanIs(True, False, PLAN), WEEK, FIRST, (SHOWN,)).shown == SHOWN
    back = replace(SHOWN, state=RequestState.WITHDRAWN)
    assert plan_state(MyPlanIs(True, False, PLAN), WEEK, FIRST, (back,)).shown is None


def test_a_day_over_the_plan_is_told_and_a_gap_beside_it_is_not_counted() -> None:
    plan = Plan(PlanDay(30), PlanDay(30), PlanDay(30))
    days = plan_state(MyPlanIs(True, False, plan), changed(WEEK, days=WEEK.days[1:]), None, ()).days
    assert [line.went for line in days] == [Went.OVER] * 4 + [Went.WITHIN, Went.OVER]
