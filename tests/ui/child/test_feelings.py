"""How do you feel, joined to a link: three taps, nothing leaves unless it is shown to somebody."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.model.feelings import About, Feeling
from app.model.problem import Problem
from app.wire.messages import Done, MyFeelings, MyFeelingsAre, ShareFeeling, TakeBackFeeling
from tests.ui.fake_link import FakeLink
from tests.ui.hands import button, press, said, show_to_child
from tests.ui.samples_feelings import ADULTS, SHARED
from tests.ui.statuses import a_child, a_status
from ui.child.feelings.feelings_state import FeelingsState
from ui.child.feelings_joined import FeelingsJoined


@pytest.fixture
def link() -> FakeLink:
    return FakeLink(status=a_status(a_child()))


@pytest.fixture
def joined(link: FakeLink, qtbot: QtBot, qapp: QApplication) -> FeelingsJoined:
    made = FeelingsJoined(link)  # type: ignore[arg-type]  # the same face as Link
    show_to_child(made, qtbot, qapp)
    made.open_page()
    link.answer(MyFeelingsAre(SHARED, ADULTS), MyFeelings)
    return made


def test_three_taps_and_nothing_is_sent_where_it_stays_with_the_child(joined: FeelingsJoined, link: FakeLink) -> None:
    for tap in ("Sad", "School", "Only for me"):
        press(joined, tap)
    assert "Nothing was kept." in said(joined)
    assert [type(asked.body) for asked in link.asked] == [MyFeelings]


def test_it_is_shown_to_just_the_one_who_was_tapped(joined: FeelingsJoined, link: FakeLink) -> None:
    for tap in ("Happy", "Friends", "Show Bố"):
        press(joined, tap)
    body = link.last(ShareFeeling).body
    assert isinstance(body, ShareFeeling)
    assert (body.adult, body.feeling, body.about, len(body.id)) == ("a2", Feeling.HAPPY, About.FRIENDS, 32)
    link.answer(Done(), ShareFeeling)
    assert "Bố can see it" in said(joined)
    assert "You need not be alone with it." not in said(joined)


@pytest.mark.parametrize("feeling", ["Sad", "Worried", "Angry"])
def test_a_low_feeling_has_help_beside_it_and_no_diagnosis(joined: FeelingsJoined, qtbot: QtBot, feeling: str) -> None:
    press(joined, feeling)
    press(joined, "Something online")
    assert "111" in said(joined)
    with qtbot.waitSignal(joined.help_asked):
        press(joined, "Who can help me")
    press(joined, "Only for me")
    assert "111" in said(joined)


def test_about_home_somebody_elsewhere_is_named_first(joined: FeelingsJoined) -> None:
    press(joined, "Worried")
    press(joined, "At home")
    assert "somebody who is not at home" in said(joined)


def test_what_could_not_be_shown_is_told_and_can_be_tried_again(joined: FeelingsJoined, link: FakeLink) -> None:
    for tap in ("Calm", "A game", "Show Bố"):
        press(joined, tap)
    first = link.last(ShareFeeling).body
    link.refuse(Problem("private_unavailable"), ShareFeeling)
    assert "The private part of Hải Đăng cannot be opened just now." in said(joined)
    press(joined, "Show Bố")
    assert link.last(ShareFeeling).body == first


def test_what_was_shown_can_be_taken_back(joined: FeelingsJoined, link: FakeLink) -> None:
    press(joined, "Take it back")
    assert link.last(TakeBackFeeling).body == TakeBackFeeling("1")
    link.answer(Done(), TakeBackFeeling)
    link.answer(MyFeelingsAre(SHARED[1:], ADULTS), MyFeelings)
    assert "To Mẹ Hương" not in said(joined)


def test_leaving_forgets_everything(joined: FeelingsJoined, link: FakeLink) -> None:
    press(joined, "Angry")
    press(joined, "At home")
    joined.hide()
    gc.collect()
    held = [one for one in gc.get_objects() if isinstance(one, FeelingsState) and one.feeling is Feeling.ANGRY]
    assert held == []
    joined.show()
    assert button(joined, "Happy")
    assert "Mẹ Hương" not in said(joined)
    assert [type(asked.body) for asked in link.asked] == [MyFeelings]


def test_without_a_guard_it_works_for_oneself(link: FakeLink, joined: FeelingsJoined) -> None:
    joined.open_page()
    link.refuse(Problem("guard_away"), MyFeelings)
    for tap in ("Sad", "School"):
        press(joined, tap)
    assert not [one for one in joined.findChildren(QAbstractButton) if one.isVisible() and one.text().startswith("Show")]
    press(joined, "Only for me")
    assert "Nothing was kept." in said(joined)


def test_it_goes_by_the_keyboard_alone(joined: FeelingsJoined, qtbot: QtBot) -> None:
    joined.activateWindow()
    qtbot.waitUntil(joined.isActiveWindow)
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Space)
    assert "Nothing was kept." in said(joined)
