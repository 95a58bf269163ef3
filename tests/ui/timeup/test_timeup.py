"""The time's-up windows with a link: cover, uncover, ask, unlock, and help that nothing hides and no frame betrays."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.model.people import Adult, Child, Request, RequestKind, RequestState, Role
from app.model.problem import Problem
from app.wire.messages import (
    AdultsToTell,
    Asked,
    AskFor,
    Credentials,
    Done,
    Family,
    FamilyIs,
    GiveGrant,
    GrantGiven,
    RequestChanged,
    Requests,
    RequestsAre,
    Resume,
    WhoUses,
)
from tests.ui.fake_link import FakeLink
from tests.ui.samples_timeup import NOW, a_child, a_status, an_unnamed_status
from ui.language import Language
from ui.link import Link, LinkState
from ui.theme import Appearance
from ui.timeup.timeup import AWAY_MS, TimeUp
from ui.timeup.window import TimeUpWindow
from ui.widgets.pin_field import PinField

ROOT = Path(__file__).resolve().parents[3]
ADULTS = (Adult("a1", "Mẹ Hương", Role.PARENT), Adult("a2", "Bà ngoại", Role.HELPER))
CHILDREN = (Child("c1", "Bin", 2018), Child("c2", "Na", 2020))
ASKED = Request("r1", "c1", RequestKind.TIME, RequestState.ASKED, NOW, minutes=15)
TITLE = "Hải Đăng"


class Scene:
    def __init__(self, qtbot: QtBot) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.qtbot = qtbot
        self.link = FakeLink()
        self.appearance = Appearance(application)
        self.language = Language()
        self.above: list[int] = []
        self.timeup = TimeUp(cast(Link, self.link), self.appearance, self.language, TITLE, keep_above=self.above.append)

    def cover(self, reason: str = "daily", who: str = "c1", **changes: object) -> TimeUpWindow:
        self.link.tell_status(a_status(a_child(reason, **changes), who=who))  # type: ignore[arg-type]
        window = next(window for window in self.timeup.windows if window.main)
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    def family(self) -> None:
        self.link.answer(FamilyIs("vi", ADULTS, CHILDREN, (), "con", "c1", None, {}), Family)


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    made = Scene(qtbot)
    yield made
    made.timeup.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def button(root: QWidget, name: str) -> QPushButton:
    return next(found for found in root.findChildren(QPushButton) if found.text() == name and found.isVisible())


def words(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def visible_fields(root: QWidget) -> list[QLineEdit]:
    return [field for field in root.findChildren(QLineEdit) if field.isVisible()]


def test_a_refusal_covers_the_whole_screen_above_all(scene: Scene) -> None:
    window = scene.cover()
    assert window.windowTitle() == TITLE
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    scene.qtbot.waitUntil(lambda: window.geometry() == QGuiApplication.primaryScreen().geometry())
    assert scene.above == [int(window.winId())]
    assert "Today’s PC time is used up, Bin" in words(window)


def test_there_is_one_window_for_each_screen(scene: Scene) -> None:
    scene.cover()
    assert len(scene.timeup.windows) == len(QGuiApplication.screens())


def test_the_keyboard_begins_at_asking(scene: Scene) -> None:
    window = scene.cover()
    scene.qtbot.waitUntil(button(window, "Ask for more time").hasFocus)


def test_a_grant_uncovers_at_once(scene: Scene) -> None:
    scene.cover()
    with scene.qtbot.waitSignal(scene.timeup.covering_changed):
        scene.link.tell_status(a_status(a_child("grant", allowed=True)))
    assert not scene.timeup.covering


def test_closing_it_by_hand_closes_nothing(scene: Scene) -> None:
    window = scene.cover()
    assert not window.close()
    assert window.isVisible()


def test_help_is_one_press_away_and_sends_no_frame(scene: Scene) -> None:
    window = scene.cover()
    asked = len(scene.link.asked)
    titles = [top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()]
    button(window, "Help · 111").click()
    assert window.help.isVisible()
    assert "111" in words(window.help)
    button(window, "Quick exit").click()
    assert window.night.isVisible()
    assert len(scene.link.asked) == asked
    assert [top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()] == titles


def test_telling_an_adult_opens_over_the_cover_and_leads_back_to_it(scene: Scene) -> None:
    window = scene.cover()
    titles = [top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()]
    before = len(scene.link.asked)
    button(window, "Tell an adult").click()
    assert window.tell is not None
    assert window.tell.isVisible()
    assert [asked.body for asked in scene.link.asked[before:]] == [AdultsToTell()]
    assert [top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()] == titles
    button(window, "Quick exit").click()
    assert window.night.isVisible()
    button(window, "Help · 111").click()
    button(window.help, "Tell an adult").click()  # the same one on the help page
    assert window.tell.isVisible()
    scene.link.tell_status(a_status(a_child("grant", allowed=True)))
    scene.qtbot.waitUntil(lambda: window.tell is not None and not window.tell.open)
    assert not scene.timeup.covering


def test_help_is_one_press_away_from_the_pin(scene: Scene) -> None:
    window = scene.cover()
    button(window, "Adult: unlock with PIN").click()
    [field] = [field for field in visible_fields(window) if isinstance(field, PinField)]
    QTest.keyClicks(field, "123")
    next(
        found for found in reversed(window.findChildren(QPushButton)) if found.text() == "Help · 111" and found.isVisible()
    ).click()
    scene.qtbot.waitUntil(window.help.isVisible)
    assert field.text() == ""


def test_every_control_can_be_reached_by_keyboard_and_has_a_name(scene: Scene) -> None:
    window = scene.cover()
    met = set()
    for _step in range(12):
        focus = window.focusWidget()
        assert focus is not None
        met.add(focus.accessibleName() or (focus.text() if isinstance(focus, QPushButton) else ""))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert met >= {"Ask for more time", "Adult: unlock with PIN", "Help · 111", "Tell an adult"}
    assert "" not in met


def test_asking_goes_out_once_and_is_shown(scene: Scene) -> None:
    window = scene.cover()
    button(window, "Ask for more time").click()
    [field] = visible_fields(window)
    QTest.keyClicks(field, "ve xong")
    button(window, "Ask").click()
    button(window, "Ask").click()
    asked = [call.body for call in scene.link.asked if isinstance(call.body, AskFor)]
    assert asked == [AskFor(RequestKind.TIME, minutes=15, words="ve xong")]
    scene.link.answer(Asked(ASKED), AskFor)
    assert "You have asked for 15 more" in words(window)


def test_a_refused_request_is_worded_in_the_form(scene: Scene) -> None:
    window = scene.cover()
    button(window, "Ask for more time").click()
    button(window, "Ask").click()
    scene.link.refuse(Problem("pin_needed"), AskFor)
    assert "This needs the PIN of an adult." in words(window)
    assert button(window, "Ask").isEnabled()


def test_the_answer_of_an_adult_is_shown_with_its_words(scene: Scene) -> None:
    window = scene.cover()
    answered = msgspec.structs.replace(ASKED, state=RequestState.LATER, answered_by="Mẹ Hương", answer="Ăn cơm xong nhé.")
    scene.link.pushed.emit(RequestChanged(answered))
    assert "Mẹ Hương" in words(window)
    assert "Ăn cơm xong nhé." in words(window)
    scene.link.pushed.emit(RequestChanged(msgspec.structs.replace(ASKED, state=RequestState.WITHDRAWN)))
    assert "Mẹ Hương" not in words(window)


def test_the_right_pin_gives_ten_minutes_unless_told_otherwise(scene: Scene) -> None:
    window = scene.cover()
    button(window, "Adult: unlock with PIN").click()
    scene.family()
    [field] = [field for field in visible_fields(window) if isinstance(field, PinField)]
    QTest.keyClicks(field, "482913")
    QTest.keyClick(field, Qt.Key.Key_Return)
    call = scene.link.last(GiveGrant)
    assert (call.body, call.credentials) == (GiveGrant("c1", minutes=10), Credentials("482913", "a1"))
    scene.link.answer(GrantGiven("g1"), GiveGrant)
    assert not [field for field in visible_fields(window) if isinstance(field, PinField)]


def test_until_tonight_is_midnight(scene: Scene) -> None:
    window = scene.cover()
    button(window, "Adult: unlock with PIN").click()
    button(window, "Rest of today").click()
    [field] = [field for field in visible_fields(window) if isinstance(field, PinField)]
    QTest.keyClicks(field, "482913")
    button(window, "Give time").click()
    assert scene.link.last(GiveGrant).body == GiveGrant("c1", until="24:00")


def test_a_wrong_pin_is_worded_with_its_wait_and_keeps_no_digits(scene: Scene) -> None:
    window = scene.cover()
    button(window, "Adult: unlock with PIN").click()
    [field] = [field for field in visible_fields(window) if isinstance(field, PinField)]
    QTest.keyClicks(field, "482914")
    QTest.keyClick(field, Qt.Key.Key_Return)
    scene.link.refuse(Problem("pin_wait", {"wait_s": 300}), GiveGrant)
    assert "Try again after" in words(window)
    assert field.text() == ""
    assert field.hasFocus()


def test_on_an_account_that_nobody_has_named_a_parent_opens_the_pc(scene: Scene) -> None:
    scene.link.tell_status(an_unnamed_status("daily"))
    window = next(window for window in scene.timeup.windows if window.main)
    button(window, "Adult: unlock with PIN").click()
    scene.family()
    assert "under People whose account this is" in words(window)
    assert not [found for found in window.findChildren(QPushButton) if found.text() == "Rest of today" and found.isVisible()]
    [field] = [field for field in visible_fields(window) if isinstance(field, PinField)]
    QTest.keyClicks(field, "482913")
    button(window, "It is me: open the PC").click()
    call = scene.link.last(WhoUses)
    assert call.credentials is not None
    assert (call.body, call.credentials.pin) == (WhoUses(adult="a1"), "482913")


def test_a_pause_of_a_parent_is_ended_by_the_pin(scene: Scene) -> None:
    window = scene.cover("paused", paused_by="parent")
    assert "Ask for more time" not in [found.text() for found in window.findChildren(QPushButton) if found.isVisible()]
    button(window, "Adult: unlock with PIN").click()
    [field] = [field for field in visible_fields(window) if isinstance(field, PinField)]
    QTest.keyClicks(field, "482913")
    QTest.keyClick(field, Qt.Key.Key_Return)
    call = scene.link.last(Resume)
    assert (call.body, call.credentials) == (Resume("c1"), Credentials("482913", None))


def test_the_childs_own_pause_ends_without_a_pin(scene: Scene) -> None:
    window = scene.cover("paused", paused_by="child")
    button(window, "Go on").click()
    call = scene.link.last(Resume)
    assert (call.body, call.credentials) == (Resume("c1"), None)


def test_an_answer_about_the_child_before_is_not_shown_to_the_next(scene: Scene) -> None:
    window = scene.cover()
    late = scene.link.last(Requests)
    scene.cover(id="c2", nickname="Na", who="c2")
    assert late.answered is not None
    before = words(window)
    late.answered(RequestsAre((ASKED,)))
    assert words(window) == before


def test_another_child_of_a_shared_account_may_step_in(scene: Scene) -> None:
    status = msgspec.structs.replace(a_status(a_child("daily")), choose_who=("c1", "c2"))
    scene.link.tell_status(status)
    window = next(window for window in scene.timeup.windows if window.main)
    button(window, "I am not Bin").click()
    scene.family()
    scene.qtbot.waitUntil(lambda: any(found.text() == "Na" and found.isVisible() for found in window.findChildren(QPushButton)))
    button(window, "Na").click()
    assert scene.link.last(WhoUses).body == WhoUses(child="c2")
    scene.link.answer(Done(), WhoUses)


def test_without_a_guard_help_stays_and_the_cover_goes(scene: Scene) -> None:
    window = scene.cover()
    scene.link.set_state(LinkState.AWAY)
    assert "does not answer" in words(window)
    button(window, "Help · 111").click()
    assert "111" in words(window.help)
    with scene.qtbot.waitSignal(scene.timeup.covering_changed, timeout=AWAY_MS + 2000):
        pass
    assert not scene.timeup.covering


def test_a_guard_that_comes_back_in_time_leaves_the_cover(scene: Scene) -> None:
    window = scene.cover()
    scene.link.set_state(LinkState.AWAY)
    scene.link.set_state(LinkState.READY)
    scene.link.tell_status(a_status(a_child("daily")))
    assert scene.timeup.windows[0] is window
    assert "does not answer" not in words(window)


def test_leaving_help_by_three_shifts_comes_back_to_the_cover(scene: Scene) -> None:
    window = scene.cover()
    button(window, "Help · 111").click()
    scene.qtbot.waitUntil(window.help.isVisible)
    handle = window.windowHandle()
    assert handle is not None
    for _time in range(3):
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    scene.qtbot.waitUntil(window.night.isVisible)


TWO_SCREENS = """
import sys
from typing import cast
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.ui.fake_link import FakeLink
from tests.ui.samples_timeup import a_child, a_status
from ui.language import Language
from ui.theme import Appearance
from ui.timeup.timeup import TimeUp
application = QApplication([])
link = FakeLink()
timeup = TimeUp(link, Appearance(application), Language(), "Hải Đăng")
link.tell_status(a_status(a_child("daily")))
application.processEvents()
print(len(QGuiApplication.screens()), [(window.main, window.geometry().x(), window.isVisible()) for window in timeup.windows])
[other] = [window for window in timeup.windows if not window.main]
other.open_help()
application.processEvents()
print(other.help.isVisible())
other.leave_help()
[first] = [window for window in timeup.windows if window.main]
first.open_lessons()
other.open_lessons()
application.processEvents()
print([window.night.isVisible() for window in (first, other)])
timeup.end()
application.processEvents()
print(timeup.covering)
"""


def test_two_screens_are_both_covered_and_both_have_help(tmp_path: Path) -> None:
    plan = tmp_path / "screens.json"
    screens = [{"name": name, "x": x, "y": 0, "width": 1366, "height": 768} for name, x in (("one", 0), ("two", 1366))]
    plan.write_text(json.dumps({"screens": screens}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={plan}"}
    told = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.splitlines() == ["2 [(True, 0, True), (False, 1366, True)]", "True", "[False, True]", "False"]
