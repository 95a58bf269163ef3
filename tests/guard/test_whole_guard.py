"""The whole guard with its real watch: what a parent does over the socket reaches the programs, and what they do reaches the screens.
Must not touch a real process: processes, sessions and eyes are hand-moved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.guard.guard import Guard
from app.guard.naming import OwnPrograms
from app.guard.parts import Changed, Household, Stopped, Warn
from app.guard.pc import PcParts
from app.guard.timekeeping import TrustedTime
from app.guard.watch import GuardWatch
from app.model.apps import Catalogue, CatalogueApp
from app.model.people import RecordedAnswer
from app.model.policy import AppRule, Minutes, NewApps, Policy, Rule
from app.wire import messages as wire
from tests.fakes.eyes import FakeEyes
from tests.fakes.platform import FakePauser, FakeSessions, FakeTable, FakeWatcher, a_session
from tests.guard.builders import MUM, PIN, Client, Pc

GAME = 300
TUX = "/usr/games/supertux2"


class WholePc(Pc):
    """minh sits in session 1 and plays a game."""

    watch: GuardWatch  # type: ignore[assignment]  # the real one

    def __post_init__(self) -> None:
        self.watcher = FakeWatcher(clock=self.clock)
        self.table = FakeTable(self.watcher)
        self.pauser = FakePauser(self.table)
        self.sessions = FakeSessions()
        self.sessions.add(a_session())
        self.eyes = FakeEyes(self.clock)
        self.table.run(GAME, TUX)
        super().__post_init__()

    def _make_watch(self, household: Household, warn: Warn, stopped: Stopped, changed: Changed) -> GuardWatch:  # type: ignore[override]  # the real one
        parts = PcParts(
            loop=self.loop,
            usage=self.store.usage,
            retry=self.store.retry,
            time=TrustedTime(self.clock, self.store.usage.trusted()),
            table=self.table,
            watcher=self.watcher,
            pauser=self.pauser,
            sessions=self.sessions,
            eyes_factory=lambda login: self.eyes,
            install=self.install,
            own_account=self.own_account,
            own=OwnPrograms(frozenset()),
            catalogue=Catalogue([CatalogueApp("supertux2", "SuperTux", "games", programs=("supertux2",))]),
            ancestors=lambda: frozenset({1}),
            start_harmless=lambda: None,
        )
        self.watch = GuardWatch(household, parts, warn, stopped, changed)
        return self.watch

    def use(self, seconds: int) -> None:
        """Somebody plays."""
        self.eyes.bring_to_front(GAME)
        for _ in range(seconds):
            self.eyes.input()
            self.clock.move(1)
            self.turn(3)

    @property
    def paused(self) -> list[int]:
        return sorted(key.pid for key in self.pauser.held)


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[WholePc]:
    pc = WholePc(tmp_path)
    client = pc.client()
    client.ask(wire.Setup("vi", (MUM,), (wire.NewChild("Bin", 2018, ("minh",)),)))
    client.ask(wire.ApplyPolicy(rules(60)), pin=PIN)
    pc.turn()
    yield pc
    pc.close()


def rules(minutes: int, *apps: AppRule) -> Policy:
    return Policy(child="Bin", grace_min=0, new_apps=NewApps.ALLOW, daily_minutes=Minutes(every_day=minutes), apps=apps)


def child(pc: WholePc) -> Client:
    client = pc.client()
    client.ask(wire.Subscribe(sign=True))
    client.ask(wire.AnswerRecorded(RecordedAnswer.YES))
    return client


def test_a_rule_reaches_a_running_program_at_once_and_its_end_frees_it(pc: WholePc) -> None:
    client = child(pc)
    client.ask(wire.ApplyPolicy(rules(60, AppRule(Rule.BLOCKED, id="supertux2"))), pin=PIN)
    assert pc.paused == [GAME]
    assert [event.reason for event in client.pushed(wire.AppStopped) if isinstance(event, wire.AppStopped)] == ["blocked"]
    assert [(app.id, app.state, app.reason) for app in client.status().children[0].apps] == [("supertux2", "paused", "blocked")]
    client.ask(wire.ApplyPolicy(rules(60)), pin=PIN)
    assert pc.paused == []


def test_used_up_time_pauses_a_grant_resumes_and_taking_it_back_pauses_again(pc: WholePc) -> None:
    client = child(pc)
    client.ask(wire.ApplyPolicy(rules(1)), pin=PIN)
    pc.use(58)
    assert pc.paused == []
    pc.use(4)
    status = client.status().children[0]
    assert (pc.paused, status.verdict.allowed, status.verdict.reason, status.presence) == ([GAME], False, "daily", None)
    given = client.ask(wire.GiveGrant("Bin", minutes=10), pin=PIN)
    assert isinstance(given, wire.GrantGiven)
    assert (pc.paused, client.status().children[0].verdict.reason) == ([], "grant")
    pc.use(5)
    client.ask(wire.TakeBackGrant("Bin", given.id), pin=PIN)
    assert pc.paused == [GAME]


def test_a_guard_that_starts_while_a_warning_or_a_stop_is_due_starts(pc: WholePc) -> None:
    client = child(pc)
    client.ask(wire.ApplyPolicy(rules(1, AppRule(Rule.BLOCKED, id="supertux2"))), pin=PIN)
    pc.restart()
    assert pc.paused == [GAME]
    assert child(pc).status().children[0].verdict.left_s is not None


def test_the_childs_report_counts_what_was_used(pc: WholePc) -> None:
    client = child(pc)
    pc.use(90)
    report = client.ask(wire.Report("Bin", "2026-11-28", "2026-11-28"))
    assert isinstance(report, wire.ReportIs)
    (day,) = report.days
    assert abs(day.used_s - 90) <= 5
    assert [(app.id, app.name) for app in day.apps] == [("supertux2", "SuperTux")]


def test_pause_now_and_resume(pc: WholePc) -> None:
    client = child(pc)
    client.ask(wire.Pause("Bin"), pin=PIN)
    assert pc.paused == [GAME]
    pc.restart()
    assert pc.paused == [GAME]
    pc.client().ask(wire.Resume("Bin"), pin=PIN)
    assert pc.paused == []


def test_a_removed_child_leaves_nothing_paused_and_the_guard_goes_on(pc: WholePc) -> None:
    client = child(pc)
    client.ask(wire.PutChild("Na", 2014, accounts=("lan",)), pin=PIN)
    client.ask(wire.ApplyPolicy(msgspec.structs.replace(rules(60), child="Na")), pin=PIN)
    pc.use(5)
    client.ask(wire.Pause("Bin"), pin=PIN)
    assert pc.paused == [GAME]
    client.ask(wire.RemoveChild("c1"), pin=PIN)
    # Nobody has named minh's account any more: Na's rules hold there, and they allow.
    pc.use(130)
    assert pc.paused == []
    assert pc.store.usage.counts("c1")["day_totals"][0] == 0


def test_deleting_a_history_starts_today_from_what_is_kept(pc: WholePc) -> None:
    client = child(pc)
    pc.use(70)
    client.ask(wire.DeleteHistory("Bin"), pin=PIN)
    pc.use(5)
    assert client.status().children[0].used_s >= 60


def test_deleting_everything_frees_all_and_the_next_guard_starts_empty(pc: WholePc) -> None:
    client = child(pc)
    client.ask(wire.Pause("Bin"), pin=PIN)
    client.ask(wire.DeleteEverything(), pin=PIN)
    assert pc.paused == []
    pc.close()
    pc.begin()
    pc.use(5)
    assert pc.paused == []
    assert pc.client().status().children == ()


def test_an_adult_on_the_childs_account_is_free_until_the_lock(pc: WholePc) -> None:
    client = child(pc)
    client.ask(wire.Pause("Bin"), pin=PIN)
    client.ask(wire.WhoUses(adult="Mẹ"), pin=PIN)
    assert (pc.paused, client.status().children) == ([], ())
    pc.use(30)
    used = pc.watch.view("c1").usage.used_s
    pc.sessions.change("1", locked=True)
    pc.move(15)
    assert pc.paused == [GAME]
    assert pc.watch.view("c1").usage.used_s == used
    assert client.status().adult_using is None


def test_ten_idle_minutes_end_an_adults_turn(pc: WholePc) -> None:
    client = child(pc)
    client.ask(wire.Pause("Bin"), pin=PIN)
    client.ask(wire.WhoUses(adult="Mẹ"), pin=PIN)
    pc.use(3)
    for _ in range(640):
        pc.clock.move(1)
        pc.turn(2)
    assert pc.paused == [GAME]


def test_a_clean_end_leaves_nothing_paused(pc: WholePc) -> None:
    child(pc).ask(wire.Pause("Bin"), pin=PIN)
    guard: Guard = pc.guard
    guard.end(False)
    pc.turn()
    guard.close()
    assert pc.paused == []
    pc.loop.close()
    pc.begin()


def test_without_the_page_only_what_a_rule_names_is_shown_and_kept(pc: WholePc) -> None:
    client = pc.client()
    client.ask(wire.Subscribe(sign=True))
    pc.use(70)
    parent = pc.client()
    parent.open_parent()
    report = parent.ask(wire.Report("Bin", "2026-11-28", "2026-11-28"))
    assert isinstance(report, wire.ReportIs)
    assert report.days[0].used_s >= 60
    assert report.days[0].apps == ()
    today = pc.guard.household.today("c1")
    assert [day.apps for day in pc.store.usage.days("c1", today, today)] == [()]
    assert msgspec.structs.asdict(parent.status().children[0])["tracking"] == "totals"
