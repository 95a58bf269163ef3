"""My rules: today as a strip of hours, then every rule in a child's words with its reason, and a way to say something about it.
Must not leave out a rule that holds, nor make up a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.people import Request, RequestState
from ui.child.my_time.day_strip import DayStrip, DayStripState
from ui.child.my_time.my_time_state import OPEN, RuleLine, RulesState
from ui.child.my_time.part_page import PartPage
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout, TileLayout
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole


class _Rule(Card):
    def __init__(self, page: RulesPage) -> None:
        super().__init__()
        self._page = page
        self._rule, self._request = "", ""
        self._icon = IconSpot(Icon.CLOCK, "sea", size=28)
        self._title = TextLabel(TextRole.STRONG)
        self._text, self._why, self._said = TextLabel(TextRole.BODY), TextLabel(TextRole.SOFT), TextLabel(TextRole.BODY)
        self._say = ActionButton("", Icon.CHAT_CIRCLE_DOTS)
        self._back = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE)
        self._say.clicked.connect(self._say_now)
        self._back.clicked.connect(self._take_back)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        self.add_layout(head)
        for part in (self._text, self._why, self._said):
            self.add(part)
        self.add_stretch()
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._say)
        flow.addWidget(self._back)
        self.add(buttons)

    def show_rule(self, line: RuleLine, state: RulesState) -> None:
        words = self._page.words
        self._rule = line.rule.text
        self._request = "" if line.said is None else line.said.id
        title = words.title(line.rule)
        self._icon.show_icon(words.icon(line.rule), "sea")
        self._title.set_text(title)
        self._text.set_text("\n".join(words.lines(line.rule, state.policy)) if state.policy is not None else "")
        self._why.set_text(self._page.why_of(line))
        self._said.set_text("" if line.said is None else self._page.said_of(line.said))
        self._said.setVisible(line.said is not None)
        open_ = line.said is not None and line.said.state in OPEN
        self._say.set_text(self._page.say_words())
        self._say.setAccessibleName(self._page.say_name(title))
        self._say.setVisible(not open_)
        self._back.set_text(self._page.back_words())
        self._back.setAccessibleName(self._page.back_name(title))
        self._back.setVisible(open_)

    def _say_now(self) -> None:
        self._page.say_asked.emit(self._rule)

    def _take_back(self) -> None:
        self._page.said_withdrawn.emit(self._request)


class RulesPage(PartPage):
    say_asked = Signal(str)  # RuleName as text
    said_withdrawn = Signal(str)  # request id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = RulesState()
        self._cards: list[_Rule] = []
        self._today = Card()
        self._day = TextLabel(TextRole.HEADING)
        self._strip = DayStrip()
        self._hours = TextLabel(TextRole.BODY)
        for part in (self._day, self._strip, self._hours):
            self._today.add(part)
        self._waiting = TextLabel(TextRole.BODY)
        holder = QWidget()
        self._tiles = TileLayout(holder, least=330)
        for widget in (self._waiting, self._today, holder):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.retell()

    def show_state(self, state: RulesState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        super().retell()
        state, words = self._state, self.words
        words.names = state.names
        self.frame.set_title(self.tr("My rules"), self.tr("Rules can be talked about. Yours are here, with their reasons."))
        self._waiting.setVisible(not state.told)
        self._waiting.set_text(self.tr("The rules come from the guard. They are shown as soon as it answers."))
        self._today.setVisible(state.told)
        day = "" if state.day_type is None else words.day_type(state.day_type)
        self._day.set_text(self.tr("Today · {day}").format(day=day) if day else self.tr("Today"))
        hours = "" if state.windows is None else words.windows(state.windows)
        told = self.tr("The computer is open: {hours}").format(hours=hours) if hours else ""
        self._hours.set_text(told)
        self._hours.setVisible(bool(told))
        self._strip.show_state(DayStripState(state.windows, told or self.tr("Today's hours are not known yet"), state.now_min))
        while len(self._cards) < len(state.lines):
            card = _Rule(self)
            self._cards.append(card)
            self._tiles.addWidget(card)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(state.lines))
        for card, line in zip(self._cards, state.lines, strict=False):
            card.show_rule(line, state)

    # ---- words that the cards ask for ----

    def why_of(self, line: RuleLine) -> str:
        if line.reason is None:
            if line.by is None:
                return self.tr("No reason is written yet. You can ask why.")
            return self.tr("Set by {name}, {day}. No reason is written yet; you can ask why.").format(
                name=line.by, day=self.words.when(line.at)
            )
        if line.by is None:
            return self.tr("Why: “{why}”").format(why=line.reason)
        return self.tr("Why: “{why}” ({name}, {day})").format(why=line.reason, name=line.by, day=self.words.when(line.at))

    def said_of(self, said: Request) -> str:
        mine = self.tr("You said: “{words}”").format(words=said.words)
        who = said.answered_by or self.tr("Your parents")
        answer = {
            RequestState.ASKED: self.tr("It waits for an answer."),
            RequestState.LATER: self.tr("{who}: let us talk about it.").format(who=who),
            RequestState.NO: self.tr("{who}: the rule stays for now.").format(who=who),
            RequestState.GIVEN: self.tr("{who} has changed the rules.").format(who=who),
        }.get(said.state, "")
        own = self.tr("“{words}”").format(words=said.answer) if said.answer else ""
        return "\n".join(part for part in (mine, answer, own) if part)

    def say_words(self) -> str:
        return self.tr("Say something about it")

    def say_name(self, title: str) -> str:
        return self.tr("Say something about: {rule}").format(rule=title)

    def back_words(self) -> str:
        return self.tr("Take it back")

    def back_name(self, title: str) -> str:
        return self.tr("Take back what you said about: {rule}").format(rule=title)
