"""Cards over another program: seen, pressed by mouse, and never with the keyboard in their hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from Xlib import X, display
from Xlib.ext import xtest

from app.wire.messages import AppStopped, Warned
from tests.ui.fake_link import FakeLink
from tests.ui.samples_timeup import a_child, a_status
from ui.link import Link
from ui.theme import Appearance
from ui.warning.card import WarningCard
from ui.warning.warnings import Warnings


class KeptNotifier:
    """Stands where the OS begins: remembers what was shown."""

    def __init__(self) -> None:
        self.shown: dict[str, tuple[str, str, dict[str, str]]] = {}
        self.chosen: dict[str, Callable[[str], None] | None] = {}
        self.closed = False

    def available(self) -> bool:
        return True

    def show(self, key: str, title: str, body: str, actions: dict[str, str], chosen: Callable[[str], None] | None) -> bool:
        self.shown[key] = title, body, actions
        self.chosen[key] = chosen
        return True

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def close(self) -> None:
        self.closed = True


class Scene:
    def __init__(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.link = FakeLink(status=a_status(a_child("allowed", allowed=True)))
        self.notifier = KeptNotifier()
        self.warnings = Warnings(cast(Link, self.link), lambda: self.notifier, Appearance(application))


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    made = Scene()
    yield made
    made.warnings.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def button(card: QWidget, name: str) -> QPushButton:
    return next(found for found in card.findChildren(QPushButton) if found.text() == name and found.isVisible())


def words(card: WarningCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_a_warning_is_a_card_and_a_notification(scene: Scene) -> None:
    scene.link.pushed.emit(Warned("c1", 300, "daily", "pause"))
    [card] = scene.warnings.cards
    assert card.isVisible()
    assert "5 more minute" in words(card)
    assert scene.notifier.shown["time"][0] in words(card)


def test_the_next_warning_takes_the_place_of_the_last(scene: Scene) -> None:
    for left_s in (900, 300, 60):
        scene.link.pushed.emit(Warned("c1", left_s, "daily", "pause"))
    [card] = scene.warnings.cards
    assert "1 more minute" in words(card)


def test_asking_for_time_and_for_a_program_are_two_things(scene: Scene, qtbot: QtBot) -> None:
    scene.link.pushed.emit(Warned("c1", 300, "daily", "pause"))
    with qtbot.waitSignal(scene.warnings.more_time_asked):
        button(scene.warnings.cards[0], "Ask for more time").click()
    scene.link.pushed.emit(AppStopped("c1", "mc", "Minecraft", "blocked"))
    with qtbot.waitSignal(scene.warnings.app_asked) as asked:
        button(scene.warnings.cards[0], "Ask an adult").click()
    assert asked.args == ["mc"]
    assert scene.warnings.cards == ()


def test_a_press_on_the_notification_is_the_same_as_on_the_card(scene: Scene, qtbot: QtBot) -> None:
    scene.link.pushed.emit(AppStopped("c1", "mc", "Minecraft", "blocked"))
    chosen = scene.notifier.chosen["stopped mc"]
    assert chosen is not None
    with qtbot.waitSignal(scene.warnings.app_asked):
        chosen("ask")
    assert scene.notifier.shown == {}


def test_many_stopped_programs_do_not_fill_the_screen(scene: Scene) -> None:
    for number in range(6):
        scene.link.pushed.emit(AppStopped("c1", f"app{number}", f"Trò chơi {number}", "blocked"))
    cards = scene.warnings.cards
    assert len(cards) == 3
    for one in cards:
        assert all(not one.geometry().intersects(other.geometry()) for other in cards if other is not one)


def test_the_cover_takes_the_place_of_all_cards(scene: Scene) -> None:
    scene.link.pushed.emit(Warned("c1", 60, "daily", "pause"))
    scene.link.tell_status(a_status(a_child("daily")))
    assert scene.warnings.cards == ()
    assert scene.notifier.shown == {}


def test_what_is_said_of_a_brother_is_not_shown(scene: Scene) -> None:
    scene.link.pushed.emit(Warned("c2", 60, "daily", "pause"))
    assert scene.warnings.cards == ()


def test_a_card_goes_by_itself(scene: Scene, qtbot: QtBot) -> None:
    scene.link.pushed.emit(Warned("c1", 0, "daily", "pause", grace_s=1))
    qtbot.waitUntil(lambda: scene.warnings.cards == (), timeout=5000)


@pytest.mark.skipif("DISPLAY" not in __import__("os").environ, reason="needs an X display")
def test_the_program_in_front_keeps_the_keyboard_also_while_the_card_is_pressed(scene: Scene, qtbot: QtBot) -> None:
    other = display.Display()
    screen = other.screen()
    game = screen.root.create_window(0, 0, 400, 300, 0, screen.root_depth, event_mask=X.KeyPressMask | X.StructureNotifyMask)
    game.map()
    other.sync()
    try:

        def viewable() -> bool:
            return bool(game.get_attributes().map_state == X.IsViewable)

        qtbot.waitUntil(viewable)
        game.set_input_focus(X.RevertToParent, X.CurrentTime)
        other.sync()

        def focused() -> bool:
            return bool(other.get_input_focus().focus == game)

        qtbot.waitUntil(focused)
        scene.link.pushed.emit(Warned("c1", 300, "daily", "pause"))
        [card] = scene.warnings.cards
        qtbot.waitUntil(lambda: card.windowHandle() is not None and card.windowHandle().isExposed())
        assert focused()
        assert not card.isActiveWindow()
        place = button(card, "All right").mapToGlobal(button(card, "All right").rect().center())
        xtest.fake_input(other, X.MotionNotify, x=place.x(), y=place.y())
        other.sync()
        for kind in (X.ButtonPress, X.ButtonRelease):
            xtest.fake_input(other, kind, 1)
        other.sync()
        qtbot.waitUntil(lambda: scene.warnings.cards == ())
        assert focused()
        key = other.keysym_to_keycode(ord("a"))
        for kind in (X.KeyPress, X.KeyRelease):
            xtest.fake_input(other, kind, key)
        other.sync()

        def typed() -> bool:
            while other.pending_events():
                if other.next_event().type == X.KeyPress:
                    return True
            return False

        qtbot.waitUntil(typed)
    finally:
        game.destroy()
        other.close()


def test_a_card_never_accepts_the_keyboard(scene: Scene) -> None:
    scene.link.pushed.emit(Warned("c1", 300, "daily", "pause"))
    [card] = scene.warnings.cards
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert all(found.focusPolicy() is Qt.FocusPolicy.NoFocus for found in card.findChildren(QPushButton))


def test_what_is_told_just_before_the_status_names_the_child_is_shown_with_it(scene: Scene) -> None:
    """The child has just been chosen: the guard stops and warns at once, and its status follows."""
    scene.link.pushed.emit(AppStopped("c2", "mc", "Minecraft", "blocked"))
    before = list(scene.warnings.cards)
    assert before == []
    scene.link.tell_status(a_status(a_child("allowed", allowed=True, id="c2"), who="c2"))
    [card] = scene.warnings.cards
    assert "Minecraft" in words(card)


def test_what_is_told_of_a_child_elsewhere_is_not_kept_for_later(scene: Scene) -> None:
    scene.link.pushed.emit(AppStopped("c2", "mc", "Minecraft", "blocked"))
    scene.link.tell_status(a_status(a_child("allowed", allowed=True)))
    scene.link.tell_status(a_status(a_child("allowed", allowed=True, id="c2"), who="c2"))
    assert scene.warnings.cards == ()
