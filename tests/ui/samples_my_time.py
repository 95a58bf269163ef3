"""The pages of My time filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.people import Request, RequestKind, RequestState
from app.model.plan import Plan, PlanDay
from app.model.policy import (
    AppRule,
    DayKey,
    GroupRule,
    Minutes,
    Policy,
    PolicyVersion,
    Rule,
    Schedule,
    SessionRule,
    Window,
)
from app.model.rule_names import RuleAbout, RuleName
from app.wire.messages import AppSeconds, ChildStatus, DayPlan, DayReport, MyPlanIs, PolicyIs, VerdictStatus
from tests.ui.samples_child import ordinary
from ui.child.home_state import Left
from ui.child.my_time.changes_page import ChangesPage
from ui.child.my_time.my_time_page import MyTimePage
from ui.child.my_time.my_time_state import WeekState, app_names, changes_state, plan_state, rules_state, week_state
from ui.child.my_time.plan_page import PlanPage
from ui.child.my_time.rule_words import RuleWords
from ui.child.my_time.rules_page import RulesPage
from ui.child.my_time.say_sheet import SaySheet
from ui.child.my_time.week_page import WeekPage
from ui.page_base import PageMaker
from ui.theme import Audience

DAY = "2026-11-24"
CHILD = ChildStatus(
    nickname="Bin", day=DAY, day_type="school", used_s=4800, unknown_s=300, verdict=VerdictStatus(True, "allowed", 2340, None), grants=(),
    apps=(), id="c1", daily_limit_s=7200, tracking="full", recorded_answer="yes", policy_version=3, zone="Asia/Ho_Chi_Minh",
)  # fmt: skip


def a_day(day: str, kind: str, used: int, *, unknown: int = 0, limit: int | None = 120) -> DayReport:
    return DayReport(
        day,
        kind,
        used * 60,
        unknown * 60,
        (
            AppSeconds("minecraft", "Minecraft", "games", used * 30),
            AppSeconds("browser", "Trình duyệt", None, used * 18),
            AppSeconds("gcompris", "GCompris", "learning", used * 12),
        ),
        None if limit is None else limit * 60,
    )


DAYS = (
    a_day("2026-11-19", "school", 75),
    a_day("2026-11-20", "school", 40, unknown=25),
    a_day("2026-11-21", "weekend", 118),
    a_day("2026-11-22", "weekend", 96),
    a_day("2026-11-23", "school", 0),
    a_day(DAY, "school", 80, unknown=5),
)
SCHEDULE = Schedule(
    {
        DayKey.SCHOOL: (Window(16 * 60, 20 * 60),),
        DayKey.WEEKEND: (Window(8 * 60, 11 * 60), Window(14 * 60, 20 * 60 + 30)),
        DayKey.HOLIDAY: (Window(8 * 60, 21 * 60),),
    }
)
FIRST = Policy(
    "Bin", schedule=SCHEDULE, daily_minutes=Minutes(days={DayKey.SCHOOL: 60, DayKey.WEEKEND: 90, DayKey.HOLIDAY: 90}), session=SessionRule(30, 5),
    groups={"games": GroupRule(daily_minutes=Minutes(every_day=45)), "learning": GroupRule(counts=False)},
)  # fmt: skip
SECOND = Policy(
    "Bin", schedule=SCHEDULE, daily_minutes=Minutes(days={DayKey.SCHOOL: 60, DayKey.WEEKEND: 120, DayKey.HOLIDAY: 120}), session=SessionRule(30, 5),
    groups={"games": GroupRule(daily_minutes=Minutes(every_day=60), each_app_minutes=Minutes(every_day=30)), "learning": GroupRule(counts=False)},
)  # fmt: skip
THIRD = Policy(
    "Bin", schedule=SCHEDULE, daily_minutes=SECOND.daily_minutes, session=SECOND.session, groups=SECOND.groups,
    apps=(AppRule(Rule.BLOCKED, id="roblox"), AppRule(Rule.ALWAYS, id="gcompris")),
)  # fmt: skip
TOLD = PolicyIs(
    PolicyVersion(
        3, THIRD, "2026-11-23T20:10:00+07:00", "Mẹ Hương", "Trong đó có người lạ nhắn tin. Con lớn thêm chút nữa mình xem lại."
    ),
    (
        PolicyVersion(
            3,
            THIRD,
            "2026-11-23T20:10:00+07:00",
            "Mẹ Hương",
            "Trong đó có người lạ nhắn tin. Con lớn thêm chút nữa mình xem lại.",
        ),
        PolicyVersion(2, SECOND, "2026-11-20T19:00:00+07:00", "Bố", "Con giữ lời cả tháng, cuối tuần được thêm 30 phút."),
        PolicyVersion(1, FIRST, "2026-11-01T09:00:00+07:00", None, None),
    ),
)
TODAY = DayPlan(DAY, "school", ((960, 1200),), 60, {"games": 60, "learning": None})
SAID = Request(
    "r7", "c1", RequestKind.RULE, RequestState.LATER, "2026-11-24T17:00:00+07:00", words="Con muốn biết vì sao lại như vậy ạ.", rule="app:roblox",
    answered_at="2026-11-24T18:00:00+07:00", answered_by="Mẹ Hương", answer="Tối nay mẹ con mình cùng xem nhé.",
)  # fmt: skip
NAMES = app_names(CHILD, DAYS, {"roblox": "Roblox"})
PLAN = Plan(PlanDay(90, 1290), PlanDay(150, 1320), PlanDay(150, 1350), "Tập ghi-ta, đá bóng với các bạn, và ngủ đủ giấc.")
SHOWN = Request("r8", "c1", RequestKind.PLAN, RequestState.ASKED, "2026-11-24T17:00:00+07:00", plan=PLAN)
WEEK = week_state(CHILD, DAYS)


def overview(*, small: bool = True, away: bool = False, news: bool = False) -> QWidget:
    page = MyTimePage()
    page.show_home(ordinary(left=Left.NOT_KNOWN, nickname=None, left_s=None) if away else ordinary())
    page.show_week(WeekState() if away else WEEK)
    page.show_parts(may_plan=not small, news=news)
    return page


def week() -> QWidget:
    page = WeekPage()
    page.show_state(WEEK)
    return page


def totals() -> QWidget:
    page = WeekPage()
    page.show_state(replace(WEEK, today=(), week=(), only_totals=True))
    return page


def rules() -> QWidget:
    page = RulesPage()
    page.show_state(rules_state(TOLD, TODAY, CHILD, (SAID,), NAMES, "2026-11-24T17:30:00+07:00"))
    return page


def changed() -> QWidget:
    page = ChangesPage()
    page.show_state(changes_state(TOLD, NAMES))
    return page


def plan(*, kept: bool = True, shown: bool = False, may: bool = True) -> QWidget:
    page = PlanPage()
    page.show_state(plan_state(MyPlanIs(may, False, PLAN if kept else None), WEEK, FIRST, (SHOWN,) if shown else ()))
    return page


class _Over(QWidget):
    """A sheet over its page, opened when it is shown."""

    def __init__(self, page: QWidget, *, plan: bool) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        self._sheet = SaySheet(self)
        self._sheet.begin("daily", RuleWords(self).title(RuleName(RuleAbout.DAILY)), plan=plan)


PAGES = (
    PageMaker("my-time", Audience.CHILD_SMALL, overview),
    PageMaker("my-time-news", Audience.CHILD_SMALL, lambda: overview(news=True)),
    PageMaker("my-time-big", Audience.CHILD_BIG, lambda: overview(small=False)),
    PageMaker("my-time-away", Audience.CHILD_SMALL, lambda: overview(away=True)),
    PageMaker("my-time-week", Audience.CHILD_SMALL, week),
    PageMaker("my-time-week-totals", Audience.CHILD_BIG, totals),
    PageMaker("my-time-rules", Audience.CHILD_SMALL, rules),
    PageMaker("my-time-rules-big", Audience.CHILD_BIG, rules),
    PageMaker("my-time-changes", Audience.CHILD_SMALL, changed),
    PageMaker("my-time-say", Audience.CHILD_SMALL, lambda: _Over(rules(), plan=False)),
    PageMaker("my-time-plan-first", Audience.CHILD_BIG, lambda: plan(kept=False)),
    PageMaker("my-time-plan", Audience.CHILD_BIG, plan),
    PageMaker("my-time-plan-shown", Audience.CHILD_BIG, lambda: plan(shown=True)),
    PageMaker("my-time-plan-show", Audience.CHILD_BIG, lambda: _Over(plan(), plan=True)),
)
