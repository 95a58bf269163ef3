"""The way out of a keyboard or pointer grab whose holder is to be stopped, one step after the other.
Must not kill or continue anything; what is left is told, and the guard decides."""

from __future__ import annotations

import select
import time
from collections.abc import Callable

from app.platform.foreground import Grab
from app.platform.foreground.x11_keys import SpareKey
from app.platform.foreground.x11_requests import Requests
from app.platform.foreground.x11_wire import DisplayHangs

_ESCAPE = 0xFF1B
_ESCAPE_TAKES_S = 0.1
_PATIENCE_S = 0.5
_UNMAP_TAKES_S = 0.06  # a window manager takes its frame away, which it must have done before the window comes back
_LOOK_S = 0.005
_LARGE = 4  # a quarter of the screen: lockers have a window for each monitor


def probe(x: Requests) -> Grab:
    """HANGS only where the server stays silent: on a busy PC an answer is late, and much hangs on this one."""
    for _ in range(2):
        if not _answers(x, _PATIENCE_S):
            return Grab.HANGS
        try:
            return Grab.HELD if x.grabbed() else Grab.NONE
        except DisplayHangs:
            continue
    return Grab.HANGS


def _answers(x: Requests, within_s: float) -> bool:
    """Whether no answer is late, or the late one comes in this time."""
    end = time.monotonic() + within_s
    while x.display.hangs():
        left_s = end - time.monotonic()
        if left_s <= 0:
            return False
        select.select([x.display.fileno()], [], [], left_s)
    return True


def _free_within(x: Requests, limit_s: float) -> Grab:
    end = time.monotonic() + limit_s
    while True:
        found = probe(x)
        if found is not Grab.HELD or time.monotonic() >= end:
            return found
        time.sleep(_LOOK_S)


def press_escape(x: Requests, pids: list[int]) -> None:
    """Close an open menu before its program is stopped. One press: a second could dismiss a dialogue with unsaved words."""
    if probe(x) is not Grab.HELD or not _may_hold(x, pids):
        return
    key = x.key_with(_ESCAPE)
    if key is not None and x.press(key):
        _free_within(x, _ESCAPE_TAKES_S)


def _may_hold(x: Requests, pids: list[int]) -> bool:
    """X does not tell whose a grab is. A program with a menu open or in front may be it; with neither, Escape would reach another's."""
    windows = windows_of(x, pids)
    if windows is None or any(windows.values()):
        return True
    front = x.property_numbers(x.root, "_NET_ACTIVE_WINDOW")
    return x.focused() in windows or bool(set(front) & windows.keys())


def windows_of(x: Requests, pids: list[int]) -> dict[int, bool] | None:
    """Their viewable top-level windows -> whether override-redirect. None: this server does not tell whose windows are whose."""
    tops = {*x.children(x.root), *x.property_numbers(x.root, "_NET_CLIENT_LIST")}
    owners = x.pids(tops)
    if owners is None:
        return None
    wanted = set(pids)
    return x.shown(window for window, pid in owners.items() if pid in wanted)


def let_go(x: Requests, pids: list[int], spare_key: SpareKey) -> Grab:
    """The programs are stopped. NONE also where the grab that is left is a screen locker's.

    A grab ends when its window cannot be seen; one on the root window by XKB's own action.
    """
    for _ in range(2):
        found = probe(x)
        if found is not Grab.HELD:
            return found
        try:
            return _step_by_step(x, pids, spare_key)
        except DisplayHangs:
            # Late on a busy PC: begin anew, also because windows may have been taken away and not brought back yet.
            if not _answers(x, _PATIENCE_S):
                break
    return Grab.HANGS


def _step_by_step(x: Requests, pids: list[int], spare_key: SpareKey) -> Grab:
    windows = windows_of(x, pids) or {}
    menus = [window for window, redirected in windows.items() if redirected]
    steps: list[Callable[[], Grab]] = [
        lambda: _blink(x, menus),
        lambda: _blink(x, list(windows)),
        lambda: _break(x, pids, spare_key),
    ]
    found = Grab.HELD
    for step in steps:
        found = step()
        if found is not Grab.HELD:
            break
    return found


def _break(x: Requests, pids: list[int], spare_key: SpareKey) -> Grab:
    """End every grab there is, but never that of a screen locker: its keys would go to what lies below."""
    if _covered(x, pids):
        return Grab.NONE
    return probe(x) if spare_key.let_go() else Grab.HELD


def _covered(x: Requests, pids: list[int]) -> bool:
    """Another program than these has a large window of the kind that no window manager frames."""
    tops = x.children(x.root)
    owners = x.pids(tops) or {}
    others = [window for window, redirected in x.shown(tops).items() if redirected and owners.get(window) not in pids]
    return any(x.area(window) * _LARGE >= x.area(x.root) for window in others)


def _blink(x: Requests, windows: list[int]) -> Grab:
    """Take the windows away and bring them back."""
    if not windows:
        return Grab.HELD
    for window in windows:
        x.unmap(window)
    try:
        found = probe(x)
        framed = [window for window in windows if window in x.property_numbers(x.root, "_NET_CLIENT_LIST")]
        end = time.monotonic() + _UNMAP_TAKES_S
        while framed and time.monotonic() < end and set(framed) & set(x.property_numbers(x.root, "_NET_CLIENT_LIST")):
            time.sleep(_LOOK_S)
    finally:
        for window in windows:
            x.map(window)  # also where the display was late: it goes out with the next question
    x.focused()  # all is done when this is answered
    return found if found is not Grab.HELD else probe(x)
