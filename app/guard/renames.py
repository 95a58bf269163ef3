"""An account that the OS renamed is still the same child's: found again by its number (uid, SID).
Must not follow a number to an account that is named for somebody already."""

from __future__ import annotations

from collections.abc import Collection

from app.platform.sessions import Account
from app.store.people import PeopleStore


def follow_renames(people: PeopleStore, accounts: Collection[Account], named: Collection[str]) -> list[tuple[str, str]]:
    """Remembers the numbers of the accounts that are named for somebody, and renames those that have another name now: (before, after)."""
    by_name = {account.name: account for account in accounts}
    by_number = {str(account.id): account for account in accounts if not account.system}
    numbers = people.account_ids()
    renamed: list[tuple[str, str]] = []
    for name in dict.fromkeys(named):
        here = by_name.get(name)
        if here is not None:
            if numbers.get(name) != str(here.id):
                people.keep_account_id(name, str(here.id))
            continue
        other = by_number.get(numbers.get(name, ""))
        if other is not None and other.name not in named:
            people.rename_account(name, other.name)
            renamed.append((name, other.name))
    return renamed
