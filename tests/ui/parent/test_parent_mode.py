"""Parent mode before a real guard on a real socket: the gate, the quick actions, requests, rules, apps, and the ways it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.model.people import RequestKind, RequestState
from app.model.plan import Plan, PlanDay
from app.model.policy import AppRule, DayKey, Rule
from app.model.verdict import Reason
from app.platform.service.posix import connect
from app.wire import messages as wire
from app.wire.client import Client
from tests.cli.home import Home
from tests.guard.builders import OTHER_PIN, PIN, an_app
from ui.language import Language
from ui.link import Link
from ui.parent.apps import AppsPage
from ui.parent.parent_mode import ParentMode
from ui.parent.requests import RequestsPage
from ui.parent.rules import RulesPage
from ui.theme import Appearance, Audience
from ui.widgets.pin_field import PinField
from ui.widgets.rail import RailButton
from ui.widgets.text import TextLabel

Widget = TypeVar("Widget", bound=QWidget)


@pytest.fixture
def family(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    ran = home.set_up()
    assert ran.status == 0, ran.err
    yield home
    home.close()


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp)


class Shown:
    """Parent mode in a window, and what a parent sees and does there."""

    def __init__(self, qtbot: QtBot, home: Home, appearance: Appearance) -> None:
        self.qtbot = qtbot
        self.home = home
        self.left: list[bool] = []
        self.help: list[bool] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.link = Link(lambda: str(home.pc.path), self.window)
        language = Language(self.window)
        language.set("en")
        self.mode = ParentMode(self.link, appearance, language)
        self.mode.left.connect(lambda: self.left.append(True))
        self.mode.help_asked.connect(lambda: self.help.append(True))
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.mode)
        appearance.dress(self.window, Audience.PARENT)
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        qtbot.waitUntil(lambda: self.field().isEnabled(), timeout=5000)

    def end(self) -> None:
        if isValid(self.link):
            self.link.stop()

    def field(self) -> PinField:
        return next(field for field in self.mode.findChildren(PinField) if field.accessibleName() == "PIN")

    def type_pin(self, pin: str) -> None:
        QTest.keyClicks(self.field(), pin)
        QTest.keyClick(self.field(), Qt.Key.Key_Return)

    def enter(self) -> None:
        self.type_pin(PIN)
        self.qtbot.waitUntil(lambda: self.mode.open, timeout=5000)

    def open(self, key: str, kind: type[Widget]) -> Widget:
        button = next(button for button in self.mode.findChildren(RailButton) if button.key == key)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: any(page.isVisible() for page in self.mode.findChildren(kind)), timeout=5000)
        return next(page for page in self.mode.findChildren(kind) if page.isVisible())

    def buttons(self, text: str) -> list[QPushButton]:
        return [
            button
            for button in self.mode.findChildren(QPushButton)
            if button.isVisible() and text in (button.text(), button.accessibleName())
        ]

    def press(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: any(button.isEnabled() for button in self.buttons(text)), timeout=5000)
        QTest.mouseClick(self.buttons(text)[0], Qt.MouseButton.LeftButton)

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.mode.findChildren(TextLabel) if label.isVisible())

    def wait(self, truth: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(truth, timeout=5000)


@pytest.fixture
def shown(qtbot: QtBot, family: Home, appearance: Appearance) -> Iterator[Shown]:
    made = Shown(qtbot, family, appearance)
    yield made
    made.end()


def as_child(home: Home, body: wire.Operation) -> wire.Result:
    """One call from Bin's own account."""
    client = Client(connect(str(home.pc.path), 10.0))
    client.hello("test")
    try:
        return client.call(body)
    finally:
        client.close()


def test_help_is_one_press_away_from_the_pin_prompt(shown: Shown) -> None:
    shown.press("Help me")
    assert shown.help == [True]
    assert not shown.mode.open


def test_wrong_pins_are_told_and_from_the_fifth_on_wait_with_the_field_shut(shown: Shown) -> None:
    shown.type_pin("111222")
    shown.wait(lambda: shown.says("The PIN is not right."))
    for _time in range(4):
        shown.wait(lambda: shown.field().isEnabled())
        shown.type_pin("111222")
    shown.wait(lambda: shown.says("You can try again in "))
    assert not shown.field().isEnabled()
    assert shown.buttons("Help me")


def test_a_forgotten_pin_is_replaced_with_the_recovery_code_and_the_new_one_is_shown(
    qtbot: QtBot, tmp_path: Path, appearance: Appearance
) -> None:
    home = Home(tmp_path)
    try:
        code = next(word for word in home.set_up().out.split() if word.count("-") == 4)
        shown = Shown(qtbot, home, appearance)
        shown.press("Forgotten your PIN?")
        fields = [field for field in shown.mode.findChildren(QLineEdit) if field.isVisible()]
        for field, text in zip(fields, (code.lower(), OTHER_PIN, OTHER_PIN), strict=True):
            QTest.keyClicks(field, text)
        shown.press("Set the new PIN")
        shown.wait(lambda: shown.says("The new PIN is set"))
        new = next(field.text() for field in shown.mode.findChildren(QLineEdit) if field.isVisible())
        assert new.count("-") == 4
        assert new != code
        shown.press("I have written it down")
        shown.wait(lambda: shown.field().isVisible() and shown.field().isEnabled())
        assert not [field for field in shown.mode.findChildren(QLineEdit) if field.text()], "a code is shown once"
        shown.type_pin(OTHER_PIN)
        shown.wait(lambda: shown.mode.open)
        shown.end()
    finally:
        home.close()


def test_the_right_pin_opens_today_and_lock_again_leaves(shown: Shown) -> None:
    shown.enter()
    shown.wait(lambda: shown.says("Bin's computer time"))
    lock = next(button for button in shown.mode.findChildren(RailButton) if button.key == "lock")
    assert lock.isVisible()
    QTest.mouseClick(lock, Qt.MouseButton.LeftButton)
    assert shown.left == [True]
    shown.wait(lambda: not isValid(shown.link))


def test_minutes_given_and_taken_back_reach_the_guard(shown: Shown) -> None:
    shown.enter()
    shown.wait(lambda: shown.says("Bin's computer time"))
    shown.press("Give 15 more minutes")
    shown.wait(lambda: shown.says("15 extra minutes"))
    shown.press("Take back")
    shown.wait(lambda: not shown.says("15 extra minutes"))


def test_pause_and_go_on_change_places(shown: Shown) -> None:
    shown.enter()
    shown.press("Pause now")
    shown.wait(lambda: bool(shown.buttons("Go on")))
    shown.press("Go on")
    shown.wait(lambda: bool(shown.buttons("Pause now")))


def test_only_today_is_kept_and_taken_back(shown: Shown) -> None:
    shown.enter()
    shown.press("Only today")
    shown.press("Holiday")
    shown.press("Use for today")
    shown.wait(lambda: shown.says("Other rules hold only today."))
    shown.press("Only today")
    shown.press("Back to the usual rules")
    shown.wait(lambda: not shown.says("Other rules hold only today."))


def test_a_request_that_comes_in_is_shown_and_given_at_once(shown: Shown) -> None:
    shown.enter()
    shown.wait(lambda: shown.says("Bin's computer time"))
    as_child(shown.home, wire.AskFor(RequestKind.TIME, 15, words="Con sắp xong."))
    shown.wait(lambda: shown.says("Bin asks for 15 more minutes"))
    shown.press("Give 15 minutes")
    shown.wait(lambda: not shown.says("Bin asks for 15 more minutes"))
    told = as_child(shown.home, wire.Requests())
    assert isinstance(told, wire.RequestsAre)
    assert told.requests[0].state is RequestState.GIVEN
    assert told.requests[0].granted_minutes == 15


def test_not_now_carries_the_parents_words_to_the_child(shown: Shown) -> None:
    as_child(shown.home, wire.AskFor(RequestKind.TIME, 30))
    shown.enter()
    shown.open("requests", RequestsPage)
    shown.press("Not now")
    field = next(field for field in shown.mode.findChildren(QPlainTextEdit) if field.isVisible())
    QTest.keyClicks(field, "Mai nhe")
    shown.press("Send the answer")
    shown.wait(lambda: shown.says("not this time") or shown.says("Mai nhe"))
    told = as_child(shown.home, wire.Requests())
    assert isinstance(told, wire.RequestsAre)
    assert (told.requests[0].state, told.requests[0].answer) == (RequestState.NO, "Mai nhe")


def test_what_a_child_says_of_a_rule_is_answered_with_a_change_only_after_one(shown: Shown) -> None:
    as_child(shown.home, wire.AskFor(RequestKind.RULE, rule="at_limit", words="Con xin lưu bài trước."))
    shown.enter()
    shown.open("requests", RequestsPage)
    shown.wait(lambda: shown.says("Bin has something to say about a rule: what happens when time is up"))
    assert shown.says("Con xin lưu bài trước.")
    assert not shown.buttons("Say that it is changed")
    shown.press("Change the rule")
    shown.wait(lambda: any(page.isVisible() for page in shown.mode.findChildren(RulesPage)))
    shown.press("New apps, time is up")
    shown.press("Close apps")
    shown.press("Save and tell Bin")
    shown.wait(lambda: shown.says("Version 2, by"))
    shown.open("requests", RequestsPage)
    shown.press("Say that it is changed")
    shown.wait(lambda: shown.says("Nothing waits for an answer right now."))
    told = as_child(shown.home, wire.Requests())
    assert isinstance(told, wire.RequestsAre)
    assert told.requests[0].state is RequestState.GIVEN


def test_a_rule_is_kept_only_with_a_reason(shown: Shown) -> None:
    as_child(shown.home, wire.AskFor(RequestKind.RULE, rule="daily", words="Con thấy hơi ít."))
    shown.enter()
    shown.open("requests", RequestsPage)
    shown.press("Keep it, with a reason")
    shown.wait(lambda: bool(shown.buttons("Send the answer")))
    [send] = shown.buttons("Send the answer")
    assert not send.isEnabled()
    field = next(field for field in shown.mode.findChildren(QPlainTextEdit) if field.isVisible())
    QTest.keyClicks(field, "De con ngu du")
    shown.press("Send the answer")
    shown.wait(lambda: shown.says("Nothing waits for an answer right now."))
    told = as_child(shown.home, wire.Requests())
    assert isinstance(told, wire.RequestsAre)
    assert (told.requests[0].state, told.requests[0].answer) == (RequestState.NO, "De con ngu du")


def test_a_plan_is_tried_in_the_rules_as_a_draft_that_nobody_has_saved(shown: Shown) -> None:
    older = Client(connect(str(shown.home.pc.path), 10.0))
    older.hello("test")
    older.call(wire.PutChild("Bin", 2011, "c1", ("minh",)), wire.Credentials(PIN))
    older.close()
    plan = Plan(PlanDay(75, 1260), PlanDay(120, 1320), PlanDay(120, 1320), "guitar")
    as_child(shown.home, wire.AskFor(RequestKind.PLAN, plan=plan))
    shown.enter()
    shown.open("requests", RequestsPage)
    shown.wait(lambda: shown.says("Bin shows you a plan of their own"))
    assert shown.says("School day: 75 minutes, until 21:00")
    before = as_child(shown.home, wire.ShowPolicy("Bin"))
    shown.press("Try it in the rules")
    shown.wait(lambda: shown.says("Changed, not saved yet."))
    assert as_child(shown.home, wire.ShowPolicy("Bin")) == before
    shown.press("Save and tell Bin")
    shown.wait(lambda: shown.says("Version 2, by"))
    told = as_child(shown.home, wire.ShowPolicy("Bin"))
    assert isinstance(told, wire.PolicyIs)
    assert told.current.policy.daily_minutes.days[DayKey.SCHOOL] == 75


def test_changed_rules_are_saved_with_the_reason_that_the_child_reads(shown: Shown) -> None:
    shown.enter()
    page = shown.open("rules", RulesPage)
    shown.wait(lambda: shown.says("Next Saturday") and not shown.says("Being worked out"))
    shown.press("New apps, time is up")
    shown.press("Close apps")
    shown.wait(lambda: shown.says("Changed, not saved yet."))
    why = next(field for field in page.findChildren(QLineEdit) if field.accessibleName() == "Bin will read")
    QTest.keyClicks(why, "We talked about it")
    shown.press("Save and tell Bin")
    shown.wait(lambda: shown.says("Version 2, by"))
    told = as_child(shown.home, wire.ShowPolicy("Bin"))
    assert isinstance(told, wire.PolicyIs)
    assert told.current.policy.at_limit.value == "close"
    assert told.current.why == "We talked about it"


def test_rules_that_another_adult_changed_meanwhile_are_not_overwritten(shown: Shown) -> None:
    shown.enter()
    shown.open("rules", RulesPage)
    shown.press("New apps, time is up")
    shown.press("Lock the screen")
    other = shown.home.file("policy.toml", 'format = 1\nchild = "Bin"\ngrace = 7\n')
    ran = shown.home.run("policy", "apply", other, "--pin-file", shown.home.pin())
    assert ran.status == 0, ran.err
    shown.press("Save and tell Bin")
    shown.wait(lambda: shown.says("Another adult has changed the rules meanwhile"))
    shown.press("Load the newest rules")
    shown.wait(lambda: shown.says("Version 2, by"))
    told = as_child(shown.home, wire.ShowPolicy("Bin"))
    assert isinstance(told, wire.PolicyIs)
    assert told.current.policy.grace_min == 7


def test_our_suggestion_fills_the_draft_and_saves_nothing_by_itself(shown: Shown) -> None:
    shown.enter()
    shown.open("rules", RulesPage)
    shown.press("Suggestion by age")
    shown.wait(lambda: shown.says("Further reading"))
    shown.press("Use as a start")
    told = as_child(shown.home, wire.ShowPolicy("Bin"))
    assert isinstance(told, wire.PolicyIs)
    assert told.current.version == 1


def test_a_new_app_is_blocked_from_its_card(shown: Shown) -> None:
    waits = an_app("app-1", name="Minetest", group=None, state="paused", reason=Reason.ASK, unclassified=True)
    shown.home.do(lambda pc: pc.watch.apps.update({pc.guard.household.children()[0].id: (waits,)}))
    shown.enter()
    shown.open("apps", AppsPage)
    shown.press("Block: Minetest")
    shown.wait(lambda: shown.says("Saved."))
    told = as_child(shown.home, wire.ShowPolicy("Bin"))
    assert isinstance(told, wire.PolicyIs)
    assert told.current.policy.apps == (AppRule(Rule.BLOCKED, id="app-1"),)


def test_a_lost_connection_ends_the_session(shown: Shown) -> None:
    shown.enter()
    shown.link.renew()
    shown.wait(lambda: shown.left == [True])


def test_out_of_sight_is_locked(shown: Shown) -> None:
    shown.enter()
    shown.mode.hide()
    shown.wait(lambda: shown.left == [True])


def test_a_new_pin_elsewhere_ends_the_session(shown: Shown) -> None:
    shown.enter()
    shown.home.answers = [PIN, OTHER_PIN, OTHER_PIN]
    ran = shown.home.run("pin", "set")
    assert ran.status == 0, ran.err
    shown.wait(lambda: shown.left == [True])
