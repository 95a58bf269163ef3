"""Which warnings are due for one child: minutes left, and the moment a grace begins.
Must not say them; each is told once, and what has already passed is skipped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.model.policy import Policy
from app.model.screentime import warnings_due
from app.model.verdict import AppVerdict, Verdict

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
        self._left: dict[str, int | None] = {}  # "session" or app id -> left at the last look
        self._graces: set[tuple[date, str]] = set()

    def due(self, policy: Policy, verdict: Verdict, front: str | None, grace_used_s: dict[str, int]) -> list[Warning]:
        found = [*self._of(policy, "session", verdict, verdict.day, grace_used_s)]
        said = verdict.apps.get(front) if front is not None else None
        if front is not None and said is not None and said.limit is not None and said.limit not in SESSION_LIMITS:
            found += self._of(policy, front, said, verdict.day, grace_used_s)
        return found

    def next_s(self, policy: Policy, verdict: Verdict, front: str | None) -> int | None:
        """In how many seconds of use the next one is due. None: nothing limits, or all are said."""
        lefts = [verdict.left_s]
        if front is not None and front in verdict.apps:
            lefts.append(verdict.apps[front].left_s)
        waits = [left_s - minutes * 60 for left_s in lefts if left_s for minutes in policy.warn_at_min if left_s > minutes * 60]
        return min(waits, default=None)

    def _of(
        self, policy: Policy, subject: str, said: Verdict | AppVerdict, day: date, grace_used_s: dict[str, int]
    ) -> Iterator[Warning]:
        before, self._left[subject] = self._left.get(subject), said.left_s if said.allowed else None
        if not said.allowed or said.limit is None:
            return
        if said.grace:
            if (day, said.limit) not in self._graces:
                self._graces = {mark for mark in self._graces if mark[0] == day} | {(day, said.limit)}
                yield Warning(0, said.limit, max(0, policy.grace_min * 60 - grace_used_s.get(said.limit, 0)))
            return
        minutes = warnings_due(policy, before, said.left_s)
        if minutes is not None and said.left_s is not None:
            yield Warning(said.left_s, said.limit)
