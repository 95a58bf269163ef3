"""Quick actions: grants, taking them back, pause, resume, only today.
Must not let a child undo what a parent began, or a helper give more than its minutes a day."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.model.people import Child, Role
from app.model.problem import ProblemError
from app.model.verdict import Grant
from app.wire import messages as wire

HELPER_MINUTES_A_DAY = 30
_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)")


def give_grant(desk: Desk, caller: Caller, connection: Connection, ask: wire.GiveGrant) -> wire.GrantGiven:
    child = desk.child_for(caller, ask.child)
    until = None if ask.until is None else moment_of(desk, child, ask.until)
    grant = give(desk, caller, child, ask.minutes, until, ask.group)
    desk.decided()
    return wire.GrantGiven(grant.id)


def give(desk: Desk, caller: Caller, child: Child, minutes: int | None, until: datetime | None, group: str | None) -> Grant:
    household = desk.household
    if group is not None and group not in household.policy(child.id).groups:
        raise ProblemError("group_unknown", group=group[:40])
    if caller.role is Role.HELPER and caller.adult is not None:
        if minutes is None:
            raise ProblemError("helper_minutes_only")
        given = household.giving.given_by(caller.adult.name, household.children(), household.todays())
        if given + minutes > HELPER_MINUTES_A_DAY:
            raise ProblemError("helper_minutes_used", most=HELPER_MINUTES_A_DAY, left=max(0, HELPER_MINUTES_A_DAY - given))
    return household.giving.give(child.id, desk.now(), household.today(child.id), minutes, until, group, desk.by(caller))


def take_back_grant(desk: Desk, caller: Caller, connection: Connection, ask: wire.TakeBackGrant) -> wire.Done:
    child = desk.child_for(caller, ask.child)
    desk.household.giving.take_back(child.id, ask.id, desk.now(), desk.household.today(child.id), desk.by(caller))
    desk.decided()
    return wire.Done()


def pause(desk: Desk, caller: Caller, connection: Connection, ask: wire.Pause) -> wire.Done:
    child = desk.child_for(caller, ask.child)
    desk.household.giving.pause(child.id, _side(caller), desk.now(), desk.by(caller))
    desk.decided()
    return wire.Done()


def resume(desk: Desk, caller: Caller, connection: Connection, ask: wire.Resume) -> wire.Done:
    child = desk.child_for(caller, ask.child)
    desk.household.giving.resume(child.id, _side(caller), desk.now(), desk.by(caller))
    desk.decided()
    return wire.Done()


def set_only_today(desk: Desk, caller: Caller, connection: Connection, ask: wire.SetOnlyToday) -> wire.Done:
    child = desk.child_for(caller, ask.child)
    if ask.change is not None:
        if ask.change.day != desk.household.today(child.id):
            raise ProblemError("day_not_today", day=ask.change.day.isoformat())
        if ask.change.daily_minutes is not None and not 0 <= ask.change.daily_minutes <= 1440:
            raise ProblemError("minutes_invalid", least=0, most=1440)
    desk.household.giving.set_only_today(child.id, ask.change, desk.now(), desk.by(caller))
    desk.decided()
    return wire.Done()


def _side(caller: Caller) -> str:
    return "child" if caller.role is Role.CHILD else "parent"


def moment_of(desk: Desk, child: Child, text: str) -> datetime:
    """RFC 3339, or HH:MM of the child's own day today."""
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        calendar = desk.household.calendar(child.id)
        minute = int(clock[1]) * 60 + int(clock[2])
        if minute <= 1440:
            return calendar.moment_of(desk.household.today(child.id), minute)
    else:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            moment = None
        if (
            moment is not None
            and moment.tzinfo is not None
            and abs(moment.timestamp() - desk.now().timestamp()) < timedelta(days=366).total_seconds()
        ):
            return moment
    raise ProblemError("moment_invalid", moment=text[:40])
