"""Rules, grants and what is switched by hand: every one is kept as it was given.
Must not overwrite a policy or a grant, nor decide which holds."""

from __future__ import annotations

from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.model.policy import Policy, PolicyVersion
from app.model.verdict import Controls, Grant
from app.store.database import Database
from app.store.ids import CHILD, GRANT, inside, outside
from app.store.tables import controls, grants, grants_spent, grants_taken_back, policy_versions
from app.store.times import is_before, read_moment, write_moment


class PolicyStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- policies ----

    def add_policy(self, child: str, policy: Policy, at: datetime, by: str | None, why: str | None = None) -> PolicyVersion:
        number = inside(CHILD, child)

        def work(connection: Connection) -> PolicyVersion:
            newest = connection.execute(
                select(func.max(policy_versions.c.version)).where(policy_versions.c.child_id == number)
            ).scalar_one()
            kept = PolicyVersion((newest or 0) + 1, policy, write_moment(at), by, why)
            connection.execute(
                insert(policy_versions).values(
                    child_id=number, version=kept.version, policy=msgspec.json.encode(policy).decode(), at=kept.at, by=by, why=why
                )
            )
            return kept

        return self._database.write(work)

    def policies(self, child: str, most: int = 20) -> tuple[PolicyVersion, ...]:
        """Newest first. A version that cannot be read any more is left out: the last good one counts."""
        number = inside(CHILD, child)
        rows = self._database.read(
            lambda connection: connection.execute(
                select(policy_versions)
                .where(policy_versions.c.child_id == number)
                .order_by(policy_versions.c.version.desc())
                .limit(most)
            ).all()
        )
        kept: list[PolicyVersion] = []
        for row in rows:
            try:
                policy = msgspec.json.decode(row.policy, type=Policy)
            except msgspec.DecodeError:
                continue
            kept.append(PolicyVersion(row.version, policy, row.at, row.by, row.why))
        return tuple(kept)

    def newest_version(self, child: str) -> int:
        """The newest version's number, readable or not; 0: none. Above `policies()[0].version` the newest is unreadable."""
        number = inside(CHILD, child)
        newest = self._database.read(
            lambda connection: connection.execute(
                select(func.max(policy_versions.c.version)).where(policy_versions.c.child_id == number)
            ).scalar_one()
        )
        return newest or 0

    # ---- grants ----

    def add_grant(
        self,
        child: str,
        given_at: datetime,
        day: date,
        minutes: int | None = None,
        until: datetime | None = None,
        group: str | None = None,
        by: str | None = None,
    ) -> Grant:
        def work(connection: Connection) -> Grant:
            number = connection.execute(
                insert(grants)
                .values(
                    child_id=inside(CHILD, child),
                    given_at=write_moment(given_at),
                    day=day.toordinal(),
                    minutes=minutes,
                    until=None if until is None else write_moment(until),
                    group=group,
                    by=by,
                )
                .returning(grants.c.id)
            ).scalar_one()
            return Grant(outside(GRANT, number), given_at, day, minutes, until, group, by=by)

        return self._database.write(work)

    def take_back_grant(self, grant: str, at: datetime, by: str | None) -> None:
        row = {"grant_id": inside(GRANT, grant), "at": write_moment(at), "by": by}
        self._database.write(
            lambda connection: connection.execute(upsert(grants_taken_back).values(**row).on_conflict_do_nothing())
        )

    def spend_grant(self, grant: str, used_s: int) -> None:
        """Outside a heartbeat; inside one see `Beat.spent`."""
        row = {"used_s": used_s}
        self._database.write(
            lambda connection: connection.execute(
                upsert(grants_spent)
                .values(grant_id=inside(GRANT, grant), **row)
                .on_conflict_do_update(index_elements=["grant_id"], set_=row)
            )
        )

    def grants(self, child: str, since: date) -> tuple[Grant, ...]:
        """Given on `since` or later, or lasting until then or later; oldest first, taken back ones too."""
        number = inside(CHILD, child)
        lasting = (grants.c.day >= since.toordinal()) | (func.substr(grants.c.until, 1, 10) >= since.isoformat())
        rows = self._database.read(
            lambda connection: connection.execute(
                select(grants, grants_spent.c.used_s, grants_taken_back.c.at.label("back_at"))
                .select_from(grants.outerjoin(grants_spent).outerjoin(grants_taken_back))
                .where(grants.c.child_id == number, lasting)
                .order_by(grants.c.id)
            ).all()
        )
        return tuple(
            Grant(
                id=outside(GRANT, row.id),
                given_at=read_moment(row.given_at),
                day=date.fromordinal(row.day),
                minutes=row.minutes,
                until=None if row.until is None else read_moment(row.until),
                group=row.group,
                used_s=row.used_s or 0,
                taken_back=row.back_at is not None,
                by=row.by,
            )
            for row in rows
        )

    def grant_count(self, child: str) -> int:
        number = inside(CHILD, child)
        return self._database.read(
            lambda connection: connection.execute(
                select(func.count()).select_from(grants).where(grants.c.child_id == number)
            ).scalar_one()
        )

    # ---- switched by hand ----

    def add_controls(self, child: str, now_is: Controls, at: datetime, by: str | None) -> None:
        row = {
            "child_id": inside(CHILD, child),
            "at": write_moment(at),
            "by": by,
            "controls": msgspec.json.encode(now_is).decode(),
        }
        self._database.write(lambda connection: connection.execute(insert(controls).values(**row)))

    def controls(self, child: str) -> Controls:
        number = inside(CHILD, child)
        row = self._database.read(
            lambda connection: connection.execute(
                select(controls.c.controls).where(controls.c.child_id == number).order_by(controls.c.id.desc()).limit(1)
            ).scalar_one_or_none()
        )
        if row is None:
            return Controls()
        try:
            return msgspec.json.decode(row, type=Controls)
        except msgspec.DecodeError:
            return Controls()

    def controls_count(self, child: str) -> tuple[int, str | None]:
        """How many switches, and when the oldest was."""
        number = inside(CHILD, child)
        count, oldest = self._database.read(
            lambda connection: connection.execute(
                select(func.count(), func.min(controls.c.at)).where(controls.c.child_id == number)
            ).one()
        )
        return int(count), oldest

    # ---- forgetting ----

    def prune(self, before: date, before_moment: datetime) -> None:
        """Grants and switches older than totals are kept. Rules stay: they are the parents' own."""
        newest = select(func.max(controls.c.id)).group_by(controls.c.child_id)

        def work(connection: Connection) -> None:
            connection.execute(
                delete(grants).where(
                    grants.c.day < before.toordinal(), func.coalesce(func.substr(grants.c.until, 1, 10), "") < before.isoformat()
                )
            )
            connection.execute(delete(controls).where(is_before(controls.c.at, before_moment), controls.c.id.not_in(newest)))

        self._database.write(work)

    def forget_days(self, child: str, before: date, before_moment: datetime) -> None:
        number = inside(CHILD, child)
        newest = select(func.max(controls.c.id)).where(controls.c.child_id == number)

        def work(connection: Connection) -> None:
            connection.execute(
                delete(grants).where(
                    grants.c.child_id == number,
                    grants.c.day < before.toordinal(),
                    func.coalesce(func.substr(grants.c.until, 1, 10), "") < before.isoformat(),
                )
            )
            connection.execute(
                delete(controls).where(
                    controls.c.child_id == number,
                    is_before(controls.c.at, before_moment),
                    controls.c.id != newest.scalar_subquery(),
                )
            )

        self._database.write(work)
