"""What the guard noted for parent and child.
Must not hold behaviour."""

from __future__ import annotations

import msgspec

from app.model.problem import Problem
from app.wire.messages.base import Ask, Say


class Notes(Ask, frozen=True, tag="notes"):
    """What the guard noted for parent and child: clock changes, self-test failures, wrong PINs, restored backup. Newest first."""


class Note(msgspec.Struct, frozen=True):
    id: int
    at: str
    problem: Problem
    child: str | None = None


class NotesAre(Say, frozen=True, tag="notes_are"):
    notes: tuple[Note, ...]
