"""The built folder: its size, and how fast its programs start beside the same ones unbundled.
Must not build; `python3 dev.py build` does."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from bench.desktop import compared
from bench.figure import Row, milliseconds, not_run
from bench.guarding import Kind, childs_guard
from bench.place import ROOT, Place

SIZE, SIZE_GOAL = "bundle: size", "≤ 130 MB"
START, START_GOAL = "bundle: start", "≤ 1.5 × unbundled"
FOLDER = ROOT / "dist" / "haidang"
_MOST_MB, _MOST = 130.0, 1.5
_SUFFIX = ".exe" if sys.platform == "win32" else ""


def _size_mb(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def _start_s(command: list[str], rounds: int) -> float:
    taken = []
    for _ in range(rounds + 1):
        began_s = time.monotonic()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        taken.append(time.monotonic() - began_s)
    return median(taken[1:])


def measured(place: Place | None, quick: bool) -> Iterator[Row]:
    command_line, desktop = FOLDER / f"haidang{_SUFFIX}", FOLDER / f"haidang-desktop{_SUFFIX}"
    if not command_line.exists():
        yield not_run(SIZE, SIZE_GOAL, "there is no dist/haidang; `python3 dev.py build` makes it")
        return
    rounds, size = 7 if quick else 25, _size_mb(FOLDER)
    yield Row(SIZE, SIZE_GOAL, f"{size:.0f} MB", "–", None, size <= _MOST_MB)
    ours, plain = (
        _start_s([str(command_line), "--version"], rounds),
        _start_s([sys.executable, "-P", "-m", "app", "--version"], rounds),
    )
    yield Row(
        f"{START} of `haidang --version`",
        START_GOAL,
        milliseconds(ours),
        f"unbundled {milliseconds(plain)}",
        ours / plain,
        ours <= _MOST * plain,
    )
    name = f"{START} of the desktop to first paint"
    if place is None or not os.environ.get("DISPLAY"):
        yield not_run(name, START_GOAL, "needs root for an account of its own, and a display")
        return
    with childs_guard(place, Kind.EVENTS, "") as guard:
        words = ["--report-first-paint", "--socket", guard.socket]
        found = compared(place, [str(desktop), *words], [sys.executable, "-P", "-m", "ui.desktop", *words], guard.folder, rounds)
    ours, plain = median(found[0]), median(found[1])
    yield Row(name, START_GOAL, milliseconds(ours), f"unbundled {milliseconds(plain)}", ours / plain, ours <= _MOST * plain)
