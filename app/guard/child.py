"""One child as the watch follows it: rules, the day, running apps, the verdict, and what is to be stopped.
Must not touch a process or a session; it turns values into values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.guard.accounting import Accounting, Ledger
from app.guard.enforcement import Enforcement, Target
from app.guard.parts import ChildView, SeenApp
from app.guard.sensing import Instance
from app.model.accounting import use_under
from app.model.calendar import Calendar
from app.model.foresight import fixed_outcome
from app.model.limits import daily_minutes_of, day_type_of
from app.model.people import Tracking
from app.model.policy import AtLimit, Policy
from app.model.screentime import decide, next_change
from app.model.usage import DayUsage, Presence, Use
from app.model.verdict import Controls, Grant, Reason, RunningApp, Verdict
from app.store.usage import Beat

# Reasons of the whole session: where it is refused, the time's-up window tells of them and not a card for one app.
SESSION_REASONS = frozenset({Reason.SCHEDULE, Reason.SESSION, Reason.DAILY, Reason.PAUSED})
LIMIT_REASONS = frozenset({Reason.SCHEDULE, Reason.SESSION, Reason.DAILY, Reason.GROUP, Reason.APP})


@dataclass(frozen=True, slots=True)
class Rules:
    """What the household says of one child at this moment."""

    policy: Policy
    calendar: Calendar
    grants: tuple[Grant, ...]
    controls: Controls
    tracking: Tracking


@dataclass(frozen=True, slots=True)
class Sitting:
    """How one session of the child is used now. `front`: the app in front; None: nothing of the child's, or not known."""

    presence: Presence
    in_use: bool
    measured: bool
    front: str | None
    front_known: bool = True


@dataclass(slots=True)
class Followed:
    """Everything that is remembered between two moments."""

    child: str
    rules: Rules
    ledger: Ledger
    verdict: Verdict
    decided_s: float = 0.0
    running: tuple[RunningApp, ...] = ()
    instances: Mapping[str, Instance] = field(default_factory=dict)
    begun: frozenset[str] = frozenset()  # apps of which nothing ran at the look before
    sittings: dict[str, Sitting] = field(default_factory=dict)  # by session
    beside: tuple[str, ...] = ()
    # app -> name, group; also of those that have ended today
    names: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    noted_under: tuple[Policy, Tracking] | None = None  # how the household was told of these names
    shape: object = None


def sittings_in_use(followed: Followed) -> bool:
    return any(sitting.in_use for sitting in followed.sittings.values())


def front_of(followed: Followed) -> str | None:
    """The app in front, of several sessions the first that has one."""
    return next((sitting.front for sitting in followed.sittings.values() if sitting.in_use and sitting.front is not None), None)


def decide_for(followed: Followed, now: datetime, now_s: float) -> None:
    """The verdict at `now`, if use goes on as it does."""
    rules = followed.rules
    live = [sitting for sitting in followed.sittings.values() if sitting.in_use]
    # What is in front may be unseen: then every limited app counts, as when the sensor is silent.
    measured = not live or any(sitting.measured and sitting.front_known for sitting in live)
    followed.verdict = decide(
        rules.policy,
        rules.calendar,
        followed.ledger.usage,
        rules.grants,
        rules.controls,
        followed.running,
        now,
        in_use=bool(live),
        foreground=front_of(followed),
        beside=followed.beside,
        measured=measured,
    )
    followed.decided_s = now_s


def uses_of(followed: Followed, presences: Mapping[str, Sitting]) -> dict[str, Use]:
    """What the seconds in each session are for, under the verdict that holds. Promise 3: before the child has seen the page,
    only apps that a rule names are told apart."""
    rules = followed.rules
    uses: dict[str, Use] = {}
    for session, sitting in presences.items():
        use = use_under(
            followed.verdict,
            rules.policy,
            followed.running,
            in_use=sitting.in_use,
            foreground=sitting.front,
            beside=followed.beside,
            measured=sitting.measured and sitting.front_known,
        )
        if use.in_use and sitting.measured and not sitting.front_known:
            use = Use(True, True, True, use.apps)
        uses[session] = use if rules.tracking is Tracking.FULL else _named_only(use, followed)
    return uses


def _named_only(use: Use, followed: Followed) -> Use:
    named = named_apps(followed)
    apps = {app: group for app, group in use.apps.items() if app in named}
    return Use(use.in_use, use.measured, use.counted, apps)


def named_apps(followed: Followed) -> set[str]:
    """Apps that a rule names, by itself or through its group."""
    policy = followed.rules.policy
    named = {rule.key for rule in policy.apps}
    named |= {
        app.id for app in followed.running if app.rule is not None or (app.group is not None and app.group in policy.groups)
    }
    return named | {app for app, (_, group) in followed.names.items() if group is not None and group in policy.groups}


def beside_of(
    instances: Mapping[str, Instance], fronts: Collection[str | None], held: Callable[[Instance], bool]
) -> tuple[str, ...]:
    """Programs with a window that run beside what is in front."""
    return tuple(
        sorted(
            id
            for id, one in instances.items()
            if one.windowed and id not in fronts and not one.named.app.system and not held(one)
        )
    )


def next_change_of(followed: Followed) -> datetime | None:
    return next_change(followed.verdict)


# ---- what is to be stopped ----


def refused_at_once(policy: Policy, verdict: Verdict, app: RunningApp) -> Reason | None:
    """Whether a program that has just been started is refused, without working out a new verdict. None: not by what is known yet."""
    fixed = fixed_outcome(policy, app)
    if fixed is not None:
        return None if fixed.allowed else fixed.reason
    known = verdict.apps.get(app.id)
    return known.reason if known is not None and not known.allowed else None


def refusals_of(followed: Followed) -> tuple[bool, frozenset[str]]:
    """What enforcement goes by: whether the session is open, and which apps are not."""
    verdict = followed.verdict
    return verdict.allowed, frozenset(id for id, said in verdict.apps.items() if not said.allowed)


def target_of(
    followed: Followed,
    instance: Instance,
    session: str | None,
    reason: Reason,
    opens_at: datetime | None,
    looked_at: bool = True,
) -> Target:
    """A group's grant keeps the session open, so no window says that all the rest is resting: what is `looked_at` says it for itself."""
    policy = followed.rules.policy
    return Target(
        child=followed.child,
        app=instance.id,
        name=instance.named.name,
        keys=frozenset(instance.keys),
        session=session,
        reason=reason,
        opens_at=opens_at,
        tell=reason not in SESSION_REASONS or (followed.verdict.allowed and looked_at),
        close=policy.at_limit is AtLimit.CLOSE and reason in LIMIT_REASONS,
    )


def targets_of(followed: Followed, session_of: Callable[[Instance], str | None]) -> list[Target]:
    targets: list[Target] = []
    for id, instance in followed.instances.items():
        said = followed.verdict.apps.get(id)
        if said is not None and not said.allowed and not instance.named.app.system:
            looked_at = _is_looked_at(followed, id)
            targets.append(target_of(followed, instance, session_of(instance), said.reason, said.opens_at, looked_at))
    return targets


def _is_looked_at(followed: Followed, id: str) -> bool:
    """In front, perhaps in front, or just started: not everything that runs tells at once."""
    sittings = followed.sittings.values()
    return id in followed.begun or any(sitting.front == id or not sitting.front_known for sitting in sittings)


# ---- what is kept and shown ----


def beat_of(followed: Followed, usage: DayUsage) -> Beat:
    rules = followed.rules
    minutes = daily_minutes_of(rules.policy, rules.calendar, usage.day, rules.controls)
    full = rules.tracking is Tracking.FULL
    return Beat(
        child=followed.child,
        usage=usage,
        app_groups={app: group for app, (_, group) in followed.names.items() if group is not None},
        day_type=day_type_of(rules.calendar, usage.day, rules.controls),
        limit_s=None if minutes is None else minutes * 60,
        only_apps=None if full else named_apps(followed),
        only_groups=None if full else set(rules.policy.groups),
    )


def view_of(followed: Followed, enforcement: Enforcement, using: bool) -> ChildView:
    verdict = followed.verdict
    fronts = {sitting.front for sitting in followed.sittings.values() if sitting.in_use}
    front_known = all(sitting.front_known for sitting in followed.sittings.values() if sitting.in_use)
    shown = None if followed.rules.tracking is Tracking.FULL else named_apps(followed)
    apps: list[SeenApp] = []
    for id, instance in sorted(followed.instances.items()):
        app = instance.named.app
        if app.system:
            continue
        said = verdict.apps.get(id)
        refused = said is not None and not said.allowed
        if shown is not None and id not in shown and not refused:
            continue
        apps.append(
            SeenApp(
                id=id,
                name=instance.named.name,
                group=app.group,
                state=enforcement.state((followed.child, id), instance.keys),
                reason=verdict.reason if said is None else said.reason,
                left_s=verdict.left_s if said is None else said.left_s,
                pids=tuple(sorted(key.pid for key in instance.keys)),
                foreground=id in fronts if front_known else None,
                started_again=enforcement.started_again((followed.child, id)),
                unclassified=not app.classified,
            )
        )
    for id in sorted(followed.ledger.usage.apps.keys() - followed.instances.keys()):
        name, group = followed.names.get(id, (id, None))
        if shown is None or id in shown:
            apps.append(SeenApp(id, name, group, "ended", Reason.ALLOWED, None, (), False, False, False))
    return ChildView(
        child=followed.child,
        verdict=verdict,
        usage=followed.ledger.usage,
        presence=presence_of(followed),
        apps=tuple(apps),
        using=using,
    )


def presence_of(followed: Followed) -> Presence:
    """Of several sessions the liveliest."""
    order = (Presence.ACTIVE, Presence.WATCHING, Presence.UNKNOWN, Presence.IDLE, Presence.LOCKED, Presence.SWITCHED_AWAY)
    states = [sitting.presence for sitting in followed.sittings.values()]
    return min(states, key=order.index, default=Presence.SWITCHED_AWAY)


def shape_of(view: ChildView) -> object:
    """What a person would notice; not the seconds that only move on."""
    verdict = view.verdict
    return (
        verdict.allowed,
        verdict.reason,
        verdict.grace,
        verdict.limit,
        verdict.left_s is None,
        view.presence if verdict.allowed else None,
        view.using,
        tuple((app.id, app.state, app.reason, app.foreground, app.started_again) for app in view.apps),
    )


def new_followed(child: str, rules: Rules, accounting: Accounting, now: datetime, now_s: float) -> Followed:
    ledger = accounting.ledger(child, rules.calendar.local_day(now))
    verdict = decide(
        rules.policy, rules.calendar, ledger.usage, rules.grants, rules.controls, (), now, in_use=False, foreground=None
    )
    return Followed(child, rules, ledger, verdict, now_s)
