"""Decide: may this session and each running app go on, why, for how long, and when does that change.
Must not account, enforce or word anything; `now` comes in, a verdict goes out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta

from app.model.accounting import counts, use_now
from app.model.calendar import Calendar
from app.model.foresight import Frame, Outcome, Walk, fixed_outcome, from_us
from app.model.limits import day_type_of, limits_of_days, own_minutes, to_us
from app.model.policy import Policy
from app.model.usage import DayUsage, Use, next_day
from app.model.verdict import AppVerdict, Controls, Grant, Reason, RunningApp, Verdict

_SECOND_US = 1_000_000

# First match decides (DESIGN.md section 4); `grant` stands for a refusal that is lifted, so it is weaker than allowed by itself.
ORDER = (
    Reason.SYSTEM,
    Reason.BLOCKED,
    Reason.ASK,
    Reason.UNCLASSIFIED,
    Reason.ALWAYS,
    Reason.PAUSED,
    Reason.SCHEDULE,
    Reason.SESSION,
    Reason.DAILY,
    Reason.GROUP,
    Reason.APP,
    Reason.GRANT,
    Reason.ALLOWED,
)


def decide(
    policy: Policy,
    calendar: Calendar,
    usage: DayUsage,
    grants: Iterable[Grant],
    controls: Controls,
    running: Sequence[RunningApp],
    now: datetime,
    *,
    in_use: bool,
    foreground: str | None,
    beside: Collection[str] = (),
    measured: bool = True,
) -> Verdict:
    """The verdict at `now`. `in_use`, `foreground`, `beside`, `measured` say how use goes on (accounting.use_now)."""
    return _Decision(policy, calendar, usage, grants, controls, running, now, in_use, foreground, beside, measured).verdict()


class _Decision:
    """One decision's working values; made, asked once, thrown away."""

    def __init__(
        self,
        policy: Policy,
        calendar: Calendar,
        usage: DayUsage,
        grants: Iterable[Grant],
        controls: Controls,
        running: Sequence[RunningApp],
        now: datetime,
        in_use: bool,
        foreground: str | None,
        beside: Collection[str],
        measured: bool,
    ) -> None:
        self.policy = policy
        self.calendar = calendar
        self.now = now
        self.now_us = to_us(now)
        self.day = calendar.local_day(now)
        self.usage = next_day(usage, self.day) if usage.day < self.day else usage
        alive = tuple(one for one in grants if not one.taken_back and not self._over(one))
        self.frame = Frame(policy, calendar, alive, controls, limits_of_days(policy, calendar, controls))
        self.running = tuple({app.id: app for app in running}.values())
        uses: dict[frozenset[str], Use] = {}

        def goes_on(refused: frozenset[str]) -> Use:
            if refused not in uses:
                uses[refused] = use_now(
                    policy, self.running, in_use=in_use, foreground=foreground, beside=beside, measured=measured, refused=refused
                )
            return uses[refused]

        self.goes_on: Callable[[frozenset[str]], Use] = goes_on
        self.of_groups = {one.group for one in self.frame.grants if one.group is not None}
        self._sort_subjects(goes_on(frozenset()).apps, beside)
        in_front = self.speaker.get(foreground) if foreground is not None else None
        # Where nothing tells what is in front, it may be any of those that run.
        self.fronts = self.speakers if not measured else () if in_front is None else (in_front,)

    def _over(self, grant: Grant) -> bool:
        """A moment that has passed still has its grace."""
        if grant.until is None:
            return grant.day < self.day
        return grant.until + timedelta(minutes=self.policy.grace_min) <= self.now

    def _sort_subjects(self, in_front: Collection[str], beside: Collection[str]) -> None:
        """Apps that nothing tells apart are worked out once; the one in front speaks for them, because its use goes on."""
        self.fixed: dict[str, Outcome] = {}
        self.speaker: dict[str, RunningApp] = {}  # app id -> the app that is worked out for it
        speakers: dict[tuple[str | None, str | None], RunningApp] = {}
        for app in sorted(self.running, key=lambda one: (one.id not in in_front, one.id not in beside)):
            fixed = fixed_outcome(self.policy, app)
            if fixed is not None:
                self.fixed[app.id] = fixed
            else:
                self.speaker[app.id] = speakers.setdefault(self._subject(app), app)
        self.speakers = tuple(speakers.values())

    def _subject(self, app: RunningApp) -> tuple[str | None, str | None]:
        rule = self.policy.groups.get(app.group) if app.group else None
        group = app.group if rule is not None or app.group in self.of_groups else None
        alone = (rule is not None and rule.each_app_minutes is not None) or own_minutes(self.policy, app) is not None
        return group, app.id if alone else None

    # ---- the verdict ----

    def verdict(self) -> Verdict:
        session, outcomes, session_change, changes, spends_change = self._look_ahead()
        session_opens, opens = self._openings(session, outcomes)
        anything = self._left(None)
        left_us, next_limit, left_for = self._left_of_session(*anything)
        spoken: dict[str, AppVerdict] = {}
        for app in self.speakers:
            outcome = outcomes[app.id]
            app_left_us, app_next = anything if self._follows_session(app) else self._left(app)
            spoken[app.id] = _app_verdict(outcome, app_left_us, app_next, changes.get(app.id), opens.get(app.id))
        apps: dict[str, AppVerdict] = {}
        for app in self.running:
            fixed = self.fixed.get(app.id)
            apps[app.id] = (
                spoken[self.speaker[app.id].id]
                if fixed is None
                else _app_verdict(fixed, None if fixed.allowed else 0, None, None, None)
            )
        return Verdict(
            day=self.day,
            day_type=day_type_of(self.calendar, self.day, self.frame.controls),
            allowed=session.allowed,
            reason=session.reason,
            left_s=_whole_seconds(session, left_us),
            changes_at=session_change,
            grace=session.grace,
            limit=_limit(session, next_limit),
            opens_at=session_opens,
            apps=apps,
            grant=None if session.grant is None else session.grant.id,
            graces=session.graces,
            spends_change_at=spends_change,
            left_for=left_for,
        )

    def _look_ahead(self) -> tuple[Outcome, dict[str, Outcome], datetime | None, dict[str, datetime], datetime | None]:
        """What holds now, the first moment at which each of it is different if use goes on as now, and at which it spends something else."""
        session: Outcome | None = None
        outcomes: dict[str, Outcome] = {}
        session_change: datetime | None = None
        changes: dict[str, datetime] = {}
        spends: list[tuple[str | None, tuple[str, ...]]] = []
        spends_change: datetime | None = None
        open_: list[tuple[int, str]] = []
        for moment_us, session_then, then in Walk(self.frame, self.usage, self.now, self.goes_on).segments(self.speakers):
            if session is None:
                session = session_then
                outcomes = {app.id: outcome for app, outcome in zip(self.speakers, then, strict=True)}
                open_ = [(index, app.id) for index, app in enumerate(self.speakers)]
                spends = [outcome.spends for outcome in (session, *then)]
                continue
            if spends_change is None and [outcome.spends for outcome in (session_then, *then)] != spends:
                spends_change = from_us(moment_us)
            if session_change is None and session_then.told != session.told:
                session_change = from_us(moment_us)
            still: list[tuple[int, str]] = []
            for index, id in open_:
                if then[index].told != outcomes[id].told:
                    changes[id] = from_us(moment_us)
                else:
                    still.append((index, id))
            open_ = still
            if session_change is not None and not open_:
                break
        assert session is not None  # a walk always begins with what holds now
        return session, outcomes, session_change, changes, spends_change

    def _openings(self, session: Outcome, outcomes: dict[str, Outcome]) -> tuple[datetime | None, dict[str, datetime]]:
        """When what is refused now is allowed again by itself."""
        if self.frame.controls.paused_by is not None:
            return None, {}
        shut = [app for app in self.speakers if not outcomes[app.id].allowed]
        session_opens: datetime | None = None
        opens: dict[str, datetime] = {}
        if session.allowed and not shut:
            return None, opens
        for moment_us, session_then, then in Walk(self.frame, self.usage, self.now, _nobody).segments(shut):
            if session_opens is None and not session.allowed and session_then.allowed:
                session_opens = from_us(moment_us)
            for app, outcome in zip(shut, then, strict=True):
                if outcome.allowed:
                    opens.setdefault(app.id, from_us(moment_us))
            if (session.allowed or session_opens is not None) and len(opens) == len(shut):
                break
        return session_opens, opens

    # ---- what is left ----

    def _follows_session(self, app: RunningApp) -> bool:
        return self._subject(app) == (None, None) and not self.of_groups and counts(self.policy, app)

    def _left_of_session(self, left_us: int | None, limit: str | None) -> tuple[int | None, str | None, str | None]:
        """Of what is in front, and the group whose own grants that counts on. Given is what is left for anything of no group.

        Of several that may be in front the least is what is sure.
        """
        if not self.frame.grants:
            return left_us, limit, None
        found: list[tuple[int | None, str | None, str | None]] = []
        for app in self.fronts:
            group, alone = self._subject(app)
            own = (left_us, limit) if group is None and alone is None else self._left(app, of_session=True)
            found.append((*own, group if group in self.of_groups else None))
        return min(found, key=lambda one: (one[0] is None, one[0] or 0, one[2] or ""), default=(left_us, limit, None))

    def _left(self, app: RunningApp | None, *, of_session: bool = False) -> tuple[int | None, str | None]:
        """Until the first refusal or grace if this (None: anything that counts) is used from now on, and the limit that ends it.

        What is left is today's: an allowance does not grow by tomorrow's. Where tomorrow comes first and gives less, that counts.
        """
        left_us, limit = self._run_out(app, of_session, resets=False)
        if left_us is None or self.now_us + left_us > to_us(self.calendar.day_end(self.day)):
            other_us, other = self._run_out(app, of_session, resets=True)
            if other_us is not None and (left_us is None or other_us < left_us):
                return other_us, other
        return left_us, limit

    def _run_out(self, app: RunningApp | None, of_session: bool, *, resets: bool) -> tuple[int | None, str | None]:
        """`of_session`: until the session's own limits refuse it. What refuses the app alone leaves time for others, and the buckets
        that the app has emptied by then are gone."""

        def uses(refused: frozenset[str]) -> Use:
            if app is None or app.id in refused:
                return Use(True)
            return Use(True, True, of_session or counts(self.policy, app), {app.id: app.group})

        group = None if app is None else app.group
        walk = Walk(self.frame, self.usage, self.now, uses, resets=resets, any_group=False, group=group)
        for moment_us, session, outcomes in walk.segments(() if app is None else (app,)):
            outcome = session if of_session or app is None else outcomes[0]
            if outcome.grace or not outcome.allowed:
                return moment_us - self.now_us, outcome.limit
        return None, None


def _nobody(_refused: frozenset[str]) -> Use:
    return Use()


def _whole_seconds(outcome: Outcome, left_us: int | None) -> int | None:
    if not outcome.allowed:
        return 0
    return None if left_us is None else left_us // _SECOND_US


def _limit(outcome: Outcome, next_limit: str | None) -> str | None:
    """What refuses now, or what will be the next to refuse."""
    return outcome.limit if outcome.grace or not outcome.allowed else next_limit


def _app_verdict(
    outcome: Outcome, left_us: int | None, next_limit: str | None, changes_at: datetime | None, opens_at: datetime | None
) -> AppVerdict:
    return AppVerdict(
        allowed=outcome.allowed,
        reason=outcome.reason,
        left_s=_whole_seconds(outcome, left_us),
        changes_at=changes_at,
        grace=outcome.grace,
        limit=_limit(outcome, next_limit),
        opens_at=opens_at,
        grant=None if outcome.grant is None else outcome.grant.id,
        graces=outcome.graces,
    )


# ---- around a verdict ----


def next_change(verdict: Verdict) -> datetime | None:
    """The first moment at which any part of it changes by itself: look again then."""
    moments = [verdict.changes_at, verdict.spends_change_at, *(app.changes_at for app in verdict.apps.values())]
    return min((moment for moment in moments if moment is not None), default=None)


def warnings_due(policy: Policy, before_left_s: int | None, after_left_s: int | None) -> int | None:
    """The warning (minutes) that is due now that `before` has become `after`. Of several passed at once only the last is said.

    `before` None: nothing was known or nothing limited before; a warning whose moment is already past is then skipped.
    """
    if after_left_s is None or after_left_s <= 0:
        return None
    due = [
        minutes
        for minutes in policy.warn_at_min
        if after_left_s <= minutes * 60
        and (after_left_s == minutes * 60 if before_left_s is None else minutes * 60 < before_left_s)
    ]
    return min(due, default=None)


def strictest_verdict(verdicts: Sequence[Verdict]) -> Verdict:
    """For an account that nobody has named: everything that any of these children may not, it may not."""
    if not verdicts:
        raise ValueError("no verdict to choose from")
    first = verdicts[0]
    worst = min(verdicts, key=_severity)
    ids = {id: None for verdict in verdicts for id in verdict.apps}
    changes = [verdict.changes_at for verdict in verdicts if verdict.changes_at is not None]
    return Verdict(
        day=first.day,
        day_type=worst.day_type,
        allowed=worst.allowed,
        reason=worst.reason,
        left_s=_least(verdict.left_s for verdict in verdicts),
        changes_at=min(changes, default=None),
        grace=worst.grace,
        limit=worst.limit,
        opens_at=_latest_opening(verdicts),
        apps={id: _strictest_app([verdict.apps[id] for verdict in verdicts if id in verdict.apps]) for id in ids},
        grant=worst.grant,
        graces=worst.graces,
        left_for=worst.left_for,
    )


def _strictest_app(verdicts: Sequence[AppVerdict]) -> AppVerdict:
    worst = min(verdicts, key=_severity)
    changes = [one.changes_at for one in verdicts if one.changes_at is not None]
    return AppVerdict(
        allowed=worst.allowed,
        reason=worst.reason,
        left_s=_least(one.left_s for one in verdicts),
        changes_at=min(changes, default=None),
        grace=worst.grace,
        limit=worst.limit,
        opens_at=_latest_opening(verdicts),
        grant=worst.grant,
        graces=worst.graces,
    )


def _severity(verdict: Verdict | AppVerdict) -> tuple[bool, bool, int, int]:
    """Smallest is strictest: refused, then in grace, then the one with least left, then by the order of reasons."""
    left_s = verdict.left_s if verdict.left_s is not None else 1 << 40
    return (
        verdict.allowed,
        not verdict.grace,
        ORDER.index(verdict.reason) if not verdict.allowed else left_s,
        ORDER.index(verdict.reason),
    )


def _least(lefts: Iterable[int | None]) -> int | None:
    return min((left for left in lefts if left is not None), default=None)


def _latest_opening(verdicts: Sequence[Verdict] | Sequence[AppVerdict]) -> datetime | None:
    """Open again only when all of them are; not known where one of them is not."""
    refused = [one.opens_at for one in verdicts if not one.allowed]
    known = [moment for moment in refused if moment is not None]
    return max(known) if known and len(known) == len(refused) else None
