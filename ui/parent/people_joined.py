"""Joins People with the guard: who is there, and each change.
Must not keep a PIN or a code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.model.people import Child
from app.wire.messages import (
    Credentials,
    Family,
    FamilyIs,
    NewRecoveryCode,
    Operation,
    RecoveryCode,
    RemoveAdult,
    RemoveChild,
    ResetCode,
    Result,
    SetPin,
)
from ui.parent.form_sheet import FormSheet
from ui.parent.parent_page import ParentNeeds, ParentPage
from ui.parent.people import PeoplePage
from ui.parent.people_sheets import CodeSheet, OwnPinSheet, PinSheet, PutAdultSheet, PutChildSheet, RemoveSheet
from ui.parent.people_state import AdultLine, PeopleState, people_state
from ui.setup.end_pages import RecoveryState, RecoveryWords
from ui.setup.recovery_file import documents, save_recovery_code


class PeopleJoined(ParentPage):
    def __init__(self, needs: ParentNeeds) -> None:
        super().__init__(needs)
        self._state = PeopleState()
        self._code = RecoveryState("")
        self._page = PeoplePage()
        root = needs.root
        self._adult_sheet = PutAdultSheet(root)
        self._child_sheet = PutChildSheet(root)
        self._pin_sheet = PinSheet(root)
        self._remove_adult = RemoveSheet(root)
        self._remove_child = RemoveSheet(root)
        self._reset_code = RemoveSheet(root)
        self._own_pin = OwnPinSheet(root)
        self._code_words = RecoveryWords()
        self._code_sheet = CodeSheet(root, self._code_words)
        self.hold(self._page)
        page = self._page
        page.adult_asked.connect(self._open_adult)
        page.child_asked.connect(self._open_child)
        page.pin_asked.connect(self._open_pin)
        page.adult_removal_asked.connect(self._open_adult_removal)
        page.child_removal_asked.connect(self._open_child_removal)
        page.pictures_asked.connect(self._open_reset_code)
        page.code_asked.connect(self._open_code)
        self._adult_sheet.entered.connect(self._put_adult)
        self._child_sheet.entered.connect(self._put_child)
        self._pin_sheet.own_entered.connect(self._set_pin)
        self._pin_sheet.reset_entered.connect(self._reset_pin)
        self._remove_adult.confirmed.connect(self._adult_confirmed)
        self._remove_child.confirmed.connect(self._child_confirmed)
        self._reset_code.confirmed.connect(self._reset_confirmed)
        self._own_pin.entered.connect(self._make_code)
        self._code_words.save_asked.connect(self._save_code)
        self._code_words.noted.connect(self._code_sheet.done.setEnabled)
        self._code_sheet.closed.connect(self._forget_code)

    def open_page(self) -> None:
        self.needs.link.ask(Family(), self._took_family)

    def _took_family(self, result: Result) -> None:
        if isinstance(result, FamilyIs):
            self._state = people_state(result, self.needs.me.adult)
            self._page.show_state(self._state)

    def _line(self, id: str) -> AdultLine | None:
        return next((line for line in self._state.adults if line.adult.id == id), None)

    def _child(self, id: str) -> Child | None:
        return next((child for child in self._state.children if child.id == id), None)

    # ---- sheets ----

    def _open_adult(self, id: str) -> None:
        self._adult_sheet.begin(self._line(id), self._state)

    def _open_child(self, id: str) -> None:
        self._child_sheet.begin(self._child(id), self._state, date.today().year)

    def _open_pin(self, id: str) -> None:
        line = self._line(id)
        if line is not None:
            self._pin_sheet.begin(line)

    def _open_adult_removal(self, id: str) -> None:
        line = self._line(id)
        if line is not None:
            self._remove_adult.begin_adult(line.adult)

    def _open_child_removal(self, id: str) -> None:
        child = self._child(id)
        if child is not None:
            self._remove_child.begin_child(child)

    def _open_reset_code(self, id: str) -> None:
        child = self._child(id)
        if child is not None:
            self._reset_code.begin_code(child)

    def _open_code(self) -> None:
        self._own_pin.begin(
            self.tr("Make a new recovery code"), self.tr("The code until now stops working."), self.tr("Make a new code")
        )

    # ---- the guard ----

    def _ask(self, operation: Operation, sheet: FormSheet, said: str, credentials: Credentials | None = None) -> None:
        self.change(operation, sheet, said, credentials, self._changed)

    def _changed(self, result: Result) -> None:
        if isinstance(result, RecoveryCode):
            self._show_code(result.recovery_code)
        self.open_page()

    def _put_adult(self, operation: Operation) -> None:
        self._ask(operation, self._adult_sheet, self.tr("Kept"))

    def _put_child(self, operation: Operation) -> None:
        self._ask(operation, self._child_sheet, self.tr("Kept"))

    def _set_pin(self, operation: SetPin, credentials: Credentials) -> None:
        self._ask(operation, self._pin_sheet, self.tr("The new PIN holds"), credentials)

    def _reset_pin(self, operation: Operation) -> None:
        self._ask(operation, self._pin_sheet, self.tr("The new PIN holds"))

    def _adult_confirmed(self, id: str) -> None:
        self._ask(RemoveAdult(id), self._remove_adult, self.tr("Removed"))

    def _child_confirmed(self, id: str) -> None:
        self._ask(RemoveChild(id), self._remove_child, self.tr("Removed"))

    def _reset_confirmed(self, id: str) -> None:
        self._ask(ResetCode(id), self._reset_code, self.tr("The pictures are cleared"))

    def _make_code(self, pin: str) -> None:
        self._ask(NewRecoveryCode(), self._own_pin, self.tr("The new recovery code holds"), self._mine(pin))

    def _mine(self, pin: str) -> Credentials:
        return Credentials(pin, self.needs.me.adult)

    # ---- the code, shown once ----

    def _show_code(self, code: str) -> None:
        self._code = RecoveryState(code)
        self._code_words.show_code(self._code)
        self._code_sheet.begin()

    def _save_code(self) -> None:
        saved = save_recovery_code(documents(), self._code_words.file_text())
        self._code = replace(self._code, saved=saved, failed=saved is None)
        self._code_words.show_state(self._code)

    def _forget_code(self) -> None:
        self._code = RecoveryState("")
        self._code_words.show_state(self._code)
