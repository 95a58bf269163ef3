"""What works on this PC and how much it protects.
Must not claim what was not looked at."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.guard.dispatch import Steps
from app.wire import messages as wire


def doctor(desk: Desk, caller: Caller, connection: Connection, ask: wire.Doctor) -> Steps:
    # Asking the desktop's services may take most of a second.
    around = yield desk.desktop_checks
    level, why = desk.protection()
    return wire.DoctorIs(level, why, (*desk.checks(), *around), desk.faults())
