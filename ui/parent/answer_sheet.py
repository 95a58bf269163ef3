"""The sheet in which an adult answers a request: which answer, how many minutes or which rule, and words for the child.
Must not send it; the answer is a signal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.model.people import Request, RequestKind
from app.model.policy import Rule
from app.wire.messages import AnswerKind, AnswerRequest
from ui.parent.parent_words import ParentWords
from ui.widgets.button import ButtonKind
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel

MOST_WORDS = 300
TALKS = (RequestKind.RULE, RequestKind.PLAN)


class AnswerSheet(Sheet):
    answered = Signal(object)  # AnswerRequest

    def __init__(self, root: QWidget, words: ParentWords) -> None:
        super().__init__(root)
        self._parent_words = words
        self._request: Request | None = None
        self._nickname = ""
        self._kind = SegmentedChoice()
        self._kind.choice_made.connect(self._show_kind)
        self._minutes = MinutesStepper(least=5, most=240, step=5)
        self._rule = SegmentedChoice()
        self._label = TextLabel()
        self._field = QPlainTextEdit()
        self._field.setFixedHeight(96)
        self._field.setTabChangesFocus(True)
        self._label.setBuddy(self._field)
        for part in (self._kind, self._minutes, self._rule, self._label, self._field):
            self.body.addWidget(part)
        self._send = self.add_button(ButtonKind.MAIN)
        self._close = self.add_button()
        self._send.clicked.connect(self._pressed)
        self._field.textChanged.connect(self._show_ready)
        self._close.clicked.connect(self.close_sheet)

    def begin(self, request: Request, nickname: str, kind: AnswerKind, *, helper: bool = False) -> None:
        self._request = request
        said = self.tr("{name} wrote: “{words}”").format(name=nickname, words=request.words) if request.words else ""
        self.set_words(self.tr("Answer to {name}").format(name=nickname), said)
        choices = (
            Choice(AnswerKind.GIVE.value, self.tr("Yes")),
            Choice(AnswerKind.LATER.value, self.tr("Talk later")),
            Choice(AnswerKind.NO.value, self.tr("Not now")),
        )
        self._kind.setAccessibleName(self.tr("Which answer"))
        # What is to be talked about is answered with the words that go with it: "changed" is said from the card, after a change.
        talk = request.kind in TALKS
        self._kind.show_choices(choices[1:] if talk else choices[:1] if helper else choices, kind.value)
        self._minutes.set_words(self._parent_words.minutes, self.tr("Fewer minutes"), self.tr("More minutes"))
        self._minutes.show_value(request.minutes or 15)
        self._rule.setAccessibleName(self.tr("Which rule"))
        self._rule.show_choices(
            (
                Choice(Rule.LIMITED.value, self._parent_words.rule(Rule.LIMITED)),
                Choice(Rule.ALWAYS.value, self._parent_words.rule(Rule.ALWAYS)),
            ),
            Rule.LIMITED.value,
        )
        label = self.tr("Words for {name}, if you like").format(name=nickname)
        self._nickname = nickname
        self._label.set_text(label)
        self._field.setAccessibleName(label)
        self._field.setPlaceholderText(self.tr("For example: let's talk about it after dinner."))
        self._field.clear()
        self._send.set_text(self.tr("Send the answer"))
        self._close.set_text(self.tr("Cancel"))
        self._show_kind(kind.value)
        self.open_sheet()

    def _show_kind(self, kind: str) -> None:
        give = kind == AnswerKind.GIVE.value
        time = self._request is not None and self._request.kind is RequestKind.TIME
        self._minutes.setVisible(give and time)
        self._rule.setVisible(give and not time)
        self._show_ready()

    def _show_ready(self) -> None:
        """A rule stays only with a reason."""
        needed = self._request is not None and self._request.kind in TALKS and self._kind.chosen() == AnswerKind.NO.value
        label = self.tr("Why it stays, in kind words") if needed else self.tr("Words for {name}, if you like")
        self._label.set_text(label.format(name=self._nickname))
        self._field.setAccessibleName(label.format(name=self._nickname))
        self._send.setEnabled(not needed or bool(self._field.toPlainText().strip()))

    def _pressed(self) -> None:
        request = self._request
        if request is None:
            return
        kind = AnswerKind(self._kind.chosen() or AnswerKind.GIVE.value)
        time = request.kind is RequestKind.TIME
        give = kind is AnswerKind.GIVE
        self.answered.emit(
            AnswerRequest(
                id=request.id,
                answer=kind,
                minutes=self._minutes.value() if give and time else None,
                rule=Rule(self._rule.chosen() or Rule.LIMITED.value) if give and not time else None,
                words=self._field.toPlainText().strip()[:MOST_WORDS],
            )
        )
        self.close_sheet()
