"""Grants and what is switched by hand (pause now, only today), in memory and in the store.
Must not decide what a grant does to a verdict."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import msgspec

from app.model.people import Child
from app.model.problem import ProblemError
from app.model.verdict import Controls, Grant, OnlyToday
from app.store.policy import PolicyStore

LEAST_MINUTES = 1
MOST_MINUTES = 600
LONGEST = timedelta(days=7)  # a moment further away is a change of rules, not a grant


class Giving:
    def __init__(self, store: PolicyStore) -> None:
        self._store = store
        self._grants: dict[str, dict[str, Grant]] = {}
        self._controls: dict[str, Controls] = {}
        self._unwritten: dict[str, int] = {}  # grant id -> used_s that no heartbeat has written yet

    def load(self, children: tuple[Child, ...], today: dict[str, date]) -> None:
        self._grants = {
            child.id: {grant.id: self._with_spent(grant) for grant in self._store.grants(child.id, today[child.id])}
            for child in children
        }
        self._controls = {child.id: self._store.controls(child.id) for child in children}

    def _with_spent(self, grant: Grant) -> Grant:
        """Seconds that no heartbeat has written yet stay used."""
        return msgspec.structs.replace(grant, used_s=max(grant.used_s, self._unwritten.get(grant.id, 0)))

    def forget(self, child: str) -> None:
        self._grants.pop(child, None)
        self._controls.pop(child, None)

    def add_child(self, child: str) -> None:
        self._grants[child] = {}
        self._controls[child] = Controls()

    # ---- grants ----

    def grants(self, child: str, now: datetime, today: date, grace: timedelta = timedelta()) -> tuple[Grant, ...]:
        """Not taken back and not over. `grace`: for so long a moment that has passed is still asked for, because time to finish follows it."""
        kept = self._grants.get(child, {})
        return tuple(
            grant
            for grant in kept.values()
            if not grant.taken_back and not _over(grant, now if grant.until is None else now - grace, today)
        )

    def given_by(self, name: str, children: tuple[Child, ...], today: dict[str, date]) -> int:
        """Minutes that this adult has given today, to all children together; what was taken back again counts, too."""
        return sum(
            grant.minutes or 0
            for child in children
            for grant in self._grants[child.id].values()
            if grant.by == name and grant.day == today[child.id]
        )

    def give(
        self,
        child: str,
        now: datetime,
        today: date,
        minutes: int | None,
        until: datetime | None,
        group: str | None,
        by: str | None,
    ) -> Grant:
        if (minutes is None) == (until is None):
            raise ProblemError("grant_needs_one")
        if minutes is not None and not LEAST_MINUTES <= minutes <= MOST_MINUTES:
            raise ProblemError("grant_minutes", least=LEAST_MINUTES, most=MOST_MINUTES)
        if until is not None and not now < until <= now + LONGEST:
            raise ProblemError("grant_until", days=LONGEST.days)
        grant = self._store.add_grant(child, now, today, minutes, until, group, by)
        self._drop_old(child, now, today)
        self._grants[child][grant.id] = grant
        return grant

    def take_back(self, child: str, id: str, now: datetime, today: date, by: str | None) -> None:
        grant = self._grants.get(child, {}).get(id)
        if grant is None or grant.taken_back or _over(grant, now, today):
            raise ProblemError("grant_unknown", grant=id[:40])
        self._store.take_back_grant(id, now, by)
        self._grants[child][id] = msgspec.structs.replace(grant, taken_back=True)

    def spend(self, child: str, id: str, used_s: int) -> None:
        """Never back: a used second stays used."""
        grant = self._grants.get(child, {}).get(id)
        if grant is not None and used_s > grant.used_s:
            self._grants[child][id] = msgspec.structs.replace(grant, used_s=used_s)
            self._unwritten[id] = used_s

    def flush(self) -> None:
        """What was spent, to the store: harmless where a heartbeat has written it already."""
        while self._unwritten:
            id, used_s = next(iter(self._unwritten.items()))
            self._store.spend_grant(id, used_s)
            del self._unwritten[id]

    def _drop_old(self, child: str, now: datetime, today: date) -> None:
        """Grants of today stay, over or not: a helper's minutes are counted by them."""
        kept = self._grants[child]
        self._grants[child] = {id: grant for id, grant in kept.items() if grant.day == today or not _over(grant, now, today)}

    # ---- by hand ----

    def controls(self, child: str, today: date) -> Controls:
        controls = self._controls.get(child, Controls())
        if controls.only_today is not None and controls.only_today.day != today:
            return msgspec.structs.replace(controls, only_today=None)
        return controls

    def pause(self, child: str, by: str, now: datetime, adult: str | None) -> None:
        """`by`: parent | child. A parent's pause takes over a child's own; never the other way round."""
        controls = self._controls[child]
        if controls.paused_by is None or (controls.paused_by == "child" and by == "parent"):
            self._switch(child, msgspec.structs.replace(controls, paused_by=by), now, adult)

    def resume(self, child: str, by: str, now: datetime, adult: str | None) -> None:
        controls = self._controls[child]
        if controls.paused_by is None:
            return
        if by == "child" and controls.paused_by != "child":
            raise ProblemError("paused_by_parent")
        self._switch(child, msgspec.structs.replace(controls, paused_by=None), now, adult)

    def set_only_today(self, child: str, change: OnlyToday | None, now: datetime, adult: str | None) -> None:
        self._switch(child, msgspec.structs.replace(self._controls[child], only_today=change), now, adult)

    def _switch(self, child: str, controls: Controls, now: datetime, adult: str | None) -> None:
        self._store.add_controls(child, controls, now, adult)
        self._controls[child] = controls


def _over(grant: Grant, now: datetime, today: date) -> bool:
    if grant.until is not None:
        return grant.until <= now
    return grant.day != today or grant.used_s >= (grant.minutes or 0) * 60
