"""The pages of Tell in one place, with the quick exit. The first press waits for those that lead to sending, each other page
and sheet is made when it is first needed.
Must not know a link, nor decide which page comes next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

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
from ui.widgets.sheet import Sheet

OnePage = TypeVar("OnePage", bound=TellPage)
OneSheet = TypeVar("OneSheet", bound=Sheet)


class TellPages(QWidget):
    """`unwatched`: the window went to the back. `put_away`: hidden, minimised or closed. Either way what was typed is gone.
    `made`: a page or sheet that is new; whoever listens to it connects now."""

    made = Signal(object)  # TellPage or Sheet
    unwatched = Signal()
    put_away = Signal()
    exit_asked = Signal()
    back_asked = Signal(object)  # the page
    again_asked = Signal()
    help_asked = Signal()

    def __init__(self, lines: tuple[Helpline, ...], shortcuts: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._lines, self._shortcuts = lines, shortcuts
        self._practice = False
        self._pages: dict[type[TellPage], TellPage] = {}
        self._sheets: dict[type[Sheet], Sheet] = {}
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.plain = self._page(PlainPage, lambda: PlainPage(lines))
        self.whom = self._page(WhomPage, WhomPage)
        self.countdown = self._page(CountdownPage, CountdownPage)
        self.second_tap = self._page(SecondTapPage, SecondTapPage)
        self._quick_exit = QuickExit(self)
        self._quick_exit.exit_asked.connect(self.exit_asked)
        # A timer of its own goes with this widget, should it be hidden because it is taken apart.
        self._hidden = QTimer(self)
        self._hidden.setSingleShot(True)
        self._hidden.setInterval(0)
        self._hidden.timeout.connect(self.put_away)

    @property
    def sent(self) -> SentPage:
        return self._page(SentPage, SentPage)

    @property
    def messages(self) -> MessagesPage:
        return self._page(MessagesPage, lambda: MessagesPage(self._lines))

    @property
    def choosing(self) -> ChoosingPage:
        return self._page(ChoosingPage, lambda: ChoosingPage(self._shortcuts))

    @property
    def own_sheet(self) -> OwnAdultSheet:
        return self._sheet(OwnAdultSheet, lambda: OwnAdultSheet(self))

    @property
    def confirm_sheet(self) -> ConfirmSheet:
        return self._sheet(ConfirmSheet, lambda: ConfirmSheet(self))

    def _page(self, kind: type[OnePage], make: Callable[[], OnePage]) -> OnePage:
        found = self._pages.get(kind)
        if isinstance(found, kind):
            return found
        page = make()
        page.show_practice(self._practice)
        page.retell()  # a note of practice changes words too
        page.exit_asked.connect(self.leave_at_once)
        page.back_asked.connect(self._back)
        page.again_asked.connect(self.again_asked)
        page.help_asked.connect(self.help_asked)
        self._pages[kind] = page
        self._stack.addWidget(page)
        self.made.emit(page)
        return page

    def _sheet(self, kind: type[OneSheet], make: Callable[[], OneSheet]) -> OneSheet:
        found = self._sheets.get(kind)
        if isinstance(found, kind):
            return found
        sheet = make()
        self._sheets[kind] = sheet
        self.made.emit(sheet)
        return sheet

    def show_page(self, page: TellPage) -> None:
        self._stack.setCurrentWidget(page)
        page.frame.scroll_to_top()
        page.first_focus().setFocus()

    def current(self) -> QWidget | None:
        return self._stack.currentWidget()

    def show_practice(self, practice: bool) -> None:
        self._practice = practice
        for page in self._pages.values():
            page.show_practice(practice)
            page.retell()

    def close_sheets(self) -> None:
        for sheet in self._sheets.values():
            sheet.close_sheet()
        for page in self._pages.values():
            if isinstance(page, MessagesPage):
                page.close_sheets()

    def wipe(self) -> None:
        """Nothing that was typed or tapped stays, with its undo and the selection."""
        for page in self._pages.values():
            if isinstance(page, SentPage):
                page.wipe()
        wipe(self)

    def forget(self) -> None:
        """As if it had never been opened."""
        self.close_sheets()
        self.wipe()
        for page in self._pages.values():
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
