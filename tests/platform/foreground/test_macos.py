"""The eyes of a macOS session, with a fake of what they call.
Must not need macOS."""

from __future__ import annotations

import pytest

from app.platform.foreground.macos import MacEyes, display_kept_awake

ASSERTIONS = """2026-11-28 10:00:00 +0700
Assertion status system-wide:
   BackgroundTask                 0
   PreventUserIdleDisplaySleep    1
   PreventUserIdleSystemSleep     1
"""


class System:
    def __init__(self) -> None:
        self.idle = 5.0
        self.front: int | None = 42
        self.awake: bool | None = True
        self.runs: list[list[str]] = []
        self.refused: set[str] = set()

    def idle_s(self) -> float:
        return self.idle

    def front_pid(self) -> int | None:
        return self.front

    def sleep_prevented(self) -> bool | None:
        return self.awake

    def run(self, command: list[str]) -> bool:
        self.runs.append(command)
        return command[0] not in self.refused


def test_what_is_in_front_and_idle_are_told() -> None:
    system = System()
    look = MacEyes(system, lambda: 9.0).look()
    assert (look.foreground_pid, look.idle_s, look.watching, look.fullscreen) == (42, 5.0, False, None)


@pytest.mark.parametrize("awake", [True, False, None])
def test_a_screen_that_is_kept_awake_is_watching_once_nobody_moves(awake: bool | None) -> None:
    system = System()
    system.idle, system.awake = 40.0, awake
    assert MacEyes(system, lambda: 9.0).look().watching is awake


def test_programs_are_asked_to_quit_by_number() -> None:
    system = System()
    assert MacEyes(system, lambda: 9.0).ask_to_close([5, 6]) == 2
    assert [command[-1] for command in system.runs] == ["5", "6"]


def test_a_mac_without_the_old_locker_sleeps_its_display() -> None:
    system = System()
    system.refused.add("/System/Library/CoreServices/Menu Extras/User.menu/Contents/Resources/CGSession")
    assert MacEyes(system, lambda: 9.0).lock()
    assert system.runs[-1] == ["pmset", "displaysleepnow"]


def test_the_assertions_of_power_management_are_read() -> None:
    assert display_kept_awake(ASSERTIONS) is True
    assert display_kept_awake(ASSERTIONS.replace("DisplaySleep    1", "DisplaySleep    0")) is False
    assert display_kept_awake("") is None
