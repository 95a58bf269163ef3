"""A child's evening on a hand-moved PC: real household, store, loop and watch; fakes only where the OS begins.
Must not sleep or touch a real process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import msgspec

from app.guard.household import KeptHousehold
from app.guard.loop import Loop
from app.guard.naming import OwnPrograms
from app.guard.parts import ChildView
from app.guard.pc import PcParts
from app.guard.timekeeping import TrustedTime
from app.guard.watch import GuardWatch
from app.model.apps import Catalogue, CatalogueApp
from app.model.people import Child, RecordedAnswer
from app.model.policy import AppRule, Minutes, NewApps, Policy, Rule
from app.model.verdict import Reason
from app.platform.processes import ProcessFacts
from app.platform.service import Install
from app.platform.sessions import LoginSession
from app.store.store import Store
from tests.fakes.eyes import FakeEyes
from tests.fakes.platform import FakeClock, FakePauser, FakeSessions, FakeTable, FakeWatcher, a_session, an_account

OWN_PID = 50
CATALOGUE = Catalogue(
    [
        CatalogueApp("supertux2", "SuperTux", "games", programs=("supertux2",)),
        CatalogueApp("gedit", "Text Editor", programs=("gedit",)),
        CatalogueApp("gcompris", "GCompris", "learning", programs=("gcompris-qt",)),
    ]
)


def a_policy(**changes: object) -> Policy:
    """No limits at all unless given; programs that nobody knows are allowed."""
    plain = Policy(child="Minh", new_apps=NewApps.ALLOW, grace_min=0)
    return msgspec.structs.replace(plain, **changes)


def minutes(number: int) -> Minutes:
    return Minutes(every_day=number)


def blocked(program: str) -> AppRule:
    return AppRule(Rule.BLOCKED, program=program)


@dataclass
class Told:
    """What the watch told the service half."""

    warned: list[tuple[str, int, str, int]] = field(default_factory=list)
    stopped: list[tuple[str, str, Reason]] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    locked: list[str | None] = field(default_factory=list)  # accounts


class Evening:
    """One child "Minh" with account 1000 in session "1", who has seen the page and has a visible sign."""

    def __init__(
        self,
        folder: Path,
        policy: Policy | None = None,
        *,
        clock: FakeClock | None = None,
        answer: RecordedAnswer = RecordedAnswer.YES,
    ) -> None:
        self.folder = folder
        self.clock = clock or FakeClock()
        self.watcher = FakeWatcher(clock=self.clock)
        self.table = FakeTable(self.watcher)
        self.pauser = FakePauser(self.table)
        self.sessions = FakeSessions()
        self.accounts = [an_account()]
        self.sign = True
        self.failures: list[BaseException] = []
        self.eyes: dict[str, FakeEyes] = {}
        self.policy = policy or a_policy()
        self.answer = answer
        self.child: Child | None = None
        self.sessions.add(a_session())
        self.store: Store
        self.start()

    # ---- the guard comes and goes ----

    def start(self) -> None:
        self.loop = Loop(self.clock.boot_s, self.failures.append)
        self.told = Told()
        self.store = Store.open(self.folder, self.clock.wall())
        self.time = TrustedTime(self.clock, self.store.usage.trusted())
        self.household = KeptHousehold(
            self.store,
            self.time.now,
            lambda: self.accounts,
            None,
            lambda: True,
            frozenset[date],
            self.clock.zone_name,
            lambda: frozenset({child.id for child in self.household.children()}) if self.sign else frozenset(),
            locked=lambda account: self.told.locked.append(account),
        )
        if not self.household.children():
            child = self.household.add_child("Minh", 2016, ("minh",), self.policy)
            self.household.answer_recorded(child.id, self.answer)
        self.child_id = self.household.children()[0].id
        self.watch: GuardWatch = GuardWatch(
            self.household,
            PcParts(
                loop=self.loop,
                usage=self.store.usage,
                retry=self.store.retry,
                time=self.time,
                table=self.table,
                watcher=self.watcher,
                pauser=self.pauser,
                sessions=self.sessions,
                eyes_factory=self._eyes,
                install=Install.PERSONAL,
                own_account=1000,
                own=OwnPrograms(frozenset()),
                catalogue=CATALOGUE,
                ancestors=lambda: frozenset({1, OWN_PID}),
                start_harmless=lambda: None,
            ),
            lambda *warned: self.told.warned.append(warned),
            lambda child, app, name, reason, opens_at: self.told.stopped.append((child, app, reason)),
            self.told.changed.append,
        )

    def kill(self) -> None:
        """As by SIGKILL: nothing is said and nothing is kept."""
        self.loop.close()
        self.store.close()

    def end(self) -> None:
        self.watch.end()
        self.household.flush()
        self.loop.close()
        self.store.close()

    def _eyes(self, login: LoginSession) -> FakeEyes:
        id = login.id
        if id not in self.eyes:
            self.eyes[id] = FakeEyes(self.clock)
        return self.eyes[id]

    # ---- time ----

    def run(self, seconds: float, *, step: Callable[[], None] | None = None) -> None:
        """Move the clock from timer to timer, as the loop would."""
        until = self.clock.boot_s() + seconds
        while True:
            next_at = self.loop.next_at()
            now = self.clock.boot_s()
            if next_at is None or next_at > until:
                break
            if next_at > now:
                self.clock.move(next_at - now)
            self.loop.run_due()
            self._raise()
            if step is not None:
                step()
        self.clock.move(until - self.clock.boot_s())
        self.loop.run_due()
        self._raise()

    def use(self, seconds: float, every_s: float = 10.0) -> None:
        """Somebody types now and then."""
        left = seconds
        while left > 0:
            self.session_eyes.input()
            part = min(every_s, left)
            self.run(part)
            left -= part

    def _raise(self) -> None:
        if self.failures:
            raise self.failures[0]

    # ---- what happens ----

    @property
    def session_eyes(self) -> FakeEyes:
        return self.eyes["1"]

    def open(self, pid: int, path: str = "/usr/games/supertux2", *, front: bool = True, **changes: object) -> ProcessFacts:
        facts = self.table.run(pid, path, **changes)
        self.tell_processes()
        if front:
            self.session_eyes.bring_to_front(pid)
            self.session_eyes.input()
            self.run(4)
        return facts

    def tell_processes(self) -> None:
        self.watch._on_processes()  # what the loop calls when the descriptor is readable; the fake has none
        self._raise()

    def rules(self, policy: Policy) -> None:
        self.household.rules.apply(self.household.children()[0], policy, self.time.now(), None, None)
        self.watch.look_again()

    def grant(self, minutes_: int | None = None, until: datetime | None = None, group: str | None = None) -> str:
        now = self.time.now()
        grant = self.household.giving.give(
            self.child_id, now, self.household.day_of(self.child_id, now), minutes_, until, group, None
        )
        self.watch.look_again()
        return grant.id

    # ---- what is seen ----

    @property
    def view(self) -> ChildView:
        return self.watch.view(self.child_id)

    def reason(self) -> Reason:
        return self.view.verdict.reason

    def held(self) -> set[int]:
        return {key.pid for key in self.pauser.held}

    def state(self, app: str) -> str:
        return next(seen.state for seen in self.view.apps if seen.id == app)
