"""What the page People shows: adults, children and whose account is whose.
Must not word anything."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.people import Adult, Child, Role
from app.wire.messages import FamilyIs


@dataclass(frozen=True, slots=True)
class AdultLine:
    adult: Adult
    me: bool  # the adult whose parent session this is
    only_parent: bool  # cannot be removed, nor become a helper


@dataclass(frozen=True, slots=True)
class PeopleState:
    """`told` False: the guard has not answered yet."""

    told: bool = False
    adults: tuple[AdultLine, ...] = ()
    children: tuple[Child, ...] = ()
    accounts: tuple[str, ...] = ()  # of this PC
    shared: frozenset[str] = frozenset()  # children on an account that several of them use
    unnamed: tuple[str, ...] = ()  # accounts that are nobody's: they get the strictest of the children's rules


def people_state(family: FamilyIs, me: str) -> PeopleState:
    parents = [adult.id for adult in family.adults if adult.role is Role.PARENT]
    users = [account for child in family.children for account in set(child.accounts)]
    shared = {child.id for child in family.children if any(users.count(account) > 1 for account in child.accounts)}
    named = {account for adult in family.adults for account in adult.accounts}
    named.update(account for child in family.children for account in child.accounts)
    accounts = tuple(account.name for account in family.accounts)
    return PeopleState(
        told=True,
        adults=tuple(AdultLine(adult, adult.id == me, parents == [adult.id]) for adult in family.adults),
        children=family.children,
        accounts=accounts,
        shared=frozenset(shared),
        unnamed=tuple(account for account in accounts if account not in named),
    )


def accounts_to_choose(all_accounts: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
    """An account that is gone from the PC is still shown where somebody has it, so that it can be taken away."""
    return (*all_accounts, *(account for account in own if account not in all_accounts))
