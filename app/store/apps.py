"""The programs that were seen with each child, and by which facts they are known.
Must not judge a program."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from app.model.apps import Learnt
from app.store.database import Database
from app.store.ids import CHILD, inside
from app.store.tables import known_apps, learnt
from app.store.times import is_before, read_moment, write_moment


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """`known`: there at setup, or allowed since. `facts`: what it is known by, as the guard names it."""

    app: str
    name: str
    group: str | None
    facts: tuple[str, ...]
    unclassified: bool
    known: bool
    first_seen: datetime
    last_seen: datetime | None


class AppStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def apps(self, child: str) -> tuple[SeenBefore, ...]:
        number = inside(CHILD, child)
        rows = self._database.read(
            lambda connection: connection.execute(
                select(known_apps).where(known_apps.c.child_id == number).order_by(known_apps.c.name)
            ).all()
        )
        return tuple(
            SeenBefore(
                app=row.app,
                name=row.name,
                group=row.group,
                facts=tuple(msgspec.json.decode(row.facts, type=list[str])),
                unclassified=bool(row.unclassified),
                known=bool(row.known),
                first_seen=read_moment(row.first_seen),
                last_seen=None if row.last_seen is None else read_moment(row.last_seen),
            )
            for row in rows
        )

    def keep(self, child: str, apps: Collection[SeenBefore]) -> None:
        """New ones and changed ones, in one transaction. `first_seen` and a `known` once given stay."""
        number = inside(CHILD, child)
        rows = [
            {
                "child_id": number,
                "app": app.app,
                "name": app.name,
                "group": app.group,
                "facts": msgspec.json.encode(app.facts).decode(),
                "unclassified": int(app.unclassified),
                "known": int(app.known),
                "first_seen": write_moment(app.first_seen),
                "last_seen": None if app.last_seen is None else write_moment(app.last_seen),
            }
            for app in apps
        ]
        if rows:
            self._database.write(lambda connection: connection.execute(_PUT, rows))

    def allow(self, child: str, app: str, known: bool = True) -> None:
        """The app counts as known from now on (or no longer)."""
        mine = (known_apps.c.child_id == inside(CHILD, child)) & (known_apps.c.app == app)
        self._database.write(lambda connection: connection.execute(update(known_apps).where(mine).values(known=int(known))))

    # ---- files that were learnt ----

    def learnt(self, child: str) -> tuple[Learnt, ...]:
        """In the order in which they were learnt."""
        number = inside(CHILD, child)
        rows = self._database.read(
            lambda connection: connection.execute(select(learnt).where(learnt.c.child_id == number).order_by(learnt.c.id)).all()
        )
        return tuple(Learnt(row.key, int(row.device), int(row.inode), row.content_hash) for row in rows)

    def learn(self, child: str, files: Collection[Learnt]) -> None:
        """Learning one again changes nothing."""
        number = inside(CHILD, child)
        there = set(self.learnt(child))
        rows = [
            {
                "child_id": number,
                "key": one.key,
                "device": str(one.device),
                "inode": str(one.inode),
                "content_hash": one.content_hash,
            }
            for one in dict.fromkeys(files)
            if one not in there
        ]
        if rows:
            self._database.write(lambda connection: connection.execute(insert(learnt), rows))

    def unlearn(self, child: str, key: str) -> None:
        """The files that stood for this app stand for nothing again."""
        mine = (learnt.c.child_id == inside(CHILD, child)) & (learnt.c.key == key)
        self._database.write(lambda connection: connection.execute(delete(learnt).where(mine)))

    def forget(self, child: str, before: datetime) -> None:
        """When the history goes: apps not seen since, but for those that count as known (a rule of a kind); their times go."""
        mine = known_apps.c.child_id == inside(CHILD, child)
        old = is_before(func.coalesce(known_apps.c.last_seen, known_apps.c.first_seen), before)

        def work(connection: Connection) -> None:
            connection.execute(delete(known_apps).where(mine, old, known_apps.c.known == 0))
            connection.execute(update(known_apps).where(mine, old).values(last_seen=None))

        self._database.write(work)


_insert = insert(known_apps)
_PUT = _insert.on_conflict_do_update(
    index_elements=["child_id", "app"],
    set_={
        **{column: _insert.excluded[column] for column in ("name", "group", "facts", "unclassified", "last_seen")},
        "known": func.max(known_apps.c.known, _insert.excluded.known),
    },
)
