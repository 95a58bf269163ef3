"""Who is using this PC: children choose themselves, an adult says it with the PIN."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.model.people import Adult, Child, Role
from app.model.problem import Problem
from app.wire.messages import Family, FamilyIs, GuardStatus, StatusIs, WhoUses
from tests.ui.fake_link import FakeLink
from ui.child.who import AdultSheet
from ui.child.who_mode import WhoMode
from ui.child.who_state import who_state
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.pin_field import PinField

STATUS = StatusIs(1, GuardStatus("0", "personal", "reminder", (), "", {}, ()), (), choose_who=("c2", "c1"))
FAMILY = FamilyIs(
    "vi", (Adult("a1", "Mẹ", Role.PARENT),), (Child("c1", "Bin", 2018), Child("c2", "Ánh", 2013), Child("c3", "Tí", 2015)), (), "nha",
    None, None, {},
)  # fmt: skip


def test_only_the_children_of_this_account_are_named_in_the_guards_order() -> None:
    assert [child.nickname for child in who_state(STATUS, FAMILY).children] == ["Ánh", "Bin"]
    assert who_state(None, FAMILY).children == ()


def mode_with(qtbot: QtBot) -> tuple[WhoMode, FakeLink]:
    link = FakeLink(status=STATUS)
    mode = WhoMode(link)  # type: ignore[arg-type]  # a fake has its face
    qtbot.addWidget(mode)
    mode.resize(1000, 700)
    mode.show_status(STATUS)
    link.answer(FAMILY, Family)
    mode.show()
    return mode, link


def press(mode: WhoMode, text: str) -> None:
    (button,) = [one for one in mode.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_child_chooses_itself(qtbot: QtBot) -> None:
    mode, link = mode_with(qtbot)
    card = next(one for one in mode.findChildren(ChoiceCard) if one.property("child") == "c1")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert link.last(WhoUses).body == WhoUses(child="c1")
    assert link.last(WhoUses).credentials is None


def cards(mode: WhoMode) -> set[str]:
    return {str(one.property("child")) for one in mode.findChildren(ChoiceCard) if one.property("child")}


def test_names_that_could_not_be_had_are_asked_for_again(qtbot: QtBot) -> None:
    link = FakeLink(status=STATUS)
    mode = WhoMode(link)  # type: ignore[arg-type]  # a fake has its face
    qtbot.addWidget(mode)
    mode.show_status(STATUS)
    link.refuse(Problem("guard_away"), Family)
    mode.show_status(STATUS)
    assert sum(isinstance(asked.body, Family) for asked in link.asked) == 2
    link.answer(FAMILY, Family)
    assert cards(mode) == {"c1", "c2"}


def test_a_child_who_joins_the_account_later_is_offered_too(qtbot: QtBot) -> None:
    mode, link = mode_with(qtbot)
    link.asked.clear()
    mode.show_status(STATUS)
    assert link.asked == []
    mode.show_status(msgspec.structs.replace(STATUS, choose_who=("c2", "c1", "c4")))
    link.answer(msgspec.structs.replace(FAMILY, children=(*FAMILY.children, Child("c4", "Na", 2019))), Family)
    assert cards(mode) == {"c1", "c2", "c4"}


def test_an_adult_says_it_with_the_pin_on_the_call(qtbot: QtBot) -> None:
    mode, link = mode_with(qtbot)
    press(mode, "I am an adult")
    pin = mode.findChildren(PinField)[0]
    QTest.keyClicks(pin, "204816")
    QTest.keyClick(pin, Qt.Key.Key_Return)
    asked = link.last(WhoUses)
    assert asked.body == WhoUses(adult="a1")
    assert asked.credentials is not None
    assert asked.credentials.pin == "204816"
    assert pin.text() == ""


def test_a_wrong_pin_is_told_and_the_sheet_stays(qtbot: QtBot) -> None:
    mode, link = mode_with(qtbot)
    press(mode, "I am an adult")
    pin = mode.findChildren(PinField)[0]
    QTest.keyClicks(pin, "111222")
    QTest.keyClick(pin, Qt.Key.Key_Return)
    link.refuse(Problem("pin_wrong", {"wait_s": 0}), WhoUses)
    (sheet,) = mode.findChildren(AdultSheet)
    assert sheet.isVisible()
    assert any("PIN is not right" in label.text() for label in sheet.findChildren(QLabel))


def test_help_is_reachable_from_the_page_and_from_the_pin_and_asks_nothing(qtbot: QtBot) -> None:
    mode, link = mode_with(qtbot)
    before = len(link.asked)
    with qtbot.waitSignal(mode.help_asked):
        press(mode, "Help me")
    press(mode, "I am an adult")
    (sheet,) = mode.findChildren(AdultSheet)
    (button,) = [one for one in sheet.findChildren(QPushButton) if one.text() == "Help me"]
    with qtbot.waitSignal(mode.help_asked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(link.asked) == before
