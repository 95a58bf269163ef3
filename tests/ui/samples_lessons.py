"""The pages of lessons as a child meets them: the list, a page of each kind (the fullest that is shipped), questions, the end.
Must not be imported by the app."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.content.lessons.catalogue import Catalogue, catalogue
from app.model.learning import Progress, StrandCount
from app.model.lessons import END, Band, Kind, Lesson, Strand
from app.wire.messages import LessonCountsAre
from tests.ui.samples_child import home as home_page
from tests.ui.samples_child import ordinary
from tests.ui.samples_parent import spoken, status, today
from ui.child.home import HomePage
from ui.child.lessons.choosing import ChoosingBody
from ui.child.lessons.covers import cover_of
from ui.child.lessons.done_page import DonePage
from ui.child.lessons.lesson_page import LessonPage
from ui.child.lessons.list_page import LessonsPage
from ui.child.lessons.list_state import HomeLessons, list_state
from ui.child.lessons.matching import MatchingBody
from ui.child.lessons.sorting import SortingBody
from ui.child.lessons.spotting import SpottingBody
from ui.child.lessons.walk import Walk, begun_review
from ui.page_base import PageMaker
from ui.parent.today import TodayPage
from ui.theme import Audience

STORY, CHOICE, SPOT, SORT, MATCH = (
    "a-friend-in-the-game", "b-voice-of-a-friend", "b-online-kidnapping", "b-fake-account", "b-steps-of-a-groomer",
)  # fmt: skip
SHOWN = (STORY, CHOICE, SPOT, SORT, MATCH)
TODAY = date(2026, 11, 24)
PROGRESS = {
    "a-my-nickname": Progress("a-my-nickname", Strand.SELF, (), date(2026, 11, 22)),
    "a-lets-meet": Progress("a-lets-meet", Strand.RELATIONSHIPS, (), date(2026, 11, 24)),
    STORY: Progress(STORY, Strand.RELATIONSHIPS, ("start",)),
}


@cache
def shelf() -> Catalogue:
    return catalogue()


@cache
def lesson(id: str) -> Lesson:
    return shelf().opened(id)


def list_page(*, kept: bool = True, left_out: int = 0) -> QWidget:
    page = LessonsPage()
    state = list_state(shelf().heads, PROGRESS if kept else {}, Band.SMALL, TODAY, shared=kept, kept=kept, left_out=left_out)
    page.show_state(state, spoken())
    with_covers(page)
    return page


def with_covers(page: LessonsPage) -> None:
    for head in shelf().heads:
        scene = cover_of(lesson(head.id))
        assert scene is not None
        page.show_cover(head.id, scene)


def opened(id: str, kind: Kind | None, *, question: int = 0) -> LessonPage:
    """That lesson at its first page of a kind; None: at a question."""
    found = lesson(id)
    page = LessonPage()
    if kind is None:
        walk = Walk(found, (found.first, END), asked=question)
    else:
        at = next(one for one in found.pages if one.kind is kind)
        walk = Walk(found, (found.first, at.id) if at.id != found.first else (found.first,))
    page.open(walk, spoken())
    return page


def story(tool: bool = False) -> QWidget:
    if not tool:
        return opened(STORY, Kind.STORY)
    found = lesson(STORY)
    page = LessonPage()
    at = next(one for one in found.pages if one.tool is not None)
    page.open(Walk(found, (found.first, at.id)), spoken())
    return page


def chosen(id: str, number: int, question: bool = False) -> QWidget:
    page = opened(id, None if question else Kind.CHOICE, question=1)
    body = page.findChild(ChoosingBody)
    assert body is not None
    list(body._cards.values())[number].click()
    return page


def sorting(put: int) -> QWidget:
    page = opened(SORT, Kind.SORT)
    body = page.findChild(SortingBody)
    assert body is not None
    for _ in range(put):
        body._show_me.click()
    return page


def matching(pairs: int) -> QWidget:
    page = opened(MATCH, Kind.MATCH)
    body = page.findChild(MatchingBody)
    assert body is not None
    for _ in range(pairs):
        body._show_me.click()
    next(card for card in body._left.values() if card.isEnabled()).click()
    return page


def spotting(id: str, found: int) -> QWidget:
    page = opened(id, Kind.SPOT)
    body = page.findChild(SpottingBody)
    assert body is not None
    for line in list(body._lines.values())[:found]:
        line.click()
    return page


def done(*, review: bool = False) -> QWidget:
    found = lesson(STORY)
    page = DonePage()
    walk = begun_review(found) if review else Walk(found, (found.first, END))
    page.show_done(replace(walk, asked=len(found.review)), spoken(), kept=True)
    if not review:
        page.show_saved(Path("/home/bin/Documents/Hải Đăng – Người bạn trong trò chơi.pdf"))
    return page


def no_voice() -> QWidget:
    page = opened(STORY, Kind.SAY)
    page.show_note("Máy này chưa có giọng đọc tiếng Việt", "Em có thể tự đọc, hoặc đọc cùng ai đó.")
    return page


def home_with_lessons(begun: bool, review: bool) -> QWidget:
    page = home_page(ordinary())
    assert isinstance(page, HomePage)
    head = shelf().head(STORY)
    page.show_lessons(HomeLessons(head, begun, shelf().head("a-my-nickname") if review else None), spoken())
    return page


def today_with_lessons() -> QWidget:
    page = today(status(), requests=())
    assert isinstance(page, TodayPage)
    done = {Strand.RELATIONSHIPS: 3, Strand.PRIVACY: 1, Strand.HELP: 2}
    page.show_lessons("Bin", LessonCountsAre(tuple(StrandCount(strand, done.get(strand, 0)) for strand in Strand)))
    return page


SMALL, BIG = Audience.CHILD_SMALL, Audience.CHILD_BIG
PAGES = (
    PageMaker("lessons", SMALL, list_page),
    PageMaker("lessons-not-kept", SMALL, lambda: list_page(kept=False)),
    PageMaker("lessons-left-out", BIG, lambda: list_page(left_out=2)),
    PageMaker("lesson-story", SMALL, story),
    PageMaker("lesson-tool", SMALL, lambda: story(tool=True)),
    PageMaker("lesson-choice", SMALL, lambda: opened(STORY, Kind.CHOICE)),
    PageMaker("lesson-choice-chosen", BIG, lambda: chosen(CHOICE, 1)),
    PageMaker("lesson-say", SMALL, lambda: opened(STORY, Kind.SAY)),
    PageMaker("lesson-no-voice", SMALL, no_voice),
    PageMaker("lesson-sort", BIG, lambda: sorting(3)),
    PageMaker("lesson-match", BIG, lambda: matching(3)),
    PageMaker("lesson-spot", BIG, lambda: spotting(SPOT, 3)),
    PageMaker("lesson-question", SMALL, lambda: chosen(STORY, 0, question=True)),
    PageMaker("lesson-done", SMALL, done),
    PageMaker("lesson-reviewed", BIG, lambda: done(review=True)),
    PageMaker("child-home-lesson", SMALL, lambda: home_with_lessons(begun=False, review=True)),
    PageMaker("parent-today-lessons", Audience.PARENT, today_with_lessons),
    PageMaker("child-home-lesson-begun", SMALL, lambda: home_with_lessons(begun=True, review=False)),
)
