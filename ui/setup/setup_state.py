"""What the first run has been told so far, what is still wrong with it, and what is asked of the guard at the end.
Must not import Qt, nor word a problem: ids from the common catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

import msgspec

from app.model.access import pin_problem
from app.model.people import Child, Role
from app.model.policy import DayKey, Minutes, Policy
from app.model.problem import Fact, Problem
from app.wire.messages import FamilyIs, NewAdult, NewChild, Setup

YOUNGEST, OLDEST = 3, 17
MOST_NAME = 40
MOST_MINUTES = 720


class Step(Enum):
    """In the order of the wizard."""

    LANGUAGE = "language"
    ABOUT = "about"
    ACCOUNTS = "accounts"
    ADULTS = "adults"
    CHILDREN = "children"
    PRESET = "preset"
    RECOVERY = "recovery"
    RECORDED = "recorded"
    DONE = "done"


class Sharing(Enum):
    SHARED = "shared"  # one account that everybody uses
    APART = "apart"  # each person has an account


@dataclass(frozen=True, slots=True)
class AdultDraft:
    name: str = ""
    role: Role = Role.PARENT
    pin: str = field(default="", repr=False)
    pin_again: str = field(default="", repr=False)
    account: str | None = None  # never tracked


@dataclass(frozen=True, slots=True)
class ChildDraft:
    nickname: str = ""
    birth_year: int | None = None
    account: str | None = None


@dataclass(frozen=True, slots=True)
class Allowance:
    """Our suggestion for one child with what the parent made of it. None: no limit."""

    policy: Policy
    school_min: int | None = None
    free_min: int | None = None

    @property
    def changed(self) -> bool:
        suggested = self.policy.daily_minutes.days
        return (self.school_min, self.free_min) != (suggested.get(DayKey.SCHOOL), suggested.get(DayKey.WEEKEND))

    def wanted(self) -> Policy:
        """The suggestion with the parent's minutes; holidays go with the weekend."""
        days = dict(self.policy.daily_minutes.days)
        for key, minutes in ((DayKey.SCHOOL, self.school_min), (DayKey.WEEKEND, self.free_min), (DayKey.HOLIDAY, self.free_min)):
            if minutes is None:
                days.pop(key, None)
            else:
                days[key] = minutes
        return msgspec.structs.replace(self.policy, daily_minutes=Minutes(days=days))


def allowance(policy: Policy) -> Allowance:
    days = policy.daily_minutes.days
    return Allowance(policy, days.get(DayKey.SCHOOL), days.get(DayKey.WEEKEND))


class Where(Enum):
    """At which field a problem is shown."""

    NAME = "name"
    PIN = "pin"
    PIN_AGAIN = "pin_again"
    YEAR = "year"
    ACCOUNT = "account"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Fault:
    where: Where
    person: int  # place in the list of adults or children
    problem: Problem


@dataclass(frozen=True, slots=True)
class SetupDraft:
    language: str = "vi"
    sharing: Sharing | None = None
    adults: tuple[AdultDraft, ...] = (AdultDraft(),)
    children: tuple[ChildDraft, ...] = (ChildDraft(),)

    def without_pins(self) -> SetupDraft:
        """After the guard has them, nothing of them stays here."""
        return replace(self, adults=tuple(replace(adult, pin="", pin_again="") for adult in self.adults))


def clean(name: str) -> str:
    return " ".join(name.split())


def adult_faults(draft: SetupDraft) -> tuple[Fault, ...]:
    found: list[Fault] = []
    years = tuple(child.birth_year for child in draft.children if child.birth_year is not None)
    for number, adult in enumerate(draft.adults):
        names = [clean(other.name).casefold() for other in draft.adults[:number]]
        found.extend(_name_faults(adult.name, names, number))
        weak = pin_problem(adult.pin, years)
        if weak is not None:
            found.append(Fault(Where.PIN, number, weak))
        elif adult.pin != adult.pin_again:
            found.append(Fault(Where.PIN_AGAIN, number, Problem("pin_differs", {})))
    if not any(adult.role is Role.PARENT for adult in draft.adults):
        found.append(Fault(Where.WHOLE, 0, Problem("parent_needed", {})))
    return tuple(found)


def child_faults(draft: SetupDraft, year: int) -> tuple[Fault, ...]:
    found: list[Fault] = []
    for number, child in enumerate(draft.children):
        names = [clean(other.nickname).casefold() for other in draft.children[:number]]
        found.extend(_name_faults(child.nickname, names, number))
        if child.birth_year is None or not YOUNGEST <= year - child.birth_year <= OLDEST:
            facts: dict[str, Fact] = {"first": year - OLDEST, "last": year - YOUNGEST}
            found.append(Fault(Where.YEAR, number, Problem("birth_year_invalid", facts)))
        if draft.sharing is Sharing.APART:
            taken = {adult.account for adult in draft.adults}
            if child.account is None:
                found.append(Fault(Where.ACCOUNT, number, Problem("account_needed", {"name": clean(child.nickname) or "–"})))
            elif child.account in taken:
                found.append(Fault(Where.ACCOUNT, number, Problem("account_of_adult", {"account": child.account})))
    return tuple(found)


def _name_faults(name: str, before: list[str], number: int) -> list[Fault]:
    plain = clean(name)
    if not plain or len(plain) > MOST_NAME or not plain.isprintable():
        return [Fault(Where.NAME, number, Problem("name_invalid", {"most": MOST_NAME}))]
    if plain.casefold() in before:
        return [Fault(Where.NAME, number, Problem("name_twice", {"name": plain}))]
    return []


def child_accounts(draft: SetupDraft, child: ChildDraft, you: str) -> tuple[str, ...]:
    """A shared account is the one that runs the wizard."""
    if draft.sharing is Sharing.APART and child.account is not None:
        return (child.account,)
    return (you,) if you else ()


def setup_of(draft: SetupDraft, you: str) -> Setup:
    """One operation: all of it or nothing."""
    apart = draft.sharing is Sharing.APART
    return Setup(
        draft.language,
        tuple(
            NewAdult(clean(adult.name), adult.role, adult.pin, (adult.account,) if apart and adult.account else ())
            for adult in draft.adults
        ),
        tuple(
            NewChild(clean(child.nickname), child.birth_year or 0, child_accounts(draft, child, you)) for child in draft.children
        ),
    )


def likely_sharing(family: FamilyIs | None) -> Sharing:
    """One account: everybody uses it. It is only what is ticked first."""
    return Sharing.APART if family is not None and len(family.accounts) > 1 else Sharing.SHARED


def shown_here(draft: SetupDraft, family: FamilyIs) -> tuple[Child, ...]:
    """The children who can be shown the page "what is recorded" now. Without a PIN the guard names only those of the caller's own account."""
    ours = {clean(child.nickname).casefold() for child in draft.children}
    return tuple(child for child in family.children if child.nickname.casefold() in ours)


def step_of_problem(problem: Problem, now: Step) -> Step:
    """Where what the guard refused can be put right."""
    if problem.id.startswith("pin_") or problem.id in ("parent_needed", "role_invalid"):
        return Step.ADULTS
    if problem.id in ("birth_year_invalid", "account_invalid", "account_of_adult"):
        return Step.CHILDREN
    return now
