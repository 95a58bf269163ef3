"""Walk from one moment to the next at which something may change, as long as use goes on in one way.
Must not answer questions of its own: screentime.decide asks them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from app.model.accounting import is_rested
from app.model.calendar import Calendar
from app.model.limits import Limit, LimitsOfDays, to_us
from app.model.policy import NewApps, Policy, Rule
from app.model.usage import DayUsage, Use
from app.model.verdict import Controls, Grant, Reason, RunningApp

_SECOND_US = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HORIZON_US = (
    8 * 86_400 * _SECOND_US
)  # every weekday once and its morrow: what has not changed by then is told as "nothing limits"


class Outcome(NamedTuple):
    allowed: bool
    reason: Reason
    grace: bool = False
    limit: str | None = None
    grant: Grant | None = None
    graces: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[bool, Reason, bool]:
        """The part whose change counts as a change of the verdict."""
        return self.allowed, self.reason, self.grace

    @property
    def spends(self) -> tuple[str | None, tuple[str, ...]]:
        """The bucket and the graces that use empties meanwhile; one may follow another and nothing told changes."""
        return None if self.grant is None else self.grant.id, self.graces


@dataclass(frozen=True, slots=True)
class Frame:
    """What stays the same while one verdict is worked out."""

    policy: Policy
    calendar: Calendar
    grants: tuple[Grant, ...]  # not taken back
    controls: Controls
    limits: LimitsOfDays

    @property
    def grace_us(self) -> int:
        return self.policy.grace_min * 60 * _SECOND_US


class Walk:
    """A hand-moved state: counters of the day in microseconds, and the moment.

    `uses`: how the PC is used while these apps are refused. `resets`: midnight starts the counters anew. `any_group`: the session is
    open for as long as anything may run, also where only a group's grant lets it; False: for as long as what is of `group` may.
    """

    def __init__(
        self,
        frame: Frame,
        usage: DayUsage,
        now: datetime,
        uses: Callable[[frozenset[str]], Use],
        *,
        resets: bool = True,
        any_group: bool = True,
        group: str | None = None,
    ) -> None:
        self.frame = frame
        self.uses = uses
        self.resets = resets
        self.any_group = any_group
        self.group = group
        self.now_us = to_us(now)
        self.clock_day = self.counter_day = frame.calendar.local_day(now)
        self.day_end_us, self.next_day = frame.limits.end_of(self.clock_day)
        stretch = usage.stretch
        self.counters: dict[str, int] = {
            "daily": (usage.counted_s + usage.unknown_s) * _SECOND_US,
            "stretch": (0 if is_rested(frame.policy, stretch) else stretch.used_s) * _SECOND_US,
            "rested": stretch.rested_s * _SECOND_US,
        }
        for prefix, table in (("group:", usage.groups), ("app:", usage.apps), ("grace:", usage.grace_used_s)):
            for key, seconds in table.items():
                self.counters[prefix + key] = seconds * _SECOND_US
        for grant in frame.grants:
            self.counters["grant:" + grant.id] = grant.used_s * _SECOND_US

    # ---- what holds at this moment ----

    def session(self) -> Outcome:
        limits = self.frame.limits.session(self.clock_day, self.counter_day)
        return self._judge(limits, self.group, any_group=self.any_group)

    def app(self, app: RunningApp) -> Outcome:
        fixed = fixed_outcome(self.frame.policy, app)
        if fixed is not None:
            return fixed
        limits = self.frame.limits.session(self.clock_day, self.counter_day) + self.frame.limits.app(
            app, self.clock_day, self.counter_day
        )
        return self._judge(limits, app.group, any_group=False)

    def _judge(self, limits: tuple[Limit, ...], group: str | None, *, any_group: bool) -> Outcome:
        if self.frame.controls.paused_by is not None:
            return Outcome(False, Reason.PAUSED)
        reached = [limit for limit in limits if self._reached(limit)]
        if not reached:
            return Outcome(True, Reason.ALLOWED)
        grant = self._grant(group, any_group=any_group)
        if grant is not None:
            return Outcome(True, Reason.GRANT, limit=reached[0].key, grant=grant)
        for limit in reached:
            if not self._has_grace(limit, group, any_group=any_group):
                return Outcome(False, limit.reason, limit=limit.key)
        return Outcome(True, Reason.ALLOWED, True, reached[0].key, None, tuple(limit.key for limit in reached))

    def _reached(self, limit: Limit) -> bool:
        if limit.allowance_us is not None:
            return self.counters.get(limit.counter, 0) >= limit.allowance_us
        return not any(start <= self.now_us < end for start, end in limit.windows_us or ())

    def _has_grace(self, limit: Limit, group: str | None, *, any_group: bool) -> bool:
        grace_us = self.frame.grace_us
        if limit.allowance_us == 0 or self.counters.get("grace:" + limit.key, 0) >= grace_us:
            return False
        if limit.windows_us is None:
            return True
        # Grace is for finishing: it comes after a window has closed, and nobody begins the morning with it.
        closed = [limit.closed_us or 0, *(end for _, end in limit.windows_us)]
        for grant in self.frame.grants:
            if grant.until is not None and self._speaks_for(grant, group, any_group=any_group):
                closed.append(to_us(grant.until))
        return any(moment <= self.now_us < moment + grace_us for moment in closed)

    @staticmethod
    def _speaks_for(grant: Grant, group: str | None, *, any_group: bool) -> bool:
        return grant.group is None or grant.group == group or any_group

    def _grant(self, group: str | None, *, any_group: bool) -> Grant | None:
        """The grant that lifts a refusal: a moment before a bucket, then the narrower one, then the older one."""
        best: Grant | None = None
        best_rank = 9
        for grant in self.frame.grants:
            if not self._speaks_for(grant, group, any_group=any_group) or not self._alive(grant):
                continue
            own_group = grant.group is not None
            narrow = (1 if own_group else 0) if any_group else (0 if own_group else 1)
            rank = narrow * 2 + (grant.until is None) if any_group else (grant.until is None) * 2 + narrow
            if rank < best_rank:
                best, best_rank = grant, rank
        return best

    def _alive(self, grant: Grant) -> bool:
        if grant.until is not None:
            return self.now_us < to_us(grant.until)
        assert grant.minutes is not None
        return grant.day == self.counter_day and self.counters["grant:" + grant.id] < grant.minutes * 60 * _SECOND_US

    # ---- going on ----

    def segments(self, watched: Sequence[RunningApp]) -> Iterator[tuple[int, Outcome, list[Outcome]]]:
        """From now on: moment, the session's outcome and those of `watched`; each holds until the next one's moment."""
        horizon_us = self.now_us + HORIZON_US
        while self.now_us <= horizon_us:
            session = self.session()
            outcomes = [self.app(app) for app in watched]
            yield self.now_us, session, outcomes
            growing = self._growing(session, {app.id: outcome for app, outcome in zip(watched, outcomes, strict=True)})
            step_us = self._step(growing, watched)
            if step_us is None:
                return
            self._move(step_us, growing)

    def _growing(self, session: Outcome, apps: dict[str, Outcome]) -> set[str]:
        """The counters that grow until the next step."""
        if not session.allowed:
            return {"rested"}
        use = self.uses(frozenset(id for id, outcome in apps.items() if not outcome.allowed))
        if not use.in_use:
            return {"rested"}
        growing = {"stretch"}
        if use.counted or not use.measured:
            growing.add("daily")
        growing.update("grace:" + key for key in session.graces)
        buckets: set[str] = set()
        for id, group in use.apps.items():
            growing.add("app:" + id)
            if group:
                growing.add("group:" + group)
            outcome = apps.get(id)
            if outcome is not None:
                growing.update("grace:" + key for key in outcome.graces)
                if outcome.grant is not None:
                    buckets.add("grant:" + outcome.grant.id)
        if not buckets and session.grant is not None and session.grant.group is None:
            buckets.add("grant:" + session.grant.id)
        return growing | buckets

    def _step(self, growing: set[str], watched: Sequence[RunningApp]) -> int | None:
        """How long until the next moment at which an outcome may change. None: never."""
        now_us, grace_us, counters = self.now_us, self.frame.grace_us, self.counters
        steps = [self.day_end_us - now_us]
        limits = list(self.frame.limits.session(self.clock_day, self.counter_day))
        for app in watched:
            limits.extend(self.frame.limits.app(app, self.clock_day, self.counter_day))
        for limit in limits:
            if limit.windows_us is not None:
                edges = [edge for window in limit.windows_us for edge in window]
                steps.extend(edge + after_us - now_us for edge in (*edges, limit.closed_us or 0) for after_us in (0, grace_us))
            elif limit.counter in growing and limit.allowance_us is not None:
                steps.append(limit.allowance_us - counters.get(limit.counter, 0))
            if "grace:" + limit.key in growing:
                steps.append(self.frame.grace_us - counters.get("grace:" + limit.key, 0))
        for grant in self.frame.grants:
            if grant.until is not None:
                steps += [to_us(grant.until) - now_us, to_us(grant.until) + grace_us - now_us]
            elif "grant:" + grant.id in growing and grant.minutes is not None:
                steps.append(grant.minutes * 60 * _SECOND_US - counters["grant:" + grant.id])
        session = self.frame.policy.session
        if session is not None and "rested" in growing and counters["stretch"] > 0:
            steps.append(session.break_minutes * 60 * _SECOND_US - counters["rested"])
        return min((step for step in steps if step > 0), default=None)

    def _move(self, step_us: int, growing: set[str]) -> None:
        counters = self.counters
        self.now_us += step_us
        for key in growing:
            counters[key] = counters.get(key, 0) + step_us
        if "rested" not in growing:
            counters["rested"] = 0
        elif (
            self.frame.policy.session is not None
            and counters["rested"] >= self.frame.policy.session.break_minutes * 60 * _SECOND_US
        ):
            counters["stretch"] = 0
        if self.now_us >= self.day_end_us:
            self._next_day()

    def _next_day(self) -> None:
        self.clock_day = self.next_day
        self.day_end_us, self.next_day = self.frame.limits.end_of(self.clock_day)
        if not self.resets:
            return
        self.counter_day = self.clock_day
        for key in self.counters:
            if key == "daily" or key.startswith(("app:", "group:", "grace:")):
                self.counters[key] = 0


def from_us(moment_us: int) -> datetime:
    return _EPOCH + timedelta(microseconds=moment_us)


def fixed_outcome(policy: Policy, app: RunningApp) -> Outcome | None:
    """What a rule says at any time of any day. None: it depends."""
    if app.system:
        return Outcome(True, Reason.SYSTEM)
    if app.rule is Rule.BLOCKED:
        return Outcome(False, Reason.BLOCKED)
    if app.rule is Rule.ASK:
        return Outcome(False, Reason.ASK)
    if app.rule is None and policy.new_apps is NewApps.ASK:
        if not app.classified:
            return Outcome(False, Reason.UNCLASSIFIED)
        if app.new:
            return Outcome(False, Reason.ASK)
    if app.rule is Rule.ALWAYS:
        return Outcome(True, Reason.ALWAYS)
    return None
