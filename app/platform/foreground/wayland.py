"""Eyes of a Wayland session: what this compositor offers to a plain client, and by name what it does not.
Must not claim a pid: Wayland tells app ids only, which a program chooses itself."""

from __future__ import annotations

import select
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.platform.foreground import Abilities, Grab, Look
from app.platform.foreground.wayland_wire import CompositorGone, Connection, read_string

_TRY_AGAIN_S = 2.0
# How long nobody must have moved before the compositor tells: less would wake it at every pause between two words.
_IDLE_NOTICE_S = 5.0
_ASK_INHIBITORS_AFTER_S = 30.0
_ACTIVATED, _FULLSCREEN = 2, 3
_WINDOW_TITLE, _WINDOW_APP_ID, _WINDOW_STATE, _WINDOW_CLOSED = 0, 1, 4, 6
_DESTROY_WINDOW = 7
_SHORT = {"kwin_wayland": "kwin", "gnome-shell": "gnome"}


class Pads(Protocol):
    def idle_s(self, now_s: float) -> float | None: ...

    def any(self) -> bool: ...

    def close(self) -> None: ...


class Session(Protocol):
    def inhibited(self, front_pid: int | None) -> bool | None: ...

    def mutter_idle_s(self) -> float | None: ...

    def lock(self) -> bool: ...

    def sign_out(self) -> bool: ...

    def close(self) -> None: ...


@dataclass(slots=True)
class _Window:
    app_id: str = ""
    activated: bool = False
    fullscreen: bool = False


class WaylandEyes:
    """For one thread. Raises CompositorGone (an OSError) only from the constructor."""

    def __init__(self, environment: dict[str, str], boot_s: Callable[[], float], pads: Pads, session: Session) -> None:
        self._environment = environment
        self._boot_s = boot_s
        self._pads = pads
        self._session = session
        self._poll = select.epoll()
        self._connection: Connection | None = None
        self._windows: dict[int, _Window] = {}
        self._idle_since_s: float | None = None
        self._returned_s: float | None = None
        self._changed = False
        self._try_at_s = 0.0
        self.abilities = Abilities(None, None, watching=False, grabs=False, windows=False, display_server="wayland")
        try:
            self._connect()
        except CompositorGone:
            self._poll.close()
            raise

    def _connect(self) -> None:
        connection = Connection(self._environment)
        self._windows.clear()
        self._idle_since_s = None
        try:
            windows = connection.bind("zwlr_foreign_toplevel_manager_v1", 3, lambda *event: self._on_manager(connection, *event))
            idle = self._watch_idle(connection)
            connection.round_trip()
            connection.round_trip()  # the windows' own states follow their names
        except CompositorGone:
            connection.close()
            raise
        if idle is None and self._session.mutter_idle_s() is not None:
            idle = "mutter"
        name = connection.compositor_name()
        self._poll.register(connection.fileno(), select.EPOLLIN)
        self._connection = connection
        self.abilities = Abilities(
            foreground="wlr" if windows is not None else None,
            idle=idle,
            watching=windows is not None,
            grabs=False,
            windows=False,
            display_server=f"wayland:{_SHORT.get(name, name)}" if name else "wayland",
        )

    def _watch_idle(self, connection: Connection) -> str | None:
        seat = connection.bind("wl_seat", 1, lambda *_: None)
        if seat is None:
            return None
        notice_ms = int(_IDLE_NOTICE_S * 1000)
        # Version 2 of the newer protocol can leave out what keeps the screen awake: a video is no hand on the mouse.
        _, version = connection.offered.get("ext_idle_notifier_v1", (0, 0))
        notifier = connection.bind("ext_idle_notifier_v1", 2, lambda *_: None)
        if notifier is not None:
            notice = connection.new_object(self._on_idle)
            connection.request(notifier, 2 if version >= 2 else 1, struct.pack("<III", notice, notice_ms, seat))
            return "ext-idle"
        notifier = connection.bind("org_kde_kwin_idle", 1, lambda *_: None)
        if notifier is not None:
            notice = connection.new_object(self._on_idle)
            connection.request(notifier, 0, struct.pack("<III", notice, seat, notice_ms))
            return "kde-idle"
        return None

    def _on_idle(self, event: int, _arguments: bytes) -> None:
        now = self._boot_s()
        if event == 0:
            self._idle_since_s = now - _IDLE_NOTICE_S
        else:
            self._idle_since_s, self._returned_s = None, now
        self._changed = True

    def _on_manager(self, connection: Connection, event: int, arguments: bytes) -> None:
        if event != 0:
            return
        (number,) = struct.unpack("<I", arguments)
        self._windows[number] = _Window()
        connection.take_object(number, lambda *told: self._on_window(connection, number, *told))

    def _on_window(self, connection: Connection, number: int, event: int, arguments: bytes) -> None:
        if event == _WINDOW_TITLE:
            return  # never looked at
        window = self._windows.get(number)
        if window is None:
            return
        if event == _WINDOW_APP_ID:
            window.app_id = read_string(arguments)[0]
        elif event == _WINDOW_STATE:
            states = struct.unpack_from(f"<{struct.unpack_from('<I', arguments)[0] // 4}I", arguments, 4)
            window.activated, window.fullscreen = _ACTIVATED in states, _FULLSCREEN in states
        elif event == _WINDOW_CLOSED:
            del self._windows[number]
            connection.forget(number)
            connection.request(number, _DESTROY_WINDOW)
        self._changed = True

    def _lose(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection, self._idle_since_s = None, None
        self._windows.clear()
        server = self.abilities.display_server
        self.abilities = Abilities(None, None, watching=False, grabs=False, windows=False, display_server=server)
        self._try_at_s = self._boot_s() + _TRY_AGAIN_S

    def fileno(self) -> int | None:
        return self._poll.fileno()

    def drain(self) -> bool:
        if self._connection is not None:
            try:
                self._connection.dispatch()
            except (CompositorGone, struct.error):
                self._lose()
                return True
        changed, self._changed = self._changed, False
        return changed

    def look(self) -> Look:
        if self._connection is None and self._boot_s() >= self._try_at_s:
            try:
                self._connect()
            except CompositorGone:
                self._try_at_s = self._boot_s() + _TRY_AGAIN_S
        self.drain()
        now = self._boot_s()
        idle_s = self._idle_s(now)
        front = next((window for window in self._windows.values() if window.activated), None)
        sees_windows = self.abilities.foreground is not None
        fullscreen = (front is not None and front.fullscreen) if sees_windows else None
        return Look(
            boot_s=now,
            foreground_pid=0 if sees_windows and front is None else None,
            idle_s=idle_s,
            watching=True if fullscreen else self._watching(idle_s, fullscreen),
            fullscreen=fullscreen,
            foreground_app_id=None if front is None or not front.app_id else front.app_id,
            returned_s=self._returned_s,
            tells_return=self.abilities.idle in ("ext-idle", "kde-idle") and not self._pads.any(),
        )

    def _idle_s(self, now_s: float) -> float | None:
        pads_s = self._pads.idle_s(now_s)
        if self.abilities.idle is None:
            return pads_s
        if self.abilities.idle == "mutter":
            idle_s = self._session.mutter_idle_s()
        else:
            idle_s = 0.0 if self._idle_since_s is None else now_s - self._idle_since_s
        return min((one for one in (idle_s, pads_s) if one is not None), default=None)

    def _watching(self, idle_s: float | None, fullscreen: bool | None) -> bool | None:
        if idle_s is not None and idle_s < _ASK_INHIBITORS_AFTER_S:
            return fullscreen
        return self._session.inhibited(None)

    def window_pids(self) -> dict[int, int] | None:
        return None

    def grab(self) -> Grab:
        # A stopped program keeps no input from others here: the compositor sends each window its own.
        return Grab.UNKNOWN

    def loosen_before_pause(self, pids: list[int]) -> None:
        """There are no grabs that would have to be let go."""

    def loosen_after_pause(self, pids: list[int]) -> Grab:  # noqa: ARG002 - the protocol's name
        return Grab.UNKNOWN

    def ask_to_close(self, pids: list[int]) -> int:  # noqa: ARG002 - the protocol's name
        return 0  # windows are not known by pid

    def lock(self) -> bool:
        return self._session.lock()

    def sign_out(self) -> bool:
        return self._session.sign_out()

    def close(self) -> None:
        self._lose()
        self._poll.close()
        self._pads.close()
        self._session.close()
