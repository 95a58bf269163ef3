"""What every operation works with, and the one place where a child is looked up for a caller.
Must not let a caller without a PIN reach any child but the one that uses its account now."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.guard.codes import Codes
from app.guard.connections import Caller
from app.guard.events import Events
from app.guard.household import KeptHousehold
from app.guard.parts import Watch
from app.guard.pin import Pins
from app.guard.private import Private
from app.guard.status import StatusBook
from app.guard.tells import Tells
from app.model.people import Child, Role
from app.model.policy import Policy
from app.model.problem import Problem, ProblemError
from app.platform.secrets import Place
from app.platform.service import Install
from app.store.apps import SeenBefore
from app.wire.messages import Check

MOST_NAME = 40
MOST_ACCOUNTS = 50
MOST_WORDS = 500


@dataclass(slots=True)
class Desk:
    household: KeptHousehold
    watch: Watch
    pins: Pins
    private: Private
    codes: Codes
    tell: Tells
    events: Events
    book: StatusBook
    install: Install
    now: Callable[[], datetime]
    boot_s: Callable[[], float]
    protection: Callable[[], tuple[str, tuple[str, ...]]]
    faults: Callable[[], tuple[Problem, ...]]
    checks: Callable[[Place | Problem | None], tuple[Check, ...]]
    desktop_checks: Callable[[], tuple[Check, ...]]
    present: Callable[[], tuple[SeenBefore, ...]]  # programs that are on this PC now
    preset: Callable[[str, int, str], Policy]  # nickname, age, zone
    end: Callable[[bool], None]  # True: begin anew
    around: tuple[float, tuple[Check, ...]] | None = None  # the desktop's checks, and when they were made

    def child_for(self, caller: Caller, ref: str | None) -> Child:
        """The child that `ref` (id or nickname) names, if this caller may reach it; the same refusal whether it exists or not."""
        if caller.role is Role.CHILD:
            own = self.household.who.child_of(caller.account)
            if own is None:
                raise ProblemError("no_child_here")
            if ref is None or ref == own.id or self.household.child_called(ref) == own:
                return own
        elif ref is not None:
            found = self.household.child_called(ref)
            if found is not None:
                return found
        elif len(self.household.children()) == 1:
            return self.household.children()[0]
        else:
            raise ProblemError("child_needed")
        raise ProblemError("child_unknown", child=ref[:80])

    def own_child(self, caller: Caller) -> Child:
        return self.child_for(caller, None)

    def decided(self) -> None:
        """People, rules, grants or controls have changed: enforce at once, then tell."""
        self.watch.look_again()
        self.events.changed()

    def by(self, caller: Caller) -> str | None:
        """Who is named in what is kept: the adult; None: the administrator of the OS, or the child itself."""
        return None if caller.adult is None else caller.adult.name


def clean_name(name: str) -> str:
    """A name as it is kept: no line breaks or control signs, which would break lists, notes and terminals."""
    clean = " ".join(name.split())
    if not clean or len(clean) > MOST_NAME or not clean.isprintable():
        raise ProblemError("name_invalid", most=MOST_NAME)
    return clean


def clean_accounts(accounts: tuple[str, ...]) -> tuple[str, ...]:
    """Names of OS accounts, each once."""
    if len(accounts) > MOST_ACCOUNTS or not all(
        account and len(account) <= MOST_WORDS and account.isprintable() for account in accounts
    ):
        raise ProblemError("account_invalid", most=MOST_ACCOUNTS)
    return tuple(dict.fromkeys(accounts))


def clean_words(words: str) -> str:
    if len(words) > MOST_WORDS:
        raise ProblemError("words_too_long", most=MOST_WORDS)
    return "".join(sign for at, sign in enumerate(words) if sign.isprintable() or sign == "\n" or _joins(words, at)).strip()


def _joins(words: str, at: int) -> bool:
    """The sign that makes one picture of several: a family, a girl who flies to space. Elsewhere it only hides."""
    return words[at] == "\u200d" and at > 0 and unicodedata.category(words[at - 1]) in ("So", "Sk", "Mn")
