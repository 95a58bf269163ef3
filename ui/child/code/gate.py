"""Before every private page of a child on a shared account: the pictures, where they are not open already. The guard is who refuses.
Must not ask the guard anything on an account of one child, nor keep what was entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.model.code import OPEN_S
from app.model.problem import Problem
from app.model.usage import Presence
from app.wire.messages import ChooseCode, CloseCode, CodeIs, MyCode, OpenCode, Result, StatusIs
from ui.child.code.code_state import CodeState, Step, asks_guard, changing, cleared, code_state, gone_on, tapped
from ui.child.home_state import child_of
from ui.link import Link

if TYPE_CHECKING:
    from ui.child.code.code_page import CodePage

_TOUCHED = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)


class CodeGate(QObject):
    """`closed`: nothing private may stand on the screen any more."""

    page_opened = Signal(object)  # the page
    closed = Signal()
    left = Signal()
    help_asked = Signal()
    tell_asked = Signal()

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self._link = link
        self._page: CodePage | None = None
        self._state = CodeState()
        self._then: Callable[[], None] | None = None
        self._open = False
        self._turn = 0
        known = child_of(link.status)
        self._child = None if known is None else known.id
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._waited)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(OPEN_S * 1000)
        self._idle.timeout.connect(self.close)
        link.status_arrived.connect(self._status_arrived)

    @property
    def shared(self) -> bool:
        """Whether several children use this account."""
        return self._link.status is not None and self._link.status.shared

    @property
    def page(self) -> QWidget | None:
        return self._page

    def through(self, then: Callable[[], None]) -> None:
        if not self.shared:
            then()
            return
        self._then = then
        turn = self._began()

        def took(result: Result) -> None:
            if turn != self._turn or not isinstance(result, CodeIs):
                return
            if result.open or not result.asked:
                self._go_on()
            else:
                self._show(code_state(result))
                self._opened_page()
                self._rest.start(result.wait_s * 1000) if result.wait_s else self._rest.stop()

        def refused(_problem: Problem) -> None:
            if turn == self._turn:
                self._go_on()  # the page itself says what is the matter; the guard opens nothing

        self._link.ask(MyCode(), took, refused)

    def close(self) -> None:
        """The child has gone from the screen."""
        self._began()
        self._then = None
        self._rest.stop()
        self._show(CodeState())
        if self._page is not None and self._page.isVisible():
            self.left.emit()  # its pictures are not those of whoever comes next
        if self._open:
            self._shut()
            self._link.ask(CloseCode(), None, self._not_now)
            self.closed.emit()

    def _shut(self) -> None:
        self._open = False
        self._idle.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def _not_now(self, _problem: Problem) -> None:
        """The guard is away: its connection has ended, and with that the code is closed."""

    def _began(self) -> int:
        self._turn += 1
        return self._turn

    def _go_on(self) -> None:
        then, self._then = self._then, None
        self._show(CodeState())
        if not self._open:
            self._open = True
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)
        self._idle.start()
        if then is not None:
            then()

    # ---- the page ----

    def _opened_page(self) -> None:
        if self._page is None:
            from ui.child.code.code_page import CodePage  # the start shows none

            page = CodePage()
            page.tapped.connect(self._tapped)
            page.clear_asked.connect(self._clear)
            page.change_asked.connect(self._change)
            page.left.connect(self._leave)
            page.help_asked.connect(self.help_asked)
            page.tell_asked.connect(self.tell_asked)
            self._page = page
        self._page.show_state(self._state)
        self.page_opened.emit(self._page)
        self._page.first_focus().setFocus()

    def _show(self, state: CodeState) -> None:
        self._state = state
        if self._page is not None:
            self._page.show_state(state)

    def _leave(self) -> None:
        self._then = None
        self._began()
        self._show(CodeState())
        self.left.emit()

    def _clear(self) -> None:
        self._show(cleared(self._state))

    def _change(self) -> None:
        self._show(changing())

    def _tapped(self, picture: int) -> None:
        state = tapped(self._state, picture)
        if not state.whole:
            self._show(state)
        elif asks_guard(state):
            self._ask(state)
        else:
            self._show(gone_on(state))

    def _ask(self, state: CodeState) -> None:
        turn = self._turn
        self._show(msgspec.structs.replace(state, resting=True))

        def done(_result: Result) -> None:
            if turn == self._turn:
                self._go_on()

        def refused(problem: Problem) -> None:
            if turn != self._turn:
                return
            wait_s = problem.facts.get("wait_s")
            waits = isinstance(wait_s, int) and wait_s > 0
            step = Step.ENTER if state.old is not None or state.step is Step.ENTER else Step.CHOOSE
            self._show(CodeState(step, problem=problem, resting=waits))
            if isinstance(wait_s, int) and waits:
                self._rest.start(wait_s * 1000)
            if self._page is not None and self._page.isVisible():
                self._page.first_focus().setFocus()

        body = OpenCode(state.entered) if state.step is Step.ENTER else ChooseCode(state.entered, state.old)
        self._link.ask(body, done, refused)

    def _waited(self) -> None:
        self._show(cleared(self._state))

    # ---- who is there ----

    def _status_arrived(self, status: StatusIs) -> None:
        child = child_of(status)
        now = None if child is None else child.id
        locked = child is not None and child.presence == Presence.LOCKED.value
        if now != self._child or locked:
            self._child = now
            self.close()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHED:
            self._idle.start()
        return False
