"""What a child says about a rule, and a plan that it shows, in words for its parents.
Must not judge either."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.plan import Plan, PlanDay
from app.model.policy import DayType
from app.model.rule_names import RuleAbout, name_of
from ui.parent.parent_words import ParentWords


class TalkWords(QObject):
    def __init__(self, words: ParentWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def rule(self, text: str) -> str:
        name = name_of(text)
        if name is None:
            return text
        return {
            RuleAbout.SCHEDULE: self.tr("the hours"),
            RuleAbout.DAILY: self.tr("the minutes a day"),
            RuleAbout.SESSION: self.tr("the breaks"),
            RuleAbout.GROUP: self._words.group(name.of),
            RuleAbout.APP: name.of,
            RuleAbout.NEW_APPS: self.tr("new apps"),
            RuleAbout.AT_LIMIT: self.tr("what happens when time is up"),
            RuleAbout.WARNINGS: self.tr("the warnings beforehand"),
            RuleAbout.COUNTING: self.tr("when time counts"),
            RuleAbout.CALENDAR: self.tr("school days and days off"),
        }[name.about]

    def plan(self, plan: Plan) -> list[str]:
        lines = [self._day(kind, plan.day(kind)) for kind in (DayType.SCHOOL, DayType.WEEKEND, DayType.HOLIDAY)]
        if plan.what_for:
            lines.append(self.tr("Time for: {words}").format(words=plan.what_for))
        return [line for line in lines if line]

    def _day(self, kind: DayType, day: PlanDay) -> str:
        name = self._words.day_type(kind)
        if day.minutes is None and day.end_min is None:
            return ""
        if day.end_min is None:
            return self.tr("{day}: {minutes}").format(day=name, minutes=self._words.minutes(day.minutes or 0))
        end = self._words.clock(day.end_min)
        if day.minutes is None:
            return self.tr("{day}: until {end}").format(day=name, end=end)
        minutes = self._words.minutes(day.minutes)
        return self.tr("{day}: {minutes}, until {end}").format(day=name, minutes=minutes, end=end)
