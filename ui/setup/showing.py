"""Shows "what is recorded" to each child of this account, one after the other, and hands on what the child itself answers.
Must not answer for a child."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.model.people import Child, RecordedAnswer
from app.wire.messages import AnswerRecorded, Family, FamilyIs, Recorded, RecordedIs, Result, WhoUses
from ui.link import Link
from ui.setup.setup_state import SetupDraft, shown_here


class Showing(QObject):
    told = Signal(object)  # RecordedIs of the child that reads now

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._draft = SetupDraft()
        self._left: list[Child] = []
        self._several = False

    @property
    def nickname(self) -> str:
        """Of the child that reads now; empty: none of the children uses this account."""
        return self._left[0].nickname if self._left else ""

    def begin(self, draft: SetupDraft) -> None:
        self._draft = draft
        self._link.ask(Family(), self._took_family)

    def next_child(self) -> bool:
        """False: that was the last."""
        if len(self._left) <= 1:
            return False
        self._left.pop(0)
        self._show()
        return True

    def answer(self, answer: RecordedAnswer) -> None:
        self._link.ask(AnswerRecorded(answer), self._ask_recorded)

    def _took_family(self, result: Result) -> None:
        if isinstance(result, FamilyIs):
            self._left = list(shown_here(self._draft, result))
            self._several = len(self._left) > 1
            if self._left:
                self._show()

    def _show(self) -> None:
        if self._several:
            self._link.ask(WhoUses(child=self._left[0].id), self._ask_recorded)
        else:
            self._ask_recorded()

    def _ask_recorded(self, _result: Result | None = None) -> None:
        self._link.ask(Recorded(), self._took_recorded)

    def _took_recorded(self, result: Result) -> None:
        if isinstance(result, RecordedIs):
            self.told.emit(result)
