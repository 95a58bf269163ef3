"""One desktop an account."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.preferences import Preferences, read_preferences, write_preferences
from ui.single import Single


def test_a_second_start_brings_the_first_to_the_front_and_ends(tmp_path: Path, qtbot: QtBot) -> None:
    name = str(tmp_path / "desktop.sock")
    first = Single(name)
    assert first.first()
    seconds: list[bool] = []
    with qtbot.waitSignal(first.shown_asked, timeout=5000):
        caller = threading.Thread(target=lambda: seconds.append(Single(name).first()))
        caller.start()
    qtbot.waitUntil(lambda: bool(seconds), timeout=5000)
    caller.join()
    assert seconds == [False]
    first.end()
    later = Single(name)
    assert later.first()
    later.end()


def test_what_a_killed_desktop_left_behind_is_taken_over(tmp_path: Path, qtbot: QtBot) -> None:
    name = tmp_path / "desktop.sock"
    name.write_bytes(b"")
    first = Single(str(name))
    assert first.first()
    first.end()


def test_a_folder_that_takes_no_socket_still_lets_the_desktop_start(tmp_path: Path, qtbot: QtBot) -> None:
    first = Single(str(tmp_path / "nowhere" / "desktop.sock"))
    assert first.first()
    first.end()


def test_preferences_are_kept_and_a_damaged_file_means_the_systems_own(tmp_path: Path) -> None:
    path = tmp_path / "nhà của Bin" / "desktop.json"
    assert read_preferences(path) == Preferences()
    kept = Preferences("vi", "dark", True)
    assert write_preferences(path, kept)
    assert read_preferences(path) == kept
    path.write_text('{"language": 7')
    assert read_preferences(path) == Preferences()


def test_a_disk_that_takes_nothing_is_told_and_breaks_nothing(tmp_path: Path) -> None:
    there = tmp_path / "file"
    there.write_text("")
    assert not write_preferences(there / "desktop.json", Preferences("vi"))
