"""The Windows side on a hand-moved Windows: places and the counting of suspensions.
Must not need Windows; what needs it is in test_windows_calls.py and test_every_pc.py."""

from __future__ import annotations

import pytest

from app.platform.processes import ProcessKey
from app.platform.processes.windows import WindowsHands, child_writable, loads_from_reach, owner_number, runs_of

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


@pytest.mark.parametrize(
    ("owner", "writable", "number"),
    [
        ("S-1-5-18", False, 0),
        ("S-1-5-32-544", False, 0),
        ("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464", False, 0),
        ("S-1-5-80-1-2-3-4-5", False, None),  # some service
        ("S-1-5-21-1-2-3-1001", False, None),  # made by an account in a corner that was left open to it
        ("S-1-5-32-544", True, None),
        (None, False, None),
    ],
)
def test_what_the_system_owns_in_a_folder_of_its_own_is_its(owner: str | None, writable: bool, number: int | None) -> None:
    assert owner_number(owner, writable) == number


def test_a_program_of_the_system_is_only_what_its_parts_are() -> None:
    parts = [r"C:\Windows\explorer.exe", r"C:\WINDOWS\SYSTEM32\ntdll.dll", r"C:\Program Files\Cloud\shell.dll"]
    assert loads_from_reach(parts, ENVIRONMENT) is False
    assert loads_from_reach([*parts, r"C:\Users\Minh\Downloads\cheat.dll"], ENVIRONMENT) is True
    assert loads_from_reach(None, ENVIRONMENT) is None


def test_a_program_of_windows_runs_itself_and_a_host_what_it_is_given() -> None:
    explorer, desktop = r"C:\Windows\explorer.exe", r"C:\Program Files\Haidang\haidang-desktop.exe"
    assert runs_of(explorer, (explorer, "/desktop"), "C:\\") is None
    assert runs_of(desktop, ("haidang-desktop.exe", "--background"), None) is None
    assert runs_of(r"C:\Python\Python.exe", ("python.exe", "-m", "ui.desktop"), None) == "module:ui.desktop"
    assert runs_of(r"C:\App\chrome.exe", ("chrome.exe", "--app-id=abc"), None) == "app-id=abc"
    assert runs_of(None, ("game.exe",), None) is runs_of(explorer, (), None) is None


def test_what_was_suspended_twice_goes_on_at_one_resume() -> None:
    calls = FakeCalls()
    hands = WindowsHands(calls)  # type: ignore[arg-type]  # the two calls that are asked
    key = ProcessKey(4, 2)
    hands.suspend(key)
    hands.suspend(key)
    hands.go_on(key)
    assert calls.suspended == 0
