"""The quiet line on home that the parents ask about a picture; it does not say which.
Must not show on any other page, nor make a sound, a badge or a title."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.problem import Problem
from app.wire.messages import Consents, ConsentsAre, ConsentsChanged, Result, StatusIs
from ui.child.consents.consents_state import waits
from ui.child.home_state import child_of
from ui.link import Link
from ui.page_base import Speaking
from ui.widgets.notice import NoticeBar, NoticeKind


class ConsentsNews(Speaking):
    opened = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
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

    def on_home(self, home: bool) -> None:
        self._home = home
        self._show()

    def show_waits(self, waiting: bool) -> None:
        self._waits = waiting
        self._show()

    def retell(self) -> None:
        self._bar.show_notice(
            NoticeKind.NOTE, self.tr("Your parents ask you about a picture."), action=self.tr("See what they ask")
        )
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
        if isinstance(body, ConsentsChanged):
            self._ask()

    def _ask(self) -> None:
        if self._child is None:
            return
        child = self._child

        def took(result: Result) -> None:
            if isinstance(result, ConsentsAre) and child == self._child:
                self.show_waits(waits(result.consents))

        self._link.ask(Consents(), took, self._not_now)

    def _not_now(self, _problem: Problem) -> None:
        """The page says it in words when it is opened; home stays as it is."""
