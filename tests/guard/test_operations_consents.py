"""The register of photo consents over the socket: who writes, who says yes, who takes it back, and who is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.model.consents import MOST_TEXT, Reply, State
from app.wire import messages as wire
from tests.guard.builders import BIN, NA, OTHER_PIN, Client, Pc
from tests.guard.family import family, mum

YEAR_S = 366 * 24 * 60 * 60.0
LITTLE = wire.NewChild("Tí", 2021, ("mai",))


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    """Installed: Bin's account is 1000, Na's 1001, little Tí's 1002."""
    yield from family(tmp_path, children=(BIN, NA, LITTLE), installed=True)


def an_entry(child: str = "Bin", until: date | None = date(2027, 5, 31), picture: str = "Ảnh lớp") -> wire.AddConsent:
    return wire.AddConsent(child, picture, "Cô Lan", "Bảng tin", "Trong lớp", until)


def register(client: Client, child: str | None = None) -> tuple[wire.ConsentIs, ...]:
    said = client.ask(wire.Consents(child))
    assert isinstance(said, wire.ConsentsAre)
    return said.consents


def states(client: Client) -> list[State]:
    return [one.state for one in register(client)]


def test_what_a_parent_writes_waits_for_the_childs_yes_and_outlives_the_guard(pc: Pc) -> None:
    mum(pc).ask(an_entry(picture="  Ảnh lớp\n ở sân "))
    pc.restart()
    (seen,) = register(pc.client(1000))
    assert (seen.state, seen.own_yes, seen.consent.entry.picture) == (State.ASKED, True, "Ảnh lớp ở sân")
    assert (seen.consent.written_by, seen.consent.entry.until) == ("Mẹ", date(2027, 5, 31))
    assert register(mum(pc)) == register(mum(pc), "Bin") == (seen,)
    assert register(pc.client(1001)) == register(mum(pc), "Na") == ()
    pc.client(1000).ask(wire.AnswerConsent("p1", Reply.YES))
    assert states(mum(pc)) == [State.IN_FORCE]


def test_a_child_may_think_again_and_talk_is_no_yes(pc: Pc) -> None:
    adult, child = mum(pc), pc.client(1000)
    adult.ask(an_entry())
    for reply, state in ((Reply.TALK, State.TALK), (Reply.NO, State.REFUSED), (Reply.YES, State.IN_FORCE)):
        child.ask(wire.AnswerConsent("p1", reply))
        assert states(adult) == [state]


def test_under_seven_the_parents_yes_stands_alone_until_the_year_of_seven_and_a_no_counts_at_once(pc: Pc) -> None:
    adult = mum(pc)
    adult.ask(an_entry("Tí", None))
    (seen,) = register(adult)
    assert (seen.state, seen.own_yes) == (State.IN_FORCE, False)
    pc.client(1002).ask(wire.AnswerConsent("p1", Reply.NO))
    assert states(mum(pc)) == [State.REFUSED]
    mum(pc).ask(an_entry("Tí", None))
    pc.clock.move(2 * YEAR_S)
    assert states(mum(pc)) == [State.ASKED, State.REFUSED]


def test_the_child_takes_its_yes_back_without_a_reason(pc: Pc) -> None:
    adult, child = mum(pc), pc.client(1000)
    adult.ask(an_entry())
    child.ask(wire.AnswerConsent("p1", Reply.YES))
    child.ask(wire.WithdrawConsent("p1"))
    (seen,) = register(adult)
    assert (seen.state, seen.consent.withdrawn_by_child, seen.consent.withdrawn_by) == (State.WITHDRAWN, True, None)
    assert child.refused(wire.AnswerConsent("p1", Reply.YES)).id == "consent_over"
    assert adult.refused(wire.WithdrawConsent("p1")).id == "consent_over"


def test_a_parent_withdraws_and_only_then_deletes(pc: Pc) -> None:
    adult = mum(pc)
    adult.ask(an_entry())
    assert adult.refused(wire.DeleteConsent("p1")).id == "consent_stands"
    adult.ask(wire.WithdrawConsent("p1"))
    (seen,) = register(adult)
    assert (seen.state, seen.consent.withdrawn_by_child, seen.consent.withdrawn_by) == (State.WITHDRAWN, False, "Mẹ")
    adult.ask(wire.DeleteConsent("p1"))
    assert register(adult) == ()
    assert adult.refused(wire.DeleteConsent("p1")).id == "consent_unknown"


def test_it_lapses_by_its_date_and_one_time_by_its_use(pc: Pc) -> None:
    adult, child = mum(pc), pc.client(1000)
    adult.ask(an_entry())
    adult.ask(an_entry(until=None))
    assert adult.refused(wire.UseConsent("p2")).id == "consent_over"
    for id in ("p1", "p2"):
        child.ask(wire.AnswerConsent(id, Reply.YES))
    adult.ask(wire.UseConsent("p2"))
    assert adult.refused(wire.UseConsent("p1")).id == "consent_over"
    pc.clock.move(YEAR_S)
    assert states(pc.client(1000)) == [State.USED, State.LAPSED]


@pytest.mark.parametrize(
    ("ask", "problem"),
    [
        (an_entry(picture="   "), "consent_incomplete"),
        (an_entry(picture="a" * (MOST_TEXT + 1)), "consent_incomplete"),
        (an_entry(until=date(2020, 1, 1)), "consent_past"),
        (an_entry("nobody"), "child_unknown"),
    ],
)
def test_what_cannot_stand_in_the_register_is_refused_in_words(pc: Pc, ask: wire.AddConsent, problem: str) -> None:
    assert mum(pc).refused(ask).id == problem
    assert register(mum(pc)) == ()


def test_a_helper_reads_and_writes_nothing(pc: Pc) -> None:
    mum(pc).ask(an_entry())
    helper = pc.client()
    helper.open_parent(OTHER_PIN, "Ông")
    for ask in (
        wire.Consents(),
        an_entry(),
        wire.WithdrawConsent("p1"),
        wire.AnswerConsent("p1", Reply.YES),
        wire.DeleteConsent("p1"),
    ):
        assert helper.refused(ask).id == "not_allowed"


def test_the_child_and_parents_are_told_that_something_changed_and_nothing_more(pc: Pc) -> None:
    child, sibling, adult = pc.client(1000), pc.client(1001), mum(pc)
    for client in (child, sibling, adult):
        client.ask(wire.Subscribe())
    adult.ask(an_entry())
    assert child.pushed(wire.ConsentsChanged) == adult.pushed(wire.ConsentsChanged) == [wire.ConsentsChanged()]
    assert sibling.pushed(wire.ConsentsChanged) == []


def test_the_child_is_told_that_the_register_is_kept(pc: Pc) -> None:
    mum(pc).ask(an_entry())
    recorded = pc.client(1000).ask(wire.Recorded())
    assert isinstance(recorded, wire.RecordedIs)
    assert {item.what: item.count for item in recorded.items}["photo_consents"] == 1
