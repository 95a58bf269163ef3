"""App ids, groups and sessions as small numbers.
Must not keep a name that no row uses any more."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select, union

from app.store.tables import app_days, group_days, intervals, names


class Names:
    """Remembers both directions; `forget` after a transaction that failed, whose numbers never came to be."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._names: dict[int, str] = {}

    def number(self, connection: Connection, name: str) -> int:
        known = self._numbers.get(name)
        if known is not None:
            return known
        found = connection.execute(select(names.c.id).where(names.c.name == name)).scalar_one_or_none()
        if found is None:
            found = connection.execute(insert(names).values(name=name).returning(names.c.id)).scalar_one()
        self._remember(found, name)
        return found

    def name(self, connection: Connection, number: int) -> str:
        known = self._names.get(number)
        if known is None:
            known = connection.execute(select(names.c.name).where(names.c.id == number)).scalar_one()
            self._remember(number, known)
        return known

    def _remember(self, number: int, name: str) -> None:
        self._numbers[name] = number
        self._names[number] = name

    def forget(self) -> None:
        self._numbers.clear()
        self._names.clear()

    def sweep(self, connection: Connection) -> None:
        """Drops the names that nothing refers to: the name of an app is a trace, too."""
        used = union(
            select(app_days.c.app_id),
            select(app_days.c.group_id),
            select(group_days.c.group_id),
            select(intervals.c.app_id),
            select(intervals.c.session_id),
        )
        connection.execute(delete(names).where(names.c.id.not_in(used)))
        self.forget()
