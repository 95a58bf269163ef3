"""What a child asks for and what an adult answers: given becomes a grant or a rule.
Must not answer for a child, nor let a helper do more than give its minutes."""

from __future__ import annotations

import msgspec

from app.guard.asking import TALKS, without_what_is_private
from app.guard.connections import Caller, Connection
from app.guard.desk import Desk, clean_words
from app.guard.operations.grants import give
from app.model.people import Child, Request, RequestKind, RequestState, Role
from app.model.plan import FIRST_AGE, Plan, is_sound, may_plan
from app.model.policy import AppRule, Rule
from app.model.problem import ProblemError
from app.model.rule_names import rule_named
from app.wire import messages as wire


def ask_for(desk: Desk, caller: Caller, connection: Connection, ask: wire.AskFor) -> wire.Asked:
    child = desk.own_child(caller)
    app, app_name = None, None
    if ask.kind is RequestKind.APP:
        app = ask.app or ""
        app_name = _name_of(desk, child, app)
    words = clean_words(ask.words)
    rule = _rule_of(desk, child, ask, words) if ask.kind is RequestKind.RULE else None
    plan = plan_of(desk, child, ask.plan) if ask.kind is RequestKind.PLAN else None
    version = desk.household.version(child.id).version if ask.kind in TALKS else None
    request = desk.household.asking.ask(
        child.id, ask.kind, desk.now(), ask.minutes, app, app_name, words, rule=rule, plan=plan, rules_version=version
    )
    _tell(desk, request)
    return wire.Asked(request)


def withdraw_request(desk: Desk, caller: Caller, connection: Connection, ask: wire.WithdrawRequest) -> wire.Done:
    child = desk.own_child(caller)
    _tell(desk, desk.household.asking.withdraw(child.id, ask.id))
    return wire.Done()


def answer_request(desk: Desk, caller: Caller, connection: Connection, ask: wire.AnswerRequest) -> wire.Done:
    household = desk.household
    request = household.asking.open(ask.id)
    child = household.child(request.child)
    if child is None:
        raise ProblemError("request_unknown", request=ask.id[:40])
    if caller.role is Role.HELPER and (ask.answer is not wire.AnswerKind.GIVE or request.kind is not RequestKind.TIME):
        raise ProblemError("not_allowed", op="answer_request")
    now = household.written(desk.now(), child.id)
    words = clean_words(ask.words)
    if request.kind in TALKS:
        _check_talk(desk, request, ask, words)

    def work() -> Request:
        # The grant or rule and the answer together: never one without the other.
        if ask.answer is wire.AnswerKind.LATER:
            return household.asking.answer(request, RequestState.LATER, now, desk.by(caller), words)
        if ask.answer is wire.AnswerKind.NO:
            return household.asking.answer(request, RequestState.NO, now, desk.by(caller), words)
        granted = _give(desk, caller, child, request, ask, words)
        return household.asking.answer(request, RequestState.GIVEN, now, desk.by(caller), words, granted)

    try:
        answered = household.store.together(work)
    finally:
        household.load()  # memory as the store is, whether all of it was kept or nothing
    desk.decided()
    _tell(desk, answered)
    return wire.Done()


def requests(desk: Desk, caller: Caller, connection: Connection, ask: wire.Requests) -> wire.RequestsAre:
    whose = desk.child_for(caller, ask.child).id if caller.role is Role.CHILD or ask.child is not None else None
    found = desk.household.asking.requests(whose)
    if caller.role is Role.HELPER:
        found = tuple(request for request in found if request.kind not in TALKS)
    if caller.role is Role.CHILD and desk.codes.is_closed(caller):
        found = tuple(without_what_is_private(request) for request in found)
    return wire.RequestsAre(found)


def saw_answers(desk: Desk, caller: Caller, connection: Connection, ask: wire.SawAnswers) -> wire.Done:
    child = desk.own_child(caller)
    if desk.household.asking.saw_answers(child.id):
        desk.events.changed()
    return wire.Done()


def plan_of(desk: Desk, child: Child, plan: Plan | None) -> Plan:
    """A plan that this child may have: raises ProblemError where it is too young, or the plan makes no sense."""
    if not may_plan(child.age(desk.household.today(child.id).year)):
        raise ProblemError("plan_later", age=FIRST_AGE)
    if plan is None or not is_sound(plan):
        raise ProblemError("plan_invalid")
    return msgspec.structs.replace(plan, what_for=clean_words(plan.what_for))


def _rule_of(desk: Desk, child: Child, ask: wire.AskFor, words: str) -> str:
    rule = rule_named(desk.household.policy(child.id), ask.rule or "")
    if rule is None:
        raise ProblemError("rule_unknown")
    if not words:
        raise ProblemError("words_missing")
    return rule.text


def _check_talk(desk: Desk, request: Request, ask: wire.AnswerRequest, words: str) -> None:
    """An answer says what is true: "changed" only after a change, "stays" only with its reason. None of them changes a rule."""
    if ask.answer is wire.AnswerKind.NO and not words:
        raise ProblemError("reason_missing")
    if ask.answer is wire.AnswerKind.GIVE and desk.household.version(request.child).version <= (request.rules_version or 0):
        raise ProblemError("rule_not_changed")


def _give(desk: Desk, caller: Caller, child: Child, request: Request, ask: wire.AnswerRequest, words: str) -> int | None:
    if request.kind in TALKS:
        return None  # the rules themselves were changed by an adult, where rules are changed
    if request.kind is RequestKind.TIME:
        minutes = ask.minutes if ask.minutes is not None else request.minutes
        give(desk, caller, child, minutes, None, None)
        return minutes
    household, app = desk.household, request.app or ""
    rule = ask.rule or Rule.LIMITED
    if rule not in (Rule.LIMITED, Rule.ALWAYS):
        raise ProblemError("rule_invalid", rule=rule.value)
    policy = household.policy(child.id)
    seen = household.known.find(child.id, app)
    names = {app, request.app_name or app}
    before = next((kept for kept in policy.apps if kept.key in names), None)
    group = before.group if before is not None else (seen.group if seen is not None else None)
    own_minutes = before.daily_minutes if before is not None else None
    kept = tuple(kept for kept in policy.apps if kept is not before)
    changed = msgspec.structs.replace(policy, apps=(*kept, AppRule(rule=rule, id=app, daily_minutes=own_minutes, group=group)))
    household.rules.apply(child, changed, desk.now(), desk.by(caller), words or None)
    household.known.allow(child.id, app)
    return None


def _name_of(desk: Desk, child: Child, app: str) -> str:
    """An app that the guard has seen with this child; a name from the message is not believed."""
    for running in desk.watch.view(child.id).apps:
        if running.id == app:
            return running.name
    seen = desk.household.known.find(child.id, app)
    if seen is None:
        raise ProblemError("app_unknown", app=app[:80])
    return seen.name


def _tell(desk: Desk, request: Request) -> None:
    if request.kind in TALKS:
        desk.events.tell_parents_and(wire.RequestChanged(request), request.child)
    else:
        desk.events.tell(wire.RequestChanged(request), request.child)
    desk.events.changed()
