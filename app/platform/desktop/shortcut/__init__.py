"""Keys that reach us from anywhere, for one purpose: they bring the first page of Tell to the front.
Must not see any other key than the one combination that was chosen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

CHOICES = ("Ctrl+Alt+Space", "Ctrl+Alt+K", "Ctrl+Shift+F12")
"""None of them is the default: whoever holds keys takes them from every other program, so the child chooses it, or does not."""


class Shortcut(Protocol):
    """For one thread. `pressed` is called from a thread of the shortcut's own."""

    def choices(self) -> tuple[str, ...]:
        """What can be chosen here; empty: this session gives programs no keys of their own."""

    def hold(self, keys: str, pressed: Callable[[], None]) -> bool:
        """Hold these in place of the ones before; empty lets go. False: another program has them."""

    def close(self) -> None: ...


class NoShortcut:
    """Where the session gives no program keys of its own; `doctor` says so."""

    def choices(self) -> tuple[str, ...]:
        return ()

    def hold(self, keys: str, pressed: Callable[[], None]) -> bool:  # noqa: ARG002  # nobody will press them
        return not keys

    def close(self) -> None:
        pass


def shortcut_for_this_pc(environment: Mapping[str, str] = os.environ) -> Shortcut:
    if sys.platform == "win32":
        import ctypes

        from app.platform.desktop.shortcut.windows import WindowsShortcut

        return WindowsShortcut(ctypes.windll.user32)  # type: ignore[attr-defined,unused-ignore]  # only on Windows
    if sys.platform == "darwin":
        return NoShortcut()  # macOS gives keys only to programs that may read every key
    from app.platform.desktop.shortcut.linux import linux_shortcut

    return linux_shortcut(environment)
