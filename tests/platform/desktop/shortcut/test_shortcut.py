"""Keys of our own: on a real display, before a portal on a bus of its own, and as Windows is asked."""

from __future__ import annotations

import queue
import shutil
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from Xlib import XK, X
from Xlib.ext import xtest

from app.platform.desktop.doctor import desktop_findings
from app.platform.desktop.finding import Finding, State
from app.platform.desktop.shortcut import CHOICES, NoShortcut, shortcut_for_this_pc
from app.platform.desktop.shortcut.linux_portal import PortalShortcut, offered, trigger
from app.platform.desktop.shortcut.windows import WindowsShortcut
from app.platform.desktop.shortcut.x11 import X11Shortcut
from tests.platform.desktop.buses import Service, a_bus
from tests.platform.foreground.displays import OwnDisplay, within

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11 and the bus are of Linux")
SESSION = "/org/freedesktop/portal/desktop/session/1"


@pytest.fixture
def display() -> Iterator[OwnDisplay]:
    made = OwnDisplay()
    yield made
    made.end()


def type_keys(display: OwnDisplay, *names: str) -> None:
    codes = [display.x.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
    for code in codes:
        xtest.fake_input(display.x, X.KeyPress, code)
    for code in reversed(codes):
        xtest.fake_input(display.x, X.KeyRelease, code)
    display.x.sync()


def test_the_chosen_keys_are_heard_from_anywhere_and_no_others(display: OwnDisplay) -> None:
    pressed: queue.Queue[str] = queue.Queue()
    shortcut = X11Shortcut(display.environment)
    assert shortcut.hold("Ctrl+Alt+Space", lambda: pressed.put("pressed"))
    type_keys(display, "k")
    type_keys(display, "Control_L", "space")
    type_keys(display, "Control_L", "Alt_L", "space")
    assert pressed.get(timeout=5) == "pressed"
    shortcut.close()
    assert pressed.empty()


def test_they_hold_while_caps_lock_and_num_lock_are_on(display: OwnDisplay) -> None:
    pressed: queue.Queue[str] = queue.Queue()
    shortcut = X11Shortcut(display.environment)
    assert shortcut.hold("Ctrl+Shift+F12", lambda: pressed.put("pressed"))
    type_keys(display, "Caps_Lock")
    type_keys(display, "Num_Lock")
    type_keys(display, "Control_L", "Shift_L", "F12")
    assert pressed.get(timeout=5) == "pressed"
    shortcut.close()


def test_keys_of_another_program_are_not_taken_and_that_is_said(display: OwnDisplay) -> None:
    other, ours = X11Shortcut(display.environment), X11Shortcut(display.environment)
    assert other.hold("Ctrl+Alt+K", lambda: None)
    assert not ours.hold("Ctrl+Alt+K", lambda: None)
    assert ours.hold("Ctrl+Alt+Space", lambda: None)
    other.close()
    assert within(5, lambda: ours.hold("Ctrl+Alt+K", lambda: None))
    ours.close()


def test_other_keys_take_the_place_of_the_ones_before_and_none_lets_go(display: OwnDisplay) -> None:
    first, second = X11Shortcut(display.environment), X11Shortcut(display.environment)
    assert first.hold("Ctrl+Alt+K", lambda: None)
    assert first.hold("Ctrl+Alt+Space", lambda: None)
    assert within(5, lambda: second.hold("Ctrl+Alt+K", lambda: None))
    assert first.hold("", lambda: None)
    assert within(5, lambda: second.hold("Ctrl+Alt+Space", lambda: None))
    second.close()


def test_every_choice_can_be_held_on_a_real_display(display: OwnDisplay) -> None:
    shortcut = X11Shortcut(display.environment)
    assert [shortcut.hold(keys, lambda: None) for keys in shortcut.choices()] == [True] * len(CHOICES)
    shortcut.close()


def test_without_a_display_or_on_wayland_without_a_portal_there_are_no_keys(tmp_path: Any) -> None:
    for environment in ({}, {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "XDG_RUNTIME_DIR": str(tmp_path)}):
        shortcut = shortcut_for_this_pc(environment)
        assert isinstance(shortcut, NoShortcut)
        assert shortcut.choices() == ()
        assert not shortcut.hold("Ctrl+Alt+K", lambda: None)
    assert not X11Shortcut({"DISPLAY": ":4999"}).hold("Ctrl+Alt+K", lambda: None)


def test_doctor_says_where_there_are_keys_and_where_not(display: OwnDisplay, tmp_path: Any) -> None:
    assert Finding("shortcut", State.OK, {"by": "X11"}) in desktop_findings(display.environment)
    wayland = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert Finding("shortcut", State.MISSING) in desktop_findings(wayland)
    assert "shortcut" not in [finding.id for finding in desktop_findings({})]


# ---- the portal ----


@pytest.fixture
def portal() -> Iterator[tuple[str, Service]]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("this machine has no dbus-daemon")
    with a_bus() as address:
        service = Service(
            address,
            "org.freedesktop.portal.Desktop",
            {
                "Get": ("v", (("u", 1),)),
                "CreateSession": ("o", ("/org/freedesktop/portal/desktop/request/1",)),
                "BindShortcuts": ("o", ("/org/freedesktop/portal/desktop/request/2",)),
                "Close": ("", ()),
            },
        )
        yield address, service
        service.end()


def called(service: Service, member: str) -> tuple[Any, ...]:
    while True:
        name, body = service.calls.get(timeout=5)
        if name == member:
            return body


def respond(service: Service, code: int) -> None:
    service.signal(
        "/org/freedesktop/portal/desktop/request/1", "org.freedesktop.portal.Request", "Response", "ua{sv}",
        (code, {"session_handle": ("s", SESSION)}),
    )  # fmt: skip


def activate(service: Service, session: str = SESSION, id: str = "open") -> None:
    service.signal(
        "/org/freedesktop/portal/desktop", "org.freedesktop.portal.GlobalShortcuts", "Activated", "osta{sv}", (session, id, 1, {})
    )


def test_the_portal_is_asked_for_one_combination_without_saying_what_for(portal: tuple[str, Service]) -> None:
    address, service = portal
    assert offered(address)
    pressed: queue.Queue[str] = queue.Queue()
    shortcut = PortalShortcut(address)
    assert shortcut.hold("Ctrl+Alt+Space", lambda: pressed.put("pressed"))
    called(service, "CreateSession")
    respond(service, 0)
    session, shortcuts, _parent, _options = called(service, "BindShortcuts")
    assert session == SESSION
    assert shortcuts == [("open", {"description": ("s", "Hải Đăng"), "preferred_trigger": ("s", "CTRL+ALT+space")})]
    activate(service, "/another")
    activate(service, id="another")
    activate(service)
    assert pressed.get(timeout=5) == "pressed"
    shortcut.close()
    called(service, "Close")
    assert pressed.empty()


def test_a_portal_that_refuses_gives_no_keys_and_breaks_nothing(portal: tuple[str, Service]) -> None:
    address, service = portal
    shortcut = PortalShortcut(address)
    shortcut.hold("Ctrl+Alt+K", lambda: None)
    called(service, "CreateSession")
    respond(service, 1)
    shortcut.close()


def test_a_bus_without_a_portal_offers_none() -> None:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("this machine has no dbus-daemon")
    with a_bus() as address:
        assert not offered(address)
    assert not offered("unix:path=/nonexistent")


def test_keys_are_written_as_the_portal_writes_them() -> None:
    assert [trigger(keys) for keys in CHOICES] == ["CTRL+ALT+space", "CTRL+ALT+k", "CTRL+SHIFT+F12"]


# ---- Windows ----


class User32:
    """Remembers what it was asked, and hands out the messages of a queue."""

    def __init__(self, taken: bool = False) -> None:
        self.asked: list[tuple[int, int]] = []
        self.given_back = 0
        self.messages: queue.Queue[int] = queue.Queue()
        self._taken = taken

    def PeekMessageW(self, *_given: Any) -> int:
        return 0

    def RegisterHotKey(self, _window: None, _id: int, modifiers: int, key: int) -> int:
        self.asked.append((modifiers, key))
        return 0 if self._taken else 1

    def UnregisterHotKey(self, *_given: Any) -> int:
        self.given_back += 1
        return 1

    def GetMessageW(self, message: Any, *_given: Any) -> int:
        message._obj.message = self.messages.get()
        return int(message._obj.message != 0x0012)

    def PostThreadMessageW(self, _thread: int, message: int, *_given: Any) -> int:
        self.messages.put(message)
        return 1


def test_windows_holds_one_hot_key_and_gives_it_back() -> None:
    user32, pressed = User32(), queue.Queue[str]()
    shortcut = WindowsShortcut(user32)
    assert shortcut.hold("Ctrl+Alt+Space", lambda: pressed.put("pressed"))
    assert user32.asked == [(0x4000 | 0x2 | 0x1, 0x20)]
    user32.messages.put(0x0312)
    assert pressed.get(timeout=5) == "pressed"
    shortcut.close()
    assert user32.given_back == 1


def test_windows_says_when_another_program_has_the_keys() -> None:
    assert not WindowsShortcut(User32(taken=True)).hold("Ctrl+Alt+K", lambda: None)
