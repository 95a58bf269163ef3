"""A guard with a family, and its adults in parent mode.
Must not know any operation beside theirs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.platform.service import Install
from app.wire import messages as wire
from tests.guard.builders import BIN, GRANDPA, MUM, NA, OTHER_PIN, PIN, Client, Pc, set_up


def family(
    folder: Path,
    adults: tuple[wire.NewAdult, ...] = (MUM, GRANDPA),
    children: tuple[wire.NewChild, ...] = (BIN, NA),
    *,
    installed: bool = False,
) -> Iterator[Pc]:
    """For a fixture. `installed`: several accounts reach one guard."""
    pc = Pc(folder, install=Install.INSTALLED, own_account=0) if installed else Pc(folder)
    set_up(pc, adults, children)
    yield pc
    pc.close()


def an_adult(pc: Pc, pin: str = PIN, adult: str = "Mẹ") -> Client:
    client = pc.client()
    client.open_parent(pin, adult)
    return client


def shown_of(child: Client, adult: str) -> str:
    """The mark of what this child's list shows of an adult now; Tell says it back."""
    are = child.ask(wire.AdultsToTell())
    assert isinstance(are, wire.AdultsToTellAre)
    return next(one.mark for one in are.adults if one.id == adult)


def mum(pc: Pc) -> Client:
    return an_adult(pc)


def grandpa(pc: Pc) -> Client:
    return an_adult(pc, OTHER_PIN, "Ông")
