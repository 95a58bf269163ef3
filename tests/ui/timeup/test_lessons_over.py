"""Lessons over the cover: a quiet way there and back, that opens nothing else, and what was read is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.model.learning import Progress
from app.model.lessons import Strand, Tool
from app.wire.messages import Lessons, LessonsAre, ReachLesson
from tests.ui.samples_lessons import STORY, lesson, shelf
from tests.ui.samples_timeup import a_child, a_state, a_status
from tests.ui.timeup.test_timeup import TITLE, Scene, button
from ui.child.lessons.lesson_page import LessonPage
from ui.child.lessons.list_page import LessonsPage
from ui.child.lessons.walk import Walk
from ui.link import LinkState
from ui.theme import Audience, Mode
from ui.timeup.night import NightPage
from ui.timeup.window import TimeUpWindow


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    made = Scene(qtbot)
    yield made
    made.timeup.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown_titles() -> list[str]:
    return [top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()]


def opened(scene: Scene) -> TimeUpWindow:
    window = scene.cover()
    button(window, "Do a lesson").click()
    scene.link.answer(LessonsAre((), False), Lessons)
    return window


def list_of(window: TimeUpWindow) -> LessonsPage:
    [page] = window.findChildren(LessonsPage)
    return page


def begin(window: TimeUpWindow, id: str = STORY) -> LessonPage:
    next(card for card, row in list_of(window)._cards if row.head.id == id).click()
    [page] = window.findChildren(LessonPage)
    return page


def page_with(tool: Tool) -> Walk:
    found, at = next(
        (found, page) for head in shelf().heads for found in (lesson(head.id),) for page in found.pages if page.tool is tool
    )
    return Walk(found, (found.first, at.id))


def tool_button(page: LessonPage) -> QPushButton:
    return page._tool


def test_the_list_opens_in_the_cover_and_leads_back_to_it(scene: Scene) -> None:
    window = scene.cover()
    titles, before = shown_titles(), len(scene.link.asked)
    assert window.lessons is None  # nobody has wanted one
    button(window, "Do a lesson").click()
    assert list_of(window).isVisible()
    assert shown_titles() == titles
    assert set(titles) == {TITLE}
    assert [asked.body for asked in scene.link.asked[before:]] == [Lessons()]
    scene.qtbot.waitUntil(lambda: any(card.hasFocus() for card, _row in list_of(window)._cards))
    button(window, "Back").click()
    assert window.night.isVisible()
    scene.qtbot.waitUntil(button(window, "Ask for more time").hasFocus)


def test_asking_stays_the_main_action(scene: Scene) -> None:
    window = scene.cover()
    kinds = {found.text(): found.property("kind") for found in window.night.findChildren(QPushButton)}
    assert (kinds["Ask for more time"], kinds["Do a lesson"]) == ("main", "quiet")


def test_a_lesson_goes_from_page_to_page_and_back_to_the_list(scene: Scene) -> None:
    window = opened(scene)
    page = begin(window)
    assert page.isVisible()
    page._on.click()
    assert page.walk is not None
    assert scene.link.last(ReachLesson).body == ReachLesson(STORY, lesson(STORY).strand, page.walk.path)
    page._leave.click()
    assert list_of(window).isVisible()


def test_a_grant_ends_the_lesson_and_the_next_cover_knows_how_far_it_went(scene: Scene) -> None:
    window = opened(scene)
    page = begin(window)
    page._on.click()
    assert page.walk is not None
    path = page.walk.path
    with scene.qtbot.waitSignal(scene.timeup.covering_changed):
        scene.link.tell_status(a_status(a_child("grant", allowed=True)))
    assert not window.isVisible()

    scene.link.tell_status(a_status(a_child("daily")))
    assert window in scene.timeup.windows
    assert window.night.isVisible()
    button(window, "Do a lesson").click()
    # Meanwhile more was read in the ordinary window: the guard knows, and is asked.
    done = Progress("a-my-nickname", Strand.SELF, (), date(2026, 11, 24))
    scene.link.answer(LessonsAre((Progress(STORY, Strand.RELATIONSHIPS, path), done), False), Lessons)
    standing = {row.head.id: row.standing.value for _card, row in list_of(window)._cards}
    assert (standing[STORY], standing["a-my-nickname"]) == ("begun", "done")
    again = begin(window)
    assert again.walk is not None
    assert again.walk.path == path


def test_help_from_a_lesson_is_one_press_and_leads_back_to_the_night(scene: Scene) -> None:
    window = opened(scene)
    begin(window)
    before = len(scene.link.asked)
    button(window, "Help me").click()
    assert window.help.isVisible()
    button(window, "Quick exit").click()
    assert window.night.isVisible()
    assert len(scene.link.asked) == before


def test_telling_from_a_lesson_comes_back_to_its_page(scene: Scene) -> None:
    window = opened(scene)
    page = begin(window)
    button(window, "Tell an adult").click()
    assert window.tell is not None
    assert window.tell.isVisible()
    button(window, "Quick exit").click()
    assert page.isVisible()
    assert shown_titles().count(TITLE) == len(scene.timeup.windows)


def test_practising_to_tell_asks_nobody_and_comes_back(scene: Scene) -> None:
    window = opened(scene)
    page = begin(window)
    page.open(page_with(Tool.TELL_PRACTICE), "en")
    before = len(scene.link.asked)
    tool_button(page).click()
    assert window.tell is not None
    assert window.tell.isVisible()
    assert len(scene.link.asked) == before
    window.tell.leave()
    assert page.isVisible()


def test_the_help_page_can_be_looked_at_from_a_lesson(scene: Scene) -> None:
    window = opened(scene)
    page = begin(window)
    page.tool_asked.emit(Tool.HELP)
    assert window.help.isVisible()


@pytest.mark.parametrize("tool", [Tool.CHECK_TEXT, Tool.CHECK_LINK, Tool.CHECK_PHOTO, Tool.MY_TIME, Tool.PEOPLE])
def test_what_leads_out_of_the_cover_is_left_out(scene: Scene, tool: Tool) -> None:
    window = opened(scene)
    page = begin(window)
    found = lesson(STORY)
    at = next(one for one in found.pages if one.id != found.first)
    pages = tuple(replace(one, tool=tool) if one is at else one for one in found.pages)
    changed = replace(found, pages=pages)
    page.open(Walk(changed, (found.first, at.id)), "en")
    assert not tool_button(page).isVisible()
    elsewhere = LessonPage()
    scene.qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.open(Walk(changed, (found.first, at.id)), "en")
    assert tool_button(elsewhere).isVisible()  # as the ordinary window shows it


def test_another_child_sees_nothing_of_the_lesson(scene: Scene) -> None:
    window = opened(scene)
    page = begin(window)
    scene.link.tell_status(a_status(a_child("daily", id="c2", nickname="Na"), who="c2"))
    assert window.night.isVisible()
    assert not page.isVisible()


def test_a_status_in_between_disturbs_no_lesson(scene: Scene) -> None:
    window = opened(scene)
    page = begin(window)
    before = len(scene.link.asked)
    scene.link.tell_status(a_status(a_child("daily", used_s=3601)))
    assert page.isVisible()
    assert len(scene.link.asked) == before


@pytest.mark.parametrize("main", [True, False])
def test_one_screen_alone_offers_it(qtbot: QtBot, main: bool) -> None:
    page = NightPage(main=main)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.show_state(a_state("daily"))
    assert ("Do a lesson" in [found.text() for found in page.findChildren(QPushButton) if found.isVisible()]) == main


def test_it_is_not_offered_in_the_last_minute_nor_without_a_guard(scene: Scene) -> None:
    def offered(window: TimeUpWindow) -> bool:
        return any(found.text() == "Do a lesson" and found.isVisible() for found in window.findChildren(QPushButton))

    window = scene.cover("daily", at_limit="lock")
    assert not offered(window)
    scene.link.tell_status(a_status(a_child("daily")))
    assert offered(window)
    scene.link.set_state(LinkState.AWAY)
    assert not offered(window)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (683, 384)])
@pytest.mark.parametrize("reason", ["daily", "schedule", "session", "paused"])
def test_the_night_page_has_room_for_it(scene: Scene, size: tuple[int, int], reason: str) -> None:
    page = NightPage(main=True)
    scene.qtbot.addWidget(page)
    scene.appearance.dress(page, Audience.CHILD_SMALL, Mode.DARK)
    page.resize(*size)
    page.show()
    state = a_state(reason, **({"paused_by": "child"} if reason == "paused" else {}))
    page.show_state(state)
    bar = page._scroll.verticalScrollBar()
    wanted = button(page, "Do a lesson")
    if size[1] >= 600:
        scene.qtbot.waitUntil(lambda: bar.maximum() == 0)

    def whole() -> bool:
        place = page._scroll.viewport().rect()
        at = wanted.mapTo(page._scroll.viewport(), wanted.rect().topLeft())
        return place.contains(wanted.rect().translated(at))

    scene.qtbot.waitUntil(whole)
