"""The picture code: on a shared account nobody reads what another child keeps for itself; a call for help never needs it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.guard.operations.recorded import APART
from app.guard.operations.recorded import CODE as CODE_KIND
from app.guard.permissions import NEEDS
from app.model.code import OPEN_S
from app.model.consents import Reply
from app.model.contacts import Met
from app.model.feelings import About, Feeling
from app.model.people import RequestKind
from app.model.plan import Plan, PlanDay
from app.wire import messages as wire
from tests.guard.builders import OTHER_PIN, Client, Pc
from tests.guard.family import family, mum

CODE, OTHER, WRONG = (0, 3, 3, 11), (5, 4, 3, 2), (1, 1, 1, 2)
ID, ID2 = "a" * 32, "b" * 32
BIN, NA, ALONE = wire.NewChild("Bin", 2012, ("minh",)), wire.NewChild("Na", 2012, ("minh",)), wire.NewChild("Tí", 2012, ("lan",))
PLAN = Plan(PlanDay(75, 1275), what_for="read more")
PRIVATE: tuple[wire.Operation, ...] = (
    wire.MyMessages(),
    wire.MyMessages(ID),
    wire.AddToMessage(ID, ID2, (), "more"),
    wire.DeleteMessage(ID),
    wire.ChooseAdult("a1"),
    wire.PutOwnAdult("Cô Hoa", "the green house"),
    wire.RemoveOwnAdult("o-own0"),
    wire.SendWord("o1"),
    wire.ConfirmAdult("o1", "trăng"),
    wire.Contacts(),
    wire.AskContact(ID, "Bo", Met.SCHOOL, "", {}),
    wire.WithdrawContact(ID),
    wire.EndContact(ID),
    wire.SawContacts(),
    wire.TakeBackFeeling(ID),
    wire.PutMyPlan(PLAN),
    wire.ForgetMyPlan(),
    wire.Consents(),
    wire.AnswerConsent("x", Reply.YES),
    wire.WithdrawConsent("x"),
)


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    yield from family(tmp_path, children=(BIN, NA, ALONE), installed=True)


def child(pc: Pc, name: str | None = "Bin") -> Client:
    client = pc.client()
    if name is not None:
        client.ask(wire.WhoUses(child=name))
    return client


def opened(pc: Pc, name: str = "Bin") -> Client:
    """A child who has chosen its pictures."""
    client = child(pc, name)
    client.ask(wire.ChooseCode(CODE))
    return client


def code(client: Client) -> wire.CodeIs:
    said = client.ask(wire.MyCode())
    assert isinstance(said, wire.CodeIs)
    return said


def told(client: Client, id: str = ID) -> wire.MessageIs:
    said = client.ask(wire.Tell(id, "a1", (), "please come"))
    assert isinstance(said, wire.Told)
    return said.message


def adults(client: Client) -> wire.AdultsToTellAre:
    said = client.ask(wire.AdultsToTell())
    assert isinstance(said, wire.AdultsToTellAre)
    return said


def messages(client: Client) -> list[str]:
    said = client.ask(wire.MyMessages())
    assert isinstance(said, wire.MyMessagesAre)
    return [message.id for message in said.messages]


def test_everything_of_a_child_alone_asks_for_its_code() -> None:
    assert {type(ask) for ask in PRIVATE} == {operation for operation, need in NEEDS.items() if need.own_code}


@pytest.mark.parametrize("ask", PRIVATE, ids=lambda ask: type(ask).__name__)
def test_a_sibling_who_says_it_is_me_gets_none_of_it(pc: Pc, ask: wire.Operation) -> None:
    one = opened(pc)
    told(one)
    sibling = child(pc)
    assert sibling.ask(wire.MyPlan()) == wire.MyPlanIs(True, False, None, closed=True)
    assert sibling.refused(ask).id == "code_needed"
    assert sibling.refused(wire.OpenCode(WRONG)).id == "code_wrong"
    assert sibling.refused(ask).id == "code_needed"


def test_before_the_first_code_it_is_asked_for_as_well(pc: Pc) -> None:
    client = child(pc)
    assert client.refused(wire.MyMessages()).id == "code_needed"
    assert code(client) == wire.CodeIs(True, False, False)
    assert client.refused(wire.OpenCode(CODE)).id == "code_not_chosen"
    assert client.refused(wire.ChooseCode((2, 2, 2, 2))).id == "code_too_easy"
    client.ask(wire.ChooseCode(CODE))
    assert messages(client) == []


def test_a_plan_that_was_shown_is_not_read_by_the_next_child(pc: Pc) -> None:
    sibling = child(pc)
    sibling.ask(wire.Subscribe())
    client = opened(pc)
    client.ask(wire.Subscribe())
    shown = client.ask(wire.AskFor(RequestKind.PLAN, plan=PLAN, words="please"))
    assert isinstance(shown, wire.Asked)
    mum(pc).ask(wire.AnswerRequest(shown.request.id, wire.AnswerKind.LATER, words="tonight"))

    def told(to: Client) -> list[tuple[object, str, str]]:
        seen = to.ask(wire.Requests())
        assert isinstance(seen, wire.RequestsAre)
        pushed = [event.request for event in to.pushed(wire.RequestChanged) if isinstance(event, wire.RequestChanged)]
        return [(one.plan, one.words, one.answer) for one in (*seen.requests, *pushed)]

    assert set(told(client)) == {(PLAN, "please", ""), (PLAN, "please", "tonight")}
    assert set(told(sibling)) == {(None, "", "")}


def test_what_is_recorded_names_the_code_where_there_may_be_one(pc: Pc) -> None:
    client = opened(pc)
    told = client.ask(wire.Recorded())
    alone = pc.client(1001).ask(wire.Recorded())
    assert isinstance(told, wire.RecordedIs)
    assert isinstance(alone, wire.RecordedIs)
    assert [item.seen_by for item in told.items if item.what == CODE_KIND.what] == [("child",)]
    assert CODE_KIND.what not in {item.what for item in alone.items}
    areas = [area.replace("*", "c1") for kind in (*APART, CODE_KIND) for area in kind.areas]
    kept = [name for name, _ in pc.guard.private.chest.values("") if "/c1" in name]
    assert [name for name in kept if name.startswith("code/")]
    assert [name for name in kept if not any(name.startswith(area) for area in areas)] == []


def test_the_right_pictures_open_it_on_this_connection_alone(pc: Pc) -> None:
    told(opened(pc))
    client, other = child(pc), child(pc, None)
    client.ask(wire.OpenCode(CODE))
    assert messages(client) == [ID]
    assert other.refused(wire.MyMessages()).id == "code_needed"


def test_a_child_alone_on_an_account_never_meets_it(pc: Pc) -> None:
    alone = pc.client(1001)
    assert code(alone) == wire.CodeIs(False)
    assert (alone.status().shared, child(pc).status().shared) == (False, True)
    told(alone)
    assert messages(alone) == [ID]
    alone.ask(wire.ChooseAdult("a1"))
    assert adults(alone).chosen == "a1"
    assert not adults(alone).closed
    assert alone.refused(wire.ChooseCode(CODE)).id == "account_not_shared"


def test_a_parent_with_a_pin_is_not_concerned(pc: Pc) -> None:
    parent = mum(pc)
    assert isinstance(parent.ask(wire.Contacts()), wire.ContactsAre)
    assert isinstance(parent.ask(wire.Consents()), wire.ConsentsAre)
    for ask in (wire.MyCode(), wire.OpenCode(CODE), wire.ChooseCode(CODE)):
        assert parent.refused(ask).id == "not_allowed"


@pytest.mark.parametrize("how", ["chosen", "adult", "closed", "idle", "locked"])
def test_it_closes_when_the_child_has_gone(pc: Pc, how: str) -> None:
    client = opened(pc)
    told(client)
    if how == "chosen":
        client.ask(wire.WhoUses(child="Na"))
        client.ask(wire.WhoUses(child="Bin"))
    elif how == "adult":
        child(pc, None).ask(wire.WhoUses(adult="Ông"), OTHER_PIN, "Ông")
        child(pc, "Bin")
    elif how == "closed":
        client.ask(wire.CloseCode())
    elif how == "idle":
        pc.clock.move(OPEN_S)
    else:
        pc.guard.household.session_locked("minh")
    assert client.refused(wire.MyMessages()).id == "code_needed"


def test_whoever_goes_on_is_not_asked_again(pc: Pc) -> None:
    client = opened(pc)
    for _ in range(3):
        pc.clock.move(OPEN_S - 1)
        assert messages(client) == []


def test_five_wrong_ones_make_a_wait_that_a_new_guard_still_knows(pc: Pc) -> None:
    client = opened(pc)
    client.ask(wire.CloseCode())
    assert [client.refused(wire.OpenCode(WRONG)).facts["wait_s"] for _ in range(5)] == [0, 0, 0, 0, 60]
    assert client.refused(wire.OpenCode(CODE)).id == "code_wait"
    pc.restart()
    client = child(pc, None)
    assert client.refused(wire.OpenCode(CODE)).id == "code_wait"
    assert code(client).wait_s == 60
    assert code(child(pc, "Na")).wait_s == 0
    client = child(pc)
    pc.clock.move(60)
    client.ask(wire.OpenCode(CODE))
    client.ask(wire.CloseCode())
    assert client.refused(wire.OpenCode(WRONG)).facts["wait_s"] == 0


def test_another_code_needs_the_old_one(pc: Pc) -> None:
    client = opened(pc)
    assert client.refused(wire.ChooseCode(OTHER)).id == "code_needed"
    assert client.refused(wire.ChooseCode(OTHER, WRONG)).id == "code_wrong"
    client.ask(wire.ChooseCode(OTHER, CODE))
    client.ask(wire.CloseCode())
    assert client.refused(wire.OpenCode(CODE)).id == "code_wrong"
    client.ask(wire.OpenCode(OTHER))


# ---- help ----


def test_telling_never_needs_it_and_shows_nothing_of_the_childs_own(pc: Pc) -> None:
    one = opened(pc)
    one.ask(wire.PutOwnAdult("Cô Hoa", "the green house"))
    one.ask(wire.ChooseAdult("a1", ("a2",)))
    forgot = child(pc)
    are = adults(forgot)
    assert (are.chosen, are.following, are.closed) == (None, (), True)
    assert [adult.name for adult in are.adults] == ["Mẹ", "Ông"]
    assert forgot.refused(wire.Tell(ID2, "o-own0")).id == "tell_adult_unknown"
    assert told(forgot).can_add


def test_what_was_just_told_is_seen_and_taken_back_without_it(pc: Pc) -> None:
    told(opened(pc), ID2)
    client = child(pc)
    told(client)
    seen = client.ask(wire.MyMessages(ID))
    assert isinstance(seen, wire.MyMessagesAre)
    assert [message.id for message in seen.messages] == [ID]
    assert client.refused(wire.MyMessages(ID2)).id == client.refused(wire.MyMessages()).id == "code_needed"
    assert child(pc, None).refused(wire.MyMessages(ID)).id == "code_needed"
    client.ask(wire.DeleteMessage(ID))
    told(client, "c" * 32)
    pc.clock.move(OPEN_S)
    assert client.refused(wire.MyMessages("c" * 32)).id == "code_needed"


def test_what_was_just_told_is_closed_to_the_next_child(pc: Pc) -> None:
    client = child(pc)
    told(client)
    client.ask(wire.WhoUses(child="Na"))
    client.ask(wire.WhoUses(child="Bin"))
    assert client.refused(wire.MyMessages(ID)).id == "code_needed"


def test_a_feeling_is_shown_in_three_taps_and_what_was_shown_stays_closed(pc: Pc) -> None:
    share = wire.ShareFeeling(ID, "a1", Feeling.SAD, About.SCHOOL)
    opened(pc).ask(share)
    client = child(pc)
    said = client.ask(wire.MyFeelings())
    assert isinstance(said, wire.MyFeelingsAre)
    assert (said.shared, said.closed, len(said.adults)) == ((), True, 2)
    client.ask(wire.ShareFeeling(ID2, "a1", Feeling.SAD, About.SCHOOL))
    client.ask(wire.TakeBackFeeling(ID2))
    assert client.refused(wire.TakeBackFeeling(ID)).id == "code_needed"


# ---- an adult's reset ----


def test_after_a_reset_a_parent_who_says_it_is_me_finds_nothing(pc: Pc) -> None:
    client = opened(pc)
    told(client)
    client.ask(wire.ShareFeeling(ID, "a1", Feeling.SAD, About.SCHOOL))
    client.ask(wire.PutOwnAdult("Cô Hoa", "the green house"))
    client.ask(wire.ChooseAdult("a2"))
    client.ask(wire.PutMyPlan(PLAN))
    parent = mum(pc)
    parent.ask(wire.ResetCode("Bin"))
    assert client.refused(wire.MyMessages()).id == "code_needed"
    asked = code(client)
    assert (asked.chosen, asked.reset_by, asked.reset_at is not None) == (False, "Mẹ", True)
    hostile = child(pc)
    hostile.ask(wire.ChooseCode(OTHER))
    assert messages(hostile) == []
    assert hostile.refused(wire.DeleteMessage(ID)).id == "tell_message_unknown"
    feelings = hostile.ask(wire.MyFeelings())
    assert isinstance(feelings, wire.MyFeelingsAre)
    assert feelings.shared == ()
    assert adults(hostile).chosen is None
    assert not any(adult.own for adult in adults(hostile).adults)
    assert hostile.ask(wire.MyPlan()) == wire.MyPlanIs(True, False, None)
    assert code(hostile).reset_at is None


def test_a_reset_takes_nothing_from_adults_nor_what_is_on_its_way(pc: Pc) -> None:
    client = opened(pc)
    told(client)
    client.ask(wire.ShareFeeling(ID, "a1", Feeling.SAD, About.SCHOOL))
    parent = mum(pc)
    parent.ask(wire.ResetCode("Bin"))
    letters = parent.ask(wire.MyLetters())
    assert isinstance(letters, wire.MyLettersAre)
    assert [letter.id for letter in letters.letters] == [ID]
    feelings = parent.ask(wire.Feelings())
    assert isinstance(feelings, wire.FeelingsAre)
    assert len(feelings.feelings) == 1


def test_the_parent_is_not_told_whether_anything_was_there(pc: Pc) -> None:
    used = opened(pc)
    told(used)
    parent = mum(pc)
    assert parent.ask(wire.ResetCode("Bin")) == parent.ask(wire.ResetCode("Na")) == wire.Done()
    assert parent.refused(wire.ResetCode("Tí")).id == "account_not_shared"
    assert pc.client().refused(wire.ResetCode("Bin")).id == "pin_needed"


def test_the_sibling_keeps_everything_when_one_is_reset(pc: Pc) -> None:
    na = opened(pc, "Na")
    na.ask(wire.PutMyPlan(PLAN))
    mum(pc).ask(wire.ResetCode("Bin"))
    assert na.ask(wire.MyPlan()) == wire.MyPlanIs(True, False, PLAN)


def test_neither_status_notes_log_nor_a_file_tells_of_a_code(pc: Pc, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    client, parent = child(pc), mum(pc)
    before = (client.status(), parent.ask(wire.Notes()), parent.ask(wire.Family()), len(caplog.records), files(pc))
    client.ask(wire.ChooseCode(CODE))
    client.ask(wire.CloseCode())
    client.refused(wire.OpenCode(WRONG))
    assert (client.status(), parent.ask(wire.Notes()), parent.ask(wire.Family()), len(caplog.records), files(pc)) == before
    assert not any(b"quick:0.3.3.11" in path.read_bytes() for path in pc.store.folder.rglob("*") if path.is_file())
    assert not any("0.3.3.11" in value for value in pc.secrets.kept.values())


def files(pc: Pc) -> list[tuple[str, int]]:
    """Write-ahead logs grow with any write, and are the same for writes that stand for nothing."""
    return sorted((path.name, path.stat().st_size) for path in pc.store.folder.rglob("*.db"))
