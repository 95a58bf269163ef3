"""How a child feels: kept only where it is shared, opened only by the PIN of the one adult whom it was shown to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model.feelings import About, Feeling
from app.wire import messages as wire
from tests.guard.builders import GRANDPA, MUM, OTHER_PIN, PIN, Client, Pc
from tests.guard.family import an_adult, family

DAY_S = 24 * 60 * 60.0
DAD_PIN = "918273"
DAD = wire.NewAdult("Bố", MUM.role, DAD_PIN)
ID = "a" * 32
TO_MUM = wire.ShareFeeling(ID, "a1", Feeling.WORRIED, About.SCHOOL)


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    yield from family(tmp_path, (MUM, GRANDPA, DAD), installed=True)


def feelings(client: Client) -> list[tuple[str, Feeling, About]]:
    said = client.ask(wire.Feelings())
    assert isinstance(said, wire.FeelingsAre)
    return [(one.child_name, one.feeling, one.about) for one in said.feelings]


def mine(client: Client) -> wire.MyFeelingsAre:
    said = client.ask(wire.MyFeelings())
    assert isinstance(said, wire.MyFeelingsAre)
    return said


def in_chest(pc: Pc) -> tuple[bytes, ...]:
    return tuple(value for _, value in pc.guard.private.chest.values("feelings/"))


def test_only_the_adult_whom_the_child_chose_sees_it(pc: Pc) -> None:
    pc.client().ask(TO_MUM)
    assert feelings(an_adult(pc, PIN, "Mẹ")) == [("Bin", Feeling.WORRIED, About.SCHOOL)]
    assert feelings(an_adult(pc, DAD_PIN, "Bố")) == []
    assert feelings(an_adult(pc, OTHER_PIN, "Ông")) == []


def test_a_helper_sees_what_is_shown_to_them(pc: Pc) -> None:
    pc.client().ask(wire.ShareFeeling(ID, "a2", Feeling.HAPPY, About.FRIENDS))
    assert feelings(an_adult(pc, OTHER_PIN, "Ông")) == [("Bin", Feeling.HAPPY, About.FRIENDS)]
    assert feelings(an_adult(pc, PIN, "Mẹ")) == []


def test_without_the_own_pin_nobody_reads_it(pc: Pc) -> None:
    pc.client().ask(TO_MUM)
    assert pc.client().refused(wire.Feelings()).id == "pin_needed"
    assert pc.client(0).refused(wire.Feelings()).id in ("pin_needed", "not_allowed")
    # Even in the chest, which is sealed itself, it is sealed to her.
    (value,) = in_chest(pc)
    assert Feeling.WORRIED.value.encode() not in value
    pc.client(0).ask(wire.ResetPin("Mẹ", "620471", ""))
    assert feelings(an_adult(pc, "620471", "Mẹ")) == []


def test_the_child_sees_to_whom_and_when_and_takes_it_back(pc: Pc) -> None:
    child = pc.client()
    child.ask(TO_MUM)
    child.ask(TO_MUM)
    said = mine(child)
    assert [(one.id, one.adult_name) for one in said.shared] == [(ID, "Mẹ")]
    assert [one.name for one in said.adults] == ["Mẹ", "Ông", "Bố"]
    assert mine(pc.client(1001)).shared == ()
    pc.client(1001).ask(wire.TakeBackFeeling(ID))
    assert len(mine(child).shared) == 1
    child.ask(wire.TakeBackFeeling(ID))
    assert mine(child).shared == ()
    assert in_chest(pc) == ()
    assert feelings(an_adult(pc, PIN, "Mẹ")) == []


def test_no_adult_shares_or_looks_for_a_child(pc: Pc) -> None:
    mum = an_adult(pc, PIN, "Mẹ")
    for ask in (TO_MUM, wire.MyFeelings(), wire.TakeBackFeeling(ID)):
        assert mum.refused(ask).id == "not_allowed"


def test_it_shows_in_no_status_list_note_or_push(pc: Pc) -> None:
    child, mum = pc.client(), an_adult(pc, PIN, "Mẹ")
    mum.ask(wire.Subscribe())
    mum.pushed(wire.Say)
    before = (child.status(), child.ask(wire.Recorded()), mum.ask(wire.Notes()))
    child.ask(TO_MUM)
    assert (child.status(), child.ask(wire.Recorded()), mum.ask(wire.Notes())) == before
    assert not [event for event in mum.pushed(wire.Say) if not isinstance(event, wire.StatusChanged)]


def test_after_thirty_days_it_is_gone_from_page_and_chest(pc: Pc) -> None:
    pc.client().ask(TO_MUM)
    pc.clock.move(30 * DAY_S)
    assert feelings(an_adult(pc, PIN, "Mẹ")) == []
    assert mine(pc.client()).shared == ()
    pc.guard.upkeep._others_day()  # the day's work, without a day of heartbeats
    assert in_chest(pc) == ()


def test_what_was_for_an_adult_who_has_left_goes_too(pc: Pc) -> None:
    pc.client().ask(wire.ShareFeeling(ID, "a3", Feeling.SAD, About.HOME))
    an_adult(pc, PIN, "Mẹ").ask(wire.RemoveAdult("a3"))
    pc.guard.upkeep._others_day()  # the day's work, without a day of heartbeats
    assert in_chest(pc) == ()


@pytest.mark.parametrize(
    ("ask", "problem"),
    [
        (wire.ShareFeeling(ID, "a9", Feeling.SAD, About.HOME), "tell_adult_unknown"),
        (wire.ShareFeeling("x", "a1", Feeling.SAD, About.HOME), "feelings_too_many"),
    ],
)
def test_what_cannot_be_shared_is_not_kept(pc: Pc, ask: wire.ShareFeeling, problem: str) -> None:
    child = pc.client()
    assert child.refused(ask).id == problem
    assert in_chest(pc) == ()
