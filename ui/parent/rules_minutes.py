"""The tab "minutes a day" of Rules: how long in all, and the break after a stretch.
Must not keep rules: it hands back the changed ones."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.policy import Minutes, Policy, SessionRule
from ui.parent.minutes_table import MinutesTable
from ui.parent.parent_words import ParentWords
from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.choices import Toggle
from ui.widgets.flow import Columns
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.text import TextLabel, TextRole

FIRST_SESSION = SessionRule(30, 5)


class MinutesTab(QWidget):
    policy_changed = Signal(object)

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._policy = Policy("")
        self._title, self._note = TextLabel(TextRole.HEADING), TextLabel(TextRole.SOFT)
        self._table = MinutesTable(words)
        self._table.minutes_changed.connect(self._minutes_changed)
        day = Card()
        for part in (self._title, self._note, self._table):
            day.add(part)
        self._break_title, self._break_note = TextLabel(TextRole.HEADING), TextLabel(TextRole.SOFT)
        self._break = Toggle()
        self._stretch_label, self._rest_label = TextLabel(), TextLabel()
        self._stretch = MinutesStepper(least=10, most=240, step=5)
        self._rest = MinutesStepper(least=1, most=60, step=1)
        self._break.clicked.connect(self._break_changed)
        self._stretch.value_changed.connect(self._break_changed)
        self._rest.value_changed.connect(self._break_changed)
        rest = Card()
        for more in (
            self._break_title, self._break_note, self._break, self._stretch_label, self._stretch, self._rest_label, self._rest,
        ):  # fmt: skip
            rest.add(more)
        columns = Columns(narrow=760)
        columns.add(day, 3)
        columns.add(rest, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(columns)
        column.addStretch(1)

    def show_policy(self, policy: Policy) -> None:
        self._policy = policy
        words = self._words
        self._title.set_text(self.tr("Minutes per day"))
        self._note.set_text(self.tr("All apps together, without those for learning. At midnight the count begins anew."))
        daily = policy.daily_minutes
        self._table.show_minutes(daily if daily.every_day is not None or daily.days else None, self.tr("Minutes per day"))
        self._break_title.set_text(self.tr("A break for eyes and back"))
        self._break_note.set_text(self.tr("After a stretch at the computer a short break is due. Nothing is lost in it."))
        session = policy.session
        self._break.set_text(self.tr("A break is due after a stretch"))
        self._break.setChecked(session is not None)
        shown = session or FIRST_SESSION
        for label, stepper, text, value in (
            (self._stretch_label, self._stretch, self.tr("Longest stretch"), shown.minutes),
            (self._rest_label, self._rest, self.tr("Length of the break"), shown.break_minutes),
        ):
            label.set_text(text)
            stepper.set_words(
                words.minutes, self.tr("{what}: shorter").format(what=text), self.tr("{what}: longer").format(what=text)
            )
            stepper.show_value(value)
            label.setVisible(session is not None)
            stepper.setVisible(session is not None)

    def _tell(self, policy: Policy) -> None:
        self.show_policy(policy)
        self.policy_changed.emit(policy)

    def _minutes_changed(self, minutes: Minutes | None) -> None:
        self._tell(msgspec.structs.replace(self._policy, daily_minutes=minutes or Minutes()))

    def _break_changed(self) -> None:
        session = SessionRule(self._stretch.value(), self._rest.value()) if self._break.isChecked() else None
        self._tell(msgspec.structs.replace(self._policy, session=session))
