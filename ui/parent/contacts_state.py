"""What the parents' page of contacts shows: what waits, who is agreed, and what is over.
Must not word anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.contacts import CLOSED, WAITING, Contact, Question, State, Tick, worrying


@dataclass(frozen=True, slots=True)
class ContactsState:
    """`told` False: the guard has not answered yet."""

    told: bool = False
    names: tuple[tuple[str, str], ...] = ()  # child id, nickname
    waiting: tuple[Contact, ...] = ()
    agreed: tuple[Contact, ...] = ()
    over: tuple[Contact, ...] = ()

    def name(self, contact: Contact) -> str:
        return dict(self.names).get(contact.child, "")

    def one(self, id: str) -> Contact | None:
        return next((contact for contact in (*self.waiting, *self.agreed, *self.over) if contact.id == id), None)


def contacts_state(contacts: tuple[Contact, ...], names: tuple[tuple[str, str], ...]) -> ContactsState:
    """What was asked and not answered at all comes first."""
    waiting = sorted((one for one in contacts if one.state in WAITING), key=lambda one: one.state is not State.ASKED)
    return ContactsState(
        True,
        names,
        tuple(waiting),
        tuple(one for one in contacts if one.state is State.APPROVED),
        tuple(one for one in contacts if one.state in CLOSED),
    )


def to_talk_about(contact: Contact) -> tuple[tuple[Question, Tick], ...]:
    return tuple((question, contact.ticks[question]) for question in worrying(contact.ticks))


def count_to_answer(contacts: tuple[Contact, ...]) -> int:
    return sum(contact.state is State.ASKED for contact in contacts)
