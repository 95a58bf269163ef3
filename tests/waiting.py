"""Waiting for what a test has set going, by asking for it: no test waits for a time and hopes.
Must not need more than the standard library: the display of the tests is waited for here too."""

from __future__ import annotations

import time
from collections.abc import Callable

_BETWEEN_S = 0.004


def comes(seen: Callable[[], object], within_s: float) -> bool:
    """Whether it becomes so in this time; at once when it does."""
    deadline = time.monotonic() + within_s
    while not seen():
        if time.monotonic() >= deadline:
            return False
        time.sleep(_BETWEEN_S)
    return True


def until(seen: Callable[[], object], within_s: float = 5.0) -> None:
    assert comes(seen, within_s), "it did not happen in time"
