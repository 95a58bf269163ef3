"""The first setup, and later ones that add what is not there yet: all of it or nothing.
Must not change anything that exists."""

from __future__ import annotations

import logging

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk, clean_accounts, clean_name
from app.guard.dispatch import Steps
from app.guard.household import same_name
from app.guard.operations.people import make_child, of_no_adult, of_no_child, valid_birth_year, valid_language
from app.model.people import Role
from app.model.problem import ProblemError
from app.wire import messages as wire

log = logging.getLogger(__name__)

MOST_PEOPLE = 20


def setup(desk: Desk, caller: Caller, connection: Connection, ask: wire.Setup) -> Steps:
    household, pins = desk.household, desk.pins
    first = not household.set_up()
    language = valid_language(ask.language)
    adults = [adult for adult in ask.adults if not _has_adult(desk, clean_name(adult.name))]
    children = [child for child in ask.children if not _has_child(desk, clean_name(child.nickname))]
    _check(desk, ask, first)
    _check_accounts(desk, caller, adults, children)
    # Argon2id takes its time for each PIN, so nothing has been changed until all of them are done.
    verifiers = yield from pins.make([adult.pin for adult in adults])
    if first and household.set_up():
        raise ProblemError("pin_needed", op="setup")  # another setup was quicker
    _check_accounts(desk, caller, adults, children)  # and the family may have changed
    recovery = pins.new_recovery_code() if first else None

    def work() -> dict[str, str]:
        made = {
            household.add_adult(clean_name(adult.name), adult.role, adult.accounts).id: verifier
            for adult, verifier in zip(adults, verifiers, strict=True)
        }
        for child in children:
            birth_year = valid_birth_year(child.birth_year, desk.now())
            make_child(desk, clean_name(child.nickname), birth_year, _accounts_of(child, caller))
        if first:
            household.set_settings(language=language)
        return made

    try:
        kept = household.store.together(work)
    finally:
        household.load()  # memory as the store is, whether all of it was kept or nothing
    try:
        yield pins.keeping(kept, recovery)
    except Exception:
        _undo(desk, kept, [clean_name(child.nickname) for child in children])
        raise
    pins.kept(kept, recovery)
    if first:
        # From the first moment on, so that neither its file nor its key tells when it was first wanted.
        try:
            yield from desk.private.ready()
        except ProblemError:
            log.warning("setup_without_chest")  # a fault that is shown, and tried again
    desk.decided()
    return wire.SetupDone(
        recovery_code=recovery,
        made=tuple(clean_name(name) for name in (*(adult.name for adult in adults), *(child.nickname for child in children))),
        existed=tuple(
            clean_name(name)
            for name in (
                *(adult.name for adult in ask.adults if adult not in adults),
                *(child.nickname for child in ask.children if child not in children),
            )
        ),
    )


def _check(desk: Desk, ask: wire.Setup, first: bool) -> None:
    """All that can be known before the first PIN is hashed."""
    if len(ask.adults) + len(ask.children) > MOST_PEOPLE:
        raise ProblemError("too_many_people", most=MOST_PEOPLE)
    names = (
        [clean_name(adult.name).casefold() for adult in ask.adults],
        [clean_name(child.nickname).casefold() for child in ask.children],
    )
    for kind in names:
        for name in kind:
            if kind.count(name) > 1:
                raise ProblemError("name_twice", name=name)
    for adult in ask.adults:
        if adult.role not in (Role.PARENT, Role.HELPER):
            raise ProblemError("role_invalid", role=adult.role.value)
        desk.pins.check_new(adult.pin)
        clean_accounts(adult.accounts)
    for child in ask.children:
        valid_birth_year(child.birth_year, desk.now())
        clean_accounts(child.accounts)
    if first and not any(adult.role is Role.PARENT for adult in ask.adults):
        raise ProblemError("parent_needed")


def _accounts_of(child: wire.NewChild, caller: Caller) -> tuple[str, ...]:
    """Left out: the one that runs the setup."""
    return child.accounts or ((caller.account,) if caller.account is not None else ())


def _check_accounts(desk: Desk, caller: Caller, adults: list[wire.NewAdult], children: list[wire.NewChild]) -> None:
    """`adults` and `children` are those who are new; whoever exists keeps the accounts that it has."""
    for adult in adults:
        of_no_child(desk, clean_name(adult.name), adult.accounts)
    for child in children:
        of_no_adult(clean_name(child.nickname), _accounts_of(child, caller), (*desk.household.adults(), *adults))


def _has_adult(desk: Desk, name: str) -> bool:
    return any(same_name(adult.name, name) for adult in desk.household.adults())


def _has_child(desk: Desk, nickname: str) -> bool:
    return any(same_name(child.nickname, nickname) for child in desk.household.children())


def _undo(desk: Desk, adults: dict[str, str], nicknames: list[str]) -> None:
    """The PINs could not be kept: as before this setup."""
    household = desk.household
    for id in adults:
        household.remove_adult(id)
    for nickname in nicknames:
        child = household.child_called(nickname)
        if child is not None:
            household.remove_child(child.id)
