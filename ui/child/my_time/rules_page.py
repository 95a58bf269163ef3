"""My rules: all by name, today as a strip of hours, and the chosen rule in a child's words with its reason and a way to say something about it.
Must not leave out a rule that holds, nor make up a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.people import Request, RequestState
from ui.child.my_time.day_strip import DayStrip, DayStripState
from ui.child.my_time.my_time_state import OPEN, RuleLine, RulesState
from ui.child.my_time.part_page import PartPage
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.choice_card import ChoiceCard, Standing
from ui.widgets.flow import Columns, FlowLayout, TileLayout
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole

SAID_ICONS = {RequestState.ASKED: Icon.HOURGLASS}
"""Of what the child has said about a rule, after its name; an answer is a bubble, as with everything that is talked about."""
MANY = 8
NARROW = 760
"""Below this width of the page there is no list beside the rules."""


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

    def forget(self) -> None:
        self.hide()
        self._rule, self._request = "", ""
        for label in (self._title, self._text, self._why, self._said):
            label.set_text("")
        for button in (self._say, self._back):
            button.setAccessibleName("")

    def _say_now(self) -> None:
        self._page.say_asked.emit(self._rule)

    def _take_back(self) -> None:
        self._page.said_withdrawn.emit(self._request)


class _Name(ChoiceCard):
    """A rule in the list."""

    chosen = Signal(str)  # RuleName as text

    def __init__(self) -> None:
        super().__init__(Standing.ACROSS)
        self.setCheckable(True)
        self._rule = ""
        self.clicked.connect(self._pressed)

    def show_name(self, line: RuleLine, title: str, state: str, icon: Icon, said: Icon | None) -> None:
        self._rule = line.rule.text
        self.show_choice(title, icon=icon)
        self.set_mark(said)
        self.setAccessibleDescription(state)

    def forget(self) -> None:
        self.hide()
        self._rule = ""
        self.show_choice("")

    def _pressed(self) -> None:
        self.setChecked(True)  # pressed once more it stays open
        self.chosen.emit(self._rule)


class RulesPage(PartPage):
    say_asked = Signal(str)  # RuleName as text
    said_withdrawn = Signal(str)  # request id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = RulesState()
        self._chosen = ""  # by the child; else the page chooses
        self._wide = True
        self._names: list[_Name] = []
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
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addStretch(1)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._today)
        column.addWidget(holder)
        column.addStretch(1)
        columns = Columns(narrow=0)
        columns.add(self._list, 3)
        columns.add(shown, 4)
        self.body.addWidget(self._waiting)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        self.retell()

    def show_state(self, state: RulesState) -> None:
        self._state = state
        self.retell()

    def retell(self) -> None:
        super().retell()
        state, words = self._state, self.words
        words.names = state.names
        about = self.tr("Rules can be talked about. Yours are here, with their reasons.")
        # Many need the line's height; what can be said stands by each of them all the same.
        self.frame.set_title(self.tr("My rules"), about if len(state.lines) <= MANY else "")
        self._waiting.setVisible(not state.told)
        self._waiting.set_text(
            self.tr("The rules come from the lighthouse keeper. They are shown as soon as the keeper answers.")
        )
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
            name = _Name()
            name.chosen.connect(self._choose)
            self._names.append(name)
            self._column.insertWidget(self._column.count() - 1, name)
        for card, line in zip(self._cards, state.lines, strict=False):
            card.show_rule(line, state)
        for name, line in zip(self._names, state.lines, strict=False):
            said = None if line.said is None else SAID_ICONS.get(line.said.state, Icon.CHAT_CIRCLE_DOTS)
            name.show_name(line, words.title(line.rule), self._state_of(line.said), words.icon(line.rule), said)
        for card in self._cards[len(state.lines) :]:
            card.forget()
        for name in self._names[len(state.lines) :]:
            name.forget()
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= NARROW
        if wide != self._wide:
            self._wide = wide
            self._show_chosen()

    def _choose(self, rule: str) -> None:
        self._chosen = rule
        self._show_chosen()

    def _open_rule(self) -> int:
        """The one that the child has chosen, else one with something said about it, else the first."""
        lines = self._state.lines
        chosen = [number for number, line in enumerate(lines) if line.rule.text == self._chosen]
        said = [number for number, line in enumerate(lines) if line.said is not None]
        return next(iter([*chosen, *said]), 0)

    def _show_chosen(self) -> None:
        """Beside the list one rule; where there is no room for a list, all of them."""
        self._list.setVisible(self._wide and bool(self._state.lines))
        opened = self._open_rule()
        for number, (name, card) in enumerate(zip(self._names, self._cards, strict=True)):
            there = number < len(self._state.lines)
            name.setVisible(there)
            name.setChecked(number == opened)
            card.setVisible(there and (number == opened or not self._wide))

    def _state_of(self, said: Request | None) -> str:
        if said is None:
            return ""
        return self.tr("It waits for an answer.") if said.state is RequestState.ASKED else self.tr("There is an answer.")

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
