"""The end of a personal guard, when the desktop's Quit asks for it.
Must not end an installed guard: the OS would only start it again."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.problem import ProblemError
from app.platform.service import Install
from app.wire import messages as wire


def quit(desk: Desk, caller: Caller, connection: Connection, ask: wire.Quit) -> wire.Done:
    if desk.install is not Install.PERSONAL:
        raise ProblemError("quit_installed")
    desk.end(False)
    return wire.Done()
