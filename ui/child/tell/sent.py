"""After it was sent: what is true of it, and, later and at will, what it is about and a sentence.
Must not keep the words once they are handed on; the child is not asked for them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.model.problem import Problem
from app.model.tell import MOST_WORDS
from ui.child.tell.icon_lines import IconLines
from ui.child.tell.no_sign import NoSignCard
from ui.child.tell.parts import AboutChips, state_lines, went_wrong
from ui.child.tell.tell_page import TellPage, words_field
from ui.child.tell.tell_state import MessageState
from ui.child.tell.tell_words import TellWords
from ui.help.quick_exit import wipe
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.text import TextLabel, TextRole
from ui.worded import worded


class SentPage(TellPage):
    added = Signal(object, str)  # tuple of About, words
    messages_asked = Signal()
    next_asked = Signal(str)  # adult
    done = Signal()

    def __init__(self, number: str) -> None:
        super().__init__()
        self._words = TellWords(self)
        self._message: MessageState | None = None
        self._thanks = False
        self._problem: Problem | None = None
        self._lines = IconLines()
        self._states = states = Card(Tint.LEAF)
        states.add(self._lines)
        self._no_sign = NoSignCard(number)
        self._no_sign.next_asked.connect(self.next_asked)
        self._ask = TextLabel(TextRole.HEADING)
        self._soft = TextLabel(TextRole.BODY)
        self._chips = AboutChips()
        self._chips.tapped.connect(self._changed)
        self._field = words_field()
        self._field.setFixedHeight(96)
        self._field.textChanged.connect(self._typed)
        self._left = TextLabel(TextRole.SMALL)
        self._notice = NoticeBar(NoticeKind.WARNING)
        self._add = ActionButton("", Icon.PLUS, ButtonKind.MAIN)
        self._mine = ActionButton("", Icon.ENVELOPE_SIMPLE)
        self._done = ActionButton("", Icon.CHECK)
        self._add.clicked.connect(self._pressed)
        self._mine.clicked.connect(self.messages_asked)
        self._done.clicked.connect(self.done)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self._add, self._done, self._mine):
            row.addWidget(button)
        for part in (states, self._no_sign, self._ask, self._soft, self._chips, self._field, self._left, self._notice, buttons):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.setSpacing(Space.S)
        self.back.hide()
        self.retell()

    def begin(self, message: MessageState) -> None:
        """Opened anew: nothing typed or tapped."""
        self._message, self._thanks, self._problem = message, False, None
        self.wipe()
        self.retell()

    def forget(self) -> None:
        self._message, self._thanks, self._problem = None, False, None
        self.wipe()
        self.retell()

    def show_message(self, message: MessageState) -> None:
        self._message = message
        self._show_states()

    def was_added(self, message: MessageState) -> None:
        self._message, self._thanks, self._problem = message, True, None
        self.wipe()
        self.retell()

    def show_problem(self, problem: Problem) -> None:
        self._problem = problem
        self.retell()

    @property
    def message_id(self) -> str | None:
        return None if self._message is None else self._message.id

    @property
    def message_adult(self) -> str | None:
        return None if self._message is None else self._message.adult

    def wipe(self) -> None:
        self._chips.wipe()
        wipe(self)
        self._changed()

    def first_focus(self) -> QWidget:
        return self._done

    def tell_words(self) -> None:
        name = "" if self._message is None else self._message.adult_name
        self.frame.set_title(
            self.tr("Your message to {name}").format(name=name), self.tr("You did the right thing. It is not your fault.")
        )
        self._ask.set_text(
            self.tr("Added. Would you like to say more?")
            if self._thanks
            else self.tr("What is it about? Later, or never, is fine.")
        )
        self._soft.set_text(self.tr("Tap what fits, or write a sentence. {name} alone gets it, the same way.").format(name=name))
        self._chips.show_words(self._words)
        self._field.setAccessibleName(self.tr("A sentence, if you want to"))
        self._field.setPlaceholderText(self.tr("A sentence, if you want to"))
        self._add.set_text(self.tr("Add to the message"))
        self._done.set_text(self.tr("Done"))
        self._mine.set_text(self.tr("My messages"))
        if self._problem is not None:
            self._notice.show_notice(NoticeKind.WARNING, *worded(self._problem))
        self._notice.setVisible(self._problem is not None)
        can_add = self._message is None or self._message.can_add
        for part in (self._ask, self._soft, self._chips, self._field, self._add):
            part.setVisible(can_add)
        self._changed()
        self._show_states()

    def _show_states(self) -> None:
        self._lines.show_lines(() if self._message is None else state_lines(self._message, self._words))
        self._states.set_tint(Tint.SUN if self._message is not None and went_wrong(self._message) else Tint.LEAF)
        self._no_sign.show_message(self._message)

    def _typed(self) -> None:
        text = self._field.toPlainText()
        if len(text) > MOST_WORDS:
            # What was typed is kept up to the limit, the caret stays at the end.
            self._field.setPlainText(text[:MOST_WORDS])
            self._field.moveCursor(QTextCursor.MoveOperation.End)
        self._changed()

    def _changed(self) -> None:
        text = self._field.toPlainText()
        left = MOST_WORDS - len(text)
        self._left.set_text(self.tr("%n letter(s) left", "", left))
        self._left.setVisible(left <= 100)
        self._add.setEnabled(bool(text.strip()) or bool(self._chips.chosen()))

    def _pressed(self) -> None:
        about, words = self._chips.chosen(), self._field.toPlainText().strip()
        if about or words:
            self._add.setEnabled(False)
            self.added.emit(about, words)
