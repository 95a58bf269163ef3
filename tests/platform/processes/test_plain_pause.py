"""The pauser of systems without a freezer: on a hand-moved system, and on real programs by macOS' way (signals).
Must not need Windows or a Mac."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.platform.processes import Paused, ProcessEventKind, ProcessKey
from app.platform.processes.journal import Journal
from app.platform.processes.plain_pause import PlainPauser
from app.platform.processes.plain_polling import PlainWatcher

GAME, CHILD, OTHER, OURS = ProcessKey(10, 1), ProcessKey(11, 1), ProcessKey(12, 1), ProcessKey(5, 1)


class FakeHands:
    """Programs that run (True) or stand still (False)."""

    def __init__(self) -> None:
        self.runs: dict[ProcessKey, bool] = {GAME: True, CHILD: True, OTHER: True, OURS: True}
        self.refused: set[ProcessKey] = set()

    def _set(self, key: ProcessKey, runs: bool) -> bool | None:
        if key in self.refused:
            return None
        if key not in self.runs:
            return False
        self.runs[key] = runs
        return True

    def suspend(self, key: ProcessKey) -> bool | None:
        return self._set(key, False)

    def go_on(self, key: ProcessKey) -> bool | None:
        return self._set(key, True)

    def stopped(self, key: ProcessKey) -> bool | None:
        return not self.runs[key] if key in self.runs else None

    def terminate(self, key: ProcessKey, at_once: bool) -> bool | None:
        if at_once:
            return self.runs.pop(key, None) is not None
        return key in self.runs

    def family(self) -> dict[ProcessKey, list[ProcessKey]]:
        return {GAME: [CHILD]} if CHILD in self.runs else {}

    def protected(self) -> set[int]:
        return {OURS.pid}


@pytest.fixture
def hands() -> FakeHands:
    return FakeHands()


@pytest.fixture
def pauser(hands: FakeHands, tmp_path: Path) -> PlainPauser:
    return PlainPauser(hands, Journal(str(tmp_path), "boot"))


def test_a_tree_stands_still_and_goes_on_together(hands: FakeHands, pauser: PlainPauser) -> None:
    assert pauser.pause([GAME]) == {GAME: Paused.DONE}
    assert hands.runs == {GAME: False, CHILD: False, OTHER: True, OURS: True}
    assert pauser.paused() == {GAME, CHILD}
    assert pauser.resume([GAME]) == {GAME: Paused.DONE}
    assert all(hands.runs.values())
    assert pauser.paused() == set()


def test_ours_refused_and_gone_are_told(hands: FakeHands, pauser: PlainPauser) -> None:
    hands.refused.add(OTHER)
    gone = ProcessKey(99, 1)
    assert pauser.pause([OURS, OTHER, gone]) == {OURS: Paused.REFUSED, OTHER: Paused.REFUSED, gone: Paused.GONE}
    assert pauser.resume([gone]) == {gone: Paused.GONE}
    assert pauser.end(OURS) is Paused.REFUSED


def test_what_runs_again_is_stopped_again_and_told(hands: FakeHands, pauser: PlainPauser) -> None:
    pauser.pause([OTHER])
    assert pauser.check() == {}
    hands.runs[OTHER] = True
    assert pauser.check() == {OTHER: Paused.SLIPPED}
    assert hands.runs[OTHER] is False
    del hands.runs[OTHER]
    assert pauser.check() == {OTHER: Paused.GONE}


def test_a_new_guard_finds_what_stands_still_and_leaves_what_runs(hands: FakeHands, pauser: PlainPauser, tmp_path: Path) -> None:
    pauser.pause([GAME, OTHER])
    hands.runs[OTHER] = True
    later = PlainPauser(hands, Journal(str(tmp_path), "boot"))
    assert later.paused() == {GAME, CHILD}
    later.resume_all()
    assert hands.runs[GAME]
    assert hands.runs[CHILD]
    assert PlainPauser(hands, Journal(str(tmp_path), "boot")).paused() == set()


def test_what_another_boot_left_is_not_believed(hands: FakeHands, pauser: PlainPauser, tmp_path: Path) -> None:
    pauser.pause([GAME])
    assert PlainPauser(hands, Journal(str(tmp_path), "another boot")).paused() == set()


def test_end_lets_it_go_on_first_and_insists_the_second_time(hands: FakeHands, pauser: PlainPauser) -> None:
    pauser.pause([GAME])
    assert pauser.end(GAME) is Paused.DONE
    assert hands.runs[GAME] is True
    assert pauser.end(GAME) is Paused.DONE
    assert GAME not in hands.runs


def test_what_was_told_to_end_and_may_go_on_is_told_first_the_next_time_too(hands: FakeHands, pauser: PlainPauser) -> None:
    pauser.end(GAME)
    pauser.resume([GAME])
    pauser.end(GAME)
    assert GAME in hands.runs


def test_lists_that_differ_are_starts_and_ends() -> None:
    lists = iter([[1, 2], [2, 3], [2, 3]])
    moment = [0.0]
    watcher = PlainWatcher(lambda: next(lists), lambda: moment[0])
    assert [(event.kind, event.pid) for event in watcher.read()] == [(ProcessEventKind.ENDED, 1), (ProcessEventKind.STARTED, 3)]
    quick = watcher.poll_ms
    moment[0] = 60.0
    assert watcher.read() == []
    assert watcher.poll_ms is not None
    assert quick is not None
    assert quick < watcher.poll_ms <= 350


if sys.platform != "win32":
    from app.platform.processes.macos import MacHands, MacTable, child_writable

    @pytest.fixture
    def sleeper() -> Iterator[subprocess.Popen[bytes]]:
        program = subprocess.Popen(["/bin/sleep", "60"])
        yield program
        program.kill()
        program.wait()

    def test_the_signals_of_macos_stop_and_continue_a_real_program(sleeper: subprocess.Popen[bytes], tmp_path: Path) -> None:
        key = MacTable().key(sleeper.pid)
        assert key is not None
        pauser = PlainPauser(MacHands(), Journal(str(tmp_path), ""))
        assert pauser.pause([key]) == {key: Paused.DONE}
        assert MacHands().stopped(key) is True
        assert pauser.check() == {}
        assert pauser.resume([key]) == {key: Paused.DONE}
        assert MacHands().stopped(key) is False
        own = MacTable().key(os.getpid())
        assert own is not None
        assert pauser.pause([own]) == {own: Paused.REFUSED}

    def test_the_table_of_macos_knows_a_real_program(sleeper: subprocess.Popen[bytes]) -> None:
        facts = MacTable().facts(sleeper.pid)
        assert facts is not None
        assert facts.command == ("/bin/sleep", "60")
        assert facts.account == os.getuid()
        sleeper.kill()
        sleeper.wait()
        assert MacTable().facts(sleeper.pid) is None

    @pytest.mark.parametrize("path", ["/Users/minh/Game.app/x", "/private/tmp/x", "/Volumes/USB/x", "x"])
    def test_places_of_people_on_a_mac_are_writable(path: str) -> None:
        assert child_writable(path) is True
