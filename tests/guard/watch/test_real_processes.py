"""The watch with this PC's own watcher, table and pauser: a real program that a rule names is stopped and goes on again.
Must not touch any program but its own copy, which no rule of a real family names."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.guard.household import KeptHousehold
from app.guard.loop import Loop
from app.guard.naming import OwnPrograms
from app.guard.pc import PcParts
from app.guard.timekeeping import TrustedTime
from app.guard.watch import GuardWatch
from app.model.verdict import Reason
from app.platform.clock import clock_for_this_pc
from app.platform.processes import pauser_for_this_pc, table_for_this_pc, watcher_for_this_pc
from app.platform.service import Install
from app.store.store import Store
from tests.fakes.platform import FakeSessions, a_session, an_account
from tests.guard.watch.evening import a_policy, blocked

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
GIVE_UP_S = 10.0


class RealPc:
    def __init__(self, folder: Path) -> None:
        self.program = folder / f"hd-test-game-{os.getpid()}"
        shutil.copy("/bin/sleep", self.program)
        account = pwd.getpwuid(os.getuid())
        self.clock = clock_for_this_pc()
        self.failures: list[BaseException] = []
        self.loop = Loop(self.clock.boot_s, self.failures.append)
        self.store = Store.open(folder / "data")
        time_ = TrustedTime(self.clock, None)
        self.household = KeptHousehold(
            self.store,
            time_.now,
            lambda: [an_account(account.pw_uid, account.pw_name)],
            account.pw_name,
            lambda: False,
            frozenset[date],
            self.clock.zone_name,
            frozenset[str],
        )
        self.household.add_child("Minh", 2016, (account.pw_name,), a_policy(apps=(blocked(self.program.name),)))
        sessions = FakeSessions()
        sessions.add(a_session("1", account.pw_uid, account_name=account.pw_name))
        self.stopped: list[tuple[str, Reason]] = []
        self.watch = GuardWatch(
            self.household,
            PcParts(
                loop=self.loop,
                usage=self.store.usage,
                retry=self.store.retry,
                time=time_,
                table=table_for_this_pc(),
                watcher=watcher_for_this_pc(os.getpid()),
                pauser=pauser_for_this_pc(str(folder / "data")),
                sessions=sessions,
                eyes_factory=lambda login: None,
                install=Install.PERSONAL,
                own_account=account.pw_uid,
                own=OwnPrograms(frozenset()),
                start_harmless=lambda: None,
            ),
            lambda *warned: None,
            lambda child, app, name, reason, opens_at: self.stopped.append((app, reason)),
            lambda child: None,
        )
        self.games: list[subprocess.Popen[bytes]] = []

    def start_game(self) -> int:
        self.games.append(subprocess.Popen([str(self.program), "60"]))
        return self.games[-1].pid

    def until(self, true: Callable[[], bool]) -> bool:
        give_up = time.monotonic() + GIVE_UP_S
        while not true() and time.monotonic() < give_up:
            self.loop.step(0.05)
        return true()

    def close(self) -> None:
        self.watch.end()
        for game in self.games:
            game.kill()
            game.wait()
        self.loop.close()
        self.store.close()


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[RealPc]:
    real = RealPc(tmp_path)
    yield real
    real.close()


def runs(pid: int) -> bool:
    """Whether it still gets on: it is neither stopped nor frozen."""
    with open(f"/proc/{pid}/stat") as file:
        state = file.read().rsplit(")", 1)[1].split()[0]
    with open(f"/proc/{pid}/cgroup") as file:
        frozen = "haidang" in file.read()
    return state not in "Tt" and not frozen


def test_a_real_blocked_program_is_stopped_and_goes_on_when_the_rule_is_gone(pc: RealPc) -> None:
    pid = pc.start_game()
    assert pc.until(lambda: not runs(pid))
    assert pc.until(lambda: pc.stopped == [(pc.program.name, Reason.BLOCKED)])
    pc.household.rules.apply(pc.household.children()[0], a_policy(), pc.household.now(), None, None)
    pc.watch.look_again()
    assert runs(pid)
    assert pc.failures == []


def test_a_clean_end_lets_a_real_program_go_on(pc: RealPc) -> None:
    pid = pc.start_game()
    assert pc.until(lambda: not runs(pid))
    pc.watch.end()
    assert runs(pid)
