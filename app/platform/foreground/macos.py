"""Eyes and hands of a macOS session: CGEventSource for idle, NSWorkspace for what is in front, osascript to ask programs to quit.
Must not ask for rights that show titles or the screen."""

from __future__ import annotations

import ctypes
import ctypes.util
import subprocess
import sys
from collections.abc import Callable
from typing import Any, Protocol

from app.platform.clock import clock_for_this_pc
from app.platform.foreground import Abilities, Grab, Look

_EVERY_INPUT = 0xFFFFFFFF
_COMBINED_SESSION = 0
_ANSWER_S = 2.0
# By number and as an argument: nothing of a program's name becomes part of the script.
_QUIT = (
    "on run told\n"
    'tell application "System Events" to set found to name of (first process whose unix id is ((item 1 of told) as integer))\n'
    "tell application found to quit\n"
    "end run"
)
_LOG_OUT = 'tell application "loginwindow" to «event aevtrlgo»'
_LOCKER = "/System/Library/CoreServices/Menu Extras/User.menu/Contents/Resources/CGSession"


class System(Protocol):
    """What is called of the system; tests hand in one that remembers."""

    def idle_s(self) -> float: ...

    def front_pid(self) -> int | None: ...

    def sleep_prevented(self) -> bool | None: ...

    def run(self, command: list[str]) -> bool: ...


class MacEyes:
    def __init__(self, system: System, boot_s: Callable[[], float]) -> None:
        self._system = system
        self._boot_s = boot_s
        self.abilities = Abilities(
            foreground="macos", idle="macos", watching=True, grabs=False, windows=False, display_server="macos"
        )

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def look(self) -> Look:
        # Which windows fill the screen is told only to programs that may record it.
        idle_s = self._system.idle_s()
        watching = self._system.sleep_prevented() if idle_s >= 30 else False
        return Look(self._boot_s(), self._system.front_pid(), idle_s, watching, None)

    def window_pids(self) -> dict[int, int] | None:
        return None

    def grab(self) -> Grab:
        return Grab.NONE

    def loosen_before_pause(self, pids: list[int]) -> None:
        """There are no grabs that would have to be let go."""

    def loosen_after_pause(self, pids: list[int]) -> Grab:  # noqa: ARG002 - the protocol's name
        return Grab.NONE

    def ask_to_close(self, pids: list[int]) -> int:
        return sum(1 for pid in pids if self._system.run(["osascript", "-e", _QUIT, str(pid)]))

    def lock(self) -> bool:
        return self._system.run([_LOCKER, "-suspend"]) or self._system.run(["pmset", "displaysleepnow"])

    def sign_out(self) -> bool:
        return self._system.run(["osascript", "-e", _LOG_OUT])

    def close(self) -> None:
        """Nothing is open."""


class MacSystem:
    """The frameworks by ctypes. OSError where they are not there."""

    def __init__(self) -> None:
        self._graphics = _framework("ApplicationServices")
        self._graphics.CGEventSourceSecondsSinceLastEventType.restype = ctypes.c_double
        self._graphics.CGEventSourceSecondsSinceLastEventType.argtypes = [ctypes.c_int32, ctypes.c_uint32]
        _framework("AppKit")
        self._objects = _framework("objc")
        self._objects.objc_getClass.restype = ctypes.c_void_p
        self._objects.objc_getClass.argtypes = [ctypes.c_char_p]
        self._objects.sel_registerName.restype = ctypes.c_void_p
        self._objects.sel_registerName.argtypes = [ctypes.c_char_p]
        self._objects.objc_autoreleasePoolPush.restype = ctypes.c_void_p
        self._objects.objc_autoreleasePoolPop.argtypes = [ctypes.c_void_p]

    def idle_s(self) -> float:
        return float(self._graphics.CGEventSourceSecondsSinceLastEventType(_COMBINED_SESSION, _EVERY_INPUT))

    def front_pid(self) -> int | None:
        pool = self._objects.objc_autoreleasePoolPush()
        try:
            workspace = self._send(self._objects.objc_getClass(b"NSWorkspace"), b"sharedWorkspace", ctypes.c_void_p)
            program = self._send(workspace, b"frontmostApplication", ctypes.c_void_p)
            return int(self._send(program, b"processIdentifier", ctypes.c_int)) if program else 0
        finally:
            self._objects.objc_autoreleasePoolPop(pool)

    def _send(self, receiver: Any, message: bytes, result: Any) -> Any:
        # A prototype of its own for each kind of result: objc_msgSend has none.
        kind = ctypes.CFUNCTYPE(result, ctypes.c_void_p, ctypes.c_void_p)
        return kind(("objc_msgSend", self._objects))(receiver, self._objects.sel_registerName(message))

    def sleep_prevented(self) -> bool | None:
        try:
            said = subprocess.run(
                ["pmset", "-g", "assertions"], capture_output=True, text=True, timeout=_ANSWER_S, check=False
            ).stdout
        except (OSError, subprocess.TimeoutExpired):
            return None
        return display_kept_awake(said)

    def run(self, command: list[str]) -> bool:
        try:
            ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_ANSWER_S, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return False
        return ended.returncode == 0


def display_kept_awake(said: str) -> bool | None:
    """Of the answer of `pmset -g assertions`."""
    for line in said.splitlines():
        words = line.split()
        if words[:1] == ["PreventUserIdleDisplaySleep"] and words[1:]:
            return words[1] != "0"
    return None


def _framework(name: str) -> ctypes.CDLL:
    path = ctypes.util.find_library(name)
    if path is None:
        raise OSError(f"no {name}")
    return ctypes.CDLL(path)


def eyes(environment: dict[str, str]) -> MacEyes:  # noqa: ARG001 - a macOS session is not named by variables
    if sys.platform != "darwin":
        raise OSError("not macOS")
    return MacEyes(MacSystem(), clock_for_this_pc().boot_s)
