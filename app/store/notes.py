"""What the guard noted for parent and child.
Must not word it."""

from __future__ import annotations

from datetime import datetime

import msgspec
from sqlalchemy import delete, func, insert, select

from app.model.problem import Problem
from app.store.database import Database
from app.store.ids import CHILD, inside, outside
from app.store.tables import notes
from app.store.times import is_before, read_moment, write_moment


class KeptNote(msgspec.Struct, frozen=True):
    id: int
    at: datetime
    problem: Problem
    child: str | None


class NoteStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, problem: Problem, at: datetime, child: str | None = None) -> int:
        row = {
            "at": write_moment(at),
            "child_id": None if child is None else inside(CHILD, child),
            "problem": msgspec.json.encode(problem).decode(),
        }
        return self._database.write(
            lambda connection: connection.execute(insert(notes).values(**row).returning(notes.c.id)).scalar_one()
        )

    def newest(self, child: str | None = None, most: int = 100) -> tuple[KeptNote, ...]:
        """Newest first. With a child: its own and those about the PC."""
        query = select(notes).order_by(notes.c.id.desc()).limit(most)
        if child is not None:
            query = query.where((notes.c.child_id == inside(CHILD, child)) | notes.c.child_id.is_(None))
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return tuple(
            KeptNote(
                row.id,
                read_moment(row.at),
                msgspec.json.decode(row.problem, type=Problem),
                None if row.child_id is None else outside(CHILD, row.child_id),
            )
            for row in rows
        )

    def count(self, child: str) -> tuple[int, str | None]:
        """Also those about the whole PC: they are about everybody who uses it."""
        number = inside(CHILD, child)
        count, oldest = self._database.read(
            lambda connection: connection.execute(
                select(func.count(), func.min(notes.c.at)).where((notes.c.child_id == number) | notes.c.child_id.is_(None))
            ).one()
        )
        return int(count), oldest

    def forget(self, before: datetime, child: str | None = None) -> None:
        """Older ones; with a child only those about it."""
        old = is_before(notes.c.at, before)
        if child is not None:
            old = old & (notes.c.child_id == inside(CHILD, child))
        self._database.write(lambda connection: connection.execute(delete(notes).where(old)))
