"""The visible sign that tracking runs, with the way to "what is recorded and who can see it".
Must not be hidden while a child uses the PC (promise 3)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole


class RecordedSign(QWidget):
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[bool, bool, bool] = (False, True, False)
        self._text = TextLabel(TextRole.SMALL)
        self._link = ActionButton("", None, ButtonKind.LINK)
        self._link.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(IconSpot(Icon.EYE, "soft", size=22))
        row.addWidget(self._text, 1)
        row.addWidget(self._link)

    def show_sign(self, known: bool, only_totals: bool, unanswered: bool) -> None:
        self._shown = (known, only_totals, unanswered)
        if not known:
            self._text.set_text(self.tr("Nothing is being recorded now."))
        elif only_totals:
            self._text.set_text(self.tr("Recording: only total minutes."))
        else:
            self._text.set_text(self.tr("Recording: app names and minutes."))
        self._link.setVisible(known)
        self._link.set_text(self.tr("Please read this") if unanswered else self.tr("Who can see it?"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_sign(*self._shown)
