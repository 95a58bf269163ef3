"""Who may say "it is me" on a shared account: its children and the adults, from the guard's list.
Must not word anything."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.people import Adult
from app.wire.messages import FamilyIs, StatusIs


@dataclass(frozen=True, slots=True)
class ChildToChoose:
    id: str
    nickname: str


@dataclass(frozen=True, slots=True)
class WhoState:
    children: tuple[ChildToChoose, ...] = ()
    adults: tuple[Adult, ...] = ()


def who_state(status: StatusIs | None, family: FamilyIs | None) -> WhoState:
    """The guard names in `choose_who` whom this account is for; names come from the family, or from the status until it is told."""
    if status is None:
        return WhoState()
    named: dict[str, ChildToChoose] = {}
    for child in status.children:
        named[child.id] = ChildToChoose(child.id, child.nickname)
    if family is not None:
        for member in family.children:
            named.setdefault(member.id, ChildToChoose(member.id, member.nickname))
    return WhoState(
        tuple(named[id] for id in status.choose_who if id in named),
        () if family is None else family.adults,
    )
