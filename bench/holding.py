"""How much CPU time a blocked program gets in ten seconds, also where the child's account fights the pause.
Must not fight with anything but processes of the account that was made for this run."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.figure import Row, not_run
from bench.guarding import Kind, blocking, childs_guard, own_guard
from bench.place import ACCOUNT, Place
from bench.proc import cpu_s, runs_file

SPIN = "hd-bench-spin"
RULES = f'[[apps]]\nprogram = "{SPIN}"\nrule = "blocked"\n'
GOAL = "≤ 0.1 s in 10 s"
_MOST_S, _FOR_S = 0.1, 10.0
_LOOP = "while :; do :; done\n"
_CONTINUE = "import os, signal, sys, time\nwhile True:\n    os.kill(int(sys.argv[1]), signal.SIGCONT)\n    time.sleep(0.001)\n"
_WRAP = (
    "import os, signal, sys\n"
    "pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)\n"
    "while True:\n"
    "    os.waitpid(pid, os.WUNTRACED)\n"
    "    os.kill(pid, signal.SIGCONT)\n"
)
PLAIN, CONTINUED, WRAPPED, DEBUGGED = "plain", "with a SIGCONT loop", "with a wrapper that continues it", "under gdb"


def _gets(place: Place, program: Path, how: str) -> float:
    """CPU seconds of the program from its start on."""
    script = place.home / "loop"  # a file: a debugger would quote the words of a command
    script.write_text(_LOOP)
    alone = [str(program), str(script)]
    command = {
        WRAPPED: [sys.executable, "-S", "-c", _WRAP, *alone],
        DEBUGGED: [
            "gdb", "-nx", "-q", "-batch", "-ex", "set startup-with-shell off", "-ex", "set disable-randomization off",
            "-ex", "handle SIGSTOP nostop noprint nopass", "-ex", "run", "--args", *alone,
        ],
    }.get(how, alone)  # fmt: skip
    started = [place.start(command)]
    try:
        pid = _appeared(program)
        ends_s = time.monotonic() + _FOR_S
        if how == CONTINUED:
            started.append(place.start([sys.executable, "-S", "-c", _CONTINUE, str(pid)]))
        got = 0.0
        while time.monotonic() < ends_s:
            got = cpu_s(pid) or got
            time.sleep(0.1)
        return got
    finally:
        _kill_all(started, program)


def _appeared(program: Path) -> int:
    ends_s = time.monotonic() + 15
    while time.monotonic() < ends_s:
        # A debugger maps the program's file too, but does not run it.
        if found := runs_file(program):
            return found[0]
        time.sleep(0.001)
    raise RuntimeError("the program did not start")


def _kill_all(started: list[subprocess.Popen[Any]], program: Path) -> None:
    for process in reversed(started):
        process.kill()
    for pid in runs_file(program):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    for process in started:
        process.wait()


def _ways() -> list[str]:
    return [PLAIN, CONTINUED, WRAPPED, *([DEBUGGED] if shutil.which("gdb") else [])]


def measured(place: Place | None, _quick: bool) -> Iterator[Row]:
    """Each way once with the freezer, once under a guard of the child's own account."""
    if place is None:
        yield not_run("CPU time of a blocked program", GOAL, "needs root for an account of its own")
        return
    program = place.program(SPIN, "/bin/dash" if os.path.exists("/bin/dash") else "/bin/sh")
    with own_guard((ACCOUNT,), blocking(SPIN)):
        frozen = {how: _gets(place, program, how) for how in _ways()}
    with childs_guard(place, Kind.POLLING, RULES):
        plain = {how: _gets(place, program, how) for how in _ways()}
    for how in _ways():
        yield Row(
            f"CPU a blocked program gets, {how}",
            GOAL,
            f"{frozen[how]:.3f} s (freezer)",
            f"same-account guard, polling, no freezer: {plain[how]:.3f} s",
            frozen[how] / plain[how] if plain[how] else None,
            frozen[how] <= _MOST_S,
        )
    if DEBUGGED not in _ways():
        yield not_run(f"CPU a blocked program gets, {DEBUGGED}", GOAL, "gdb is not installed")
