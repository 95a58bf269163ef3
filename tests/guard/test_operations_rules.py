"""Rules, grants, pauses and requests over the socket: what becomes of them, and who may.
Must not judge verdicts: the watch is hand-moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from app.model.people import RequestKind, RequestState
from app.model.policy import AppRule, DayKey, Minutes, Policy, Rule, Schedule, Window
from app.model.verdict import OnlyToday, Reason
from app.wire import messages as wire
from tests.guard.builders import OTHER_PIN, PIN, Client, Pc, an_app
from tests.guard.family import family, mum


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    yield from family(tmp_path)


def shown(client: Client, child: str = "Bin") -> wire.PolicyIs:
    policy = client.ask(wire.ShowPolicy(child))
    assert isinstance(policy, wire.PolicyIs)
    return policy


# ---- rules ----


def test_a_change_of_rules_is_a_new_version_with_who_and_why(pc: Pc) -> None:
    client = mum(pc)
    before = shown(client).current
    looks = pc.watch.looks
    changed = msgspec.structs.replace(before.policy, daily_minutes=Minutes(every_day=45))
    client.ask(wire.ApplyPolicy(changed, why="Sắp thi"))
    after = shown(client)
    assert (after.current.version, after.current.by, after.current.why) == (before.version + 1, "Mẹ", "Sắp thi")
    assert after.history[1] == before
    assert pc.watch.looks > looks
    assert client.status().children[0].daily_limit_s == 45 * 60


def test_the_child_is_shown_that_its_rules_have_changed_until_it_has_looked(pc: Pc) -> None:
    child = pc.client()
    assert not child.status().children[0].policy_unseen
    mum(pc).ask(wire.ApplyPolicy(Policy(child="Bin", grace_min=5)))
    status = child.status().children[0]
    assert (status.policy_unseen, status.policy_version) == (True, 2)
    child.ask(wire.SawPolicy(2))
    assert not child.status().children[0].policy_unseen
    pc.restart()
    assert not pc.client().status().children[0].policy_unseen


def test_saying_that_a_later_version_was_seen_does_not_hide_the_next_change(pc: Pc) -> None:
    child = pc.client()
    child.ask(wire.SawPolicy(2**40))
    mum(pc).ask(wire.ApplyPolicy(Policy(child="Bin", grace_min=5)))
    assert child.status().children[0].policy_unseen


def test_rules_that_were_changed_meanwhile_are_not_overwritten(pc: Pc) -> None:
    client = mum(pc)
    client.ask(wire.ApplyPolicy(Policy(child="Bin", grace_min=5), seen_version=1))
    assert client.refused(wire.ApplyPolicy(Policy(child="Bin", grace_min=1), seen_version=1)).id == "policy_newer"
    assert shown(client).current.policy.grace_min == 5


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"zone": "Moon/Base"}, "zone"),
        ({"zone": "../../etc/passwd"}, "zone"),
        ({"idle_after_s": -1}, "idle_after"),
        ({"grace_min": 10_000}, "grace"),
        ({"daily_minutes": Minutes(every_day=1441)}, "daily_minutes"),
        ({"schedule": Schedule({DayKey.SCHOOL: (Window(600, 540),)})}, "schedule.school"),
        ({"schedule": Schedule({DayKey.MON: (Window(0, 60), Window(30, 90))})}, "schedule.mon"),
        ({"apps": (AppRule(Rule.BLOCKED),)}, "apps"),
        ({"apps": (AppRule(Rule.BLOCKED, id="a", program="b"),)}, "apps"),
    ],
)
def test_rules_out_of_bounds_are_refused_by_key_and_nothing_changes(pc: Pc, changes: dict[str, object], key: str) -> None:
    client = mum(pc)
    bad = msgspec.structs.replace(shown(client).current.policy, **changes)
    problem = client.refused(wire.ApplyPolicy(bad))
    assert (problem.id, problem.facts["key"]) == ("policy_invalid", key)
    assert client.refused(wire.PreviewDay(bad, "2026-11-30")).id == "policy_invalid"
    assert shown(client).current.version == 1


def test_an_unreadable_version_falls_back_to_the_last_good_one_and_is_told(pc: Pc) -> None:
    mum(pc).ask(wire.ApplyPolicy(Policy(child="Bin", daily_minutes=Minutes(every_day=45))))
    pc.store.together(lambda: pc.store.policy.add_policy("c1", Policy(child="Bin", zone="Moon/Base"), pc.clock.wall(), "Mẹ"))
    pc.restart()
    status = pc.client().status()
    assert status.children[0].daily_limit_s == 45 * 60
    assert [fault.id for fault in status.guard.faults] == ["policy_unreadable"]
    mum(pc).ask(wire.ApplyPolicy(Policy(child="Bin", daily_minutes=Minutes(every_day=50))))
    assert pc.client().status().guard.faults == ()


def test_without_any_readable_version_a_mild_profile_holds(pc: Pc) -> None:
    pc.store.people.add_child("Su", 2016)
    pc.store.policy.add_policy("c3", Policy(child="Su", zone="Moon/Base"), pc.clock.wall(), None)
    pc.restart()
    policy = pc.guard.household.policy("c3")
    assert policy.child == "Su"
    assert policy.daily_minutes.every_day
    assert all(windows for windows in policy.schedule.days.values())


def test_a_preview_says_what_the_day_would_be_and_keeps_nothing(pc: Pc) -> None:
    policy = Policy(child="Bin", schedule=Schedule({DayKey.WEEKEND: (Window(480, 660),)}), daily_minutes=Minutes(every_day=90))
    plan = pc.client().ask(wire.PreviewDay(policy, "2026-11-29"))
    assert plan == wire.DayPlan("2026-11-29", "weekend", ((480, 660),), 90, {})
    monday = pc.client().ask(wire.PreviewDay(policy, "2026-11-30"))
    assert isinstance(monday, wire.DayPlan)
    assert monday.windows == ((0, 1440),)
    assert shown(mum(pc)).current.version == 1


# ---- grants and pauses ----


def test_a_grant_is_given_seen_and_taken_back(pc: Pc) -> None:
    client = mum(pc)
    given = client.ask(wire.GiveGrant("Bin", minutes=10))
    assert isinstance(given, wire.GrantGiven)
    (grant,) = pc.client().status().children[0].grants
    assert (grant.id, grant.minutes, grant.left_s, grant.by) == (given.id, 10, 600, "Mẹ")
    client.ask(wire.TakeBackGrant("Bin", given.id))
    assert pc.client().status().children[0].grants == ()
    assert client.refused(wire.TakeBackGrant("Bin", given.id)).id == "grant_unknown"


def test_a_bucket_is_gone_at_midnight_and_a_moment_is_not(pc: Pc) -> None:
    client = mum(pc)
    client.ask(wire.GiveGrant("Bin", minutes=10))
    client.ask(wire.GiveGrant("Bin", until="2026-11-29T00:30:00+07:00"))
    assert len(client.status().children[0].grants) == 2
    pc.move(5 * 3600)  # 00:00 in Ha Noi
    assert [grant.minutes for grant in pc.guard.household.grants_open("c1") if grant.minutes] == []
    assert len(pc.guard.household.grants_open("c1")) == 1
    pc.move(30 * 60)
    assert pc.guard.household.grants_open("c1") == ()


def test_a_clock_time_is_the_childs_own_today(pc: Pc) -> None:
    mum(pc).ask(wire.GiveGrant("Bin", until="21:00"))
    assert [grant.until for grant in pc.client().status().children[0].grants] == ["2026-11-28T21:00:00+07:00"]


@pytest.mark.parametrize(
    ("ask", "problem"),
    [
        (wire.GiveGrant("Bin"), "grant_needs_one"),
        (wire.GiveGrant("Bin", minutes=10, until="21:00"), "grant_needs_one"),
        (wire.GiveGrant("Bin", minutes=0), "grant_minutes"),
        (wire.GiveGrant("Bin", minutes=-5), "grant_minutes"),
        (wire.GiveGrant("Bin", minutes=601), "grant_minutes"),
        (wire.GiveGrant("Bin", until="18:00"), "grant_until"),
        (wire.GiveGrant("Bin", until="25:00"), "moment_invalid"),
        (wire.GiveGrant("Bin", until="2026-11-28T21:00:00"), "moment_invalid"),
        (wire.GiveGrant("Bin", until="9999-12-31T23:59:59+00:00"), "moment_invalid"),
        (wire.GiveGrant("Bin", until="tomorrow"), "moment_invalid"),
        (wire.GiveGrant("Bin", minutes=5, group="nothing"), "group_unknown"),
        (wire.GiveGrant("Bon", minutes=5), "child_unknown"),
        (wire.TakeBackGrant("Bin", "g99"), "grant_unknown"),
        (wire.TakeBackGrant("Bin", "../g"), "grant_unknown"),
    ],
)
def test_a_wrong_grant_is_refused(pc: Pc, ask: wire.GiveGrant | wire.TakeBackGrant, problem: str) -> None:
    assert mum(pc).refused(ask).id == problem


def test_a_grants_used_seconds_outlast_a_restart_and_never_go_back(pc: Pc) -> None:
    mum(pc).ask(wire.GiveGrant("Bin", minutes=10))
    pc.guard.household.spend_grant("c1", "g1", 240)
    pc.guard.household.spend_grant("c1", "g1", 100)
    pc.restart()
    (grant,) = pc.guard.household.grants("c1")
    assert grant.used_s == 240


def test_a_helper_gives_thirty_minutes_a_day_in_all(pc: Pc) -> None:
    client = pc.client()
    client.open_parent(OTHER_PIN, "Ông")
    client.ask(wire.GiveGrant("Bin", minutes=20))
    problem = client.refused(wire.GiveGrant("Na", minutes=11))
    assert (problem.id, problem.facts["left"]) == ("helper_minutes_used", 10)
    client.ask(wire.GiveGrant("Na", minutes=10))
    assert client.refused(wire.GiveGrant("Bin", minutes=1)).id == "helper_minutes_used"
    assert client.refused(wire.GiveGrant("Bin", until="21:00")).id == "helper_minutes_only"
    mum(pc).ask(wire.TakeBackGrant("Bin", "g1"))
    assert client.refused(wire.GiveGrant("Bin", minutes=1)).id == "helper_minutes_used"
    pc.restart()
    again = pc.client()
    again.open_parent(OTHER_PIN, "Ông")
    assert again.refused(wire.GiveGrant("Bin", minutes=1)).id == "helper_minutes_used"
    pc.move(5 * 3600)  # the next day
    again.open_parent(OTHER_PIN, "Ông")
    again.ask(wire.GiveGrant("Bin", minutes=30))


def test_a_child_pauses_its_own_time_and_undoes_only_what_it_began(pc: Pc) -> None:
    child, parent = pc.client(), mum(pc)
    child.ask(wire.Pause("Bin"))
    assert child.status().children[0].paused_by == "child"
    child.ask(wire.Resume("Bin"))
    assert child.status().children[0].paused_by is None
    child.ask(wire.Pause("Bin"))
    parent.ask(wire.Pause("Bin"))
    assert child.refused(wire.Resume("Bin")).id == "paused_by_parent"
    child.ask(wire.Pause("Bin"))
    assert child.refused(wire.Resume("Bin")).id == "paused_by_parent"
    pc.restart()
    assert pc.client().refused(wire.Resume("Bin")).id == "paused_by_parent"
    mum(pc).ask(wire.Resume("Bin"))
    assert pc.client().status().children[0].paused_by is None


def test_only_today_holds_for_today(pc: Pc) -> None:
    today = pc.guard.household.today("c1")
    client = mum(pc)
    client.ask(wire.SetOnlyToday("Bin", OnlyToday(today, daily_minutes=200)))
    assert client.status().children[0].daily_limit_s == 200 * 60
    assert client.refused(wire.SetOnlyToday("Bin", OnlyToday(today + timedelta(days=1), daily_minutes=5))).id == "day_not_today"
    assert client.refused(wire.SetOnlyToday("Bin", OnlyToday(today, daily_minutes=-5))).id == "minutes_invalid"
    pc.move(6 * 3600)
    assert pc.guard.household.controls("c1").only_today is None


# ---- requests ----


def asked_time(pc: Pc, minutes: int = 15) -> str:
    asked = pc.client().ask(wire.AskFor(RequestKind.TIME, minutes=minutes, words="Con muốn xem nốt phim"))
    assert isinstance(asked, wire.Asked)
    return asked.request.id


def test_time_that_is_given_becomes_a_grant(pc: Pc) -> None:
    child, parent = pc.client(), mum(pc)
    child.ask(wire.Subscribe())
    parent.ask(wire.Subscribe())
    id = asked_time(pc)
    assert [event.request.words for event in parent.pushed(wire.RequestChanged) if isinstance(event, wire.RequestChanged)] == [
        "Con muốn xem nốt phim"
    ]
    assert parent.status().children[0].open_requests == 1
    parent.ask(wire.AnswerRequest(id, wire.AnswerKind.GIVE, minutes=10, words="Mười phút nhé"))
    status = child.status().children[0]
    assert ([grant.minutes for grant in status.grants], status.open_requests, status.unseen_answers) == ([10], 0, 1)
    told = [event.request.state for event in child.pushed(wire.RequestChanged) if isinstance(event, wire.RequestChanged)]
    assert told[-1] is RequestState.GIVEN
    child.ask(wire.SawAnswers())
    assert child.status().children[0].unseen_answers == 0
    assert parent.refused(wire.AnswerRequest(id, wire.AnswerKind.NO)).id in ("request_closed", "request_unknown")


def test_an_app_that_is_given_becomes_a_rule_with_the_reason(pc: Pc) -> None:
    pc.watch.apps["c1"] = (an_app("app-1", name="Minetest", state="paused", reason=Reason.ASK),)
    child, parent = pc.client(), mum(pc)
    child.ask(wire.AskFor(RequestKind.APP, app="app-1", words="Chơi với bạn"))
    parent.ask(wire.AnswerRequest("r1", wire.AnswerKind.GIVE, words="Được"))
    current = shown(parent).current
    assert current.policy.apps == (AppRule(Rule.LIMITED, id="app-1"),)
    assert (current.version, current.by, current.why) == (2, "Mẹ", "Được")


def test_a_request_and_its_grant_are_kept_together_or_not_at_all(pc: Pc) -> None:
    id = asked_time(pc)
    parent = mum(pc)
    assert parent.refused(wire.AnswerRequest(id, wire.AnswerKind.GIVE, minutes=100_000)).id == "grant_minutes"
    assert pc.guard.household.grants("c1") == ()
    assert pc.guard.household.asking.open_count("c1") == 1


def test_at_most_one_request_of_a_kind_is_open(pc: Pc) -> None:
    id = asked_time(pc)
    child = pc.client()
    again = wire.AskFor(RequestKind.TIME, minutes=5)
    assert child.refused(again).id == "already_asked"
    mum(pc).ask(wire.AnswerRequest(id, wire.AnswerKind.LATER, words="Tối nói chuyện nhé"))
    assert child.refused(again).id == "already_asked"
    child.ask(wire.WithdrawRequest(id))
    child.ask(again)


def test_a_time_request_lapses_at_midnight_and_an_app_after_a_week(pc: Pc) -> None:
    pc.watch.apps["c1"] = (an_app("app-1"),)
    asked_time(pc)
    pc.client().ask(wire.AskFor(RequestKind.APP, app="app-1"))
    pc.move(5 * 3600 + 61)
    states = {request.id: request.state for request in pc.store.requests.all("c1")}
    assert states == {"r1": RequestState.LAPSED, "r2": RequestState.ASKED}
    for _ in range(8):
        pc.move(24 * 3600)
    assert pc.store.requests.all("c1")[0].state is RequestState.LAPSED


@pytest.mark.parametrize(
    ("ask", "problem"),
    [
        (wire.AskFor(RequestKind.TIME), "request_minutes"),
        (wire.AskFor(RequestKind.TIME, minutes=0), "request_minutes"),
        (wire.AskFor(RequestKind.TIME, minutes=5, words="x" * 501), "words_too_long"),
        (wire.AskFor(RequestKind.APP), "app_unknown"),
        (wire.AskFor(RequestKind.APP, app="never-seen"), "app_unknown"),
        (wire.WithdrawRequest("r9"), "request_unknown"),
    ],
)
def test_a_wrong_request_is_refused(pc: Pc, ask: wire.AskFor | wire.WithdrawRequest, problem: str) -> None:
    assert pc.client().refused(ask).id == problem


def test_a_child_cannot_fill_the_disk_with_requests(pc: Pc) -> None:
    child = pc.client()
    problems: list[str] = []
    for _ in range(60):
        answer = child.call(wire.AskFor(RequestKind.TIME, minutes=5))
        if isinstance(answer, wire.Answer) and isinstance(answer.body, wire.Asked):
            child.call(wire.WithdrawRequest(answer.body.request.id))
        elif isinstance(answer, wire.Refusal):
            problems.append(answer.problem.id)
    assert set(problems) <= {"asked_too_often", "too_often"}
    assert len(pc.store.requests.all("c1")) <= 20


def test_a_helper_answers_a_time_request_only_by_giving(pc: Pc) -> None:
    id = asked_time(pc, 20)
    client = pc.client()
    client.open_parent(OTHER_PIN, "Ông")
    assert client.refused(wire.AnswerRequest(id, wire.AnswerKind.NO)).id == "not_allowed"
    assert client.refused(wire.AnswerRequest(id, wire.AnswerKind.GIVE, minutes=31)).id == "helper_minutes_used"
    client.ask(wire.AnswerRequest(id, wire.AnswerKind.GIVE))
    assert [grant.by for grant in pc.guard.household.grants("c1")] == ["Ông"]


def test_requests_and_rules_are_there_after_a_restart(pc: Pc) -> None:
    asked_time(pc)
    mum(pc).ask(wire.AnswerRequest("r1", wire.AnswerKind.LATER, words="Tối nhé"))
    pc.restart()
    listed = pc.client().ask(wire.Requests())
    assert isinstance(listed, wire.RequestsAre)
    assert [(request.state, request.answer, request.answered_by) for request in listed.requests] == [
        (RequestState.LATER, "Tối nhé", "Mẹ")
    ]
    assert pc.client().status().children[0].unseen_answers == 1


def test_pin_on_the_call_works_for_every_quick_action(pc: Pc) -> None:
    client = pc.client()
    client.ask(wire.Pause("Bin"), pin=PIN, adult="Mẹ")
    assert client.status().children[0].paused_by == "parent"
    client.ask(wire.GiveGrant("Na", minutes=5), pin=PIN, adult="a1")
    client.ask(wire.Resume("Bin"), pin=PIN, adult="mẹ")
