"""Lessons joined to guard, voice and paper: what is asked, what is kept, and that nothing of it stops a lesson."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.content.lessons.catalogue import catalogue
from app.model.learning import Progress
from app.model.lessons import Band, Strand
from app.model.problem import Problem
from app.platform.desktop.speech import Spoken
from app.wire.messages import (
    Done,
    FinishLesson,
    ForgetLessons,
    Lessons,
    LessonsAre,
    ReachLesson,
    ReviewLesson,
    ShareLessons,
    VerdictStatus,
)
from tests.content.lesson_builder import TOML, write_lesson
from tests.ui.fake_link import FakeLink
from tests.ui.statuses import a_child
from ui.child.lessons.done_page import DonePage
from ui.child.lessons.lesson_page import LessonPage
from ui.child.lessons.lesson_tile import LessonTile
from ui.child.lessons.list_page import LessonsPage
from ui.child.lessons.list_state import HomeLessons, Standing, list_state
from ui.child.lessons.walk import Step, onward
from ui.child.lessons_joined import LessonsJoined
from ui.language import Language
from ui.theme import Appearance, Audience
from ui.widgets.notice import NoticeBar

LESSON = "a-friend-in-the-game"
REFUSED = Problem("private_unavailable")


class Voice:
    """Reads nothing; ends as the test says."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.stops = 0
        self.end: Callable[[Spoken], None] = lambda _how: None

    def say(self, text: str, language: str, ended: Callable[[Spoken], None]) -> None:
        self.said.append((text, language))
        self.end = ended

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        self.stops += 1

    def has_voice(self, language: str) -> bool:
        return True


class Stage:
    def __init__(self, qtbot: QtBot, application: QApplication, folder: Path) -> None:
        self.link = FakeLink()
        self.language = Language()
        self.language.set("vi")
        self.appearance = Appearance(application, reduce_motion=True)
        self.voice = Voice()
        self.folder = folder
        self.home: list[HomeLessons] = []
        self.opened: list[tuple[QWidget, bool]] = []
        self.qtbot = qtbot
        self.joined = LessonsJoined(
            self.link,  # type: ignore[arg-type]  # the same face as Link
            self.language,
            folders=lambda: (folder / "lessons",),
            speech=lambda: self.voice,
            documents=folder,
        )
        self.joined.home_changed.connect(self.home.append)
        self.joined.page_opened.connect(self._open)

    def _open(self, page: QWidget, alone: bool) -> None:
        if page not in [one for one, _ in self.opened]:
            self.appearance.dress(page, Audience.CHILD_SMALL)
            page.resize(1366, 768)
            self.qtbot.addWidget(page)
            page.show()
        self.opened.append((page, alone))

    def child(self, *progress: Progress, shared: bool = False) -> None:
        self.joined.child_is(a_child())
        self.link.answer(LessonsAre(progress, shared), Lessons)

    @property
    def page(self) -> LessonPage:
        page = self.opened[-1][0]
        assert isinstance(page, LessonPage)
        return page

    @property
    def shelf(self) -> LessonsPage:
        page = self.opened[-1][0]
        assert isinstance(page, LessonsPage)
        return page

    def asked(self, kind: type[object]) -> list[object]:
        return [one.body for one in self.link.asked if isinstance(one.body, kind)]

    def go_to_the_end(self) -> None:
        page = self.page
        walk = page.walk
        assert walk is not None
        while walk.step is not Step.DONE:
            here = walk.page
            good = next((option.id for option in here.options if option.good), None) if here is not None else None
            walk = onward(walk, good or (here.options[0].id if here is not None and here.options else None))
        page.finished.emit(walk)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, qapp, tmp_path)
    yield made
    made.language.deleteLater()  # its words go with it


def notes(page: QWidget) -> list[str]:
    return [bar.accessibleName() for bar in page.findChildren(NoticeBar) if not bar.isHidden()]


def test_each_page_is_kept_with_its_way_and_a_lesson_opens_where_it_was_left(stage: Stage) -> None:
    stage.child()
    stage.joined.open_lesson(LESSON)
    stage.page._on.click()
    reached = stage.asked(ReachLesson)
    assert len(reached) == 2
    last = reached[-1]
    assert isinstance(last, ReachLesson)
    assert (last.lesson, last.strand, len(last.path)) == (LESSON, Strand.RELATIONSHIPS, 2)
    stage.page.left.emit()
    stage.joined.open_lesson(LESSON)
    assert stage.page.walk is not None
    assert stage.page.walk.path == last.path


def test_a_lesson_is_shown_alone_and_the_list_beside_the_rail(stage: Stage) -> None:
    stage.child()
    stage.joined.open_list()
    stage.joined.open_lesson(LESSON)
    assert [(type(page), alone) for page, alone in stage.opened] == [(LessonsPage, False), (LessonPage, True)]


def test_the_end_is_told_once_and_no_answer_ever(stage: Stage) -> None:
    stage.child()
    stage.joined.open_lesson(LESSON)
    stage.go_to_the_end()
    assert stage.asked(FinishLesson) == [FinishLesson(LESSON, Strand.RELATIONSHIPS)]
    assert isinstance(stage.opened[-1][0], DonePage)
    stage.joined.open_review(LESSON)
    stage.go_to_the_end()
    assert stage.asked(ReviewLesson) == [ReviewLesson(LESSON)]
    assert {type(one.body) for one in stage.link.asked} == {Lessons, ReachLesson, FinishLesson, ReviewLesson}


def test_what_was_read_over_the_cover_is_asked_for_when_it_goes(stage: Stage) -> None:
    stage.child()
    resting = VerdictStatus(False, "daily", 0, "2026-11-25T16:30:00+07:00")
    stage.joined.child_is(a_child(verdict=resting))
    stage.joined.child_is(a_child(verdict=resting))
    assert len(stage.asked(Lessons)) == 1
    stage.joined.child_is(a_child())
    assert len(stage.asked(Lessons)) == 2
    stage.link.answer(LessonsAre((Progress(LESSON, Strand.RELATIONSHIPS, ("start",)),), False), Lessons)
    assert stage.home[-1].begun
    stage.joined.child_is(a_child())
    assert len(stage.asked(Lessons)) == 2


def test_home_has_the_lesson_that_was_begun_and_a_review_that_is_due(stage: Stage) -> None:
    stage.child(
        Progress(LESSON, Strand.RELATIONSHIPS, ("start",)), Progress("a-lets-meet", Strand.RELATIONSHIPS, (), date(2026, 1, 1))
    )
    home = stage.home[-1]
    assert home.today is not None
    assert (home.today.id, home.begun) == (LESSON, True)
    assert home.review is not None
    assert home.review.id == "a-lets-meet"
    stage.joined.open_review("a-lets-meet")
    stage.go_to_the_end()
    assert stage.home[-1].review is None


def test_another_child_sees_nothing_of_the_one_before(stage: Stage) -> None:
    stage.child(Progress(LESSON, Strand.RELATIONSHIPS, ("start",)))
    stage.joined.open_lesson(LESSON)
    with stage.qtbot.waitSignal(stage.joined.gone):
        stage.joined.child_is(msgspec.structs.replace(a_child(), id="c2", nickname="Na"))
    stage.joined.open_list()
    rows = [row for _, rows in stage.shelf._state.strands for row in rows]
    assert {row.standing for row in rows} == {Standing.NEW}
    assert len(stage.asked(Lessons)) == 2
    # What was asked for the first child comes late.
    stage.link.asked[0].answered(LessonsAre((Progress(LESSON, Strand.RELATIONSHIPS, ("start",)),), False))  # type: ignore[misc]
    assert {row.standing for _, rows in stage.shelf._state.strands for row in rows} == {Standing.NEW}


# ---- nobody keeps it ----


def test_with_no_guard_a_lesson_runs_to_its_end_and_says_so_once(stage: Stage) -> None:
    stage.joined.open_list()
    assert notes(stage.shelf)
    stage.joined.open_lesson(LESSON)
    assert len(notes(stage.page)) == 1
    page = stage.page
    page._note.hide()
    page._on.click()
    assert notes(page) == []
    stage.go_to_the_end()
    assert stage.link.asked == []
    assert isinstance(stage.opened[-1][0], DonePage)


def test_a_refused_page_is_told_quietly_and_asked_again_when_the_guard_is_back(stage: Stage) -> None:
    refusals: list[object] = []
    stage.link.refused.connect(refusals.append)
    stage.joined.child_is(a_child())
    stage.link.refuse(REFUSED, Lessons)
    stage.joined.open_lesson(LESSON)
    assert len(notes(stage.page)) == 1
    assert refusals == []
    stage.joined.child_is(a_child())
    assert len(stage.asked(Lessons)) == 2


# ---- the list ----


def test_sharing_and_forgetting_are_the_childs_own_presses(stage: Stage) -> None:
    stage.child()
    stage.joined.open_list()
    stage.shelf._share.click()
    assert stage.asked(ShareLessons) == [ShareLessons(True)]
    stage.shelf._forget.click()
    assert stage.asked(ForgetLessons) == []
    stage.shelf._yes.click()
    assert stage.asked(ForgetLessons) == [ForgetLessons()]
    stage.link.answer(Done(), ForgetLessons)
    assert len(stage.asked(Lessons)) == 2


def test_the_list_has_the_childs_band_and_the_others_when_asked(stage: Stage) -> None:
    stage.child()
    stage.joined.open_list()
    assert {row.head.band for _, rows in stage.shelf._state.strands for row in rows} == {Band.SMALL}
    stage.shelf._others.click()
    assert {row.head.band for _, rows in stage.shelf._state.strands for row in rows} == {Band.SMALL, Band.BIG}


def seen(page: LessonsPage) -> list[LessonTile]:
    return [tile for tile, _ in page._cards if not tile.visibleRegion().isEmpty()]


def test_each_lesson_that_is_seen_gets_the_scene_that_it_begins_with(stage: Stage, qtbot: QtBot) -> None:
    stage.child()
    stage.joined.open_list()
    page = stage.shelf
    assert [tile._scene for tile, _ in page._cards] == [None] * len(page._cards)  # the shelf does not wait for them
    qtbot.waitUntil(lambda: bool(seen(page)) and all(tile._scene is not None for tile in seen(page)))
    assert len(seen(page)) < len(page._cards)
    page.focus_lesson("a-call-111")  # far below
    qtbot.waitUntil(lambda: any(tile._scene is not None for tile, row in page._cards if row.head.id == "a-call-111"))
    first = next(iter(stage.joined._known().opened("a-call-111").pages))
    assert [tile._scene for tile, row in page._cards if row.head.id == "a-call-111"] == [first.scene]
    few = len(page._cards)
    page._others.click()
    assert len(page._cards) > few
    qtbot.waitUntil(lambda: bool(seen(page)) and all(tile._scene is not None for tile in seen(page)))


def test_a_lesson_without_a_scene_to_read_keeps_its_book(stage: Stage, qtbot: QtBot) -> None:
    write_lesson(stage.folder / "lessons", TOML.replace('next = "again"', 'next = "agian"'))
    stage.child()
    stage.joined.open_list()
    page = stage.shelf
    page.focus_lesson("a-kite")
    beside = next(row.head.id for _, rows in page._state.strands for row in rows if "a-kite" in [one.head.id for one in rows])
    assert beside != "a-kite"
    qtbot.waitUntil(lambda: any(tile._scene is not None for tile, row in page._cards if row.head.id == beside))
    assert [tile._scene for tile, row in page._cards if row.head.id == "a-kite"] == [None]
    assert notes(page) == []


def test_a_damaged_lesson_of_a_school_is_left_out_and_said(stage: Stage) -> None:
    write_lesson(stage.folder / "lessons", TOML.replace('next = "again"', 'next = "agian"'))
    stage.child()
    stage.joined.open_list()
    assert notes(stage.shelf) == []
    stage.joined.open_lesson("a-kite")
    assert len(notes(stage.shelf)) == 1
    assert "a-kite" not in [row.head.id for _, rows in stage.shelf._state.strands for row in rows]


def test_a_lesson_that_was_done_and_is_read_again_stays_done() -> None:
    again = Progress(LESSON, Strand.RELATIONSHIPS, ("start",), date(2026, 11, 24))
    state = list_state(catalogue().heads, {LESSON: again}, Band.SMALL, date(2026, 11, 24))
    assert [row.standing for _, rows in state.strands for row in rows if row.head.id == LESSON] == [Standing.DONE]


# ---- voice ----


def test_a_page_is_read_in_the_language_of_the_screen_and_stops_with_the_page(stage: Stage) -> None:
    stage.child()
    stage.joined.open_lesson(LESSON)
    stage.page._read.click()
    assert stage.voice.said[-1][1] == "vi"
    stage.page._on.click()
    assert stage.voice.stops > 0
    stage.language.set("en")
    stage.page._read.click()
    assert stage.voice.said[-1][1] == "en"


def test_where_no_voice_speaks_the_language_it_is_said(stage: Stage, qtbot: QtBot) -> None:
    stage.child()
    stage.joined.open_lesson(LESSON)
    stage.page._read.click()
    stage.voice.end(Spoken.NO_VOICE)
    qtbot.waitUntil(lambda: bool(notes(stage.page)))


def test_the_end_of_an_older_reading_does_not_end_the_newer(stage: Stage, qtbot: QtBot) -> None:
    stage.child()
    stage.joined.open_lesson(LESSON)
    stage.page._read.click()
    older = stage.voice.end
    stage.page._on.click()
    stage.page._read.click()
    older(Spoken.STOPPED)
    stage.voice.end(Spoken.WHOLE)
    qtbot.waitUntil(lambda: not stage.page._reading)
    assert notes(stage.page) == []


# ---- paper ----


def test_a_certificate_is_a_pdf_with_a_name_that_says_what_it_is(stage: Stage) -> None:
    stage.child()
    stage.joined.open_lesson(LESSON)
    stage.go_to_the_end()
    done = stage.opened[-1][0]
    assert isinstance(done, DonePage)
    done._certificate.click()
    done._certificate.click()
    found = sorted(path.name for path in stage.folder.glob("*.pdf"))
    assert found == ["Hải Đăng – Người bạn trong trò chơi (2).pdf", "Hải Đăng – Người bạn trong trò chơi.pdf"]
    assert all(path.read_bytes().startswith(b"%PDF") and path.stat().st_size > 5000 for path in stage.folder.glob("*.pdf"))
    assert notes(done)[0].endswith("Người bạn trong trò chơi (2).pdf")
    # The way to it is long: it is told to whoever rests on the note.
    assert str(stage.folder) not in notes(done)[0]
    assert [bar.toolTip() for bar in done.findChildren(NoticeBar) if not bar.isHidden()] == [
        str(stage.folder / "Hải Đăng – Người bạn trong trò chơi (2).pdf")
    ]


def test_a_certificate_that_cannot_be_written_is_told(stage: Stage) -> None:
    stage.joined._documents = stage.folder / "gone"
    stage.child()
    stage.joined.open_lesson(LESSON)
    stage.go_to_the_end()
    done = stage.opened[-1][0]
    assert isinstance(done, DonePage)
    done._certificate.click()
    assert len(notes(done)) == 1
    assert list(stage.folder.glob("**/*.pdf")) == []
