"""How long a blocked program runs before it is stopped, beside a bare reader of the kernel's events and beside peers.
Must not start a program that any rule of a real family could mean."""

from __future__ import annotations

import mmap
import os
import random
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from app.platform.processes.linux_freezer import find_mount
from bench.figure import Row, not_run, p50_p99, percentile
from bench.guarding import Kind, blocking, childs_guard, own_guard
from bench.peers import beside_pause
from bench.place import ACCOUNT, ROOT, Place

GAME = "hd-bench-game"
RULES = f'[[apps]]\nprogram = "{GAME}"\nrule = "blocked"\n'
EVENTS, POLLING = "blocked program: exec to stopped, kernel events", "the same, polling without privilege"
EVENTS_GOAL, POLLING_GOAL = "p50 ≤ 2 ms, p99 ≤ 20 ms", "p99 ≤ 400 ms"
_GIVE_UP_S = 5.0
_LOOK_S = 0.005
_MOMENT = struct.Struct("d")
_CALM_S = 11.0  # after ten seconds without a new program the guard looks less often


def exec_to_stopped(place: Place, program: Path) -> float | None:
    """Seconds from just before exec until the kernel says that it is stopped; None: it never was."""
    began = mmap.mmap(-1, _MOMENT.size)  # a pipe would wake this process just when the program begins
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    pid = os.fork()
    if pid == 0:
        try:
            os.setgroups([])
            os.setgid(place.gid)
            os.setuid(place.uid)
            os.chdir("/")
            _MOMENT.pack_into(began, 0, time.monotonic())
            os.execve(program, [str(program), "60"], place.environment)
        finally:
            os._exit(127)
    try:
        ends_s = time.monotonic() + _GIVE_UP_S
        while (left_s := ends_s - time.monotonic()) > 0:
            told = signal.sigtimedwait({signal.SIGCHLD}, min(left_s, _LOOK_S))
            seen_s = time.monotonic()
            # Frozen before it came to the stop signal: then no stop is ever reported. Seldom looked for, because looking keeps
            # a processor busy that the guard and the program may need.
            if told is None and _frozen(pid):
                return seen_s - float(_MOMENT.unpack_from(began)[0])
            found, status = os.waitpid(pid, os.WNOHANG | os.WUNTRACED)
            if found and os.WIFSTOPPED(status):
                return seen_s - float(_MOMENT.unpack_from(began)[0])
            if found:
                raise RuntimeError(f"the program ended with {status}")
        return None
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})


def _frozen(pid: int) -> bool:
    found = find_mount()
    if found is None:
        return False
    try:
        lines = Path(f"/proc/{pid}/cgroup").read_text().splitlines()
        group = next((line[3:] for line in lines if line.startswith("0::")), "/")
        return group != "/" and "frozen 1" in Path(found[0] + group, "cgroup.events").read_text()
    except OSError:
        return False


def _times(place: Place, count: int, apart_s: tuple[float, float]) -> list[float]:
    program = place.program(GAME, "/bin/sleep")
    chance = random.Random(1)
    found: list[float] = []
    for _ in range(count):
        time.sleep(chance.uniform(*apart_s))
        seconds = exec_to_stopped(place, program)
        found.append(_GIVE_UP_S if seconds is None else seconds)
    return found


def with_events(place: Place | None, quick: bool) -> Iterator[Row]:
    if place is None:
        yield not_run(EVENTS, EVENTS_GOAL, "needs root for an account of its own")
        return
    count = 120 if quick else 500
    place.program(GAME, "/bin/sleep")
    with own_guard((ACCOUNT,), blocking(GAME)):
        _times(place, 3, (0.3, 0.3))
        ours = _times(place, count, (0.05, 0.15))
    bare = subprocess.Popen([sys.executable, "-P", "-m", "bench.floor", GAME], cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert bare.stdout is not None
        bare.stdout.readline()
        floor = _times(place, count, (0.05, 0.15))
    finally:
        bare.kill()
        bare.wait()
    p50, p99 = percentile(ours, 50), percentile(ours, 99)
    yield Row(
        EVENTS,
        EVENTS_GOAL,
        p50_p99(ours),
        f"bare event reader {p50_p99(floor)}; {beside_pause()}",
        p50 / percentile(floor, 50),
        p50 <= 0.002 and p99 <= 0.020,
    )


def by_polling(place: Place | None, quick: bool) -> Iterator[Row]:
    if place is None:
        yield not_run(POLLING, POLLING_GOAL, "needs root for an account of its own")
        return
    with childs_guard(place, Kind.POLLING, RULES) as guard:
        seen_by = guard.status()["guard"]["sensors"]["processes"]
        if seen_by != "polling":
            yield not_run(POLLING, POLLING_GOAL, f"this guard sees programs by {seen_by}")
            return
        busy = _times(place, 100 if quick else 300, (0.2, 0.8))
        calm = _times(place, 4 if quick else 40, (_CALM_S, _CALM_S + 1))
    yield Row(POLLING, POLLING_GOAL, p50_p99(busy), beside_pause(), None, percentile(busy, 99) <= 0.4)
    name = f"{POLLING}, after {_CALM_S:.0f} s without a new program"
    yield Row(name, POLLING_GOAL, p50_p99(calm), beside_pause(), None, max(calm) <= 0.4)
