"""A sheet that asks for something and says what is wrong with it: one main button, one that leaves.
Must not check or send anything."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtWidgets import QLineEdit, QWidget

from app.model.problem import Problem
from ui.widgets.button import ButtonKind
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.pin_field import PinField
from ui.widgets.sheet import Sheet
from ui.worded import worded


class FormSheet(Sheet):
    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._fault = NoticeBar()
        self._fault.hide()
        self.main = self.add_button(ButtonKind.MAIN)
        self.leave = self.add_button(ButtonKind.QUIET)
        self.main.clicked.connect(self.pressed)
        self.leave.clicked.connect(self.close_sheet)
        self.closed.connect(self.wipe)

    @abstractmethod
    def pressed(self) -> None:
        """The main button, or Enter in the last field."""

    def show_sheet(self, main: str) -> None:
        self.main.set_text(main)
        self.leave.set_text(self.tr("Cancel"))
        self.main.setEnabled(True)
        self.body.addWidget(self._fault)
        self._fault.hide()
        self.open_sheet()

    def show_problem(self, problem: Problem) -> None:
        self.main.setEnabled(True)
        self._fault.show_notice(NoticeKind.WARNING, *worded(problem))
        self._fault.show()

    def sent(self) -> None:
        """Nothing is pressed twice while the guard thinks."""
        self.main.setEnabled(False)
        self._fault.hide()

    def wipe(self) -> None:
        """PINs and codes do not wait in a closed sheet."""
        for field in self.findChildren(PinField):
            field.wipe()

    def text_field(self, most: int = 40) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(most)
        field.returnPressed.connect(self.pressed)
        return field

    def pin_field(self) -> PinField:
        field = PinField()
        # The sheet has its own button, and Enter must not empty the field.
        field.returnPressed.disconnect(field.submit)
        field.returnPressed.connect(self.pressed)
        return field
