"""Joins "Who is using this PC?" with the guard: whom the account is for, and the choice.
Must not keep a PIN, nor send anything when help is opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.problem import Problem
from app.wire.messages import Credentials, Family, FamilyIs, Result, StatusIs, WhoUses
from ui.child.who import AdultSheet, WhoPage
from ui.child.who_state import who_state
from ui.link import Link
from ui.worded import worded


class WhoMode(QWidget):
    help_asked = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._status: StatusIs | None = None
        self._family: FamilyIs | None = None
        self._asked_for: tuple[str, ...] | None = None
        self._page = WhoPage()
        self._page.help_asked.connect(self.help_asked)
        self._page.tell_asked.connect(self.help_asked)
        self._page.child_chosen.connect(self._choose_child)
        self._page.adult_chosen.connect(self._open_adult)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self._sheet = AdultSheet(self)
        self._sheet.entered.connect(self._choose_adult)
        self._sheet.help_asked.connect(self.help_asked)

    def show_status(self, status: StatusIs) -> None:
        self._status = status
        if self._asked_for != status.choose_who:
            self._asked_for = status.choose_who
            self._link.ask(Family(), self._took_family, self._family_refused)
        self._show()

    def _show(self) -> None:
        self._page.show_state(who_state(self._status, self._family))

    def _took_family(self, result: Result) -> None:
        if isinstance(result, FamilyIs):
            self._family = result
            self._show()

    def _family_refused(self, _problem: Problem) -> None:
        """Asked again with the next status: without names nobody could choose."""
        self._asked_for = None

    def _choose_child(self, child: str) -> None:
        self._link.ask(WhoUses(child=child), self._chosen)

    def _open_adult(self) -> None:
        self._sheet.begin(who_state(self._status, self._family))

    def _choose_adult(self, adult: str, pin: str) -> None:
        self._link.ask(WhoUses(adult=adult), self._chosen, self._refused, Credentials(pin, adult))

    def _chosen(self, _result: Result) -> None:
        self._sheet.close_sheet()
        self._link.look()

    def _refused(self, problem: Problem) -> None:
        what, following = worded(problem)
        self._sheet.show_fault(f"{what} {following}")
