"""The pages of Tell in one place, with the quick exit; made when Tell is opened for the first time.
Must not know a link, nor decide which page comes next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.content.helplines import Helpline
from ui.child.tell.choosing import ChoosingPage
from ui.child.tell.countdown import CountdownPage
from ui.child.tell.messages import MessagesPage
from ui.child.tell.plain import PlainPage
from ui.child.tell.second_tap import SecondTapPage
from ui.child.tell.sent import SentPage
from ui.child.tell.tell_page import TellPage
from ui.child.tell.tell_sheets import ConfirmSheet, OwnAdultSheet
from ui.child.tell.whom import WhomPage
from ui.help.quick_exit import QuickExit, wipe


class TellPages(QWidget):
    """`unwatched`: the window went to the back. `put_away`: hidden, minimised or closed. Either way what was typed is gone."""

    unwatched = Signal()
    put_away = Signal()
    exit_asked = Signal()
    back_asked = Signal(object)  # the page
    again_asked = Signal()
    help_asked = Signal()

    def __init__(self, lines: tuple[Helpline, ...], shortcuts: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._ending = False
        self.whom = WhomPage()
        self.countdown = CountdownPage()
        self.second_tap = SecondTapPage()
        self.plain = PlainPage(lines)
        self.sent = SentPage()
        self.messages = MessagesPage(lines)
        self.choosing = ChoosingPage(shortcuts)
        self._all: tuple[TellPage, ...] = (
            self.plain,
            self.whom,
            self.countdown,
            self.second_tap,
            self.sent,
            self.messages,
            self.choosing,
        )
        self._stack = QStackedWidget()
        for page in self._all:
            self._stack.addWidget(page)
            page.exit_asked.connect(self.leave_at_once)
            page.back_asked.connect(self._back)
            page.again_asked.connect(self.again_asked)
            page.help_asked.connect(self.help_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.own_sheet, self.confirm_sheet = OwnAdultSheet(self), ConfirmSheet(self)
        self._quick_exit = QuickExit(self)
        self._quick_exit.exit_asked.connect(self.exit_asked)
        # A timer of its own goes with this widget, should it be hidden because it is taken apart.
        self._hidden = QTimer(self)
        self._hidden.setSingleShot(True)
        self._hidden.setInterval(0)
        self._hidden.timeout.connect(self.put_away)

    def show_page(self, page: TellPage) -> None:
        self._stack.setCurrentWidget(page)
        page.frame.scroll_to_top()
        page.first_focus().setFocus()

    def current(self) -> QWidget | None:
        return self._stack.currentWidget()

    def show_practice(self, practice: bool) -> None:
        for page in self._all:
            page.show_practice(practice)
            page.retell()

    def close_sheets(self) -> None:
        self.own_sheet.close_sheet()
        self.confirm_sheet.close_sheet()
        self.messages.close_sheets()

    def wipe(self) -> None:
        """Nothing that was typed or tapped stays, with its undo and the selection."""
        self.sent.wipe()
        wipe(self)

    def forget(self) -> None:
        """As if it had never been opened."""
        self.close_sheets()
        self.wipe()
        for page in self._all:
            page.forget()

    def leave_at_once(self) -> None:
        self._quick_exit.leave()

    def _back(self) -> None:
        page = self.sender()
        if isinstance(page, TellPage):
            self.back_asked.emit(page)

    # ---- Qt ----

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowDeactivate and hasattr(self, "_quick_exit"):
            self.unwatched.emit()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hidden.stop()
        self._quick_exit.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Events still come while Python takes the object apart, and has forgotten what belongs to it.
        if hasattr(self, "_hidden"):
            self._quick_exit.rest()
            self._hidden.start()
