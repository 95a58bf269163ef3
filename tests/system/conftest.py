"""The order of the tests of the whole: the longest begin first, so that the run does not end with one worker at one of them.
Must not hold fixtures, nor leave a test out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

LONGEST = ("test_evening", "test_kills", "test_tell_delivery", "test_promise_two")
_HERE = Path(__file__).parent


@pytest.hookimpl(trylast=True)  # after those for another run are left out
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each worker is given an equal part at first, and what one of them has left over goes to another."""
    ours = [item for item in items if item.path.parent == _HERE]
    if len(ours) != len(items):
        return  # somebody asked for a mixture
    ranks = {name: rank for rank, name in enumerate(LONGEST)}
    ours.sort(key=lambda item: ranks.get(item.path.stem, len(ranks)))
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    items[:] = [item for first in range(workers) for item in ours[first::workers]]
