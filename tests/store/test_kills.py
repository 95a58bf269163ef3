"""SIGKILL in the middle of heartbeats: nothing doubles, at most one heartbeat is lost, the file stays whole."""

from __future__ import annotations

import random
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from app.store.opening import FILE_NAME, Found, looked_at
from app.store.store import Store
from tests.store.heartbeats import DAY, START


def killed_at_random(folder: Path, chance: random.Random) -> int:
    """The last second that the process said it had kept."""
    worker = subprocess.Popen(
        [sys.executable, "-m", "tests.store.heartbeats", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert worker.stdout is not None
    said = 0
    # Not after a time but after a number of heartbeats, then wherever the next one happens to be.
    for _ in range(chance.randint(1, 40)):
        said = int(worker.stdout.readline())
    worker.kill()
    for line in worker.stdout:
        if line.endswith("\n"):
            said = int(line)
    worker.wait()
    worker.stdout.close()
    return said


def check_kills(folder: Path, times: int) -> None:
    store = Store.open(folder, START)
    child = store.people.add_child("Bin", 2018).id
    store.close()
    chance = random.Random(4)
    for _ in range(times):
        said = killed_at_random(folder, chance)
        assert looked_at(folder / FILE_NAME, thorough=True) is Found.CURRENT
        store = Store.open(folder, START)
        assert store.opened.notes == ()
        kept = store.usage.day(child, DAY)
        spans = store.usage.intervals(child, START, START + timedelta(days=1))
        store.close()
        # Told means kept; the one that was under way may be there as well.
        assert kept.used_s in (said, said + 1)
        assert kept.apps == {"supertux2": kept.used_s}
        assert kept.groups == {"games": kept.used_s}
        assert kept.grace_used_s == {"daily": kept.used_s}
        assert sum((span.end - span.start for span in spans), timedelta()) == timedelta(seconds=kept.used_s)


def test_eight_kills_lose_at_most_the_heartbeat_under_way(tmp_path: Path) -> None:
    check_kills(tmp_path, 8)  # twenty kills of the whole guard are in tests/system


@pytest.mark.long
@pytest.mark.timeout(600)
def test_two_hundred_kills_lose_at_most_the_heartbeat_under_way(tmp_path: Path) -> None:
    check_kills(tmp_path, 200)
