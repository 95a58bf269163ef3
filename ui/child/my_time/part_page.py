"""What all pages of My time share: the frame, the way back, help and tell.
Must not know what a page shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.child.my_time.rule_words import RuleWords
from ui.page_base import Speaking
from ui.theme import Icon
from ui.widgets.button import ActionButton
from ui.widgets.page import PageFrame, PageKind


class PartPage(Speaking):
    help_asked = Signal()
    tell_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, back: bool = True) -> None:
        super().__init__(parent)
        self.words = RuleWords(self)
        self.frame = PageFrame(PageKind.CHILD)
        self.frame.help_asked.connect(self.help_asked)
        self.frame.tell_asked.connect(self.tell_asked)
        self.body = self.frame.body
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.back_asked)
        if back:
            self.frame.add_header_action(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)

    def first_focus(self) -> QWidget:
        return self._back

    def retell(self) -> None:
        self._back.set_text(self.tr("My time"))
        self._back.setAccessibleName(self.tr("Back to My time"))
        self.frame.set_bar_texts(self.tr("Help me"), self.tr("Tell an adult"))
