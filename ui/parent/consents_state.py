"""What the parents' page of photo consents shows: the lines of each child, what stands first.
Must not word anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.consents import OPEN, State
from app.wire.messages import ConsentIs

Children = tuple[tuple[str, str], ...]
"""Pairs of id and nickname."""


@dataclass(frozen=True, slots=True)
class ChildConsents:
    id: str
    nickname: str
    lines: tuple[ConsentIs, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentsState:
    """`told` False: the guard has not answered yet. `children`: also those without a line, for writing one down."""

    told: bool = False
    children: Children = ()
    groups: tuple[ChildConsents, ...] = ()

    def one(self, id: str) -> ConsentIs | None:
        return next((line for group in self.groups for line in group.lines if line.consent.id == id), None)

    def name(self, line: ConsentIs) -> str:
        return dict(self.children).get(line.consent.child, "")


_ORDER = (State.TALK, State.REFUSED, State.ASKED, State.IN_FORCE)


def consents_state(lines: tuple[ConsentIs, ...], children: Children) -> ConsentsState:
    """What asks for a talk comes first, what is over last; else newest first, as the guard tells them."""
    groups = []
    for id, nickname in children:
        own = tuple(sorted((line for line in lines if line.consent.child == id), key=_place))
        if own:
            groups.append(ChildConsents(id, nickname, own))
    return ConsentsState(True, children, tuple(groups))


def _place(line: ConsentIs) -> int:
    return _ORDER.index(line.state) if line.state in OPEN else len(_ORDER)


def may_withdraw(line: ConsentIs) -> bool:
    return line.state in OPEN


def may_use(line: ConsentIs) -> bool:
    return line.state is State.IN_FORCE and line.consent.entry.until is None


def may_delete(line: ConsentIs) -> bool:
    return line.state not in OPEN or line.state is State.REFUSED
