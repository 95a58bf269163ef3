"""One app of a child: name, how long, its rule; and the question about a new one.
Must not change a rule; it tells what was pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.policy import Rule
from app.wire.messages import KnownApp
from ui.parent.parent_words import ParentWords
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card, Tint
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole

_TINTS = {Rule.ALWAYS: Tint.LEAF, Rule.BLOCKED: Tint.SUN, Rule.ASK: Tint.SUN}
_ICONS = {Rule.ALWAYS: Icon.CHECK_CIRCLE, Rule.BLOCKED: Icon.PROHIBIT, Rule.ASK: Icon.HAND_WAVING, Rule.LIMITED: Icon.CLOCK}


def use_words(app: KnownApp, words: ParentWords, today: str, week: str) -> str:
    """`today` and `week` are the page's words with a place for the length."""
    return " · ".join(
        place.format(length=words.length(seconds)) for place, seconds in ((today, app.today_s), (week, app.week_s)) if seconds
    )


class AppRow(QWidget):
    change_asked = Signal(str)  # app id

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._id = ""
        self._name, self._use = TextLabel(TextRole.STRONG), TextLabel(TextRole.SOFT)
        self._rule = Chip()
        self._change = ActionButton("", Icon.PENCIL_SIMPLE)
        self._change.clicked.connect(self._pressed)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._use)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, Space.XS, 6, Space.XS)
        line.setSpacing(Space.M)
        line.addLayout(texts, 1)
        line.addWidget(self._rule)
        line.addWidget(self._change)

    def show_app(self, app: KnownApp) -> None:
        self._id = app.id
        self._name.set_text(self.tr("{app} · running now").format(app=app.name) if app.running else app.name)
        use = use_words(app, self._words, self.tr("{length} today"), self.tr("{length} this week"))
        group = self._words.group(app.group)
        self._use.set_text(self.tr("{group} · {use}").format(group=group, use=use or self.tr("not used this week")))
        rule = Rule(app.rule) if app.rule is not None else None
        told = self._words.rule(rule)
        if app.daily_minutes is not None:
            told = self.tr("{rule}, {minutes} a day").format(rule=told, minutes=self._words.minutes(app.daily_minutes))
        self._rule.set_text(
            told, Tint.SEA if rule is None else _TINTS.get(rule, Tint.SEA), None if rule is None else _ICONS[rule]
        )
        self._change.setAccessibleName(self.tr("Change the rule of {app}").format(app=app.name))
        self._change.setToolTip(self.tr("Change the rule of {app}").format(app=app.name))

    def _pressed(self) -> None:
        self.change_asked.emit(self._id)


class NewAppCard(Card):
    """An app that waits for a word: allow, ask each time, block."""

    rule_chosen = Signal(str, object)  # app id, Rule

    def __init__(self, words: ParentWords) -> None:
        super().__init__(Tint.SUN)
        self._words = words
        self._id = ""
        self._name, self._text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._allow, self._ask = ActionButton("", Icon.CHECK), ActionButton("", Icon.HAND_WAVING)
        self._block = ActionButton("", Icon.PROHIBIT)
        self._allow.clicked.connect(self._allowed)
        self._ask.clicked.connect(self._asked)
        self._block.clicked.connect(self._blocked)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._allow, self._ask, self._block):
            flow.addWidget(button)
        for part in (self._name, self._text):
            self.add(part)
        self.add_space(Space.XS)
        self.add(buttons)

    def show_app(self, app: KnownApp, day: str | None) -> None:
        self._id = app.id
        self._name.set_text(app.name)
        first = self.tr("first seen at {time}").format(time=self._words.moment(app.first_seen, day))
        use = use_words(app, self._words, self.tr("{length} today"), self.tr("{length} this week"))
        self._text.set_text(self.tr("{first} · {use}").format(first=first, use=use) if use else first)
        for button, text in ((self._allow, self.tr("Allow")), (self._ask, self.tr("Ask first")), (self._block, self.tr("Block"))):
            button.set_text(text)
            button.setAccessibleName(self.tr("{answer}: {app}").format(answer=text, app=app.name))

    def _allowed(self) -> None:
        self.rule_chosen.emit(self._id, Rule.LIMITED)

    def _asked(self) -> None:
        self.rule_chosen.emit(self._id, Rule.ASK)

    def _blocked(self) -> None:
        self.rule_chosen.emit(self._id, Rule.BLOCKED)
