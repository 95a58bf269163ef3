"""The daily self-test tries seeing, counting and pausing with a child of its own, and tells what failed.
Must not start a real process."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from app.guard.loop import Loop
from app.guard.selftest import SelfTest
from app.guard.sensing import Sensing
from app.model.problem import Problem
from tests.fakes.platform import FakeClock, FakePauser, FakeTable


class Harmless(SimpleNamespace):
    """What subprocess hands out for a program that only waits."""

    pid = 900

    def kill(self) -> None:
        self.killed = True

    def wait(self) -> int:
        return 0


class Trial:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.failures: list[BaseException] = []
        self.loop = Loop(self.clock.boot_s, self.failures.append)
        self.table = FakeTable()
        self.pauser = FakePauser(self.table)
        self.sensing = Sensing(self.table, frozenset)
        self.child = Harmless(killed=False)
        self.told: list[str] = []
        self.keeps = True
        self.seen = True
        self.test = SelfTest(
            self.loop,
            self.table,
            self.pauser,
            self.sensing,
            self.clock.wall,
            lambda: self.keeps,
            self._failed,
            self._start,  # type: ignore[arg-type]  # a stand-in
        )

    def _failed(self, problem: Problem) -> None:
        self.told.append(problem.id)

    def _start(self) -> Harmless:
        self.table.run(900, "/usr/bin/sleep")
        if self.seen:
            self.sensing.started(900, self.clock.boot_s())
        return self.child

    def run(self) -> None:
        for seconds in (20, 4):
            self.clock.move(seconds)
            self.loop.run_due()
        assert self.failures == []


@pytest.fixture
def trial(tmp_path: Path):  # type: ignore[no-untyped-def]  # an iterator of Trial
    made = Trial()
    yield made
    made.loop.close()


def test_all_is_well_and_the_child_is_ended(trial: Trial) -> None:
    trial.run()
    assert trial.test.results == {"see": True, "count": True, "pause": True}
    assert trial.told == []
    assert trial.child.killed
    assert trial.pauser.held == set()


def test_a_start_that_is_not_seen_is_told(trial: Trial) -> None:
    trial.seen = False
    trial.run()
    assert trial.told == ["self_test_see"]


def test_a_pause_that_is_refused_is_told(trial: Trial) -> None:
    trial.pauser.refuses = {900}
    trial.run()
    assert trial.told == ["self_test_pause"]


def test_a_store_that_does_not_keep_is_told(trial: Trial) -> None:
    trial.keeps = False
    trial.run()
    assert trial.told == ["self_test_count"]


def test_a_clock_that_runs_apart_from_the_boot_clock_is_told(trial: Trial) -> None:
    trial.clock.move(20)
    trial.loop.run_due()
    trial.clock.move(4)
    trial.clock.set_wall(trial.clock.wall().replace(hour=3))
    trial.loop.run_due()
    assert trial.told == ["self_test_count"]
