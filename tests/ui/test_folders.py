"""A place is said by the folder's usual name, and the file stands after it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from ui.folders import FolderWords


@pytest.mark.parametrize("word", ["Documents", "Pictures", "Downloads", "Desktop"])
def test_a_usual_folder_is_said_by_its_usual_name(qtbot: QtBot, word: str) -> None:
    assert FolderWords().folder(Path("/somewhere/deep") / word) == word


def test_a_folder_that_the_system_calls_otherwise_is_known_all_the_same(qtbot: QtBot) -> None:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    assert FolderWords().file(folder / "a.pdf") == "Documents › a.pdf"


def test_any_other_folder_is_said_by_its_own_name_without_the_way_to_it(qtbot: QtBot) -> None:
    assert FolderWords().file(Path("/media/usb/Tết 2026/a.jpg")) == "Tết 2026 › a.jpg"
