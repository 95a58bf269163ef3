"""The first run on the screen: with a link that only remembers, and with a real guard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.content.presets import preset
from app.model.people import Child, RecordedAnswer, Role
from app.model.policy import DayKey
from app.model.problem import Problem
from app.wire.messages import (
    AnswerRecorded,
    ApplyPolicy,
    DoctorIs,
    Done,
    Family,
    FamilyIs,
    OsAccount,
    PresetIs,
    Recorded,
    Setup,
    SetupDone,
    ShowPreset,
    WhoUses,
)
from tests.cli.home import Home
from tests.ui.fake_link import FakeLink
from tests.ui.samples_setup import told
from ui.language import Language
from ui.link import Link, LinkState
from ui.setup.people_pages import AdultCard, ChildCard
from ui.setup.preset_page import PresetPage
from ui.setup.setup_state import Step
from ui.setup.wizard import SetupWizard
from ui.theme import Appearance, Audience
from ui.widgets.button import ButtonKind
from ui.widgets.choices import Toggle
from ui.widgets.drop_down import DropDown
from ui.widgets.notice import NoticeBar

ONE = FamilyIs("vi", (), (), (OsAccount("nha", "", False),), "nha", None, None, {})
PIN = "204816"


@pytest.fixture
def language() -> Iterator[Language]:
    made = Language()
    made.set("en")
    yield made
    made.set("en")


def wizard_on(qtbot: QtBot, link: object, language: Language, folder: Path) -> SetupWizard:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    appearance = application.findChild(Appearance) or Appearance(application)
    made = SetupWizard(link, appearance, language, this_year=2026, folder=lambda: folder)  # type: ignore[arg-type]  # a fake has its face
    qtbot.addWidget(made)
    appearance.dress(made, Audience.PARENT)
    made.resize(1100, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


def press(wizard: QWidget, text: str) -> None:
    (button,) = [one for one in wizard.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert button.isEnabled(), text
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(field: QWidget, text: str) -> None:
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, text)


def choose(drop_down: DropDown, key: str) -> None:
    drop_down.setCurrentIndex(drop_down.findData(key))
    drop_down.activated.emit(drop_down.currentIndex())


def fill_adult(wizard: SetupWizard, name: str = "Me", pin: str = PIN) -> AdultCard:
    card = wizard.findChildren(AdultCard)[-1]
    type_into(card.name.editor, name)
    type_into(card.pin, pin)
    type_into(card.pin_again, pin)
    return card


def fill_child(wizard: SetupWizard, nickname: str = "Bin") -> ChildCard:
    card = wizard.findChildren(ChildCard)[-1]
    type_into(card.name.editor, nickname)
    choose(card.year, "2018")
    return card


def to_adults(wizard: SetupWizard) -> None:
    for _ in range(3):
        press(wizard, "Continue")
    assert wizard.step is Step.ADULTS


def to_preset(wizard: SetupWizard, link: FakeLink) -> None:
    to_adults(wizard)
    fill_adult(wizard)
    press(wizard, "Continue")
    fill_child(wizard)
    press(wizard, "Continue")
    link.answer(PresetIs(preset("Bin", 8, "Asia/Ho_Chi_Minh")), ShowPreset)
    assert wizard.step is Step.PRESET


@pytest.fixture
def link() -> FakeLink:
    return FakeLink()


@pytest.fixture
def wizard(qtbot: QtBot, link: FakeLink, language: Language, tmp_path: Path) -> SetupWizard:
    made = wizard_on(qtbot, link, language, tmp_path)
    link.answer(ONE, Family)
    return made


def test_the_language_changes_at_once(wizard: SetupWizard, language: Language) -> None:
    press_card = [one for one in wizard.findChildren(QPushButton) if one.isVisible() and one.property("code") == "vi"]
    QTest.mouseClick(press_card[0], Qt.MouseButton.LeftButton)
    assert language.code == "vi"
    press(wizard, "Tiếp tục")
    assert wizard.step is Step.ABOUT


def test_help_is_reachable_on_every_step(qtbot: QtBot, wizard: SetupWizard, link: FakeLink) -> None:
    for _ in range(4):
        with qtbot.waitSignal(wizard.help_asked):
            press(wizard, "Help")
        if wizard.step is not Step.ADULTS:
            press(wizard, "Continue")


def test_a_weak_pin_does_not_go_on_and_says_why(wizard: SetupWizard) -> None:
    to_adults(wizard)
    fill_adult(wizard, pin="123456")
    press(wizard, "Continue")
    assert wizard.step is Step.ADULTS
    said = [one.text() for one in wizard.findChildren(AdultCard)[0].findChildren(type(wizard.findChildren(AdultCard)[0].heading))]
    assert any("easy to guess" in text for text in said)


def test_a_fault_that_is_out_of_sight_is_brought_into_sight(wizard: SetupWizard) -> None:
    wizard.resize(700, 400)
    to_adults(wizard)
    fill_adult(wizard, pin="123456")
    wizard.findChildren(AdultCard)[0].name.editor.setFocus()
    press(wizard, "Continue")
    assert wizard.focusWidget() is wizard.findChildren(AdultCard)[0].pin
    assert not wizard.findChildren(AdultCard)[0].pin.visibleRegion().isEmpty()


def test_a_pin_is_never_shown(wizard: SetupWizard) -> None:
    to_adults(wizard)
    card = fill_adult(wizard)
    assert card.pin.echoMode() is QLineEdit.EchoMode.Password
    assert PIN not in card.pin.displayText()


def test_back_keeps_what_was_typed(wizard: SetupWizard) -> None:
    to_adults(wizard)
    card = fill_adult(wizard, "Bo")
    press(wizard, "Back")
    press(wizard, "Continue")
    assert (card.draft().name, card.draft().pin) == ("Bo", PIN)


def test_two_adults_are_asked_for_together_in_one_operation(wizard: SetupWizard, link: FakeLink) -> None:
    to_adults(wizard)
    fill_adult(wizard, "Me")
    press(wizard, "Add another adult")
    second = fill_adult(wizard, "Ba", "590371")
    second.role.choose(Role.HELPER.value)
    second.role.choice_made.emit(Role.HELPER.value)
    press(wizard, "Continue")
    fill_child(wizard)
    press(wizard, "Continue")
    assert not [asked for asked in link.asked if isinstance(asked.body, Setup)]
    link.answer(PresetIs(preset("Bin", 8, "Asia/Ho_Chi_Minh")), ShowPreset)
    press(wizard, "Continue")
    setups = [asked.body for asked in link.asked if isinstance(asked.body, Setup)]
    assert len(setups) == 1
    assert [(adult.name, adult.role) for adult in setups[0].adults] == [("Me", Role.PARENT), ("Ba", Role.HELPER)]
    assert [(child.nickname, child.accounts) for child in setups[0].children] == [("Bin", ("nha",))]


def test_minutes_that_nobody_changed_are_not_sent(wizard: SetupWizard, link: FakeLink) -> None:
    to_preset(wizard, link)
    press(wizard, "Continue")
    link.answer(SetupDone("7KQ2-M4XH", ("Me", "Bin"), ()), Setup)
    assert not [asked for asked in link.asked if isinstance(asked.body, ApplyPolicy)]
    assert wizard.step is Step.RECOVERY


def test_changed_minutes_go_with_the_parents_pin(wizard: SetupWizard, link: FakeLink) -> None:
    to_preset(wizard, link)
    page = wizard.findChildren(PresetPage)[0]
    more = [one for one in page.findChildren(QPushButton) if one.accessibleName() == "More minutes" and one.isVisible()]
    QTest.mouseClick(more[0], Qt.MouseButton.LeftButton)
    press(wizard, "Continue")
    link.answer(SetupDone("7KQ2-M4XH", ("Me", "Bin"), ()), Setup)
    asked = link.last(ApplyPolicy)
    assert isinstance(asked.body, ApplyPolicy)
    assert asked.body.policy.daily_minutes.days[DayKey.SCHOOL] == 75
    assert asked.credentials is not None
    assert (asked.credentials.adult, asked.credentials.pin) == ("Me", PIN)
    link.answer(Done(), ApplyPolicy)
    assert wizard.step is Step.RECOVERY


def test_a_refused_setup_leads_to_the_adults_and_keeps_the_rest(wizard: SetupWizard, link: FakeLink) -> None:
    to_preset(wizard, link)
    press(wizard, "Continue")
    link.refuse(Problem("pin_too_easy", {}), Setup)
    assert wizard.step is Step.ADULTS
    assert wizard.findChildren(AdultCard)[0].draft().name == "Me"


def test_a_lost_answer_is_asked_for_again_with_the_pin(wizard: SetupWizard, link: FakeLink) -> None:
    to_preset(wizard, link)
    press(wizard, "Continue")
    link.set_state(LinkState.AWAY)
    link.set_state(LinkState.READY)
    press(wizard, "Continue")
    link.refuse(Problem("pin_needed", {"op": "setup"}), Setup)
    asked = link.last(Setup)
    assert asked.credentials is not None
    assert asked.credentials.pin == PIN


def test_the_code_must_be_written_down_before_it_goes(wizard: SetupWizard, link: FakeLink, tmp_path: Path) -> None:
    to_preset(wizard, link)
    press(wizard, "Continue")
    link.answer(SetupDone("7KQ2-M4XH", ("Me", "Bin"), ()), Setup)
    (on,) = [one for one in wizard.findChildren(QPushButton) if one.text() == "Continue" and one.isVisible()]
    assert not on.isEnabled()
    press(wizard, "Save as a file in Documents")
    (file,) = tmp_path.glob("*.txt")
    assert "7KQ2-M4XH" in file.read_text(encoding="utf-8")
    (noted,) = [one for one in wizard.findChildren(Toggle) if one.isVisible()]
    noted.click()
    press(wizard, "Continue")
    assert wizard.step is Step.RECORDED
    assert not any("7KQ2" in label.accessibleName() for label in wizard.findChildren(QWidget))


def to_recorded(wizard: SetupWizard, link: FakeLink, children: tuple[Child, ...]) -> None:
    to_preset(wizard, link)
    press(wizard, "Continue")
    link.answer(SetupDone("7KQ2-M4XH", ("Me", "Bin"), ()), Setup)
    next(one for one in wizard.findChildren(Toggle) if one.isVisible()).click()
    press(wizard, "Continue")
    link.answer(FamilyIs("vi", (), children, (), "nha", None, None, {}), Family)


def test_a_child_of_this_account_reads_and_may_want_to_talk(wizard: SetupWizard, link: FakeLink) -> None:
    to_recorded(wizard, link, (Child("c1", "Bin", 2018),))
    assert not [asked for asked in link.asked if isinstance(asked.body, WhoUses)]
    link.answer(told(), Recorded)
    press(wizard, "I want to talk about it")
    answer = link.last(AnswerRecorded).body
    assert answer == AnswerRecorded(RecordedAnswer.TALK)
    link.answer(Done(), AnswerRecorded)
    link.answer(told(RecordedAnswer.TALK), Recorded)
    press(wizard, "Continue")
    assert wizard.step is Step.DONE
    assert len([asked for asked in link.asked if isinstance(asked.body, AnswerRecorded)]) == 1


def test_without_an_answer_it_is_shown_later_and_nothing_is_said_for_the_child(wizard: SetupWizard, link: FakeLink) -> None:
    to_recorded(wizard, link, (Child("c1", "Bin", 2018),))
    link.answer(told(), Recorded)
    (later,) = (one for one in wizard.findChildren(QPushButton) if one.text() == "Show it later")
    assert later.property("kind") == ButtonKind.QUIET.value  # passing the child by is not what the page is for
    press(wizard, "Show it later")
    assert wizard.step is Step.DONE
    assert later.property("kind") == ButtonKind.MAIN.value
    assert not [asked for asked in link.asked if isinstance(asked.body, AnswerRecorded)]


def test_a_child_with_another_account_is_shown_it_there(wizard: SetupWizard, link: FakeLink) -> None:
    to_recorded(wizard, link, ())
    assert not [asked for asked in link.asked if isinstance(asked.body, Recorded)]
    press(wizard, "Continue")
    assert wizard.step is Step.DONE


def test_the_end_says_the_level_and_is_the_end(qtbot: QtBot, wizard: SetupWizard, link: FakeLink) -> None:
    to_recorded(wizard, link, ())
    press(wizard, "Continue")
    link.answer(DoctorIs("reminder", ("same-account",), (), ()))
    with qtbot.waitSignal(wizard.finished):
        press(wizard, "Finish")


def test_a_guard_that_goes_away_is_told_and_typed_words_stay(wizard: SetupWizard, link: FakeLink) -> None:
    to_adults(wizard)
    card = fill_adult(wizard, "Me")
    link.set_state(LinkState.AWAY)
    assert card.draft().name == "Me"
    notice = wizard.findChild(NoticeBar)
    assert notice is not None
    assert "as soon as the keeper is back" in notice.accessibleName()
    link.away = Problem("guard_away", {"why": "not_started_full"})
    link.set_state(LinkState.AWAY)
    assert "The disk is full" in notice.accessibleName()
    assert "Free some room" in notice.accessibleName()
    assert "as soon as the keeper is back" not in notice.accessibleName()
    link.set_state(LinkState.READY)
    assert not notice.isVisible()
    assert card.draft().pin == PIN


# ---- a real guard ----


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    made.close()


def test_a_family_is_set_up_with_a_real_guard(qtbot: QtBot, home: Home, language: Language, tmp_path: Path) -> None:
    link = Link(lambda: str(home.pc.path))
    link.start(subscribe=False)
    qtbot.waitUntil(lambda: link.state is LinkState.READY, timeout=5000)
    wizard = wizard_on(qtbot, link, language, tmp_path / "Documents")
    press(wizard, "Continue")
    press(wizard, "Continue")
    qtbot.waitUntil(
        lambda: any(one.property("sharing") == "apart" and one.isChecked() for one in wizard.findChildren(QPushButton))
    )
    press(wizard, "Continue")
    fill_adult(wizard)
    press(wizard, "Continue")
    card = fill_child(wizard)
    choose(card.account, "minh")
    press(wizard, "Continue")
    qtbot.waitUntil(lambda: wizard.step is Step.PRESET, timeout=5000)
    press(wizard, "Continue")
    qtbot.waitUntil(lambda: wizard.step is Step.RECOVERY, timeout=20000)
    next(one for one in wizard.findChildren(Toggle) if one.isVisible()).click()
    press(wizard, "Continue")
    qtbot.waitUntil(
        lambda: any(one.text() == "Yes, I understand" and one.isVisible() for one in wizard.findChildren(QPushButton)),
        timeout=5000,
    )
    press(wizard, "Yes, I understand")
    qtbot.waitUntil(lambda: not any(one.text() == "Show it later" for one in wizard.findChildren(QPushButton)), timeout=5000)
    press(wizard, "Continue")
    (child,) = home.do(lambda pc: pc.guard.household.children())
    assert (child.nickname, child.accounts, child.recorded_answer) == ("Bin", ("minh",), RecordedAnswer.YES)
    assert [adult.name for adult in home.do(lambda pc: pc.guard.household.adults())] == ["Me"]
    link.stop()


def test_two_children_of_a_shared_account_answer_one_after_the_other(
    qtbot: QtBot, home: Home, language: Language, tmp_path: Path
) -> None:
    link = Link(lambda: str(home.pc.path))
    link.start(subscribe=False)
    qtbot.waitUntil(lambda: link.state is LinkState.READY, timeout=5000)
    wizard = wizard_on(qtbot, link, language, tmp_path / "Documents")
    press(wizard, "Continue")
    press(wizard, "Continue")
    (shared,) = [one for one in wizard.findChildren(QPushButton) if one.property("sharing") == "shared"]
    qtbot.waitUntil(
        lambda: any(one.property("sharing") == "apart" and one.isChecked() for one in wizard.findChildren(QPushButton))
    )
    QTest.mouseClick(shared, Qt.MouseButton.LeftButton)
    press(wizard, "Continue")
    fill_adult(wizard)
    press(wizard, "Continue")
    fill_child(wizard, "Bin")
    press(wizard, "Add another child")
    fill_child(wizard, "Anh")
    press(wizard, "Continue")
    for nickname in ("Bin", "Anh"):
        wait_for(qtbot, wizard, f"What it means for {nickname}")
        press(wizard, "Continue")
    qtbot.waitUntil(lambda: wizard.step is Step.RECOVERY, timeout=20000)
    next(one for one in wizard.findChildren(Toggle) if one.isVisible()).click()
    press(wizard, "Continue")
    for nickname, answer in (("Bin", "Yes, I understand"), ("Anh", "I want to talk about it")):
        wait_for(qtbot, wizard, f"For {nickname} to read")
        qtbot.waitUntil(lambda said=answer: said in buttons(wizard) and "Show it later" in buttons(wizard), timeout=5000)  # type: ignore[misc]  # mypy: a default in a lambda
        press(wizard, answer)
        qtbot.waitUntil(lambda: "Show it later" not in buttons(wizard), timeout=5000)
        press(wizard, "Continue")
    children = home.do(lambda pc: pc.guard.household.children())
    assert {child.nickname: child.recorded_answer for child in children} == {
        "Bin": RecordedAnswer.YES,
        "Anh": RecordedAnswer.TALK,
    }
    assert all(child.accounts == ("minh",) for child in children)
    link.stop()


def buttons(wizard: SetupWizard) -> list[str]:
    return [one.text() for one in wizard.findChildren(QPushButton) if one.isVisible()]


def wait_for(qtbot: QtBot, wizard: SetupWizard, text: str) -> None:
    qtbot.waitUntil(lambda: any(one.text() == text and one.isVisible() for one in wizard.findChildren(QLabel)), timeout=5000)
