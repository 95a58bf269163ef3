"""Asking before a new contact: the child and its parents see it, nobody else, and what is withdrawn was never there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model.contacts import MOST_WAITING, Answer, Contact, Met, Question, State, Tick
from app.wire import messages as wire
from tests.guard.builders import OTHER_PIN, PIN, Client, Pc
from tests.guard.family import family, grandpa, mum

DAY_S = 24 * 60 * 60.0
NAME = "SocNau-ngoc-nghech"
TICKS = dict.fromkeys(Question, Tick.NO) | {Question.PICTURE: Tick.YES}
ID = "a" * 32


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    """Installed: Bin's account is 1000, Na's 1001."""
    yield from family(tmp_path, installed=True)


def an_ask(id: str = ID, nickname: str = NAME) -> wire.AskContact:
    return wire.AskContact(id, nickname, Met.GAME, "Roblox", TICKS)


def contacts(client: Client, child: str | None = None) -> tuple[Contact, ...]:
    said = client.ask(wire.Contacts(child))
    assert isinstance(said, wire.ContactsAre)
    return said.contacts


def in_chest(pc: Pc) -> tuple[str, ...]:
    return tuple(name for name, _ in pc.guard.private.chest.values("contacts/"))


def test_what_is_asked_is_seen_by_the_child_and_its_parents_and_outlives_the_guard(pc: Pc) -> None:
    pc.client().ask(an_ask())
    pc.restart()
    said = pc.client().ask(wire.Contacts())
    assert isinstance(said, wire.ContactsAre)
    assert said.seen_by == ("Mẹ",)
    (own,) = said.contacts
    assert (own.nickname, own.met, own.app, own.state, own.ticks) == (NAME, Met.GAME, "Roblox", State.ASKED, TICKS)
    assert contacts(mum(pc)) == contacts(mum(pc), "Bin") == (own,)
    assert contacts(mum(pc), "Na") == ()


def test_asking_twice_with_one_id_asks_once(pc: Pc) -> None:
    child = pc.client()
    child.ask(an_ask())
    child.ask(an_ask())
    assert len(contacts(child)) == 1


def test_an_answer_comes_with_words_and_stays_unseen_until_the_child_opens_it(pc: Pc) -> None:
    child = pc.client()
    child.ask(an_ask())
    mum(pc).ask(wire.AnswerContact(ID, Answer.TALK, "Tối nay mẹ con mình nói chuyện nhé."))
    (contact,) = contacts(child)
    assert contact.last is not None
    assert (contact.state, contact.last.by, contact.seen_by_child) == (State.TALK, "Mẹ", False)
    assert contact.last.words == "Tối nay mẹ con mình nói chuyện nhé."
    child.ask(wire.SawContacts())
    assert contacts(child)[0].seen_by_child
    mum(pc).ask(wire.AnswerContact(ID, Answer.APPROVE))
    (contact,) = contacts(child)
    assert (contact.state, contact.ticks, len(contact.said)) == (State.APPROVED, {}, 2)
    assert mum(pc).refused(wire.AnswerContact(ID, Answer.NOT_NOW)).id == "contact_answered"


def test_an_adult_ends_with_a_reason_and_a_child_without(pc: Pc) -> None:
    child, adult = pc.client(), mum(pc)
    for id in (ID, "b" * 32):
        child.ask(an_ask(id))
        assert adult.refused(wire.EndContact(id, "Vì sao")).id == "contact_answered"
        adult.ask(wire.AnswerContact(id, Answer.APPROVE))
    assert adult.refused(wire.EndContact(ID, "  ")).id == "contact_reason_needed"
    adult.ask(wire.EndContact(ID, "Bạn ấy xin ảnh của con."))
    child.ask(wire.EndContact("b" * 32))
    found = {contact.id: contact.last for contact in contacts(adult)}
    by_adult, by_child = found[ID], found["b" * 32]
    assert by_adult is not None
    assert by_child is not None
    assert (by_adult.words, by_adult.by_child, by_child.words, by_child.by_child) == ("Bạn ấy xin ảnh của con.", False, "", True)
    assert child.refused(wire.WithdrawContact(ID)).id == "contact_answered"


def test_what_is_over_is_gone_after_thirty_days_from_page_and_chest(pc: Pc) -> None:
    child = pc.client()
    child.ask(an_ask())
    child.ask(an_ask("b" * 32))
    mum(pc).ask(wire.AnswerContact(ID, Answer.NOT_NOW, "Để sau nhé."))
    pc.clock.move(31 * DAY_S)
    assert [contact.id for contact in contacts(pc.client())] == ["b" * 32]
    pc.guard.upkeep._others_day()  # the day's work, without a day of heartbeats
    assert in_chest(pc) == ("contacts/c1/" + "b" * 32,)


# ---- withdrawn ----


@pytest.mark.parametrize("answer", [None, Answer.TALK, Answer.NOT_NOW])
def test_what_is_withdrawn_was_never_there(pc: Pc, answer: Answer | None) -> None:
    child, adult = pc.client(), mum(pc)
    before = (contacts(adult), adult.ask(wire.Recorded("Bin")), adult.ask(wire.Notes()), adult.ask(wire.Requests()))
    child.ask(an_ask())
    if answer is not None:
        adult.ask(wire.AnswerContact(ID, answer, "…"))
    child.ask(wire.WithdrawContact(ID))
    assert contacts(child) == ()
    assert (contacts(adult), adult.ask(wire.Recorded("Bin")), adult.ask(wire.Notes()), adult.ask(wire.Requests())) == before
    assert in_chest(pc) == ()
    assert child.ask(wire.WithdrawContact(ID)) == wire.Done()


def test_nothing_of_it_stands_in_any_file_status_or_list_of_what_is_recorded(pc: Pc) -> None:
    child = pc.client()
    before = (child.status(), child.ask(wire.Recorded()))
    child.ask(an_ask())
    assert (child.status(), child.ask(wire.Recorded())) == before
    for path in pc.folder.rglob("*"):
        if path.is_file():
            assert NAME.encode() not in path.read_bytes(), path.name


# ---- who may ----


def test_another_child_sees_and_touches_nothing(pc: Pc) -> None:
    pc.client(1000).ask(an_ask())
    mum(pc).ask(wire.AnswerContact(ID, Answer.APPROVE))
    other = pc.client(1001)
    assert contacts(other) == ()
    assert other.refused(wire.Contacts("Bin")).id == "child_unknown"
    assert other.refused(wire.EndContact(ID)).id == "contact_unknown"
    assert other.ask(wire.WithdrawContact(ID)) == wire.Done()
    assert contacts(pc.client(1000))[0].state is State.APPROVED


def test_a_helper_has_no_part_in_it(pc: Pc) -> None:
    pc.client().ask(an_ask())
    helper = grandpa(pc)
    for ask in (wire.Contacts(), wire.AnswerContact(ID, Answer.APPROVE), wire.EndContact(ID, "x"), an_ask("b" * 32)):
        assert helper.refused(ask).id == "not_allowed"
    assert pc.client().refused(wire.AnswerContact(ID, Answer.APPROVE), pin=OTHER_PIN, adult="Ông").id == "not_allowed"


def test_without_a_pin_no_adult_answers_and_no_adult_asks_for_a_child(pc: Pc) -> None:
    pc.client().ask(an_ask())
    assert pc.client().refused(wire.AnswerContact(ID, Answer.APPROVE)).id == "pin_needed"
    assert pc.client(1002).refused(wire.Contacts()).id == "no_child_here"
    adult = mum(pc)
    for ask in (an_ask("b" * 32), wire.WithdrawContact(ID), wire.SawContacts()):
        assert adult.refused(ask).id == "not_allowed"
    assert pc.client().refused(wire.WithdrawContact(ID), pin=PIN, adult="Mẹ").id == "not_allowed"


@pytest.mark.parametrize(
    ("ask", "problem"),
    [
        (wire.AskContact("short", NAME, Met.GAME, "Zalo", TICKS), "contact_incomplete"),
        (wire.AskContact(ID, " ", Met.GAME, "Zalo", TICKS), "name_invalid"),
        (wire.AskContact(ID, "x" * 41, Met.GAME, "Zalo", TICKS), "name_invalid"),
        (wire.AskContact(ID, NAME, Met.GAME, "a\nb" * 20, TICKS), "name_invalid"),
        (wire.AskContact(ID, NAME, Met.GAME, "Zalo", {Question.MEET: Tick.NO}), "contact_incomplete"),
    ],
)
def test_what_is_not_whole_is_not_kept(pc: Pc, ask: wire.AskContact, problem: str) -> None:
    child = pc.client()
    assert child.refused(ask).id == problem
    assert contacts(child) == ()


def test_a_child_cannot_bury_its_parents_in_requests(pc: Pc) -> None:
    child = pc.client()
    for number in range(MOST_WAITING):
        child.ask(an_ask(f"{number:032x}"))
    assert child.refused(an_ask("f" * 32)).id == "contacts_too_many"


# ---- told ----


def test_only_the_child_and_open_sessions_of_parents_are_told_and_nothing_but_that(pc: Pc) -> None:
    watching = {"own": pc.client(1000), "other": pc.client(1001), "mum": mum(pc), "grandpa": grandpa(pc)}
    for client in watching.values():
        client.ask(wire.Subscribe())
    pc.client(1000).ask(an_ask())
    told = {name: client.pushed(wire.ContactsChanged) for name, client in watching.items()}
    assert told == {"own": [wire.ContactsChanged()], "other": [], "mum": [wire.ContactsChanged()], "grandpa": []}


def test_asking_again_by_itself_does_not_lengthen_a_parent_session(pc: Pc) -> None:
    adult = mum(pc)
    for _ in range(4):
        pc.move(100)
        adult.call(wire.Contacts())
    assert adult.refused(wire.AnswerContact(ID, Answer.APPROVE)).id == "pin_needed"


def test_what_is_kept_of_a_child_goes_with_the_child(pc: Pc) -> None:
    pc.client().ask(an_ask())
    mum(pc).ask(wire.RemoveChild("c1"))
    assert in_chest(pc) == ()
