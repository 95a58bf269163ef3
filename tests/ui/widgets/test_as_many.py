"""As many widgets as there is to show: what stands stays itself, and what goes is seen by nobody any more."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.as_many import as_many


def test_what_stands_stays_and_what_is_too_much_goes_at_the_end(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    shown: list[QLabel] = []
    root.show()
    as_many(shown, 3, layout, QLabel)
    first, second, third = shown
    as_many(shown, 2, layout, QLabel)
    assert shown == [first, second]
    assert (layout.count(), third.isVisible()) == (2, False)
    as_many(shown, 3, layout, QLabel)
    assert shown[:2] == [first, second]
    assert shown[2] is not third
    assert layout.indexOf(shown[2]) == 2
