"""Real programs paused and continued, by signal and in the freezer.
Must end what it starts."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.platform.processes import Paused, ProcessKey
from app.platform.processes.linux_facts import LinuxTable
from app.platform.processes.linux_freezer import Freezer
from app.platform.processes.linux_pause import LinuxPauser
from app.platform.processes.linux_proc import all_stats
from tests.platform.processes.programs import NOBODY, SPIN, Programs, cpu_s, key_of, moves, needs_root, stands_still, state_of
from tests.waiting import comes, until


def child_of(pid: int) -> int:
    found: list[int] = []

    def seen() -> bool:
        found[:] = [stat.pid for stat in all_stats().values() if stat.parent == pid and not stat.ended]
        return bool(found)

    until(seen)
    return found[0]


def test_a_paused_program_stands_still_and_goes_on_when_resumed(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    assert pauser.pause([key]) == {key: Paused.DONE}
    assert stands_still(program.pid)
    assert pauser.paused() == {key}
    assert pauser.check() == {}
    assert pauser.resume([key]) == {key: Paused.DONE}
    until(lambda: moves(program.pid, 0.05))
    assert pauser.paused() == set()


def test_pausing_twice_and_resuming_once_lets_it_go(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    pauser.pause([key])
    assert pauser.pause([key]) == {key: Paused.DONE}
    pauser.resume([key])
    until(lambda: moves(program.pid, 0.05))


def test_a_halted_program_is_paused_as_if_it_had_been_stopped_by_that_and_goes_on_when_resumed(
    programs: Programs, pauser: LinuxPauser
) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    assert pauser.halt(program.pid) == key
    assert stands_still(program.pid)
    assert pauser.paused() == set()
    assert pauser.pause([key]) == {key: Paused.DONE}
    pauser.unhalt(key)
    assert stands_still(program.pid)
    pauser.resume([key])
    until(lambda: moves(program.pid, 0.05))


def test_a_halted_program_that_is_not_refused_goes_on(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.spin()
    key = pauser.halt(program.pid)
    assert key is not None
    pauser.unhalt(key)
    until(lambda: moves(program.pid, 0.05))


def test_what_the_person_stopped_the_guard_and_what_is_above_it_are_not_halted(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.spin()
    program.send_signal(signal.SIGSTOP)
    until(lambda: state_of(program.pid) == "T")
    assert pauser.halt(program.pid) is None
    pauser.unhalt(key_of(program.pid))
    assert stands_still(program.pid)
    assert pauser.halt(os.getppid()) is None
    assert pauser.halt(1) is None


def test_a_pid_that_was_used_again_is_left_alone(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    former = ProcessKey(key.pid, key.started - 1)
    assert pauser.pause([former]) == {former: Paused.GONE}
    assert moves(program.pid)
    assert pauser.resume([former]) == {former: Paused.GONE}
    assert pauser.end(former) is Paused.GONE


def test_the_guard_and_what_is_above_it_are_never_paused(pauser: LinuxPauser) -> None:
    asked = [key_of(os.getpid()), key_of(os.getppid()), key_of(1)]
    assert set(pauser.pause(asked).values()) == {Paused.REFUSED}
    assert pauser.end(key_of(os.getpid())) is Paused.REFUSED
    assert pauser.paused() == set()


def test_a_kernel_thread_is_never_paused(pauser: LinuxPauser) -> None:
    threads = [stat.key for stat in all_stats().values() if stat.kernel_thread]
    if not threads:
        pytest.skip("no kernel thread can be seen here")
    assert pauser.pause(threads[:1]) == {threads[0]: Paused.REFUSED}


@needs_root
def test_a_program_of_another_account_is_refused_without_privilege(programs: Programs, state_dir: str) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    child = os.fork()
    if child == 0:
        os.setresuid(NOBODY, NOBODY, NOBODY)
        answer = LinuxPauser(state_dir, None).pause([key])
        os._exit(0 if answer == {key: Paused.REFUSED} else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert moves(program.pid)


def test_children_of_the_same_program_are_held_with_it(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.start("/bin/sh", "-c", f"({SPIN}) & wait")
    child = child_of(program.pid)
    pauser.pause([key_of(program.pid)])
    assert stands_still(child)
    assert key_of(child) in pauser.paused()
    pauser.resume([key_of(program.pid)])
    until(lambda: moves(child, 0.05))
    assert pauser.paused() == set()


def test_an_older_child_that_is_another_program_has_its_own_verdict(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.start("/bin/sh", "-c", "sleep 60 & wait")
    child = child_of(program.pid)
    until(lambda: os.readlink(f"/proc/{child}/exe").endswith("sleep"))
    pauser.pause([key_of(program.pid)])
    assert state_of(child) != "T"
    assert key_of(child) not in pauser.paused()


def test_resuming_one_program_leaves_the_other_paused(programs: Programs, pauser: LinuxPauser) -> None:
    one, other = programs.spin(), programs.spin()
    pauser.pause([key_of(one.pid), key_of(other.pid)])
    pauser.resume([key_of(one.pid)])
    until(lambda: moves(one.pid, 0.05))
    assert stands_still(other.pid)
    assert pauser.paused() == {key_of(other.pid)}


def test_a_job_that_the_person_stopped_is_still_stopped_after_a_pause(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.spin()
    os.kill(program.pid, signal.SIGSTOP)
    until(lambda: state_of(program.pid) == "T")
    key = key_of(program.pid)
    assert pauser.pause([key]) == {key: Paused.DONE}
    pauser.resume([key])
    until(lambda: state_of(program.pid) == "T")
    assert stands_still(program.pid)
    assert pauser.paused() == set()


def test_a_program_that_ends_while_paused_is_told_as_gone(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    pauser.pause([key])
    program.kill()
    program.wait()
    assert pauser.check() == {key: Paused.GONE}
    assert pauser.paused() == set()
    assert pauser.resume([key]) == {key: Paused.GONE}


def test_end_asks_first_and_insists_the_second_time(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.start("/bin/sh", "-c", f"trap 'echo asked' TERM; echo ready; {SPIN}")
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    key = key_of(program.pid)
    pauser.pause([key])
    assert pauser.end(key) is Paused.DONE
    assert program.stdout.readline() == "asked\n"
    assert program.poll() is None
    assert pauser.end(key) is Paused.DONE
    assert program.wait(5) == -signal.SIGKILL


def test_what_was_told_to_end_and_may_go_on_is_asked_first_the_next_time_too(programs: Programs, pauser: LinuxPauser) -> None:
    program = programs.start("/bin/sh", "-c", f"trap 'echo asked' TERM; echo ready; {SPIN}")
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    key = key_of(program.pid)
    for _ in range(2):
        assert pauser.end(key) is Paused.DONE
        assert program.stdout.readline() == "asked\n"
        assert pauser.resume([key]) == {key: Paused.DONE}


def test_leaving_resumes_all_and_leaves_nothing_behind(programs: Programs, pauser: LinuxPauser, state_dir: str) -> None:
    spinning = [programs.spin() for _ in range(3)]
    pauser.pause([key_of(program.pid) for program in spinning])
    pauser.resume_all()
    for program in spinning:
        until(lambda program=program: moves(program.pid, 0.05))  # type: ignore[misc]  # bound at once
    assert os.listdir(state_dir) == []
    if pauser._freezer is not None:
        assert not os.path.exists(pauser._freezer._top)


def a_guard_that_pauses_and_is_killed(key: ProcessKey, state_dir: str, freezer: Freezer | None) -> None:
    child = os.fork()
    if child == 0:
        answer = LinuxPauser(state_dir, freezer).pause([key])
        if answer != {key: Paused.DONE}:
            os._exit(1)
        os.kill(os.getpid(), signal.SIGKILL)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


@pytest.mark.parametrize("way", ["by_signal", "holding"])
def test_what_a_killed_guard_left_paused_is_found_and_resumed(
    programs: Programs, state_dir: str, way: str, request: pytest.FixtureRequest
) -> None:
    freezer = request.getfixturevalue("freezer") if way == "holding" else None
    program = programs.spin()
    key = key_of(program.pid)
    a_guard_that_pauses_and_is_killed(key, state_dir, freezer)
    assert stands_still(program.pid)
    later = LinuxPauser(state_dir, freezer)
    assert later.paused() == {key}
    assert later.resume([key]) == {key: Paused.DONE}
    until(lambda: moves(program.pid, 0.05))
    later.resume_all()


def test_a_program_that_was_continued_after_a_kill_of_the_guard_is_not_taken_for_paused(
    programs: Programs, state_dir: str
) -> None:
    program = programs.spin()
    a_guard_that_pauses_and_is_killed(key_of(program.pid), state_dir, None)
    os.kill(program.pid, signal.SIGCONT)
    until(lambda: moves(program.pid, 0.05))
    assert LinuxPauser(state_dir, None).paused() == set()


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"boot": "another boot", "stopped": [{"pid": PID, "started": START, "root_pid": PID, "root_started": START}]}'],
)
def test_a_journal_that_is_damaged_or_of_another_boot_says_nothing(programs: Programs, state_dir: str, text: str) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    os.kill(program.pid, signal.SIGSTOP)
    until(lambda: state_of(program.pid) == "T")
    Path(state_dir, "paused.json").write_text(text.replace("PID", str(key.pid)).replace("START", str(key.started)))
    assert LinuxPauser(state_dir, None).paused() == set()


def test_a_pause_holds_where_the_journal_cannot_be_written(programs: Programs, tmp_path: Path) -> None:
    program = programs.spin()
    pauser = LinuxPauser(str(tmp_path / "no such folder"), None)
    key = key_of(program.pid)
    assert pauser.pause([key]) == {key: Paused.DONE}
    assert stands_still(program.pid)
    pauser.resume_all()


def test_without_privilege_a_continued_program_is_stopped_again_and_told(programs: Programs, by_signal: LinuxPauser) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    by_signal.pause([key])
    for _ in range(3):
        os.kill(program.pid, signal.SIGCONT)
        until(lambda: state_of(program.pid) != "T")
        assert by_signal.check() == {key: Paused.SLIPPED}
        until(lambda: state_of(program.pid) == "T")


def test_a_program_that_was_stopped_while_it_was_frozen_goes_on_all_the_same(programs: Programs, holding: LinuxPauser) -> None:
    program = programs.spin()
    holding.pause([key_of(program.pid)])
    os.kill(program.pid, signal.SIGSTOP)
    holding.resume([key_of(program.pid)])
    until(lambda: moves(program.pid, 0.05))


def test_a_program_moved_out_of_the_freezer_is_put_back_and_told(
    programs: Programs, holding: LinuxPauser, freezer: Freezer
) -> None:
    program = programs.spin()
    key = key_of(program.pid)
    holding.pause([key])
    Path(freezer._mount, "cgroup.procs").write_text(str(program.pid))
    until(lambda: moves(program.pid, 0.05))
    assert holding.check() == {key: Paused.SLIPPED}
    assert stands_still(program.pid)


def test_a_thawed_freezer_is_frozen_again(programs: Programs, holding: LinuxPauser, freezer: Freezer) -> None:
    program = programs.spin()
    holding.pause([key_of(program.pid)])
    (unit,) = freezer.units()
    Path(freezer.folder(unit), "cgroup.freeze").write_text("0")
    until(lambda: moves(program.pid, 0.05))
    holding.check()
    assert stands_still(program.pid)


@needs_root
def test_the_freezer_holds_against_the_programs_own_account_continuing_it(programs: Programs, holding: LinuxPauser) -> None:
    program = programs.spin(account=NOBODY)
    holding.pause([key_of(program.pid)])
    continuing = programs.start("/bin/sh", "-c", f"while :; do kill -CONT {program.pid}; done", account=NOBODY)
    before = cpu_s(program.pid)
    until(lambda: cpu_s(continuing.pid) > 0.3)
    assert cpu_s(program.pid) == before


@needs_root
def test_the_freezer_holds_against_a_wrapper_that_continues_its_program(programs: Programs, holding: LinuxPauser) -> None:
    wrapper = programs.start("/bin/sh", "-c", f"sh -c '{SPIN}' & while :; do kill -CONT $!; done", account=NOBODY)
    child = child_of(wrapper.pid)
    until(lambda: moves(child, 0.05))
    holding.pause([key_of(child)])
    before, wrapped = cpu_s(child), cpu_s(wrapper.pid)
    until(lambda: cpu_s(wrapper.pid) > wrapped + 0.3)
    assert cpu_s(child) == before


@needs_root
def test_the_freezer_holds_against_a_debugger(programs: Programs, holding: LinuxPauser) -> None:
    if shutil.which("gdb") is None:
        pytest.skip("no gdb on this machine")
    program = programs.spin(account=NOBODY)
    debugger = programs.start(
        "gdb", "-q", "-nx", "-p", str(program.pid), "-ex", "handle SIGSTOP nostop noprint nopass", "-ex", "echo attached\\n", "-ex", "continue",
        account=NOBODY,
    )  # fmt: skip
    until(lambda: "TracerPid:\t0" not in Path(f"/proc/{program.pid}/status").read_text())
    assert debugger.stdout is not None
    while "attached" not in (line := debugger.stdout.readline()):
        assert line, "gdb ended"
    until(lambda: moves(program.pid, 0.05))
    holding.pause([key_of(program.pid)])
    before = cpu_s(program.pid)
    assert not comes(lambda: cpu_s(program.pid) - before > 0.02, 0.5)


@needs_root
def test_the_childs_account_cannot_write_the_freezer(programs: Programs, holding: LinuxPauser, freezer: Freezer) -> None:
    program = programs.spin(account=NOBODY)
    holding.pause([key_of(program.pid)])
    (unit,) = freezer.units()
    text = f"echo 0 > '{freezer.folder(unit)}/cgroup.freeze' || echo {program.pid} > '{freezer._mount}/cgroup.procs'"
    attempt = subprocess.run(["/bin/sh", "-c", text], user=NOBODY, group=NOBODY, extra_groups=[], stderr=subprocess.DEVNULL)
    assert attempt.returncode != 0
    assert stands_still(program.pid)


def test_a_paused_program_is_still_known_for_the_session_that_it_came_from(programs: Programs, holding: LinuxPauser) -> None:
    table = LinuxTable()
    program = programs.spin()
    before = table.facts(program.pid)
    holding.pause([key_of(program.pid)])
    after = table.facts(program.pid)
    assert before is not None
    assert after is not None
    assert (after.session, after.login_account) == (before.session, before.login_account)


def test_two_guards_with_other_data_do_not_touch_each_others_programs(
    programs: Programs, holding: LinuxPauser, tmp_path: Path
) -> None:
    program = programs.spin()
    holding.pause([key_of(program.pid)])
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = LinuxPauser(str(elsewhere), Freezer.for_this_pc(str(elsewhere)))
    assert other.paused() == set()
    other.resume_all()
    assert stands_still(program.pid)


def test_pausing_needs_no_module_of_the_desktop() -> None:
    """The guard's process stays small: neither Qt nor the ORM come with this part."""
    text = "import sys, app.platform.processes.linux; print(any(name.startswith(('PySide6', 'sqlalchemy', 'psutil')) for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True).stdout == "False\n"
