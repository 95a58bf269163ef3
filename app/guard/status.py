"""What `status` says, for each viewer once until it changes.
Must show an account without a PIN its own current child only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from app import VERSION
from app.guard.connections import Caller
from app.guard.household import KeptHousehold
from app.guard.parts import ChildView, SeenApp, Watch
from app.model.limits import DayLimits, limits_today
from app.model.people import Child, Role
from app.model.problem import Problem
from app.model.verdict import Grant, Verdict
from app.wire.messages import AppStatus, ChildStatus, GrantStatus, GuardStatus, StatusIs, UnnamedStatus, VerdictStatus

FRESH_S = 1.0
_Viewer = tuple[Role, str | None]


class StatusBook:
    """Keeps each viewer's status, also encoded, for at most a second and until `forget`."""

    def __init__(
        self,
        household: KeptHousehold,
        watch: Watch,
        now: Callable[[], datetime],
        boot_s: Callable[[], float],
        install: str,
        protection: Callable[[], tuple[str, tuple[str, ...]]],
        faults: Callable[[], tuple[Problem, ...]],
        started: datetime,
    ) -> None:
        self._household = household
        self._watch = watch
        self._now = now
        self._boot_s = boot_s
        self._install = install
        self._protection = protection
        self._faults = faults
        self._started = started
        self._kept: dict[_Viewer, tuple[float, StatusIs, bytes]] = {}
        self._encoder = msgspec.json.Encoder()

    def forget(self) -> None:
        self._kept.clear()

    def status(self, caller: Caller) -> StatusIs:
        return self._fresh(caller)[1]

    def encoded(self, caller: Caller) -> bytes:
        return self._fresh(caller)[2]

    def sees(self, caller: Caller, child: str, also_adults: bool = True) -> bool:
        if caller.sees_all or caller.role is Role.HELPER:
            return also_adults
        own = self._household.who.child_of(caller.account)
        if own is not None:
            return own.id == child
        # Nobody has said who uses this account: the strictest rules hold, so their warnings are told here.
        strictest = self.strictest(caller.account)
        return strictest is not None and strictest.child == child

    def strictest(self, account: str | None) -> ChildView | None:
        """Of an account for which several children's rules hold at once: whose are the strictest now."""
        if account is None:
            return None  # a service of the system, or an account that the OS does not know: no child sits there and asks
        user = self._household.who.user_of(account)
        if not isinstance(user, tuple):
            return None
        views = [self._watch.view(child.id) for child in user]
        return min(views, key=_strictness, default=None)

    def _fresh(self, caller: Caller) -> tuple[float, StatusIs, bytes]:
        viewer = (caller.role, caller.account)
        kept = self._kept.get(viewer)
        now = self._boot_s()
        if kept is None or not 0 <= now - kept[0] < FRESH_S:
            made = self._make(caller)
            kept = self._kept[viewer] = (now, made, self._encoder.encode(made))
        return kept

    # ---- making one ----

    def _make(self, caller: Caller) -> StatusIs:
        who = self._household.who
        now = self._now()
        own = who.child_of(caller.account)
        adult_using = who.adult_using(caller.account)
        children: tuple[ChildStatus, ...] = ()
        unnamed = None
        if caller.sees_all or caller.role is Role.HELPER:
            children = tuple(self._child(child, now, whole=caller.sees_all) for child in self._household.children())
        elif own is not None:
            children = (self._child(own, now, whole=True),)
        else:
            unnamed = self._unnamed(caller.account)
        chosen_from = () if own is not None or adult_using is not None else who.to_choose(caller.account)
        return StatusIs(
            format=1,
            guard=self._guard(),
            children=children,
            now=self._household.written(now),
            who=None if own is None else own.id,
            adult_using=None if adult_using is None else adult_using.name,
            choose_who=tuple(child.id for child in chosen_from),
            unnamed=unnamed,
            shared=bool(who.to_choose(caller.account)),
        )

    def _guard(self) -> GuardStatus:
        health = self._watch.health()
        level, why = self._protection()
        return GuardStatus(
            version=VERSION,
            install=self._install,
            protection=level,
            protection_why=why,
            started=self._household.written(self._started),
            sensors={"processes": health.processes, "foreground": health.foreground, "idle": health.idle},
            faults=self._faults(),
        )

    def _child(self, child: Child, now: datetime, *, whole: bool) -> ChildStatus:
        """`whole` False: for a helper, who may give time but reads no report."""
        household = self._household
        view = self._watch.view(child.id)
        policy = household.policy(child.id)
        calendar = household.calendar(child.id)
        controls = household.controls(child.id)
        day = view.usage.day
        version = household.version(child.id)
        limits = limits_today(policy, calendar, day, controls)
        until = _open_until(limits, now)
        return ChildStatus(
            nickname=child.nickname,
            day=day.isoformat(),
            day_type=view.verdict.day_type.value,
            used_s=view.usage.used_s,
            unknown_s=view.usage.unknown_s,
            verdict=self._verdict(view.verdict, child.id),
            grants=tuple(self._grant(grant, child.id) for grant in household.grants_open(child.id)),
            apps=tuple(_app(app, view) for app in view.apps) if whole else (),
            id=child.id,
            band=child.band(day.year).value,
            counted_s=view.usage.counted_s,
            daily_limit_s=None if limits.daily_minutes is None else limits.daily_minutes * 60,
            until=None if until is None else household.written(until, child.id),
            zone=policy.zone,
            # Only help is open while time is up, so presence would tell of it (promise 2).
            presence=view.presence.value if whole and view.verdict.allowed else None,
            tracking=household.tracking(child.id).value,
            recorded_answer=child.recorded_answer.value,
            paused_by=controls.paused_by,
            only_today=controls.only_today,
            at_limit=policy.at_limit.value,
            warn_at_min=policy.warn_at_min,
            open_requests=household.asking.open_count(child.id, with_talks=whole),
            unseen_answers=household.asking.unseen_count(child.id),
            policy_version=version.version,
            policy_unseen=household.rules.unseen(child.id),
            using=view.using,
        )

    def _unnamed(self, account: str | None) -> UnnamedStatus | None:
        """Nobody has said who sits here: the verdict that holds, without a word about whose it is."""
        view = self.strictest(account)
        if view is None:
            return None
        policy = self._household.policy(view.child)
        return UnnamedStatus(
            day=view.usage.day.isoformat(),
            day_type=view.verdict.day_type.value,
            verdict=self._verdict(view.verdict, view.child),
            zone=policy.zone,
            at_limit=policy.at_limit.value,
            warn_at_min=policy.warn_at_min,
            using=view.using,
        )

    def _verdict(self, verdict: Verdict, child: str) -> VerdictStatus:
        def written(moment: datetime | None) -> str | None:
            return None if moment is None else self._household.written(moment, child)

        return VerdictStatus(
            allowed=verdict.allowed,
            reason=verdict.reason.value,
            left_s=verdict.left_s,
            changes_at=written(verdict.changes_at),
            grace=verdict.grace,
            limit=verdict.limit,
            opens_at=written(verdict.opens_at),
        )

    def _grant(self, grant: Grant, child: str) -> GrantStatus:
        return GrantStatus(
            id=grant.id,
            minutes=grant.minutes,
            left_s=None if grant.minutes is None else max(0, grant.minutes * 60 - grant.used_s),
            until=None if grant.until is None else self._household.written(grant.until, child),
            group=grant.group,
            by=grant.by,
        )


def _app(app: SeenApp, view: ChildView) -> AppStatus:
    return AppStatus(
        id=app.id,
        name=app.name,
        group=app.group,
        state=app.state,
        reason=app.reason.value,
        used_s=view.usage.apps.get(app.id, 0),
        pids=app.pids,
        left_s=app.left_s,
        foreground=app.foreground,
        started_again=app.started_again,
    )


def _open_until(limits: DayLimits, now: datetime) -> datetime | None:
    """The end of the window that is open now; None: open all day, or not open."""
    return next((end for start, end in limits.open or () if start <= now < end), None)


def _strictness(view: ChildView) -> tuple[bool, float]:
    """The strictest first: refused, then the fewest seconds left."""
    left_s = view.verdict.left_s
    return view.verdict.allowed, float("inf") if left_s is None else left_s


def shape(status: StatusIs) -> object:
    """All that a person would notice; not the seconds that only move on, which a screen counts by itself."""
    unnamed = status.unnamed
    return (
        status.guard,
        status.who,
        status.adult_using,
        status.choose_who,
        status.shared,
        None
        if unnamed is None
        else (msgspec.structs.replace(unnamed, verdict=_still(unnamed.verdict)), unnamed.verdict.left_s is None),
        tuple(
            (
                msgspec.structs.replace(
                    child, used_s=0, unknown_s=0, counted_s=0, grants=(), apps=(), verdict=_still(child.verdict)
                ),
                child.verdict.left_s is None,
                tuple((grant.id, grant.until) for grant in child.grants),
                tuple(
                    (app.id, app.state, app.reason, app.foreground, app.started_again, app.left_s is None) for app in child.apps
                ),
            )
            for child in status.children
        ),
    )


def _still(verdict: VerdictStatus) -> VerdictStatus:
    return msgspec.structs.replace(verdict, left_s=None, changes_at=None)
