"""What every page of Tell has: the way back, the quick exit, help and tell in the corner, and the sign of practice.
Must not know which page comes next."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.page_base import Speaking
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame, PageKind

LOW = 640
"""Below this height space is scarce."""


class TellPage(Speaking):
    """`again_asked`: the coral button, which asks *who* anew. Nothing on these pages is ever in a title or a notification."""

    after_whom = False  # opened from *whom*: back leads there

    back_asked = Signal()
    exit_asked = Signal()
    help_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._practice = False
        self.frame = PageFrame(PageKind.CHILD)
        self.frame.help_asked.connect(self.help_asked)
        self.frame.tell_asked.connect(self.again_asked)
        self.back = ActionButton("", Icon.ARROW_LEFT)
        self.back.clicked.connect(self.back_asked)
        self.exit = ActionButton("", Icon.SIGN_OUT)
        self.exit.clicked.connect(self.exit_asked)
        self.frame.add_header_action(self.back)
        self.frame.add_header_action(self.exit)
        self._sign = NoticeBar(NoticeKind.NOTE)
        self._sign.hide()
        self.body.addWidget(self._sign)
        self.body.setSpacing(Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)

    @property
    def body(self) -> QVBoxLayout:
        return self.frame.body

    def show_practice(self, practice: bool) -> None:
        self._practice = practice
        self._sign.setVisible(practice)

    def retell(self) -> None:
        self.back.set_text(self.tr("Back"))
        self.exit.set_text(self.tr("Quick exit"))
        self.frame.set_bar_texts(self.tr("Help · 111"), self.tr("Tell an adult"))
        self._tell_sign()
        self.tell_words()

    def _tell_sign(self) -> None:
        kept, made_up = self.tr("Practice: nothing is sent and nothing is kept."), self.tr("The people are made up.")
        self._sign.show_notice(NoticeKind.NOTE, kept if self._short_sign() else f"{kept} {made_up}")

    def _short_sign(self) -> bool:
        """Where there is room for one line only."""
        return False

    @abstractmethod
    def tell_words(self) -> None:
        """Set every word of this page anew."""

    @abstractmethod
    def forget(self) -> None:
        """Nothing of what was shown stays in the words of this page."""

    def first_focus(self) -> QWidget:
        return self.back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.exit_asked.emit()
        else:
            super().keyPressEvent(event)


def words_field() -> QPlainTextEdit:
    """For what a child writes: no history and no learning by an input method; Tab leaves it."""
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhMultiLine
    )
    return field
