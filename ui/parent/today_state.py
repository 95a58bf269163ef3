"""What the parent's Today shows, made from the guard's status, the requests and two weeks of totals.
Must not word anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from app.model.people import Request, RequestState
from app.model.policy import DayType
from app.model.problem import Problem
from app.model.verdict import OnlyToday
from app.wire.messages import ChildStatus, DayReport, GrantStatus, StatusIs
from ui.group_gifts import only_groups

MOST_APPS = 6


class TimeLeft(Enum):
    MINUTES = "minutes"
    NO_LIMIT = "no_limit"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class AppBar:
    name: str
    used_s: int
    reason: str | None  # why it is paused; None: it is not
    started_again: bool = False


@dataclass(frozen=True, slots=True)
class WeekDay:
    """`used_s` None: nothing is known of that day. A day that is still to come shows last week's."""

    day: date
    used_s: int | None
    unknown_s: int
    last_week: bool


@dataclass(frozen=True, slots=True)
class TodayState:
    """`child` None: the guard has not told yet, or there is no child. `helper`: may give minutes, sees no report."""

    children: tuple[tuple[str, str], ...] = ()
    child: str | None = None
    nickname: str = ""
    helper: bool = False
    day: date | None = None
    day_type: DayType | None = None
    requests: tuple[Request, ...] = ()  # of every child, not answered at all yet
    left: TimeLeft = TimeLeft.NO_LIMIT
    left_s: int | None = None
    only_groups: tuple[str, ...] = ()  # nothing is left but what was given to these groups
    until: datetime | None = None
    reason: str = ""
    opens_at: str | None = None
    limit_s: int | None = None
    used_s: int = 0
    unknown_s: int = 0
    apps: tuple[AppBar, ...] = ()
    only_totals: bool = False
    paused_by: str | None = None
    only_today: OnlyToday | None = None
    grants: tuple[GrantStatus, ...] = ()
    week: tuple[WeekDay, ...] = ()
    protection: str = ""
    faults: tuple[Problem, ...] = ()
    versions: tuple[tuple[str, int], ...] = ()  # child id, version of its rules now


def children_of(status: StatusIs | None) -> tuple[tuple[str, str], ...]:
    return () if status is None else tuple((child.id, child.nickname) for child in status.children)


def child_called(status: StatusIs | None, child: str | None) -> ChildStatus | None:
    """That child, else the one in front of the PC, else the first."""
    if status is None or not status.children:
        return None
    known = next((one for one in status.children if one.id == child), None)
    return known or next((one for one in status.children if one.using), status.children[0])


def to_answer(requests: tuple[Request, ...], child: str | None = None) -> tuple[Request, ...]:
    """What still waits, the oldest first: new ones before those put off. `child` None: every child's."""
    waiting = [
        request
        for request in requests
        if request.state in (RequestState.ASKED, RequestState.LATER) and (child is None or request.child == child)
    ]
    return tuple(sorted(waiting, key=lambda request: (request.state is RequestState.LATER, request.asked_at)))


def report_days(day: date) -> tuple[date, date]:
    """Last week's Monday to today."""
    return day - timedelta(days=day.weekday() + 7), day


def week_of(day: date, days: tuple[DayReport, ...]) -> tuple[WeekDay, ...]:
    """Monday to Sunday of this week; what lies ahead is shown as it was last week."""
    kept = {one.day: one for one in days}
    monday = day - timedelta(days=day.weekday())
    found = []
    for weekday in range(7):
        here = monday + timedelta(days=weekday)
        last_week = here > day
        report = kept.get((here - timedelta(days=7) if last_week else here).isoformat())
        found.append(
            WeekDay(here, None if report is None else report.used_s, 0 if report is None else report.unknown_s, last_week)
        )
    return tuple(found)


def _with_today(week: tuple[WeekDay, ...], day: date, child: ChildStatus) -> tuple[WeekDay, ...]:
    """Today's own seconds come with every status, the report is asked once."""
    return tuple(WeekDay(day, child.used_s, child.unknown_s, False) if one.day == day else one for one in week)


def today_state(
    status: StatusIs | None,
    child: str | None,
    requests: tuple[Request, ...] = (),
    days: tuple[DayReport, ...] | None = None,
    *,
    helper: bool = False,
) -> TodayState:
    """`days` None: not told (yet)."""
    found = child_called(status, child)
    if status is None or found is None:
        return TodayState(helper=helper)
    verdict = found.verdict
    day = date.fromisoformat(found.day)
    left = TimeLeft.REFUSED if not verdict.allowed else TimeLeft.NO_LIMIT if verdict.left_s is None else TimeLeft.MINUTES
    apps = sorted((app for app in found.apps if app.used_s or app.state == "paused"), key=lambda app: (-app.used_s, app.name))
    return TodayState(
        children=children_of(status),
        child=found.id,
        nickname=found.nickname,
        helper=helper,
        day=day,
        day_type=DayType(found.day_type),
        requests=tuple(request for request in to_answer(requests) if request.state is RequestState.ASKED),
        left=left,
        left_s=verdict.left_s,
        only_groups=only_groups(found),
        until=datetime.fromisoformat(found.until) if found.until else None,
        reason=verdict.reason,
        opens_at=verdict.opens_at,
        limit_s=found.daily_limit_s,
        used_s=found.used_s,
        unknown_s=found.unknown_s,
        apps=tuple(
            AppBar(app.name, app.used_s, app.reason if app.state == "paused" else None, app.started_again)
            for app in apps[:MOST_APPS]
        ),
        only_totals=found.tracking != "full",
        paused_by=found.paused_by,
        only_today=found.only_today,
        grants=found.grants,
        week=() if days is None else _with_today(week_of(day, days), day, found),
        protection=status.guard.protection,
        faults=status.guard.faults,
        versions=tuple((one.id, one.policy_version) for one in status.children),
    )
