"""The parent's pages filled with what a family would see, for the audit and for pictures.
Must not be imported by the app."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.content.presets import load_presets, preset
from app.model.people import Adult, Request, RequestKind, RequestState, Role
from app.model.plan import Plan, PlanDay
from app.model.policy import AppRule, AtLimit, CalendarDates, DayKey, GroupRule, Minutes, Policy, Rule, Schedule, Window
from app.model.problem import Problem
from app.model.verdict import OnlyToday
from app.wire.messages import (
    AnswerKind,
    AppStatus,
    ChildStatus,
    DayPlan,
    DayReport,
    GrantStatus,
    GuardStatus,
    KnownApp,
    StatusIs,
    VerdictStatus,
)
from ui.page_base import PageMaker
from ui.parent.answer_sheet import AnswerSheet
from ui.parent.app_sheet import AppSheet
from ui.parent.apps import AppsPage
from ui.parent.apps_state import apps_state
from ui.parent.gate import GatePage
from ui.parent.gate_state import GateStage, GateState
from ui.parent.only_today_sheet import OnlyTodaySheet
from ui.parent.parent_words import ParentWords
from ui.parent.preset_sheet import PresetSheet
from ui.parent.requests import RequestsPage
from ui.parent.requests_state import requests_state
from ui.parent.rules import RulesPage
from ui.parent.rules_state import RulesState, RulesTab
from ui.parent.today import TodayPage
from ui.parent.today_state import today_state
from ui.theme import Audience

DAY = "2026-11-24"
ADULTS = (
    Adult("a1", "Mẹ Hương", Role.PARENT),
    Adult("a2", "Bố", Role.PARENT),
    Adult("a3", "Bà ngoại", Role.HELPER),
)
CHILDREN = (("c1", "Bin"), ("c2", "Nguyễn Hoàng Nguyệt Ánh"))

ASKED = Request(
    id="r1", child="c1", kind=RequestKind.TIME, state=RequestState.ASKED, asked_at="2026-11-24T18:42:00+07:00", minutes=15,
    words="Con sắp vẽ xong thành phố.",
)  # fmt: skip
ASKED_APP = Request(
    id="r2", child="c2", kind=RequestKind.APP, state=RequestState.ASKED, asked_at="2026-11-24T17:05:00+07:00",
    app="own:supertuxkart", app_name="SuperTuxKart",
)  # fmt: skip


def answered(id: str, state: RequestState, words: str = "", granted: int | None = None) -> Request:
    by = "Mẹ Hương" if state in (RequestState.GIVEN, RequestState.NO, RequestState.LATER) else None
    at = "2026-11-22T18:50:00+07:00" if by else None
    return Request(
        id=id, child="c1", kind=RequestKind.TIME, state=state, asked_at="2026-11-22T18:42:00+07:00", minutes=30, answered_at=at,
        answered_by=by, answer=words, granted_minutes=granted,
    )  # fmt: skip


REQUESTS = (
    ASKED,
    ASKED_APP,
    answered("r3", RequestState.LATER, "Ăn cơm xong mẹ con mình nói chuyện nhé."),
    answered("r4", RequestState.GIVEN, "Con đã làm xong bài rồi.", 30),
    answered("r5", RequestState.NO, "Hôm nay muộn rồi, mai mình tính tiếp con nhé."),
    answered("r6", RequestState.WITHDRAWN),
    answered("r7", RequestState.LAPSED),
)


def app(id: str, name: str, used_s: int, state: str = "running", reason: str = "allowed", again: bool = False) -> AppStatus:
    return AppStatus(id, name, None, state, reason, used_s, (), started_again=again)


BIN = ChildStatus(
    nickname="Bin", day=DAY, day_type="school", used_s=5640, unknown_s=300, id="c1", daily_limit_s=3600,
    verdict=VerdictStatus(True, "allowed", 720, "2026-11-24T20:00:00+07:00"), until="2026-11-24T20:00:00+07:00",
    grants=(
        GrantStatus("g1", 15, 540, None, None, "Bà ngoại"),
        GrantStatus("g2", None, None, "2026-11-24T20:30:00+07:00", "games", "Mẹ Hương"),
    ),
    apps=(
        app("minecraft", "Minecraft", 2880),
        app("firefox", "Trình duyệt Firefox", 1320),
        app("gcompris", "GCompris", 900),
        app("tuxpaint", "Vẽ tranh", 540, again=True),
        app("supertux", "SuperTux", 0, "paused", "blocked"),
    ),
    tracking="full", recorded_answer="yes", open_requests=1, using=True,
)  # fmt: skip
ANH = ChildStatus(
    nickname="Nguyễn Hoàng Nguyệt Ánh", day=DAY, day_type="school", used_s=0, unknown_s=0, id="c2", band="11-16",
    verdict=VerdictStatus(False, "schedule", 0, None, opens_at="2026-11-25T06:00:00+07:00"), grants=(), apps=(),
    paused_by="child", only_today=OnlyToday(date(2026, 11, 24), 90),
)  # fmt: skip


def status(children: tuple[ChildStatus, ...] = (BIN,), faults: tuple[Problem, ...] = ()) -> StatusIs:
    guard = GuardStatus("1.0", "personal", "reminder", ("same-account",), "2026-11-24T07:00:00+07:00", {}, faults)
    return StatusIs(1, guard, children, f"{DAY}T18:45:00+07:00")


USED_MIN = {
    9: 70,
    10: 40,
    11: 52,
    12: 61,
    13: 48,
    14: 110,
    15: 86,
    16: 0,
    17: 64,
    18: 43,
    19: 52,
    20: 44,
    21: 120,
    22: 92,
    23: 55,
    24: 94,
}
DAYS = tuple(
    DayReport(f"2026-11-{day:02d}", "school", minutes * 60, 300 if day == 24 else 0, ()) for day, minutes in USED_MIN.items()
)


def today(
    state_status: StatusIs, child: str = "c1", requests: tuple[Request, ...] = REQUESTS, *, helper: bool = False
) -> QWidget:
    page = TodayPage(ParentWords())
    page.show_state(today_state(state_status, child, requests, None if helper else DAYS, helper=helper))
    return page


def requests(told: tuple[Request, ...] | None, *, helper: bool = False) -> QWidget:
    page = RequestsPage(ParentWords())
    page.show_state(requests_state(told, CHILDREN, DAY, helper=helper))
    return page


SAID = Request(
    "r11", "c1", RequestKind.RULE, RequestState.ASKED, "2026-11-24T17:00:00+07:00", words="Con muốn biết vì sao lại như vậy ạ.\nBạn con được chơi đến 9 giờ.",
    rule="daily", rules_version=0,
)  # fmt: skip
PLANNED = Request(
    "r12", "c2", RequestKind.PLAN, RequestState.ASKED, "2026-11-24T17:20:00+07:00", words="Con đã suy nghĩ kỹ rồi ạ.", rules_version=2,
    plan=Plan(PlanDay(90, 1290), PlanDay(150, 1320), PlanDay(150, 1350), "Tập ghi-ta, đá bóng với các bạn, và ngủ đủ giấc."),
)  # fmt: skip


def talks() -> QWidget:
    page = RequestsPage(ParentWords())
    # The rules of the first were changed since, those of the second not.
    page.show_state(requests_state((SAID, PLANNED), CHILDREN, DAY, versions=(("c1", 3), ("c2", 2))))
    return page


def gate(state: GateState) -> QWidget:
    page = GatePage()
    page.show_state(state)
    return page


def policy() -> Policy:
    made = preset("Bin", 8, "Asia/Ho_Chi_Minh")
    return Policy(
        child="Bin",
        at_limit=AtLimit.CLOSE,
        schedule=Schedule({**made.schedule.days, DayKey.SCHOOL: (Window(16 * 60, 20 * 60),), DayKey.WED: (Window(990, 1155),)}),
        daily_minutes=Minutes(days={**made.daily_minutes.days, DayKey.WED: 30}),
        session=made.session,
        groups={
            **made.groups,
            "games": GroupRule(Minutes(every_day=45), schedule=Schedule({DayKey.SCHOOL: (Window(1020, 1080),)})),
        },
        apps=(
            AppRule(Rule.BLOCKED, program="garena.exe"),
            AppRule(Rule.LIMITED, id="minecraft", daily_minutes=Minutes(every_day=30)),
            AppRule(Rule.ALWAYS, id="gcompris"),
        ),
        calendar=CalendarDates(holidays=(date(2026, 11, 20),), school_days=(date(2026, 12, 5),)),
    )


def rules(
    tab: RulesTab, *, changed: bool = False, newer: bool = False, children: tuple[tuple[str, str], ...] = CHILDREN[:1]
) -> QWidget:
    kept = policy()
    draft = Policy(**{field: getattr(kept, field) for field in kept.__struct_fields__} | {"grace_min": 5}) if changed else kept
    page = RulesPage(ParentWords())
    page.show_state(
        RulesState(
            children=children,
            child="c1",
            nickname="Bin",
            kept=kept,
            draft=draft,
            version=4,
            by="Mẹ Hương",
            at="2026-11-22T20:10:00+07:00",
            today=date(2026, 11, 24),
            preview=DayPlan("2026-11-28", "weekend", ((480, 660), (840, 1200)), 90, {"games": 45, "learning": None}),
            groups=("browser", "creative", "games", "learning"),
            names=(("minecraft", "Minecraft"), ("gcompris", "GCompris")),
            newer=newer,
        )
    )
    page.open_tab(tab)
    return page


def known(
    id: str,
    name: str,
    group: str | None,
    week_min: int,
    *,
    rule: str | None = None,
    minutes: int | None = None,
    new: bool = False,
    running: bool = False,
) -> KnownApp:
    return KnownApp(
        id, name, group, rule, minutes, new, "2026-11-24T17:02:00+07:00", "2026-11-24T18:40:00+07:00", week_min * 12, week_min * 60,
        running, ("file", "desktop-entry"),
    )  # fmt: skip


APPS = (
    known("minecraft", "Minecraft", "games", 190, rule="limited", minutes=30, running=True),
    known("firefox", "Trình duyệt Firefox", "browser", 84),
    known("gcompris", "GCompris", "learning", 45, rule="always"),
    known("tuxpaint", "Vẽ tranh với chú chim cánh cụt Tux Paint", "creative", 27),
    known("garena.exe", "Garena", "games", 0, rule="blocked"),
    known("own:karts", "SuperTuxKart-1.4.AppImage", None, 3, new=True),
    known("own:launcher", "launcher.x86_64", None, 0, new=True),
)


def apps(told: tuple[KnownApp, ...] | None) -> QWidget:
    page = AppsPage(ParentWords())
    page.show_state(apps_state(told, ("browser", "creative", "games", "learning"), children=CHILDREN, child="c1", day=DAY))
    return page


def answer_sheet(request: Request) -> QWidget:
    page = today(status())
    sheet = AnswerSheet(page, ParentWords(page))
    sheet.begin(request, "Bin", AnswerKind.GIVE)
    return page


def only_today_sheet() -> QWidget:
    page = today(status())
    sheet = OnlyTodaySheet(page, ParentWords(page))
    sheet.begin("Bin", date(2026, 11, 24), OnlyToday(date(2026, 11, 24), 90), 3600)
    return page


def spoken() -> str:
    """The language that the stage speaks."""
    return "vi" if QLocale().language() is QLocale.Language.Vietnamese else "en"


def preset_sheet() -> QWidget:
    page = rules(RulesTab.WEEK)
    sheet = PresetSheet(page, ParentWords(page))
    sheet.begin(8)
    sheet.show_preset(preset("Bin", 8, "Asia/Ho_Chi_Minh"), load_presets().readings(8), spoken())
    return page


def app_sheet() -> QWidget:
    page = apps(APPS)
    sheet = AppSheet(page, ParentWords(page))
    sheet.begin(APPS[0], ("browser", "creative", "games", "learning"), Minutes(every_day=30))
    return page


BROKEN = (Problem("guard_away"), Problem("no_keyring"))

PAGES: tuple[PageMaker, ...] = (
    PageMaker("parent-requests-talks", Audience.PARENT, talks),
    PageMaker("parent-gate", Audience.PARENT, lambda: gate(GateState(adults=ADULTS, chosen="a1"))),
    PageMaker("parent-gate-one", Audience.PARENT, lambda: gate(GateState(adults=ADULTS[:1], chosen="a1", problem=Problem("pin_wrong", {"wait_s": 0})))),
    PageMaker("parent-gate-wait", Audience.PARENT, lambda: gate(GateState(adults=ADULTS, chosen="a1", waits=(("a1", 247),)))),
    PageMaker("parent-gate-recovery", Audience.PARENT, lambda: gate(GateState(GateStage.RECOVERY, ADULTS, "a1", Problem("recovery_code_wrong")))),
    PageMaker("parent-gate-code", Audience.PARENT, lambda: gate(GateState(GateStage.NEW_CODE, ADULTS, "a1", new_code="7Q4M-K2ZD-9RTA-WX3B-H6PE"))),
    PageMaker("parent-today", Audience.PARENT, lambda: today(status())),
    PageMaker("parent-today-two", Audience.PARENT, lambda: today(status((BIN, ANH), BROKEN), "c2")),
    PageMaker("parent-today-calm", Audience.PARENT, lambda: today(status(), requests=())),
    PageMaker("parent-today-helper", Audience.PARENT, lambda: today(status(), requests=REQUESTS[:1], helper=True)),
    PageMaker("parent-requests", Audience.PARENT, lambda: requests(REQUESTS)),
    PageMaker("parent-requests-none", Audience.PARENT, lambda: requests(())),
    PageMaker("parent-rules-week", Audience.PARENT, lambda: rules(RulesTab.WEEK, changed=True)),
    PageMaker("parent-rules-minutes", Audience.PARENT, lambda: rules(RulesTab.MINUTES)),
    PageMaker("parent-rules-groups", Audience.PARENT, lambda: rules(RulesTab.GROUPS)),
    PageMaker("parent-rules-limits", Audience.PARENT, lambda: rules(RulesTab.LIMITS, changed=True, newer=True)),
    PageMaker("parent-rules-calendar", Audience.PARENT, lambda: rules(RulesTab.CALENDAR, children=CHILDREN)),
    PageMaker("parent-apps", Audience.PARENT, lambda: apps(APPS)),
    PageMaker("parent-sheet-answer", Audience.PARENT, lambda: answer_sheet(ASKED)),
    PageMaker("parent-sheet-answer-app", Audience.PARENT, lambda: answer_sheet(ASKED_APP)),
    PageMaker("parent-sheet-only-today", Audience.PARENT, only_today_sheet),
    PageMaker("parent-sheet-preset", Audience.PARENT, preset_sheet),
    PageMaker("parent-sheet-app", Audience.PARENT, app_sheet),
    PageMaker("parent-apps-none", Audience.PARENT, lambda: apps(())),
)  # fmt: skip
