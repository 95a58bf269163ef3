"""What a grant for one group changes: that group's time, and nobody else's.
Must not know how it is worked out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.accounting import counts
from app.model.policy import GroupRule, Minutes, Policy, Rule
from app.model.verdict import Grant, Reason, RunningApp
from tests.model.builders import Play, a_bucket, a_day, a_policy, an_until, at, judge, plays

GAME = RunningApp("racer", "games", Rule.LIMITED)
WEB = RunningApp("web")
GAMES = a_bucket(10, group="games")


def an_hour(**changes: object) -> Policy:
    return a_policy(60, groups={"games": GroupRule()}, **changes)


@pytest.mark.parametrize("grant", [GAMES, an_until(at(19), group="games")])
@pytest.mark.parametrize("foreground", [None, "web"])
def test_with_anything_else_in_front_the_session_has_what_it_had(grant: Grant, foreground: str | None) -> None:
    used = a_day(minutes=55)
    verdict = judge(an_hour(), used, grants=(grant,), running=(GAME, WEB), foreground=foreground)
    assert (verdict.left_s, verdict.limit, verdict.left_for) == (300, "daily", None)
    assert (verdict.apps["web"].left_s, verdict.apps["racer"].left_s) == (300, 900 if grant is GAMES else 7200)


def test_with_a_game_of_the_group_in_front_its_minutes_count() -> None:
    verdict = judge(an_hour(), a_day(minutes=55), grants=(GAMES,), running=(GAME, WEB), foreground="racer")
    assert (verdict.left_s, verdict.left_for) == (900, "games")
    assert verdict.apps["web"].left_s == 300


def test_where_nothing_tells_what_is_in_front_only_what_holds_for_all_that_runs_counts() -> None:
    def left_s(*running: RunningApp) -> int | None:
        return judge(an_hour(), a_day(minutes=55), grants=(GAMES,), running=running, measured=False).left_s

    assert left_s(GAME, WEB) == 300
    assert left_s() == 300
    assert left_s(GAME) == 900


def test_minutes_that_the_game_needs_for_itself_are_not_there_when_the_day_is_used_up() -> None:
    policy = a_policy(60, groups={"games": GroupRule(Minutes(30))})
    used = a_day(minutes=30, groups={"games": 1800})
    verdict = judge(policy, used, grants=(GAMES,), running=(GAME, WEB), foreground="racer")
    assert verdict.apps["racer"].left_s == 600
    assert verdict.left_s == 1800
    for_all = judge(policy, used, grants=(a_bucket(10),), running=(GAME, WEB), foreground="racer")
    assert (for_all.left_s, for_all.apps["web"].left_s) == (1800, 2400)


def test_when_only_that_group_may_still_run_the_session_is_open_and_has_nothing_left_for_others() -> None:
    def verdict(foreground: str | None) -> object:
        said = judge(an_hour(), a_day(minutes=60), grants=(GAMES,), running=(GAME, WEB), foreground=foreground)
        assert said.apps["web"].reason is Reason.DAILY
        return said.allowed, said.reason, said.left_s

    assert verdict("racer") == (True, Reason.GRANT, 600)
    assert verdict("web") == verdict(None) == (True, Reason.GRANT, 0)


def test_what_does_not_belong_to_the_group_has_its_grace_when_its_time_is_up() -> None:
    verdict = judge(an_hour(grace_min=2), a_day(minutes=60), grants=(GAMES,), running=(GAME, WEB), foreground="web")
    assert (verdict.apps["web"].grace, verdict.apps["web"].changes_at) == (True, at(17, 2))
    assert (verdict.reason, verdict.grace, verdict.left_s) == (Reason.GRANT, False, 0)


# ---- what holds for all ----


@given(plays(), st.sampled_from(["games", "learning"]), st.integers(1, 5), st.booleans())
@settings(max_examples=80)
def test_a_grant_for_a_group_leaves_everything_else_the_time_it_had(play: Play, group: str, minutes: int, bucket: bool) -> None:
    front = next((app for app in play.running if app.id == play.how["foreground"]), None)
    play.how["measured"] = True
    without = play.verdict()
    until = None if bucket else play.now + timedelta(minutes=minutes)
    extra = Grant("extra", play.now, without.day, minutes if bucket else None, until, group)
    play.grants = (*play.grants, extra)
    given_one = play.verdict()
    if front is None or front.group != group:
        assert given_one.left_s == without.left_s
    for app in play.running:
        if app.group != group:
            assert given_one.apps[app.id].left_s == without.apps[app.id].left_s


@given(plays(in_use=True))
@settings(max_examples=80)
def test_what_is_left_of_the_session_goes_by_second_by_second_while_what_is_in_front_is_used(play: Play) -> None:
    play.how |= {"measured": True, "beside": ()}
    front = next((app for app in play.running if app.id == play.how["foreground"]), None)
    verdict = play.verdict()
    left_s = verdict.left_s
    midnight = play.calendar.day_end(verdict.day)
    if not verdict.allowed or left_s is None or left_s > min(200, (midnight - play.now).total_seconds()):
        return  # nothing runs out soon
    if front is not None and not front.system and not counts(play.policy, front):
        return  # what is left is that of anything that counts
    for gone_s in range(left_s):
        verdict = play.verdict()
        assert (verdict.allowed, verdict.grace, verdict.left_s) == (True, False, left_s - gone_s)
        play.step(verdict)
    assert play.verdict().left_s == 0 or play.now >= midnight
