"""What the page Protection shows: the level, why, what works on this PC, and what the guard noted.
Must not word anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.model.problem import Problem
from app.model.protection import Level, Why
from app.wire.messages import Check, DoctorIs, NotesAre
from ui.protection_words import level_of, whys_of

OK = "ok"
MOST_NOTES = 30


@dataclass(frozen=True, slots=True)
class NoteLine:
    at: datetime | None
    problem: Problem


@dataclass(frozen=True, slots=True)
class ProtectionState:
    """`told` False: the guard has not answered yet. `notes` None: not asked yet, or not told."""

    told: bool = False
    level: Level | None = None
    whys: tuple[Why, ...] = ()
    faults: tuple[Problem, ...] = ()
    to_mend: tuple[Check, ...] = ()  # not ok, the missing ones first
    working: tuple[Check, ...] = ()
    notes: tuple[NoteLine, ...] | None = None
    more_notes: int = 0


def protection_state(doctor: DoctorIs | None, notes: NotesAre | None) -> ProtectionState:
    told = _notes(notes)
    if doctor is None:
        return ProtectionState(notes=told, more_notes=_more(notes))
    to_mend = sorted((check for check in doctor.checks if check.state != OK), key=_weight)
    return ProtectionState(
        told=True,
        level=level_of(doctor.protection),
        whys=whys_of(doctor.protection_why),
        faults=doctor.faults,
        to_mend=tuple(to_mend),
        working=tuple(check for check in doctor.checks if check.state == OK),
        notes=told,
        more_notes=_more(notes),
    )


def _weight(check: Check) -> int:
    return 0 if check.state == "missing" else 1


def _notes(notes: NotesAre | None) -> tuple[NoteLine, ...] | None:
    """Newest first, as the guard tells them."""
    if notes is None:
        return None
    return tuple(NoteLine(_moment(note.at), note.problem) for note in notes.notes[:MOST_NOTES])


def _more(notes: NotesAre | None) -> int:
    return 0 if notes is None else max(0, len(notes.notes) - MOST_NOTES)


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
