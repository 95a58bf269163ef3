"""What the pages of parent mode are told, without Qt: Today, requests, apps, minutes, groups and the gate."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.people import RequestState
from app.model.policy import AppRule, DayKey, Minutes, Policy, Rule
from app.model.problem import Problem
from app.wire.messages import VerdictStatus
from tests.ui.samples_parent import ADULTS, ANH, APPS, ASKED, ASKED_APP, BIN, DAYS, REQUESTS, status
from ui.parent.apps_state import apps_state, folded, found
from ui.parent.gate_state import GateState, second_passed, with_family, with_problem
from ui.parent.groups_state import app_rule, with_app
from ui.parent.minutes_state import Way, in_way, rows_of, way_of, with_day
from ui.parent.requests_state import requests_state
from ui.parent.rules_state import next_saturday
from ui.parent.today_state import TimeLeft, report_days, to_answer, today_state, week_of

TUESDAY = date(2026, 11, 24)


# ---- Today ----


def test_today_shows_the_child_in_front_of_the_pc_until_another_is_chosen() -> None:
    assert today_state(status((ANH, BIN)), None).child == "c1"
    assert today_state(status((ANH, BIN)), "c2").child == "c2"
    assert today_state(None, "c2").child is None


def test_today_asks_only_what_nobody_has_answered_the_oldest_first() -> None:
    assert today_state(status(), "c1", REQUESTS).requests == (ASKED_APP, ASKED)


def test_put_off_requests_wait_behind_the_new_ones() -> None:
    waiting = to_answer(REQUESTS)
    assert [request.state for request in waiting] == [RequestState.ASKED, RequestState.ASKED, RequestState.LATER]


def test_no_limit_nothing_left_and_minutes_are_three_things() -> None:
    assert today_state(status(), "c1").left is TimeLeft.MINUTES
    assert today_state(status((ANH,)), "c2").left is TimeLeft.REFUSED


def test_days_ahead_show_last_week_and_days_not_kept_are_not_zero() -> None:
    week = week_of(TUESDAY, DAYS[2:])
    assert [day.last_week for day in week] == [False, False, True, True, True, True, True]
    assert [day.used_s for day in week][:3] == [55 * 60, 94 * 60, 43 * 60]
    assert week[1].unknown_s == 300
    assert week_of(TUESDAY, ())[0].used_s is None


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_the_report_begins_on_last_weeks_monday(day: date) -> None:
    first, last = report_days(day)
    assert last == day
    assert first.weekday() == 0
    assert 7 <= (day - first).days <= 13


# ---- requests ----


def test_earlier_requests_stay_newest_first_and_the_rest_is_counted() -> None:
    state = requests_state(REQUESTS, (), None, most=2)
    assert [request.id for request in state.earlier] == ["r4", "r5"]
    assert state.more == 2
    assert not requests_state(None, (), None).told


# ---- apps ----


def test_new_apps_stand_apart_and_what_runs_comes_first() -> None:
    state = apps_state(APPS, ("games",), children=(("c1", "Bin"),), child="c1")
    assert [app.id for app in state.waiting] == ["own:karts", "own:launcher"]
    assert state.apps[0].id == "minecraft"
    assert state.nickname == "Bin"


@pytest.mark.parametrize("asked", ["ve tranh", "Vẽ tranh", "VE TRANH", "canh cut", "tux sang tao", "  vẽ  "])
def test_an_app_is_found_with_and_without_diacritics(asked: str) -> None:
    tux = next(app for app in APPS if app.id == "tuxpaint")
    assert found(tux, asked, "Vẽ và sáng tạo")


def test_another_app_is_not_found() -> None:
    assert not found(APPS[0], "ve tranh", "Trò chơi")
    assert folded("Đố vui Ộ") == "do vui o"


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_an_app_that_follows_its_group_again_loses_its_rule() -> None:
    policy = Policy("Bin", apps=(AppRule(Rule.BLOCKED, program="a.exe"), AppRule(Rule.ALWAYS, id="b")))
    assert with_app(policy, "a.exe", None).apps == policy.apps[1:]
    changed = with_app(policy, "a.exe", Rule.ASK)
    assert changed.apps == (AppRule(Rule.ASK, program="a.exe"), policy.apps[1])
    own = app_rule(with_app(policy, "c", None, minutes=Minutes(every_day=20)), "c")
    assert own == AppRule(Rule.LIMITED, id="c", daily_minutes=Minutes(every_day=20))


# ---- minutes ----


def test_minutes_go_from_one_way_to_another_and_keep_their_numbers() -> None:
    same = in_way(None, Way.SAME)
    assert same == Minutes(every_day=60)
    by_day = in_way(Minutes(every_day=45), Way.BY_DAY)
    assert by_day is not None
    assert way_of(by_day) is Way.BY_DAY
    assert rows_of(by_day) == ((DayKey.SCHOOL, 45), (DayKey.WEEKEND, 45), (DayKey.HOLIDAY, 45))
    assert in_way(by_day, Way.NONE) is None


def test_a_kind_of_day_can_lose_its_limit_while_the_others_keep_theirs() -> None:
    after = with_day(Minutes(every_day=45, days={DayKey.WED: 20}), DayKey.HOLIDAY, None)
    assert rows_of(after) == ((DayKey.SCHOOL, 45), (DayKey.WEEKEND, 45), (DayKey.HOLIDAY, None), (DayKey.WED, 20))


# ---- the gate ----


def test_a_wrong_pin_with_a_wait_counts_down_for_that_adult_alone() -> None:
    state = with_problem(with_family(GateState(), ADULTS, {}), Problem("pin_wrong", {"wait_s": 2}))
    assert state.wait_s == 2
    assert GateState(adults=ADULTS, chosen="a2", waits=state.waits).wait_s == 0
    after = second_passed(second_passed(state))
    assert (after.wait_s, after.problem) == (0, None)


def test_the_chosen_adult_stays_chosen_while_it_exists() -> None:
    state = with_family(GateState(chosen="a2"), ADULTS, {"a2": 9})
    assert (state.chosen, state.wait_s) == ("a2", 9)
    assert with_family(state, ADULTS[:1], {}).chosen == "a1"


# ---- the preview ----


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_next_saturday_lies_one_to_seven_days_ahead(day: date) -> None:
    saturday = next_saturday(day)
    assert saturday.weekday() == 5
    assert day < saturday <= day + timedelta(days=7)


def test_todays_bar_is_as_fresh_as_the_status() -> None:
    state = today_state(status(), "c1", (), DAYS[:3])
    assert (state.week[1].used_s, state.week[1].unknown_s) == (5640, 300)


def test_today_says_when_only_a_group_may_go_on() -> None:
    games = msgspec.structs.replace(BIN, verdict=VerdictStatus(True, "grant", 0, None))
    assert today_state(status((games,)), "c1").only_groups == ("games",)
    playing = msgspec.structs.replace(BIN, verdict=VerdictStatus(True, "grant", 600, None))
    assert today_state(status((playing,)), "c1").only_groups == ()
    grace = msgspec.structs.replace(BIN, verdict=VerdictStatus(True, "allowed", 0, None, grace=True))
    assert today_state(status((grace,)), "c1").only_groups == ()
