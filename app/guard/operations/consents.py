"""The register of photo consents: parents write, the child says its own yes or no, both may withdraw.
Must not answer for a child, nor let a helper or another child read a line."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk, clean_words
from app.model import consents as rules
from app.model.consents import Consent, Entry
from app.model.people import Child, Role
from app.model.problem import ProblemError
from app.wire import messages as wire


def consents(desk: Desk, caller: Caller, connection: Connection, ask: wire.Consents) -> wire.ConsentsAre:
    if caller.role is Role.CHILD or ask.child is not None:
        children: tuple[Child, ...] = (desk.child_for(caller, ask.child),)
    else:
        children = desk.household.children()
    found = [_shown(desk, child, consent) for child in children for consent in desk.household.store.consents.all(child.id)]
    found.sort(key=lambda one: one.consent.written_at, reverse=True)
    return wire.ConsentsAre(tuple(found))


def add_consent(desk: Desk, caller: Caller, connection: Connection, ask: wire.AddConsent) -> wire.Done:
    child = desk.child_for(caller, ask.child)
    entry = Entry(_clean(ask.picture), _clean(ask.who), _clean(ask.what_for), _clean(ask.place), ask.until)
    if not rules.is_whole(entry):
        raise ProblemError("consent_incomplete", most=rules.MOST_TEXT)
    if entry.until is not None and entry.until < desk.household.today(child.id):
        raise ProblemError("consent_past")
    store = desk.household.store.consents
    if store.count(child.id)[0] >= rules.MOST_OF_A_CHILD:
        raise ProblemError("consents_too_many", most=rules.MOST_OF_A_CHILD)
    store.add(child.id, entry, desk.now(), desk.by(caller))
    return _told(desk, child)


def answer_consent(desk: Desk, caller: Caller, connection: Connection, ask: wire.AnswerConsent) -> wire.Done:
    """In the child's own session: no PIN on the call, no parent session open, no adult using the account."""
    child, consent = _found(desk, caller, ask.id)
    today = desk.household.today(child.id)
    return _kept(desk, child, rules.replied(consent, ask.reply, child.birth_year, desk.now(), today))


def withdraw_consent(desk: Desk, caller: Caller, connection: Connection, ask: wire.WithdrawConsent) -> wire.Done:
    child, consent = _found(desk, caller, ask.id)
    today, by_child = desk.household.today(child.id), caller.role is Role.CHILD
    changed = rules.withdrawn(consent, desk.by(caller), child.birth_year, desk.now(), today, by_child=by_child)
    return _kept(desk, child, changed)


def use_consent(desk: Desk, caller: Caller, connection: Connection, ask: wire.UseConsent) -> wire.Done:
    child, consent = _found(desk, caller, ask.id)
    return _kept(desk, child, rules.used(consent, child.birth_year, desk.now(), desk.household.today(child.id)))


def delete_consent(desk: Desk, caller: Caller, connection: Connection, ask: wire.DeleteConsent) -> wire.Done:
    child, consent = _found(desk, caller, ask.id)
    if not rules.may_delete(consent, child.birth_year, desk.household.today(child.id)):
        raise ProblemError("consent_stands")
    desk.household.store.consents.delete(consent.id)
    return _told(desk, child)


def _shown(desk: Desk, child: Child, consent: Consent) -> wire.ConsentIs:
    today = desk.household.today(child.id)
    own_yes = rules.needs_own_yes(child.birth_year, today)
    return wire.ConsentIs(consent, rules.state(consent, child.birth_year, today), own_yes)


def _found(desk: Desk, caller: Caller, id: str) -> tuple[Child, Consent]:
    """One that this caller may touch; the same refusal whether it exists or not."""
    children = (desk.own_child(caller),) if caller.role is Role.CHILD else desk.household.children()
    for child in children:
        for consent in desk.household.store.consents.all(child.id):
            if consent.id == id:
                return child, consent
    raise ProblemError("consent_unknown")


def _kept(desk: Desk, child: Child, consent: Consent | None) -> wire.Done:
    if consent is None:
        raise ProblemError("consent_over")
    desk.household.store.consents.change(consent)
    return _told(desk, child)


def _told(desk: Desk, child: Child) -> wire.Done:
    desk.events.tell_parents_and(wire.ConsentsChanged(), child.id)
    return wire.Done()


def _clean(text: str) -> str:
    return " ".join(clean_words(text).split())
