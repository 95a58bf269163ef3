"""What goes wrong around the desktop: it says so in words, keeps help and the numbers, and comes back by itself.
Must not repeat what a smaller test shows; docs/faults.md says where each fault of the list is shown."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import dev
from tests.system.evening import midday_zone
from tests.system.own_place import ROOT, in_own_place
from tests.system.scene import CHILD, Scene, scene, state_of, until

RULES = f'daily_minutes = 600\nnew_apps = "allow"\nzone = "{midday_zone()}"\n'
SLOW_S = 30.0
STARTED_AGAIN_S = 2.0  # promised
AWAY, DIFFERS = "The lighthouse keeper is away", "different versions"
HUNG = ("The lighthouse keeper does not answer", "The lighthouse keeper took too long to answer")
OF_TOMORROW = """
import json, os, socket, struct, sys
os.makedirs(os.path.dirname(sys.argv[1]), mode=0o700, exist_ok=True)
door = socket.socket(socket.AF_UNIX)
door.bind(sys.argv[1]); door.listen()
while True:
    caller, _ = door.accept()
    head = caller.recv(4, socket.MSG_WAITALL)
    if len(head) < 4: continue
    call = json.loads(caller.recv(struct.unpack('>I', head)[0], socket.MSG_WAITALL))
    welcome = {'is': 'welcome', 'protocol': 99, 'version': '99.0', 'install': 'personal', 'role': 'child', 'set_up': True, 'language': 'en'}
    answer = json.dumps({'frame': 'answer', 'id': call['id'], 'body': welcome}).encode()
    caller.sendall(struct.pack('>I', len(answer)) + answer)
"""


def help_is_open(pc: Scene) -> None:
    pc.click("Help me")
    pc.until_shows("111", "113", "115")
    pc.click("Home")


def begun_at(pid: int) -> float:
    """On the clock that began with the PC."""
    ticks = int(Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()[19])
    return ticks / os.sysconf("SC_CLK_TCK")


@contextmanager
def a_family(locale: str = "C.UTF-8") -> Iterator[Scene]:
    with scene(locale=locale) as pc:
        pc.start_bus()
        pc.start_guard()
        pc.set_up(RULES)
        yield pc


def end(program: subprocess.Popen[str] | subprocess.Popen[bytes] | None) -> None:
    assert program is not None
    program.terminate()
    program.wait(20)


@pytest.mark.timeout(120)
@in_own_place
def test_a_guard_that_is_away_is_told_help_stays_and_it_comes_back_by_itself() -> None:
    with a_family() as pc:
        end(pc.guard)
        # A socket that somebody chose is nobody's to start a guard for, so it stays away.
        pc.start_desktop("--socket", pc.socket())
        pc.until_shows(AWAY, within_s=SLOW_S)
        help_is_open(pc)
        pc.start_guard()
        pc.until_shows(f"Hello {CHILD}!")
        until(lambda: not pc.shows(AWAY), "the notice gone")


@pytest.mark.timeout(120)
@in_own_place
def test_a_personal_guard_that_was_killed_is_started_again_by_the_desktop() -> None:
    with a_family() as pc:
        pc.start_desktop()
        pc.until_shows(f"Hello {CHILD}!", within_s=SLOW_S)
        assert pc.guard is not None
        killed = time.clock_gettime(time.CLOCK_BOOTTIME)
        pc.guard.kill()
        pc.guard.wait()
        again = until(pc.guard_pids, "another guard", SLOW_S)
        assert begun_at(again[0]) - killed < STARTED_AGAIN_S
        until(lambda: pc.haidang("status").returncode == 0, "that it answers", SLOW_S)
        until(lambda: pc.shows(f"Hello {CHILD}!") and not pc.shows(AWAY), "the desktop with it", SLOW_S)


@pytest.mark.timeout(120)
@in_own_place
def test_a_guard_that_hangs_is_told_help_stays_and_it_is_forgiven_when_it_answers() -> None:
    with a_family() as pc:
        pc.start_desktop()
        pc.until_shows(f"Hello {CHILD}!", within_s=SLOW_S)
        assert pc.guard is not None
        pc.guard.send_signal(signal.SIGSTOP)
        pc.click("My time")  # a question that gets no answer
        until(lambda: any(pc.shows(words) for words in HUNG), "that it does not answer", SLOW_S)
        help_is_open(pc)
        pc.guard.send_signal(signal.SIGCONT)
        until(lambda: not any(pc.shows(words) for words in HUNG), "the notice gone", SLOW_S)
        pc.until_shows(f"Hello {CHILD}!")


@pytest.mark.timeout(120)
@in_own_place
def test_a_guard_of_another_version_is_told_help_stays_and_the_right_one_is_taken() -> None:
    with a_family() as pc:
        end(pc.guard)
        stranger = pc.start(sys.executable, "-c", OF_TOMORROW, pc.socket())
        until(lambda: Path(pc.socket()).exists(), "the guard of tomorrow")
        pc.start_desktop("--socket", pc.socket())
        pc.until_shows(DIFFERS, within_s=SLOW_S)
        help_is_open(pc)
        stranger.kill()
        stranger.wait()
        pc.start_guard()
        pc.until_shows(f"Hello {CHILD}!", within_s=SLOW_S)
        until(lambda: not pc.shows(DIFFERS), "the notice gone")


@pytest.mark.timeout(120)
@in_own_place
def test_a_second_desktop_ends_and_brings_the_first_to_the_front() -> None:
    with a_family() as pc:
        first = pc.start_desktop()
        pc.until_shows(f"Hello {CHILD}!", within_s=SLOW_S)
        window = max(pc.windows.of(first.pid), key=lambda one: one.place[2])  # beside it stands the small sign
        page = pc.start("mousepad", str(pc.file("page.txt", "")))
        editor = pc.window_of(page, "the editor")
        pc.windows.choose(editor)
        until(lambda: pc.windows.active() == editor.number, "the editor in front")
        second = pc.start(sys.executable, "-P", "-m", "ui.desktop", log="second.log")
        assert second.wait(SLOW_S) == 0
        until(lambda: pc.windows.active() == window.number, "the first desktop in front")
        assert state_of(first.pid) is not None
        assert pc.windows.of(second.pid) == []


@pytest.mark.timeout(120)
@in_own_place
def test_with_no_display_the_desktop_says_so_in_one_line() -> None:
    with scene() as pc:
        done = pc.run(sys.executable, "-P", "-m", "ui.desktop", DISPLAY="", WAYLAND_DISPLAY="", PYTHONFAULTHANDLER="")
        assert done.returncode == 1, done
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        assert "Traceback" not in done.stderr
        assert done.stdout == ""


@pytest.mark.timeout(120)
@in_own_place
def test_run_with_no_display_says_so_and_runs_the_guard_with_a_status_line() -> None:
    assert dev.STAMP.read_text() == dev.lock_stamp(), "dev.py would make .venv anew under the tests"
    with scene() as pc:
        where = {
            "HOME": str(pc.home),
            "HAIDANG_DATA": str(pc.home / "alone"),
            "XDG_STATE_HOME": str(pc.home / "state"),
            "HAIDANG_SOCKET": str(pc.home / "s" / "guard.sock"),
        }
        kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        command = [sys.executable, str(ROOT / "dev.py"), "run"]
        # Nobody is set up here, so this guard tracks and stops nothing, though it is root's.
        with subprocess.Popen(command, env=kept | where, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline().startswith("There is no display here")
            assert program.stdout.readline().startswith("ready ")
            assert program.stdout.readline().strip()
            program.terminate()
            assert program.wait(SLOW_S) == 0


@pytest.mark.timeout(120)
@in_own_place
def test_a_home_with_diacritics_and_spaces_and_the_locale_c_bring_no_harm() -> None:
    with a_family(locale="C") as pc:
        assert " " in str(pc.home)
        assert not str(pc.home).isascii()
        pc.start_desktop()
        pc.until_shows(f"Hello {CHILD}!", within_s=SLOW_S)
        help_is_open(pc)
        assert "Traceback" not in (pc.home / "desktop.log").read_text("utf-8", "replace")


@pytest.mark.timeout(120)
@in_own_place
def test_without_a_single_file_of_ours_guard_and_desktop_start_and_help_has_its_numbers() -> None:
    """A half-copied program: no fonts, pictures, catalogue, presets, numbers or translations. The code itself is all there."""
    with scene(locale="vi_VN.UTF-8") as pc:
        pc.start_bus()
        copy = pc.home / "half"
        for part in ("app", "ui"):
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        copy.chmod(0o755)
        where = {"PYTHONPATH": str(copy)}
        pc.environment |= where
        pc.start_guard()
        pc.start_desktop()
        pc.until_shows("Hải Đăng", within_s=SLOW_S)
        assert pc.desktop is not None
        assert os.fsencode(copy) in Path(f"/proc/{pc.desktop.pid}/environ").read_bytes()
        until(lambda: pc.accessible() != [], "words in the window")
        alone = pc.start(sys.executable, "-P", "-m", "ui.help", log="help.log")
        pc.window_of(alone, "help by itself")
        pc.desktop = alone
        pc.until_shows("111", "113", "115")
        for log in ("guard.log", "help.log"):
            assert "Traceback" not in (pc.home / log).read_text("utf-8", "replace")
