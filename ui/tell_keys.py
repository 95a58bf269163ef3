"""Holds the keys that open Tell from anywhere, as this account chose them.
Must not send anything: they only bring the question "who?" to the front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.platform.desktop.shortcut import Shortcut
from ui.tell_shortcut import TellShortcut


class TellKeys(QObject):
    """`pressed` comes on the screen's thread. `keep`: remembers the choice."""

    pressed = Signal()
    _heard = Signal()

    def __init__(self, shortcut: Shortcut, keys: str, keep: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shortcut, self._keep = shortcut, keep
        self._keys = keys if keys in shortcut.choices() else ""
        # From the thread that listens to the screen's own: Qt puts it in line.
        self._heard.connect(self.pressed)
        self._held = shortcut.hold(self._keys, self._heard.emit)

    def choice(self) -> TellShortcut:
        return TellShortcut(self._shortcut.choices(), self._now, self._holds, self.choose)

    def choose(self, keys: str) -> None:
        if keys and keys not in self._shortcut.choices():
            return
        self._keys = keys
        self._held = self._shortcut.hold(keys, self._heard.emit)
        self._keep(keys)

    def end(self) -> None:
        self._shortcut.close()

    def _now(self) -> str:
        return self._keys

    def _holds(self) -> bool:
        return self._held
