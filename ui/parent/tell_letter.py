"""One message that is open: the child's words, how to listen, and an answer in words.
Must not send; the answer is a signal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.content.tell import ABOUT
from app.model.problem import Problem
from app.model.tell import MOST_WORDS, Gone
from app.wire.messages import LetterPart
from ui.help.help_parts import IconLine
from ui.page_base import Speaking
from ui.parent.parent_words import ParentWords
from ui.parent.tell_state import LetterState
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.flow import Columns, TileLayout
from ui.widgets.notice import NoticeBar, NoticeKind
from ui.widgets.page import PageFrame
from ui.widgets.text import TextLabel, TextRole
from ui.worded import screen_words, worded

SUGGESTIONS = 4


class _PartWords(QWidget):
    """What was told in one go."""

    def __init__(self) -> None:
        super().__init__()
        self._time = TextLabel(TextRole.SMALL, colour="ink")
        self._about, self._words = TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.XS)
        for label in (self._time, self._about, self._words):
            column.addWidget(label)

    def forget(self) -> None:
        for label in (self._time, self._about, self._words):
            label.set_text("")

    def show_part(self, part: LetterPart, time: str, gone: str, nothing: str) -> None:
        self._time.set_text(time)
        self._about.set_text("\n".join(screen_words().translate("tell", ABOUT[about]) for about in part.about))
        self._about.setVisible(bool(part.about))
        words = gone if part.gone else f"“{part.words}”" if part.words else "" if part.about else nothing
        self._words.set_text(words)
        self._words.setVisible(bool(words))


class LetterPage(Speaking):
    answered = Signal(str, str)  # letter, words
    more_asked = Signal(str)  # letter: what was added to it since it was opened
    back_asked = Signal()

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._state = LetterState()
        self._more = False
        self._problem: Problem | None = None
        self._frame = PageFrame()
        self._back = ActionButton("", Icon.ARROW_LEFT)
        self._back.clicked.connect(self.back_asked)
        self._frame.add_header_action(self._back)
        self._parts: list[_PartWords] = []
        self._added = NoticeBar(NoticeKind.NOTE)
        self._added.action_chosen.connect(self._ask_more)
        self._told = Card(Tint.SEA)
        self._holder = QVBoxLayout()
        self._told.add_layout(self._holder)
        self._guide = Card()
        self._guide_title = TextLabel(TextRole.HEADING)
        self._guide.add(self._guide_title)
        icons = (Icon.USERS_THREE, Icon.HEART, Icon.HANDSHAKE, Icon.CHAT_TEXT, Icon.PHONE_CALL)
        self._advice = [IconLine(icon) for icon in icons]
        for line in self._advice:
            self._guide.add(line)
        self._answer_title, self._answer_hint = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._field = QPlainTextEdit()
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(110)
        self._field.textChanged.connect(self._typed)
        ready = QWidget()
        row = TileLayout(ready, least=290, spacing=Space.S)
        self._ready = [ActionButton() for _ in range(SUGGESTIONS)]
        for button in self._ready:
            button.clicked.connect(self._take_ready)
            row.addWidget(button)
        self._notice = NoticeBar(NoticeKind.WARNING)
        self._send = ActionButton("", Icon.CHECK, ButtonKind.MAIN)
        self._send.clicked.connect(self._pressed)
        answer = Card()
        for part in (self._answer_title, self._answer_hint, self._field, ready, self._notice):
            answer.add(part)
        answer.add(self._send, beginning=True)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (self._told, self._added, answer):
            column.addWidget(part)
        column.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._guide)
        column.addStretch(1)
        both = Columns(narrow=820)
        both.add(left, 3)
        both.add(right, 2)
        self._frame.body.addWidget(both)
        self._frame.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.retell()

    def begin(self, state: LetterState) -> None:
        """Opened anew; an answer that was given stands in the field."""
        self._field.setPlainText(state.answer)
        self.show_state(state)
        self._frame.scroll_to_top()

    def show_state(self, state: LetterState) -> None:
        self._state, self._problem, self._more = state, None, False
        self.retell()

    def show_more(self, *, more: bool) -> None:
        """Whether something was added that this adult has not opened: it is not read before it is asked for."""
        self._more = more
        self.retell()

    def show_answered(self, words: str) -> None:
        self._problem = None
        self._state = replace(self._state, answer=words, answered_at=self._state.answered_at or self._state.at)
        self.retell()

    def show_problem(self, problem: Problem) -> None:
        self._problem = problem
        self.retell()

    @property
    def letter(self) -> str:
        return self._state.id

    def wipe(self) -> None:
        self._field.setPlainText("")
        self.show_state(LetterState())

    def retell(self) -> None:
        state, name = self._state, self._state.child_name
        self._frame.set_title(
            self.tr("From {name}").format(name=name),
            (
                self.tr("It was gone from this page before you opened it, and {name} sees that.")
                if state.lost
                else self.tr("{name} sees that you have read it. Nobody else does.")
            ).format(name=name),
        )
        self._back.set_text(self.tr("All messages"))
        while len(self._parts) < len(state.parts):
            part = _PartWords()
            self._holder.addWidget(part)
            self._parts.append(part)
        for number, shown in enumerate(self._parts):
            shown.setVisible(number < len(state.parts))
            shown.forget()
            if number < len(state.parts):
                told = state.parts[number]
                shown.show_part(
                    told,
                    self._words.moment(told.at),
                    self._gone(told.why),
                    self.tr("{name} would like to talk with you.").format(name=name),
                )
        self._added.show_notice(
            NoticeKind.NOTE, self.tr("{name} has added something.").format(name=name), action=self.tr("Read it")
        )
        self._added.setVisible(self._more)
        self._guide_title.set_text(self.tr("Before you answer"))
        advice = (
            self.tr("Find a quiet moment with just the two of you, and listen first."),
            self.tr("Believe what you hear, and do not blame. The child has done the right thing."),
            self.tr("Promise to help, not to keep it secret. Say what you will do next."),
            self.tr("Do not press for details, and keep pictures and messages as they are."),
            self.tr("Advice and help for {name} and you: 111, free, day and night. In danger right now: 113.").format(name=name),
        )
        for line, text in zip(self._advice, advice, strict=True):
            line.set_text(text)
        self._answer_title.set_text(self.tr("Your answer to {name}").format(name=name))
        self._answer_hint.set_text(
            self.tr("{name} will see it on the page where they told you. A talk in person is better than any answer.").format(
                name=name
            )
        )
        self._field.setAccessibleName(self.tr("Your answer to {name}").format(name=name))
        for button, text in zip(self._ready, self._suggestions(), strict=True):
            button.set_text(text)
        self._send.set_text(self.tr("Change the answer") if state.answered_at is not None else self.tr("Answer"))
        if self._problem is not None:
            self._notice.show_notice(NoticeKind.WARNING, *worded(self._problem))
        elif state.answered_at is not None:
            self._notice.show_notice(NoticeKind.GOOD, self.tr("Your answer is there for {name} to read.").format(name=name))
        self._notice.setVisible(self._problem is not None or state.answered_at is not None)
        self._typed()

    def _gone(self, why: Gone | None) -> str:
        return {
            Gone.PIN_RESET: self.tr("Your PIN was reset before you had opened it; the words cannot be opened any more."),
            Gone.NOT_OPENED: self.tr("It was not opened within 30 days; the words are gone."),
        }.get(why or Gone.AGED, self.tr("It was read more than 30 days ago; the words are gone."))

    def _suggestions(self) -> tuple[str, ...]:
        return (
            self.tr("Thank you for telling me. It is not your fault."),
            self.tr("I have read it. Shall we talk tonight, just the two of us?"),
            self.tr("I am coming to you as soon as I can."),
            self.tr("I do not know yet what to do, but I am with you."),
        )

    def _take_ready(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            before = self._field.toPlainText().strip()
            self._field.setPlainText(f"{before} {button.text()}".strip()[:MOST_WORDS])
            self._field.setFocus()

    def _typed(self) -> None:
        text = self._field.toPlainText()
        if len(text) > MOST_WORDS:
            self._field.setPlainText(text[:MOST_WORDS])
            return
        self._send.setEnabled(bool(text.strip()) and text.strip() != self._state.answer)

    def _ask_more(self) -> None:
        self.more_asked.emit(self._state.id)

    def _pressed(self) -> None:
        self._send.setEnabled(False)
        self.answered.emit(self._state.id, self._field.toPlainText().strip())
