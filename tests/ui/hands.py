"""A page as somebody has it before them: shown, read and pressed.
Must not know any page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.language import Language
from ui.theme import Appearance, Audience
from ui.widgets.text import TextLabel


def show_to_child(page: QWidget, qtbot: QtBot, qapp: QApplication) -> None:
    """In English, as large as a small laptop."""
    Language().set("en")
    Appearance(qapp).dress(page, Audience.CHILD_SMALL)
    page.resize(1366, 768)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)


def buttons(root: QWidget) -> list[str]:
    return [one.text() for one in root.findChildren(QAbstractButton) if one.isVisible()]


def button(root: QWidget, text: str) -> QAbstractButton:
    found = [one for one in root.findChildren(QAbstractButton) if one.text() == text and one.isVisible()]
    assert found, f"no button {text!r} among {buttons(root)}"
    return found[0]


def press(root: QWidget, text: str) -> None:
    QTest.mouseClick(button(root, text), Qt.MouseButton.LeftButton)


def said(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(TextLabel) if label.isVisible())
