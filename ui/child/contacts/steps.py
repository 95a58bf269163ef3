"""The steps of asking for somebody new: name, where you met, which app, stop and think, what comes of it, what will be shown.
Must not know their order, nor keep anything once they are wiped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.contacts import MOST_APP, MOST_NICKNAME, Met, Question, Thought, Tick
from ui.child.contacts.contact_words import MET_ICONS, TICK_ICONS, MyPeopleWords
from ui.child.contacts.contacts_state import AddState
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.field import Field
from ui.widgets.flow import Columns, TileLayout
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole

APPS = ("Zalo", "Messenger", "TikTok", "YouTube", "Roblox", "Minecraft", "Free Fire", "Liên Quân", "Discord")
"""Names that families in Viet Nam know, as they are written; any other can be typed."""


def private_line(most: int) -> QLineEdit:
    """Not learnt by an input method; Vietnamese is still put together."""
    line = QLineEdit()
    line.setMaxLength(most)
    line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return line


def fill(line: QLineEdit, text: str) -> None:
    """Not while the person is typing just that: the cursor would jump."""
    if line.text() != text:
        line.setText(text)


class NameStep(QWidget):
    name_typed = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = private_line(MOST_NICKNAME)
        self.line.textChanged.connect(self.name_typed)
        self.line.returnPressed.connect(self.entered)
        self._field = Field(self.line)
        self._tip = Card(Tint.SUN)
        self._tip_text = TextLabel(TextRole.BODY)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(IconSpot(Icon.LIGHTBULB, "sun_deep"))
        row.addWidget(self._tip_text, 1)
        self._tip.add_layout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._field)
        column.addWidget(self._tip)

    def show_state(self, state: AddState) -> None:
        fill(self.line, state.draft.nickname)
        self._field.set_words(self.tr("A nickname"))
        self._tip_text.set_text(self.tr("Their name in the game or app is enough. No full name, no phone number, no address."))


class _MetCard(ChoiceCard):
    chosen = Signal(object)  # Met

    def __init__(self, met: Met) -> None:
        super().__init__()
        self.met = met
        self.setCheckable(True)
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self.chosen.emit(self.met)


class MetStep(QWidget):
    met_chosen = Signal(object)  # Met

    def __init__(self, words: MyPeopleWords) -> None:
        super().__init__()
        self._words = words
        tiles = TileLayout(self, least=200, spacing=Space.M)
        self.cards = tuple(_MetCard(met) for met in Met)
        for card in self.cards:
            card.chosen.connect(self.met_chosen)
            tiles.addWidget(card)

    def show_state(self, state: AddState) -> None:
        for card in self.cards:
            card.show_choice(self._words.met(card.met), icon=MET_ICONS[card.met])
            card.setChecked(card.met is state.draft.met)


class AppStep(QWidget):
    app_typed = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.apps = SegmentedChoice()
        self.apps.show_choices(tuple(Choice(name, name) for name in APPS), None)
        self.apps.choice_made.connect(self.app_typed)
        self.line = private_line(MOST_APP)
        self.line.textChanged.connect(self.app_typed)
        self.line.returnPressed.connect(self.entered)
        self._field = Field(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.apps)
        column.addWidget(self._field)

    def show_state(self, state: AddState) -> None:
        self.apps.setAccessibleName(self.tr("Which app"))
        app = state.draft.app
        self.apps.show_choices(tuple(Choice(name, name) for name in APPS), app if app in APPS else None)
        fill(self.line, app)
        self._field.set_words(self.tr("Or write its name"))


class _TickCard(ChoiceCard):
    chosen = Signal(object)  # Tick

    def __init__(self, tick: Tick) -> None:
        super().__init__()
        self.tick = tick
        self.setCheckable(True)
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self.chosen.emit(self.tick)


class ThinkStep(QWidget):
    """One question, three answers of equal size; a worrying one is answered at once."""

    tick_chosen = Signal(object)  # Tick
    help_asked = Signal()

    def __init__(self, words: MyPeopleWords) -> None:
        super().__init__()
        self._words = words
        answers = QWidget()
        tiles = TileLayout(answers, least=170, spacing=Space.M)
        self.cards = tuple(_TickCard(tick) for tick in Tick)
        for card in self.cards:
            card.chosen.connect(self.tick_chosen)
            tiles.addWidget(card)
        self.note = Card(Tint.SUN)
        self._noticed = TextLabel(TextRole.STRONG)
        self.advice = TextLabel(TextRole.BODY)
        self._help = ActionButton("", Icon.LIFEBUOY)
        self._help.clicked.connect(self.help_asked)
        self.note.add(self._noticed)
        self.note.add(self.advice)
        self.note.add(self._help, beginning=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(answers)
        column.addWidget(self.note)

    def show_state(self, state: AddState) -> None:
        for card in self.cards:
            card.show_choice(self._words.tick(card.tick), icon=TICK_ICONS[card.tick])
            card.setChecked(card.tick is state.tick)
        self.note.setVisible(state.worry)
        if state.tick is not None and state.worry:
            self._noticed.set_text(self._words.noticed(state.tick))
            self.advice.set_text(self._words.advice(state.question))
        else:
            self._noticed.set_text("")
            self.advice.set_text("")
        self._help.set_text(self.tr("Who can help me"))


class ResultStep(QWidget):
    help_asked = Signal()

    def __init__(self, words: MyPeopleWords) -> None:
        super().__init__()
        self._words = words
        self._card = Card(Tint.LEAF)
        self.heading = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.BODY)
        self._help = ActionButton("", Icon.LIFEBUOY)
        self._help.clicked.connect(self.help_asked)
        self._card.add(self.heading)
        self._card.add(self._text)
        self._card.add(self._help, beginning=True)
        self._list = Card()
        self._list_title = TextLabel(TextRole.STRONG)
        self._list.add(self._list_title)
        self._lines = tuple(TextLabel(TextRole.BODY) for _ in Question)
        for line in self._lines:
            self._list.add(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._card)
        column.addWidget(self._list)

    def show_state(self, state: AddState) -> None:
        thought = state.thought
        heading, text = self._words.thought(thought, state.draft.nickname)
        self._card.set_tint(Tint.LEAF if thought is Thought.CALM else Tint.SUN)
        self.heading.set_text(heading)
        self._text.set_text(text)
        self._help.set_text(self.tr("Who can help me"))
        self._help.setVisible(thought is not Thought.CALM)
        self._list.setVisible(bool(state.to_talk_about))
        self._list_title.set_text(self.tr("To talk about"))
        for line in self._lines:
            line.hide()
            line.set_text("")
        for line, question in zip(self._lines, state.to_talk_about, strict=False):
            tick = self._words.tick(state.draft.ticks[question])
            line.set_text(self.tr("{question}: {answer}").format(question=self._words.short(question), answer=tick))
            line.show()


class AskStep(QWidget):
    """Exactly what will be shown, and to whom, before anything leaves this window."""

    def __init__(self, words: MyPeopleWords) -> None:
        super().__init__()
        self._words = words
        self._what = Card()
        self._what_title = TextLabel(TextRole.STRONG)
        self.person = TextLabel(TextRole.BODY)
        self._what.add(self._what_title)
        self._what.add(self.person)
        self._lines = tuple(TextLabel(TextRole.BODY) for _ in Question)
        for line in self._lines:
            self._what.add(line)
        self._who = Card(Tint.SEA)
        self._who_title = TextLabel(TextRole.STRONG)
        self.who = TextLabel(TextRole.BODY)
        self._back = TextLabel(TextRole.BODY)
        for part in (self._who_title, self.who, self._back):
            self._who.add(part)
        columns = Columns(narrow=640)
        columns.add(self._what, 3)
        columns.add(self._who, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)

    def show_state(self, state: AddState) -> None:
        draft = state.draft
        self._what_title.set_text(self.tr("This is shown"))
        where = "" if draft.met is None else self._words.met(draft.met)
        self.person.set_text(self.tr("{name} · {where} · {app}").format(name=draft.nickname, where=where, app=draft.app))
        for line, question in zip(self._lines, Question, strict=True):
            tick = draft.ticks.get(question)
            line.setVisible(tick is not None)
            line.set_text(
                ""
                if tick is None
                else self.tr("{question}: {answer}").format(question=self._words.short(question), answer=self._words.tick(tick))
            )
        self._who_title.set_text(self.tr("Who sees it"))
        who = self._words.names(state.seen_by) or self.tr("Your parents")
        self.who.set_text(self.tr("{who}, after the PIN. Nobody else. Until you ask, nobody sees anything.").format(who=who))
        self._back.set_text(
            self.tr("You can take it back at any time: then it is erased. Your answers go as soon as the matter is settled.")
        )
