"""Keys of our own on Windows: RegisterHotKey, in a thread with a message queue of its own.
Must not hook the keyboard."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Any

from app.platform.desktop.shortcut import CHOICES

_ALT, _CONTROL, _SHIFT, _NO_REPEAT = 0x1, 0x2, 0x4, 0x4000
_MODIFIERS = {"Ctrl": _CONTROL, "Alt": _ALT, "Shift": _SHIFT}
_KEYS = {"Space": 0x20, "K": 0x4B, "F12": 0x7B}
_WM_HOTKEY, _WM_QUIT, _WM_USER, _PM_NOREMOVE = 0x0312, 0x0012, 0x0400, 0
_ID = 1
_READY_S = 2.0


class WindowsShortcut:
    """`user32` is ctypes.windll's; tests hand in one that remembers."""

    def __init__(self, user32: Any) -> None:
        self._user32 = user32
        self._held: _Held | None = None

    def choices(self) -> tuple[str, ...]:
        return CHOICES

    def hold(self, keys: str, pressed: Callable[[], None]) -> bool:
        self.close()
        if not keys:
            return True
        held = _Held(self._user32, keys, pressed)
        if held.holds():
            self._held = held
            return True
        return False

    def close(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.end()


class _Held:
    """The hot key belongs to the thread that registers it, and goes with it."""

    def __init__(self, user32: Any, keys: str, pressed: Callable[[], None]) -> None:
        self._user32 = user32
        *modifiers, key = keys.split("+")
        self._modifiers = sum(_MODIFIERS[name] for name in modifiers) | _NO_REPEAT
        self._key, self._pressed = _KEYS[key], pressed
        self._ready = threading.Event()
        self._registered, self._thread_id = False, 0
        self._thread = threading.Thread(target=self._listen, daemon=True, name="shortcut")
        self._thread.start()

    def holds(self) -> bool:
        self._ready.wait(_READY_S)
        return self._registered

    def end(self) -> None:
        self._user32.PostThreadMessageW(self._thread_id, _WM_QUIT, 0, 0)
        self._thread.join(_READY_S)

    def _listen(self) -> None:
        user32 = self._user32
        message = _Message()
        user32.PeekMessageW(ctypes.byref(message), None, _WM_USER, _WM_USER, _PM_NOREMOVE)  # makes the queue
        self._thread_id = threading.get_native_id()
        self._registered = bool(user32.RegisterHotKey(None, _ID, self._modifiers, self._key))
        self._ready.set()
        if not self._registered:
            return
        while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _WM_HOTKEY:
                self._pressed()
        user32.UnregisterHotKey(None, _ID)


class _Message(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("first", ctypes.c_size_t),
        ("second", ctypes.c_ssize_t),
        ("time", ctypes.c_uint),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
        ("private", ctypes.c_uint),
    )
