"""Which eyes a Linux session gets: those of its Wayland compositor, of X11, or none.
Must not take the X server that stands inside a Wayland session for the session: native windows are not in it."""

from __future__ import annotations

from app.platform.clock import clock_for_this_pc
from app.platform.foreground import SessionEyes
from app.platform.foreground.gamepads import GamePads
from app.platform.foreground.linux_session import LinuxSession
from app.platform.foreground.nothing import SeesNothing


def eyes(environment: dict[str, str]) -> SessionEyes:
    boot_s = clock_for_this_pc().boot_s
    session = LinuxSession(environment)
    if environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
        from app.platform.foreground.wayland import WaylandEyes

        try:
            return WaylandEyes(environment, boot_s, GamePads(), session)
        except OSError:
            # Also where only the X server inside a Wayland session is named.
            if not environment.get("DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
                return SeesNothing(boot_s, session.lock, session.sign_out, "wayland")
    if environment.get("DISPLAY"):
        from app.platform.foreground.x11 import X11Eyes

        try:
            return X11Eyes(environment, boot_s, GamePads(), session)
        except OSError:
            return SeesNothing(boot_s, session.lock, session.sign_out, "x11")
    return SeesNothing(boot_s, session.lock, session.sign_out)
