"""What every system must do, with a real program of our own. Runs on Linux, Windows (also under Wine) and macOS.
Must not depend on what else runs on the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.platform.processes import (
    Paused,
    ProcessEventKind,
    ProcessKey,
    pauser_for_this_pc,
    table_for_this_pc,
    watcher_for_this_pc,
)
from tests.waiting import comes, until

COUNTS = """
import sys, time
n = 0
while True:
    n += 1
    with open(sys.argv[1], "w") as file:
        file.write(str(n))
    time.sleep(0.005)
"""


class Counter:
    def __init__(self, folder: Path) -> None:
        self.file = folder / "count"
        self.program = subprocess.Popen([sys.executable, "-c", COUNTS, str(self.file)])
        until(lambda: self.file.exists())

    def moves(self) -> bool:
        before = self.file.read_text()
        return comes(lambda: self.file.read_text() != before, 0.2)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.program.kill()
    made.program.wait()


def test_a_program_is_seen_known_paused_resumed_and_ended(counter: Counter, tmp_path: Path) -> None:
    table, pauser = table_for_this_pc(), pauser_for_this_pc(str(tmp_path))
    facts = table.facts(counter.program.pid)
    assert facts is not None
    assert facts.key == table.key(counter.program.pid)
    assert facts.parent == table.key(os.getpid())
    assert facts.file is not None
    assert os.path.samefile(facts.file.path, os.path.realpath(sys.executable)) or sys.platform != "linux"
    assert counter.program.pid in table.pids()
    assert counter.program.pid in table.children()[os.getpid()]
    assert pauser.pause([facts.key], [facts]) == {facts.key: Paused.DONE}
    until(lambda: not counter.moves())
    assert facts.key in pauser.paused()
    assert pauser.resume([facts.key]) == {facts.key: Paused.DONE}
    until(counter.moves)
    assert pauser.end(facts.key) is Paused.DONE
    counter.program.wait(10)
    until(lambda: table.facts(counter.program.pid) is None)
    pauser.resume_all()


def test_another_start_time_is_another_program(counter: Counter, tmp_path: Path) -> None:
    pauser = pauser_for_this_pc(str(tmp_path))
    key = table_for_this_pc().key(counter.program.pid)
    assert key is not None
    former = ProcessKey(key.pid, key.started - 1)
    assert pauser.pause([former]) == {former: Paused.GONE}
    assert counter.moves()
    pauser.resume_all()


def test_the_guard_itself_is_refused(tmp_path: Path) -> None:
    pauser = pauser_for_this_pc(str(tmp_path))
    own = table_for_this_pc().key(os.getpid())
    assert own is not None
    assert pauser.pause([own]) == {own: Paused.REFUSED}
    pauser.resume_all()


def test_a_start_and_an_end_are_told(tmp_path: Path) -> None:
    watcher = watcher_for_this_pc(os.getpid())
    told: list[tuple[ProcessEventKind, int]] = []
    counter = Counter(tmp_path)

    def look(kind: ProcessEventKind) -> bool:
        told.extend((event.kind, event.pid) for event in watcher.read())
        return (kind, counter.program.pid) in told

    until(lambda: look(ProcessEventKind.STARTED))
    counter.program.kill()
    counter.program.wait()
    until(lambda: look(ProcessEventKind.ENDED))
    watcher.close()
