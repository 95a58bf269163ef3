"""One child's rules as a value: what formats.md's policy file says.
Must not read files or decide what follows from a rule: app/content/policy_file.py and screentime.py do."""

from __future__ import annotations

from datetime import date
from enum import Enum

import msgspec


class DayType(Enum):
    SCHOOL = "school"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


class DayKey(Enum):
    """A key of a per-day table. `mon` … `sun` beat school and weekend and lose to holiday."""

    SCHOOL = "school"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


WEEKDAYS = (DayKey.MON, DayKey.TUE, DayKey.WED, DayKey.THU, DayKey.FRI, DayKey.SAT, DayKey.SUN)


class Window(msgspec.Struct, frozen=True):
    """From `start_min` to before `end_min`, minutes since local midnight; 0 ≤ start < end ≤ 1440."""

    start_min: int
    end_min: int


class Schedule(msgspec.Struct, frozen=True):
    """Day → windows. A missing day: all day. An empty tuple: never."""

    days: dict[DayKey, tuple[Window, ...]] = {}


class Minutes(msgspec.Struct, frozen=True):
    """A number for every day (`every_day`), or a table. A missing day: no limit."""

    every_day: int | None = None
    days: dict[DayKey, int] = {}


class SessionRule(msgspec.Struct, frozen=True):
    """After `minutes` of use in one stretch a break of `break_minutes` is due."""

    minutes: int
    break_minutes: int


class GroupRule(msgspec.Struct, frozen=True):
    daily_minutes: Minutes | None = None
    each_app_minutes: Minutes | None = None
    counts: bool = True  # False: does not use up the daily minutes (learning)
    schedule: Schedule | None = None


class Rule(Enum):
    ALWAYS = "always"
    LIMITED = "limited"
    BLOCKED = "blocked"
    ASK = "ask"


class AppRule(msgspec.Struct, frozen=True):
    """Exactly one of `id` (app catalogue, or an identity learnt on this PC) and `program` (a file name)."""

    rule: Rule
    id: str | None = None
    program: str | None = None
    daily_minutes: Minutes | None = None
    group: str | None = None

    @property
    def key(self) -> str:
        return self.id or self.program or ""


class MonthDay(msgspec.Struct, frozen=True):
    month: int
    day: int


class CalendarDates(msgspec.Struct, frozen=True):
    school_year: tuple[MonthDay, MonthDay] = (MonthDay(9, 5), MonthDay(5, 31))
    holidays: tuple[date, ...] = ()  # beside the country's own
    school_days: tuple[date, ...] = ()  # beat holidays


class AtLimit(Enum):
    PAUSE = "pause"
    CLOSE = "close"
    LOCK = "lock"
    SIGN_OUT = "sign_out"


class NewApps(Enum):
    ALLOW = "allow"
    ASK = "ask"


class Policy(msgspec.Struct, frozen=True):
    """The rules of one child. Seconds end in `_s`, minutes in `_min` or say so."""

    child: str  # nickname
    idle_after_s: int = 180
    idle_after_watching_s: int = 1800
    warn_at_min: tuple[int, ...] = (15, 5, 1)
    grace_min: int = 2
    at_limit: AtLimit = AtLimit.PAUSE
    new_apps: NewApps = NewApps.ASK
    zone: str = "Asia/Ho_Chi_Minh"
    schedule: Schedule = Schedule()
    daily_minutes: Minutes = Minutes()
    session: SessionRule | None = None
    groups: dict[str, GroupRule] = {}
    apps: tuple[AppRule, ...] = ()
    calendar: CalendarDates = CalendarDates()


class PolicyVersion(msgspec.Struct, frozen=True):
    """A policy as it was kept: never overwritten."""

    version: int
    policy: Policy
    at: str  # RFC 3339
    by: str | None  # adult's name; None: the preset at setup
    why: str | None = None
