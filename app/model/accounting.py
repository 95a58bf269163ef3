"""Share out time: who gets the seconds of a look, and what that adds to the day.
Must not decide what is allowed: a verdict that is already made is handed in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

import msgspec

from app.model.calendar import Calendar
from app.model.policy import Policy, Rule
from app.model.usage import DayUsage, Meter, StretchState, Use, next_day
from app.model.verdict import Grant, RunningApp, Verdict

_SECOND_US = 1_000_000


def counts(policy: Policy, app: RunningApp) -> bool:
    """Whether this app in front uses up the daily minutes (learning does not)."""
    group = policy.groups.get(app.group) if app.group else None
    return group is None or group.counts


def is_limited(policy: Policy, app: RunningApp) -> bool:
    """Whether a rule holds for this app that its use wears out."""
    if app.system or app.rule is Rule.ALWAYS:
        return False
    return app.rule is Rule.LIMITED or app.group in policy.groups


def use_now(
    policy: Policy,
    running: Sequence[RunningApp],
    *,
    in_use: bool,
    foreground: str | None,
    beside: Collection[str] = (),
    measured: bool = True,
    refused: Collection[str] = (),
) -> Use:
    """What the seconds of this look are for.

    `beside`: games that have a window and are not paused; they count where what is in front would not.
    `refused`: apps that are held. Not measured: every running limited app counts as in use.
    """
    if not in_use:
        return Use()
    candidates = {app.id: app for app in running if not app.system and app.id not in refused}
    if not measured:
        return Use(True, False, True, {app.id: app.group for app in candidates.values() if is_limited(policy, app)})
    front = candidates.get(foreground) if foreground is not None else None
    if front is None:
        return Use(True)
    if counts(policy, front):
        return Use(True, True, True, {front.id: front.group})
    playing = {id: candidates[id].group for id in beside if id in candidates and counts(policy, candidates[id])}
    return Use(True, True, bool(playing), {front.id: front.group, **playing})


def use_under(
    verdict: Verdict,
    policy: Policy,
    running: Sequence[RunningApp],
    *,
    in_use: bool,
    foreground: str | None,
    beside: Collection[str] = (),
    measured: bool = True,
) -> Use:
    """The same under a verdict: while the session is refused nothing is in use, and what is held gets no seconds."""
    refused = {id for id, app in verdict.apps.items() if not app.allowed}
    return use_now(
        policy,
        running,
        in_use=in_use and verdict.allowed,
        foreground=foreground,
        beside=beside,
        measured=measured,
        refused=refused,
    )


def merge_uses(uses: Iterable[Use]) -> Use:
    """Several sessions of one child: their time once, apps per session. What one of them measured is known."""
    live = [use for use in uses if use.in_use]
    if not live:
        return Use()
    known = [use for use in live if use.measured]
    apps: dict[str, str | None] = {}
    for use in live:
        apps.update(use.apps)
    return Use(True, bool(known), any(use.counted for use in live), apps)


def graces_in_use(verdict: Verdict, use: Use) -> frozenset[str]:
    """Limit keys whose grace runs while this use goes on."""
    if not use.in_use:
        return frozenset()
    keys = set(verdict.graces)
    for id in use.apps:
        if id in verdict.apps:
            keys.update(verdict.apps[id].graces)
    return frozenset(keys)


def spend(meter: Meter, policy: Policy, use: Use, seconds: float, graces: Collection[str] = ()) -> Meter:
    """`seconds` of this use on the meter's own day."""
    elapsed_us = round(seconds * _SECOND_US)
    if elapsed_us <= 0:
        return meter
    usage, carry = meter.usage, dict(meter.carry_us)

    def whole(counter: str) -> int:
        gained, carry[counter] = divmod(carry.get(counter, 0) + elapsed_us, _SECOND_US)
        return gained

    if not use.in_use:
        return Meter(msgspec.structs.replace(usage, stretch=_rest(usage.stretch, policy, whole("rested"), carry)), carry)
    carry.pop("rested", None)
    used = whole("used") if use.measured else 0
    counted = whole("counted") if use.measured and use.counted else 0
    unknown = 0 if use.measured else whole("unknown")
    return Meter(
        DayUsage(
            day=usage.day,
            used_s=usage.used_s + used,
            counted_s=usage.counted_s + counted,
            unknown_s=usage.unknown_s + unknown,
            apps=_added(usage.apps, use.apps, "app:", whole),
            groups=_added(usage.groups, {group for group in use.apps.values() if group}, "group:", whole),
            grace_used_s=_added(usage.grace_used_s, graces, "grace:", whole) if graces else usage.grace_used_s,
            stretch=_stretch(usage.stretch, policy, whole("stretch")),
        ),
        carry,
    )


def _added(before: dict[str, int], keys: Iterable[str], prefix: str, whole: Callable[[str], int]) -> dict[str, int]:
    gained = {key: whole(prefix + key) for key in keys}
    if all(key in before and not more for key, more in gained.items()):
        return before
    return before | {key: before.get(key, 0) + more for key, more in gained.items()}


def _stretch(before: StretchState, policy: Policy, gained: int) -> StretchState:
    used_s = gained if is_rested(policy, before) else before.used_s + gained
    due = policy.session is not None and used_s >= policy.session.minutes * 60
    return StretchState(used_s, 0, due)


def _rest(before: StretchState, policy: Policy, gained: int, carry: dict[str, int]) -> StretchState:
    after = StretchState(before.used_s, before.rested_s + gained, before.break_due)
    if not is_rested(policy, after):
        return after
    carry.pop("stretch", None)
    return StretchState(0, after.rested_s, False)


def is_rested(policy: Policy, stretch: StretchState) -> bool:
    """Whether the rest was long enough for a new stretch to begin."""
    return policy.session is not None and stretch.rested_s >= policy.session.break_minutes * 60


def advance(
    meter: Meter, policy: Policy, calendar: Calendar, use: Use, start: datetime, end: datetime, graces: Collection[str] = ()
) -> tuple[tuple[DayUsage, ...], Meter]:
    """From `start` to before `end`, split at local midnights. First the days that are over by then, then the meter that goes on."""
    over: list[DayUsage] = []
    while start < end:
        day = calendar.local_day(start)
        if meter.usage.day < day:
            over.append(meter.usage)
            meter = Meter(next_day(meter.usage, day), meter.carry_us)
        until = min(end, calendar.day_end(day))
        meter = spend(meter, policy, use, (until - start).total_seconds(), graces)
        start = until
    day = calendar.local_day(end)
    if meter.usage.day < day:
        over.append(meter.usage)
        meter = Meter(next_day(meter.usage, day), meter.carry_us)
    return tuple(over), meter


def buckets_in_use(grants: Iterable[Grant], verdict: Verdict, use: Use) -> tuple[Grant, ...]:
    """The buckets that this use empties: those of the apps in use, else the session's own."""
    if not use.in_use:
        return ()
    ids = {verdict.apps[id].grant for id in use.apps if id in verdict.apps} - {None}
    of_apps = bool(ids)
    if not ids:
        ids = {verdict.grant}
    return tuple(one for one in grants if one.id in ids and one.minutes is not None and (of_apps or one.group is None))


def grant_spend(
    meter: Meter, grants: Iterable[Grant], verdict: Verdict, use: Use, seconds: float
) -> tuple[Meter, dict[str, int]]:
    """`seconds` out of the buckets in use: grant id -> all its used seconds by now. Fractions are kept in the meter."""
    carry = dict(meter.carry_us)
    used: dict[str, int] = {}
    for one in buckets_in_use(grants, verdict, use):
        assert one.minutes is not None
        gained, carry[f"grant:{one.id}"] = divmod(carry.get(f"grant:{one.id}", 0) + round(seconds * _SECOND_US), _SECOND_US)
        used[one.id] = min(one.used_s + gained, one.minutes * 60)
    return (Meter(meter.usage, carry) if used else meter), used


def with_spent(grants: Iterable[Grant], used: Mapping[str, int]) -> tuple[Grant, ...]:
    """The grants after `grant_spend`."""
    return tuple(msgspec.structs.replace(one, used_s=used[one.id]) if one.id in used else one for one in grants)
