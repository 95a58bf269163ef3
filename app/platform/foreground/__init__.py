"""What is in front, whether someone is there, and hands on windows, in one login session.
Must never read titles or contents; says what it cannot see instead of guessing."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Abilities:
    """What this provider can see. `foreground`/`idle` name the way ("x11", "wlr", "kde-idle", "win32"), None: cannot."""

    foreground: str | None
    idle: str | None
    watching: bool
    grabs: bool
    windows: bool  # can close, minimise and list windows by pid
    display_server: str  # "x11" | "wayland:sway" | "wayland:kwin" | "windows" | "macos" | "none" …


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the session. None means not known."""

    boot_s: float
    foreground_pid: int | None  # 0: nothing is in front (desktop)
    idle_s: float | None  # since the last input of any kind, game controllers too where they can be seen
    watching: bool | None  # an idle inhibitor is held, or full-screen game/video in front
    fullscreen: bool | None
    foreground_app_id: str | None = None  # Wayland app_id where no pid is told
    returned_s: float | None = (
        None  # boot clock: the newest first input after some seconds without any, where the system tells it
    )
    tells_return: bool = False  # the next return will make `fileno` readable, so nobody has to look out for it


class Grab(Enum):
    NONE = "none"
    HELD = "held"  # some program holds the keyboard or the pointer
    HANGS = "hangs"  # the display server does not answer (XGrabServer holder stopped)
    UNKNOWN = "unknown"


class SessionEyes(Protocol):
    abilities: Abilities

    def fileno(self) -> int | None:
        """Readable when the foreground may have changed."""

    def drain(self) -> bool:
        """Read waiting events (test pending before select); True: look again."""

    def look(self) -> Look: ...

    def window_pids(self) -> dict[int, int] | None:
        """pid -> number of top-level windows; None: cannot be seen."""

    def grab(self) -> Grab: ...

    def loosen_before_pause(self, pids: list[int]) -> None:
        """First step of the chain: Escape when something is grabbed, before the pids are stopped. At most 150 ms."""

    def loosen_after_pause(self, pids: list[int]) -> Grab:
        """The rest of the chain on the stopped programs' windows. Returns what is left: NONE, or HELD/HANGS → resume and ask to close."""

    def ask_to_close(self, pids: list[int]) -> int:
        """WM_DELETE/WM_CLOSE to their top-level windows; returns how many were asked."""

    def lock(self) -> bool: ...

    def sign_out(self) -> bool: ...

    def close(self) -> None: ...


def eyes_for_this_session(environment: dict[str, str]) -> SessionEyes:
    """The best provider for the session that `environment` (DISPLAY, WAYLAND_DISPLAY, XDG_RUNTIME_DIR, XAUTHORITY) names.

    Never raises: with no display server there is a provider that sees nothing and says so.
    """
    if sys.platform == "win32":
        from app.platform.foreground.windows import eyes
    elif sys.platform == "darwin":
        from app.platform.foreground.macos import eyes
    else:
        from app.platform.foreground.linux import eyes
    return eyes(environment)
