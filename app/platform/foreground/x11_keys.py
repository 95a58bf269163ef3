"""A spare key that lets go of every grab, for the blink of an eye: XKB's own "ungrab" action, the keyboard otherwise untouched.
Must not change a key that the person has, nor leave ours behind: which key it is stands on the root window until it is empty again."""

from __future__ import annotations

import struct

from app.platform.foreground.x11_requests import Requests

_CORE_KEYBOARD = 0x100
_SYMBOLS, _ACTIONS = 1 << 1, 1 << 4
_UNGRAB_SYMBOL = 0x1008FE20  # XF86Ungrab
_UNGRAB_ACTION = b"\x86Ungrab\0"
_MARK = "_HAIDANG_SPARE_KEY"


class SpareKey:
    def __init__(self, requests: Requests) -> None:
        self._x = requests
        self._ready = False

    def put_back(self) -> None:
        """Empty the key that a guard left behind which ended in the middle."""
        for key in self._x.property_numbers(self._x.root, _MARK):
            if self._use() and self._x.display.first_key <= key <= self._x.display.last_key and self._is_ours(key):
                self._set(key, filled=False)
        self._x.remove_property(self._x.root, _MARK)
        self._x.focused()  # all is done when this is answered

    def let_go(self) -> bool:
        """Every grab of keyboard and pointer ends. False: this server cannot, or every key is taken."""
        if self._x.test is None or not self._use():
            return False
        key = self._fill()
        if key is None:
            return False
        self._x.press(key)
        self._set(key, filled=False)
        self._x.remove_property(self._x.root, _MARK)
        self._x.focused()  # all is done when this is answered
        return True

    def _fill(self) -> int | None:
        key = self._spare()
        if key is not None:
            self._x.set_number(self._x.root, _MARK, key)
            self._set(key, filled=True)
        return key

    def _use(self) -> bool:
        if not self._ready and self._x.keyboard is not None:
            found = self._x.display.settled(self._x.display.ask(self._x.keyboard, 0, struct.pack("<HH", 1, 0)))
            self._ready = found is not None and found[1] == 1
        return self._ready

    def _symbols(self) -> dict[int, tuple[int, ...]]:
        """key -> all its symbols, for every key that the keyboard may have."""
        first, count = self._x.display.first_key, self._x.display.last_key - self._x.display.first_key + 1
        body = struct.pack(
            "<HHHBBBBBBBBHBBBBBBxx", _CORE_KEYBOARD, 0, _SYMBOLS, 0, 0, first, count, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
        )
        found = self._x.display.settled(self._x.display.ask(self._x.keyboard or 0, 8, body))
        if found is None:
            return {}
        start, keys, position = found[17], found[20], 40
        symbols: dict[int, tuple[int, ...]] = {}
        for key in range(start, start + keys):
            (many,) = struct.unpack_from("<H", found, position + 6)
            symbols[key] = struct.unpack_from(f"<{many}I", found, position + 8)
            position += 8 + 4 * many
        return symbols

    def _spare(self) -> int | None:
        return max((key for key, symbols in self._symbols().items() if not symbols), default=None)

    def _is_ours(self, key: int) -> bool:
        return self._symbols().get(key) == (_UNGRAB_SYMBOL,)

    def _set(self, key: int, filled: bool) -> None:
        # One after the other: of an action that comes together with its symbol, servers say that the key has no symbol yet.
        for present in (_SYMBOLS, _ACTIONS) if filled else (_ACTIONS, _SYMBOLS):
            self._set_part(key, present, filled)

    def _set_part(self, key: int, present: int, filled: bool) -> None:
        display = self._x.display
        count = 1 if filled else 0
        if present == _SYMBOLS:
            # One group, one level, one symbol; or none.
            counts = (key, 1, count, 0, 0, 0)
            body = struct.pack("<4xBBH", count, count, count) + (struct.pack("<I", _UNGRAB_SYMBOL) if filled else b"")
        else:
            counts = (0, 0, 0, key, 1, count)
            body = struct.pack("<B3x", count) + (_UNGRAB_ACTION if filled else b"")
        head = struct.pack(
            "<HHHBBBBBBHBBH12xH", _CORE_KEYBOARD, present, 0, display.first_key, display.last_key, 0, 0, *counts, 0
        )
        display.request(self._x.keyboard or 0, 9, head + body)
