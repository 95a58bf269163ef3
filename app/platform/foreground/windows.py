"""Eyes and hands of a Windows session: GetForegroundWindow, GetLastInputInfo, SHQueryUserNotificationState, EnumWindows.
Must not read window titles."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from typing import Any

from app.platform.clock import clock_for_this_pc
from app.platform.foreground import Abilities, Grab, Look

_WM_CLOSE = 0x0010
_GW_OWNER = 4
_BUSY, _FULL_SCREEN_GAME, _PRESENTATION = 2, 3, 4  # of QUERY_USER_NOTIFICATION_STATE
_LOG_OFF = 0
_OTHER_REASON_PLANNED = 0x80000000
_TICKS = 1 << 32


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("tick", ctypes.c_uint))


class _PadState(ctypes.Structure):
    _fields_ = (("packet", ctypes.c_uint), ("buttons", ctypes.c_ushort), ("rest", ctypes.c_ubyte * 10))


class WindowsEyes:
    """`libraries` is ctypes.windll; `callback` makes what EnumWindows calls. Tests hand in ones that remember."""

    def __init__(
        self, libraries: Any, callback: Callable[[Callable[[int, int], bool]], Any], boot_s: Callable[[], float]
    ) -> None:
        self._user = libraries.user32
        self._kernel = libraries.kernel32
        self._shell = libraries.shell32
        self._pads = _library(libraries, "xinput1_4")
        self._callback = callback
        self._boot_s = boot_s
        self._packets: dict[int, int] = {}
        self._pad_moved_s: float | None = None
        self.abilities = Abilities(
            foreground="win32", idle="win32", watching=True, grabs=False, windows=True, display_server="windows"
        )

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def look(self) -> Look:
        now = self._boot_s()
        state = ctypes.c_int(0)
        # An HRESULT: 0 is success.
        told = self._shell.SHQueryUserNotificationState(ctypes.byref(state)) == 0
        fullscreen = state.value in (_BUSY, _FULL_SCREEN_GAME, _PRESENTATION) if told else None
        return Look(now, self._front_pid(), self._idle_s(now), fullscreen, fullscreen)

    def _front_pid(self) -> int:
        window = self._user.GetForegroundWindow()
        return self._pid_of(window) if window else 0

    def _pid_of(self, window: int) -> int:
        pid = ctypes.c_uint(0)
        self._user.GetWindowThreadProcessId(ctypes.c_void_p(window), ctypes.byref(pid))
        return pid.value

    def _idle_s(self, now_s: float) -> float | None:
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        idle_s: float | None = None
        if self._user.GetLastInputInfo(ctypes.byref(last)):
            # Both count milliseconds in 32 bits, so the difference survives the turn after 49 days.
            idle_s = ((int(self._kernel.GetTickCount()) - last.tick) % _TICKS) / 1000
        pads_s = self._pads_idle_s(now_s)
        return min((one for one in (idle_s, pads_s) if one is not None), default=None)

    def _pads_idle_s(self, now_s: float) -> float | None:
        """Windows does not count a controller as input; each change of its state raises a number."""
        if self._pads is None:
            return None
        for pad in range(4):
            state = _PadState()
            if self._pads.XInputGetState(pad, ctypes.byref(state)) != 0:
                self._packets.pop(pad, None)
            elif self._packets.setdefault(pad, state.packet) != state.packet:
                self._packets[pad] = state.packet
                self._pad_moved_s = now_s
        return None if self._pad_moved_s is None else now_s - self._pad_moved_s

    def _windows(self) -> list[int]:
        """Visible top-level windows that nobody owns."""
        found: list[int] = []

        def take(window: int, _unused: int) -> bool:
            handle = ctypes.c_void_p(window)
            if self._user.IsWindowVisible(handle) and not self._user.GetWindow(handle, _GW_OWNER):
                found.append(window)
            return True

        self._user.EnumWindows(self._callback(take), 0)
        return found

    def window_pids(self) -> dict[int, int] | None:
        counts: dict[int, int] = {}
        for window in self._windows():
            pid = self._pid_of(window)
            if pid:
                counts[pid] = counts.get(pid, 0) + 1
        return counts

    def grab(self) -> Grab:
        # Windows gives the input back itself when the holder of a capture does not answer.
        return Grab.NONE

    def loosen_before_pause(self, pids: list[int]) -> None:
        """There are no grabs that would have to be let go."""

    def loosen_after_pause(self, pids: list[int]) -> Grab:  # noqa: ARG002 - the protocol's name
        return Grab.NONE

    def ask_to_close(self, pids: list[int]) -> int:
        asked = 0
        for window in self._windows():
            # Posted, not sent: a stopped program would hold the sender.
            if self._pid_of(window) in pids and self._user.PostMessageW(ctypes.c_void_p(window), _WM_CLOSE, 0, 0):
                asked += 1
        return asked

    def lock(self) -> bool:
        return bool(self._user.LockWorkStation())

    def sign_out(self) -> bool:
        return bool(self._user.ExitWindowsEx(_LOG_OFF, _OTHER_REASON_PLANNED))

    def close(self) -> None:
        """Nothing is open."""


def _library(libraries: Any, name: str) -> Any:
    try:
        return getattr(libraries, name)
    except (OSError, AttributeError):
        return None


def eyes(environment: dict[str, str]) -> WindowsEyes:  # noqa: ARG001 - a Windows session is not named by variables
    if os.name != "nt":
        raise OSError("not Windows")
    kind = ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)  # type: ignore[attr-defined,unused-ignore]  # only there
    return WindowsEyes(ctypes.windll, kind, clock_for_this_pc().boot_s)  # type: ignore[attr-defined,unused-ignore]  # only on Windows
