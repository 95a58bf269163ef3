"""What the desktop asks of Windows and macOS, with fakes of what is called.
Must not need either."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from app.platform.desktop.macos import MacDesktop, ScriptNotifier
from app.platform.desktop.windows import WindowsDesktop


class Api:
    def __init__(self) -> None:
        self.user32 = self.kernel32 = self
        self.language = 0x042A
        self.moves = 1
        self.layouts = [0x04090409]
        self.calls: list[tuple[Any, ...]] = []

    def GetUserDefaultUILanguage(self) -> int:
        return self.language

    def SystemParametersInfoW(self, which: int, _first: int, value: Any, _last: int) -> int:
        assert which == 0x1042
        value._obj.value = self.moves
        return 1

    def SetErrorMode(self, mode: int) -> int:
        self.calls.append(("SetErrorMode", mode))
        return 0

    def SetWindowPos(self, window: ctypes.c_void_p, after: ctypes.c_void_p, *rest: int) -> int:
        self.calls.append((window.value, ctypes.c_ssize_t(after.value or 0).value, *rest))
        return 1

    def GetNamedPipeServerProcessId(self, pipe: ctypes.c_void_p, pid: Any) -> int:
        pid._obj.value = 4711
        return int(pipe.value == 0x40)

    def AllowSetForegroundWindow(self, pid: int) -> int:
        self.calls.append(("AllowSetForegroundWindow", pid))
        return 1

    def GetKeyboardLayoutList(self, _count: int, layouts: Any) -> int:
        for place, layout in enumerate(self.layouts):
            layouts[place] = layout
        return len(self.layouts)


@pytest.mark.parametrize(("told", "language"), [(0x042A, "vi"), (0x0409, "en"), (0x0809, "en")])
def test_the_language_of_windows(told: int, language: str) -> None:
    api = Api()
    api.language = told
    assert WindowsDesktop(api, {}).language() == language


def test_only_whoever_is_asked_to_show_itself_may_come_to_the_front_on_windows() -> None:
    api = Api()
    desktop = WindowsDesktop(api, {})
    desktop.let_come_forward(0x40)
    desktop.let_come_forward(0x44)  # no pipe, or one that has just closed
    assert api.calls == [("AllowSetForegroundWindow", 4711)]


def test_motion_and_staying_on_top_on_windows() -> None:
    api = Api()
    desktop = WindowsDesktop(api, {"APPDATA": "C:/Users/bé/AppData/Roaming"})
    assert desktop.reduce_motion() is False
    api.moves = 0
    assert desktop.reduce_motion() is True
    desktop.keep_above(0x1234)
    assert api.calls == [(0x1234, -1, 0, 0, 0, 0, 0x13)]
    desktop.no_core_dumps()
    assert api.calls[-1] == ("SetErrorMode", 3)
    assert desktop.preferences_path().replace("\\", "/") == "C:/Users/bé/AppData/Roaming/haidang/desktop.json"


def test_two_accounts_of_one_windows_do_not_share_the_single_instance() -> None:
    one, other = (WindowsDesktop(Api(), {"APPDATA": f"C:/Users/{name}"}).single_instance_name() for name in ("a", "b"))
    assert one != other


def test_a_vietnamese_keyboard_of_windows_is_found() -> None:
    api = Api()
    assert not WindowsDesktop(api, {}).types_vietnamese()
    api.layouts = [0x04090409, 0x042A042A]
    assert WindowsDesktop(api, {}).types_vietnamese()


@pytest.mark.parametrize(
    ("told", "language"),
    [('(\n    "vi-VN",\n    "en-GB"\n)', "vi"), ('(\n    "en-VN",\n    "vi-VN"\n)', "en"), (None, "en"), ("()", "en")],
)
def test_the_language_of_macos(told: str | None, language: str) -> None:
    assert MacDesktop(lambda _: told).language() == language


def test_motion_and_typing_on_macos() -> None:
    assert MacDesktop(lambda _: "1").reduce_motion() is True
    assert MacDesktop(lambda _: None).reduce_motion() is False
    assert MacDesktop(lambda _: '"Input Mode" = "com.apple.inputmethod.VietnameseTelex";').types_vietnamese()


def test_words_of_a_notification_on_macos_never_become_script() -> None:
    started: list[list[str]] = []

    def start(command: list[str]) -> bool:
        started.append(command)
        return True

    words = '" & (do shell script "id") & "'
    assert ScriptNotifier(start).show("key", words, words, {}, None)
    assert words not in started[0][2]
    assert started[0][3:] == [words, words]
