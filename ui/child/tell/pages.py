"""The pages of Tell in one place, with the quick exit. The first press waits for the one that asks the guard, each other page
and sheet is made when it is first needed.
Must not know a link, nor decide which page comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.content.helplines import Helpline
from ui.child.tell.plain import PlainPage
from ui.child.tell.tell_page import TellPage
from ui.help.quick_exit import QuickExit, wipe

if TYPE_CHECKING:  # made when they are first needed
    from ui.child.tell.choosing import ChoosingPage
    from ui.child.tell.countdown import CountdownPage
    from ui.child.tell.messages import MessagesPage
    from ui.child.tell.second_tap import SecondTapPage
    from ui.child.tell.sent import SentPage
    from ui.child.tell.tell_sheets import ConfirmSheet, OwnAdultSheet
    from ui.child.tell.whom import WhomPage

OnePage = TypeVar("OnePage", bound=TellPage)
WHOM, COUNTDOWN, SECOND_TAP, SENT, MESSAGES, CHOOSING, OWN, CONFIRM = (
    "whom",
    "countdown",
    "second_tap",
    "sent",
    "messages",
    "choosing",
    "own",
    "confirm",
)


class TellPages(QWidget):
    """`unwatched`: the window went to the back. `put_away`: hidden, minimised or closed. Either way what was typed is gone.
    `made`: a page or sheet that is new; whoever listens to it connects now."""

    made = Signal(str)  # SECOND_TAP, SENT, …
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
        self._pages: list[TellPage] = []
        self._whom: WhomPage | None = None
        self._countdown: CountdownPage | None = None
        self._second_tap: SecondTapPage | None = None
        self._sent: SentPage | None = None
        self._messages: MessagesPage | None = None
        self._choosing: ChoosingPage | None = None
        self._own: OwnAdultSheet | None = None
        self._confirm: ConfirmSheet | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.plain = self._join(PlainPage(lines))
        self._quick_exit = QuickExit(self)
        self._quick_exit.exit_asked.connect(self.exit_asked)
        # A timer of its own goes with this widget, should it be hidden because it is taken apart.
        self._hidden = QTimer(self)
        self._hidden.setSingleShot(True)
        self._hidden.setInterval(0)
        self._hidden.timeout.connect(self.put_away)

    @property
    def whom(self) -> WhomPage:
        if self._whom is None:
            from ui.child.tell.whom import WhomPage

            self._whom = self._join(WhomPage())
            self.made.emit(WHOM)
        return self._whom

    @property
    def countdown(self) -> CountdownPage:
        if self._countdown is None:
            from ui.child.tell.countdown import CountdownPage

            self._countdown = self._join(CountdownPage())
            self.made.emit(COUNTDOWN)
        return self._countdown

    @property
    def second_tap(self) -> SecondTapPage:
        if self._second_tap is None:
            from ui.child.tell.second_tap import SecondTapPage

            self._second_tap = self._join(SecondTapPage())
            self.made.emit(SECOND_TAP)
        return self._second_tap

    @property
    def sent(self) -> SentPage:
        if self._sent is None:
            from ui.child.tell.sent import SentPage

            self._sent = self._join(SentPage(self._lines[0].number))
            self.made.emit(SENT)
        return self._sent

    @property
    def messages(self) -> MessagesPage:
        if self._messages is None:
            from ui.child.tell.messages import MessagesPage

            self._messages = self._join(MessagesPage(self._lines))
            self.made.emit(MESSAGES)
        return self._messages

    @property
    def choosing(self) -> ChoosingPage:
        if self._choosing is None:
            from ui.child.tell.choosing import ChoosingPage

            self._choosing = self._join(ChoosingPage(self._shortcuts))
            self.made.emit(CHOOSING)
        return self._choosing

    @property
    def own_sheet(self) -> OwnAdultSheet:
        if self._own is None:
            from ui.child.tell.tell_sheets import OwnAdultSheet

            self._own = OwnAdultSheet(self)
            self.made.emit(OWN)
        return self._own

    @property
    def confirm_sheet(self) -> ConfirmSheet:
        if self._confirm is None:
            from ui.child.tell.tell_sheets import ConfirmSheet

            self._confirm = ConfirmSheet(self)
            self.made.emit(CONFIRM)
        return self._confirm

    def _join(self, page: OnePage) -> OnePage:
        page.show_practice(self._practice)
        page.retell()  # a note of practice changes words too
        page.exit_asked.connect(self.leave_at_once)
        page.back_asked.connect(self._back)
        page.again_asked.connect(self.again_asked)
        page.help_asked.connect(self.help_asked)
        self._pages.append(page)
        self._stack.addWidget(page)
        return page

    def show_page(self, page: TellPage) -> None:
        self._stack.setCurrentWidget(page)
        page.frame.scroll_to_top()
        page.first_focus().setFocus()

    def counts(self, page: TellPage) -> bool:
        """The page on which the seconds run."""
        return page is self._countdown

    def current(self) -> QWidget | None:
        return self._stack.currentWidget()

    def show_practice(self, practice: bool) -> None:
        self._practice = practice
        for page in self._pages:
            page.show_practice(practice)
            page.retell()

    def close_sheets(self) -> None:
        for sheet in (self._own, self._confirm):
            if sheet is not None:
                sheet.close_sheet()
        if self._messages is not None:
            self._messages.close_sheets()

    def wipe(self) -> None:
        """Nothing that was typed or tapped stays, with its undo and the selection."""
        if self._sent is not None:
            self._sent.wipe()
        wipe(self)

    def forget(self) -> None:
        """As if it had never been opened."""
        self.close_sheets()
        self.wipe()
        for page in self._pages:
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
