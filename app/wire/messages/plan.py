"""A young person's own plan: for itself alone, until it shows it (see `AskFor`).
Must not hold behaviour."""

from __future__ import annotations

from app.model.plan import Plan
from app.wire.messages.base import Ask, Say


class MyPlan(Ask, frozen=True, tag="my_plan"):
    """The child's own."""


class MyPlanIs(Say, frozen=True, tag="my_plan_is"):
    """`may`: old enough for a plan of its own. `to_self`: of the age at which we suggest "own plan, report to self".
    `closed`: whether there is a plan is told only after the child's picture code."""

    may: bool
    to_self: bool
    plan: Plan | None
    closed: bool = False


class PutMyPlan(Ask, frozen=True, tag="put_my_plan"):
    plan: Plan


class ForgetMyPlan(Ask, frozen=True, tag="forget_my_plan"):
    pass
