"""Joins Protection with the guard: what it finds when it looks, and what it has noted.
Must not look at the PC itself."""

from __future__ import annotations

from datetime import datetime

from app.wire.messages import Doctor, DoctorIs, Notes, NotesAre, Result
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.protection import ProtectionPage
from ui.parent.protection_state import protection_state


class ProtectionJoined(ParentPage):
    def __init__(self, needs: ParentNeeds) -> None:
        super().__init__(needs)
        self._doctor: DoctorIs | None = None
        self._notes: NotesAre | None = None
        self._page = ProtectionPage()
        self._page.check_asked.connect(self.open_page)
        self.hold(self._page)

    def open_page(self) -> None:
        self.needs.link.ask(Doctor(), self._took)
        self.needs.link.ask(Notes(), self._took)

    def _took(self, result: Result) -> None:
        if isinstance(result, DoctorIs):
            self._doctor = result
        elif isinstance(result, NotesAre):
            self._notes = result
        self._page.show_state(protection_state(self._doctor, self._notes), datetime.now().astimezone().date())
