"""What the guard noted for parent and child.
Must not show a child what concerns the adults' PINs or another child."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.people import Role
from app.model.problem import ProblemError
from app.wire import messages as wire

MOST = 100
ADULTS_ONLY = frozenset({"pin_wrong_tried", "pin_was_reset", "recovery_code_wrong_tried"})


def notes(desk: Desk, caller: Caller, connection: Connection, ask: wire.Notes) -> wire.NotesAre:
    household = desk.household
    if caller.role is Role.CHILD:
        own = household.who.child_of(caller.account)
        if own is None:
            return wire.NotesAre(())
        kept = tuple(note for note in household.store.notes.newest(own.id, MOST) if note.problem.id not in ADULTS_ONLY)
    elif caller.sees_all:
        kept = household.store.notes.newest(None, MOST)
    else:
        raise ProblemError("not_allowed", op="notes")
    return wire.NotesAre(
        tuple(wire.Note(note.id, household.written(note.at, note.child), note.problem, note.child) for note in kept)
    )
