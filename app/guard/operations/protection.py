"""What works on this PC and how much it protects.
Must not claim what was not looked at."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.guard.dispatch import Steps
from app.wire import messages as wire

FRESH_S = 20.0


def doctor(desk: Desk, caller: Caller, connection: Connection, ask: wire.Doctor) -> Steps:
    kept, now = desk.around, desk.boot_s()
    if kept is None or now - kept[0] >= FRESH_S:
        # Asking the desktop's services may take most of a second, and others wait for their PINs meanwhile.
        kept = desk.around = (now, (yield desk.desktop_checks))
    around = kept[1]
    tried = None
    if desk.pins.place is None and not desk.pins.faults():
        tried = yield desk.pins.tried
    level, why = desk.protection()
    return wire.DoctorIs(level, why, (*desk.checks(tried), *around), desk.faults())
