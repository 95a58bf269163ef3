"""The one value that drives tray, ring, warnings, cover and enforcement.
Must not be made anywhere but in screentime.decide."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

import msgspec

from app.model.policy import DayType, Rule


class Reason(Enum):
    ALLOWED = "allowed"
    SYSTEM = "system"
    BLOCKED = "blocked"
    ASK = "ask"
    UNCLASSIFIED = "unclassified"
    ALWAYS = "always"
    GRANT = "grant"
    SCHEDULE = "schedule"
    SESSION = "session"
    DAILY = "daily"
    GROUP = "group"
    APP = "app"
    PAUSED = "paused"


class Grant(msgspec.Struct, frozen=True):
    """Exactly one of `minutes` (a bucket, gone at midnight) and `until` (a moment, may cross midnight)."""

    id: str
    given_at: datetime
    day: date  # the local day a bucket belongs to
    minutes: int | None = None
    until: datetime | None = None
    group: str | None = None  # only that group; None: all
    used_s: int = 0
    taken_back: bool = False
    by: str | None = None


class OnlyToday(msgspec.Struct, frozen=True):
    """A parent's change for one day. None: as the policy says. `all_day` lifts the schedule."""

    day: date
    daily_minutes: int | None = None
    day_type: DayType | None = None
    all_day: bool = False


class Controls(msgspec.Struct, frozen=True):
    """What a parent (or the child for the own time) has switched by hand."""

    paused_by: str | None = None  # "parent" | "child"; None: not paused
    only_today: OnlyToday | None = None


class RunningApp(msgspec.Struct, frozen=True):
    """One identified program of the child as decide sees it."""

    id: str
    group: str | None = None
    rule: Rule | None = None  # the rule that names it; None: no rule
    system: bool = False  # never touched (system, ours)
    classified: bool = True  # False: matches nothing and lies where a child can write
    new: bool = False  # classified but never seen before setup/allowance (new_apps = ask)
    rule_key: str | None = None  # key of the policy's AppRule that names it, where that is not `id` (a `program` rule)


class AppVerdict(msgspec.Struct, frozen=True):
    allowed: bool
    reason: Reason
    left_s: int | None  # null: nothing limits
    changes_at: datetime | None
    grace: bool = False  # allowed only by the grace of a limit that is reached
    limit: str | None = None  # limit key that refuses or will refuse next
    opens_at: datetime | None = None  # when refused: the next moment it is allowed again by itself; None: not known
    grant: str | None = None  # id of the grant that lifts the refusal now
    graces: tuple[str, ...] = ()  # limit keys whose grace is being used up now


class Verdict(msgspec.Struct, frozen=True):
    """The session's verdict and each running app's.

    `left_s`: what is left if it is used from now on without a stop; grace is not part of it (0 in grace). None: nothing limits.
    The session's is that of what is in front: a grant for a group counts only while an app of that group is in front. So an open
    session may have nothing left: then only what a group's grant lets run goes on.
    `changes_at`: before it nothing of this part (session or app) changes by itself while use goes on as now; at it something does.
    """

    day: date
    day_type: DayType
    allowed: bool
    reason: Reason
    left_s: int | None
    changes_at: datetime | None
    grace: bool = False
    limit: str | None = None  # limit key that refuses or will refuse next ("daily", "schedule", …)
    opens_at: datetime | None = None  # when refused: the next moment it may be used again by itself; None: not known
    apps: dict[str, AppVerdict] = {}
    grant: str | None = None  # id of the grant that lifts the refusal now
    graces: tuple[str, ...] = ()  # limit keys whose grace is being used up now
    left_for: str | None = None  # the group whose own grants `left_s` counts on; None: no group's
    spends_change_at: datetime | None = None  # the first moment at which another bucket or grace is used up than now
