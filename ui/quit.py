"""Quit: an adult's PIN ends guard and desktop together.
Must not end anything by itself; `ended` comes when the guard has said yes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.problem import Problem
from app.wire.messages import Credentials, Family, FamilyIs, Quit, Result
from ui.link import Link
from ui.widgets.button import ButtonKind
from ui.widgets.drop_down import DropDown
from ui.widgets.pin_field import PinField
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded


class QuitSheet(Sheet):
    ended = Signal()

    def __init__(self, root: QWidget, link: Link) -> None:
        super().__init__(root)
        self._link = link
        self._who = DropDown()
        self._pin = PinField()
        self._fault = TextLabel(TextRole.BODY)
        for part in (self._who, self._pin, self._fault):
            self.body.addWidget(part)
        self._quit = self.add_button(ButtonKind.MAIN)
        self._stay = self.add_button(ButtonKind.QUIET)
        self._quit.clicked.connect(self._pin.submit)
        self._stay.clicked.connect(self.close_sheet)
        self._pin.pin_entered.connect(self._entered)
        self.closed.connect(self._pin.wipe)

    def begin(self) -> None:
        self.set_words(
            self.tr("Quit Hải Đăng?"), self.tr("Time is not measured and rules do not hold until it is started again.")
        )
        self._who.setAccessibleName(self.tr("Which adult"))
        self._pin.setAccessibleName(self.tr("PIN of this adult"))
        self._quit.set_text(self.tr("Quit"))
        self._stay.set_text(self.tr("Stay"))
        self._fault.hide()
        self._who.hide()
        self._link.ask(Family(), self._took_family, self._refused)
        self.open_sheet()
        self._pin.setFocus()

    def _took_family(self, result: Result) -> None:
        if isinstance(result, FamilyIs):
            adults = tuple((adult.id, adult.name) for adult in result.adults)
            self._who.show_choices(adults, adults[0][0] if adults else None)
            self._who.setVisible(len(adults) > 1)

    def _entered(self, pin: str) -> None:
        self._link.ask(Quit(), self._done, self._refused, Credentials(pin, self._who.chosen() or None))

    def _done(self, _result: Result) -> None:
        self.close_sheet()
        self.ended.emit()

    def _refused(self, problem: Problem) -> None:
        what, following = worded(problem)
        self._fault.set_text(f"{what} {following}")
        self._fault.show()
        self._pin.wipe()
        self._pin.setFocus()
