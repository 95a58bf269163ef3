"""Eyes and hands of an X11 session: the window in front by events, idle, full screen, grabs, closing.
Must not read titles, and must outlive the display: when it goes nothing is seen, and it is looked for again."""

from __future__ import annotations

import contextlib
import os
import select
import socket
from collections.abc import Callable
from typing import Protocol

from app.platform.foreground import Abilities, Grab, Look, x11_grab
from app.platform.foreground.x11_keys import SpareKey
from app.platform.foreground.x11_requests import Requests
from app.platform.foreground.x11_wire import Display, DisplayGone, DisplayHangs

_TRY_AGAIN_S = 2.0
_ASK_INHIBITORS_AFTER_S = 30.0  # before that nobody is away, whatever plays
# An event at every pause between two words would be too many; no rule calls anybody idle within 10 s.
_RETURN_AFTER_S = 5.0
BLIND = Abilities(foreground=None, idle=None, watching=False, grabs=False, windows=False, display_server="x11")


class Pads(Protocol):
    def idle_s(self, now_s: float) -> float | None: ...

    def any(self) -> bool: ...

    def close(self) -> None: ...


class Session(Protocol):
    """What the session itself is asked besides its display."""

    def inhibited(self, front_pid: int | None) -> bool | None: ...

    def lock(self) -> bool: ...

    def sign_out(self) -> bool: ...

    def close(self) -> None: ...


class X11Eyes:
    """For one thread. Raises DisplayGone (an OSError) only from the constructor."""

    def __init__(self, environment: dict[str, str], boot_s: Callable[[], float], pads: Pads, session: Session) -> None:
        self._environment = environment
        self._boot_s = boot_s
        self._pads = pads
        self._session = session
        self._x: Requests | None = None
        self._spare_key: SpareKey | None = None
        self._stale = True
        self._front: int | None = None  # window
        self._front_pid: int | None = None
        self._fullscreen: bool | None = None
        self._returned_s: float | None = None
        self._tells_return = False
        self._try_at_s = 0.0
        # One descriptor for a whole life, though the display may go and come back.
        self._poll = select.epoll()
        # Events that came in while an answer was awaited lie in our own memory, where no descriptor tells of them any more.
        self._left_over = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._poll.register(self._left_over, select.EPOLLIN)
        self._untold = False  # something changed and was taken in by a look; `drain` has not said so yet
        self.abilities = BLIND
        self._connect()

    def _connect(self) -> None:
        display = Display(self._environment)
        try:
            x = Requests(display)
            x.watch_properties(x.root)
            spare_key = SpareKey(x)
            spare_key.put_back()
            tells_return = x.saver is not None and x.tell_return(_RETURN_AFTER_S)
        except (DisplayHangs, DisplayGone) as problem:
            display.close()
            raise DisplayGone(str(problem)) from problem
        self._poll.register(display.fileno(), select.EPOLLIN)
        self._x, self._spare_key, self._stale, self._tells_return = x, spare_key, True, tells_return
        self.abilities = Abilities(
            foreground="x11",
            idle="x11" if x.saver is not None else None,
            watching=True,
            grabs=x.test is not None and x.resources is not None,
            windows=True,
            display_server="x11",
        )

    def _lose(self) -> None:
        if self._x is not None:
            self._x.display.close()
        self._x, self._spare_key, self._front, self._front_pid, self._fullscreen = None, None, None, None, None
        self.abilities = BLIND
        self._try_at_s = self._boot_s() + _TRY_AGAIN_S

    def _there(self) -> Requests | None:
        """None: the display is away, or a stopped program holds it."""
        if self._x is None and self._boot_s() >= self._try_at_s:
            try:
                self._connect()
            except DisplayGone:
                self._try_at_s = self._boot_s() + _TRY_AGAIN_S
        if self._x is None:
            return None
        try:
            return None if self._x.display.hangs() else self._x
        except DisplayGone:
            self._lose()
            return None

    # ---- eyes ----

    def fileno(self) -> int | None:
        return self._poll.fileno()

    def drain(self) -> bool:
        with contextlib.suppress(BlockingIOError):
            os.eventfd_read(self._left_over)
        changed = self._take_in() or self._untold
        self._untold = False
        return changed

    def _take_in(self) -> bool:
        x = self._x
        if x is None:
            return False
        try:
            x.display.read_waiting()
        except DisplayGone:
            self._lose()
            return True
        changed = returned = False
        while x.display.events:
            event = x.display.events.popleft()
            if x.returned(event):
                self._returned_s, returned = self._boot_s(), True
            else:
                changed |= self._matters(x, event)
        self._stale |= changed
        return changed or returned

    def _tell_left_over(self) -> None:
        """After requests: what is waiting in memory makes `fileno` readable, else it would wait for the next look."""
        if self._untold or (self._x is not None and self._x.display.events):
            os.eventfd_write(self._left_over, 1)

    def _matters(self, x: Requests, event: bytes) -> bool:
        found = x.changed_property(event)
        if found is None:
            return False
        window, atom = found
        if window == x.root:
            return atom in (x.atom["_NET_ACTIVE_WINDOW"], x.atom["_NET_CLIENT_LIST"])
        return window == self._front and atom == x.atom["_NET_WM_STATE"]

    def look(self) -> Look:
        seen = self._look()
        self._tell_left_over()
        return seen

    def _look(self) -> Look:
        x = self._there()
        now = self._boot_s()
        pads_s = self._pads.idle_s(now)
        if x is None:
            return Look(now, None, pads_s, None, None)
        try:
            self._untold |= self._take_in()
            if self._x is None:
                return Look(now, None, pads_s, None, None)
            idle_s = x.idle_s()
            if self._stale:
                self._look_in_front(x)
        except DisplayHangs:
            self._stale = True  # what was asked stays to be asked
            return Look(now, None, pads_s, None, None)
        except DisplayGone:
            self._lose()
            return Look(now, None, pads_s, None, None)
        if idle_s is not None and pads_s is not None:
            idle_s = min(idle_s, pads_s)
        return Look(
            self._boot_s(),
            self._front_pid,
            idle_s,
            self._watching(idle_s),
            self._fullscreen,
            returned_s=self._returned_s,
            tells_return=self._tells_return and not self._pads.any(),
        )

    def _watching(self, idle_s: float | None) -> bool | None:
        if self._fullscreen:
            return True
        if idle_s is not None and idle_s < _ASK_INHIBITORS_AFTER_S:
            return False
        return self._session.inhibited(self._front_pid)

    def _look_in_front(self, x: Requests) -> None:
        self._stale = False  # what changes from here on is told by an event
        # A window manager of the old kind tells nobody what is in front; then the keyboard's focus is all there is, without events.
        managed = bool(x.property_numbers(x.root, "_NET_SUPPORTING_WM_CHECK"))
        front = next(iter(x.property_numbers(x.root, "_NET_ACTIVE_WINDOW")), 0) if managed else x.focused()
        if managed and front not in x.property_numbers(x.root, "_NET_CLIENT_LIST"):
            front = 0  # some name the last window in front long after it went
        self._front = front
        self._stale |= not managed
        if not front:
            self._front_pid, self._fullscreen = 0, False
            return
        x.watch_properties(front)
        states = x.property_numbers(front, "_NET_WM_STATE")
        self._fullscreen = x.atom["_NET_WM_STATE_FULLSCREEN"] in states
        self._front_pid = _pids(x, [front]).get(front)

    def window_pids(self) -> dict[int, int] | None:
        x = self._there()
        if x is None:
            return None
        counts: dict[int, int] = {}
        try:
            windows = x.property_numbers(x.root, "_NET_CLIENT_LIST")
            if not windows and not x.property_numbers(x.root, "_NET_SUPPORTING_WM_CHECK"):
                windows = tuple(x.shown(x.children(x.root)))
            for pid in _pids(x, list(windows)).values():
                counts[pid] = counts.get(pid, 0) + 1
        except DisplayHangs:
            return None
        except DisplayGone:
            self._lose()
            return None
        finally:
            self._tell_left_over()
        return counts

    # ---- hands ----

    def grab(self) -> Grab:
        return self._hands(x11_grab.probe)

    def loosen_before_pause(self, pids: list[int]) -> None:
        def press(x: Requests) -> Grab:
            x11_grab.press_escape(x, pids)
            return Grab.UNKNOWN

        self._hands(press)

    def loosen_after_pause(self, pids: list[int]) -> Grab:
        spare_key = self._spare_key
        return self._hands(lambda x: x11_grab.let_go(x, pids, spare_key or SpareKey(x)))

    def _hands(self, work: Callable[[Requests], Grab]) -> Grab:
        x = self._there()
        if x is None:
            return Grab.UNKNOWN if self._x is None else Grab.HANGS
        try:
            return work(x)
        except DisplayHangs:
            return Grab.HANGS
        except DisplayGone:
            self._lose()
            return Grab.UNKNOWN
        finally:
            self._tell_left_over()

    def ask_to_close(self, pids: list[int]) -> int:
        x = self._there()
        if x is None:
            return 0
        try:
            owners = _pids(x, list(x.property_numbers(x.root, "_NET_CLIENT_LIST")))
            asked = 0
            for window in [window for window, pid in owners.items() if pid in pids]:
                # Without the protocol the window manager would break the connection, and with it the work.
                if x.atom["WM_DELETE_WINDOW"] in x.property_numbers(window, "WM_PROTOCOLS"):
                    x.delete_window(window)
                    asked += 1
            x.display.send()
        except DisplayHangs:
            return 0
        except DisplayGone:
            self._lose()
            return 0
        finally:
            self._tell_left_over()
        return asked

    def lock(self) -> bool:
        return self._session.lock()

    def sign_out(self) -> bool:
        return self._session.sign_out()

    def close(self) -> None:
        self._lose()
        self._poll.close()
        os.close(self._left_over)
        self._pads.close()
        self._session.close()


def _pids(x: Requests, windows: list[int]) -> dict[int, int]:
    """By the kernel's word where the server passes it on; else what each window says of itself, on this machine."""
    told = x.pids(windows)
    if told is not None:
        return told
    asked = [(window, x.ask_property(window, "_NET_WM_PID"), x.ask_property(window, "WM_CLIENT_MACHINE")) for window in windows]
    here = socket.gethostname()
    said = [(window, x.numbers(pid), x.text(machine)) for window, pid, machine in asked]
    return {window: pid[0] for window, pid, machine in said if pid and machine == here}
