"""Joins the parents' page of photo consents with the guard.
Must not decide anything, nor keep what it showed once it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtGui import QHideEvent

from app.wire.messages import (
    AddConsent,
    Consents,
    ConsentsAre,
    ConsentsChanged,
    DeleteConsent,
    Result,
    UseConsent,
    WithdrawConsent,
)
from ui.new_file import save_new
from ui.parent.consent_sheets import AddConsentSheet, EndConsentSheet, SaveRegisterSheet
from ui.parent.consents import ConsentsPage
from ui.parent.consents_file import NAME, RegisterWriter
from ui.parent.consents_state import ConsentsState, consents_state
from ui.parent.contacts_file import places
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.today_state import children_of


class ConsentsJoined(ParentPage):
    """`today` is only where the sheet's calendar begins and what stands on the PDF; the guard decides what has lapsed."""

    def __init__(
        self,
        needs: ParentNeeds,
        folders: Callable[[], tuple[tuple[str, Path], ...]] = places,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(needs)
        self._today = today
        self._state = ConsentsState()
        self.page = ConsentsPage()
        root = needs.root
        self.add_sheet, self.end_sheet = AddConsentSheet(root), EndConsentSheet(root)
        self.save_sheet = SaveRegisterSheet(root, folders)
        self.hold(self.page)
        self.page.add_asked.connect(self._open_add)
        self.page.save_asked.connect(self.save_sheet.begin)
        self.page.withdraw_chosen.connect(self._open_withdraw)
        self.page.used_chosen.connect(self._open_used)
        self.page.delete_chosen.connect(self._open_delete)
        self.add_sheet.entered.connect(self._add)
        self.end_sheet.chosen.connect(self._end)
        self.save_sheet.folder_chosen.connect(self._save)
        needs.link.pushed.connect(self._pushed)

    def open_page(self) -> None:
        self.needs.link.ask(Consents(), self._took)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._show(ConsentsState())

    def _took(self, result: Result) -> None:
        if isinstance(result, ConsentsAre) and self.isVisible():
            self._show(consents_state(result.consents, children_of(self.needs.link.status)))

    def _show(self, state: ConsentsState) -> None:
        self._state = state
        self.page.show_state(state)

    def _pushed(self, body: object) -> None:
        if isinstance(body, ConsentsChanged) and self.isVisible():
            self.open_page()

    # ---- sheets ----

    def _open_add(self) -> None:
        self.add_sheet.begin(self._state.children, self._today())

    def _open_withdraw(self, id: str) -> None:
        line = self._state.one(id)
        if line is not None:
            self.end_sheet.begin_withdraw(line, self._state.name(line))

    def _open_used(self, id: str) -> None:
        line = self._state.one(id)
        if line is not None:
            self.end_sheet.begin_used(line)

    def _open_delete(self, id: str) -> None:
        line = self._state.one(id)
        if line is not None:
            self.end_sheet.begin_delete(line, self._state.name(line))

    def _add(self, add: AddConsent) -> None:
        self.change(add, self.add_sheet, self.tr("It is written down."))

    def _end(self, end: WithdrawConsent | UseConsent | DeleteConsent) -> None:
        if isinstance(end, WithdrawConsent):
            said = self.tr("It is taken back.")
        elif isinstance(end, UseConsent):
            said = self.tr("It is marked as used.")
        else:
            said = self.tr("The line is deleted.")
        self.change(end, self.end_sheet, said)

    # ---- on paper ----

    def _save(self, folder: Path) -> None:
        path = save_new(folder, NAME, "pdf", RegisterWriter(self).drawn(self._state, self._today()))
        if path is None:
            self.save_sheet.not_written()
        else:
            self.save_sheet.close_sheet()
            self.told.emit(self.tr("Saved as {name}.").format(name=path.name))
