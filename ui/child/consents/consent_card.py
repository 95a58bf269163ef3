"""One picture that somebody would like to use: which, who, for what, until when, and the child's own answer.
Must not put one answer before another: no button of it is the main one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.consents import Reply, State
from app.wire.messages import ConsentIs
from ui.child.consents.consents_state import may_withdraw, replies
from ui.language import date_of, whole_date
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole

LOOK = {
    State.ASKED: (Tint.SUN, Icon.QUESTION),
    State.TALK: (Tint.SUN, Icon.CHAT_CIRCLE_DOTS),
    State.REFUSED: (Tint.SEA, Icon.HAND_WAVING),
    State.IN_FORCE: (Tint.LEAF, Icon.CHECK_CIRCLE),
    State.WITHDRAWN: (Tint.GROUND, Icon.ARROW_COUNTER_CLOCKWISE),
    State.LAPSED: (Tint.GROUND, Icon.CALENDAR_BLANK),
    State.USED: (Tint.GROUND, Icon.CHECK),
}
REPLY_ICONS = {Reply.YES: Icon.CHECK, Reply.NO: Icon.X, Reply.TALK: Icon.CHAT_CIRCLE_DOTS}
FACTS = 4


class MyConsentCard(Card):
    replied = Signal(str, object)  # consent id, Reply
    withdraw_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._id = ""
        self._title = TextLabel(TextRole.HEADING)
        self._chip = Chip()
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        self.add_layout(head)
        self._facts = tuple(TextLabel(TextRole.BODY) for _ in range(FACTS))
        self._stands = TextLabel(TextRole.STRONG)
        for part in (*self._facts, self._stands):
            self.add(part)
        self._buttons = {reply: ActionButton("", REPLY_ICONS[reply]) for reply in Reply}
        self._buttons[Reply.YES].clicked.connect(self._yes)
        self._buttons[Reply.NO].clicked.connect(self._no)
        self._buttons[Reply.TALK].clicked.connect(self._talk)
        self._withdraw = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._withdraw.clicked.connect(self._withdraw_pressed)
        self._holder = QWidget()
        flow = FlowLayout(self._holder)
        for button in (*self._buttons.values(), self._withdraw):
            flow.addWidget(button)
        self.add_space(Space.XS)
        self.add(self._holder)

    def show_line(self, line: ConsentIs) -> None:
        self._id = line.consent.id
        entry = line.consent.entry
        self._title.set_text(entry.picture)
        self._chip.set_text(self._state(line.state), *LOOK[line.state])
        facts = (
            self.tr("Who: {text}").format(text=entry.who),
            self.tr("For what: {text}").format(text=entry.what_for),
            self.tr("Where: {text}").format(text=entry.place),
            self.tr("Once only") if entry.until is None else self.tr("Until {day}").format(day=whole_date(entry.until)),
        )
        for label, text in zip(self._facts, facts, strict=True):
            label.set_text(text)
        self._stands.set_text(self._sentence(line))
        shown = replies(line)
        words = {Reply.YES: self.tr("Yes"), Reply.NO: self.tr("No"), Reply.TALK: self.tr("Let's talk about it")}
        for reply, button in self._buttons.items():
            button.set_text(words[reply])
            button.setAccessibleName(self.tr("{answer}: {picture}").format(answer=words[reply], picture=entry.picture))
            button.setVisible(reply in shown)
        take_back = self.tr("Take it back")
        self._withdraw.set_text(take_back)
        self._withdraw.setAccessibleName(self.tr("{answer}: {picture}").format(answer=take_back, picture=entry.picture))
        self._withdraw.setVisible(may_withdraw(line))
        self._holder.setVisible(bool(shown) or may_withdraw(line))

    def _state(self, state: State) -> str:
        return {
            State.ASKED: self.tr("you are asked"),
            State.TALK: self.tr("talk first"),
            State.REFUSED: self.tr("you said no"),
            State.IN_FORCE: self.tr("allowed"),
            State.WITHDRAWN: self.tr("taken back"),
            State.LAPSED: self.tr("over"),
            State.USED: self.tr("over"),
        }[state]

    def _sentence(self, line: ConsentIs) -> str:
        consent = line.consent
        adult = consent.written_by or self.tr("An adult")
        if line.state is State.ASKED:
            return self.tr("{adult} is asking you. What do you say?").format(adult=adult)
        if line.state is State.TALK:
            return self.tr("You want to talk first. Nobody may use it yet.")
        if line.state is State.REFUSED:
            return self.tr("You said no, and that counts. You need no reason.")
        if line.state is State.IN_FORCE:
            if consent.reply is Reply.YES:
                return self.tr("You said yes on {day}. You may take it back.").format(day=date_of(consent.replied_at))
            return self.tr("{adult} said yes for you. You may say no.").format(adult=adult)
        if line.state is State.WITHDRAWN:
            if consent.withdrawn_by_child:
                return self.tr("You took it back on {day}. Still see it somewhere? Tell an adult.").format(
                    day=date_of(consent.withdrawn_at)
                )
            return self.tr("{adult} took it back on {day}.").format(
                adult=consent.withdrawn_by or self.tr("An adult"), day=date_of(consent.withdrawn_at)
            )
        return self.tr("It is over. A new use needs a new yes.")

    def _yes(self) -> None:
        self.replied.emit(self._id, Reply.YES)

    def _no(self) -> None:
        self.replied.emit(self._id, Reply.NO)

    def _talk(self) -> None:
        self.replied.emit(self._id, Reply.TALK)

    def _withdraw_pressed(self) -> None:
        self.withdraw_chosen.emit(self._id)
