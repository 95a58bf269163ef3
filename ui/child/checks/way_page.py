"""What the pages of the three ways share: their frame, the way back, and that nothing typed outlives them.
Must not check anything."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.help.quick_exit import wipe
from ui.page_base import Speaking
from ui.theme import Icon
from ui.widgets.button import ActionButton
from ui.widgets.page import PageFrame, PageKind


class WayPage(Speaking):
    """`left`: back to the three ways."""

    help_asked = Signal()
    tell_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.frame = PageFrame(PageKind.CHILD)
        self.frame.help_asked.connect(self.help_asked)
        self.frame.tell_asked.connect(self.tell_asked)
        self.back = ActionButton("", Icon.ARROW_LEFT)
        self.back.clicked.connect(self.left)
        self.frame.add_header_action(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)

    @abstractmethod
    def first_focus(self) -> QWidget: ...

    def begin(self) -> None:
        """The page is about to be shown."""

    def forget(self) -> None:
        """Empty, as when it was made: no words, no undo, no selection, no picture."""
        wipe(self)
