"""The keys that open Tell from anywhere: none until chosen, kept when chosen, and heard on the screen's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.preferences import Preferences, read_preferences, write_preferences
from ui.tell_keys import TellKeys


class Given:
    """What a session gives: two combinations, of which one is taken."""

    def __init__(self) -> None:
        self.held: list[str] = []
        self.heard: Callable[[], None] | None = None

    def choices(self) -> tuple[str, ...]:
        return ("Ctrl+Alt+Space", "Ctrl+Alt+K")

    def hold(self, keys: str, pressed: Callable[[], None]) -> bool:
        self.held.append(keys)
        self.heard = pressed
        return keys != "Ctrl+Alt+K"

    def close(self) -> None:
        self.held.append("closed")


def test_no_keys_are_held_until_a_child_chooses_some(qtbot: QtBot) -> None:
    assert Preferences().shortcut == ""
    given, kept = Given(), list[str]()
    keys = TellKeys(given, "", kept.append)
    assert given.held == [""]
    keys.choose("Ctrl+Alt+Space")
    assert (given.held[-1], kept) == ("Ctrl+Alt+Space", ["Ctrl+Alt+Space"])
    choice = keys.choice()
    assert (choice.keys(), choice.held()) == ("Ctrl+Alt+Space", True)
    keys.choose("Ctrl+Alt+K")
    assert not choice.held()
    keys.end()
    assert given.held[-1] == "closed"


def test_keys_that_this_session_does_not_give_are_not_held(qtbot: QtBot) -> None:
    given = Given()
    keys = TellKeys(given, "Ctrl+Shift+F1", lambda _keys: None)
    keys.choose("Meta+X")
    assert given.held == [""]


def test_a_press_arrives_on_the_screens_thread(qtbot: QtBot) -> None:
    given = Given()
    keys = TellKeys(given, "Ctrl+Alt+Space", lambda _keys: None)
    where: list[threading.Thread] = []
    keys.pressed.connect(lambda: where.append(threading.current_thread()))
    assert given.heard is not None
    listener = threading.Thread(target=given.heard)
    with qtbot.waitSignal(keys.pressed):
        listener.start()
    listener.join()
    assert where == [threading.main_thread()]


def test_the_choice_lasts_over_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "desktop.json"
    write_preferences(path, Preferences(shortcut="Ctrl+Alt+K"))
    assert read_preferences(path).shortcut == "Ctrl+Alt+K"
