"""A program that holds keyboard and pointer is stopped: the chain gives the session back, with real programs.
Must leave the display of the other tests alone."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator

import pytest

from app.platform.foreground import Grab
from app.platform.foreground.x11 import X11Eyes
from app.platform.foreground.x11_keys import SpareKey
from app.platform.foreground.x11_requests import Requests
from app.platform.foreground.x11_wire import Display
from tests.platform.foreground.displays import LOCKER, QT_MENU, ROOT_GRAB, SERVER_GRAB, OwnDisplay, hears
from tests.platform.foreground.fakes import NoPads, NoSession

Start = Callable[[OwnDisplay], "subprocess.Popen[bytes]"]


@pytest.fixture
def display() -> Iterator[OwnDisplay]:
    own = OwnDisplay()
    yield own
    own.end()


@pytest.fixture
def eyes(display: OwnDisplay) -> Iterator[X11Eyes]:
    own = X11Eyes(display.environment, time.monotonic, NoPads(), NoSession())
    yield own
    own.close()


def qt_menu(display: OwnDisplay) -> subprocess.Popen[bytes]:
    return display.start_holder(QT_MENU)


def gtk_popup(display: OwnDisplay) -> subprocess.Popen[bytes]:
    return display.start_gtk()


def root_grab(display: OwnDisplay) -> subprocess.Popen[bytes]:
    return display.start_holder(ROOT_GRAB)


HOLDERS = [qt_menu, gtk_popup, root_grab]


@pytest.mark.parametrize("start", HOLDERS)
def test_typing_goes_on_elsewhere_after_a_holder_was_stopped(display: OwnDisplay, eyes: X11Eyes, start: Start) -> None:
    before = display.keyboard_map()
    window = display.window()
    holder = start(display)
    assert eyes.grab() is Grab.HELD
    eyes.loosen_before_pause([holder.pid])
    os.kill(holder.pid, signal.SIGSTOP)
    assert eyes.loosen_after_pause([holder.pid]) is Grab.NONE
    assert eyes.grab() is Grab.NONE
    assert display.types_into(window, "a")
    assert display.keyboard_map() == before
    assert holder.poll() is None


@pytest.mark.parametrize("start", HOLDERS)
def test_the_chain_works_without_the_step_before_the_stop(display: OwnDisplay, eyes: X11Eyes, start: Start) -> None:
    before = display.keyboard_map()
    window = display.window()
    holder = start(display)
    os.kill(holder.pid, signal.SIGSTOP)
    assert not display.types_into(window, "b")
    assert eyes.loosen_after_pause([holder.pid]) is Grab.NONE
    assert display.types_into(window, "a")
    assert display.keyboard_map() == before


@pytest.mark.parametrize("start", [qt_menu, gtk_popup])
def test_a_program_that_was_made_to_let_go_lives_on_when_it_is_resumed(display: OwnDisplay, eyes: X11Eyes, start: Start) -> None:
    holder = start(display)
    os.kill(holder.pid, signal.SIGSTOP)
    assert eyes.loosen_after_pause([holder.pid]) is Grab.NONE
    os.kill(holder.pid, signal.SIGCONT)
    assert hears(holder, b"alive")
    assert eyes.window_pids() is not None
    assert holder.pid in (eyes.window_pids() or {})


def test_escape_is_not_pressed_into_a_program_that_shall_not_be_stopped(display: OwnDisplay, eyes: X11Eyes) -> None:
    other = display.start("from Xlib import display\nd = display.Display()\nprint('up', flush=True)\nd.next_event()")
    assert hears(other, b"up")
    qt_menu(display)
    eyes.loosen_before_pause([other.pid])
    assert eyes.grab() is Grab.HELD


def test_the_grab_of_a_screen_locker_is_left_alone(display: OwnDisplay, eyes: X11Eyes) -> None:
    other = display.start("from Xlib import display\nd = display.Display()\nprint('up', flush=True)\nd.next_event()")
    assert hears(other, b"up")
    display.start_holder(LOCKER)
    os.kill(other.pid, signal.SIGSTOP)
    assert eyes.loosen_after_pause([other.pid]) is Grab.NONE
    assert eyes.grab() is Grab.HELD


def test_a_stopped_holder_of_the_server_is_told_in_time(display: OwnDisplay, eyes: X11Eyes) -> None:
    holder = display.start_holder(SERVER_GRAB)
    os.kill(holder.pid, signal.SIGSTOP)
    start = time.monotonic()
    assert eyes.grab() is Grab.HANGS
    assert eyes.loosen_after_pause([holder.pid]) is Grab.HANGS
    assert eyes.look().foreground_pid is None
    assert eyes.look().idle_s is None
    assert time.monotonic() - start < 1.0
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    # It sees again, and the late probe has left no grab of ours.
    window = display.window()
    assert eyes.grab() is Grab.NONE
    assert display.types_into(window, "a")


def test_a_key_left_behind_by_a_killed_guard_is_emptied_at_the_next_start(display: OwnDisplay) -> None:
    before = display.keyboard_map()
    x = Requests(Display(display.environment))
    key = SpareKey(x)
    assert key._use()
    assert key._fill() is not None
    x.focused()
    x.display.close()
    assert display.keyboard_map() != before
    X11Eyes(display.environment, time.monotonic, NoPads(), NoSession()).close()
    assert display.keyboard_map() == before
