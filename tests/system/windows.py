"""The windows of a display as the X server knows them: whose they are, where, which has the keyboard.
Must not change a window but by what a person could do: choose one, press a key, click."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from typing import Any

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError


@dataclass(frozen=True)
class Window:
    number: int
    pid: int | None
    title: str
    names: tuple[str, ...]  # the class
    place: tuple[int, int, int, int]  # x, y, width, height

    def covers(self, place: tuple[int, int, int, int]) -> bool:
        return self.place == place


class Windows:
    def __init__(self, display: str) -> None:
        self.display = display
        self._x: Any = Display(display)
        self._root = self._x.screen().root

    def close(self) -> None:
        self._x.close()

    def all(self) -> list[Window]:
        """The windows that the window manager shows, and those that stand on no manager's list."""
        found = []
        for number in self._tops():
            try:
                window = self._look(number)
            except XError:  # gone between two looks
                continue
            if window is not None:
                found.append(window)
        return found

    def of(self, pid: int) -> list[Window]:
        return [window for window in self.all() if window.pid == pid]

    def active(self) -> int | None:
        """The number of the window that has the keyboard, by the window manager's word."""
        held = self._root.get_full_property(self._atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
        return int(held.value[0]) if held is not None and held.value and held.value[0] else None

    def picture(self, window: Window) -> bytes:
        """What a person sees of it now."""
        x, y, width, height = window.place
        return bytes(self._root.get_image(x, y, width, height, X.ZPixmap, 0xFFFFFFFF).data)

    # ---- what a person does ----

    def choose(self, window: Window) -> None:
        self._do("windowactivate", str(window.number))

    def type(self, text: str) -> None:
        self._do("type", "--delay", "15", text)

    def press(self, *keys: str) -> None:
        self._do("key", *keys)

    def click(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "click", "1")

    def _do(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words], env={"DISPLAY": self.display, "PATH": "/usr/bin:/bin"}, check=True, capture_output=True
        )

    # ---- steps ----

    def _atom(self, name: str) -> Any:
        return self._x.intern_atom(name)

    def _tops(self) -> list[int]:
        listed = self._root.get_full_property(self._atom("_NET_CLIENT_LIST"), X.AnyPropertyType)
        managed = [] if listed is None else [int(number) for number in listed.value]
        loose = [child.id for child in self._root.query_tree().children]
        return list(dict.fromkeys([*managed, *loose]))

    def _look(self, number: int) -> Window | None:
        window = self._x.create_resource_object("window", number)
        if window.get_attributes().map_state != X.IsViewable:
            return None
        pid = window.get_full_property(self._atom("_NET_WM_PID"), X.AnyPropertyType)
        title = window.get_full_property(self._atom("_NET_WM_NAME"), X.AnyPropertyType)
        names = window.get_wm_class()
        if pid is None and names is None:
            return None  # a frame of the window manager
        shape = window.get_geometry()
        corner = window.translate_coords(self._root, 0, 0)
        return Window(
            number,
            None if pid is None else int(pid.value[0]),
            "" if title is None else title.value.decode("utf-8", "replace"),
            () if names is None else tuple(names),
            (-corner.x, -corner.y, shape.width, shape.height),
        )
