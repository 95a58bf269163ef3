"""What the pages of My time show, from the guard's own answers: days, apps, rules with reasons, what changed, the plan.
Must not word anything, nor import Qt, nor turn a gap into a zero."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.model.people import Request, RequestKind, RequestState
from app.model.plan import Plan, PlanDay, Went, first_plan, went
from app.model.policy import DayType, Policy, PolicyVersion
from app.model.rule_names import Change, RuleAbout, RuleName, changes, rules_of, said_last
from app.wire.messages import ChildStatus, DayPlan, DayReport, MyPlanIs, PolicyIs

DAYS = 7
MOST_APPS = 6
OPEN = (RequestState.ASKED, RequestState.LATER)
NO_TALK = (RuleAbout.COUNTING, RuleAbout.CALENDAR)


@dataclass(frozen=True, slots=True)
class DayUse:
    """`used_s` None: nothing is known of that day."""

    day: date
    used_s: int | None
    unknown_s: int = 0
    day_type: DayType | None = None
    limit_s: int | None = None


@dataclass(frozen=True, slots=True)
class AppUse:
    name: str
    used_s: int


@dataclass(frozen=True, slots=True)
class WeekState:
    """`told` False: the guard has not answered."""

    told: bool = False
    days: tuple[DayUse, ...] = ()  # oldest first, today last
    today: tuple[AppUse, ...] = ()
    week: tuple[AppUse, ...] = ()
    only_totals: bool = False

    @property
    def limit_s(self) -> int | None:
        """One line over the bars only where it is true of each day that has one."""
        limits = {day.limit_s for day in self.days if day.limit_s is not None}
        return limits.pop() if len(limits) == 1 else None

    @property
    def gaps(self) -> bool:
        return any(day.used_s is None or day.unknown_s >= 60 for day in self.days)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """`reason` None: nobody has written one. `said`: what the child said of it last, while it is open or just answered."""

    rule: RuleName
    reason: str | None
    by: str | None
    at: str
    said: Request | None = None


@dataclass(frozen=True, slots=True)
class RulesState:
    told: bool = False
    policy: Policy | None = None
    day_type: DayType | None = None
    windows: tuple[tuple[int, int], ...] | None = None  # of today; None: not known yet
    now_min: int | None = None
    lines: tuple[RuleLine, ...] = ()
    names: dict[str, str] = field(default_factory=dict)  # app id -> name


@dataclass(frozen=True, slots=True)
class VersionLine:
    version: int
    by: str | None
    at: str
    why: str | None
    changes: tuple[Change, ...] | None  # None: what stood before is not told, it is too long ago


@dataclass(frozen=True, slots=True)
class ChangesState:
    told: bool = False
    versions: tuple[VersionLine, ...] = ()
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanDayLine:
    day: date
    goal: PlanDay
    used_s: int | None
    unknown_s: int
    went: Went


@dataclass(frozen=True, slots=True)
class PlanState:
    """`kept` False: a first suggestion that nobody has kept. `shown`: the newest time it was shown to the parents."""

    told: bool = False
    may: bool = False
    to_self: bool = False
    kept: bool = False
    plan: Plan = field(default_factory=Plan)
    days: tuple[PlanDayLine, ...] = ()
    shown: Request | None = None
    failed: bool = False  # the private part could not be opened


def week_state(child: ChildStatus | None, days: tuple[DayReport, ...] | None) -> WeekState:
    if child is None or days is None:
        return WeekState()
    today = date.fromisoformat(child.day)
    kept = {one.day: one for one in days}
    shown = []
    sums: dict[str, int] = {}
    for number in reversed(range(DAYS)):
        day = today - timedelta(days=number)
        found = kept.get(day.isoformat())
        if found is None:
            shown.append(DayUse(day, None))
            continue
        shown.append(DayUse(day, found.used_s, found.unknown_s, DayType(found.day_type), found.limit_s))
        for app in found.apps:
            sums[app.name] = sums.get(app.name, 0) + app.used_s
    last = kept.get(child.day)
    apps = {app.name: app.used_s for app in last.apps} if last is not None else {}
    if last is not None:
        # Today's seconds go on: the status is newer than the report.
        shown[-1] = DayUse(today, child.used_s, child.unknown_s, DayType(child.day_type), child.daily_limit_s)
    return WeekState(True, tuple(shown), _largest(apps), _largest(sums), child.tracking != "full")


def _largest(apps: dict[str, int]) -> tuple[AppUse, ...]:
    ordered = sorted(apps.items(), key=lambda item: (-item[1], item[0]))
    return tuple(AppUse(name, used_s) for name, used_s in ordered if used_s >= 60)[:MOST_APPS]


def app_names(child: ChildStatus | None, days: tuple[DayReport, ...] | None, catalogue: dict[str, str]) -> dict[str, str]:
    """What apps are called, as this PC calls them first."""
    names = dict(catalogue)
    for day in days or ():
        names.update({app.id: app.name for app in day.apps})
    if child is not None:
        names.update({app.id: app.name for app in child.apps})
    return names


def rules_state(
    told: PolicyIs | None,
    plan: DayPlan | None,
    child: ChildStatus | None,
    requests: tuple[Request, ...],
    names: dict[str, str],
    now: str = "",
) -> RulesState:
    if told is None:
        return RulesState()
    policy = told.current.policy
    lines = []
    for rule in rules_of(policy):
        version = said_last(rule, told.history)
        first = version is not None and version.version <= 1
        lines.append(
            RuleLine(
                rule,
                None if version is None else version.why,
                None if version is None or first else version.by,
                "" if version is None or first else version.at,
                said_of(rule, requests),
            )
        )
    windows = None if plan is None else plan.windows
    day_type = None if plan is None else DayType(plan.day_type)
    if child is not None and child.only_today is not None and child.only_today.all_day:
        windows = ((0, 1440),)
    return RulesState(True, policy, day_type, windows, _minute_of(now), tuple(lines), names)


def _minute_of(now: str) -> int | None:
    """The child's own clock, as the guard writes it."""
    try:
        moment = datetime.fromisoformat(now)
    except ValueError:
        return None
    return moment.hour * 60 + moment.minute


def said_of(rule: RuleName, requests: tuple[Request, ...]) -> Request | None:
    """`requests` newest first. What was taken back or lapsed is over."""
    shown = (*OPEN, RequestState.NO, RequestState.GIVEN)
    mine = (one for one in requests if one.kind is RequestKind.RULE and one.rule == rule.text)
    newest = next(mine, None)
    return newest if newest is not None and newest.state in shown else None


def changes_state(told: PolicyIs | None, names: dict[str, str]) -> ChangesState:
    if told is None:
        return ChangesState()
    lines = []
    for number, version in enumerate(told.history):
        older = told.history[number + 1] if number + 1 < len(told.history) else None
        lines.append(_version(version, older))
    return ChangesState(True, tuple(lines), names)


def _version(version: PolicyVersion, older: PolicyVersion | None) -> VersionLine:
    if older is not None:
        changed: tuple[Change, ...] | None = changes(older.policy, version.policy)
    else:
        changed = () if version.version <= 1 else None
    return VersionLine(version.version, version.by, version.at, version.why, changed)


def plan_state(
    told: MyPlanIs | None,
    week: WeekState,
    policy: Policy | None,
    requests: tuple[Request, ...],
    *,
    failed: bool = False,
) -> PlanState:
    if told is None:
        return PlanState(failed=failed)
    plan = told.plan or first_plan(policy)
    lines = []
    for day in week.days if told.plan is not None else ():
        goal = PlanDay() if day.day_type is None else plan.day(day.day_type)
        state = Went.NOT_MEASURED if day.used_s is None else went(goal, day.used_s, day.unknown_s)
        lines.append(PlanDayLine(day.day, goal, day.used_s, day.unknown_s, state))
    shown = next((one for one in requests if one.kind is RequestKind.PLAN), None)
    if shown is not None and shown.state in (RequestState.WITHDRAWN, RequestState.LAPSED):
        shown = None
    return PlanState(True, told.may, told.to_self, told.plan is not None, plan, tuple(lines), shown)
