"""What is recorded: the guard's list in words, and the child's own answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.model.people import RecordedAnswer
from app.wire.messages import RecordedIs, RecordedItem
from tests.ui.samples_setup import told
from ui.child.recorded import RecordedPage
from ui.child.recorded_state import Kept, RecordedState, recorded_state


def page_with(qtbot: QtBot, recorded: RecordedIs) -> RecordedPage:
    page = RecordedPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show_recorded(recorded)
    page.show()
    return page


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def button(page: QWidget, text: str) -> QPushButton | None:
    return next((one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(page)), None)


def test_totals_are_told_in_months_and_intervals_in_days() -> None:
    lines = {line.kept: line for line in recorded_state(told()).lines or ()}
    assert (lines[Kept.DAY_TOTALS].months, lines[Kept.DAY_TOTALS].days) == (13, None)
    assert (lines[Kept.INTERVALS].months, lines[Kept.INTERVALS].days) == (None, 30)
    assert (lines[Kept.APPS].months, lines[Kept.APPS].days) == (None, None)


def test_a_helper_is_named_only_for_what_was_asked() -> None:
    state = recorded_state(told())
    assert state.adults == ("Mẹ Hương", "Bố")
    assert state.only_requests == ("Bà ngoại",)


def test_a_kind_that_this_program_does_not_know_is_not_left_out() -> None:
    recorded = RecordedIs("c1", "full", RecordedAnswer.YES, (RecordedItem("dreams", 1, None, None, ("child",)),))
    assert [line.kept for line in recorded_state(recorded).lines or ()] == [Kept.OTHER]


def test_every_line_of_the_guard_is_on_the_page(qtbot: QtBot) -> None:
    text = words(page_with(qtbot, told()))
    for said in (
        "How many minutes",
        "Which apps",
        "When you began",
        "What you asked for",
        "change of the rules",
        "Extra time",
        "clock",
    ):
        assert said in text
    assert "Mẹ Hương, Bố" in text


@pytest.mark.parametrize(
    ("text", "answer"), [("Yes, I understand", RecordedAnswer.YES), ("I want to talk about it", RecordedAnswer.TALK)]
)
def test_the_child_answers_itself(qtbot: QtBot, text: str, answer: RecordedAnswer) -> None:
    page = page_with(qtbot, told())
    pressed = button(page, text)
    assert pressed is not None
    with qtbot.waitSignal(page.answered) as heard:
        QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert heard.args == [answer]


def test_after_yes_nothing_is_asked_again(qtbot: QtBot) -> None:
    page = page_with(qtbot, told(RecordedAnswer.YES, "full"))
    assert button(page, "Yes, I understand") is None
    assert button(page, "I want to talk about it") is None


def test_wanting_to_talk_stays_and_yes_is_still_the_childs_to_say(qtbot: QtBot) -> None:
    page = page_with(qtbot, told(RecordedAnswer.TALK))
    assert button(page, "I want to talk about it") is None
    assert button(page, "Yes, I understand") is not None
    assert "want to talk about it" in words(page)


def test_an_adult_who_looks_has_no_answer_buttons() -> None:
    assert not recorded_state(told(), may_answer=False).asks
    assert not RecordedState().asks


def test_help_and_tell_are_there(qtbot: QtBot) -> None:
    page = page_with(qtbot, told())
    for text, signal in (("Help me", page.help_asked), ("Tell an adult", page.tell_asked)):
        pressed = button(page, text)
        assert pressed is not None
        with qtbot.waitSignal(signal):
            QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
