"""One request of a child as a card: what, when, both sides' words, and the answers.
Must not answer: it tells which answer was pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.people import Request, RequestKind, RequestState
from ui.parent.parent_words import ParentWords
from ui.parent.talk_words import TalkWords
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole

_LOOK = {
    RequestState.ASKED: (Tint.SUN, Icon.BELL),
    RequestState.LATER: (Tint.SUN, Icon.CHAT_CIRCLE_DOTS),
    RequestState.GIVEN: (Tint.LEAF, Icon.CHECK_CIRCLE),
    RequestState.NO: (Tint.SEA, Icon.HAND_WAVING),
    RequestState.WITHDRAWN: (Tint.GROUND, Icon.ARROW_COUNTER_CLOCKWISE),
    RequestState.LAPSED: (Tint.GROUND, Icon.HOURGLASS),
}


class RequestCard(Card):
    """`first`: its first answer is the page's main button. A helper may only give minutes."""

    give_chosen = Signal(str)  # id: as asked, at once
    later_chosen = Signal(str)
    no_chosen = Signal(str)
    rules_chosen = Signal(str)  # id: open the rules, with the plan's values where it is a plan
    other_chosen = Signal(str)  # id: other minutes, words, a rule

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._talk_words = TalkWords(words, self)
        self._id = ""
        self._title = TextLabel(TextRole.HEADING)
        self._when = TextLabel(TextRole.SOFT)
        self._state = Chip()
        self._said, self._answer = TextLabel(TextRole.BODY), TextLabel(TextRole.BODY)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        self._other = ActionButton("", Icon.PENCIL_SIMPLE)
        head.addWidget(self._other)
        self.add_layout(head)
        self._state_below = Chip()  # beside a pencil it would squeeze the title
        self.add(self._state_below, beginning=True)
        for part in (self._when, self._said, self._answer):
            self.add(part)
        self._rules = ActionButton("", Icon.SLIDERS_HORIZONTAL)
        self._give = ActionButton("", Icon.CHECK)
        self._later, self._no = ActionButton(), ActionButton()
        for button, signal in (
            (self._give, self._gave),
            (self._rules, self._open_rules),
            (self._later, self._put_off),
            (self._no, self._refused),
            (self._other, self._others),
        ):
            button.clicked.connect(signal)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=Space.S)
        for button in (self._rules, self._give, self._later, self._no):
            flow.addWidget(button)
        self.add_space(Space.XS)
        self.add(self._buttons)

    def show_request(
        self,
        request: Request,
        nickname: str,
        day: str | None,
        *,
        helper: bool = False,
        first: bool = False,
        version: int = 0,
    ) -> None:
        """`version`: of the child's rules now."""
        self._id = request.id
        open_ = request.state in (RequestState.ASKED, RequestState.LATER)
        time = request.kind is RequestKind.TIME
        self._title.set_text(self._asked(request, nickname))
        self._when.set_text(self._told(request, day))
        tint, icon = _LOOK[request.state]
        for chip, shown in ((self._state, not open_), (self._state_below, request.state is RequestState.LATER)):
            chip.set_text(self._state_words(request.state) if shown else "", tint, icon)
            chip.setVisible(shown)
        said = [self.tr("“{words}”").format(words=request.words)] if request.words else []
        if request.plan is not None:
            said += self._talk_words.plan(request.plan)
        self._said.set_text("\n".join(said))
        self._said.setVisible(bool(said))
        self._answer.set_text(
            self.tr("{name} answered: “{words}”").format(name=request.answered_by or "", words=request.answer)
            if request.answer
            else ""
        )
        self._answer.setVisible(bool(request.answer))
        self._buttons.setVisible(open_ and (time or not helper))
        self._give.set_text(self.tr("Give %n minute(s)", "", request.minutes or 0) if time else self.tr("Allow"))
        self._give.set_kind(ButtonKind.MAIN if first else ButtonKind.QUIET)
        self._later.set_text(self.tr("Talk later"))
        self._later.setVisible(not helper and request.state is RequestState.ASKED)
        self._no.set_text(self.tr("Not now"))
        self._no.setVisible(not helper)
        # An icon alone beside the title, so that the answers stand in one row.
        self._other.setVisible(open_ and (time or not helper))
        talk = request.kind in (RequestKind.RULE, RequestKind.PLAN)
        self._rules.setVisible(talk and open_)
        if talk:
            plan = request.kind is RequestKind.PLAN
            changed = version > (request.rules_version or 0)
            self._rules.set_text(self.tr("Try it in the rules") if plan else self.tr("Change the rule"))
            self._rules.set_kind(ButtonKind.MAIN if first and not changed else ButtonKind.QUIET)
            # Only what is true can be said: that it was changed, after it was.
            self._give.set_text(self.tr("Say that it is changed"))
            self._give.setVisible(changed)
            self._no.set_text(self.tr("Keep it, with a reason"))
            self._other.hide()
        else:
            self._give.setVisible(True)
        self._other.setAccessibleName(self.tr("Answer in other words"))
        self._other.setToolTip(self.tr("Answer in other words"))

    def _asked(self, request: Request, nickname: str) -> str:
        if request.kind is RequestKind.RULE:
            rule = self._talk_words.rule(request.rule or "")
            return self.tr("{name} has something to say about a rule: {rule}").format(name=nickname, rule=rule)
        if request.kind is RequestKind.PLAN:
            return self.tr("{name} shows you a plan of their own").format(name=nickname)
        if request.kind is RequestKind.APP:
            return self.tr("{name} would like to use {app}").format(name=nickname, app=request.app_name or request.app or "")
        return self.tr("{name} asks for %n more minute(s)", "", request.minutes or 0).format(name=nickname)

    def _told(self, request: Request, day: str | None) -> str:
        told = self.tr("asked at {time}").format(time=self._words.moment(request.asked_at, day))
        if request.state is RequestState.GIVEN and request.granted_minutes is not None:
            given = self.tr("%n minute(s) given", "", request.granted_minutes)
            told = self.tr("{first} · {second}").format(first=told, second=given)
        if request.answered_at is not None and request.answered_by:
            by = self.tr("answered by {name} at {time}").format(
                name=request.answered_by, time=self._words.moment(request.answered_at, day)
            )
            told = self.tr("{first} · {second}").format(first=told, second=by)
        return told

    def _state_words(self, state: RequestState) -> str:
        return {
            RequestState.ASKED: self.tr("waits for an answer"),
            RequestState.LATER: self.tr("to be talked about"),
            RequestState.GIVEN: self.tr("given"),
            RequestState.NO: self.tr("not this time"),
            RequestState.WITHDRAWN: self.tr("taken back by the child"),
            RequestState.LAPSED: self.tr("expired without an answer"),
        }[state]

    def _open_rules(self) -> None:
        self.rules_chosen.emit(self._id)

    def _gave(self) -> None:
        self.give_chosen.emit(self._id)

    def _put_off(self) -> None:
        self.later_chosen.emit(self._id)

    def _refused(self) -> None:
        self.no_chosen.emit(self._id)

    def _others(self) -> None:
        self.other_chosen.emit(self._id)
