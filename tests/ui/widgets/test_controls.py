"""Buttons, rail, choices, PIN field and steppers: by key as by mouse, and what they say happened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Audience, Icon, Mode, Theme, dress
from ui.widgets.button import ActionButton
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.choices import Choice, SegmentedChoice, Toggle
from ui.widgets.drop_down import DropDown
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.pin_field import PinField
from ui.widgets.rail import Rail, RailButton, RailItem
from ui.widgets.time_ranges import RangeWords, TimeRanges

ITEMS = (
    RailItem("home", Icon.HOUSE, "Trang chính"),
    RailItem("requests", Icon.CHAT_TEXT, "Yêu cầu", 2, "2 yêu cầu chờ trả lời"),
    RailItem("help", Icon.LIFEBUOY, "Giúp em"),
)


def shown(qtbot: QtBot, widget: QWidget, audience: Audience = Audience.PARENT) -> QWidget:
    """The caller must keep the window: Python would delete it, and the widget with it."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(widget)
    dress(window, Theme(Mode.LIGHT, audience))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def rail_buttons(rail: Rail) -> list[RailButton]:
    return rail.findChildren(RailButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_and_a_card_are_pressed_by_space_and_by_enter(qtbot: QtBot, key: Qt.Key) -> None:
    button, card = ActionButton("Xin thêm giờ"), ChoiceCard(Standing.UPRIGHT)
    both = QWidget()
    row = QVBoxLayout(both)
    row.addWidget(button)
    row.addWidget(card)
    _window = shown(qtbot, both)
    for pressed in (button, card):
        pressed.setFocus()
        with qtbot.waitSignal(pressed.clicked):
            QTest.keyClick(pressed, key)


def test_the_rail_walks_with_arrows_and_opens_with_space(qtbot: QtBot) -> None:
    rail = Rail()
    rail.show_items(ITEMS, "home")
    _window = shown(qtbot, rail)
    buttons = rail_buttons(rail)
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    with qtbot.waitSignal(rail.item_chosen) as told:
        QTest.keyClick(buttons[1], Qt.Key.Key_Space)
    assert told.args == ["requests"]
    QTest.keyClick(buttons[1], Qt.Key.Key_Up)
    QTest.keyClick(buttons[0], Qt.Key.Key_Up)
    assert buttons[2].hasFocus()


def test_the_rail_keeps_its_names_when_only_icons_are_seen(qtbot: QtBot) -> None:
    rail = Rail()
    _window = shown(qtbot, rail)
    rail.set_name("Hải Đăng")
    rail.show_items(ITEMS, "home")
    wide = rail.sizeHint().width()
    rail.set_compact(True)
    assert rail.sizeHint().width() < wide / 1.8
    names = [button.accessibleName() for button in rail_buttons(rail)]
    assert names == ["Trang chính", "Yêu cầu, 2 yêu cầu chờ trả lời", "Giúp em"]
    assert [button.toolTip() for button in rail_buttons(rail)] == ["Trang chính", "Yêu cầu", "Giúp em"]


def test_new_words_keep_the_rails_focus_and_chosen_page(qtbot: QtBot) -> None:
    rail = Rail()
    rail.show_items(ITEMS, "help")
    _window = shown(qtbot, rail)
    button = rail_buttons(rail)[2]
    button.setFocus()
    rail.show_items(tuple(RailItem(item.key, item.icon, item.key.title()) for item in ITEMS), "help")
    assert button.hasFocus()
    assert button.isChecked()
    assert button.text() == "Help"


def test_a_segment_is_chosen_by_key_and_showing_does_not_signal(qtbot: QtBot) -> None:
    choice = SegmentedChoice()
    told: list[str] = []
    choice.choice_made.connect(told.append)
    choice.show_choices((Choice("week", "Giờ trong tuần"), Choice("day", "Số phút mỗi ngày")), "week")
    _window = shown(qtbot, choice)
    first, second = choice.findChildren(QPushButton)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    assert told == []
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert told == ["day"]
    assert choice.chosen() == "day"
    choice.choose(None)
    assert choice.chosen() is None


def test_a_toggle_turns_by_space_and_by_a_click_anywhere(qtbot: QtBot) -> None:
    toggle = Toggle("Hỏi bố mẹ khi có ứng dụng mới")
    _window = shown(qtbot, toggle)
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, toggle.rect().center())
    assert not toggle.isChecked()


def test_a_pin_is_sent_once_and_wiped(qtbot: QtBot) -> None:
    field = PinField()
    _window = shown(qtbot, field)
    QTest.keyClicks(field, "12a34b56")
    assert field.text() == "123456"
    assert "1" not in field.displayText()
    with qtbot.waitSignal(field.pin_entered) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["123456"]
    assert field.text() == ""
    field.undo()
    assert field.text() == ""


def test_a_pin_of_five_digits_is_not_sent(qtbot: QtBot) -> None:
    field = PinField()
    _window = shown(qtbot, field)
    sent: list[str] = []
    field.pin_entered.connect(sent.append)
    QTest.keyClicks(field, "12345")
    with qtbot.waitSignal(field.too_short):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent == []
    assert field.property("fault") is True
    QTest.keyClicks(field, "6")
    assert field.property("fault") is False


def test_a_pin_cannot_be_copied_out(qtbot: QtBot) -> None:
    field = PinField()
    _window = shown(qtbot, field)
    QTest.keyClicks(field, "123456")
    field.selectAll()
    field.copy()
    from PySide6.QtGui import QGuiApplication

    assert "123456" not in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("start", "key", "then"),
    [(50, Qt.Key.Key_Up, 60), (50, Qt.Key.Key_Down, 45), (60, Qt.Key.Key_Up, 75), (60, Qt.Key.Key_Down, 45)],
)
def test_the_stepper_goes_to_round_numbers(qtbot: QtBot, start: int, key: Qt.Key, then: int) -> None:
    stepper = MinutesStepper(0, 120, 15)
    _window = shown(qtbot, stepper)
    stepper.show_value(start)
    with qtbot.waitSignal(stepper.value_changed) as told:
        QTest.keyClick(stepper, key)
    assert told.args == [then]


def test_the_stepper_stops_at_its_ends_and_says_its_value(qtbot: QtBot) -> None:
    stepper = MinutesStepper(0, 30, 15)
    _window = shown(qtbot, stepper)
    stepper.set_words("{} phút".format, "Bớt", "Thêm")
    told: list[int] = []
    stepper.value_changed.connect(told.append)
    stepper.show_value(30)
    assert told == []
    less, more = stepper.findChildren(QPushButton)
    assert not more.isEnabled()
    less.click()
    less.click()
    less.click()
    assert told == [15, 0]
    assert not less.isEnabled()
    assert stepper.accessibleName() == "0 phút"
    assert (less.accessibleName(), more.accessibleName()) == ("Bớt", "Thêm")


def test_time_ranges_come_back_as_they_were_shown(qtbot: QtBot) -> None:
    ranges = TimeRanges(RangeWords("Từ", "Đến", "Thêm", "Bỏ", "Không dùng"))
    _window = shown(qtbot, ranges)
    told: list[object] = []
    ranges.ranges_changed.connect(told.append)
    given = ((8 * 60 + 5, 11 * 60), (14 * 60, 1440))
    ranges.show_ranges(given)
    assert ranges.ranges() == given
    assert told == []


def test_ranges_are_added_and_removed_by_the_person(qtbot: QtBot) -> None:
    ranges = TimeRanges(RangeWords("Từ", "Đến", "Thêm", "Bỏ", "Không dùng"))
    _window = shown(qtbot, ranges)
    ranges.show_ranges(())
    add = next(button for button in ranges.findChildren(QPushButton) if button.text() == "Thêm")
    add.click()
    assert ranges.ranges() == ((960, 1020),)
    remove = next(button for button in ranges.findChildren(QPushButton) if button.accessibleName() == "Bỏ")
    with qtbot.waitSignal(ranges.ranges_changed) as told:
        remove.click()
    assert told.args == [()]


def test_a_choice_card_says_its_title_and_is_pressed_by_key(qtbot: QtBot) -> None:
    card = ChoiceCard(Standing.ACROSS)
    _window = shown(qtbot, card, Audience.CHILD_SMALL)
    card.show_choice("Mẹ Hương", "ở nhà", icon=Icon.USER)
    assert card.accessibleName() == "Mẹ Hương"
    assert card.accessibleDescription() == "ở nhà"
    assert card.height() >= 56
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Space)


def test_a_drop_down_has_lines_as_high_as_a_control_and_keeps_keys(qtbot: QtBot) -> None:
    box = DropDown()
    _window = shown(qtbot, box)
    told: list[int] = []
    box.activated.connect(told.append)
    box.show_choices((("always", "Luôn được dùng"), ("ask", "Hỏi trước")), "ask")
    assert box.chosen() == "ask"
    assert box.view().sizeHintForRow(0) >= 32
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.chosen() == "always"
    assert told == [0]
    box.show_choices((("always", "Luôn"),), None)
    assert box.chosen() is None
