"""The eyes of a Windows session, with what the API answered under Wine put into a fake of it.
Must not need Windows."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from app.platform.foreground import Grab
from app.platform.foreground.windows import WindowsEyes


class Api:
    """Each library of ctypes.windll at once."""

    def __init__(self) -> None:
        self.front = 0
        self.windows: dict[int, tuple[int, bool, int]] = {}  # handle -> (pid, visible, owner)
        self.tick = 5000
        self.last_input_tick = 2000
        self.state = 5  # accepts notifications
        self.packet: int | None = None
        self.posted: list[tuple[int | None, int]] = []
        self.locked = 0
        self.user32 = self.kernel32 = self.shell32 = self.xinput1_4 = self

    def GetForegroundWindow(self) -> int:
        return self.front

    def GetWindowThreadProcessId(self, window: ctypes.c_void_p, pid: Any) -> int:
        pid._obj.value = self.windows[window.value or 0][0]
        return 1

    def GetLastInputInfo(self, last: Any) -> int:
        assert last._obj.size == 8
        last._obj.tick = self.last_input_tick
        return 1

    def GetTickCount(self) -> int:
        return self.tick

    def SHQueryUserNotificationState(self, state: Any) -> int:
        state._obj.value = self.state
        return 0 if self.state else -1

    def XInputGetState(self, pad: int, state: Any) -> int:
        if pad or self.packet is None:
            return 1167  # not connected
        assert ctypes.sizeof(state._obj) == 16
        state._obj.packet = self.packet
        return 0

    def EnumWindows(self, take: Any, unused: int) -> int:
        return int(all(take(window, unused) for window in list(self.windows)))

    def IsWindowVisible(self, window: ctypes.c_void_p) -> bool:
        return self.windows[window.value or 0][1]

    def GetWindow(self, window: ctypes.c_void_p, which: int) -> int:
        assert which == 4
        return self.windows[window.value or 0][2]

    def PostMessageW(self, window: ctypes.c_void_p, message: int, _first: int, _second: int) -> int:
        self.posted.append((window.value, message))
        return 1

    def LockWorkStation(self) -> int:
        return self.locked


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def eyes(api: Api) -> WindowsEyes:
    return WindowsEyes(api, lambda take: take, lambda: api.tick / 1000)


def test_the_pid_in_front_is_told_and_none_is_zero(api: Api, eyes: WindowsEyes) -> None:
    assert eyes.look().foreground_pid == 0
    api.windows[10] = (77, True, 0)
    api.front = 10
    assert eyes.look().foreground_pid == 77


def test_idle_survives_the_turn_of_the_tick_counter(api: Api, eyes: WindowsEyes) -> None:
    assert eyes.look().idle_s == 3.0
    api.tick, api.last_input_tick = 500, (1 << 32) - 500
    assert eyes.look().idle_s == 1.0


def test_a_controller_that_moves_is_input(api: Api, eyes: WindowsEyes) -> None:
    api.packet = 1
    assert eyes.look().idle_s == 3.0
    api.packet = 2
    assert eyes.look().idle_s == 0
    api.tick += 1000
    assert eyes.look().idle_s == 1.0


@pytest.mark.parametrize(("state", "fullscreen"), [(2, True), (3, True), (4, True), (5, False), (1, False), (0, None)])
def test_full_screen_is_what_windows_says_of_itself(api: Api, eyes: WindowsEyes, state: int, fullscreen: bool | None) -> None:
    api.state = state
    assert (eyes.look().fullscreen, eyes.look().watching) == (fullscreen, fullscreen)


def test_only_visible_windows_that_nobody_owns_count_and_are_asked_to_close(api: Api, eyes: WindowsEyes) -> None:
    api.windows = {1: (7, True, 0), 2: (7, True, 0), 3: (7, True, 1), 4: (8, False, 0), 5: (9, True, 0)}
    assert eyes.window_pids() == {7: 2, 9: 1}
    assert eyes.ask_to_close([7]) == 2
    assert api.posted == [(1, 0x10), (2, 0x10)]
    assert eyes.grab() is Grab.NONE


def test_a_lock_that_windows_refuses_is_told(api: Api, eyes: WindowsEyes) -> None:
    assert not eyes.lock()
    api.locked = 1
    assert eyes.lock()
