"""What was used, by day and app: kept days from the store, today as the watch knows it.
Must not show what is not kept, nor a gap as zero: `unknown_s` stands beside."""

from __future__ import annotations

from datetime import date, timedelta

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.limits import daily_minutes_of, day_type_of
from app.model.people import Child, Tracking
from app.model.problem import ProblemError
from app.model.verdict import Controls
from app.store.usage import KeptDay
from app.wire import messages as wire

MOST_DAYS = 400
_NOT_KNOWN = ""


def report(desk: Desk, caller: Caller, connection: Connection, ask: wire.Report) -> wire.ReportIs:
    child = desk.child_for(caller, ask.child)
    first, last = day_of_text(ask.first), day_of_text(ask.last)
    if last < first or (last - first).days >= MOST_DAYS:
        raise ProblemError("days_invalid", most=MOST_DAYS)
    today = desk.household.today(child.id)
    kept = {day.day: day for day in desk.household.store.usage.days(child.id, first, min(last, today))}
    names = app_names(desk, child)
    days: list[wire.DayReport] = []
    for day in _each(first, min(last, today)):
        if day == today:
            days.append(_today(desk, child, names))
        elif day in kept:
            days.append(_kept_day(desk, child, kept[day], names))
    return wire.ReportIs(format=1, child=child.nickname, first=first.isoformat(), last=last.isoformat(), days=tuple(days))


def _each(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _today(desk: Desk, child: Child, names: dict[str, str]) -> wire.DayReport:
    view = desk.watch.view(child.id)
    groups = {app.id: app.group for app in view.apps} | {seen.app: seen.group for seen in desk.household.known.apps(child.id)}
    shown = view.usage.apps
    if desk.household.tracking(child.id) is Tracking.TOTALS:
        # Promise 3: what would not be kept is not shown by a report either.
        policy = desk.household.policy(child.id)
        named = {rule.key for rule in policy.apps}
        shown = {
            app: used_s
            for app, used_s in shown.items()
            if app in named or names.get(app) in named or groups.get(app) in policy.groups
        }
    apps = sorted(shown.items(), key=lambda item: (-item[1], item[0]))
    controls, calendar = desk.household.controls(child.id), desk.household.calendar(child.id)
    minutes = daily_minutes_of(desk.household.policy(child.id), calendar, view.usage.day, controls)
    return wire.DayReport(
        day=view.usage.day.isoformat(),
        day_type=view.verdict.day_type.value,
        used_s=view.usage.used_s,
        unknown_s=view.usage.unknown_s,
        apps=tuple(wire.AppSeconds(app, names.get(app, app), groups.get(app), used_s) for app, used_s in apps if used_s > 0),
        limit_s=None if minutes is None else minutes * 60,
    )


def _kept_day(desk: Desk, child: Child, day: KeptDay, names: dict[str, str]) -> wire.DayReport:
    day_type = day.day_type or day_type_of(desk.household.calendar(child.id), day.day, Controls()).value
    return wire.DayReport(
        day=day.day.isoformat(),
        day_type=day_type,
        used_s=day.used_s,
        unknown_s=day.unknown_s,
        apps=tuple(wire.AppSeconds(use.app, names.get(use.app, use.app), use.group, use.used_s) for use in day.apps),
        limit_s=day.limit_s,
    )


def app_names(desk: Desk, child: Child) -> dict[str, str]:
    names = {seen.app: seen.name for seen in desk.household.known.apps(child.id)}
    names.update({app.id: app.name for app in desk.watch.view(child.id).apps})
    return names


def day_of_text(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ProblemError("day_invalid", day=text[:20]) from None
