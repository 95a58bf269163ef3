"""What is said before a copy is saved, with help beside it.
Must not save anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.theme import Icon
from ui.widgets.button import ButtonKind
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole


class SaveSheet(Sheet):
    save_chosen = Signal()
    help_asked = Signal()

    def __init__(self, root: QWidget) -> None:
        super().__init__(root, width=640)
        self._more = TextLabel(TextRole.BODY)
        self.body.addWidget(self._more)
        self._save = self.add_button(ButtonKind.MAIN)
        self._back = self.add_button()
        self._help = self.add_button(ButtonKind.HELP)
        self._help.set_icon(Icon.LIFEBUOY)
        self._save.clicked.connect(self._chose)
        self._back.clicked.connect(self.close_sheet)
        self._help.clicked.connect(self._ask_help)
        self.retell()

    def _chose(self) -> None:
        self.close_sheet()
        self.save_chosen.emit()

    def _ask_help(self) -> None:
        self.close_sheet()
        self.help_asked.emit()

    def retell(self) -> None:
        self.set_words(
            self.tr("A picture of a body is never safe to send, cleaned or not."),
            self.tr("Did someone ask you for one? It is not your fault, and there is help."),
        )
        self._more.set_text(
            self.tr("For other photos: the copy has no place, time or device in it. What can be seen in the picture stays.")
        )
        self._save.set_text(self.tr("Save the copy"))
        self._back.set_text(self.tr("Back"))
        self._help.set_text(self.tr("Help · 111"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()
