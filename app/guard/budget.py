"""How often a child's account may ask for something that is written to disk, or takes the loop a while to read.
Must not limit an adult with a PIN."""

from __future__ import annotations

from collections.abc import Callable

from app.model.problem import ProblemError

WRITES = (40, 30)  # at once, a minute
READS = (120, 600)
SELDOM = (30, 1)
HELP = (60, 120)  # telling an adult: a bucket of its own, so that no flood of anything else stands before it


class Budget:
    """A bucket an account: every write is a commit on the disk, every read work for the loop; a loop of them would be a flood."""

    def __init__(self, boot_s: Callable[[], float], bounds: tuple[int, int]) -> None:
        self._boot_s = boot_s
        self._burst, self._a_minute = bounds
        self._left: dict[int | str, tuple[float, float]] = {}  # account -> left, at boot_s

    def spend(self, account: int | str) -> None:
        now = self._boot_s()
        left, at = self._left.get(account, (float(self._burst), now))
        left = min(float(self._burst), left + (now - at) * self._a_minute / 60)
        if left < 1:
            self._left[account] = (left, now)
            raise ProblemError("too_often", wait_s=int((1 - left) * 60 / self._a_minute) + 1)
        self._left[account] = (left - 1, now)
