"""What the eyes of an X11 session see on a real display.
Must not read what is in a window."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Iterator

import pytest
from Xlib import X
from Xlib.ext import xtest

from app.platform.foreground import Grab, x11
from app.platform.foreground.x11 import X11Eyes
from app.platform.foreground.x11_wire import DisplayGone, cookie
from tests.platform.foreground.displays import OwnDisplay, hears, within
from tests.platform.foreground.fakes import NoPads, NoSession

WINDOW = """
import sys
from Xlib import X, display
d = display.Display()
s = d.screen()
w = s.root.create_window(10, 10, 200, 100, 0, s.root_depth, event_mask=X.StructureNotifyMask)
w.set_wm_protocols([d.intern_atom('WM_DELETE_WINDOW')])
w.change_property(d.intern_atom('_NET_WM_PID'), 6, 32, [1])  # a lie
w.map()
while True:
    e = d.next_event()
    if e.type == X.MapNotify: print('shown', flush=True)
    if e.type == X.ClientMessage: print('asked', flush=True); break
"""


@pytest.fixture
def display() -> Iterator[OwnDisplay]:
    own = OwnDisplay()
    own.window().destroy()  # the window manager is ready
    own.x.sync()
    yield own
    own.end()


@pytest.fixture
def session() -> NoSession:
    return NoSession()


@pytest.fixture
def eyes(display: OwnDisplay, session: NoSession) -> Iterator[X11Eyes]:
    own = X11Eyes(display.environment, time.monotonic, NoPads(), session)
    yield own
    own.close()


def readable(eyes: X11Eyes, within_s: float = 5) -> bool:
    descriptor = eyes.fileno()
    assert descriptor is not None
    return bool(select.select([descriptor], [], [], within_s)[0])


def test_the_window_in_front_is_known_by_an_event_and_by_the_kernels_pid(display: OwnDisplay, eyes: X11Eyes) -> None:
    assert eyes.look().foreground_pid == 0
    program = display.start(WINDOW)
    assert readable(eyes)
    assert within(5, lambda: eyes.drain() and eyes.look().foreground_pid == program.pid)
    look = eyes.look()
    assert (look.foreground_pid, look.fullscreen, look.watching) == (program.pid, False, False)
    assert eyes.window_pids() == {program.pid: 1}


def test_an_event_that_comes_while_an_answer_is_awaited_is_told_all_the_same(display: OwnDisplay, eyes: X11Eyes) -> None:
    eyes.look()
    program = display.start(WINDOW)
    hears(program, b"shown")
    assert readable(eyes)
    while eyes.drain():
        pass
    program.kill()
    program.wait()
    # The news of the window that went reaches our memory with the answers to this question, and the descriptor has nothing more to read.
    within(5, lambda: eyes.window_pids() == {})
    # What is told first may be of no interest; the news itself is not left lying.
    assert within(5, lambda: readable(eyes, 1) and eyes.drain())
    assert eyes.look().foreground_pid == 0


def test_what_a_look_took_in_is_still_told_so_that_windows_are_looked_at_too(display: OwnDisplay, eyes: X11Eyes) -> None:
    eyes.look()
    program = display.start(WINDOW)
    hears(program, b"shown")
    assert within(5, lambda: eyes.look().foreground_pid == program.pid)
    assert readable(eyes, 1)
    assert eyes.drain()


def test_a_full_screen_window_in_front_is_watching_as_soon_as_it_is_one(display: OwnDisplay, eyes: X11Eyes) -> None:
    window = display.window()
    assert within(5, lambda: eyes.look().foreground_pid == os.getpid())
    assert eyes.look().watching is False
    display.make_full_screen(window)
    assert readable(eyes)
    assert within(5, lambda: eyes.look().fullscreen is True)
    assert eyes.look().watching is True


def test_a_window_that_goes_leaves_nothing_in_front(display: OwnDisplay, eyes: X11Eyes) -> None:
    program = display.start(WINDOW)
    assert within(5, lambda: eyes.look().foreground_pid == program.pid)
    program.kill()
    assert within(5, lambda: eyes.look().foreground_pid == 0)
    assert within(5, lambda: eyes.window_pids() == {})


def test_the_seconds_since_the_last_key_are_told(display: OwnDisplay, eyes: X11Eyes) -> None:
    xtest.fake_input(display.x, X.MotionNotify, x=5, y=5)
    display.x.sync()
    idle_s = eyes.look().idle_s
    assert idle_s is not None
    assert idle_s < 1.0


def test_the_first_input_after_a_pause_is_told_at_once_with_its_time(
    display: OwnDisplay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(x11, "_RETURN_AFTER_S", 0.3)
    pads = NoPads()
    eyes = X11Eyes(display.environment, time.monotonic, pads, NoSession())
    try:
        told: list[float | None] = []
        for _ in range(2):
            assert within(5, lambda: (eyes.look().idle_s or 0) > 0.4)
            while eyes.drain():
                pass
            began_s = time.monotonic()
            for step in (1, 2):  # the second is no return
                xtest.fake_input(display.x, X.MotionNotify, x=5 + step, y=5)
                display.x.sync()
            assert readable(eyes)
            assert eyes.drain()
            look = eyes.look()
            assert look.tells_return
            assert look.returned_s is not None
            assert began_s <= look.returned_s <= look.boot_s
            assert not eyes.drain()
            told.append(look.returned_s)
        assert told[0] != told[1]
        pads.there = True  # what is in the hands of somebody the server does not hear of
        assert not eyes.look().tells_return
    finally:
        eyes.close()


def test_a_stopped_program_is_still_asked_to_close(display: OwnDisplay, eyes: X11Eyes) -> None:
    program = display.start(WINDOW)
    assert hears(program, b"shown")
    assert within(5, lambda: eyes.window_pids() == {program.pid: 1})
    os.kill(program.pid, signal.SIGSTOP)
    assert eyes.ask_to_close([program.pid]) == 1
    assert eyes.ask_to_close([os.getpid()]) == 0
    os.kill(program.pid, signal.SIGCONT)
    assert hears(program, b"asked")


def test_inhibitors_are_asked_only_when_nobody_moves(display: OwnDisplay, eyes: X11Eyes, session: NoSession) -> None:
    session.answer = True
    xtest.fake_input(display.x, X.MotionNotify, x=5, y=5)
    display.x.sync()
    assert eyes.look().watching is False
    assert session.asked == []


def test_without_a_window_manager_the_focus_tells_what_is_in_front() -> None:
    display = OwnDisplay(manager=False)
    eyes = X11Eyes(display.environment, time.monotonic, NoPads(), NoSession())
    try:
        window = display.window()
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        display.x.sync()
        assert eyes.look().foreground_pid == os.getpid()
        assert eyes.window_pids() == {os.getpid(): 1}
    finally:
        eyes.close()
        display.end()


def test_a_display_that_goes_away_is_told_as_seeing_nothing() -> None:
    display = OwnDisplay(manager=False)
    eyes = X11Eyes(display.environment, time.monotonic, NoPads(), NoSession())
    descriptor = eyes.fileno()
    display.end()
    assert readable(eyes)
    assert eyes.drain()
    look = eyes.look()
    assert (look.foreground_pid, look.idle_s, look.watching) == (None, None, None)
    assert eyes.abilities.foreground is None
    assert eyes.window_pids() is None
    assert eyes.grab() is Grab.UNKNOWN
    assert eyes.ask_to_close([1]) == 0
    assert eyes.fileno() == descriptor
    eyes.close()


def test_no_display_is_an_os_error() -> None:
    for environment in ({}, {"DISPLAY": ":4999"}, {"DISPLAY": "rubbish"}, {"DISPLAY": ":"}):
        with pytest.raises(DisplayGone):
            X11Eyes(environment, time.monotonic, NoPads(), NoSession())


def test_the_key_of_the_right_display_is_taken(tmp_path: object) -> None:
    from pathlib import Path

    def entry(family: int, address: bytes, number: bytes, key: bytes) -> bytes:
        def part(data: bytes) -> bytes:
            return len(data).to_bytes(2, "big") + data

        return family.to_bytes(2, "big") + part(address) + part(number) + part(b"MIT-MAGIC-COOKIE-1") + part(key)

    path = Path(str(tmp_path)) / "authority"
    path.write_bytes(entry(256, b"other", b"1", b"no") + entry(256, b"here", b"2", b"no") + entry(256, b"here", b"1", b"yes"))
    assert cookie(path, "1", "here") == (b"MIT-MAGIC-COOKIE-1", b"yes")
    assert cookie(path, "3", "here") == (b"", b"")
    path.write_bytes(path.read_bytes()[:-2])
    assert cookie(path, "1", "here") == (b"MIT-MAGIC-COOKIE-1", b"y") or cookie(path, "1", "here") == (b"", b"")
    assert cookie(path.with_name("none"), "1", "here") == (b"", b"")
