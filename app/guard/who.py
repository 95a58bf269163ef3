"""Who uses an account of this PC: its child, one of several children, an adult for a while, or nobody who is tracked.
Must not know rules; believes the kernel's account names only, never a message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from app.model.people import Adult, Child
from app.platform.sessions import Account
from app.store.people import PeopleStore

ADULT_IDLE_END_S = 600
ASK_APART = timedelta(seconds=20)


class Who:
    """`own`: the account that runs this guard, counted even where the OS calls it a system account and names no login sessions
    (a container); None: an installed guard, whose own account is never tracked."""

    def __init__(
        self,
        accounts: Callable[[], list[Account]],
        own: str | None,
        sessions_named: Callable[[], bool],
        store: PeopleStore,
        now: Callable[[], datetime],
    ) -> None:
        self._accounts = accounts
        self._own = own
        self._sessions_named = sessions_named
        self._store = store
        self._now = now
        self._people: dict[str, Account] = {}
        self._asked_at: datetime | None = None
        self._adults: tuple[Adult, ...] = ()
        self._children: tuple[Child, ...] = ()
        self._last: dict[str, str | None] = {}  # shared account -> id of the child that used it last
        self._adult_using: dict[str, str] = {}  # account -> adult id
        self._of_adults: frozenset[str] = frozenset()  # their own accounts: never tracked

    def set_people(self, adults: tuple[Adult, ...], children: tuple[Child, ...]) -> None:
        self._adults = adults
        self._children = children
        self._of_adults = frozenset(account for adult in adults for account in adult.accounts)
        known_adults = {adult.id for adult in adults}
        self._last.clear()
        self._adult_using = {account: adult for account, adult in self._adult_using.items() if adult in known_adults}

    # ---- accounts ----

    def accounts(self) -> list[Account]:
        found = self._accounts()
        self._people = {account.name: account for account in found}
        self._asked_at = self._now()
        return found

    def account_name(self, id: int | str) -> str | None:
        found = next((account.name for account in self._people.values() if account.id == id), None)
        if found is None and self._ask_again():
            found = next((account.name for account in self._people.values() if account.id == id), None)
        return found

    def administrator(self, account: str) -> bool | None:
        found = self._find(account)
        return None if found is None else found.administrator

    def tracked(self, account: str | None) -> bool:
        """Whether a session of this account can be a child's at all: never the greeter, root or a service account."""
        if account is None:
            return True  # a session whose account has no name any more: nobody has named it
        if account == self._own and not self._sessions_named():
            return True
        found = self._find(account)
        return found is not None and not found.system

    def _find(self, account: str) -> Account | None:
        found = self._people.get(account)
        if found is None and self._ask_again():
            found = self._people.get(account)
        return found

    def _ask_again(self) -> bool:
        """An account may have been made since; but the system's own are asked about all the time, and the list is long on some PCs."""
        now = self._now()
        if self._asked_at is not None and abs(now - self._asked_at) < ASK_APART:
            return False
        self.accounts()
        return True

    # ---- who ----

    def sharing(self, account: str | None) -> tuple[Child, ...]:
        """The children that this account is named for. What is an adult's own too (kept so by an earlier version) is nobody else's."""
        if account in self._of_adults:
            return ()
        return tuple(child for child in self._children if account is not None and account in child.accounts)

    def child_of(self, account: str | None) -> Child | None:
        """The child that uses this account now; None: nobody yet, an adult, or nobody who is tracked."""
        user = self.user_of(account)
        return user[0] if isinstance(user, tuple) and len(user) == 1 and self.sharing(account) else None

    def user_of(self, account: str | None) -> tuple[Child, ...] | Adult | None:
        if not self.tracked(account) or not self._children:
            return None
        using = self.adult_using(account)
        if using is not None:
            return using
        sharing = self.sharing(account)
        if len(sharing) > 1:
            last = self._last_child(account or "")
            return tuple(child for child in sharing if child.id == last) or sharing
        if sharing:
            return sharing
        for adult in self._adults:
            if account in adult.accounts:
                return adult
        return self._children

    def nobodys(self, account: str | None) -> bool:
        """An account that could be a child's, and that nobody has named for anybody."""
        named = account in self._of_adults or any(account in child.accounts for child in self._children)
        return account is not None and self.tracked(account) and not named

    def adult_using(self, account: str | None) -> Adult | None:
        """The adult who said "it is me" on a child's account."""
        id = self._adult_using.get(account or "")
        return next((adult for adult in self._adults if adult.id == id), None)

    def to_choose(self, account: str | None) -> tuple[Child, ...]:
        """The children of a shared account from whom the one in front may be chosen."""
        sharing = self.sharing(account)
        return sharing if len(sharing) > 1 else ()

    def _last_child(self, account: str) -> str | None:
        if account not in self._last:
            self._last[account] = self._store.last_child(account)
        return self._last[account]

    def choose_child(self, account: str, child: Child) -> None:
        if self._last_child(account) != child.id:
            self._store.keep_last_child(account, child.id)
            self._last[account] = child.id
        self._adult_using.pop(account, None)

    def choose_adult(self, account: str, adult: Adult) -> None:
        self._adult_using[account] = adult.id

    def rest(self, account: str | None, locked: bool | None, idle_s: float | None) -> bool:
        """True: an adult's turn on this account has ended, the last child's goes on."""
        if account not in self._adult_using:
            return False
        if locked or (idle_s is not None and idle_s >= ADULT_IDLE_END_S):
            del self._adult_using[account or ""]
            return True
        return False
