"""Small real values for tests of decisions, and random ones whose limits are near.
Must not decide anything."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from hypothesis import strategies as st

from app.model.accounting import advance, graces_in_use, grant_spend, use_under, with_spent
from app.model.calendar import Calendar
from app.model.policy import AppRule, DayKey, GroupRule, Minutes, NewApps, Policy, Rule, Schedule, SessionRule, Window
from app.model.screentime import decide
from app.model.usage import DayUsage, Meter, StretchState
from app.model.verdict import Controls, Grant, OnlyToday, RunningApp, Verdict

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
SATURDAY = date(2026, 11, 28)
MONDAY = date(2026, 11, 30)


def at(hour: int, minute: int = 0, second: int = 0, day: date = MONDAY) -> datetime:
    """A moment by the clock in Ha Noi."""
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=HANOI).astimezone(UTC)


def window(text: str) -> Window:
    start, _, end = text.partition("-")
    return Window(_minute(start), _minute(end))


def _minute(text: str) -> int:
    hour, _, minute = text.partition(":")
    return int(hour) * 60 + int(minute)


def every_day(*windows: str) -> Schedule:
    parts = tuple(window(one) for one in windows)
    return Schedule({DayKey.SCHOOL: parts, DayKey.WEEKEND: parts, DayKey.HOLIDAY: parts})


def a_policy(daily_minutes: int | None = None, **changes: Any) -> Policy:
    """Nothing limits but what is given; new apps are allowed."""
    plain = Policy("Bin", new_apps=NewApps.ALLOW, grace_min=0, daily_minutes=Minutes(daily_minutes))
    return msgspec.structs.replace(plain, **changes)


def a_day(day: date = MONDAY, minutes: float = 0, **changes: Any) -> DayUsage:
    """`minutes` of counted use in one stretch."""
    used_s = int(minutes * 60)
    plain = DayUsage(day, used_s=used_s, counted_s=used_s, stretch=StretchState(used_s))
    return msgspec.structs.replace(plain, **changes)


def a_bucket(minutes: int = 10, day: date = MONDAY, **changes: Any) -> Grant:
    return msgspec.structs.replace(Grant("g1", at(8, day=day), day, minutes=minutes), **changes)


def an_until(until: datetime, day: date = MONDAY, **changes: Any) -> Grant:
    return msgspec.structs.replace(Grant("u1", at(8, day=day), day, until=until), **changes)


def judge(
    policy: Policy,
    usage: DayUsage | None = None,
    now: datetime | None = None,
    *,
    grants: tuple[Grant, ...] = (),
    controls: Controls | None = None,
    running: tuple[RunningApp, ...] = (),
    in_use: bool = True,
    foreground: str | None = None,
    measured: bool = True,
    beside: tuple[str, ...] = (),
    calendar: Calendar | None = None,
) -> Verdict:
    return decide(
        policy,
        calendar or Calendar.of(policy),
        usage or a_day(),
        grants,
        controls or Controls(),
        running,
        now or at(17),
        in_use=in_use,
        foreground=foreground,
        beside=beside,
        measured=measured,
    )


class Play:
    """One child at one PC, moved by hand: decides and accounts second by second, as the guard does."""

    def __init__(self, policy: Policy, usage: DayUsage, now: datetime, running: tuple[RunningApp, ...] = (), **how: Any) -> None:
        self.policy = policy
        self.calendar = how.pop("calendar", None) or Calendar.of(policy)
        self.meter = Meter(usage)
        self.now = now
        self.running = running
        self.grants: tuple[Grant, ...] = how.pop("grants", ())
        self.controls: Controls = how.pop("controls", Controls())
        self.how: dict[str, Any] = {"in_use": True, "foreground": None} | how

    def __repr__(self) -> str:
        """What a failing example has to show."""
        parts = (self.policy, self.meter.usage, self.now.isoformat(), self.running, self.grants, self.controls, self.how)
        return "Play(" + ", ".join(map(repr, parts)) + ")"

    def verdict(self) -> Verdict:
        return decide(
            self.policy, self.calendar, self.meter.usage, self.grants, self.controls, self.running, self.now, **self.how
        )

    def step(self, verdict: Verdict, seconds: float = 1) -> None:
        use = use_under(verdict, self.policy, self.running, **self.how)
        self.meter, used = grant_spend(self.meter, self.grants, verdict, use, seconds)
        self.grants = with_spent(self.grants, used)
        end = self.now + timedelta(seconds=seconds)
        _, self.meter = advance(self.meter, self.policy, self.calendar, use, self.now, end, graces_in_use(verdict, use))
        self.now = end


# ---- random values whose limits are near ----

few_minutes = st.integers(0, 4)
day_minutes = st.one_of(
    st.none(),
    st.builds(Minutes, few_minutes),
    st.builds(Minutes, st.none(), st.dictionaries(st.sampled_from(DayKey), few_minutes, max_size=4)),
)


@st.composite
def day_windows(draw: st.DrawFn) -> tuple[Window, ...]:
    """Windows with edges near 12:00 and midnight."""
    edges = draw(
        st.lists(
            st.sampled_from([0, 1, 3, 60, 119, 120, 121, 178, 181, 718, 719, 720, 721, 723, 1436, 1438, 1439, 1440]),
            unique=True,
            max_size=6,
        )
    )
    edges = sorted(edges)[: len(edges) // 2 * 2]
    return tuple(Window(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))


schedules = st.builds(Schedule, st.dictionaries(st.sampled_from(DayKey), day_windows(), max_size=5))

APPS = (
    RunningApp("edu", "learning"),
    RunningApp("chess", "games"),
    RunningApp("racer", "games", Rule.LIMITED),
    RunningApp("web"),
    RunningApp("phone", rule=Rule.ALWAYS),
    RunningApp("bad", rule=Rule.BLOCKED),
    RunningApp("shell", system=True),
    RunningApp("odd", classified=False),
    RunningApp("fresh", new=True),
)


@st.composite
def policies(draw: st.DrawFn, zone: str) -> Policy:
    group = st.builds(GroupRule, day_minutes, day_minutes, st.just(True), st.none() | schedules)
    learning = st.builds(GroupRule, st.none(), st.none(), st.just(False), st.none() | schedules)
    groups: dict[str, GroupRule] = {}
    if draw(st.booleans()):
        groups["games"] = draw(group)
    if draw(st.booleans()):
        groups["learning"] = draw(learning)
    return Policy(
        "Bin",
        grace_min=draw(st.integers(0, 2)),
        new_apps=draw(st.sampled_from(NewApps)),
        zone=zone,
        schedule=draw(st.just(Schedule()) | schedules),
        daily_minutes=draw(day_minutes) or Minutes(),
        session=draw(st.none() | st.builds(SessionRule, st.integers(1, 3), st.integers(1, 3))),
        groups=groups,
        apps=(AppRule(Rule.LIMITED, id="racer", daily_minutes=draw(day_minutes)),),
    )


few_seconds = st.integers(0, 300)


@st.composite
def usages(draw: st.DrawFn, day: date) -> DayUsage:
    counted = draw(few_seconds)
    stretch = draw(st.integers(0, 200))
    return DayUsage(
        day,
        used_s=counted,
        counted_s=counted,
        unknown_s=draw(st.integers(0, 30)),
        apps=draw(st.dictionaries(st.sampled_from(["chess", "racer", "web"]), few_seconds)),
        groups=draw(st.dictionaries(st.sampled_from(["games", "learning"]), few_seconds)),
        grace_used_s=draw(st.dictionaries(st.sampled_from(["daily", "schedule", "session", "group:games"]), st.integers(0, 120))),
        stretch=StretchState(stretch, draw(st.integers(0, 150)), False),
    )


@st.composite
def grants_near(draw: st.DrawFn, now: datetime, day: date) -> tuple[Grant, ...]:
    given_: list[Grant] = []
    for index in range(draw(st.integers(0, 3))):
        group = draw(st.sampled_from([None, None, "games", "learning"]))
        taken_back = draw(st.sampled_from([False, False, False, True]))
        if draw(st.booleans()):
            minutes = draw(st.integers(1, 3))
            given_.append(Grant(f"g{index}", now, day, minutes, None, group, draw(st.integers(0, minutes * 60)), taken_back))
        else:
            given_.append(
                Grant(f"g{index}", now, day, None, now + timedelta(seconds=draw(st.integers(-60, 300))), group, 0, taken_back)
            )
    return tuple(given_)


# Zone, day and minute near which something may happen: noon and midnights, ends of week, year and school year, clocks that jump.
EDGES = [
    *(
        ("Asia/Ho_Chi_Minh", day, edge)
        for day in (SATURDAY, MONDAY, date(2026, 12, 31), date(2027, 5, 31))
        for edge in (720, 1440)
    ),
    ("Europe/Berlin", date(2026, 3, 29), 120),
    ("Europe/Berlin", date(2026, 10, 25), 180),
    ("Europe/Berlin", date(2026, 10, 24), 1440),
    ("America/Sao_Paulo", date(2017, 10, 14), 1440),
    ("America/Havana", date(2023, 11, 5), 60),
    ("America/St_Johns", date(2010, 11, 6), 1440),
    ("Pacific/Apia", date(2011, 12, 29), 1440),
]


@st.composite
def plays(draw: st.DrawFn, in_use: bool | None = None) -> Play:
    zone, day, edge = draw(st.sampled_from(EDGES))
    policy = draw(policies(zone))
    calendar = Calendar.of(policy)
    now = calendar.moment_of(day, edge) - timedelta(seconds=draw(st.integers(1, 200)))
    change = draw(st.none() | st.builds(OnlyToday, st.just(day), st.none() | few_minutes, st.none(), st.booleans()))
    return Play(
        policy,
        draw(usages(day)),
        now,
        draw(st.lists(st.sampled_from(APPS), unique=True, max_size=5).map(tuple)),
        calendar=calendar,
        grants=draw(grants_near(now, day)),
        controls=Controls(draw(st.sampled_from([None, None, None, "parent"])), change),
        in_use=draw(st.booleans()) if in_use is None else in_use,
        foreground=draw(st.none() | st.sampled_from([app.id for app in APPS])),
        beside=draw(st.sampled_from([(), ("chess",), ("chess", "racer")])),
        measured=draw(st.sampled_from([True, True, False])),
    )
