"""What the child's home shows, made from the guard's status.
Must not word anything, nor import Qt."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

import msgspec

from app.model.people import Request, RequestState
from app.model.policy import DayType, PolicyVersion
from app.wire.messages import ChildStatus, StatusIs
from ui.group_gifts import Gift, group_gifts, only_groups

MOST_APPS = 4


class Left(Enum):
    """Which picture the ring is."""

    MINUTES = "minutes"
    NO_LIMIT = "no_limit"
    NOT_KNOWN = "not_known"
    REFUSED = "refused"


class AppToday(msgspec.Struct, frozen=True):
    name: str
    used_s: int
    reason: str | None  # why it is paused; None: it is not


class HomeState(msgspec.Struct, frozen=True):
    """`nickname` None: nobody is known to use this session (guard away, or an account that nobody has named)."""

    nickname: str | None = None
    day: date | None = None
    day_type: DayType | None = None
    left: Left = Left.NOT_KNOWN
    left_s: int | None = None
    share: float = 0.0  # of the allowance that is left, 0..1
    until: datetime | None = None  # end of the window that is open now
    reason: str | None = None  # why it is refused
    opens_at: datetime | None = None
    granted_s: int = 0  # extra seconds for everything that wait in buckets
    gifts: tuple[Gift, ...] = ()  # extra time for one group alone
    only_gifts: bool = False  # nothing is left but these
    used_s: int = 0
    unknown_s: int = 0
    apps: tuple[AppToday, ...] = ()
    paused_by: str | None = None
    only_totals: bool = True
    recorded_unanswered: bool = False
    may_ask: bool = False
    request: Request | None = None  # the newest that is open, or answered and not seen
    rules_changed: PolicyVersion | None = None  # not opened by the child yet


def moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def child_of(status: StatusIs | None) -> ChildStatus | None:
    """The child that uses this session now."""
    if status is None:
        return None
    return next((child for child in status.children if child.id == status.who), None)


def request_to_show(requests: tuple[Request, ...]) -> Request | None:
    """An answer that the child has not seen comes first, then what is still open. `requests` are newest first."""
    unseen = next((request for request in requests if not request.seen_by_child), None)
    return unseen or next((request for request in requests if request.state in (RequestState.ASKED, RequestState.LATER)), None)


def home_state(status: StatusIs | None, requests: tuple[Request, ...] = (), changed: PolicyVersion | None = None) -> HomeState:
    child = child_of(status)
    if child is None:
        return HomeState()
    verdict = child.verdict
    limit_s = child.daily_limit_s
    granted_s = sum(grant.left_s or 0 for grant in child.grants if grant.group is None)
    if not verdict.allowed:
        left, share = Left.REFUSED, 0.0
    elif verdict.left_s is None:
        left, share = Left.NO_LIMIT, 1.0
    else:
        left = Left.MINUTES
        whole = limit_s + granted_s if limit_s else child.counted_s + child.unknown_s + verdict.left_s
        share = min(1.0, verdict.left_s / whole) if whole else 0.0
    apps = sorted(child.apps, key=lambda app: -app.used_s)
    refused = {"blocked", "ask", "unclassified", "group", "app"}
    return HomeState(
        nickname=child.nickname,
        day=date.fromisoformat(child.day),
        day_type=DayType(child.day_type),
        left=left,
        left_s=verdict.left_s,
        share=share,
        until=moment(child.until),
        reason=None if verdict.allowed else verdict.reason,
        opens_at=moment(verdict.opens_at),
        granted_s=granted_s,
        gifts=group_gifts(child),
        only_gifts=bool(only_groups(child)),
        used_s=child.used_s,
        unknown_s=child.unknown_s,
        apps=tuple(
            AppToday(app.name, app.used_s, app.reason if app.state == "paused" and app.reason in refused else None)
            for app in apps
            if app.used_s >= 60 or (app.state == "paused" and app.reason in refused)
        )[:MOST_APPS],
        paused_by=child.paused_by,
        only_totals=child.tracking != "full",
        recorded_unanswered=child.recorded_answer == "not_shown",
        may_ask=left is not Left.NO_LIMIT,
        request=request_to_show(requests),
        rules_changed=changed,
    )
