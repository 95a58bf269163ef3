"""Child mode joined to a link: what each press asks, and that help asks nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.model.lessons import Tool
from app.model.people import Request, RequestState
from app.model.problem import Problem
from app.wire.messages import AdultsToTell, AskFor, Lessons, Pause, Requests, RequestsAre, SawAnswers, WithdrawRequest
from tests.ui.child.test_home_state import asked
from tests.ui.fake_link import FakeLink
from tests.ui.samples_tell import ADULTS
from tests.ui.statuses import a_child, a_status
from ui.child.child_mode import ChildMode
from ui.child.tell_joined import TellJoined
from ui.language import Language
from ui.link import LinkState
from ui.theme import Appearance, Audience
from ui.widgets.notice import NoticeBar
from ui.widgets.rail import RailButton
from ui.widgets.text import TextLabel
from ui.worded import worded


@pytest.fixture
def link() -> FakeLink:
    return FakeLink()


@pytest.fixture
def mode(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> ChildMode:
    language = Language()
    language.set("en")
    appearance = Appearance(qapp)
    made = ChildMode(link, language)  # type: ignore[arg-type]  # the same face as Link
    appearance.dress(made, Audience.CHILD_SMALL)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def button(root: QWidget, text: str) -> QAbstractButton:
    found = [one for one in root.findChildren(QAbstractButton) if one.text() == text and one.isVisibleTo(root)]
    assert found, f"no button {text!r}"
    return found[0]


def texts(root: QWidget) -> list[str]:
    return [one.text() for one in root.findChildren(QAbstractButton)]


def press(root: QWidget, text: str) -> None:
    QTest.mouseClick(button(root, text), Qt.MouseButton.LeftButton)


def arrive(link: FakeLink, *requests: Request) -> None:
    link.tell_status(a_status(a_child(open_requests=len(requests))))
    link.answer(RequestsAre(requests), Requests)


def test_asking_for_more_time_sends_the_chosen_minutes(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    press(mode, "Ask for more time")
    press(mode, "30 minutes")
    press(mode, "Ask")
    asked_body = link.last(AskFor).body
    assert isinstance(asked_body, AskFor)
    assert (asked_body.minutes, asked_body.words) == (30, "")


def test_a_request_can_be_taken_back(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link, asked("r1", RequestState.ASKED))
    press(mode, "Take it back")
    assert link.last(WithdrawRequest).body == WithdrawRequest("r1")


def test_a_read_answer_is_told_as_read(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link, asked("r1", RequestState.NO, seen=False))
    press(mode, "I have read it")
    assert link.last(SawAnswers).body == SawAnswers()


def test_a_child_can_pause_its_own_time(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    press(mode, "Pause")
    assert link.last(Pause).body == Pause("c1")


def test_help_opened_and_left_asks_the_guard_nothing_and_changes_no_title(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    qtbot.waitUntil(lambda: any(isinstance(asked.body, Lessons) for asked in link.asked))
    before, title = len(link.asked), mode.window().windowTitle()
    press(mode, "Help me")
    press(mode, "An adult at home")
    press(mode, "Quick exit")
    assert button(mode, "Ask for more time").isVisible()
    assert len(link.asked) == before
    assert mode.window().windowTitle() == title


def opened(mode: ChildMode, link: FakeLink) -> TellJoined:
    """Tell, which the coral button of the open page has just opened."""
    press(mode, "Tell an adult")
    [tell] = mode.findChildren(TellJoined)
    assert tell.isVisible()
    assert isinstance(link.asked[-1].body, AdultsToTell)
    return tell


def test_the_coral_button_of_every_page_opens_tell_and_leaving_leads_back(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    title, rail = mode.window().windowTitle(), [one.text() for one in mode.findChildren(RailButton)]
    for page, back in (
        ("Home", "Ask for more time"),
        ("My time", "Home"),
        ("Lessons", "Home"),
        ("Help me", "Ask for more time"),
    ):
        press(mode, page)
        tell = opened(mode, link)
        assert mode.window().windowTitle() == title
        assert [one.text() for one in mode.findChildren(RailButton)] == rail
        press(mode, "Quick exit")
        assert not tell.isVisible()
        assert button(mode, back).isVisible()


def test_someone_not_at_home_opens_help_from_memory(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    tell = opened(mode, link)
    link.answer(ADULTS, AdultsToTell)
    asked = len(link.asked)
    press(tell.pages.countdown, "Someone not at home")
    assert button(mode, "An adult at home").isVisible()
    assert len(link.asked) == asked


def test_another_page_of_the_rail_ends_telling(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    tell = opened(mode, link)
    link.answer(ADULTS, AdultsToTell)
    assert tell.counting.running
    press(mode, "Home")
    qtbot.waitUntil(lambda: not tell.open)
    assert not tell.counting.running
    assert button(mode, "Ask for more time").isVisible()


def test_a_lesson_lets_the_child_practise_with_no_frame(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    press(mode, "Lessons")
    asked = len(link.asked)
    mode._open_tool(Tool.TELL_PRACTICE)
    [tell] = mode.findChildren(TellJoined)
    assert tell.counting.running
    assert len(link.asked) == asked
    press(mode, "Don’t send")
    assert not tell.isVisible()


@pytest.mark.parametrize("state", [LinkState.AWAY, LinkState.SLOW, LinkState.DIFFERS])
def test_without_a_guard_it_says_so_and_help_still_opens(mode: ChildMode, link: FakeLink, qtbot: QtBot, state: LinkState) -> None:
    arrive(link)
    link.set_state(state)
    press(mode, "Help me")
    assert button(mode, "Quick exit").isVisible()


def test_why_a_guard_does_not_start_is_told_without_the_way_to_its_files(mode: ChildMode, link: FakeLink) -> None:
    link.away = Problem("guard_away", {"why": "store_newer", "file": "/home/bin/.local/share/haidang/haidang.db"})
    link.set_state(LinkState.AWAY)
    notice = mode.findChild(NoticeBar)
    assert notice is not None
    told = notice.accessibleName()
    assert "…/haidang.db come from a newer version" in told
    assert "/home" not in told
    assert "by itself" not in told
    press(mode, "Help me")
    press(mode, "Home")
    mode.show_problem(link.away)  # something was pressed all the same
    assert notice.accessibleName() == told
    link.set_state(LinkState.READY)
    assert not notice.isVisible()


def test_a_refusal_is_worded_on_the_page(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    press(mode, "Pause")
    link.refuse(Problem("guard_slow"), Pause)
    notice = mode.findChild(NoticeBar)
    assert notice is not None
    what, _following = worded(Problem("guard_slow"))
    assert what in [label.text() for label in notice.findChildren(TextLabel)]
    assert notice.isVisible()


def test_the_language_switches_live(mode: ChildMode, link: FakeLink, qtbot: QtBot) -> None:
    arrive(link)
    language = mode._language
    language.set("vi")
    qtbot.waitUntil(lambda: "Xin thêm giờ" in texts(mode), timeout=5000)
    language.set("en")
    qtbot.waitUntil(lambda: "Ask for more time" in texts(mode), timeout=5000)
