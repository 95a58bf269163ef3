"""How soon a lesson stands there after the click, and how soon a page is turned.
Must not count a guard's answer: a lesson waits for none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

from bench.figure import Row, not_run, p50_p99, percentile
from bench.place import ROOT, Place

START, START_GOAL = "start of a lesson, from the click to its first page", "≤ 200 ms"
TURN, TURN_GOAL = "turn of a page of a lesson", "≤ 50 ms"
_MOST_START_S, _MOST_TURN_S = 0.2, 0.05
_GIVE_UP_S = 300


def measured(_place: Place | None, _quick: bool) -> Iterator[Row]:
    if not os.environ.get("DISPLAY"):
        yield not_run(START, START_GOAL, "needs a display")
        return
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "bench.turning"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=_GIVE_UP_S,
        check=False,
    )
    if ran.returncode != 0:
        raise RuntimeError(ran.stderr.decode("utf-8", "replace")[-300:])
    told: dict[str, list[float]] = json.loads(ran.stdout)
    starts, turns = told["starts"], told["turns"]
    yield Row(START, START_GOAL, p50_p99(starts), met=max(starts) <= _MOST_START_S)
    yield Row(TURN, TURN_GOAL, p50_p99(turns), met=percentile(turns, 99) <= _MOST_TURN_S)
