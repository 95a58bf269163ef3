"""Ask the window manager of an X11 session to keep one of our windows above all others, on every workspace, in no list of windows.
Must not touch a window that is not ours."""

from __future__ import annotations

import struct

from app.platform.foreground.x11_wire import Display, DisplayGone, DisplayHangs

_ADD, _FROM_PROGRAM = 1, 1
_EVERY_WORKSPACE = 0xFFFFFFFF
_CLIENT_MESSAGE = 33
_TO_MANAGER = (1 << 19) | (1 << 20)  # SubstructureNotify and SubstructureRedirect


def keep_above(environment: dict[str, str], window: int) -> bool:
    """False: the display does not answer."""
    try:
        display = Display(environment)
    except DisplayGone:
        return False
    try:
        names = (
            "_NET_WM_STATE", "_NET_WM_STATE_ABOVE", "_NET_WM_DESKTOP", "_NET_WM_STATE_SKIP_TASKBAR", "_NET_WM_STATE_SKIP_PAGER",
        )  # fmt: skip
        asked = [display.ask(16, 0, struct.pack("<Hxx", len(name)) + name.encode()) for name in names]
        state, above, desktop, no_taskbar, no_pager = (
            struct.unpack_from("<I", display.answer(sequence), 8)[0] for sequence in asked
        )
        wishes = (
            (state, (_ADD, above, 0, _FROM_PROGRAM)),
            # It is no program to switch to: what keeps itself in front needs no place in a list of windows.
            (state, (_ADD, no_taskbar, no_pager, _FROM_PROGRAM)),
            (desktop, (_EVERY_WORKSPACE, _FROM_PROGRAM, 0, 0)),
        )
        for kind, wish in wishes:
            event = struct.pack("<BBHIIIIIII", _CLIENT_MESSAGE, 32, 0, window, kind, *wish, 0)
            display.request(25, 0, struct.pack("<II", display.root, _TO_MANAGER) + event)
        display.answer(display.ask(43))  # all is done when this is answered
    except (DisplayGone, DisplayHangs):
        return False
    finally:
        display.close()
    return True
