"""How often a child's account may ask for something that is written to disk.
Must not limit an adult with a PIN, nor anything that only reads."""

from __future__ import annotations

from collections.abc import Callable

from app.model.problem import ProblemError

BURST = 40
A_MINUTE = 30


class Budget:
    """A bucket an account: every write is a commit on the disk, and a loop of them would be a flood."""

    def __init__(self, boot_s: Callable[[], float]) -> None:
        self._boot_s = boot_s
        self._left: dict[int | str, tuple[float, float]] = {}  # account -> left, at boot_s

    def spend(self, account: int | str) -> None:
        now = self._boot_s()
        left, at = self._left.get(account, (float(BURST), now))
        left = min(float(BURST), left + (now - at) * A_MINUTE / 60)
        if left < 1:
            self._left[account] = (left, now)
            raise ProblemError("too_often", wait_s=int((1 - left) * 60 / A_MINUTE) + 1)
        self._left[account] = (left - 1, now)
