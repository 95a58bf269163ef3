"""What the parent's Rules page shows: the draft, what is kept, and what the draft means next Saturday.
Must not word anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.model.policy import Policy
from app.wire.messages import DayPlan


class RulesTab(Enum):
    WEEK = "week"
    MINUTES = "minutes"
    GROUPS = "groups"
    LIMITS = "limits"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class RulesState:
    """`draft` None: not told yet. `newer`: someone else kept newer rules meanwhile. `preview` None: being worked out."""

    children: tuple[tuple[str, str], ...] = ()
    child: str | None = None
    nickname: str = ""
    kept: Policy | None = None
    draft: Policy | None = None
    version: int = 0
    by: str | None = None
    at: str = ""
    today: date = date(2026, 1, 1)
    preview: DayPlan | None = None
    preview_failed: bool = False
    groups: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()  # app id, name
    newer: bool = False
    saving: bool = False

    @property
    def changed(self) -> bool:
        return self.draft is not None and self.draft != self.kept


def next_saturday(day: date) -> date:
    """The coming one; on a Saturday the one after."""
    return day + timedelta(days=(5 - day.weekday()) % 7 or 7)
