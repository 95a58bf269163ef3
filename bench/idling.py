"""What the guard costs while nothing happens, and while much does: CPU, memory, writes to the disk.
Must not count what the machine does beside it as the guard's; it is told how much that was."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.figure import Row, not_run
from bench.guarding import ChildsGuard, Kind, childs_guard
from bench.peers import beside_idle, idle_s
from bench.place import ROOT, Place
from bench.proc import cpu_s, forks, process_count, pss_mb, stop_all

_SETTLE_S = 5.0
_MOST_MB = 48.0
_HEAVY = ("sqlalchemy.orm", "holidays", "alembic", "keyring", "nacl", "PySide6")


@dataclass(frozen=True, slots=True)
class Cost:
    cpu_s_an_hour: float
    pss_mb: float
    writes: int
    bytes_a_minute: float
    processes: int
    forks_a_minute: float
    for_s: float


def _marks(data: Path) -> tuple[tuple[str, int, int], ...]:
    found = []
    for path in data.rglob("*"):
        with contextlib.suppress(OSError):
            seen = path.stat()
            found.append((str(path), seen.st_mtime_ns, seen.st_size))
    return tuple(sorted(found))


def _written_bytes(pid: int) -> int:
    fields = dict(line.split(": ") for line in Path(f"/proc/{pid}/io").read_text().splitlines())
    return int(fields["write_bytes"])


def cost_of(guard: ChildsGuard, for_s: float, each_s: float | None = None, place: Place | None = None) -> Cost:
    """`each_s`: begin a program of the account so often."""
    pid = guard.pid
    before_cpu, before_bytes, before_forks = cpu_s(pid), _written_bytes(pid), forks()
    began_s = now_s = time.monotonic()
    marks, writes, started = _marks(guard.data), 0, 0
    while now_s - began_s < for_s:
        if each_s is not None and place is not None and now_s - began_s >= started * each_s:
            started += 1
            place.start(["/bin/true"]).wait()
        time.sleep(0.05)
        # Looking at a few files a second: two writes within one look count as one, and SQLite makes no such pairs but its own.
        now_marks = _marks(guard.data)
        writes, marks = writes + (now_marks != marks), now_marks
        now_s = time.monotonic()
    after_cpu, took_s = cpu_s(pid), now_s - began_s
    if before_cpu is None or after_cpu is None:
        raise RuntimeError("the guard has ended")
    minutes = took_s / 60
    return Cost(
        (after_cpu - before_cpu) / took_s * 3600,
        pss_mb(pid),
        writes,
        (_written_bytes(pid) - before_bytes) / minutes,
        process_count(),
        (forks() - before_forks - started) / minutes,
        took_s,
    )


def _memory_row(name: str, cost: Cost) -> Row:
    asked = f"import sys, app.guard.main; print(*(name for name in {_HEAVY!r} if name in sys.modules))"
    heavy = subprocess.run(
        [sys.executable, "-P", "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    said = f"{cost.pss_mb:.1f} MB PSS; imports {', '.join(heavy) or 'none'} of {', '.join(_HEAVY)}"
    return Row(f"{name}: memory", "≤ 48 MB PSS", said, beside_idle(), None, cost.pss_mb <= _MOST_MB)


def _cpu(cost: Cost) -> str:
    return f"{cost.cpu_s_an_hour:.1f} CPU s/h over {cost.for_s:.0f} s ({cost.processes} processes, {cost.forks_a_minute:.0f} others begun a minute)"


def with_events(place: Place | None, quick: bool) -> Iterator[Row]:
    name, goal = "guard idle, 1 session, 100 processes, kernel events", "≤ 2.4 CPU s/h"
    if place is None:
        yield not_run(name, goal, "needs root for an account of its own")
        return
    sleepers = place.sleepers(100 - process_count())
    try:
        with childs_guard(place, Kind.EVENTS, "") as guard:
            seen_by = guard.status()["guard"]["sensors"]["processes"]
            time.sleep(_SETTLE_S)
            cost = cost_of(guard, idle_s(quick))
            met = cost.cpu_s_an_hour <= 2.4
            yield Row(f"{name} (here: {seen_by})", goal, _cpu(cost), beside_idle(), cost.cpu_s_an_hour / 2.4, met)
            yield _memory_row("guard idle", cost)
            yield Row(
                "writes to disk while nothing changes",
                "≤ 1 a minute",
                f"{cost.writes} in {cost.for_s:.0f} s, {cost.bytes_a_minute / 1024:.0f} KiB a minute",
                "–",
                None,
                True
                if cost.writes <= cost.for_s / 60
                else None
                if cost.for_s < 300
                else False,  # a short window may hold one too many
            )
    finally:
        stop_all(sleepers)


def by_polling(place: Place | None, quick: bool) -> Iterator[Row]:
    """In a process namespace of its own: what the machine does beside it is not seen, so the number of processes is exact."""
    name, goal = "guard idle, 1 session, 100 processes, polling", "≤ 6 CPU s/h"
    if place is None:
        yield not_run(name, goal, "needs root for an account of its own")
        return
    many = 'i=0; while [ $i -lt 97 ]; do sleep 3600 & i=$((i+1)); done; "$@" & wait'
    own = ("unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "/bin/sh", "-c", many, "sh")
    with childs_guard(place, Kind.POLLING, "", own) as guard:
        time.sleep(_SETTLE_S)
        cost = cost_of(guard, idle_s(quick))
        yield Row(
            name,
            goal,
            f"{cost.cpu_s_an_hour:.1f} CPU s/h over {cost.for_s:.0f} s",
            beside_idle(),
            cost.cpu_s_an_hour / 2.4,
            cost.cpu_s_an_hour <= 6,
        )
        yield _memory_row("guard idle, polling", cost)


def under_load(place: Place | None, quick: bool) -> Iterator[Row]:
    name, goal = "guard with 300 processes and 5 exec/s", "≤ 12 CPU s/h"
    if place is None:
        yield not_run(name, goal, "needs root for an account of its own")
        return
    sleepers = place.sleepers(300 - process_count())
    try:
        with childs_guard(place, Kind.EVENTS, "") as guard:
            time.sleep(_SETTLE_S)
            cost = cost_of(guard, 60 if quick else 300, 0.2, place)
            each = (cost.cpu_s_an_hour / 3600) / 5 * 1e6
            yield Row(
                name, goal, f"{_cpu(cost)}; {each:.0f} µs an exec if all of it were theirs", "–", None, cost.cpu_s_an_hour <= 12
            )
    finally:
        stop_all(sleepers)
