"""Programs that fork away thousands of times a second are caught, and nobody else is.
Must bound every such program: it ends by itself."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.platform.processes import Paused, ProcessFacts, ProcessKey
from app.platform.processes.linux_facts import LinuxTable
from app.platform.processes.linux_freezer import Freezer
from app.platform.processes.linux_pause import LinuxPauser
from tests.platform.processes.programs import Programs, compiled, key_of, needs_root, state_of
from tests.waiting import until

SOURCE = Path(__file__).with_name("runaway.c")
PEOPLE = 20
STRANGE_ACCOUNT = 59321


class Runaway:
    """The program after it has forked away for a while."""

    def __init__(self, programs: Programs, made: str, kind: str, pause_us: int = 0) -> None:
        self.count = programs.folder / "count"
        self.started = programs.start(made, kind, str(pause_us), str(self.count), "6")
        assert self.started.stdout is not None
        first = int(self.started.stdout.readline())
        seen = LinuxTable().facts(self.started.pid)
        assert seen is not None
        self.facts: ProcessFacts = replace(seen, key=ProcessKey(first, seen.key.started))
        self.key = self.facts.key
        until(lambda: self.generations() > 500)

    def generations(self) -> int:
        return self.count.stat().st_size

    def runs_on(self) -> bool:
        before = self.generations()
        with contextlib.suppress(AssertionError):
            until(lambda: self.generations() > before, 0.3)
        return self.generations() > before


@pytest.fixture
def made(programs: Programs) -> str:
    return compiled(SOURCE, programs.folder)


@pytest.mark.parametrize("kind", ["chain", "session"])
def test_a_program_that_forks_thousands_of_times_a_second_is_caught(
    programs: Programs, pauser: LinuxPauser, made: str, kind: str
) -> None:
    others = [programs.start("/bin/sleep", "60") for _ in range(PEOPLE)]
    runaway = Runaway(programs, made, kind)
    assert pauser.pause([runaway.key], [runaway.facts]) == {runaway.key: Paused.DONE}
    assert not runaway.runs_on()
    assert [state_of(other.pid) for other in others] == ["S"] * PEOPLE
    assert not {key_of(other.pid) for other in others} & pauser.paused()
    pauser.resume([runaway.key])
    assert pauser.paused() == set()
    assert runaway.runs_on()


def test_without_its_facts_a_pid_that_is_gone_is_only_gone(programs: Programs, pauser: LinuxPauser, made: str) -> None:
    runaway = Runaway(programs, made, "chain")
    assert pauser.pause([runaway.key]) == {runaway.key: Paused.GONE}


def test_the_same_program_with_another_command_line_is_not_taken_for_it(programs: Programs, pauser: LinuxPauser) -> None:
    table = LinuxTable()
    gone, stays = programs.start("/bin/sleep", "50"), programs.start("/bin/sleep", "51")
    facts = table.facts(gone.pid)
    assert facts is not None
    gone.kill()
    gone.wait()
    assert pauser.pause([facts.key], [facts]) == {facts.key: Paused.GONE}
    until(lambda: state_of(stays.pid) == "S")


def test_a_program_that_forks_away_after_it_was_continued_is_caught_by_the_next_check(
    programs: Programs, by_signal: LinuxPauser, made: str
) -> None:
    runaway = Runaway(programs, made, "chain")
    by_signal.pause([runaway.key], [runaway.facts])
    caught = by_signal.paused()
    for key in caught:
        os.kill(key.pid, 18)  # SIGCONT from its own account
    until(lambda: runaway.runs_on())
    assert Paused.SLIPPED in by_signal.check().values()
    assert not runaway.runs_on()


@pytest.fixture
def login_slice(freezer: Freezer) -> Iterator[Path]:
    """What systemd makes at login, for an account that nobody has."""
    top = Path(freezer._mount, "user.slice")
    had_top = top.exists()
    folder = top / f"user-{STRANGE_ACCOUNT}.slice" / "session-c7.scope"
    try:
        folder.mkdir(parents=True)
    except OSError as problem:
        pytest.skip(f"no login slice can be made on this machine: {problem.strerror}")
    yield folder
    until(lambda: (folder / "cgroup.procs").read_text() == "")
    folder.rmdir()
    folder.parent.rmdir()
    if not had_top:
        top.rmdir()


@needs_root
def test_where_there_is_a_login_slice_the_session_stands_still_for_a_moment_and_goes_on(
    programs: Programs, holding: LinuxPauser, made: str, login_slice: Path
) -> None:
    other = programs.start("/bin/sleep", "60")
    shell = programs.start("/bin/sh", "-c", f'read -r line; exec "{made}" session 0 "{programs.folder}/count" 6')
    for pid in (other.pid, shell.pid):
        (login_slice / "cgroup.procs").write_text(str(pid))
    assert shell.stdin is not None
    assert shell.stdout is not None
    shell.stdin.write("\n")
    shell.stdin.flush()
    first = int(shell.stdout.readline())
    seen = LinuxTable().facts(shell.pid)
    assert seen is not None
    facts = replace(seen, key=ProcessKey(first, seen.key.started), login_account=STRANGE_ACCOUNT)
    assert holding.pause([facts.key], [facts]) == {facts.key: Paused.DONE}
    count = programs.folder / "count"
    before = count.stat().st_size
    assert (login_slice.parent / "cgroup.freeze").read_text() == "0\n"
    assert state_of(other.pid) == "S"
    assert str(other.pid) in (login_slice / "cgroup.procs").read_text().split()
    with contextlib.suppress(AssertionError):
        until(lambda: count.stat().st_size > before, 0.3)
    assert count.stat().st_size == before
    holding.resume_all()
    until(lambda: count.stat().st_size > before)
    assert other.poll() is None
    programs.end_all()
    until(lambda: (login_slice / "cgroup.procs").read_text() == "", 8)


@needs_root
def test_a_paused_program_goes_back_to_its_login_session(programs: Programs, holding: LinuxPauser, login_slice: Path) -> None:
    table = LinuxTable()
    program = programs.start("/bin/sleep", "60")
    (login_slice / "cgroup.procs").write_text(str(program.pid))
    key = key_of(program.pid)
    holding.pause([key])
    assert (login_slice / "cgroup.procs").read_text() == ""
    facts = table.facts(program.pid)
    assert facts is not None
    assert facts.session == "c7"
    holding.resume([key])
    assert (login_slice / "cgroup.procs").read_text().split() == [str(program.pid)]
    programs.end_all()


@needs_root
def test_a_program_whose_scope_was_removed_meanwhile_goes_to_another_session_of_its_login(
    programs: Programs, holding: LinuxPauser, login_slice: Path
) -> None:
    scope = login_slice.parent / "app-game-1.scope"
    scope.mkdir()
    program = programs.start("/bin/sleep", "60")
    (scope / "cgroup.procs").write_text(str(program.pid))
    holding.pause([key_of(program.pid)])
    scope.rmdir()
    holding.resume([key_of(program.pid)])
    assert (login_slice / "cgroup.procs").read_text().split() == [str(program.pid)]
    programs.end_all()
