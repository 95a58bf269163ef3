"""A child asks before it adds a contact; a parent answers or ends; each sees what is theirs to see.
Must not log, note or report anything of it, nor let a helper or another child near it."""

from __future__ import annotations

import re

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk, clean_name, clean_words
from app.model import contacts as rules
from app.model.contacts import Contact
from app.model.people import Role
from app.model.problem import ProblemError
from app.store.contacts import KeptContacts
from app.wire import messages as wire

_ID = re.compile(r"[0-9a-f]{32}")


def contacts(desk: Desk, caller: Caller, connection: Connection, ask: wire.Contacts) -> wire.ContactsAre:
    if caller.role is Role.CHILD or ask.child is not None:
        children = [desk.child_for(caller, ask.child).id]
    else:
        children = [child.id for child in desk.household.children()]
    found = [contact for child in children for contact in _kept(desk, child).all(desk.now())]
    found.sort(key=lambda contact: contact.asked_at, reverse=True)
    adults = tuple(adult.name for adult in desk.household.adults() if adult.role is Role.PARENT)
    return wire.ContactsAre(tuple(found), adults)


def ask_contact(desk: Desk, caller: Caller, connection: Connection, ask: wire.AskContact) -> wire.Done:
    child = desk.own_child(caller).id
    kept, now = _kept(desk, child), desk.now()
    known = kept.all(now)
    if any(contact.id == ask.id for contact in known):
        return wire.Done()  # sent again after a broken connection
    waiting = sum(contact.state in rules.WAITING for contact in known)
    if len(known) >= rules.MOST_OF_A_CHILD or waiting >= rules.MOST_WAITING:
        raise ProblemError("contacts_too_many", most=rules.MOST_WAITING)
    draft = rules.Draft(clean_name(ask.nickname), ask.met, clean_name(ask.app), ask.ticks)
    contact = rules.asked(draft, ask.id, child, now) if _ID.fullmatch(ask.id) else None
    if contact is None:
        raise ProblemError("contact_incomplete")
    kept.put(contact)
    _tell(desk, child)
    return wire.Done()


def withdraw_contact(desk: Desk, caller: Caller, connection: Connection, ask: wire.WithdrawContact) -> wire.Done:
    child = desk.own_child(caller).id
    kept = _kept(desk, child)
    contact = kept.one(ask.id, desk.now())
    if contact is None:
        return wire.Done()  # it is gone, which is what was wanted
    if not rules.may_withdraw(contact):
        raise ProblemError("contact_answered")
    kept.erase(contact.id)
    _tell(desk, child)
    return wire.Done()


def answer_contact(desk: Desk, caller: Caller, connection: Connection, ask: wire.AnswerContact) -> wire.Done:
    contact = _found(desk, caller, ask.id)
    return _keep(desk, rules.answered(contact, ask.answer, desk.by(caller), clean_words(ask.words), desk.now()))


def end_contact(desk: Desk, caller: Caller, connection: Connection, ask: wire.EndContact) -> wire.Done:
    contact = _found(desk, caller, ask.id)
    if caller.role is Role.CHILD:
        return _keep(desk, rules.ended_by_child(contact, desk.now()))
    reason = clean_words(ask.reason)
    if not reason:
        raise ProblemError("contact_reason_needed")
    return _keep(desk, rules.ended_by_adult(contact, desk.by(caller), reason, desk.now()))


def saw_contacts(desk: Desk, caller: Caller, connection: Connection, ask: wire.SawContacts) -> wire.Done:
    kept = _kept(desk, desk.own_child(caller).id)
    fresh = [contact for contact in kept.all(desk.now()) if not contact.seen_by_child]
    if fresh:
        kept.put(*map(rules.seen, fresh))
    return wire.Done()


def _found(desk: Desk, caller: Caller, id: str) -> Contact:
    """One that this caller may touch; the same refusal whether it exists or not."""
    children = [desk.own_child(caller)] if caller.role is Role.CHILD else desk.household.children()
    for child in children:
        contact = _kept(desk, child.id).one(id, desk.now())
        if contact is not None:
            return contact
    raise ProblemError("contact_unknown")


def _keep(desk: Desk, contact: Contact | None) -> wire.Done:
    if contact is None:
        raise ProblemError("contact_answered")
    _kept(desk, contact.child).put(contact)
    _tell(desk, contact.child)
    return wire.Done()


def _kept(desk: Desk, child: str) -> KeptContacts:
    return KeptContacts(desk.private.chest, child)


def _tell(desk: Desk, child: str) -> None:
    desk.events.tell_parents_and(wire.ContactsChanged(), child)
