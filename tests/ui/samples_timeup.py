"""The time's-up window filled as a child would meet it, for tests, the audit and the pictures.
Must not be a test."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from app.content.helplines import helplines
from app.model.lessons import Band, Tool
from app.model.people import Request, RequestKind, RequestState
from app.model.policy import AtLimit
from app.wire.messages import ChildStatus, GuardStatus, StatusIs, UnnamedStatus, VerdictStatus
from tests.ui.samples_lessons import PROGRESS, TODAY, lesson, shelf, with_covers
from tests.ui.samples_parent import spoken
from ui.child.lessons.lesson_page import LessonPage
from ui.child.lessons.list_page import LessonsPage
from ui.child.lessons.list_state import list_state
from ui.child.lessons.walk import Walk
from ui.page_base import PageMaker
from ui.theme import Audience
from ui.timeup.night import NightPage
from ui.timeup.timeup_state import TimeUpState, Unlocking, timeup_state
from ui.timeup.window import TOOLS, TimeUpWindow

NOW = "2026-11-24T18:42:00+07:00"


def a_child(
    reason: str,
    *,
    allowed: bool = False,
    opens_at: str | None = "2026-11-25T16:30:00+07:00",
    at_limit: str = "pause",
    **changes: Any,
) -> ChildStatus:
    """Bin, 8, whose time is up for that reason."""
    verdict = VerdictStatus(
        allowed=allowed, reason=reason, left_s=600 if allowed else 0, changes_at=opens_at, limit=reason, opens_at=opens_at
    )
    child = ChildStatus(
        nickname="Bin", day="2026-11-24", day_type="school", used_s=3600, unknown_s=0, verdict=verdict, grants=(), apps=(),
        id="c1", band="6-10", daily_limit_s=3600, zone="Asia/Ho_Chi_Minh", at_limit=at_limit, using=True,
    )  # fmt: skip
    return msgspec.structs.replace(child, **changes)


def a_status(*children: ChildStatus, who: str | None = "c1", now: str = NOW) -> StatusIs:
    guard = GuardStatus("0.1.0", "personal", "reminder", (), NOW, {}, ())
    return StatusIs(format=1, guard=guard, children=children, now=now, who=who)


def an_unnamed_status(reason: str, **changes: Any) -> StatusIs:
    """On an account that nobody has named, the strictest of the children's rules refuses for that reason."""
    child = a_child(reason, **changes)
    unnamed = UnnamedStatus(child.day, child.day_type, child.verdict, child.zone, child.at_limit, using=True)
    return msgspec.structs.replace(a_status(who=None), unnamed=unnamed)


def a_state(reason: str, **changes: Any) -> TimeUpState:
    state = timeup_state(a_status(a_child(reason, **changes)))
    assert state is not None
    return state


LATER = Request(
    id="r1", child="c1", kind=RequestKind.TIME, state=RequestState.LATER, asked_at=NOW, minutes=15, words="Con sắp vẽ xong thành phố.",
    answered_at=NOW, answered_by="Mẹ Hương", answer="Ăn cơm xong mẹ con mình nói chuyện nhé.",
)  # fmt: skip


def night(state: TimeUpState, request: Request | None = None, follows_in_s: int | None = None, *, main: bool = True) -> QWidget:
    page = NightPage(main=main)
    page.show_state(replace(state, request=request, follows_in_s=follows_in_s))
    return page


def asking() -> QWidget:
    window = TimeUpWindow("Hải Đăng", helplines(), main=True)
    window.show_state(a_state("daily"))
    window.open_ask()
    return window


def pin_asked(state: TimeUpState | None = None) -> QWidget:
    window = TimeUpWindow("Hải Đăng", helplines(), main=True)
    window.show_state(state or a_state("daily"))
    window.open_pin()
    window.show_adults((("a1", "Mẹ Hương"), ("a2", "Bố"), ("a3", "Bà ngoại")))
    return window


def lessons() -> QWidget:
    page = LessonsPage(with_back=True)
    page.show_state(list_state(shelf().heads, PROGRESS, Band.SMALL, TODAY, kept=True), spoken())
    with_covers(page)
    return page


def lesson_with(tool: Tool) -> QWidget:
    """A page of a lesson that leads to this tool, as the cover shows it."""
    found, at = next(
        (found, page) for head in shelf().heads for found in (lesson(head.id),) for page in found.pages if page.tool is tool
    )
    page = LessonPage(tools=TOOLS)
    page.open(Walk(found, (found.first, at.id)), spoken())
    return page


PAGES = (
    PageMaker("timeup-daily", Audience.CHILD_SMALL, lambda: night(a_state("daily")), night=True),
    PageMaker("timeup-answered", Audience.CHILD_SMALL, lambda: night(a_state("daily"), LATER), night=True),
    PageMaker("timeup-schedule", Audience.CHILD_BIG, lambda: night(a_state("schedule", nickname="Nguyễn Trần Bảo Ngọc Khánh", opens_at="2026-11-28T08:00:00+07:00")), night=True),
    PageMaker("timeup-session", Audience.CHILD_SMALL, lambda: night(a_state("session", opens_at="2026-11-24T19:05:00+07:00")), night=True),
    PageMaker("timeup-paused", Audience.CHILD_SMALL, lambda: night(a_state("paused", paused_by="parent")), night=True),
    PageMaker("timeup-own-pause", Audience.CHILD_SMALL, lambda: night(a_state("paused", paused_by="child")), night=True),
    PageMaker("timeup-lock", Audience.CHILD_SMALL, lambda: night(a_state("daily", at_limit=AtLimit.LOCK.value), follows_in_s=42), night=True),
    PageMaker("timeup-unnamed", Audience.CHILD_SMALL, lambda: night(TimeUpState(unlocking=Unlocking.IT_IS_ME)), night=True),
    PageMaker("timeup-other-screen", Audience.CHILD_SMALL, lambda: night(a_state("daily"), main=False), night=True),
    PageMaker("timeup-lessons", Audience.CHILD_SMALL, lessons, night=True),
    PageMaker("timeup-lesson", Audience.CHILD_SMALL, lambda: lesson_with(Tool.TELL_PRACTICE), night=True),
    PageMaker("timeup-lesson-elsewhere", Audience.CHILD_BIG, lambda: lesson_with(Tool.CHECK_LINK), night=True),
    PageMaker("timeup-choosing", Audience.CHILD_SMALL, lambda: night(replace(a_state("daily"), may_choose=True)), night=True),
    PageMaker("timeup-ask", Audience.CHILD_SMALL, asking, night=True),
    PageMaker("timeup-pin", Audience.CHILD_SMALL, pin_asked, night=True),
    PageMaker("timeup-pin-unnamed", Audience.CHILD_SMALL, lambda: pin_asked(TimeUpState(unlocking=Unlocking.IT_IS_ME)), night=True),
)  # fmt: skip
