"""What works on this PC and how much it protects.
Must not claim what was not looked at."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.wire import messages as wire


def doctor(desk: Desk, caller: Caller, connection: Connection, ask: wire.Doctor) -> wire.DoctorIs:
    level, why = desk.protection()
    return wire.DoctorIs(level, why, desk.checks(), desk.faults())
