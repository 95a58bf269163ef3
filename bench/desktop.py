"""From the start of the desktop to the first paint of the child's home, its memory there, and how soon a press is answered.
Must not count the guard: it runs already."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from bench.figure import Row, milliseconds, not_run
from bench.guarding import Kind, childs_guard
from bench.place import ROOT, Place
from bench.proc import pss_mb

START, START_GOAL = "desktop: process start to first paint, guard running", "≤ 2.0 × empty window"
MEMORY, MEMORY_GOAL = "desktop memory on the home page", "≤ 1.8 × PSS of an empty window"
CLICK, CLICK_GOAL = "answer to a click", "≤ 100 ms"
_GIVE_UP_S, _SETTLE_S = 30.0, 3.0
_MOST_START, _MOST_MEMORY, _MOST_CLICK_S = 2.0, 1.8, 0.1


def first_paint(place: Place, command: list[str], runtime: Path, with_memory: bool) -> tuple[float, float | None]:
    """Seconds from the start of the process until it says that it has painted; MB some seconds later."""
    began_s = time.monotonic()
    process = place.start(command, subprocess.PIPE, XDG_RUNTIME_DIR=str(runtime))
    try:
        assert process.stdout is not None
        ready = select.select([process.stdout], [], [], _GIVE_UP_S)[0]
        said = process.stdout.readline() if ready else b""
        took_s = time.monotonic() - began_s
        if said.strip() != b"first-paint":
            raise RuntimeError(
                f"{command[-1]} did not paint: {said!r} {(place.folder / 'programs.log').read_text('utf-8', 'replace')[-300:]}"
            )
        if not with_memory:
            return took_s, None
        time.sleep(_SETTLE_S)
        return took_s, pss_mb(process.pid)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def compared(
    place: Place, ours: list[str], beside: list[str], runtime: Path, rounds: int
) -> tuple[list[float], list[float], list[float], list[float]]:
    """In turns, so that what else the machine does meets both alike: their starts, then their memories."""
    starts: tuple[list[float], list[float]] = ([], [])
    memories: tuple[list[float], list[float]] = ([], [])
    for command in (ours, beside):
        first_paint(place, command, runtime, with_memory=False)  # what the disk has to say is said
    for number in range(rounds):
        for at, command in enumerate((ours, beside)):
            took_s, memory = first_paint(place, command, runtime, with_memory=number < 2)
            starts[at].append(took_s)
            if memory is not None:
                memories[at].append(memory)
    return starts[0], starts[1], memories[0], memories[1]


def measured(place: Place | None, quick: bool) -> Iterator[Row]:
    if place is None or not os.environ.get("DISPLAY"):
        yield not_run(START, START_GOAL, "needs root for an account of its own, and a display")
        return
    subprocess.run([sys.executable, "-m", "compileall", "-q", "app", "ui", "bench"], cwd=ROOT, check=True)
    with childs_guard(place, Kind.EVENTS, "") as guard:
        ours = [sys.executable, "-P", "-m", "ui.desktop", "--report-first-paint", "--socket", guard.socket]
        empty = [sys.executable, "-P", "-m", "bench.empty_window"]
        our_starts, starts, our_memories, memories = compared(place, ours, empty, guard.folder, 7 if quick else 25)
    our_s, empty_s, our_mb, empty_mb = median(our_starts), median(starts), median(our_memories), median(memories)
    ratio = our_s / empty_s
    yield Row(START, START_GOAL, milliseconds(our_s), f"empty window {milliseconds(empty_s)}", ratio, ratio <= _MOST_START)
    ratio = our_mb / empty_mb
    yield Row(MEMORY, MEMORY_GOAL, f"{our_mb:.0f} MB PSS", f"empty window {empty_mb:.0f} MB PSS", ratio, ratio <= _MOST_MEMORY)


def clicks(place: Place | None, _quick: bool) -> Iterator[Row]:
    if place is None or not os.environ.get("DISPLAY"):
        yield not_run(CLICK, CLICK_GOAL, "needs root for an account of its own, and a display")
        return
    with childs_guard(place, Kind.EVENTS, "") as guard:
        program = place.start(
            [sys.executable, "-P", "-m", "bench.clicking", guard.socket], subprocess.PIPE, XDG_RUNTIME_DIR=str(guard.folder)
        )
        try:
            out, _ = program.communicate(timeout=180)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
            raise RuntimeError("the desktop did not answer within three minutes") from None
    if program.returncode != 0 or not out:
        raise RuntimeError((place.folder / "programs.log").read_text("utf-8", "replace")[-300:])
    told: list[tuple[str, float, float]] = json.loads(out)
    slowest = max(told, key=lambda one: one[1])
    again = max(told, key=lambda one: one[2])
    yield Row(
        f"{CLICK}: first press of each control of the child's home",
        CLICK_GOAL,
        f"most {milliseconds(slowest[1])} ({slowest[0]}), p50 {milliseconds(median(one[1] for one in told))} of {len(told)}",
        "–",
        None,
        slowest[1] <= _MOST_CLICK_S,
    )
    yield Row(
        f"{CLICK}: the same controls pressed again",
        CLICK_GOAL,
        f"most {milliseconds(again[2])} ({again[0]}), p50 {milliseconds(median(one[2] for one in told))} of {len(told)}",
        "–",
        None,
        again[2] <= _MOST_CLICK_S,
    )
