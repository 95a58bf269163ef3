"""Each child's rules: the newest readable version in memory, every version in the store.
Must not overwrite a version, and must never end at "no limits" or "locked out"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import msgspec

from app.model.calendar import Calendar
from app.model.people import Child
from app.model.policy import DayKey, Minutes, Policy, PolicyVersion, Schedule, Window
from app.model.problem import Problem, ProblemError
from app.store.people import PeopleStore
from app.store.policy import PolicyStore

HISTORY = 20

# What holds where not one version of a child's rules can be read: by day, with a wide allowance.
_MILD_WINDOW = (Window(6 * 60, 21 * 60),)
_MILD_MINUTES = 180


def mild(nickname: str, zone: str) -> Policy:
    every_day: dict[DayKey, tuple[Window, ...]] = dict.fromkeys((DayKey.SCHOOL, DayKey.WEEKEND, DayKey.HOLIDAY), _MILD_WINDOW)
    return Policy(child=nickname, zone=zone, schedule=Schedule(every_day), daily_minutes=Minutes(every_day=_MILD_MINUTES))


class Rules:
    def __init__(
        self, store: PolicyStore, people: PeopleStore, country_holidays: Callable[[], frozenset[date]], pc_zone: Callable[[], str]
    ) -> None:
        self._store = store
        self._people = people
        self._country_holidays = country_holidays
        self._pc_zone = pc_zone
        self._current: dict[str, PolicyVersion] = {}
        self._seen: dict[str, int] = {}
        self._unreadable: dict[str, Problem] = {}
        self._calendars: dict[str, Calendar] = {}

    def load(self, children: tuple[Child, ...], now: datetime) -> None:
        self._current.clear()
        self._seen.clear()
        self._unreadable.clear()
        self._calendars.clear()
        for child in children:
            self._load(child, now)

    def _load(self, child: Child, now: datetime) -> None:
        kept = self._store.policies(child.id, HISTORY)
        newest = self._store.newest_version(child.id)
        self._seen[child.id] = self._people.policy_seen(child.id)
        readable = next((version for version in kept if _usable(version.policy)), None)
        if readable is None:
            zone = self._pc_zone()
            readable = PolicyVersion(
                0, mild(child.nickname, zone if _zone_known(zone) else "UTC"), now.isoformat(timespec="seconds"), None
            )
        if readable.version != newest:
            self._unreadable[child.id] = Problem(
                "policy_unreadable", {"child": child.nickname, "version": newest, "used": readable.version}
            )
        self._current[child.id] = readable

    def forget(self, child: str) -> None:
        for kept in (self._current, self._seen, self._unreadable, self._calendars):
            kept.pop(child, None)

    def faults(self) -> tuple[Problem, ...]:
        return tuple(self._unreadable.values())

    # ---- reading ----

    def version(self, child: Child) -> PolicyVersion:
        """The rules that count now, under the child's nickname of today."""
        current = self._current[child.id]
        if current.policy.child == child.nickname:
            return current
        current = msgspec.structs.replace(current, policy=msgspec.structs.replace(current.policy, child=child.nickname))
        self._current[child.id] = current
        return current

    def calendar(self, child: str) -> Calendar:
        known = self._calendars.get(child)
        if known is None:
            known = self._calendars[child] = Calendar.of(self._current[child].policy, self._country_holidays())
        return known

    def holidays_changed(self) -> None:
        self._calendars.clear()

    def country_holidays(self) -> frozenset[date]:
        return self._country_holidays()

    def history(self, child: str) -> tuple[PolicyVersion, ...]:
        return self._store.policies(child, HISTORY)

    def unseen(self, child: str) -> bool:
        """The rules have changed since the child last opened what changed. The first ones are told at setup."""
        return self._current[child].version > max(1, self._seen[child])

    # ---- writing ----

    def apply(self, child: Child, policy: Policy, at: datetime, by: str | None, why: str | None) -> PolicyVersion:
        if not _usable(policy):
            raise ProblemError("policy_invalid", key="zone", value=policy.zone)
        kept = self._store.add_policy(child.id, msgspec.structs.replace(policy, child=child.nickname), at, by, why)
        self._current[child.id] = kept
        self._seen.setdefault(child.id, 0)
        self._unreadable.pop(child.id, None)
        self._calendars.pop(child.id, None)
        return kept

    def saw(self, child: str, version: int) -> None:
        version = min(version, self._current[child].version)
        if version > self._seen[child]:
            self._people.keep_policy_seen(child, version)
            self._seen[child] = version


def _usable(policy: Policy) -> bool:
    """What the calendar needs in order to know any day at all."""
    return _zone_known(policy.zone)


def _zone_known(zone: str) -> bool:
    try:
        Calendar(zone)
    except (KeyError, ValueError, OSError):
        return False
    return True
