"""The one shape of everything that can go wrong for a person.
Must not hold words for people: app/content/problems.py words each id in both languages."""

from __future__ import annotations

import msgspec

Fact = str | int | float | None


class Problem(msgspec.Struct, frozen=True):
    """`id` is a key of the catalogue in app/content/problems.py, `facts` fill its places."""

    id: str
    facts: dict[str, Fact] = {}


class ProblemError(Exception):
    """Carries a Problem up to the one place that shows or sends it."""

    def __init__(self, id: str, **facts: Fact) -> None:
        super().__init__(id)
        self.problem = Problem(id, facts)
