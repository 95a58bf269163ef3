"""How it stands now: the guard, its children, their apps.
Must not hold behaviour; `haidang status --json` prints these as they are."""

from __future__ import annotations

from typing import Annotated

import msgspec

from app.model.people import Band, RecordedAnswer, Tracking
from app.model.policy import AtLimit, DayType
from app.model.problem import Problem
from app.model.protection import Level
from app.model.usage import Presence
from app.model.verdict import OnlyToday, Reason
from app.wire.messages.base import Ask, Say, closed

DayMark = Annotated[str, closed(DayType)]
ReasonMark = Annotated[str, closed(Reason)]
_SENSORS = {"properties": {"processes": {"enum": ["kernel-events", "polling"]}}}


class Status(Ask, frozen=True, tag="status"):
    pass


class GrantStatus(msgspec.Struct, frozen=True):
    id: str
    minutes: int | None
    left_s: int | None
    until: str | None
    group: str | None
    by: str | None = None


class AppStatus(msgspec.Struct, frozen=True):
    id: str
    name: str
    group: str | None
    state: Annotated[str, closed(("running", "paused", "closing", "ended"))]
    reason: ReasonMark
    used_s: int
    pids: tuple[int, ...]
    left_s: int | None = None
    foreground: bool | None = None
    started_again: bool = False  # was continued by someone else more than three times


class VerdictStatus(msgspec.Struct, frozen=True):
    allowed: bool
    reason: ReasonMark
    left_s: int | None
    changes_at: str | None
    grace: bool = False
    limit: str | None = None
    opens_at: str | None = None


class ChildStatus(msgspec.Struct, frozen=True):
    nickname: str
    day: str
    day_type: DayMark
    used_s: int
    unknown_s: int
    verdict: VerdictStatus
    grants: tuple[GrantStatus, ...]
    apps: tuple[AppStatus, ...]
    id: str = ""
    band: Annotated[str, closed(Band)] = "6-10"
    counted_s: int = 0
    daily_limit_s: int | None = None  # today's daily minutes in seconds, only-today changes included
    until: str | None = None  # end of the window that is open now (RFC 3339)
    zone: str = ""
    presence: Annotated[str, closed(Presence)] | None = None  # never told while the verdict refuses
    tracking: Annotated[str, closed(Tracking)] = "totals"
    recorded_answer: Annotated[str, closed(RecordedAnswer)] = "not_shown"
    paused_by: Annotated[str, closed(("parent", "child"))] | None = None
    only_today: OnlyToday | None = None
    at_limit: Annotated[str, closed(AtLimit)] = "pause"
    warn_at_min: tuple[int, ...] = ()
    open_requests: int = 0
    unseen_answers: int = 0
    policy_version: int = 0
    policy_unseen: bool = False  # the rules changed and the child has not opened what changed
    using: bool = False  # this child is in front of the PC now (its session is the active one)


class UnnamedStatus(msgspec.Struct, frozen=True):
    """Of an account that is no child's, or on which nobody has chosen yet: the strictest of the children's rules, and not whose."""

    day: str
    day_type: DayMark
    verdict: VerdictStatus
    zone: str = ""
    at_limit: Annotated[str, closed(AtLimit)] = "pause"
    warn_at_min: tuple[int, ...] = ()
    using: bool = False  # the account's session is the active one


class GuardStatus(msgspec.Struct, frozen=True):
    version: str
    install: Annotated[str, closed(("personal", "installed"))]
    protection: Annotated[str, closed(Level)]
    protection_why: tuple[str, ...]
    started: str
    sensors: Annotated[dict[str, str], msgspec.Meta(extra_json_schema=_SENSORS)]  # processes, foreground, idle
    faults: tuple[Problem, ...]


class StatusIs(Say, frozen=True, tag="status_is"):
    format: Annotated[int, closed((1,))]
    guard: GuardStatus
    children: tuple[ChildStatus, ...]
    now: str = ""
    who: str | None = None  # id of the child that uses the caller's session
    adult_using: str | None = None
    choose_who: tuple[str, ...] = ()  # shared account: ids of the children to choose from; empty: nothing to choose
    unnamed: UnnamedStatus | None = None  # what holds on the caller's account while nobody is known to use it
    shared: bool = False  # several children use this account, so what is one child's alone needs its picture code
