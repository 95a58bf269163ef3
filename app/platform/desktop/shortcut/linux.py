"""Which way to keys of its own a Linux session offers: X11 itself, the portal on Wayland, or none.
Must not start a portal to find out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.platform.desktop.shortcut import NoShortcut, Shortcut


def linux_shortcut(environment: Mapping[str, str]) -> Shortcut:
    # Under Wayland an X11 grab reaches us only while an X11 window is in front: that is no shortcut.
    if environment.get("WAYLAND_DISPLAY"):
        address = bus_address(environment)
        if address is None or not portal_offers(address):
            return NoShortcut()
        from app.platform.desktop.shortcut.linux_portal import PortalShortcut

        return PortalShortcut(address)
    if environment.get("DISPLAY"):
        from app.platform.desktop.shortcut.x11 import X11Shortcut

        return X11Shortcut(dict(environment))
    return NoShortcut()


def bus_address(environment: Mapping[str, str]) -> str | None:
    given = environment.get("DBUS_SESSION_BUS_ADDRESS")
    if given:
        return given
    socket = Path(environment.get("XDG_RUNTIME_DIR") or "/nonexistent") / "bus"
    return f"unix:path={socket}" if socket.exists() else None


def portal_offers(address: str) -> bool:
    """Whether the portal that runs knows global shortcuts."""
    from app.platform.desktop.shortcut.linux_portal import offered

    return offered(address)
