"""Guard, desktop or both killed at random moments: nothing counted is lost beyond a heartbeat, nothing counts twice, the store stays whole.
Must not start a guard again by itself: that is the desktop's work, and part of what is shown."""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from dataclasses import dataclass
from typing import Any

import pytest

from app.guard.accounting import HEARTBEAT_S
from tests.system.evening import midday_zone
from tests.system.own_place import in_own_place
from tests.system.scene import Scene, scene, state_of, stopped, until

GAME = "tro-choi"
RULES = f"""daily_minutes = 600
new_apps = "allow"
zone = "{midday_zone()}"
[[apps]]
program = "{GAME}"
rule = "blocked"
"""
OPEN_RULES = RULES.partition("[[apps]]")[0]
# Both columns are whole seconds, and the answer takes a moment on a busy PC.
ROUNDING_S = 2
BACK_S = 30.0
_CHECK = """
import sqlite3, sys
store = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, timeout=10)
print(store.execute("PRAGMA integrity_check").fetchone()[0])
"""


@dataclass(frozen=True)
class Told:
    """What one status says, between two looks at the script's own clock."""

    total_s: int
    used_s: int
    game: str
    pids: tuple[int, ...]
    before_s: float
    after_s: float


class Killing:
    def __init__(self, pc: Scene) -> None:
        self.pc = pc
        pc.start_bus()
        pc.start_guard()
        self.began = time.monotonic()  # counted from here at the latest
        pc.set_up(RULES)
        pc.start_desktop("--background")
        program = pc.home / GAME
        shutil.copy("/bin/sleep", program)
        program.chmod(0o755)
        self.game = pc.start(str(program), "3600")
        until(lambda: stopped(self.game.pid), "the blocked program stopped")
        until(lambda: self.told().game == "paused", "the blocked program told as paused")

    def told(self) -> Told:
        before_s = time.monotonic() - self.began
        child = until(self._child, "a guard that answers", BACK_S)
        after_s = time.monotonic() - self.began
        game: dict[str, Any] = next((app for app in child["apps"] if app["name"] == GAME or self.game.pid in app["pids"]), {})
        state, pids = game.get("state", "unknown"), tuple(game.get("pids", ()))
        return Told(child["used_s"] + child["unknown_s"], child["used_s"], state, pids, before_s, after_s)

    def _child(self) -> dict[str, Any] | None:
        done = self.pc.haidang("status", "--json")
        if done.returncode == 3:  # nobody there yet
            return None
        assert done.returncode == 0, (done.stdout, done.stderr)
        found: dict[str, Any] = json.loads(done.stdout)["children"][0]
        return found

    def guard(self) -> int:
        """The one guard. On a busy PC the desktop starts another when the first is slow to answer; that one refuses and ends."""
        return until(lambda: one[0] if len(one := self.pc.guard_pids()) == 1 else None, "one guard", BACK_S) or 0

    def whole(self) -> str:
        stores = sorted(self.pc.data.glob("*.db"))
        assert stores
        said = {self.pc.run(sys.executable, "-c", _CHECK, str(store)).stdout.strip() for store in stores}
        return said.pop() if len(said) == 1 else f"not all: {said}"

    def wait(self, for_s: float) -> None:
        """A random moment is a moment on the clock; there is nothing else to wait for."""
        select.select([], [], [], for_s)

    def kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)
        until(lambda: state_of(pid) is None, f"the end of {pid}")

    def round(self, chance: random.Random, number: int, before: Told) -> Told:
        self.pc.windows.press("shift")  # somebody sits there all the time
        self.wait(chance.uniform(0.0, 0.8))
        whom = chance.choice(("guard", "desktop", "both"))
        assert self.pc.desktop is not None
        guard = self.guard()
        if whom != "guard":
            self.kill(self.pc.desktop.pid)
            self.pc.desktop.wait()
        if whom != "desktop":
            self.kill(guard)
            assert stopped(self.game.pid), "the death of the guard let a blocked program go"
        if whom != "guard":
            self.pc.start_desktop("--background")
        if whom != "desktop":
            until(lambda: any(pid != guard for pid in self.pc.guard_pids()), "a guard that the desktop started", BACK_S)
        after = self.told()
        case = (number, whom, before, after)
        assert after.total_s >= before.total_s - HEARTBEAT_S, case
        assert after.total_s >= before.before_s - HEARTBEAT_S - ROUNDING_S, case
        assert after.total_s <= after.after_s + ROUNDING_S, case
        assert self.whole() == "ok", case
        known = until(self._knows_game, f"the paused program known again {case}") if after.game != "paused" else after
        assert self.game.pid in known.pids, case
        assert stopped(self.game.pid), case
        self.guard()
        return known

    def _knows_game(self) -> Told | None:
        told = self.told()
        return told if told.game == "paused" else None


def kill_again_and_again(times: int) -> None:
    seed = random.randrange(1_000_000)
    print(f"seed {seed}")
    chance = random.Random(seed)
    with scene() as pc:
        killing = Killing(pc)
        last = killing.told()
        for number in range(times):
            last = killing.round(chance, number, last)
        pc.apply(OPEN_RULES)
        until(lambda: not stopped(killing.game.pid), "the program going on when nothing blocks it any more")
        last = killing.told()
        print(
            f"{times} kills: {last.total_s} s told, {last.used_s} s of them measured, {last.after_s:.1f} s by this script's clock"
        )


@pytest.mark.timeout(300)
@in_own_place
def test_twenty_kills_lose_at_most_a_heartbeat_and_double_nothing() -> None:
    kill_again_and_again(20)


@pytest.mark.long
@pytest.mark.timeout(1800)
@in_own_place
def test_two_hundred_kills_lose_at_most_a_heartbeat_and_double_nothing() -> None:
    kill_again_and_again(200)
