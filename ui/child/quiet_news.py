"""A quiet line on home that something waits on another page; it says neither what nor from whom.
Must not show on any other page, nor make a sound, a badge or a title."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.problem import Problem
from app.wire.messages import Operation, Result, StatusIs
from ui.child.home_state import child_of
from ui.link import Link
from ui.page_base import Speaking
from ui.widgets.notice import NoticeBar, NoticeKind


class QuietNews(Speaking):
    """`question` is asked anew for each child, and when the guard pushes a `change`."""

    opened = Signal()

    def __init__(self, link: Link, question: Operation, change: type[object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._question, self._change = question, change
        self._child: str | None = None
        self._waits = False
        self._home = True
        self._bar = NoticeBar()
        self._bar.action_chosen.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)
        link.status_arrived.connect(self._status_arrived)
        link.pushed.connect(self._pushed)
        self.retell()

    @abstractmethod
    def words(self) -> tuple[str, str]:
        """The line, and the button that opens the page."""

    @abstractmethod
    def waiting(self, answer: Result) -> bool | None:
        """Whether something waits; None: it is no answer to the question."""

    def on_home(self, home: bool) -> None:
        self._home = home
        self._show()

    def show_waits(self, waits: bool) -> None:
        self._waits = waits
        self._show()

    def retell(self) -> None:
        line, action = self.words()
        self._bar.show_notice(NoticeKind.NOTE, line, action=action)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._waits and self._home)

    def _status_arrived(self, status: StatusIs) -> None:
        child = child_of(status)
        now = None if child is None else child.id
        if now != self._child:
            self._child = now
            self.show_waits(False)
            self._ask()

    def _pushed(self, body: object) -> None:
        if isinstance(body, self._change):
            self._ask()

    def _ask(self) -> None:
        if self._child is None:
            return
        child = self._child

        def took(answer: Result) -> None:
            waits = self.waiting(answer)
            if waits is not None and child == self._child:
                self.show_waits(waits)

        self._link.ask(self._question, took, self._not_now)

    def _not_now(self, _problem: Problem) -> None:
        """The page says it in words when it is opened; home stays as it is."""
