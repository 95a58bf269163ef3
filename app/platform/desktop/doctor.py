"""What of the desktop works in this session: display, typing Vietnamese, notifications, tray, reading aloud, keys of our own.
Must not start or install anything to find out."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from app.platform.desktop.finding import Finding, State


def desktop_findings(environment: Mapping[str, str] = os.environ) -> list[Finding]:
    """Takes less than a second whatever hangs."""
    return [_display(environment), *typing_vietnamese(environment), *_shown(environment), *_shortcut(environment)]


def typing_vietnamese(environment: Mapping[str, str] = os.environ) -> list[Finding]:
    if sys.platform == "win32":
        from app.platform.desktop.windows import typing
    elif sys.platform == "darwin":
        from app.platform.desktop.macos import typing
    else:
        from app.platform.desktop.linux_doctor import typing
    return typing(environment)


def _shortcut(environment: Mapping[str, str]) -> list[Finding]:
    """Where there is a screen at all."""
    if _display(environment).state is State.MISSING:
        return []
    from app.platform.desktop.shortcut import shortcut_for_this_pc

    if not shortcut_for_this_pc(environment).choices():
        return [Finding("shortcut", State.MISSING)]
    by = "Windows" if sys.platform == "win32" else "GlobalShortcuts" if environment.get("WAYLAND_DISPLAY") else "X11"
    return [Finding("shortcut", State.OK, {"by": by})]


def _display(environment: Mapping[str, str]) -> Finding:
    if sys.platform in ("win32", "darwin"):
        return Finding("display", State.OK, {"by": "windows" if sys.platform == "win32" else "macos"})
    if environment.get("WAYLAND_DISPLAY"):
        return Finding("display", State.LIMITED, {"by": "Wayland"})
    return Finding("display", State.OK, {"by": "X11"}) if environment.get("DISPLAY") else Finding("display", State.MISSING)


def _shown(environment: Mapping[str, str]) -> list[Finding]:
    if sys.platform in ("win32", "darwin"):
        # Both have always had a tray and notifications.
        from app.platform.desktop.speech import speech_for_this_pc

        return [Finding("speech", State.OK if speech_for_this_pc().has_voice("vi") else State.MISSING)]
    from app.platform.desktop.linux_doctor import shown

    return shown(environment)
