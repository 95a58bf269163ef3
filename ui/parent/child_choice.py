"""Which child the page is about, as a drop-down in the page's head; hidden where there is one child.
Must not keep the choice: parent mode does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.drop_down import DropDown

Children = tuple[tuple[str, str], ...]
"""Pairs of id and nickname."""


class ChildChoice(DropDown):
    child_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(self._activated)
        self.hide()
        self._name()

    def show_children(self, children: Children, chosen: str | None) -> None:
        if tuple((self.itemData(at), self.itemText(at)) for at in range(self.count())) != children or self.chosen() != chosen:
            self.show_choices(children, chosen)
        self.setVisible(len(children) > 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Which child"))

    def _activated(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.child_chosen.emit(chosen)
