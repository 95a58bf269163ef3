"""People, Protection and Settings: what they show, and what each press asks of the guard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.model.people import Role
from app.model.problem import Problem
from app.model.protection import Level, Why
from app.wire.messages import (
    Credentials,
    DeleteEverything,
    DeleteHistory,
    Doctor,
    Done,
    Family,
    NewRecoveryCode,
    Notes,
    ParentOpened,
    PutAdult,
    PutChild,
    RecoveryCode,
    RemoveChild,
    ResetPin,
    Retention,
    RetentionIs,
    SetLanguage,
    SetPin,
)
from tests.ui.fake_link import FakeLink
from tests.ui.samples_settings import DOCTOR, FAMILY, NOTES
from ui.autostart import Autostart
from ui.language import Language
from ui.parent.pages_list import LATER_PAGES
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.people_sheets import CodeSheet, OwnPinSheet, PinSheet, PutAdultSheet, PutChildSheet, RemoveSheet
from ui.parent.people_state import people_state
from ui.parent.protection_state import protection_state
from ui.parent.settings_sheets import DeleteEverythingSheet
from ui.parent.settings_state import word_fits
from ui.theme import Appearance
from ui.widgets.choices import Toggle
from ui.widgets.pin_field import PinField
from ui.widgets.sheet import Sheet

ME = ParentOpened("a1", "Mẹ Hương", Role.PARENT, 300)


class Stage:
    """A page in a window, joined with a link that remembers."""

    def __init__(self, qtbot: QtBot, key: str, autostart: Autostart | None = None) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.appearance = application.findChild(Appearance) or Appearance(application)
        self.language = Language()
        self.language.set("en")
        self.link = FakeLink()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        entry = next(one for one in LATER_PAGES if one.key == key)
        needs = ParentNeeds(self.link, self.appearance, self.language, self.window, ME, autostart)  # type: ignore[arg-type]
        self.page: ParentPage = entry.make(needs)
        QVBoxLayout(self.window).addWidget(self.page)
        self.window.resize(1000, 800)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.page.open_page()

    def press(self, name: str) -> None:
        buttons = [
            one
            for one in self.window.findChildren(QPushButton)
            if name in (one.text(), one.accessibleName()) and one.isVisible() and one.isEnabled()
        ]
        assert len(buttons) == 1, name
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    def sheet(self, kind: type[Sheet]) -> Sheet:
        (sheet,) = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return sheet

    def words(self) -> str:
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


def pins(sheet: QWidget) -> list[PinField]:
    return [one for one in sheet.findChildren(PinField) if one.isVisible()]


def sheet_button(sheet: QWidget, text: str) -> QPushButton:
    (button,) = [one for one in sheet.findChildren(QPushButton) if one.text() == text]
    return button


@pytest.fixture
def people(qtbot: QtBot) -> Stage:
    stage = Stage(qtbot, "people")
    stage.link.answer(FAMILY, Family)
    return stage


# ---- people ----


def test_accounts_that_are_nobodys_are_named() -> None:
    assert people_state(FAMILY, "a1").unnamed == ("khach",)


def test_the_only_parent_is_known_as_such() -> None:
    state = people_state(FAMILY, "a1")
    assert [line.only_parent for line in state.adults] == [False, False, False]


def test_a_new_adult_needs_a_good_pin_before_anything_is_asked(people: Stage) -> None:
    people.press("Add an adult")
    sheet = people.sheet(PutAdultSheet)
    name = next(one for one in sheet.findChildren(QLineEdit) if not isinstance(one, PinField))
    QTest.keyClicks(name, "Ong")
    first, second = pins(sheet)
    QTest.keyClicks(first, "111111")
    QTest.keyClicks(second, "111111")
    sheet_button(sheet, "Add").click()
    assert not [one for one in people.link.asked if isinstance(one.body, PutAdult)]
    first.clear()
    second.clear()
    QTest.keyClicks(first, "590371")
    QTest.keyClicks(second, "590371")
    sheet_button(sheet, "Add").click()
    assert people.link.last(PutAdult).body == PutAdult("Ong", Role.PARENT, None, (), "590371")
    people.link.answer(Done(), PutAdult)
    assert not sheet.isVisible()
    assert [pin.text() for pin in sheet.findChildren(PinField)] == ["", ""]


def test_a_refusal_is_worded_in_the_sheet_and_what_was_typed_stays(people: Stage) -> None:
    people.press("Change Mẹ Hương (you)")
    sheet = people.sheet(PutAdultSheet)
    sheet_button(sheet, "Save").click()
    people.link.refuse(Problem("last_parent", {}), PutAdult)
    assert sheet.isVisible()
    assert "only parent" in people.words()


def test_removing_a_child_says_what_goes_and_needs_a_second_step(people: Stage) -> None:
    people.press("Remove Bin")
    sheet = people.sheet(RemoveSheet)
    assert "cannot be brought back" in people.words()
    remove = sheet_button(sheet, "Remove")
    assert not remove.isEnabled()
    next(one for one in sheet.findChildren(Toggle) if one.isVisible()).click()
    remove.click()
    assert people.link.last(RemoveChild).body == RemoveChild("c1")


def test_a_child_keeps_an_account_that_the_pc_no_longer_has(people: Stage) -> None:
    people.press("Change Bin")
    sheet_button(people.sheet(PutChildSheet), "Save").click()
    assert people.link.last(PutChild).body == PutChild("Bin", 2018, "c1", ("bin",))


def test_ones_own_pin_changes_with_the_old_one(people: Stage) -> None:
    people.press("New PIN for Mẹ Hương (you)")
    sheet = people.sheet(PinSheet)
    for field, digits in zip(pins(sheet), ("204816", "590371", "590371"), strict=True):
        QTest.keyClicks(field, digits)
    sheet_button(sheet, "Set the new PIN").click()
    asked = people.link.last(SetPin)
    assert asked.body == SetPin("a1", "590371")
    assert asked.credentials == Credentials("204816", "a1")


def test_another_adults_pin_needs_the_recovery_code_and_shows_the_new_one(people: Stage) -> None:
    people.press("New PIN for Bố")
    sheet = people.sheet(PinSheet)
    code = next(one for one in sheet.findChildren(QLineEdit) if not isinstance(one, PinField) and one.isVisible())
    QTest.keyClicks(code, "7kq2 m4xh")
    for field in pins(sheet):
        QTest.keyClicks(field, "590371")
    sheet_button(sheet, "Set the new PIN").click()
    assert people.link.last(ResetPin).body == ResetPin("a2", "590371", "7kq2 m4xh")
    people.link.answer(RecoveryCode("NEWC-ODE0"), ResetPin)
    shown = people.sheet(CodeSheet)
    assert "NEWC-ODE0" in people.words()
    close = sheet_button(shown, "Close")
    assert not close.isEnabled()
    next(one for one in shown.findChildren(Toggle) if one.isVisible()).click()
    close.click()
    assert not any(label.text() == "NEWC-ODE0" for label in people.window.findChildren(QLabel))


def test_a_new_recovery_code_asks_for_the_pin_on_that_call(people: Stage) -> None:
    people.press("Make a new recovery code")
    sheet = people.sheet(OwnPinSheet)
    QTest.keyClicks(pins(sheet)[0], "204816")
    QTest.keyClick(pins(sheet)[0], Qt.Key.Key_Return)
    assert people.link.last(NewRecoveryCode).credentials == Credentials("204816", "a1")


# ---- protection ----


def test_what_is_missing_comes_before_what_works_in_part() -> None:
    state = protection_state(DOCTOR, NOTES)
    assert state.level is Level.REMINDER
    assert state.whys == (Why.SAME_ACCOUNT, Why.NO_FREEZER, Why.POLLING)
    assert [check.id for check in state.to_mend] == ["typing", "processes", "enforcement"]
    assert all(check.state == "ok" for check in state.working)


def test_before_the_guard_has_told_nothing_is_claimed() -> None:
    state = protection_state(None, None)
    assert (state.told, state.level, state.notes) == (False, None, None)


def test_protection_words_level_mends_and_what_cannot_be_stopped(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "protection")
    stage.link.answer(DOCTOR, Doctor)
    stage.link.answer(NOTES, Notes)
    qtbot.waitUntil(lambda: "ibus-unikey" in stage.words())
    words = stage.words()
    for said in ("Reminder only", "ibus-unikey", "USB stick", "Another device", "for Bố: 3 in a row"):
        assert said in words
    before = len(stage.link.asked)
    stage.press("Check again")
    assert [type(one.body) for one in stage.link.asked[before:]] == [Doctor, Notes]


# ---- settings ----


@pytest.fixture
def settings(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(qtbot, "settings")
    stage.link.answer(RetentionIs(30, 13), Retention)
    stage.link.answer(FAMILY, Family)
    yield stage
    stage.language.set("en")


def test_the_language_changes_live_and_for_the_family(settings: Stage) -> None:
    settings.press("Tiếng Việt")
    assert settings.language.code == "vi"
    assert settings.link.last(SetLanguage).body == SetLanguage("vi")
    assert "Cài đặt" in settings.words()


def test_shorter_keeping_is_sent_only_when_asked(settings: Stage) -> None:
    less = [one for one in settings.window.findChildren(QPushButton) if one.accessibleName() == "Less" and one.isVisible()]
    QTest.mouseClick(less[0], Qt.MouseButton.LeftButton)
    assert settings.link.last(Retention).body == Retention()
    settings.press("Save")
    assert settings.link.last(Retention).body == Retention(29, 13)


def test_a_history_goes_only_after_a_second_step(settings: Stage) -> None:
    settings.press("Delete the history")
    sheet = settings.sheet(RemoveSheet)
    next(one for one in sheet.findChildren(Toggle) if one.isVisible()).click()
    sheet_button(sheet, "Delete").click()
    assert settings.link.last(DeleteHistory).body == DeleteHistory("c1")


def test_everything_goes_only_with_the_word_and_the_pin_on_that_call(settings: Stage) -> None:
    settings.press("Delete everything")
    sheet = settings.sheet(DeleteEverythingSheet)
    main = sheet_button(sheet, "Delete everything")
    word = next(one for one in sheet.findChildren(QLineEdit) if not isinstance(one, PinField))
    QTest.keyClicks(pins(sheet)[0], "204816")
    assert not main.isEnabled()
    QTest.keyClicks(word, "Delete")
    main.click()
    assert settings.link.last(DeleteEverything).credentials == Credentials("204816", "a1")


def test_the_word_is_not_fulfilled_by_less() -> None:
    assert word_fits(" XÓA ", "xóa")
    assert not word_fits("xoa", "xóa")
    assert not word_fits("", "xóa")
    assert not word_fits("", "")


def test_starting_at_login_is_the_desktops_to_keep(qtbot: QtBot) -> None:
    chosen: list[bool] = []

    def choose(on: bool) -> bool:
        chosen.append(on)
        return True

    stage = Stage(qtbot, "settings", Autostart(lambda: True, choose))
    (toggle,) = [one for one in stage.window.findChildren(Toggle) if one.text() == "Start when this account signs in"]
    assert toggle.isChecked()
    toggle.click()
    assert chosen == [False]


def test_without_a_say_there_is_no_switch(settings: Stage) -> None:
    assert "Start when this account signs in" not in [
        one.text() for one in settings.window.findChildren(Toggle) if one.isVisible()
    ]
