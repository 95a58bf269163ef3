"""Seven days as bars, the last one today; what was not measured is hatched, and said so.
Must not show a gap as zero."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.child.my_time.my_time_state import DayUse, WeekState
from ui.child.my_time.rule_words import RuleWords
from ui.theme import Space
from ui.widgets.card import Card
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.week_bars import DayBar, WeekBars, WeekBarsState

WIDE = 480
"""From this width on "Today" has room under its bar."""


class WeekCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._state, self._wide = WeekState(), False
        self._words = RuleWords(self)
        self._heading = TextLabel(TextRole.HEADING)
        self._bars = WeekBars()
        self._note = TextLabel(TextRole.SOFT)
        self.add(self._heading)
        self.add(self._bars, 1)
        self.add_space(Space.XS)
        self.add(self._note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide != (self.width() >= WIDE):
            self.show_week(self._state)

    def show_week(self, state: WeekState) -> None:
        self._state, self._wide = state, self.width() >= WIDE
        self._heading.set_text(self.tr("Your last seven days"))
        self._bars.setVisible(state.told)
        limit = state.limit_s
        self._bars.show_state(
            WeekBarsState(
                tuple(self._bar(day, last=number == len(state.days) - 1) for number, day in enumerate(state.days)),
                "; ".join(self.said(day) for day in state.days),
                limit,
                "" if limit is None else self._words.minutes(limit // 60),
            )
        )
        self._note.setVisible(state.gaps or not state.told)
        self._note.set_text(
            self.tr("Striped: not measured. That is nobody's fault.")
            if state.told
            else self.tr("As soon as the lighthouse keeper answers, your days are shown here.")
        )

    def said(self, day: DayUse) -> str:
        """One day as a sentence."""
        name = self._words.dates.weekday(day.day)
        if day.used_s is None:
            return self.tr("{day}: not measured").format(day=name)
        told = self.tr("{day}: {length}").format(day=name, length=self._words.length(day.used_s))
        if day.unknown_s >= 60:
            gap = self.tr("{length} not measured").format(length=self._words.length(day.unknown_s))
            return self.tr("{first}, {second}").format(first=told, second=gap)
        return told

    def _bar(self, day: DayUse, *, last: bool) -> DayBar:
        short = self._words.dates.weekday_short(day.day.weekday())
        label = self.tr("Today", "under a bar") if last and self._wide else short
        value = "" if day.used_s is None else str(day.used_s // 60)
        return DayBar(label, day.used_s, value, day.unknown_s)
