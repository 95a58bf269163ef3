"""Keys of our own in an X11 session: one passive grab, listened to from a thread.
Must not grab the keyboard as a whole, nor ask for any other key."""

from __future__ import annotations

import os
import select
import struct
import threading
from collections.abc import Callable

from app.platform.desktop.shortcut import CHOICES
from app.platform.foreground.x11_wire import Display, DisplayGone, DisplayHangs

_SHIFT, _LOCK, _CONTROL, _ALT, _NUM_LOCK = 1, 2, 4, 8, 16
_MODIFIERS = {"Ctrl": _CONTROL, "Alt": _ALT, "Shift": _SHIFT}
_SYMBOLS = {"Space": 0x0020, "K": 0x006B, "F12": 0xFFC9}
# Caps Lock and Num Lock are modifiers to X11: a grab without them would not hold while one is on.
_LOCKS = (0, _LOCK, _NUM_LOCK, _LOCK | _NUM_LOCK)
_GRAB_KEY, _KEYBOARD_MAPPING, _GET_FOCUS = 33, 101, 43
_ASYNCHRONOUS = 1
_KEY_PRESS = 2


class X11Shortcut:
    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._held: _Held | None = None

    def choices(self) -> tuple[str, ...]:
        return CHOICES

    def hold(self, keys: str, pressed: Callable[[], None]) -> bool:
        self.close()
        if not keys:
            return True
        try:
            display = Display(self._environment)
        except DisplayGone:
            return False
        try:
            held = _grab(display, keys)
        except (DisplayGone, DisplayHangs, struct.error):
            held = False
        if not held:
            display.close()  # and with the connection every grab of it
            return False
        self._held = _Held(display, pressed)
        return True

    def close(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.end()


def _grab(display: Display, keys: str) -> bool:
    """False: such a key is not on this keyboard, or another program holds it."""
    *names, key = keys.split("+")
    code = _key_code(display, _SYMBOLS[key])
    if code is None:
        return False
    wanted = sum(_MODIFIERS[name] for name in names)
    asked = [
        display.ask(_GRAB_KEY, 1, struct.pack("<IHBBBxxx", display.root, wanted | locks, code, _ASYNCHRONOUS, _ASYNCHRONOUS))
        for locks in _LOCKS
    ]
    # A grab has no answer but the error that it fails with; whatever comes after it is answered later.
    display.answer(display.ask(_GET_FOCUS))
    return not any(tuple(display.refused(sequence) for sequence in asked))


def _key_code(display: Display, symbol: int) -> int | None:
    first, count = display.first_key, display.last_key - display.first_key + 1
    told = display.answer(display.ask(_KEYBOARD_MAPPING, 0, struct.pack("<BBxx", first, count)))
    each = told[1]
    symbols = struct.unpack_from(f"<{each * count}I", told, 32)
    return next((first + place // each for place, found in enumerate(symbols) if found == symbol), None)


class _Held:
    """Listens until `end`; the connection belongs to its thread."""

    def __init__(self, display: Display, pressed: Callable[[], None]) -> None:
        self._display, self._pressed = display, pressed
        self._wake_read, self._wake_write = os.pipe2(os.O_CLOEXEC)
        self._thread = threading.Thread(target=self._listen, daemon=True, name="shortcut")
        self._thread.start()

    def end(self) -> None:
        os.write(self._wake_write, b".")
        self._thread.join(1.0)
        os.close(self._wake_write)

    def _listen(self) -> None:
        try:
            while True:
                while self._display.events:
                    if self._display.events.popleft()[0] & 0x7F == _KEY_PRESS:
                        self._pressed()
                ready, _, _ = select.select([self._display.fileno(), self._wake_read], [], [])
                if self._wake_read in ready:
                    return
                self._display.read_waiting()
        except (DisplayGone, OSError, ValueError):
            return  # the session is over
        finally:
            self._display.close()
            os.close(self._wake_read)
