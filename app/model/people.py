"""Adults, children and whose account is whose.
Must not know PINs, only that there are adults who have one."""

from __future__ import annotations

from enum import Enum

import msgspec

from app.model.plan import Plan


class Role(Enum):
    CHILD = "child"
    SENSOR = "sensor"
    HELPER = "helper"
    PARENT = "parent"
    ADMIN = "admin"


class Band(Enum):
    SMALL = "6-10"  # 10 and younger
    BIG = "11-16"


class Adult(msgspec.Struct, frozen=True):
    id: str
    name: str
    role: Role  # PARENT | HELPER
    accounts: tuple[str, ...] = ()  # OS account names, never tracked


class RecordedAnswer(Enum):
    """What the child answered to the page "what is recorded"."""

    NOT_SHOWN = "not_shown"
    YES = "yes"
    TALK = "talk"


class Child(msgspec.Struct, frozen=True):
    id: str
    nickname: str
    birth_year: int
    accounts: tuple[str, ...] = ()
    recorded_answer: RecordedAnswer = RecordedAnswer.NOT_SHOWN
    recorded_shown_at: str | None = None

    def age(self, year: int) -> int:
        return year - self.birth_year

    def band(self, year: int) -> Band:
        return Band.SMALL if self.age(year) <= 10 else Band.BIG


class RequestKind(Enum):
    TIME = "time"
    APP = "app"
    RULE = "rule"  # something to say about a rule: it is talked about, and changes nothing by itself
    PLAN = "plan"  # a young person shows the own plan to its parents


class RequestState(Enum):
    ASKED = "asked"
    GIVEN = "given"
    LATER = "later"  # let's talk
    NO = "no"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Request(msgspec.Struct, frozen=True):
    """A child's request with both sides' words. Open while ASKED or LATER; lapses at midnight of its day (time), after 7 days (app), after 30 (rule, plan)."""

    id: str
    child: str  # child id
    kind: RequestKind
    state: RequestState
    asked_at: str  # RFC 3339
    minutes: int | None = None
    app: str | None = None  # app id
    app_name: str | None = None
    words: str = ""
    answered_at: str | None = None
    answered_by: str | None = None
    answer: str = ""
    granted_minutes: int | None = None
    seen_by_child: bool = True  # False: an answer the child has not opened yet
    rule: str | None = None  # a RuleName as text
    plan: Plan | None = None  # as it was when it was shown
    rules_version: int | None = None  # of the rules that it speaks about


class Tracking(Enum):
    """How much is kept for a child (DESIGN.md promise 3)."""

    TOTALS = "totals"  # only totals and apps that a rule names: page not shown yet, or no visible sign
    FULL = "full"
