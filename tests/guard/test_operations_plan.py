"""A plan of one's own: for the young person alone, until it is shown; then an adult decides, where rules are changed.
Must not find a word of it anywhere but in the chest before it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.guard.operations.recorded import APART
from app.guard.permissions import NEEDS
from app.model.contacts import Met, Question, Tick
from app.model.feelings import About as FeelingAbout
from app.model.feelings import Feeling
from app.model.lessons import Strand
from app.model.people import Request, RequestKind, RequestState, Role
from app.model.plan import Plan, PlanDay, as_rules
from app.model.policy import Minutes
from app.wire import messages as wire
from tests.guard.builders import BIN, Client, Pc
from tests.guard.family import family, grandpa, mum

AN = wire.NewChild("An", 2011, ("lan",))  # fifteen
WORDS = "mo-to-guitar"
PLAN = Plan(school=PlanDay(90, 1290), what_for=WORDS)


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    """Installed: Bin's account is 1000, An's 1001."""
    yield from family(tmp_path, children=(BIN, AN), installed=True)


def requests(client: Client) -> tuple[Request, ...]:
    said = client.ask(wire.Requests())
    assert isinstance(said, wire.RequestsAre)
    return said.requests


# ---- the plan ----


def test_a_plan_is_kept_for_the_young_person_alone_and_outlives_the_guard(pc: Pc) -> None:
    pc.client(1001).ask(wire.PutMyPlan(PLAN))
    pc.restart()
    assert pc.client(1001).ask(wire.MyPlan()) == wire.MyPlanIs(True, False, PLAN)
    pc.client(1001).ask(wire.ForgetMyPlan())
    assert pc.client(1001).ask(wire.MyPlan()) == wire.MyPlanIs(True, False, None)


def test_no_adult_and_no_other_child_reads_or_writes_it(pc: Pc) -> None:
    pc.client(1001).ask(wire.PutMyPlan(PLAN))
    for adult in (mum(pc), grandpa(pc), pc.client(0)):
        for ask in (wire.MyPlan(), wire.PutMyPlan(Plan()), wire.ForgetMyPlan()):
            assert adult.refused(ask).id == "not_allowed"
    assert pc.client(1000).ask(wire.MyPlan()) == wire.MyPlanIs(False, False, None)
    assert pc.client(1001).ask(wire.MyPlan()) == wire.MyPlanIs(True, False, PLAN)


def test_who_is_under_thirteen_has_no_plan_yet(pc: Pc) -> None:
    assert pc.client(1000).refused(wire.PutMyPlan(PLAN)).id == "plan_later"
    assert pc.client(1000).refused(wire.AskFor(RequestKind.PLAN, plan=PLAN)).id == "plan_later"


def test_from_sixteen_on_it_is_a_plan_with_report_to_self(pc: Pc) -> None:
    pc.client(0).ask(wire.PutChild("An", 2010, "c2", ("lan",)))
    assert pc.client(1001).ask(wire.MyPlan()) == wire.MyPlanIs(True, True, None)


def test_a_plan_with_a_number_that_no_day_has_is_refused(pc: Pc) -> None:
    assert pc.client(1001).refused(wire.PutMyPlan(Plan(school=PlanDay(2000)))).id == "plan_invalid"
    assert pc.client(1001).refused(wire.AskFor(RequestKind.PLAN)).id == "plan_invalid"


def test_a_plan_changes_no_rule_and_shows_nowhere(pc: Pc) -> None:
    def looks() -> list[wire.Result]:
        adult = mum(pc)
        return [adult.ask(ask) for ask in (wire.Recorded("An"), wire.Requests(), wire.Notes(), wire.ShowPolicy("An"))] + [
            msgspec.structs.replace(adult.status(), now="")
        ]

    before = looks()
    pc.client(1001).ask(wire.PutMyPlan(PLAN))
    assert looks() == before
    for path in pc.folder.rglob("*"):
        if path.is_file():
            assert WORDS.encode() not in path.read_bytes(), path.name


def test_a_plan_goes_with_its_child(pc: Pc) -> None:
    pc.client(1001).ask(wire.PutMyPlan(PLAN))
    mum(pc).ask(wire.RemoveChild("c2"))
    assert pc.guard.private.chest.values("plan/") == ()


# ---- showing it ----


def test_a_plan_that_is_shown_is_a_proposal_which_changes_nothing_by_itself(pc: Pc) -> None:
    child = pc.client(1001)
    child.ask(wire.AskFor(RequestKind.PLAN, plan=PLAN, words="Con muốn thử"))
    adult = mum(pc)
    (asked,) = requests(adult)
    assert (asked.kind, asked.plan, asked.words, asked.state) == (RequestKind.PLAN, PLAN, "Con muốn thử", RequestState.ASKED)
    before = adult.ask(wire.ShowPolicy("An"))
    assert isinstance(before, wire.PolicyIs)
    assert adult.refused(wire.AnswerRequest(asked.id, wire.AnswerKind.GIVE)).id == "rule_not_changed"
    assert adult.ask(wire.ShowPolicy("An")) == before
    adult.ask(wire.ApplyPolicy(as_rules(before.current.policy, PLAN), why="Theo kế hoạch của con"))
    adult.ask(wire.AnswerRequest(asked.id, wire.AnswerKind.GIVE, words="Mình thử nhé"))
    (answered,) = requests(child)
    assert (answered.state, answered.answer, answered.seen_by_child) == (RequestState.GIVEN, "Mình thử nhé", False)


def test_what_was_shown_stays_as_it_was_shown(pc: Pc) -> None:
    child = pc.client(1001)
    child.ask(wire.AskFor(RequestKind.PLAN, plan=PLAN))
    child.ask(wire.PutMyPlan(Plan(what_for="khác")))
    pc.restart()
    assert requests(mum(pc))[0].plan == PLAN


# ---- something to say about a rule ----


def say(client: Client, rule: str = "daily", words: str = "Con muốn nói chuyện") -> str:
    said = client.ask(wire.AskFor(RequestKind.RULE, rule=rule, words=words))
    assert isinstance(said, wire.Asked)
    return said.request.id


def test_what_a_child_says_of_a_rule_reaches_its_parents_and_no_helper(pc: Pc) -> None:
    adult, helper, other = mum(pc), grandpa(pc), pc.client(1001)
    for client in (adult, helper, other):
        client.ask(wire.Subscribe())
    say(pc.client(1000))
    pc.settle()
    assert [(one.kind, one.rule, one.words) for one in requests(adult)] == [(RequestKind.RULE, "daily", "Con muốn nói chuyện")]
    assert requests(helper) == ()
    assert requests(other) == ()
    assert helper.status().children[0].open_requests == 0
    assert adult.status().children[0].open_requests == 1
    for client, told in ((adult, True), (helper, False), (other, False)):
        client.hear()
        assert any(isinstance(event, wire.RequestChanged) for event in client.events) == told


def test_only_a_rule_that_is_there_and_only_with_words(pc: Pc) -> None:
    child = pc.client(1000)
    assert child.refused(wire.AskFor(RequestKind.RULE, rule="app:nothing", words="x")).id == "rule_unknown"
    assert child.refused(wire.AskFor(RequestKind.RULE, words="x")).id == "rule_unknown"
    assert child.refused(wire.AskFor(RequestKind.RULE, rule="daily", words="  ")).id == "words_missing"


def test_one_open_word_a_rule_and_another_about_another(pc: Pc) -> None:
    child = pc.client(1000)
    say(child)
    assert child.refused(wire.AskFor(RequestKind.RULE, rule="daily", words="y")).id == "already_asked"
    say(child, "warnings")


def test_a_child_takes_it_back(pc: Pc) -> None:
    child = pc.client(1000)
    child.ask(wire.WithdrawRequest(say(child)))
    assert requests(mum(pc))[0].state is RequestState.WITHDRAWN


def test_a_rule_stays_only_with_a_reason_and_no_answer_changes_it(pc: Pc) -> None:
    child, adult = pc.client(1000), mum(pc)
    id = say(child)
    before = adult.ask(wire.ShowPolicy("Bin"))
    assert adult.refused(wire.AnswerRequest(id, wire.AnswerKind.NO)).id == "reason_missing"
    assert adult.refused(wire.AnswerRequest(id, wire.AnswerKind.GIVE)).id == "rule_not_changed"
    adult.ask(wire.AnswerRequest(id, wire.AnswerKind.LATER))
    assert requests(child)[0].state is RequestState.LATER
    adult.ask(wire.AnswerRequest(id, wire.AnswerKind.NO, words="Để con ngủ đủ"))
    assert (requests(child)[0].state, requests(child)[0].answer) == (RequestState.NO, "Để con ngủ đủ")
    assert adult.ask(wire.ShowPolicy("Bin")) == before


def test_changed_is_said_only_after_a_change(pc: Pc) -> None:
    child, adult = pc.client(1000), mum(pc)
    id = say(child)
    shown = adult.ask(wire.ShowPolicy("Bin"))
    assert isinstance(shown, wire.PolicyIs)
    adult.ask(wire.ApplyPolicy(msgspec.structs.replace(shown.current.policy, daily_minutes=Minutes(every_day=75))))
    adult.ask(wire.AnswerRequest(id, wire.AnswerKind.GIVE))
    assert requests(child)[0].state is RequestState.GIVEN
    assert pc.guard.household.grants("c1") == ()


def test_a_helper_answers_none_of_it(pc: Pc) -> None:
    id = say(pc.client(1000))
    for answer in wire.AnswerKind:
        assert grandpa(pc).refused(wire.AnswerRequest(id, answer, words="x")).id == "not_allowed"


def test_a_talk_that_nobody_answers_lapses_after_thirty_days(pc: Pc) -> None:
    say(pc.client(1000))
    pc.move(29 * 86_400.0)
    assert requests(pc.client(1000))[0].state is RequestState.ASKED
    pc.move(86_500.0)
    assert requests(pc.client(1000))[0].state is RequestState.LAPSED


# ---- what is recorded names it all ----


def test_every_private_thing_of_a_child_is_named_and_the_list_is_the_same_with_and_without_it(pc: Pc) -> None:
    child = pc.client(1001)
    before = child.ask(wire.Recorded())
    assert isinstance(before, wire.RecordedIs)
    child.ask(wire.PutMyPlan(PLAN))
    child.ask(wire.ChooseAdult("a1", ()))
    child.ask(wire.Tell("1" * 32, "a1"))
    child.ask(wire.PutOwnAdult("Cô Lan", "nhà số 5"))
    child.ask(wire.AskContact("3" * 32, "Sóc", Met.GAME, "Roblox", dict.fromkeys(Question, Tick.NO)))
    child.ask(wire.ShareFeeling("4" * 32, "a1", Feeling.SAD, FeelingAbout.SCHOOL))
    child.ask(wire.FinishLesson("a-lesson", next(iter(Strand))))
    assert child.ask(wire.Recorded()) == before
    areas = [area.replace("*", "c2") for kind in APART for area in kind.areas]
    kept = [name for name, _ in pc.guard.private.chest.values("") if "/c2" in name]
    assert kept
    assert [name for name in kept if not any(name.startswith(area) for area in areas)] == []
    assert all(any(name.startswith(area) for name in kept) for area in areas if "word" not in area and "confirmed" not in area)
    told = {item.what: item for item in before.items if item.apart}
    assert set(told) == {kind.what for kind in APART}
    assert all(item.count is None and item.oldest is None and item.seen_by[-1] == "child" for item in told.values())


def test_who_is_said_to_see_it_is_who_may_ask_for_it(pc: Pc) -> None:
    recorded = pc.client(1001).ask(wire.Recorded())
    assert isinstance(recorded, wire.RecordedIs)
    seen = {item.what: item.seen_by for item in recorded.items}
    assert seen["contacts"] == ("Mẹ", "child")
    assert NEEDS[wire.Contacts].roles == {Role.CHILD, Role.PARENT, Role.ADMIN}
    assert seen["messages"] == seen["feelings"] == ("chosen", "child")
    assert NEEDS[wire.MyLetters].letters
    assert NEEDS[wire.Feelings].letters
    assert seen["plan"] == seen["whom_you_tell"] == seen["lessons"] == ("child",)
    for alone in (wire.MyPlan, wire.AdultsToTell, wire.Lessons):
        assert NEEDS[alone].roles == {Role.CHILD}
    assert seen["said_of_rules"] == ("Mẹ", "child")
    assert seen["photo_consents"] == ("Mẹ", "child")
    assert NEEDS[wire.Consents].roles == {Role.CHILD, Role.PARENT, Role.ADMIN}
    assert seen["requests"] == seen["profile"] == ("Mẹ", "Ông", "child")


def test_pauses_by_hand_are_counted_among_what_is_recorded(pc: Pc) -> None:
    child = pc.client(1000)

    def paused() -> int | None:
        recorded = child.ask(wire.Recorded())
        assert isinstance(recorded, wire.RecordedIs)
        return {item.what: item.count for item in recorded.items}["pauses"]

    assert paused() == 0
    child.ask(wire.Pause("Bin"))
    assert paused() == 1
