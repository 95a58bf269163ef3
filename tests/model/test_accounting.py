"""Who gets the seconds of a look, to the second, over midnights and fractions.
Must not decide."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from app.model.accounting import advance, grant_spend, merge_uses, spend, use_now, use_under
from app.model.calendar import Calendar
from app.model.policy import GroupRule, Rule, SessionRule
from app.model.usage import DayUsage, Meter, StretchState, Use
from app.model.verdict import RunningApp
from tests.model.builders import HANOI, MONDAY, a_bucket, a_day, a_policy, at, judge

GAME = RunningApp("racer", "games", Rule.LIMITED)
CHESS = RunningApp("chess", "games")
WEB = RunningApp("web")
PLAYING = Use(True, True, True, {"racer": "games"})
POLICY = a_policy(groups={"games": GroupRule()})


def test_the_app_in_front_its_group_and_the_day_get_the_seconds() -> None:
    usage = spend(Meter(a_day()), POLICY, PLAYING, 60).usage
    assert (usage.used_s, usage.counted_s, usage.unknown_s) == (60, 60, 0)
    assert (usage.apps, usage.groups, usage.stretch.used_s) == ({"racer": 60}, {"games": 60}, 60)


def test_two_apps_of_a_group_in_two_sessions_use_the_group_once() -> None:
    both = merge_uses([PLAYING, Use(True, True, True, {"chess": "games"}), Use()])
    usage = spend(Meter(a_day()), POLICY, both, 60).usage
    assert (usage.used_s, usage.groups) == (60, {"games": 60})
    assert usage.apps == {"racer": 60, "chess": 60}


def test_what_one_session_measures_is_known_though_another_is_silent() -> None:
    merged = merge_uses([Use(True), Use(True, measured=False, apps={"racer": "games"})])
    assert merged.measured
    assert merged.apps == {"racer": "games"}
    assert not merge_uses([Use(), Use(True, measured=False)]).measured
    assert not merge_uses([Use(), Use()]).in_use


def test_silence_goes_to_unknown_and_to_every_running_limited_app() -> None:
    use = use_now(POLICY, (GAME, CHESS, WEB), in_use=True, foreground="web", measured=False)
    usage = spend(Meter(a_day()), POLICY, use, 30).usage
    assert (usage.used_s, usage.counted_s, usage.unknown_s) == (0, 0, 30)
    assert usage.apps == {"racer": 30, "chess": 30}


def test_our_own_and_the_systems_windows_get_no_seconds_of_their_own() -> None:
    use = use_now(POLICY, (RunningApp("haidang", system=True),), in_use=True, foreground="haidang")
    usage = spend(Meter(a_day()), POLICY, use, 30).usage
    assert (usage.used_s, usage.apps) == (30, {})


def test_nothing_is_used_while_the_session_is_refused_and_what_is_held_gets_nothing() -> None:
    refused = judge(a_policy(10), a_day(minutes=10), running=(GAME,))
    assert not use_under(refused, POLICY, (GAME,), in_use=True, foreground="racer").in_use
    held = judge(a_policy(), running=(msgspec.structs.replace(GAME, rule=Rule.BLOCKED),))
    assert use_under(held, POLICY, (GAME,), in_use=True, foreground="racer") == Use(True)


def test_rest_long_enough_begins_a_new_stretch_and_use_ends_the_rest() -> None:
    policy = a_policy(session=SessionRule(30, 5))
    meter = Meter(a_day(stretch=StretchState(1800, 0, True)))
    meter = spend(meter, policy, Use(), 299)
    assert meter.usage.stretch == StretchState(1800, 299, True)
    assert spend(meter, policy, Use(), 1).usage.stretch == StretchState(0, 300, False)
    assert spend(meter, policy, Use(True), 1).usage.stretch == StretchState(1801, 0, True)


def test_the_stretch_goes_over_midnight_and_the_day_does_not() -> None:
    night = at(23, 59, 30)
    over, meter = advance(Meter(a_day(minutes=10)), POLICY, Calendar.of(POLICY), PLAYING, night, night + timedelta(seconds=60))
    assert [(day.day, day.used_s) for day in over] == [(MONDAY, 630)]
    assert (meter.usage.day, meter.usage.used_s) == (MONDAY + timedelta(days=1), 30)
    assert meter.usage.stretch.used_s == 660


def test_sleep_over_two_midnights_uses_nothing() -> None:
    over, meter = advance(Meter(a_day(minutes=10)), POLICY, Calendar.of(POLICY), Use(), at(22), at(22) + timedelta(days=2))
    assert [day.used_s for day in over] == [600, 0]
    assert meter.usage.used_s == 0


def test_a_clock_that_was_put_back_to_yesterday_gives_no_second_day() -> None:
    today = DayUsage(MONDAY, used_s=600)
    yesterday = at(22) - timedelta(days=1)
    over, meter = advance(Meter(today), POLICY, Calendar.of(POLICY), PLAYING, yesterday, yesterday + timedelta(seconds=60))
    assert over == ()
    assert (meter.usage.day, meter.usage.used_s) == (MONDAY, 660)


@given(st.lists(st.tuples(st.sampled_from(["used", "idle", "silent"]), st.floats(0.001, 7)), max_size=200))
def test_thirty_minutes_of_odd_ticks_err_by_less_than_a_second(ticks: list[tuple[str, float]]) -> None:
    meter = Meter(a_day())
    uses = {"used": PLAYING, "idle": Use(), "silent": Use(True, measured=False)}
    for kind, seconds in ticks:
        meter = spend(meter, POLICY, uses[kind], seconds)
    for kind, counted in (("used", meter.usage.used_s), ("silent", meter.usage.unknown_s)):
        assert 0 <= sum(seconds for which, seconds in ticks if which == kind) - counted < 1.001
    assert meter.usage.apps.get("racer", 0) == meter.usage.used_s


@given(
    st.datetimes(datetime(2026, 11, 29, 12), datetime(2026, 12, 2), timezones=st.just(HANOI)),
    st.lists(st.integers(1, 90_000), min_size=1, max_size=8),
)
def test_however_time_is_cut_the_days_sum_up_to_it(start: datetime, parts: list[int]) -> None:
    calendar = Calendar.of(POLICY)
    meter, days, moment = Meter(DayUsage(calendar.local_day(start))), list[DayUsage](), start
    for seconds in parts:
        over, meter = advance(meter, POLICY, calendar, PLAYING, moment, moment + timedelta(seconds=seconds))
        days += over
        moment += timedelta(seconds=seconds)
    assert sum(day.used_s for day in (*days, meter.usage)) in (sum(parts) - 1, sum(parts))
    assert len({day.day for day in (*days, meter.usage)}) == len(days) + 1
    assert meter.usage.day == calendar.local_day(moment)


def test_a_bucket_never_empties_below_nothing_and_keeps_fractions() -> None:
    grants = (a_bucket(1, used_s=58),)
    verdict = judge(a_policy(10), a_day(minutes=10), grants=grants)
    meter = Meter(a_day(minutes=10))
    meter, used = grant_spend(meter, grants, verdict, Use(True), 0.6)
    assert used == {"g1": 58}
    meter, used = grant_spend(meter, grants, verdict, Use(True), 0.6)
    assert used == {"g1": 59}
    _, used = grant_spend(meter, grants, verdict, Use(True), 30)
    assert used == {"g1": 60}
    assert grant_spend(meter, grants, verdict, Use(), 30)[1] == {}
