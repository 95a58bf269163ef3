"""People, rules, grants, requests and known programs of this PC: all in memory, written through to the store first.
Must not decide verdicts, nor believe a message about who sends it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from app.guard.asking import Asking
from app.guard.giving import Giving
from app.guard.known import Known
from app.guard.renames import follow_renames
from app.guard.rules import Rules
from app.guard.who import Who
from app.model.apps import Learnt
from app.model.calendar import Calendar
from app.model.people import Adult, Child, RecordedAnswer, Role, Tracking
from app.model.policy import Policy, PolicyVersion
from app.model.problem import Problem, ProblemError
from app.model.verdict import Controls, Grant
from app.platform.sessions import Account
from app.store.people import FamilySettings
from app.store.store import Store


class KeptHousehold:
    """`now` is the trusted time. `signs`: the ids of children to whom a visible sign is connected. `changed(child)` is told of all that a
    status or a verdict may show (None: of anybody)."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime],
        accounts: Callable[[], list[Account]],
        own_account: str | None,
        sessions_named: Callable[[], bool],
        country_holidays: Callable[[], frozenset[date]],
        pc_zone: Callable[[], str],
        signs: Callable[[], frozenset[str]],
        rested: Callable[[], None] = lambda: None,
        locked: Callable[[str | None], None] = lambda _account: None,
    ) -> None:
        """`rested`: an adult's turn on a child's account has ended by itself. `locked`: a session of this account is."""
        self.store = store
        self.now = now
        self.who = Who(accounts, own_account, sessions_named, store.people, now)
        self.rules = Rules(store.policy, store.people, country_holidays, pc_zone)
        self.giving = Giving(store.policy)
        self.asking = Asking(store.requests, self.day_of)
        self.known = Known(store.apps)
        self._signs = signs
        self._rested = rested
        self._locked = locked
        self._pc_zone = pc_zone
        self._adults: tuple[Adult, ...] = ()
        self._children: tuple[Child, ...] = ()
        self._settings = FamilySettings()
        self.load()

    def load(self) -> None:
        """All of it from the store, as at start."""
        now = self.now()
        people = self.store.people
        self._adults, self._children, self._settings = people.adults(), people.children(), people.settings()
        if self.follow_renames():
            self._adults, self._children = people.adults(), people.children()
        self.who.set_people(self._adults, self._children)
        self.rules.load(self._children, now)
        self.giving.load(self._children, {child.id: self.day_of(child.id, now) for child in self._children})
        self.asking.load()
        self.known.load(self._children)

    def follow_renames(self) -> bool:
        """True: an account has another name than before; both modes are told."""
        named = [account for adult in self._adults for account in adult.accounts]
        named += [account for child in self._children for account in child.accounts]
        try:
            renamed = follow_renames(self.store.people, self.who.accounts(), named) if named else []
            for before, after in renamed:
                self.note(Problem("account_renamed", {"before": before, "after": after}))
        except ProblemError:
            return False  # the store cannot be written now; at the next start
        return bool(renamed)

    # ---- moments ----

    def zone(self, child: str | None = None) -> ZoneInfo:
        """The child's own; else the first child's, whose parent fixed it; else the PC's."""
        if child is None and self._children:
            child = self._children[0].id
        if child is not None:
            return self.rules.calendar(child).zone
        try:
            return ZoneInfo(self._pc_zone())
        except (KeyError, ValueError, OSError):
            return ZoneInfo("UTC")

    def written(self, moment: datetime, child: str | None = None) -> str:
        """RFC 3339 with the zone's offset."""
        return moment.astimezone(self.zone(child)).isoformat(timespec="seconds")

    def day_of(self, child: str, moment: datetime) -> date:
        return self.rules.calendar(child).local_day(moment)

    def today(self, child: str) -> date:
        return self.day_of(child, self.now())

    def todays(self) -> dict[str, date]:
        return {child.id: self.today(child.id) for child in self._children}

    # ---- what the watch asks (app/guard/parts.py: Household) ----

    def adults(self) -> tuple[Adult, ...]:
        return self._adults

    def children(self) -> tuple[Child, ...]:
        return self._children

    def policy(self, child: str) -> Policy:
        return self.version(child).policy

    def grants(self, child: str) -> tuple[Grant, ...]:
        now = self.now()
        return self.giving.grants(child, now, self.day_of(child, now), timedelta(minutes=self.policy(child).grace_min))

    def grants_open(self, child: str) -> tuple[Grant, ...]:
        """As a person is shown them."""
        now = self.now()
        return self.giving.grants(child, now, self.day_of(child, now))

    def controls(self, child: str) -> Controls:
        return self.giving.controls(child, self.today(child))

    def tracking(self, child: str) -> Tracking:
        """FULL only after the child's own yes, and while a visible sign stands. "I want to talk about it" is no yes."""
        found = self.child(child)
        if found is not None and found.recorded_answer is RecordedAnswer.YES and child in self._signs():
            return Tracking.FULL
        return Tracking.TOTALS

    def user_of(self, session: str, account: str | None) -> tuple[Child, ...] | Adult | None:
        return self.who.user_of(account)

    def session_at_rest(self, session: str, account: str | None, locked: bool | None, idle_s: float | None) -> None:
        if self.who.rest(account, locked, idle_s):
            self._rested()

    def session_locked(self, account: str | None) -> None:
        self._locked(account)

    def spend_grant(self, child: str, grant: str, used_s: int) -> None:
        self.giving.spend(child, grant, used_s)

    def note_app(
        self, child: str, app: str, name: str, group: str | None, facts: tuple[str, ...], unclassified: bool, at: datetime
    ) -> None:
        keep = self.tracking(child) is Tracking.FULL or self._named_by_rule(child, app, name, group)
        self.known.note(child, app, name, group, facts, unclassified, at, keep=keep)

    def known_apps(self, child: str) -> dict[str, str]:
        return self.known.names(child)

    def account_name(self, id: int | str) -> str | None:
        return self.who.account_name(id)

    def learnt(self, child: str) -> tuple[Learnt, ...]:
        return self.store.apps.learnt(child)

    def learn(self, child: str, files: Collection[Learnt]) -> None:
        self.store.apps.learn(child, files)

    def note(self, problem: Problem, child: str | None = None) -> None:
        self.store.notes.add(problem, self.now(), child)

    def _named_by_rule(self, child: str, app: str, name: str, group: str | None) -> bool:
        policy = self.policy(child)
        return any(rule.key in (app, name) for rule in policy.apps) or (group is not None and group in policy.groups)

    # ---- looking people up ----

    def set_up(self) -> bool:
        return bool(self._adults)

    @property
    def settings(self) -> FamilySettings:
        return self._settings

    def adult(self, id: str) -> Adult | None:
        return next((adult for adult in self._adults if adult.id == id), None)

    def adult_called(self, ref: str | None) -> Adult:
        """By id or name; None where there is only one."""
        if ref is None:
            if len(self._adults) == 1:
                return self._adults[0]
            raise ProblemError("adult_needed" if self._adults else "not_set_up")
        for adult in self._adults:
            if adult.id == ref:
                return adult
        for adult in self._adults:
            if same_name(adult.name, ref):
                return adult
        raise ProblemError("adult_unknown", name=ref[:80])

    def child(self, id: str) -> Child | None:
        return next((child for child in self._children if child.id == id), None)

    def child_called(self, ref: str) -> Child | None:
        """By id or nickname."""
        return self.child(ref) or next((child for child in self._children if same_name(child.nickname, ref)), None)

    def version(self, child: str) -> PolicyVersion:
        found = self.child(child)
        if found is None:
            raise ProblemError("child_unknown", child=child[:80])
        return self.rules.version(found)

    def calendar(self, child: str) -> Calendar:
        return self.rules.calendar(child)

    # ---- changing people ----

    def add_adult(self, name: str, role: Role, accounts: tuple[str, ...]) -> Adult:
        adult = self.store.people.add_adult(name, role, accounts)
        self._adults = (*self._adults, adult)
        self.who.set_people(self._adults, self._children)
        return adult

    def change_adult(self, adult: Adult) -> None:
        self.store.people.change_adult(adult)
        self._adults = tuple(adult if known.id == adult.id else known for known in self._adults)
        self.who.set_people(self._adults, self._children)

    def remove_adult(self, id: str) -> None:
        self.store.people.remove_adult(id)
        self._adults = tuple(adult for adult in self._adults if adult.id != id)
        self.who.set_people(self._adults, self._children)

    def add_child(self, nickname: str, birth_year: int, accounts: tuple[str, ...], policy: Policy) -> Child:
        """With the first version of its rules."""
        now = self.now()

        def work() -> tuple[Child, PolicyVersion]:
            child = self.store.people.add_child(nickname, birth_year, accounts)
            return child, self.rules.apply(child, policy, now, None, None)

        child, _ = self.store.together(work)
        self._children = (*self._children, child)
        self.giving.add_child(child.id)
        self.known.add_child(child.id)
        self.who.set_people(self._adults, self._children)
        return child

    def change_child(self, child: Child) -> None:
        self.store.people.change_child(child)
        self._children = tuple(child if known.id == child.id else known for known in self._children)
        self.who.set_people(self._adults, self._children)

    def remove_child(self, id: str) -> None:
        """And all that is kept about it."""
        today = self.today(id)
        self.store.delete_child(id, today)
        self._children = tuple(child for child in self._children if child.id != id)
        for part in (self.rules, self.giving, self.asking, self.known):
            part.forget(id)
        self.who.set_people(self._adults, self._children)

    def set_settings(self, **changes: str | int) -> None:
        settings = FamilySettings(
            language=str(changes.get("language", self._settings.language)),
            interval_days=int(changes.get("interval_days", self._settings.interval_days)),
            total_months=int(changes.get("total_months", self._settings.total_months)),
        )
        self.store.people.keep_settings(settings)
        self._settings = settings

    def answer_recorded(self, id: str, answer: RecordedAnswer) -> None:
        child = self.child(id)
        if child is not None:
            self.change_child(
                msgspec.structs.replace(child, recorded_answer=answer, recorded_shown_at=self.written(self.now(), id))
            )

    def show_recorded_again(self) -> None:
        """What is recorded has been widened: every child sees the page again before it holds."""
        for child in self._children:
            if child.recorded_answer is not RecordedAnswer.NOT_SHOWN:
                self.change_child(msgspec.structs.replace(child, recorded_answer=RecordedAnswer.NOT_SHOWN))

    # ---- now and then ----

    def flush(self) -> None:
        """What has only been kept in memory so far. ProblemError: the store cannot write; nothing is lost, the next flush tries again."""
        self.giving.flush()
        self.known.flush()

    def faults(self) -> tuple[Problem, ...]:
        return self.rules.faults() + self._of_both()

    def _of_both(self) -> tuple[Problem, ...]:
        """Accounts that an earlier version took for an adult and for a child: as an adult's they are not tracked, so it is told."""
        return tuple(
            Problem("account_of_both", {"account": account, "adult": adult.name, "child": child.nickname})
            for adult in self._adults
            for child in self._children
            for account in adult.accounts
            if account in child.accounts
        )


def same_name(one: str, other: str) -> bool:
    """Names are compared as people read them."""
    return one.strip().casefold() == other.strip().casefold()
