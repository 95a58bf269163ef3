"""What the desktop may ask of the OS: notifications, paths, starting the guard, language. The only part of app/platform that ui/ may import.
Must not sense or pause anything."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from typing import Protocol

from app.model.problem import Problem

_OPEN_S = 0.2  # a guard with a full queue; the screen waits for it


class Notifier(Protocol):
    """For one thread. `chosen` is called from a thread of the notifier's own with the key of the action, "default" for a click on the whole."""

    def available(self) -> bool: ...

    def show(self, key: str, title: str, body: str, actions: dict[str, str], chosen: Callable[[str], None] | None) -> bool:
        """Show or replace the notification `key`, without taking the keyboard. False: nobody shows notifications here."""

    def withdraw(self, key: str) -> None: ...

    def close(self) -> None: ...


class DesktopPlatform(Protocol):
    def notifier(self) -> Notifier: ...

    def language(self) -> str:
        """ "vi" on a Vietnamese system, else "en"."""

    def has_display(self) -> bool:
        """Whether a window can be shown here; Qt would end the program without a word that a person understands."""

    def reduce_motion(self) -> bool: ...

    def prepare_input_methods(self) -> None:
        """Set what Qt needs before QApplication so that Vietnamese can be typed (QT_IM_MODULES), where the user has not."""

    def no_core_dumps(self) -> None: ...

    def keep_above(self, native_window: int) -> None:
        """Above all windows and on every workspace. Call again after the window was shown anew."""

    def preferences_path(self) -> str:
        """A small file for this account's window language and theme; never anything about the child."""

    def lesson_folders(self) -> tuple[str, ...]:
        """Where a school's own lessons may lie: the machine's place, and this account's data where no guard is installed."""

    def start_guard(self) -> bool:
        """Start the personal guard where none may be installed; False: an installed guard is expected, none is started."""

    def why_away(self, socket: str) -> Problem | None:
        """Where nobody answers at `socket`: "guard_away" with what a guard that refused to start has left there; None: nothing is left.
        Words, and no more: whoever owns this account can have written it."""

    def single_instance_name(self) -> str: ...

    def set_autostart(self, on: bool) -> bool:
        """Whether the desktop starts in the tray when this account logs in. False: the place for it would not take it."""

    def guard_socket(self) -> str:
        """Where a client finds the guard: the installed one where the install marker stands, else this account's own."""


def desktop_for_this_pc() -> DesktopPlatform:
    if sys.platform == "win32":
        from app.platform.desktop.windows import desktop
    elif sys.platform == "darwin":
        from app.platform.desktop.macos import desktop
    else:
        from app.platform.desktop.linux import desktop
    return desktop()


if sys.platform == "win32":

    def open_guard(path: str) -> int:
        """An open pipe to the guard, for QLocalSocket. OSError: nobody answers, or somebody who is not the guard of this account or PC."""
        from app.platform.desktop.windows import open_guard

        return open_guard(path)

else:

    def open_guard(path: str) -> socket.socket:
        """An open connection to the guard. OSError: nobody answers, or the folder of the socket belongs to somebody else."""
        from app.platform.service.posix import connect

        return connect(path, _OPEN_S)
