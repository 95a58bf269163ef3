"""Every program known for a child, with its rule and what it used.
Must not show to a parent what is not kept."""

from __future__ import annotations

from datetime import timedelta

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.people import Tracking
from app.wire import messages as wire


def apps(desk: Desk, caller: Caller, connection: Connection, ask: wire.Apps) -> wire.AppsAre:
    child = desk.child_for(caller, ask.child)
    household = desk.household
    policy = household.policy(child.id)
    view = desk.watch.view(child.id)
    today = view.usage.day
    week: dict[str, int] = {}
    for day in household.store.usage.days(child.id, today - timedelta(days=6), today - timedelta(days=1)):
        for use in day.apps:
            week[use.app] = week.get(use.app, 0) + use.used_s
    running = {app.id for app in view.apps if app.state != "ended"}
    rules = {rule.key: rule for rule in policy.apps}
    whole = household.tracking(child.id) is Tracking.FULL
    found: list[wire.KnownApp] = []
    for seen in household.known.apps(child.id):
        rule = rules.get(seen.app) or rules.get(seen.name)
        told = whole or rule is not None or seen.group in policy.groups
        today_s = view.usage.apps.get(seen.app, 0) if told else 0
        found.append(
            wire.KnownApp(
                id=seen.app,
                name=seen.name,
                group=seen.group if rule is None or rule.group is None else rule.group,
                rule=None if rule is None else rule.rule.value,
                daily_minutes=None if rule is None or rule.daily_minutes is None else rule.daily_minutes.every_day,
                unclassified=seen.unclassified,
                first_seen=household.written(seen.first_seen, child.id),
                last_seen=None if seen.last_seen is None else household.written(seen.last_seen, child.id),
                today_s=today_s,
                week_s=week.get(seen.app, 0) + today_s,
                running=told and seen.app in running,
                facts=seen.facts,
            )
        )
    known = {app.id for app in found}
    now = household.written(desk.now(), child.id)
    for app in view.apps:
        # What a rule stops or has stopped is asked about, so the parent's page shows it also before anything else is kept.
        if app.id not in known and (whole or app.state == "paused"):
            today_s = view.usage.apps.get(app.id, 0)
            found.append(
                wire.KnownApp(
                    app.id, app.name, app.group, None, None, app.unclassified, now, now, today_s, today_s, app.state != "ended"
                )
            )
    groups = {app.group for app in found if app.group} | set(policy.groups)
    return wire.AppsAre(tuple(sorted(found, key=lambda app: app.name.casefold())), tuple(sorted(groups)))
