"""Which warnings are due for one child: minutes left, the moment a grace begins, and what they say will follow.
Must not say them; each is told once, and what has already passed is skipped."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import ceil

from app.model.policy import AtLimit, Policy
from app.model.screentime import warnings_due
from app.model.verdict import AppVerdict, Grant, Verdict

SESSION, APP = "session", "app"
Subject = tuple[str, str | None]  # the session and whose grants its time counts on, or one app
SESSION_LIMITS = ("daily", "schedule", "session")


@dataclass(frozen=True, slots=True)
class Warning:
    """`left_s` 0: a grace begins and ends in `grace_s`."""

    left_s: int
    limit: str
    grace_s: int = 0


class Warnings:
    """Of one child. The session's own limits, and those of the app in front where they are others."""

    def __init__(self) -> None:
        self._left: dict[Subject, int | None] = {}  # what was left when it was last looked at for warnings
        self._graces: set[tuple[date, str]] = set()

    def due(
        self, policy: Policy, verdict: Verdict, front: str | None, grace_used_s: dict[str, int], now: datetime, *, anyone: bool
    ) -> list[Warning]:
        """`anyone` False: nobody is there to be told. Minutes pass by unsaid; a grace that still runs is told to who comes back."""
        found: list[Warning] = []
        for subject, said in _subjects(verdict, front):
            warning = self._owed(policy, subject, said, verdict.day, grace_used_s)
            self._left[subject] = said.left_s if said.allowed else None
            if warning is None or not anyone:
                continue
            if not warning.left_s:
                self._graces = {mark for mark in self._graces if mark[0] == verdict.day} | {(verdict.day, warning.limit)}
                if said.changes_at is not None:  # a window's grace goes by whether it is used or not
                    warning = replace(warning, grace_s=min(warning.grace_s, ceil((said.changes_at - now).total_seconds())))
            found.append(warning)
        return found

    def next_s(self, policy: Policy, verdict: Verdict, front: str | None) -> int | None:
        """In how many seconds of use the next one is due. None: nothing limits, or all are said.

        0: it is due by a verdict that was made between two looks (for a status), and nobody has said it yet.
        """
        subjects = _subjects(verdict, front)
        if any(self._owed(policy, subject, said, verdict.day, {}) for subject, said in subjects):
            return 0
        lefts = [said.left_s for _, said in subjects]
        waits = [left_s - minutes * 60 for left_s in lefts if left_s for minutes in policy.warn_at_min if left_s > minutes * 60]
        return min(waits, default=None)

    def _owed(
        self, policy: Policy, subject: Subject, said: Verdict | AppVerdict, day: date, grace_used_s: dict[str, int]
    ) -> Warning | None:
        if not said.allowed or said.limit is None:
            return None
        if said.grace:
            if (day, said.limit) in self._graces:
                return None
            return Warning(0, said.limit, max(0, policy.grace_min * 60 - grace_used_s.get(said.limit, 0)))
        if said.left_s is None or warnings_due(policy, self._left.get(subject), said.left_s) is None:
            return None
        return Warning(said.left_s, said.limit)


def what_follows(
    at_limit: AtLimit, verdict: Verdict, grants: Collection[Grant], left_s: int, grace_s: int, now: datetime
) -> AtLimit:
    """What the warning may promise. The PC is locked, or the child signed out, where the session ends; where a grant for another group
    keeps it open beyond that, what is in front only rests."""
    if at_limit not in (AtLimit.LOCK, AtLimit.SIGN_OUT) or (verdict.left_s == 0 and left_s):
        return at_limit  # the last warns of something that only such a grant lets run
    end = now + timedelta(seconds=left_s or grace_s)
    others = [one for one in grants if one.group not in (None, verdict.left_for) and (one.until is None or one.until > end)]
    return AtLimit.PAUSE if others and not verdict.grace else at_limit


def _subjects(verdict: Verdict, front: str | None) -> list[tuple[Subject, Verdict | AppVerdict]]:
    """The whole session, and the app in front where it has limits of its own or another time left than the session."""
    # What was said of the game that has extra minutes of its own is not said of homework yet.
    found: list[tuple[Subject, Verdict | AppVerdict]] = [((SESSION, verdict.left_for), verdict)]
    said = verdict.apps.get(front) if front is not None else None
    if said is not None and said.limit is not None:
        differs = (said.left_s, said.grace) != (verdict.left_s, verdict.grace)
        if said.limit not in SESSION_LIMITS or differs:
            found.append(((APP, front), said))
    if verdict.allowed and not verdict.grace and verdict.left_s == 0:
        # Only what a group's grant lets run goes on, behind something that rests, or nothing tells what is in front.
        going_on = [(app.left_s, id) for id, app in verdict.apps.items() if id != front and app.grant is not None and app.left_s]
        found += [((APP, id), verdict.apps[id]) for _, id in sorted(going_on)[:1]]
    return found
