"""Rules: show, keep as a new version, preview, preset.
Must not overwrite a version; a child reads its own rules and changes none."""

from __future__ import annotations

import msgspec

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk, clean_words
from app.guard.operations.report import day_of_text
from app.model.calendar import Calendar
from app.model.limits import limits_today
from app.model.people import Role
from app.model.policy_bounds import checked
from app.model.problem import ProblemError
from app.wire import messages as wire

AGES = range(3, 18)


def show_policy(desk: Desk, caller: Caller, connection: Connection, ask: wire.ShowPolicy) -> wire.PolicyIs:
    child = desk.child_for(caller, ask.child)
    current = desk.household.version(child.id)
    return wire.PolicyIs(current, desk.household.rules.history(child.id))


def apply_policy(desk: Desk, caller: Caller, connection: Connection, ask: wire.ApplyPolicy) -> wire.Done:
    child = desk.child_for(caller, ask.policy.child)
    current = desk.household.version(child.id)
    if ask.seen_version is not None and ask.seen_version != current.version:
        raise ProblemError("policy_newer", version=current.version)
    why = clean_words(ask.why) if ask.why else None
    policy = msgspec.structs.replace(ask.policy, zone=current.policy.zone) if ask.keep_zone else ask.policy
    desk.household.rules.apply(child, checked(policy), desk.now(), desk.by(caller), why or None)
    for rule in ask.policy.apps:
        if rule.rule.value in ("always", "limited") and rule.id is not None:
            # A rule that lets an app run has answered the question whether it may.
            desk.household.known.allow(child.id, rule.id)
    desk.decided()
    return wire.Done()


def preview_day(desk: Desk, caller: Caller, connection: Connection, ask: wire.PreviewDay) -> wire.DayPlan:
    day = day_of_text(ask.day)
    calendar = Calendar.of(checked(ask.policy), desk.household.rules.country_holidays())
    limits = limits_today(ask.policy, calendar, day)
    return wire.DayPlan(
        day=day.isoformat(),
        day_type=limits.day_type.value,
        windows=((0, 1440),) if limits.windows is None else limits.windows,
        daily_minutes=limits.daily_minutes,
        groups=limits.groups,
    )


def saw_policy(desk: Desk, caller: Caller, connection: Connection, ask: wire.SawPolicy) -> wire.Done:
    child = desk.own_child(caller)
    desk.household.rules.saw(child.id, ask.version)
    desk.events.changed()
    return wire.Done()


def show_preset(desk: Desk, caller: Caller, connection: Connection, ask: wire.ShowPreset) -> wire.PresetIs:
    if ask.age not in AGES:
        raise ProblemError("age_invalid", first=AGES[0], last=AGES[-1])
    child = None if caller.role is Role.CHILD else desk.household.child_called(ask.child)
    zone = desk.household.zone(None if child is None else child.id).key
    return wire.PresetIs(msgspec.structs.replace(desk.preset(ask.child[:40], ask.age, zone), child=ask.child[:40]))
