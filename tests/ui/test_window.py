"""The main window: what it shows when a mode inside it ends by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.people import Role
from app.wire.messages import OpenParent, ParentEnded, ParentOpened
from tests.ui.fake_link import FakeLink
from ui.autostart import Autostart
from ui.language import Language
from ui.parent.gate import GatePage
from ui.theme import Appearance
from ui.widgets.notice import NoticeBar
from ui.widgets.text import TextLabel
from ui.window import MainWindow


def test_a_parent_session_that_rested_too_long_says_so_where_one_comes_back(qtbot: QtBot, qapp: QApplication) -> None:
    link, parents_link = FakeLink(), FakeLink()
    language = Language()
    language.set("en")
    autostart = Autostart(lambda: False, lambda on: on)
    links = iter([parents_link, FakeLink()])  # the gate is made anew for the next time
    window = MainWindow(link, lambda: next(links), Appearance(qapp), language, autostart)  # type: ignore[arg-type, return-value]  # the same face
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_parents()
    gate = window.findChild(GatePage)
    assert gate is not None
    gate.pin_entered.emit("a1", "482915")
    parents_link.answer(ParentOpened("a1", "Mẹ Hương", Role.PARENT, 300), OpenParent)
    assert not gate.isVisible()
    parents_link.pushed.emit(ParentEnded("idle"))
    qtbot.waitUntil(window.child_mode.isVisible)
    notice = window.child_mode.findChild(NoticeBar)
    assert notice is not None
    assert notice.isVisible()
    assert "The part for adults has closed by itself" in [label.text() for label in notice.findChildren(TextLabel)]
