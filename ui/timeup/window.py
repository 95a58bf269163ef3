"""One window that covers one screen: the night page, help and lessons in the same window, and the small forms.
Must not know a link; it is taken down only by its owner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QScreen
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.content.helplines import Helpline
from app.model.lessons import Tool
from ui.help.help import HelpPage
from ui.theme import Art
from ui.theme.pictures import art_icon
from ui.timeup.night import NightPage
from ui.timeup.sheets import AskSheet, PinSheet, WhoSheet
from ui.timeup.timeup_state import TimeUpState

if TYPE_CHECKING:  # made when it is first opened
    from ui.child.lessons_joined import LessonsJoined
    from ui.child.tell_joined import TellJoined

TOOLS = (Tool.TELL_PRACTICE, Tool.HELP)
"""What a lesson may lead to here: the window has no other pages."""


class TimeUpWindow(QWidget):
    """Same title and class as every window of ours, with help open or not."""

    asked = Signal(int, str)
    pin_entered = Signal(str, str, str)
    child_chosen = Signal(str)
    resume_asked = Signal()
    family_asked = Signal()  # the names for a form
    went_behind = Signal()

    def __init__(
        self,
        title: str,
        lines: tuple[Helpline, ...],
        *,
        main: bool,
        make_tell: Callable[[], TellJoined] | None = None,
        make_lessons: Callable[[], LessonsJoined] | None = None,
    ) -> None:
        """`make_tell` None: nothing can be sent from here, and telling begins on the help page.
        `make_lessons` None: there is no way to the lessons; they may lead to `TOOLS` only."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._may_close = False
        self.main = main
        self.setWindowTitle(title)
        self.setWindowIcon(art_icon(Art.LOGO))
        self._state = TimeUpState()
        self._make_tell = make_tell
        self._make_lessons = make_lessons
        self.tell: TellJoined | None = None
        self.lessons: LessonsJoined | None = None
        self._lesson: QWidget | None = None  # the page of the lessons that is shown, or that telling leads back to
        self.night = NightPage(main=main, with_lessons=make_lessons is not None)
        self.help = HelpPage(lines, with_back=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.night)
        self._stack.addWidget(self.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._ask, self._pin, self._who = AskSheet(self.night), PinSheet(self.night), WhoSheet(self.night)
        self.night.help_asked.connect(self.open_help)
        self.night.tell_asked.connect(self.open_tell)
        self.help.tell_to(self.open_tell)
        self.night.more_time_asked.connect(self.open_ask)
        self.night.pin_asked.connect(self.open_pin)
        self.night.other_child_asked.connect(self.open_who)
        self.night.resume_asked.connect(self.resume_asked)
        self.night.lessons_asked.connect(self.open_lessons)
        for sheet in (self._ask, self._pin, self._who):
            sheet.help_asked.connect(self.open_help)
        self._ask.asked.connect(self.asked)
        self._pin.entered.connect(self.pin_entered)
        self._who.chosen.connect(self.child_chosen)
        self.help.left.connect(self.leave_help)

    # ---- what is shown ----

    def show_state(self, state: TimeUpState) -> None:
        self._state = state
        self.night.show_state(state)
        if state.away:
            self.close_forms()

    def open_help(self) -> None:
        self._end_lesson()
        self._stack.setCurrentWidget(self.help)
        self.help.first_focus().setFocus()

    def leave_help(self) -> None:
        self._end_lesson()
        self._stack.setCurrentWidget(self.night)
        self.night.first_focus().setFocus()

    def open_tell(self, *, whom: bool = False) -> None:
        """`whom`: from the keys that work anywhere; nothing is sent by itself."""
        tell = self._shown_tell()
        if tell is None:
            self.open_help()
            return
        from ui.child.tell.tell_state import First

        tell.begin(First.WHOM if whom else First.TAP)

    def _shown_tell(self) -> TellJoined | None:
        if self._make_tell is None:
            return None
        if self.tell is None:
            self.tell = self._make_tell()
            self.tell.left.connect(self._leave_tell)
            self.tell.help_asked.connect(self.open_help)
            self._stack.addWidget(self.tell)
        self.close_forms()
        if self.lessons is not None:
            self.lessons.quiet()
        self._stack.setCurrentWidget(self.tell)
        return self.tell

    def _leave_tell(self) -> None:
        if self._stack.currentWidget() is not self.tell:
            return  # another page is open already
        if self._lesson is not None:
            self._stack.setCurrentWidget(self._lesson)
            self._lesson.setFocus()
        else:
            self.leave_help()

    def open_lessons(self) -> None:
        if self._make_lessons is None:
            return
        if self.lessons is None:
            joined = self.lessons = self._make_lessons()
            joined.setParent(self)
            joined.page_opened.connect(self._show_lesson)
            joined.left.connect(self.leave_help)
            joined.gone.connect(self._close_lessons)
            joined.help_asked.connect(self.open_help)
            joined.tell_asked.connect(self.open_tell)
            joined.tool_asked.connect(self._open_tool)
        else:
            self.lessons.look_again()
        self.close_forms()
        self.lessons.open_list()
        self.lessons.focus_list()

    def _show_lesson(self, page: QWidget, _alone: bool) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._lesson = page
        self._stack.setCurrentWidget(page)

    def _close_lessons(self) -> None:
        """Another child is here."""
        if self._lesson is None:
            return
        if self._stack.currentWidget() is self._lesson:
            self.leave_help()
        self._end_lesson()

    def _end_lesson(self) -> None:
        self._lesson = None
        if self.lessons is not None:
            self.lessons.quiet()

    def _open_tool(self, tool: Tool) -> None:
        tell = self._shown_tell() if tool is Tool.TELL_PRACTICE else None
        if tell is None:
            self.open_help()
        else:
            tell.practise()

    def open_ask(self) -> None:
        self._ask.open_fresh()

    def open_pin(self) -> None:
        self.family_asked.emit()
        self._pin.open_fresh(self._state.unlocking)

    def open_who(self) -> None:
        self.family_asked.emit()
        self._who.open_sheet()

    def close_forms(self) -> None:
        for sheet in (self._ask, self._pin, self._who):
            sheet.close_sheet()

    def show_adults(self, adults: tuple[tuple[str, str], ...]) -> None:
        self._pin.show_adults(adults)

    def show_children(self, children: tuple[tuple[str, str], ...]) -> None:
        self._who.show_children(children)

    def ask_refused(self, what: str, next_step: str) -> None:
        self._ask.refused(what, next_step)

    def pin_refused(self, what: str, next_step: str) -> None:
        self._pin.refused(what, next_step)

    # ---- the window ----

    def cover(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        if self.main:
            self.activateWindow()
            self.night.first_focus().setFocus()

    def uncover(self) -> None:
        self.close_forms()
        self._end_lesson()
        self._stack.setCurrentWidget(self.night)
        self.hide()

    def take_down(self) -> None:
        """For good."""
        self._may_close = True
        self.close_forms()
        if self.lessons is not None:
            self.lessons.close()
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt+F4 closes nothing: what lies behind is resting anyway, and help is here."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized() and self.isVisible():
            self.showFullScreen()
        elif event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow() and self.isVisible():
            self.went_behind.emit()
