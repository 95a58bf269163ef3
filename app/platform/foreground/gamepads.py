"""How long ago a game controller was last moved: display servers do not count it as input.
Must not take the controller away from the game; what cannot be opened is not known."""

from __future__ import annotations

import os
import struct
from pathlib import Path

_EVENT = struct.Struct("<IhBB")  # time, value, kind, number
_BUTTON, _AXIS, _FIRST_STATE = 1, 2, 0x80
_REAL_MOVE = 8000  # of 32767: a stick that nobody holds trembles
_LOOK_FOR_NEW_S = 15.0


class GamePads:
    """Linux joystick devices, which the desktop session may read."""

    def __init__(self, folder: Path = Path("/dev/input")) -> None:
        self._folder = folder
        self._open: dict[str, int] = {}
        self._axes: dict[tuple[str, int], int] = {}
        self._moved_s: float | None = None
        self._look_again_s = float("-inf")

    def idle_s(self, now_s: float) -> float | None:
        """None: no controller has been moved since it is watched."""
        if now_s >= self._look_again_s:
            self._look_again_s = now_s + _LOOK_FOR_NEW_S
            self._open_new()
        for name in list(self._open):
            if self._moved(name):
                self._moved_s = now_s
        return None if self._moved_s is None else max(0.0, now_s - self._moved_s)

    def any(self) -> bool:
        """Whether there is one to look out for."""
        return bool(self._open)

    def _open_new(self) -> None:
        try:
            names = [entry for entry in os.listdir(self._folder) if entry.startswith("js")]
        except OSError:
            return
        for name in names:
            if name not in self._open:
                try:
                    self._open[name] = os.open(self._folder / name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
                except OSError:  # not ours to read, or just unplugged
                    continue

    def _moved(self, name: str) -> bool:
        moved = False
        while True:
            try:
                data = os.read(self._open[name], _EVENT.size * 64)
            except BlockingIOError:
                return moved
            except OSError:  # unplugged
                data = b""
            if not data:
                os.close(self._open.pop(name))
                return moved
            for _, value, kind, number in _EVENT.iter_unpack(data[: len(data) // _EVENT.size * _EVENT.size]):
                moved |= self._counts(name, value, kind, number)

    def _counts(self, name: str, value: int, kind: int, number: int) -> bool:
        if kind & ~_FIRST_STATE == _AXIS:
            before = self._axes.setdefault((name, number), value)
            if kind & _FIRST_STATE or abs(value - before) >= _REAL_MOVE:
                self._axes[name, number] = value
                return not kind & _FIRST_STATE
            return False
        return kind == _BUTTON

    def close(self) -> None:
        while self._open:
            os.close(self._open.popitem()[1])
