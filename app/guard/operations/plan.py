"""A young person's own plan: kept for itself alone.
Must not log, note or push anything of it, nor let it limit anything."""

from __future__ import annotations

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.guard.operations.requests import plan_of
from app.model.plan import SELF_AGE, may_plan
from app.store.plan import KeptPlan
from app.wire import messages as wire


def my_plan(desk: Desk, caller: Caller, connection: Connection, ask: wire.MyPlan) -> wire.MyPlanIs:
    child = desk.own_child(caller)
    age = child.age(desk.household.today(child.id).year)
    if not may_plan(age):
        return wire.MyPlanIs(False, False, None)
    closed = desk.codes.is_closed(caller)
    plan = None if closed else KeptPlan(desk.private.chest, child.id).plan
    return wire.MyPlanIs(True, age >= SELF_AGE, plan, closed)


def put_my_plan(desk: Desk, caller: Caller, connection: Connection, ask: wire.PutMyPlan) -> wire.Done:
    child = desk.own_child(caller)
    KeptPlan(desk.private.chest, child.id).put(plan_of(desk, child, ask.plan))
    return wire.Done()


def forget_my_plan(desk: Desk, caller: Caller, connection: Connection, ask: wire.ForgetMyPlan) -> wire.Done:
    KeptPlan(desk.private.chest, desk.own_child(caller).id).forget()
    return wire.Done()
