"""The focus ring stands round whatever has the keyboard, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Audience, Mode, Theme, dress
from ui.theme.focus_ring import FocusRing
from ui.theme.tokens import LIGHT, RING_ROOM
from ui.widgets.button import ActionButton, ButtonKind


def a_window(qtbot: QtBot, *children: QWidget) -> tuple[QWidget, FocusRing]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    for child in children:
        column.addWidget(child)
    dress(window, Theme(Mode.LIGHT, Audience.CHILD_SMALL))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    return window, ring


def test_tab_takes_the_ring_along(qtbot: QtBot) -> None:
    first, second = ActionButton("Kể với người lớn", None, ButtonKind.HELP), QLineEdit()
    _window, ring = a_window(qtbot, first, second)
    first.setFocus()
    assert ring.control() is first
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring.control() is second
    around = second.geometry().adjusted(-RING_ROOM, -RING_ROOM, RING_ROOM, RING_ROOM)
    assert ring.geometry() == around


def test_the_ring_is_sea_outside_a_gap_of_paper_also_on_coral(qtbot: QtBot) -> None:
    button = ActionButton("Kể với người lớn", None, ButtonKind.HELP)
    window, _ring = a_window(qtbot, button)
    button.setFocus()
    image = window.grab().toImage()
    middle = button.geometry().center().x()
    top = button.geometry().top()
    assert image.pixelColor(middle, top - 4).name().upper() == LIGHT.sea
    assert image.pixelColor(middle, top - 1).name().upper() == LIGHT.paper
    assert image.pixelColor(middle, top + 3).name().upper() in (LIGHT.coral, LIGHT.coral_pressed)


def test_the_ring_follows_a_control_that_moves_and_hides_with_it(qtbot: QtBot) -> None:
    button = ActionButton("Giúp em")
    window, ring = a_window(qtbot, button)
    button.setFocus()
    window.resize(600, 500)
    assert ring.geometry().center() == button.geometry().center()
    button.hide()
    assert ring.control() is None


def test_the_ring_does_not_leave_the_place_that_a_scroll_area_shows(qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    buttons = [ActionButton(str(number)) for number in range(12)]
    for button in buttons:
        column.addWidget(button)
    area = QScrollArea()
    area.setWidget(holder)
    area.setFixedHeight(160)
    _window, ring = a_window(qtbot, area)
    buttons[0].setFocus()
    assert ring.control() is buttons[0]
    assert not ring.visibleRegion().isEmpty()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert ring.visibleRegion().isEmpty()


def test_a_control_that_is_deleted_takes_its_ring_along(qtbot: QtBot) -> None:
    button, other = ActionButton("Một"), ActionButton("Hai")
    window, ring = a_window(qtbot, button, other)
    button.setFocus()
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    window.resize(500, 400)
    assert ring.control() is not button
    other.setFocus()
    assert ring.control() is other
    assert ring.geometry().contains(other.mapTo(window, QPoint(0, 0)))


def test_a_page_that_is_deleted_with_the_focus_inside_leaves_the_window_a_ring(qtbot: QtBot) -> None:
    area = QScrollArea()
    area.setWidget(ActionButton("Trang cũ"))
    other = ActionButton("Trang mới")
    window, ring = a_window(qtbot, area, other)
    old = area.widget()
    assert old is not None
    old.setFocus()
    assert ring.control() is old
    with qtbot.waitSignal(area.destroyed):
        area.deleteLater()
    other.setFocus()
    rings = [found for found in window.findChildren(FocusRing) if found.control() is other]
    assert len(rings) == 1
