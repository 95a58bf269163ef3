"""Which warnings are due for one child: minutes left, and the moment a grace begins.
Must not say them; each is told once, and what has already passed is skipped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from math import ceil

from app.model.policy import Policy
from app.model.screentime import warnings_due
from app.model.verdict import AppVerdict, Verdict

SESSION = "session"
SESSION_LIMITS = ("daily", "schedule", "session")


@dataclass(frozen=True, slots=True)
class Warning:
    """`left_s` 0: a grace begins and ends in `grace_s`."""

    left_s: int
    limit: str
    grace_s: int = 0


class Warnings:
    """Of one child. The session's own limits, and those of the app in front where it has any."""

    def __init__(self) -> None:
        self._left: dict[str, int | None] = {}  # SESSION or app id -> left when it was last looked at for warnings
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
        self, policy: Policy, subject: str, said: Verdict | AppVerdict, day: date, grace_used_s: dict[str, int]
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


def _subjects(verdict: Verdict, front: str | None) -> list[tuple[str, Verdict | AppVerdict]]:
    """The whole session, and the app in front where it has limits of its own."""
    found: list[tuple[str, Verdict | AppVerdict]] = [(SESSION, verdict)]
    said = verdict.apps.get(front) if front is not None else None
    if front is not None and said is not None and said.limit is not None and said.limit not in SESSION_LIMITS:
        found.append((front, said))
    return found
