"""What could a child do over the socket? Everything that it could try, and what the guard says to it.
Must not rely on a screen: a child may write its own client."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from app.guard.permissions import NEEDS
from app.model.consents import Reply
from app.model.contacts import Answer
from app.model.people import RecordedAnswer, RequestKind, Role, Tracking
from app.model.plan import Plan, PlanDay
from app.model.policy import Policy
from app.model.tell import Way
from app.model.usage import DayUsage
from app.model.verdict import OnlyToday, Reason
from app.wire import messages as wire
from tests.fakes.platform import an_account
from tests.guard.builders import MUM, OTHER_PIN, PIN, Client, Pc, an_app
from tests.guard.family import family

SHARED = wire.NewChild("Na", 2014, ("minh",))


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    """Installed, so that several accounts reach one guard."""
    yield from family(tmp_path, installed=True)


def test_a_child_sees_its_own_status_and_nobody_elses(pc: Pc) -> None:
    pc.watch.apps["c2"] = (an_app(),)
    status = pc.client(1000).status()
    assert [child.nickname for child in status.children] == ["Bin"]
    assert [child.nickname for child in pc.client(1001).status().children] == ["Na"]


@pytest.mark.parametrize("other", ["Na", "c2", "na"])
def test_another_child_is_as_good_as_unknown(pc: Pc, other: str) -> None:
    client = pc.client(1000)
    for ask in (
        wire.Report(other, "2026-11-28", "2026-11-28"), wire.ShowPolicy(other), wire.Pause(other), wire.Resume(other), wire.Recorded(other),
        wire.Requests(other), wire.Contacts(other), wire.Consents(other),
    ):  # fmt: skip
        problem = client.refused(ask)
        assert problem.id == "child_unknown"
        assert client.refused(msgspec.structs.replace(ask, child="nobody")).id == "child_unknown"


def every_ask() -> list[wire.Ask]:
    """One of each operation, as an honest client would send it."""
    policy = Policy(child="Bin")
    credentials = wire.Credentials("000000")
    made: dict[type[wire.Ask], wire.Ask] = {
        wire.Hello: wire.Hello(wire.PROTOCOL, "x", sensor=True),
        wire.Setup: wire.Setup("vi", (wire.NewAdult("Bin", Role.PARENT, PIN),), ()),
        wire.PutAdult: wire.PutAdult("Bin", Role.PARENT, pin=PIN),
        wire.RemoveAdult: wire.RemoveAdult("a1"),
        wire.PutChild: wire.PutChild("Bin", 2018, "c1", ()),
        wire.RemoveChild: wire.RemoveChild("c1"),
        wire.SetLanguage: wire.SetLanguage("en"),
        wire.WhoUses: wire.WhoUses(adult="Mẹ"),
        wire.OpenParent: wire.OpenParent(credentials),
        wire.SetPin: wire.SetPin("Mẹ", "620471"),
        wire.ResetPin: wire.ResetPin("Mẹ", "620471", "nothing"),
        wire.ApplyPolicy: wire.ApplyPolicy(policy),
        wire.GiveGrant: wire.GiveGrant("Bin", minutes=600),
        wire.TakeBackGrant: wire.TakeBackGrant("Bin", "g1"),
        wire.AnswerRequest: wire.AnswerRequest("r1", wire.AnswerKind.GIVE),
        wire.Apps: wire.Apps("Bin"),
        wire.Retention: wire.Retention(1, 1),
        wire.DeleteHistory: wire.DeleteHistory("Bin"),
        wire.DeleteEverything: wire.DeleteEverything(),
        wire.Quit: wire.Quit(),
        wire.Seen: wire.Seen("1", 0, None, None, 9999, False, False, None, None, None, "x11"),
        wire.NewRecoveryCode: wire.NewRecoveryCode(),
        wire.MyLetters: wire.MyLetters(),
        wire.OpenLetter: wire.OpenLetter("0" * 32),
        wire.AnswerLetter: wire.AnswerLetter("0" * 32, "x"),
        wire.MyWay: wire.MyWay(),
        wire.PutMyWay: wire.PutMyWay(None),
        wire.Channels: wire.Channels(),
        wire.PutChannel: wire.PutChannel(Way.NTFY, "x"),
        wire.RemoveChannel: wire.RemoveChannel("k1"),
        wire.TestChannel: wire.TestChannel("k1", "x"),
        wire.OutsideAdults: wire.OutsideAdults(),
        wire.PutOutsideAdult: wire.PutOutsideAdult("x"),
        wire.RemoveOutsideAdult: wire.RemoveOutsideAdult("o1"),
        wire.ResetCode: wire.ResetCode("Bin"),
        wire.AnswerContact: wire.AnswerContact("0" * 32, Answer.APPROVE),
        wire.Feelings: wire.Feelings(),
        wire.LessonCounts: wire.LessonCounts("Bin"),
        wire.AddConsent: wire.AddConsent("Bin", "x", "x", "x", "x"),
        wire.UseConsent: wire.UseConsent("p1"),
        wire.DeleteConsent: wire.DeleteConsent("p1"),
    }
    return list(made.values())


@pytest.mark.parametrize("ask", every_ask(), ids=lambda ask: type(ask).__name__)
@pytest.mark.parametrize("account", [0, 1000, 1002])
def test_without_a_pin_nothing_of_an_adults_is_done(tmp_path: Path, ask: wire.Operation, account: int) -> None:
    """In a personal guard root is as powerless as any other."""
    pc = Pc(tmp_path, own_account=account)
    set_up_as(pc, account)
    client = pc.client(account)
    client.ask(wire.Subscribe())
    before = (
        pc.store.people.adults(),
        pc.store.people.children(),
        pc.store.people.settings(),
        pc.store.policy.newest_version("c1"),
    )
    assert client.refused(ask).id in {
        "pin_needed",
        "not_allowed",
        "pin_wrong",
        "not_the_sensor",
        "recovery_code_wrong",
        "account_not_shared",
    }
    assert (
        pc.store.people.adults(),
        pc.store.people.children(),
        pc.store.people.settings(),
        pc.store.policy.newest_version("c1"),
    ) == before
    assert pc.watch.ended == 0
    assert pc.guard.household.grants("c1") == ()
    pc.close()


def set_up_as(pc: Pc, account: int) -> None:
    client = pc.client(account)
    client.ask(wire.Setup("vi", (MUM,), (wire.NewChild("Bin", 2018, ("minh",)),)))
    client.socket.close()
    pc.turn()


def test_every_operation_that_is_not_open_is_among_those_tried() -> None:
    tried = {type(ask) for ask in every_ask()}
    closed = {operation for operation in get_args(wire.Operation) if Role.CHILD not in NEEDS[operation].roles}
    assert closed - tried <= {wire.SetOnlyToday}


def test_only_today_is_a_parents(pc: Pc) -> None:
    assert (
        pc.client(1000).refused(wire.SetOnlyToday("Bin", OnlyToday(pc.guard.household.today("c1"), all_day=True))).id
        == "pin_needed"
    )


def test_a_stranger_of_an_installed_guard_sees_nothing(pc: Pc) -> None:
    pc.accounts.append(an_account(65534, "nobody", system=True))
    client = pc.client(65534)
    status = client.status()
    assert (status.children, status.who, status.choose_who) == ((), None, ())
    for ask in (
        wire.Report("Bin", "2026-11-28", "2026-11-28"),
        wire.ShowPolicy("Bin"),
        wire.Recorded(),
        wire.AskFor(RequestKind.TIME, minutes=5),
    ):
        assert client.refused(ask).id == "no_child_here"
    family = client.ask(wire.Family())
    assert isinstance(family, wire.FamilyIs)
    assert family.children == ()


def test_the_administrator_of_the_os_is_admin_on_an_installed_guard_only(pc: Pc) -> None:
    root = pc.client(0)
    assert [child.nickname for child in root.status().children] == ["Bin", "Na"]
    root.ask(wire.GiveGrant("Bin", minutes=5))
    answer = root.ask(wire.ResetPin("Mẹ", "620471", ""))
    assert isinstance(answer, wire.RecoveryCode)
    pc.client(1000).open_parent("620471", "Mẹ")


def test_a_child_reads_of_the_family_only_what_it_needs(pc: Pc) -> None:
    family = pc.client(1000).ask(wire.Family())
    assert isinstance(family, wire.FamilyIs)
    assert [child.nickname for child in family.children] == ["Bin"]
    assert [account.name for account in family.accounts] == ["minh"]
    assert all(adult.accounts == () for adult in family.adults)


def test_an_account_that_nobody_has_named_gets_the_strictest_verdict_and_no_name(pc: Pc) -> None:
    status = pc.client(1002).status()
    assert (status.who, status.children, status.choose_who) == (None, (), ())
    assert status.unnamed is not None
    assert status.unnamed.verdict.allowed
    told = msgspec.to_builtins(status)["unnamed"]
    assert not {"nickname", "id", "used_s", "apps", "grants"} & told.keys()
    assert "Bin" not in str(told)
    assert pc.client(1002).refused(wire.WhoUses(child="Na")).id == "account_not_shared"
    assert pc.client(1002).refused(wire.WhoUses(adult="Mẹ")).id == "pin_needed"
    assert pc.client(1002).refused(wire.WhoUses(adult="Mẹ"), pin="999999", adult="Mẹ").id == "pin_wrong"


def test_a_parent_may_use_an_account_that_nobody_has_named_until_it_is_left_alone(pc: Pc) -> None:
    client = pc.client(1002)
    client.ask(wire.WhoUses(adult="Mẹ"), pin=PIN, adult="Mẹ")
    assert client.status().adult_using == "Mẹ"
    assert pc.guard.household.user_of("3", "mai") == pc.guard.household.adults()[0]
    pc.guard.household.session_at_rest("3", "mai", True, None)
    assert pc.guard.household.user_of("3", "mai") == tuple(pc.guard.household.children())


def test_a_helper_opens_no_account_that_nobody_has_named(pc: Pc) -> None:
    pc.client(1000).ask(wire.PutAdult("Bà", Role.HELPER, None, (), "135790"), pin=PIN, adult="Mẹ")
    assert pc.client(1002).refused(wire.WhoUses(adult="Bà"), pin="135790", adult="Bà").id == "not_allowed"


def test_an_adults_own_account_is_not_tracked(pc: Pc) -> None:
    client = pc.client(1000)
    client.ask(wire.PutAdult("Mẹ", Role.PARENT, "a1", ("mai",)), pin=PIN, adult="Mẹ")
    status = pc.client(1002).status()
    assert (status.children, status.unnamed) == ((), None)
    assert pc.guard.household.user_of("3", "mai") == pc.guard.household.adults()[0]


# ---- shared accounts ----


def shared(pc: Pc) -> Client:
    client = pc.client(1000)
    client.ask(wire.PutChild("Na", 2014, "c2", ("minh",)), pin=PIN, adult="Mẹ")
    return client


def test_on_a_shared_account_all_rules_hold_until_somebody_is_chosen(pc: Pc) -> None:
    client = shared(pc)
    status = client.status()
    assert (status.who, status.choose_who, status.children) == (None, ("c1", "c2"), ())
    assert status.unnamed is not None
    assert pc.guard.household.user_of("1", "minh") == pc.guard.household.children()
    client.ask(wire.WhoUses(child="Na"))
    status = client.status()
    assert (status.who, status.choose_who, [child.nickname for child in status.children]) == ("c2", (), ["Na"])
    assert status.unnamed is None
    pc.restart()
    assert pc.client(1000).status().who == "c2"


def test_an_adult_on_a_childs_account_is_not_tracked_until_lock_or_ten_idle_minutes(pc: Pc) -> None:
    client = shared(pc)
    client.ask(wire.WhoUses(child="Bin"))
    assert client.refused(wire.WhoUses(adult="Mẹ")).id == "pin_needed"
    assert client.refused(wire.WhoUses(adult="Mẹ"), pin=OTHER_PIN, adult="Ông").id == "pin_needed"
    household = pc.guard.household
    for locked, idle_s in ((True, 0.0), (False, 600.0), (None, 1000.0)):
        client.ask(wire.WhoUses(adult="Mẹ"), pin=PIN, adult="Mẹ")
        assert client.status().adult_using == "Mẹ"
        assert (client.status().children, client.status().unnamed) == ((), None)
        household.session_at_rest("1", "minh", False, 599.0)
        household.session_at_rest("1", "lan", True, 9999.0)
        assert household.user_of("1", "minh") == household.adults()[0]
        household.session_at_rest("1", "minh", locked, idle_s)
        assert household.user_of("1", "minh") == (household.children()[0],)


def test_a_child_that_is_not_of_this_account_cannot_be_chosen(pc: Pc) -> None:
    client = pc.client(1000)
    assert client.refused(wire.WhoUses(child="Na")).id == "child_unknown"
    assert client.refused(wire.WhoUses()).id == "who_needs_one"
    assert client.refused(wire.WhoUses(child="Bin", adult="Mẹ"), pin=PIN, adult="Mẹ").id == "who_needs_one"


# ---- photo consents ----


def test_nobody_says_yes_to_a_picture_for_a_child(pc: Pc) -> None:
    """Not a parent in its session or another, not a sibling, and no number that is made up."""
    parent = pc.client(1000)
    parent.open_parent(adult="Mẹ")
    parent.ask(wire.AddConsent("Bin", "Ảnh lớp", "Cô Lan", "Bảng tin", "Trong lớp"))
    yes = wire.AnswerConsent("p1", Reply.YES)
    assert parent.refused(yes).id == "not_allowed"
    assert pc.client(1000).refused(yes, pin=PIN, adult="Mẹ").id == "not_allowed"
    sibling = pc.client(1001)
    for ask in (yes, wire.WithdrawConsent("p1")):
        assert sibling.refused(ask).id == "consent_unknown"
    assert pc.client(1002).refused(yes).id == "no_child_here"
    child = pc.client(1000)
    for id in ("p2", "c1", "", "p" * 500):
        assert child.refused(wire.AnswerConsent(id, Reply.YES)).id == "consent_unknown"
    (kept,) = pc.store.consents.all("c1")
    assert (kept.reply, kept.withdrawn_at) == (None, None)
    child.ask(yes)
    (kept,) = pc.store.consents.all("c1")
    assert kept.reply is Reply.YES


# ---- rules and plans: a word about them changes nothing ----


def test_no_request_of_any_kind_moves_a_rule_and_what_makes_no_sense_is_refused(pc: Pc) -> None:
    child = pc.client(1001)
    before = (pc.store.policy.newest_version("c2"), pc.guard.household.grants("c2"))
    plan = Plan(school=PlanDay(1440, 1440))
    for ask, problem in (
        (wire.AskFor(RequestKind.PLAN, plan=plan), "plan_later"),
        (wire.PutMyPlan(plan), "plan_later"),
        (wire.AskFor(RequestKind.RULE, rule="daily", words=""), "words_missing"),
        (wire.AskFor(RequestKind.RULE, rule="daily", words="x" * 501), "words_too_long"),
        (wire.AskFor(RequestKind.RULE, rule="app:" + "x" * 9999, words="x"), "rule_unknown"),
        (wire.AskFor(RequestKind.RULE, rule="nothing:of:the:kind", words="x"), "rule_unknown"),
    ):
        assert child.refused(ask).id == problem
    said = child.ask(wire.AskFor(RequestKind.RULE, minutes=600, app="x", rule="warnings", words="Con muốn chơi thêm", plan=plan))
    assert isinstance(said, wire.Asked)
    assert (said.request.minutes, said.request.app, said.request.plan) == (None, None, None)
    for answer in wire.AnswerKind:
        assert child.refused(wire.AnswerRequest(said.request.id, answer, words="x")).id == "pin_needed"
    assert pc.client(1000).refused(wire.WithdrawRequest(said.request.id)).id == "request_unknown"
    assert (pc.store.policy.newest_version("c2"), pc.guard.household.grants("c2")) == before


# ---- what is recorded ----


def test_only_the_child_itself_answers_the_page(pc: Pc) -> None:
    yes = wire.AnswerRecorded(RecordedAnswer.YES)
    parent = pc.client(1000)
    parent.open_parent(adult="Mẹ")
    assert parent.refused(yes).id == "not_allowed"
    assert pc.client(1000).refused(yes, pin=PIN, adult="Mẹ").id == "not_allowed"
    assert pc.client(1002).refused(yes).id == "no_child_here"
    child = pc.client(1000)
    child.ask(wire.AnswerRecorded(RecordedAnswer.TALK))
    assert child.status().children[0].recorded_answer == "talk"
    assert child.refused(wire.AnswerRecorded(RecordedAnswer.NOT_SHOWN)).id == "answer_invalid"


def test_all_is_kept_only_after_the_childs_yes_and_while_the_sign_stands(pc: Pc) -> None:
    tracking = pc.guard.household.tracking
    child = pc.client(1000)
    child.ask(wire.Subscribe(sign=True))
    assert tracking("c1") is Tracking.TOTALS
    child.ask(wire.AnswerRecorded(RecordedAnswer.TALK))
    assert tracking("c1") is Tracking.TOTALS
    child.ask(wire.AnswerRecorded(RecordedAnswer.YES))
    assert tracking("c1") is Tracking.FULL
    assert tracking("c2") is Tracking.TOTALS
    child.ask(wire.Subscribe(sign=False))
    assert tracking("c1") is Tracking.TOTALS
    child.ask(wire.Subscribe(sign=True))
    looks = pc.watch.looks
    child.socket.close()
    pc.turn()
    assert tracking("c1") is Tracking.TOTALS
    assert pc.watch.looks > looks


def test_a_sign_in_another_childs_session_is_no_sign_for_this_one(pc: Pc) -> None:
    child = pc.client(1000)
    child.ask(wire.AnswerRecorded(RecordedAnswer.YES))
    pc.client(1001).ask(wire.Subscribe(sign=True))
    assert pc.guard.household.tracking("c1") is Tracking.TOTALS


def test_widening_what_is_kept_shows_the_page_again(pc: Pc) -> None:
    child = pc.client(1000)
    child.ask(wire.AnswerRecorded(RecordedAnswer.YES))
    parent = pc.client(1000)
    parent.open_parent(adult="Mẹ")
    parent.ask(wire.Retention(7, 6))
    assert child.status().children[0].recorded_answer == "yes"
    assert parent.ask(wire.Retention()) == wire.RetentionIs(7, 6)
    parent.ask(wire.Retention(30))
    assert child.status().children[0].recorded_answer == "not_shown"
    for days, months in ((0, 1), (31, 1), (1, 14), (1, 0)):
        assert parent.refused(wire.Retention(days, months)).id == "retention_invalid"


def test_apps_that_no_rule_names_are_not_kept_before_the_childs_yes(pc: Pc) -> None:
    household = pc.guard.household
    at = pc.clock.wall()
    household.note_app("c1", "app-1", "Secret Diary", None, ("file",), False, at)
    household.flush()
    assert pc.store.apps.apps("c1") == ()
    parent = pc.client(1000)
    parent.open_parent(adult="Mẹ")
    apps = parent.ask(wire.Apps("Bin"))
    assert isinstance(apps, wire.AppsAre)
    assert apps.apps == ()
    recorded = pc.client(1000).ask(wire.Recorded())
    assert isinstance(recorded, wire.RecordedIs)
    assert {item.what: item.count for item in recorded.items}["apps"] == 0
    child = pc.client(1000)
    child.ask(wire.Subscribe(sign=True))
    child.ask(wire.AnswerRecorded(RecordedAnswer.YES))
    household.note_app("c1", "app-1", "Secret Diary", None, ("file",), False, at)
    household.flush()
    assert [seen.app for seen in pc.store.apps.apps("c1")] == ["app-1"]


def test_the_page_names_who_sees_what(pc: Pc) -> None:
    recorded = pc.client(1000).ask(wire.Recorded())
    assert isinstance(recorded, wire.RecordedIs)
    seen_by = {item.what: item.seen_by for item in recorded.items}
    assert seen_by["day_totals"] == ("Mẹ", "child")
    assert seen_by["requests"] == ("Mẹ", "Ông", "child")
    assert {item.what: item.kept_days for item in recorded.items}["intervals"] == 30


def test_presence_is_never_told_while_time_is_up(pc: Pc) -> None:
    view = pc.watch.view("c1")
    assert pc.client(1000).status().children[0].presence == "active"
    pc.watch.verdicts["c1"] = msgspec.structs.replace(view.verdict, allowed=False, reason=Reason.DAILY, left_s=0)
    pc.changed("c1")
    assert pc.client(1000).status().children[0].presence is None
    parent = pc.client(1000)
    parent.open_parent(adult="Mẹ")
    assert parent.status().children[0].presence is None


def test_a_report_without_a_pin_is_the_childs_own(pc: Pc) -> None:
    pc.watch.usage["c1"] = DayUsage(pc.guard.household.today("c1"), used_s=125, unknown_s=3, apps={"supertux2": 100})
    report = pc.client(1000).ask(wire.Report("Bin", "2026-11-01", "2026-11-28"))
    assert isinstance(report, wire.ReportIs)
    assert [(day.day, day.used_s, day.unknown_s) for day in report.days] == [("2026-11-28", 125, 3)]
    for first, last, problem in (
        ("2026-11-28", "2026-11-01", "days_invalid"),
        ("2020-01-01", "2026-11-28", "days_invalid"),
        ("x", "y", "day_invalid"),
    ):
        assert pc.client(1000).refused(wire.Report("Bin", first, last)).id == problem


def test_a_helper_sees_no_apps_and_no_presence(pc: Pc) -> None:
    pc.watch.apps["c1"] = (an_app(),)
    client = pc.client(1000)
    client.open_parent(OTHER_PIN, "Ông")
    status = client.status()
    assert [(child.nickname, child.apps, child.presence) for child in status.children] == [("Bin", (), None), ("Na", (), None)]
    assert client.refused(wire.Notes()).id == "not_allowed"


def test_who_the_message_says_it_is_counts_for_nothing(pc: Pc) -> None:
    client = pc.client(1000, hello=False)
    assert client.refused(wire.Hello(wire.PROTOCOL, "x", sensor=True)).id == "not_the_sensor"
    client.ask(wire.Hello(wire.PROTOCOL, "x"))
    assert client.refused(wire.Seen("1", 0, None, None, 0, None, None, None, None, None, "x11")).id == "not_allowed"
    assert pc.watch.seen_looks == []


def test_the_agent_that_the_guard_started_may_speak_as_sensor_and_nothing_more(pc: Pc) -> None:
    pc.watch.agents.add(os.getpid())
    client = pc.client(1000, hello=False)
    client.ask(wire.Hello(wire.PROTOCOL, "x", sensor=True))
    client.ask(wire.Seen("1", 0, None, None, 0, None, None, None, None, None, "x11"))
    assert len(pc.watch.seen_looks) == 1
    assert client.refused(wire.Status()).id == "not_allowed"
    assert client.refused(wire.Retention(), pin=PIN, adult="Mẹ").id == "not_allowed"
