"""What a verdict says: the order, grants, grace, breaks, groups, and what holds for all of them.
Must not know how it is worked out."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.policy import AppRule, DayType, GroupRule, Minutes, NewApps, Policy, Rule, SessionRule
from app.model.screentime import next_change, strictest_verdict, warnings_due
from app.model.usage import StretchState
from app.model.verdict import AppVerdict, Controls, Grant, OnlyToday, Reason, RunningApp, Verdict
from tests.model.builders import APPS, MONDAY, Play, a_bucket, a_day, a_policy, an_until, at, every_day, judge, plays

GAME = RunningApp("racer", "games", Rule.LIMITED)
WEB = RunningApp("web")


# ---- nothing limits ----


def test_with_no_limit_everything_is_allowed_and_nothing_is_foretold() -> None:
    verdict = judge(a_policy(), running=(WEB,))
    assert (verdict.allowed, verdict.reason, verdict.left_s, verdict.changes_at) == (True, Reason.ALLOWED, None, None)
    assert (verdict.apps["web"].left_s, verdict.apps["web"].changes_at) == (None, None)


# ---- daily ----


def test_what_is_left_is_the_allowance_without_the_used_and_the_unknown() -> None:
    verdict = judge(a_policy(60), a_day(minutes=20, unknown_s=60))
    assert verdict.left_s == 39 * 60
    assert verdict.changes_at == at(17) + timedelta(minutes=39)
    assert verdict.limit == "daily"


def test_what_is_left_does_not_shrink_and_nothing_changes_while_nobody_is_there() -> None:
    verdict = judge(a_policy(60), a_day(minutes=20), in_use=False)
    assert verdict.left_s == 40 * 60
    assert verdict.changes_at is None


def test_at_the_limit_the_day_is_refused_until_midnight() -> None:
    verdict = judge(a_policy(60), a_day(minutes=60), running=(WEB,))
    assert (verdict.allowed, verdict.reason, verdict.left_s, verdict.limit) == (False, Reason.DAILY, 0, "daily")
    assert verdict.opens_at == verdict.changes_at == at(0, day=MONDAY + timedelta(days=1))
    assert verdict.apps["web"].reason is Reason.DAILY


def test_tomorrows_allowance_is_not_added_to_what_is_left_before_midnight() -> None:
    verdict = judge(a_policy(60), a_day(minutes=10), at(23, 50))
    assert verdict.left_s == 50 * 60


def test_yesterdays_usage_does_not_count_today() -> None:
    assert judge(a_policy(60), a_day(MONDAY - timedelta(days=1), minutes=60)).left_s == 60 * 60


def test_a_day_of_zero_minutes_gives_no_grace() -> None:
    assert judge(a_policy(0, grace_min=2)).reason is Reason.DAILY


# ---- learning ----


def learning_policy() -> Policy:
    return a_policy(60, groups={"learning": GroupRule(counts=False), "games": GroupRule()})


def test_learning_in_front_does_not_use_up_the_day() -> None:
    play = Play(learning_policy(), a_day(minutes=20), at(17), (RunningApp("edu", "learning"), GAME), foreground="edu")
    verdict = play.verdict()
    assert verdict.left_s == 40 * 60
    assert verdict.changes_at is None or verdict.changes_at >= at(0, day=MONDAY + timedelta(days=1))
    play.step(verdict, 600)
    assert play.meter.usage.counted_s == 20 * 60
    assert play.meter.usage.used_s == 30 * 60
    assert play.meter.usage.groups == {"learning": 600}


def test_learning_in_front_does_not_exempt_a_game_that_plays_beside_it() -> None:
    play = Play(
        learning_policy(), a_day(minutes=20), at(17), (RunningApp("edu", "learning"), GAME), foreground="edu", beside=("racer",)
    )
    verdict = play.verdict()
    assert verdict.changes_at == at(17, 40)
    play.step(verdict, 600)
    assert play.meter.usage.counted_s == 30 * 60
    assert play.meter.usage.groups == {"learning": 600, "games": 600}


# ---- schedule ----


def test_outside_its_windows_the_day_is_refused_until_the_next_opens() -> None:
    policy = a_policy(schedule=every_day("06:00-07:00", "16:30-20:00"))
    verdict = judge(policy, now=at(12))
    assert (verdict.reason, verdict.opens_at) == (Reason.SCHEDULE, at(16, 30))
    assert judge(policy, now=at(20)).opens_at == at(6, day=MONDAY + timedelta(days=1))


def test_a_window_that_ends_sooner_than_the_allowance_is_what_is_left() -> None:
    verdict = judge(a_policy(120, schedule=every_day("16:30-17:10")))
    assert (verdict.left_s, verdict.limit, verdict.changes_at) == (600, "schedule", at(17, 10))


def test_the_clock_closes_the_window_also_while_nobody_is_there() -> None:
    assert judge(a_policy(schedule=every_day("16:30-20:00")), in_use=False).changes_at == at(20)


def test_windows_that_meet_at_midnight_are_one() -> None:
    assert judge(a_policy(schedule=every_day("00:00-01:00", "20:00-24:00")), now=at(23)).left_s == 2 * 3600


def test_a_window_opens_on_its_very_second_and_closes_on_it() -> None:
    policy = a_policy(schedule=every_day("16:30-20:00"))
    assert not judge(policy, now=at(16, 29, 59)).allowed
    assert judge(policy, now=at(16, 30)).allowed
    assert judge(policy, now=at(19, 59, 59)).allowed
    assert not judge(policy, now=at(20)).allowed


# ---- session break ----


def test_after_a_stretch_a_break_is_due_and_rest_ends_it() -> None:
    policy = a_policy(session=SessionRule(30, 5))
    play = Play(policy, a_day(minutes=30), at(17))
    verdict = play.verdict()
    assert (verdict.reason, verdict.opens_at) == (Reason.SESSION, at(17, 5))
    play.step(verdict, 299)
    assert not play.verdict().allowed
    play.step(play.verdict(), 1)
    assert play.verdict().allowed
    assert play.verdict().left_s == 1800


def test_a_short_pause_does_not_begin_a_new_stretch() -> None:
    verdict = judge(a_policy(session=SessionRule(30, 5)), a_day(stretch=StretchState(1500, 200)))
    assert verdict.left_s == 300


# ---- groups and apps ----


def test_only_the_group_is_refused_when_its_minutes_are_used() -> None:
    policy = a_policy(groups={"games": GroupRule(Minutes(30))})
    verdict = judge(policy, a_day(groups={"games": 1800}), running=(GAME, WEB), foreground="racer")
    assert verdict.allowed
    assert (verdict.apps["racer"].reason, verdict.apps["racer"].limit) == (Reason.GROUP, "group:games")
    assert verdict.apps["web"].allowed
    assert verdict.apps["racer"].opens_at == at(0, day=MONDAY + timedelta(days=1))


def test_another_game_uses_up_the_groups_minutes_too() -> None:
    policy = a_policy(groups={"games": GroupRule(Minutes(30))})
    verdict = judge(policy, a_day(groups={"games": 600}), running=(GAME, RunningApp("chess", "games")), foreground="chess")
    assert verdict.apps["racer"].left_s == 1200
    assert verdict.apps["racer"].changes_at == at(17, 20)


def test_each_app_of_a_group_has_its_own_minutes_and_a_rule_may_give_less() -> None:
    policy = a_policy(
        groups={"games": GroupRule(each_app_minutes=Minutes(20))},
        apps=(AppRule(Rule.LIMITED, id="racer", daily_minutes=Minutes(10)),),
    )
    verdict = judge(
        policy, a_day(apps={"racer": 300, "chess": 600}), running=(GAME, RunningApp("chess", "games")), foreground="racer"
    )
    assert verdict.apps["racer"].left_s == 300
    assert verdict.apps["chess"].left_s == 600
    assert verdict.apps["racer"].changes_at == at(17, 5)
    assert verdict.apps["chess"].changes_at is None
    spent = judge(policy, a_day(apps={"racer": 600}), running=(GAME,))
    assert (spent.apps["racer"].reason, spent.apps["racer"].limit) == (Reason.APP, "app:racer")


def test_a_program_rule_limits_the_app_that_it_names() -> None:
    policy = a_policy(apps=(AppRule(Rule.LIMITED, program="supertux2", daily_minutes=Minutes(10)),))
    app = RunningApp("supertux", "games", Rule.LIMITED, rule_key="supertux2")
    assert judge(policy, a_day(apps={"supertux": 60}), running=(app,)).apps["supertux"].left_s == 540


def test_a_groups_windows_refuse_only_the_group() -> None:
    policy = a_policy(groups={"games": GroupRule(schedule=every_day("18:00-19:00"))})
    verdict = judge(policy, running=(GAME, WEB))
    assert verdict.allowed
    assert (verdict.apps["racer"].reason, verdict.apps["racer"].opens_at) == (Reason.GROUP, at(18))
    assert verdict.apps["web"].allowed


# ---- the order ----

REFUSING = a_policy(
    0,
    new_apps=NewApps.ASK,
    schedule=every_day("06:00-07:00"),
    session=SessionRule(1, 1),
    groups={"games": GroupRule(Minutes(0))},
    apps=(AppRule(Rule.LIMITED, id="racer", daily_minutes=Minutes(0)),),
)


@pytest.mark.parametrize(
    ("app", "reason"),
    [
        (RunningApp("x", rule=Rule.BLOCKED, system=True), Reason.SYSTEM),
        (RunningApp("x", rule=Rule.BLOCKED), Reason.BLOCKED),
        (RunningApp("x", rule=Rule.ASK), Reason.ASK),
        (RunningApp("x", new=True), Reason.ASK),
        (RunningApp("x", classified=False), Reason.UNCLASSIFIED),
        (RunningApp("x", rule=Rule.ALWAYS), Reason.ALWAYS),
        (GAME, Reason.SCHEDULE),
    ],
)
def test_the_first_match_decides(app: RunningApp, reason: Reason) -> None:
    assert judge(REFUSING, a_day(minutes=5), running=(app,)).apps[app.id].reason is reason


def test_schedule_comes_before_break_before_daily_before_group_before_app() -> None:
    policy, seen = REFUSING, []
    usage = a_day(minutes=5)
    for _ in range(5):
        seen.append(judge(policy, usage, running=(GAME,)).apps["racer"].reason)
        match seen[-1]:
            case Reason.SCHEDULE:
                policy = msgspec.structs.replace(policy, schedule=every_day("00:00-24:00"))
            case Reason.SESSION:
                policy = msgspec.structs.replace(policy, session=None)
            case Reason.DAILY:
                policy = msgspec.structs.replace(policy, daily_minutes=Minutes())
            case Reason.GROUP:
                policy = msgspec.structs.replace(policy, groups={})
    assert seen == [Reason.SCHEDULE, Reason.SESSION, Reason.DAILY, Reason.GROUP, Reason.APP]


def test_pause_refuses_what_is_not_always_allowed_and_no_grant_lifts_it() -> None:
    verdict = judge(
        a_policy(), grants=(a_bucket(),), controls=Controls("parent"), running=(WEB, RunningApp("phone", rule=Rule.ALWAYS))
    )
    assert (verdict.reason, verdict.left_s, verdict.opens_at, verdict.changes_at) == (Reason.PAUSED, 0, None, None)
    assert verdict.apps["web"].reason is Reason.PAUSED
    assert verdict.apps["phone"].allowed


def test_unclassified_programs_follow_new_apps() -> None:
    odd = RunningApp("odd", classified=False)
    assert judge(a_policy(new_apps=NewApps.ASK), running=(odd,)).apps["odd"].reason is Reason.UNCLASSIFIED
    assert judge(a_policy(), running=(odd,)).apps["odd"].reason is Reason.ALLOWED


# ---- grants ----


def test_a_bucket_lifts_every_refusal_and_is_used_only_then() -> None:
    policy = a_policy(60)
    before = Play(policy, a_day(minutes=50), at(17), grants=(a_bucket(10),))
    assert before.verdict().reason is Reason.ALLOWED
    assert before.verdict().left_s == 20 * 60
    before.step(before.verdict(), 300)
    assert before.grants[0].used_s == 0
    after = Play(policy, a_day(minutes=60), at(17), grants=(a_bucket(10),))
    assert (after.verdict().reason, after.verdict().grant) == (Reason.GRANT, "g1")
    after.step(after.verdict(), 300)
    assert after.grants[0].used_s == 300
    assert after.verdict().left_s == 300


def test_a_bucket_is_gone_at_midnight_and_a_moment_is_not() -> None:
    policy = a_policy(60, schedule=every_day("08:00-20:00"))
    tomorrow = MONDAY + timedelta(days=1)
    assert judge(policy, a_day(tomorrow), at(0, 10, day=tomorrow), grants=(a_bucket(600),)).reason is Reason.SCHEDULE
    over_midnight = an_until(at(1, day=tomorrow))
    assert judge(policy, a_day(tomorrow), at(0, 10, day=tomorrow), grants=(over_midnight,)).reason is Reason.GRANT


def test_a_moment_lasts_until_it_whatever_is_used() -> None:
    verdict = judge(a_policy(60), a_day(minutes=60), grants=(an_until(at(17, 30)),))
    assert (verdict.reason, verdict.left_s, verdict.changes_at) == (Reason.GRANT, 1800, at(17, 30))


def test_grants_add_up_and_can_be_taken_back() -> None:
    two = (a_bucket(10), a_bucket(5, id="g2"))
    assert judge(a_policy(60), a_day(minutes=60), grants=two).left_s == 15 * 60
    one = (msgspec.structs.replace(two[0], taken_back=True), two[1])
    assert judge(a_policy(60), a_day(minutes=60), grants=one).left_s == 5 * 60


def test_a_grant_for_a_group_lets_only_that_group_run() -> None:
    verdict = judge(
        a_policy(60), a_day(minutes=60), grants=(a_bucket(10, group="games"),), running=(GAME, WEB), foreground="racer"
    )
    assert verdict.allowed
    assert verdict.apps["racer"].reason is Reason.GRANT
    assert verdict.apps["web"].reason is Reason.DAILY
    assert verdict.left_s == 600


def test_a_groups_bucket_is_not_emptied_by_sitting_in_front_of_nothing() -> None:
    play = Play(a_policy(60), a_day(minutes=60), at(17), (GAME,), grants=(a_bucket(10, group="games"),))
    play.step(play.verdict(), 60)
    assert play.grants[0].used_s == 0


def test_blocked_and_asked_about_stay_refused_under_a_grant() -> None:
    running = (RunningApp("bad", rule=Rule.BLOCKED), RunningApp("odd", classified=False))
    verdict = judge(a_policy(new_apps=NewApps.ASK), grants=(a_bucket(),), running=running)
    assert [verdict.apps[id].allowed for id in ("bad", "odd")] == [False, False]


# ---- grace ----


def test_grace_begins_at_the_limit_once_and_counts_as_used() -> None:
    play = Play(a_policy(60, grace_min=2), a_day(minutes=60), at(17))
    verdict = play.verdict()
    assert (verdict.allowed, verdict.grace, verdict.left_s, verdict.limit) == (True, True, 0, "daily")
    assert verdict.changes_at == at(17, 2)
    play.step(verdict, 120)
    assert play.meter.usage.counted_s == 62 * 60
    assert play.verdict().reason is Reason.DAILY


def test_after_a_grant_there_is_grace_only_if_none_was_used() -> None:
    policy = a_policy(60, grace_min=2)
    fresh = Play(policy, a_day(minutes=60), at(17), grants=(a_bucket(1),))
    fresh.step(fresh.verdict(), 60)
    assert fresh.verdict().grace
    spent = judge(policy, a_day(minutes=62, grace_used_s={"daily": 120}), grants=(a_bucket(1, used_s=60),))
    assert not spent.allowed


def test_after_a_window_has_closed_grace_lasts_by_the_clock_and_nobody_begins_the_morning_with_it() -> None:
    policy = a_policy(schedule=every_day("16:30-20:00"), grace_min=2)
    verdict = judge(policy, a_day(minutes=30), at(20))
    assert (verdict.grace, verdict.changes_at) == (True, at(20, 2))
    assert not judge(policy, a_day(minutes=30), at(20, 2)).allowed
    assert not judge(policy, a_day(), at(6)).allowed
    assert not judge(policy, a_day(grace_used_s={"schedule": 120}), at(20)).allowed


def test_a_window_that_closes_at_midnight_has_its_grace_in_the_next_day() -> None:
    tomorrow = MONDAY + timedelta(days=1)
    policy = a_policy(schedule=every_day("16:30-24:00"), grace_min=2)
    assert judge(policy, a_day(tomorrow), at(0, 1, day=tomorrow)).grace
    assert not judge(policy, a_day(tomorrow), at(0, 2, day=tomorrow)).allowed


def test_a_moment_that_ends_after_the_window_has_its_grace_and_a_group_gives_none_to_others() -> None:
    policy = a_policy(schedule=every_day("16:30-20:00"), grace_min=2)
    assert judge(policy, a_day(minutes=30), at(21), grants=(an_until(at(21)),)).grace
    verdict = judge(policy, a_day(minutes=30), at(21), grants=(an_until(at(21), group="games"),), running=(GAME, WEB))
    assert verdict.apps["racer"].grace
    assert verdict.apps["web"].reason is Reason.SCHEDULE


def test_no_grace_for_blocked_and_asked_about() -> None:
    verdict = judge(a_policy(grace_min=2), running=(RunningApp("bad", rule=Rule.BLOCKED),))
    assert not verdict.apps["bad"].grace


# ---- only today ----


def test_only_today_changes_minutes_windows_and_kind_of_that_day_alone() -> None:
    policy = a_policy(60, schedule=every_day("18:00-19:00"))
    change = OnlyToday(MONDAY, daily_minutes=90, all_day=True)
    verdict = judge(policy, a_day(minutes=60), controls=Controls(only_today=change))
    assert (verdict.allowed, verdict.left_s) == (True, 30 * 60)
    kind = judge(policy, controls=Controls(only_today=OnlyToday(MONDAY, day_type=DayType.HOLIDAY)))
    assert kind.day_type is DayType.HOLIDAY
    tomorrow = MONDAY + timedelta(days=1)
    assert judge(policy, a_day(tomorrow), at(17, day=tomorrow), controls=Controls(only_today=change)).reason is Reason.SCHEDULE


# ---- the sensor is silent ----


def test_while_the_sensor_is_silent_every_limited_app_counts_as_in_use() -> None:
    policy = a_policy(60, groups={"games": GroupRule(Minutes(30))})
    play = Play(policy, a_day(minutes=10, groups={"games": 600}), at(17), (GAME, WEB), measured=False)
    verdict = play.verdict()
    assert verdict.apps["racer"].changes_at == at(17, 20)
    play.step(verdict, 60)
    usage = play.meter.usage
    assert (usage.unknown_s, usage.used_s, usage.counted_s) == (60, 600, 600)
    assert usage.groups == {"games": 660}
    assert usage.apps == {"racer": 60}


# ---- what holds for all ----


def pairs(before: Verdict, after: Verdict) -> list[tuple[Verdict | AppVerdict, Verdict | AppVerdict]]:
    """The session's parts and each app's, side by side."""
    return [(before, after), *((before.apps[id], after.apps[id]) for id in before.apps)]


@given(plays())
@settings(max_examples=80)
def test_what_is_left_is_never_negative_and_null_only_where_it_is_allowed(play: Play) -> None:
    verdict = play.verdict()
    for one, _ in pairs(verdict, verdict):
        assert one.left_s is None or one.left_s >= 0
        assert one.allowed or one.left_s == 0
        assert one.changes_at is None or one.changes_at > play.now
        assert one.opens_at is None or (not one.allowed and one.opens_at > play.now)
        assert one.reason is not Reason.GRANT or one.grant is not None


@given(plays(), st.integers(1, 120))
@settings(max_examples=80)
def test_more_usage_never_gives_more_time(play: Play, more_s: int) -> None:
    before = play.verdict()
    usage = play.meter.usage
    heavier = msgspec.structs.replace(
        usage,
        counted_s=usage.counted_s + more_s,
        unknown_s=usage.unknown_s + more_s,
        apps={app.id: usage.apps.get(app.id, 0) + more_s for app in APPS},
        groups={name: usage.groups.get(name, 0) + more_s for name in ("games", "learning")},
    )
    after = Play(play.policy, heavier, play.now, play.running, grants=play.grants, controls=play.controls, **play.how).verdict()
    for one, other in pairs(before, after):
        assert one.allowed or not other.allowed
        assert one.left_s is None or (other.left_s is not None and other.left_s <= one.left_s)


@given(plays(), st.sampled_from([None, "games", "learning"]), st.integers(1, 5), st.booleans())
@settings(max_examples=80)
def test_a_grant_never_shortens_and_taking_it_back_never_lengthens(
    play: Play, group: str | None, minutes: int, bucket: bool
) -> None:
    without = play.verdict()
    day = without.day
    extra = (
        Grant("extra", play.now, day, minutes, None, group)
        if bucket
        else Grant("extra", play.now, day, None, play.now + timedelta(minutes=minutes), group)
    )
    play.grants = (*play.grants, extra)
    given_one = play.verdict()
    for one, other in pairs(without, given_one):
        assert other.allowed or not one.allowed
        assert other.left_s is None or (one.left_s is not None and one.left_s <= other.left_s)
    play.grants = (*play.grants[:-1], msgspec.structs.replace(extra, taken_back=True))
    assert play.verdict() == without


@given(plays(in_use=True))
@settings(max_examples=80)
def test_what_is_left_of_the_day_comes_true_when_it_is_used(play: Play) -> None:
    """`left_s` promises use of that very app without a stop."""
    first = play.verdict()
    midnight = play.calendar.day_end(first.day)
    soon = [
        (app.id, left_s)
        for app in play.running
        if (left_s := first.apps[app.id].left_s) is not None and 0 < left_s <= min(200, (midnight - play.now).total_seconds())
    ]
    if not soon:
        return  # nothing runs out soon
    id, left_s = soon[0]
    play.how |= {"foreground": id, "measured": True, "beside": ()}
    for second in range(left_s):
        verdict = play.verdict()
        assert verdict.apps[id].allowed, second
        assert not verdict.apps[id].grace, second
        play.step(verdict)
    last = play.verdict().apps[id]
    assert last.grace or not last.allowed or play.now >= midnight


@given(plays())
@settings(max_examples=60)
def test_the_same_question_has_the_same_answer_and_apps_do_not_disturb_each_other(play: Play) -> None:
    verdict = play.verdict()
    assert play.verdict() == verdict
    if play.running and play.how["measured"]:
        id = play.running[0].id
        used = {id, play.how["foreground"], *play.how["beside"]}
        play.running = tuple(app for app in play.running if app.id in used)
        assert play.verdict().apps[id] == verdict.apps[id]


# ---- around a verdict ----


@pytest.mark.parametrize(
    ("before", "after", "due"),
    [
        (901, 900, 15),
        (950, 880, 15),
        (1000, 250, 5),
        (880, 870, None),
        (None, 880, None),
        (None, 300, 5),
        (70, 0, None),
        (400, None, None),
    ],
)
def test_warnings_are_said_once_and_those_already_passed_are_skipped(
    before: int | None, after: int | None, due: int | None
) -> None:
    assert warnings_due(a_policy(60), before, after) == due


def test_an_unnamed_account_gets_the_strictest_of_all_children() -> None:
    free, tight = judge(a_policy(), running=(GAME,)), judge(a_policy(60), a_day(minutes=50), running=(GAME,))
    shut = judge(a_policy(schedule=every_day("18:00-19:00")), running=(GAME,))
    assert strictest_verdict([free, tight]).left_s == 600
    assert strictest_verdict([free, tight, shut]).reason is Reason.SCHEDULE
    assert strictest_verdict([free, tight, shut]).apps["racer"].reason is Reason.SCHEDULE


@given(st.lists(plays(), min_size=1, max_size=3))
@settings(max_examples=60)
def test_the_strictest_allows_only_what_all_allow_and_leaves_no_more_than_any(all_of_them: list[Play]) -> None:
    verdicts = [play.verdict() for play in all_of_them]
    combined = strictest_verdict(verdicts)
    assert combined.allowed == all(verdict.allowed for verdict in verdicts)
    lefts = [verdict.left_s for verdict in verdicts if verdict.left_s is not None]
    assert combined.left_s == min(lefts, default=None)
    for id, app in combined.apps.items():
        assert app.allowed == all(verdict.apps[id].allowed for verdict in verdicts if id in verdict.apps)


def test_the_next_change_is_the_first_of_any_part() -> None:
    policy = a_policy(60, groups={"games": GroupRule(Minutes(30))})
    assert next_change(judge(policy, running=(GAME,), foreground="racer")) == at(17, 30)
    assert next_change(judge(a_policy())) is None
