"""The sheet "our suggestion" by age: what it would set, and what can be read about it beside.
Must not present a reading as the origin of a number, nor set anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.content.presets import FIRST_AGE, LAST_AGE, Reading
from app.model.policy import DayKey, Minutes, Policy
from ui.parent.parent_words import ParentWords
from ui.parent.week_state import windows_of
from ui.widgets.button import ButtonKind
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole


class PresetSheet(Sheet):
    age_chosen = Signal(int)
    used = Signal(object)  # Policy

    def __init__(self, root: QWidget, words: ParentWords) -> None:
        super().__init__(root, width=680)
        self._parent_words = words
        self._policy: Policy | None = None
        self._age = MinutesStepper(least=FIRST_AGE, most=LAST_AGE, step=1)
        self._age.value_changed.connect(self._age_changed)
        self._plan = TextLabel(TextRole.BODY)
        self._reading_title = TextLabel(TextRole.STRONG)
        self._readings = TextLabel(TextRole.BODY)
        for part in (self._age, self._plan, self._reading_title, self._readings):
            self.body.addWidget(part)
        self._use = self.add_button(ButtonKind.MAIN)
        self._close = self.add_button()
        self._use.clicked.connect(self._pressed)
        self._close.clicked.connect(self.close_sheet)

    def begin(self, age: int) -> None:
        self.set_words(
            self.tr("Our suggestion by age"),
            self.tr("A starting point for a talk, made by us. Nothing is set until it is saved, and every value can be changed."),
        )
        years: Callable[[int], str] = self._years
        self._age.set_words(years, self.tr("A year younger"), self.tr("A year older"))
        self._age.show_value(age)
        self._use.set_text(self.tr("Use as a start"))
        self._close.set_text(self.tr("Cancel"))
        self._plan.set_text("")
        self._use.setEnabled(False)
        self.open_sheet()
        self.age_chosen.emit(self._age.value())

    def show_preset(self, policy: Policy, readings: tuple[Reading, ...], language: str) -> None:
        self._policy = policy
        self._use.setEnabled(True)
        self._plan.set_text("\n".join(self._lines(policy)))
        self._reading_title.set_text(self.tr("Further reading"))
        self._readings.set_text("\n".join(f"– {reading.text(language)}" for reading in readings))
        self._reading_title.setVisible(bool(readings))
        self._readings.setVisible(bool(readings))

    def _years(self, age: int) -> str:
        return self.tr("%n year(s)", "", age)

    def _lines(self, policy: Policy) -> list[str]:
        words = self._parent_words
        lines = []
        for key in (DayKey.SCHOOL, DayKey.WEEKEND, DayKey.HOLIDAY):
            hours = words.windows(tuple((window.start_min, window.end_min) for window in windows_of(policy, key)))
            minutes = self._minutes(policy.daily_minutes, key)
            lines.append(self.tr("{day}: {hours}, {minutes}").format(day=words.day_key(key), hours=hours, minutes=minutes))
        games = policy.groups.get("games")
        if games is not None and games.daily_minutes is not None and games.daily_minutes.every_day is not None:
            lines.append(self.tr("Games: {minutes} a day").format(minutes=words.minutes(games.daily_minutes.every_day)))
        if policy.session is not None:
            lines.append(
                self.tr("A break of {rest} after {stretch}").format(
                    rest=words.minutes(policy.session.break_minutes), stretch=words.minutes(policy.session.minutes)
                )
            )
        return lines

    def _minutes(self, minutes: Minutes, key: DayKey) -> str:
        value = minutes.days.get(key, minutes.every_day)
        return self.tr("no limit of minutes") if value is None else self._parent_words.minutes(value)

    def _age_changed(self, age: int) -> None:
        self._use.setEnabled(False)
        self.age_chosen.emit(age)

    def _pressed(self) -> None:
        if self._policy is not None:
            self.used.emit(self._policy)
        self.close_sheet()
