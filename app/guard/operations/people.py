"""Who is who on this PC: adults, children, their accounts, and who uses a shared account now.
Must not show a caller without a PIN more than it needs in order to choose or to ask."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

import msgspec

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk, clean_accounts, clean_name
from app.guard.dispatch import Steps
from app.guard.household import same_name
from app.model.people import Adult, Child, Role
from app.model.problem import ProblemError
from app.wire import messages as wire

LANGUAGES = ("vi", "en")
OLDEST, YOUNGEST = 17, 3


def family(desk: Desk, caller: Caller, connection: Connection, ask: wire.Family) -> wire.FamilyIs:
    household, who = desk.household, desk.household.who
    open_to_all = not household.set_up()
    whole = caller.sees_all or open_to_all
    current = who.child_of(caller.account)
    using = who.adult_using(caller.account)
    accounts = tuple(
        wire.OsAccount(account.name, account.full_name, account.administrator)
        for account in who.accounts()
        if (whole and (not account.system or account.name == caller.account)) or account.name == caller.account
    )
    if whole:
        adults, children = household.adults(), household.children()
    else:
        # The PIN prompt needs the adults' names, the choice on a shared account its children; whose account is whose is the parents' to know.
        adults = tuple(msgspec.structs.replace(adult, accounts=()) for adult in household.adults())
        mine = (*who.sharing(caller.account), *((current,) if current is not None else ()))
        children = household.children() if caller.role is Role.HELPER else tuple({child.id: child for child in mine}.values())
        children = tuple(msgspec.structs.replace(child, accounts=()) for child in children)
    return wire.FamilyIs(
        language=household.settings.language,
        adults=adults,
        children=children,
        accounts=accounts,
        you=caller.account or "",
        current_child=None if current is None else current.id,
        adult_using=None if using is None else using.name,
        pin_wait_s={adult.id: wait_s for adult in household.adults() if (wait_s := desk.pins.wait_s(adult.id))},
    )


def put_adult(desk: Desk, caller: Caller, connection: Connection, ask: wire.PutAdult) -> Steps:
    household = desk.household
    name, accounts = clean_name(ask.name), clean_accounts(ask.accounts)
    if ask.role not in (Role.PARENT, Role.HELPER):
        raise ProblemError("role_invalid", role=ask.role.value)
    _name_is_free(desk, name, ask.id)
    of_no_child(desk, name, accounts)
    if ask.id is None:
        if ask.pin is None:
            raise ProblemError("new_pin_needed", name=name)
        (verifier,) = yield from desk.pins.make([ask.pin])
        _name_is_free(desk, name, None)  # somebody else may have made it meanwhile
        of_no_child(desk, name, accounts)
        adult = household.add_adult(name, ask.role, accounts)
        try:
            yield desk.pins.keeping({adult.id: verifier})
        except ProblemError:
            household.remove_adult(adult.id)
            raise
        desk.pins.kept({adult.id: verifier})
    else:
        before = household.adult(ask.id)
        if before is None:
            raise ProblemError("adult_unknown", name=ask.id[:80])
        if ask.pin is not None:
            # Another adult's PIN is that adult's own: SetPin needs the old one, ResetPin the recovery code.
            raise ProblemError("pin_elsewhere")
        if before.role is Role.PARENT and ask.role is not Role.PARENT:
            _another_parent_stays(household.adults(), before.id)
        household.change_adult(Adult(before.id, name, ask.role, accounts))
        if ask.role is not before.role:
            desk.events.end_parents_of(before.id, "closed")
    desk.decided()
    return wire.Done()


def remove_adult(desk: Desk, caller: Caller, connection: Connection, ask: wire.RemoveAdult) -> Steps:
    household = desk.household
    adult = household.adult(ask.id)
    if adult is None:
        raise ProblemError("adult_unknown", name=ask.id[:80])
    if adult.role is Role.PARENT:
        _another_parent_stays(household.adults(), adult.id)
    household.remove_adult(adult.id)
    desk.events.end_parents_of(adult.id, "closed")
    desk.decided()
    desk.tell.follow()
    yield desk.pins.dropping([adult.id])
    return wire.Done()


def put_child(desk: Desk, caller: Caller, connection: Connection, ask: wire.PutChild) -> wire.Done:
    household = desk.household
    nickname, accounts = clean_name(ask.nickname), clean_accounts(ask.accounts)
    birth_year = valid_birth_year(ask.birth_year, desk.now())
    if any(same_name(child.nickname, nickname) and child.id != ask.id for child in household.children()):
        raise ProblemError("name_taken", name=nickname)
    of_no_adult(nickname, accounts, desk.household.adults())
    if ask.id is None:
        make_child(desk, nickname, birth_year, accounts)
    else:
        before = household.child(ask.id)
        if before is None:
            raise ProblemError("child_unknown", child=ask.id[:80])
        household.change_child(msgspec.structs.replace(before, nickname=nickname, birth_year=birth_year, accounts=accounts))
    desk.decided()
    return wire.Done()


def remove_child(desk: Desk, caller: Caller, connection: Connection, ask: wire.RemoveChild) -> wire.Done:
    child = desk.household.child(ask.id)
    if child is None:
        raise ProblemError("child_unknown", child=ask.id[:80])
    # First nothing of this child stays paused; the watch must not ask for a child that is gone.
    desk.household.remove_child(child.id)
    desk.private.forget_child(child.id)
    desk.watch.forget(child.id)
    desk.decided()
    return wire.Done()


def set_language(desk: Desk, caller: Caller, connection: Connection, ask: wire.SetLanguage) -> wire.Done:
    desk.household.set_settings(language=valid_language(ask.language))
    desk.events.changed()
    return wire.Done()


def who_uses(desk: Desk, caller: Caller, connection: Connection, ask: wire.WhoUses) -> wire.Done:
    """On a child's account. Of one that is named for nobody a parent alone can say "it is me"; whose it is, is said under "People": to
    choose a child there would be a way to the widest rules."""
    household, account = desk.household, caller.account
    if (ask.child is None) == (ask.adult is None):
        raise ProblemError("who_needs_one")
    nobodys = ask.adult is not None and household.who.nobodys(account)
    if account is None or not (nobodys or household.who.sharing(account)):
        raise ProblemError("account_not_shared")
    if ask.adult is not None:
        adult = household.adult_called(ask.adult)
        if nobodys and adult.role is not Role.PARENT:
            raise ProblemError("not_allowed", op="who_uses")
        if not caller.pin_on_call or caller.adult != adult:
            raise ProblemError("pin_needed", op="who_uses")
        household.who.choose_adult(account, adult)
        desk.codes.close_account(account)
    else:
        child = household.child_called(ask.child or "")
        if child is None or child not in household.who.sharing(account):
            raise ProblemError("child_unknown", child=(ask.child or "")[:80])
        household.who.choose_child(account, child)
        desk.codes.close_account(account)
    desk.decided()
    return wire.Done()


# ---- also used by setup ----


def make_child(desk: Desk, nickname: str, birth_year: int, accounts: tuple[str, ...]) -> Child:
    """With the rules of our suggestion for that age, and the programs that are there taken down as known."""
    zone = desk.household.zone().key
    child = desk.household.add_child(nickname, birth_year, accounts, desk.preset(nickname, desk.now().year - birth_year, zone))
    desk.household.known.take_down(child.id, desk.present())
    return child


def of_no_adult(nickname: str, accounts: Collection[str], adults: Iterable[Adult | wire.NewAdult]) -> None:
    """An adult's account is never tracked, so no child is there to be followed."""
    for adult in adults:
        for account in accounts:
            if account in adult.accounts:
                raise ProblemError("account_of_adult", account=account, adult=clean_name(adult.name), child=nickname)


def of_no_child(desk: Desk, name: str, accounts: Collection[str]) -> None:
    for child in desk.household.children():
        for account in accounts:
            if account in child.accounts:
                raise ProblemError("account_of_child", account=account, adult=name, child=child.nickname)


def valid_birth_year(year: int, now: datetime) -> int:
    if not YOUNGEST <= now.year - year <= OLDEST:
        raise ProblemError("birth_year_invalid", first=now.year - OLDEST, last=now.year - YOUNGEST)
    return year


def valid_language(language: str) -> str:
    if language not in LANGUAGES:
        raise ProblemError("language_unknown", language=language[:20])
    return language


def _name_is_free(desk: Desk, name: str, id: str | None) -> None:
    if any(same_name(adult.name, name) and adult.id != id for adult in desk.household.adults()):
        raise ProblemError("name_taken", name=name)


def _another_parent_stays(adults: tuple[Adult, ...], id: str) -> None:
    if not any(adult.role is Role.PARENT and adult.id != id for adult in adults):
        raise ProblemError("last_parent")
