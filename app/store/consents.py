"""The register of photo consents: the adults' own, kept with people and rules until somebody deletes a line.
Must not decide what is in force."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from app.model.consents import Consent, Entry, Reply
from app.store.database import Database
from app.store.ids import CHILD, CONSENT, inside, outside
from app.store.tables import consents
from app.store.times import read_moment, write_moment


class ConsentStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, child: str, entry: Entry, at: datetime, by: str | None) -> Consent:
        made = Consent("", child, entry, at, by)

        def work(connection: Connection) -> Consent:
            number = connection.execute(
                insert(consents).values(child_id=inside(CHILD, child), **_columns(made)).returning(consents.c.id)
            ).scalar_one()
            return msgspec.structs.replace(made, id=outside(CONSENT, number))

        return self._database.write(work)

    def change(self, consent: Consent) -> None:
        """The whole line as it is now."""
        number = inside(CONSENT, consent.id)
        self._database.write(
            lambda connection: connection.execute(update(consents).where(consents.c.id == number).values(**_columns(consent)))
        )

    def delete(self, id: str) -> None:
        number = inside(CONSENT, id)
        self._database.write(lambda connection: connection.execute(delete(consents).where(consents.c.id == number)))

    def all(self, child: str) -> tuple[Consent, ...]:
        """Newest first."""
        query = select(consents).where(consents.c.child_id == inside(CHILD, child)).order_by(consents.c.id.desc())
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return tuple(_consent(row) for row in rows)

    def count(self, child: str) -> tuple[int, str | None]:
        """How many, and when the oldest was written."""
        mine = consents.c.child_id == inside(CHILD, child)
        count, oldest = self._database.read(
            lambda connection: connection.execute(select(func.count(), func.min(consents.c.written_at)).where(mine)).one()
        )
        return int(count), oldest


def _consent(row: Any) -> Consent:
    until = None if row.until_day is None else date.fromordinal(row.until_day)
    return Consent(
        id=outside(CONSENT, row.id),
        child=outside(CHILD, row.child_id),
        entry=Entry(row.picture, row.who, row.what_for, row.place, until),
        written_at=read_moment(row.written_at),
        written_by=row.written_by,
        reply=_reply(row.reply),
        replied_at=_moment(row.replied_at),
        used_at=_moment(row.used_at),
        withdrawn_at=_moment(row.withdrawn_at),
        withdrawn_by=row.withdrawn_by,
        withdrawn_by_child=bool(row.withdrawn_by_child),
    )


def _columns(consent: Consent) -> dict[str, str | int | None]:
    entry = consent.entry
    return {
        "picture": entry.picture,
        "who": entry.who,
        "what_for": entry.what_for,
        "place": entry.place,
        "until_day": None if entry.until is None else entry.until.toordinal(),
        "written_at": write_moment(consent.written_at),
        "written_by": consent.written_by,
        "reply": None if consent.reply is None else consent.reply.value,
        "replied_at": _written(consent.replied_at),
        "used_at": _written(consent.used_at),
        "withdrawn_at": _written(consent.withdrawn_at),
        "withdrawn_by": consent.withdrawn_by,
        "withdrawn_by_child": int(consent.withdrawn_by_child),
    }


def _reply(text: str | None) -> Reply | None:
    """A newer program's answer that this one does not know is as good as a talk: never a yes."""
    if text is None:
        return None
    return Reply(text) if text in {reply.value for reply in Reply} else Reply.TALK


def _moment(text: str | None) -> datetime | None:
    return None if text is None else read_moment(text)


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else write_moment(moment)
