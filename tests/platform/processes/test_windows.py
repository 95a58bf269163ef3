"""The Windows side on a hand-moved Windows: places and the counting of suspensions.
Must not need Windows; what needs it is in test_every_pc.py."""

from __future__ import annotations

import pytest

from app.platform.processes import ProcessKey
from app.platform.processes.windows import WindowsHands, child_writable

ENVIRONMENT = {"SystemRoot": r"C:\Windows", "ProgramFiles": r"C:\Program Files", "ProgramFiles(x86)": r"C:\Program Files (x86)"}


class FakeCalls:
    """Windows counts how often a program was suspended; it runs at none."""

    def __init__(self) -> None:
        self.suspended = 0

    def suspend(self, pid: int, started: int) -> bool | None:
        self.suspended += 1
        return True

    def go_on(self, pid: int, started: int) -> bool | None:
        self.suspended = max(0, self.suspended - 1)
        return True


@pytest.mark.parametrize(
    ("path", "writable"),
    [
        (r"C:\Windows\System32\notepad.exe", False),
        (r"c:\program files\App\app.exe", False),
        (r"C:\Program Files (x86)\App\app.exe", False),
        (r"C:\Program Files Games\app.exe", True),
        (r"C:\Windows\Temp\game.exe", True),
        (r"C:\Users\Minh\AppData\Local\game.exe", True),
        (r"D:\game.exe", True),
    ],
)
def test_only_the_folders_of_administrators_are_safe(path: str, writable: bool) -> None:
    assert child_writable(path.lower(), ENVIRONMENT) is writable


def test_what_was_suspended_twice_goes_on_at_one_resume() -> None:
    calls = FakeCalls()
    hands = WindowsHands(calls)  # type: ignore[arg-type]  # the two calls that are asked
    key = ProcessKey(4, 2)
    hands.suspend(key)
    hands.suspend(key)
    hands.go_on(key)
    assert calls.suspended == 0
