"""The help page: what is seen, how it is left, and that it does not need one file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.content.helplines import helplines
from ui.help.built_in import HELP_VI
from ui.help.help import HelpPage
from ui.help.quick_exit import QuickExit
from ui.theme import Audience, Mode, Theme, dress
from ui.theme.fonts import load_fonts

ROOT = Path(__file__).resolve().parents[3]


def shown(qtbot: QtBot, page: QWidget, width: int = 1158, height: int = 768) -> QWidget:
    """The page in a window with something else beside it, as in the desktop."""
    window = QWidget()
    column = QVBoxLayout(window)
    beside = QPushButton("beside")
    column.addWidget(beside)
    column.addWidget(page, 1)
    qtbot.addWidget(window)
    dress(window, Theme(Mode.LIGHT, Audience.CHILD_SMALL))
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def button(root: QWidget, name: str) -> QPushButton:
    return next(found for found in root.findChildren(QPushButton) if found.text() == name and found.isVisible())


def press_shift(window: QWidget, times: int) -> None:
    handle = window.windowHandle()
    assert handle is not None
    for _time in range(times):
        QTest.keyClick(handle, Qt.Key.Key_Shift)


def test_111_is_large_and_said_with_its_name(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    _window = shown(qtbot, page)
    number = next(label for label in page.findChildren(QLabel) if label.text() == "111")
    assert number.isVisible()
    assert number.height() > 90
    assert "111" in number.accessibleName()
    assert len(number.accessibleName()) > len("111")


def test_someone_not_at_home_has_the_same_size(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    _window = shown(qtbot, page)
    assert button(page, "An adult at home").size() == button(page, "Someone not at home").size()


def test_the_coral_button_shows_how_to_begin_and_back_again(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    _window = shown(qtbot, page)
    button(page, "Tell an adult").click()
    assert any("“There is something" in label.text() and label.isVisible() for label in page.findChildren(QLabel))
    button(page, "Tell someone else").click()
    assert button(page, "An adult at home").isVisible()


def test_the_exit_button_leaves_and_wipes_what_was_typed(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    window = shown(qtbot, page)
    line, text = QLineEdit(window), QPlainTextEdit(window)
    for field in (line, text):
        field.show()
        QTest.keyClicks(field, "bi mat")
    with qtbot.waitSignal(page.left):
        button(page, "Quick exit").click()
    assert line.text() == ""
    assert not line.isUndoAvailable()
    assert text.toPlainText() == ""
    assert not text.document().isUndoAvailable()


def test_three_shifts_leave_wherever_the_keyboard_is(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    window = shown(qtbot, page)
    button(window, "beside").setFocus()
    with qtbot.waitSignal(page.left, timeout=1000):
        press_shift(window, 3)


def test_escape_and_other_keys_between_do_not_leave(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    window = shown(qtbot, page)
    handle = window.windowHandle()
    assert handle is not None
    with qtbot.assertNotEmitted(page.left):
        QTest.keyClick(handle, Qt.Key.Key_Escape)
        press_shift(window, 2)
        QTest.keyClick(handle, Qt.Key.Key_A)
        press_shift(window, 1)


def test_shifts_mean_nothing_while_help_is_not_shown(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    window = shown(qtbot, page)
    page.hide()
    with qtbot.assertNotEmitted(page.left):
        press_shift(window, 4)
    page.show()
    with qtbot.waitSignal(page.left, timeout=1000):
        press_shift(window, 3)


def test_leaving_shows_the_first_face_the_next_time(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    _window = shown(qtbot, page)
    button(page, "Tell an adult").click()
    page.hide()
    page.show()
    assert button(page, "An adult at home").isVisible()


def test_help_opens_no_window_and_changes_no_title(qtbot: QtBot) -> None:
    page = HelpPage(helplines())
    window = shown(qtbot, page)
    window.setWindowTitle("Hải Đăng")
    before = [(top.objectName(), top.windowTitle()) for top in QApplication.topLevelWidgets() if top.isVisible()]
    page.hide()
    page.show()
    button(page, "Tell an adult").click()
    assert [(top.objectName(), top.windowTitle()) for top in QApplication.topLevelWidgets() if top.isVisible()] == before


@pytest.mark.parametrize(("width", "height"), [(1158, 768), (816, 600), (3632, 2160)])
def test_the_first_face_does_not_scroll(qtbot: QtBot, width: int, height: int) -> None:
    load_fonts()  # the sizes are those of the shipped type
    page = HelpPage(helplines())
    qtbot.addWidget(page)
    dress(page, Theme(Mode.LIGHT, Audience.CHILD_SMALL))
    page.resize(width, height)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: not page.scrolls())


def test_a_missing_translation_leaves_a_vietnamese_page(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("vi_VN"))
    try:
        page = HelpPage(helplines())
        qtbot.addWidget(page)
        words = {label.text() for label in page.findChildren(QLabel)} | {found.text() for found in page.findChildren(QPushButton)}
    finally:
        QLocale.setDefault(before)
    assert {"Em muốn kể với ai?", "Thoát nhanh", "Kể với người lớn", "Công an"} <= words
    assert not words & (set(HELP_VI) - set(HELP_VI.values()))


def test_the_built_in_words_are_those_of_the_translation() -> None:
    root = ElementTree.parse(ROOT / "translations" / "haidang_vi.ts").getroot()
    context = next(found for found in root.findall("context") if found.findtext("name") == "HelpPage")
    translated = {message.findtext("source"): message.findtext("translation") for message in context.findall("message")}
    assert translated == HELP_VI


def test_a_quick_exit_of_a_page_without_a_window_is_harmless(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    leaving = QuickExit(page)
    leaving.watch()
    with qtbot.waitSignal(leaving.exit_asked):
        leaving.leave()


ALONE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from ui.help import alone
import ui.theme.icons, ui.theme.fonts, ui.theme.pictures, ui.language, app.content.helplines
if sys.argv[1] == "broken":
    import app.content.places
    from pathlib import Path
    nowhere = lambda: Path("/nonexistent")
    for module in (ui.theme.icons, ui.theme.fonts, ui.theme.pictures, app.content.helplines):
        module.resources_dir = nowhere
    ui.language.translations_dir = nowhere
def look():
    [window] = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    print(window.windowTitle(), "111" in {label.text() for label in window.findChildren(QLabel)})
    print("Em muốn kể với ai?" in {label.text() for label in window.findChildren(QLabel)})
    print(sorted(name for name in sys.modules if name.split(".")[0] == "app"))
    print("ui.link" in sys.modules, "PySide6.QtNetwork" in sys.modules)
    window.page.left.emit()
QTimer.singleShot(0, lambda: QTimer.singleShot(200, look))
sys.exit(alone.run([]))
"""


@pytest.mark.parametrize("files", ["whole", "broken"])
def test_help_stands_alone_without_guard_link_or_files(files: str, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "LANG": "vi_VN.UTF-8",
        "LC_ALL": "",
        "LANGUAGE": "",
        "HOME": str(tmp_path),
        "PYTHONIOENCODING": "utf-8",
    }
    told = subprocess.run(
        [sys.executable, "-c", ALONE, files],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    lines = told.stdout.splitlines()
    assert lines[0] == "Hải Đăng True"
    assert lines[1] == "True"
    assert "app.wire" not in lines[2]
    assert "app.guard" not in lines[2]
    assert lines[3] == "False False"
