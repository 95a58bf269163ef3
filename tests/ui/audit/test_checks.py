"""The audit itself: each of its questions finds what it is made for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import checks
from tests.ui.audit.keyboard import unreached
from tests.ui.audit.stage import Setting, Stage, Window
from ui.page_base import PageMaker
from ui.theme import Audience, Icon, Mode
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.text import TextLabel

SETTING = Setting("en", Mode.LIGHT, 800, 500)
Find = Callable[[Window], list[str]]


@pytest.fixture(scope="module")
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage(qapp)
    yield made
    made.end()


def page_of(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return page


def placed(*parts: tuple[QWidget, QRect]) -> QWidget:
    """Without a layout, as only a mistake would have it."""
    page = QWidget()
    for part, rect in parts:
        part.setParent(page)
        part.setGeometry(rect)
    return page


def narrow_button() -> QWidget:
    button = ActionButton("Ask for more time")
    button.setFixedWidth(60)
    return page_of(button)


def beside_the_window() -> QWidget:
    return placed((TextLabel(text="Hello"), QRect(770, 10, 120, 40)))


def one_over_the_other() -> QWidget:
    return placed((TextLabel(text="Hello"), QRect(10, 10, 120, 40)), (TextLabel(text="there"), QRect(20, 20, 120, 40)))


def without_a_name() -> QWidget:
    return page_of(ActionButton("", Icon.HOUSE))


def low_control() -> QWidget:
    control = QWidget()
    control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    control.setFixedHeight(20)
    return page_of(control)


def sun_on_ground() -> QWidget:
    return page_of(TextLabel(text="Hello there", colour="sun"))


def no_tell() -> QWidget:
    return page_of(ActionButton("Tell an adult", Icon.CHAT_CIRCLE_DOTS, ButtonKind.HELP))


def too_wide() -> QWidget:
    label = QLabel("Hello")
    label.setMinimumWidth(1200)
    return page_of(label)


@pytest.mark.parametrize(
    ("make", "find", "word"),
    [
        (narrow_button, checks.clipped, "clipped"),
        (beside_the_window, checks.clipped, "cut off"),
        (one_over_the_other, checks.overlapping, "overlapping"),
        (without_a_name, checks.nameless, "no accessible name"),
        (low_control, checks.too_small, "too small"),
        (sun_on_ground, checks.faint, "faint"),
        (no_tell, checks.tell_in_corner, "no tell button"),
        (too_wide, lambda window: checks.size(window, 800, 500), "needs"),
    ],
)
def test_a_fault_is_found_and_named(stage: Stage, make: Callable[[], QWidget], find: Find, word: str) -> None:
    with stage.shown(PageMaker("faulty", Audience.PARENT, make), SETTING) as window:
        found = find(window)
    assert len(found) == 1
    assert found[0].startswith(word)


def good() -> QWidget:
    return page_of(TextLabel(text="Hello there"), ActionButton("Ask for more time"), ActionButton("Back"))


def test_a_good_page_has_no_fault(stage: Stage) -> None:
    with stage.shown(PageMaker("good", Audience.PARENT, good), SETTING) as window:
        for find in (checks.clipped, checks.overlapping, checks.nameless, checks.too_small, checks.faint):
            assert find(window) == []


def out_of_reach() -> QWidget:
    button = ActionButton("Back")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return page_of(ActionButton("Ask"), ActionButton("Help"), button)


def holds_tab() -> QWidget:
    return page_of(ActionButton("Ask"), QPlainTextEdit(), ActionButton("Back"))


@pytest.mark.parametrize(("make", "word"), [(out_of_reach, "out of the keyboard's reach"), (holds_tab, "Tab is held")])
def test_the_keyboard_finds_what_it_cannot_reach(qtbot: QtBot, stage: Stage, make: Callable[[], QWidget], word: str) -> None:
    with stage.shown(PageMaker("faulty", Audience.PARENT, make), SETTING, really=True) as window:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        found = unreached(window)
    assert found
    assert found[0].startswith(word)
