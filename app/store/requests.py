"""What children asked for and what was answered.
Must not decide what lapses."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from app.model.people import Request, RequestKind, RequestState
from app.model.plan import Plan
from app.store.database import Database
from app.store.ids import CHILD, REQUEST, inside, outside
from app.store.tables import requests
from app.store.times import is_before, write_moment


class RequestStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        child: str,
        kind: RequestKind,
        asked_at: datetime,
        minutes: int | None = None,
        app: str | None = None,
        app_name: str | None = None,
        words: str = "",
        *,
        rule: str | None = None,
        plan: Plan | None = None,
        rules_version: int | None = None,
    ) -> Request:
        asked = Request(
            "",
            child,
            kind,
            RequestState.ASKED,
            write_moment(asked_at),
            minutes,
            app,
            app_name,
            words,
            rule=rule,
            plan=plan,
            rules_version=rules_version,
        )

        def work(connection: Connection) -> Request:
            number = connection.execute(
                insert(requests).values(child_id=inside(CHILD, child), **_columns(asked)).returning(requests.c.id)
            ).scalar_one()
            return msgspec.structs.replace(asked, id=outside(REQUEST, number))

        return self._database.write(work)

    def change(self, request: Request) -> None:
        """The whole request as it is now."""
        number = inside(REQUEST, request.id)
        self._database.write(
            lambda connection: connection.execute(update(requests).where(requests.c.id == number).values(**_columns(request)))
        )

    def all(self, child: str | None = None, most: int = 200) -> tuple[Request, ...]:
        """Newest first."""
        query = select(requests).order_by(requests.c.id.desc()).limit(most)
        if child is not None:
            query = query.where(requests.c.child_id == inside(CHILD, child))
        rows = self._database.read(lambda connection: connection.execute(query).all())
        return tuple(
            Request(
                id=outside(REQUEST, row.id),
                child=outside(CHILD, row.child_id),
                kind=RequestKind(row.kind),
                state=RequestState(row.state),
                asked_at=row.asked_at,
                minutes=row.minutes,
                app=row.app,
                app_name=row.app_name,
                words=row.words,
                answered_at=row.answered_at,
                answered_by=row.answered_by,
                answer=row.answer,
                granted_minutes=row.granted_minutes,
                seen_by_child=bool(row.seen_by_child),
                rule=row.rule,
                plan=_plan(row.plan),
                rules_version=row.rules_version,
            )
            for row in rows
        )

    def count(self, child: str, kinds: Collection[RequestKind] = tuple(RequestKind)) -> tuple[int, str | None]:
        """How many of those kinds, and when the oldest was asked."""
        mine = (requests.c.child_id == inside(CHILD, child)) & requests.c.kind.in_([kind.value for kind in kinds])
        count, oldest = self._database.read(
            lambda connection: connection.execute(select(func.count(), func.min(requests.c.asked_at)).where(mine)).one()
        )
        return int(count), oldest

    def forget(self, before: datetime, child: str | None = None) -> None:
        """Those asked before that moment, but for the ones that are still open."""
        old = (is_before(requests.c.asked_at, before)) & requests.c.state.not_in(
            [RequestState.ASKED.value, RequestState.LATER.value]
        )
        if child is not None:
            old = old & (requests.c.child_id == inside(CHILD, child))
        self._database.write(lambda connection: connection.execute(delete(requests).where(old)))


def _columns(request: Request) -> dict[str, str | int | None]:
    return {
        "kind": request.kind.value,
        "state": request.state.value,
        "asked_at": request.asked_at,
        "minutes": request.minutes,
        "app": request.app,
        "app_name": request.app_name,
        "words": request.words,
        "answered_at": request.answered_at,
        "answered_by": request.answered_by,
        "answer": request.answer,
        "granted_minutes": request.granted_minutes,
        "seen_by_child": int(request.seen_by_child),
        "rule": request.rule,
        "plan": None if request.plan is None else msgspec.json.encode(request.plan).decode(),
        "rules_version": request.rules_version,
    }


def _plan(text: str | None) -> Plan | None:
    """A newer program's plan that cannot be read is as good as none; the request stays."""
    try:
        return None if text is None else msgspec.json.decode(text, type=Plan)
    except msgspec.DecodeError:
        return None
