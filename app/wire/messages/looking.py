"""How it stands now: the guard, its children, their apps.
Must not hold behaviour; `haidang status --json` prints these as they are."""

from __future__ import annotations

import msgspec

from app.model.problem import Problem
from app.model.verdict import OnlyToday
from app.wire.messages.base import Ask, Say


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
    state: str  # running | paused | closing | ended
    reason: str  # a Reason
    used_s: int
    pids: tuple[int, ...]
    left_s: int | None = None
    foreground: bool | None = None
    started_again: bool = False  # was continued by someone else more than three times


class VerdictStatus(msgspec.Struct, frozen=True):
    allowed: bool
    reason: str
    left_s: int | None
    changes_at: str | None
    grace: bool = False
    limit: str | None = None
    opens_at: str | None = None


class ChildStatus(msgspec.Struct, frozen=True):
    nickname: str
    day: str
    day_type: str
    used_s: int
    unknown_s: int
    verdict: VerdictStatus
    grants: tuple[GrantStatus, ...]
    apps: tuple[AppStatus, ...]
    id: str = ""
    band: str = "6-10"
    counted_s: int = 0
    daily_limit_s: int | None = None  # today's daily minutes in seconds, only-today changes included
    until: str | None = None  # end of the window that is open now (RFC 3339)
    zone: str = ""
    presence: str | None = None  # never told while the verdict refuses
    tracking: str = "totals"
    recorded_answer: str = "not_shown"
    paused_by: str | None = None
    only_today: OnlyToday | None = None
    at_limit: str = "pause"
    warn_at_min: tuple[int, ...] = ()
    open_requests: int = 0
    unseen_answers: int = 0
    policy_version: int = 0
    policy_unseen: bool = False  # the rules changed and the child has not opened what changed
    using: bool = False  # this child is in front of the PC now (its session is the active one)


class GuardStatus(msgspec.Struct, frozen=True):
    version: str
    install: str
    protection: str  # reminder | firm | strong
    protection_why: tuple[str, ...]
    started: str
    sensors: dict[str, str]  # processes, foreground, idle
    faults: tuple[Problem, ...]


class StatusIs(Say, frozen=True, tag="status_is"):
    format: int
    guard: GuardStatus
    children: tuple[ChildStatus, ...]
    now: str = ""
    who: str | None = None  # id of the child that uses the caller's session
    adult_using: str | None = None
    choose_who: tuple[str, ...] = ()  # shared account: ids of the children to choose from; empty: nothing to choose
    shared: bool = False  # several children use this account, so what is one child's alone needs its picture code
