"""Words that several pages of parent mode share: reasons, rules, groups, days, lengths.
Must not know a page; says the same thing the same way everywhere."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from app.content.durations import in_words
from app.model.policy import AtLimit, DayKey, DayType, Rule
from ui.language import Dates
from ui.worded import group_word, screen_words


class ParentWords(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dates = Dates(self)

    def length(self, seconds: int) -> str:
        return in_words(seconds, screen_words())

    def minutes(self, count: int) -> str:
        return self.dates.minutes(count)

    def group(self, key: str | None) -> str:
        return group_word(key) if key else self.tr("No group")

    def rule(self, rule: Rule | None) -> str:
        if rule is None:
            return self.tr("As its group")
        return {
            Rule.ALWAYS: self.tr("Always allowed"),
            Rule.LIMITED: self.tr("Allowed within the limits"),
            Rule.BLOCKED: self.tr("Blocked"),
            Rule.ASK: self.tr("Only after asking"),
        }[rule]

    def reason(self, reason: str) -> str:
        """Why something is not allowed right now."""
        return {
            "blocked": self.tr("blocked"),
            "ask": self.tr("waits for your yes"),
            "unclassified": self.tr("new, waits for your yes"),
            "schedule": self.tr("outside the agreed hours"),
            "session": self.tr("a break is due"),
            "daily": self.tr("today's minutes are used up"),
            "group": self.tr("this group's minutes are used up"),
            "app": self.tr("this app's minutes are used up"),
            "paused": self.tr("paused"),
        }.get(reason, self.tr("not now"))

    def day_type(self, kind: DayType) -> str:
        return {
            DayType.SCHOOL: self.tr("School day"),
            DayType.WEEKEND: self.tr("Weekend"),
            DayType.HOLIDAY: self.tr("Holiday"),
        }[kind]

    def day_key(self, key: DayKey) -> str:
        return {
            DayKey.SCHOOL: self.tr("School days"),
            DayKey.WEEKEND: self.tr("Weekends"),
            DayKey.HOLIDAY: self.tr("Holidays"),
            DayKey.MON: self.tr("Mondays"),
            DayKey.TUE: self.tr("Tuesdays"),
            DayKey.WED: self.tr("Wednesdays"),
            DayKey.THU: self.tr("Thursdays"),
            DayKey.FRI: self.tr("Fridays"),
            DayKey.SAT: self.tr("Saturdays"),
            DayKey.SUN: self.tr("Sundays"),
        }[key]

    def at_limit(self, kind: AtLimit) -> str:
        return {
            AtLimit.PAUSE: self.tr("Pause"),
            AtLimit.CLOSE: self.tr("Close apps"),
            AtLimit.LOCK: self.tr("Lock the screen"),
            AtLimit.SIGN_OUT: self.tr("Sign out"),
        }[kind]

    def moment(self, text: str | None, day: str | None = None) -> str:
        """A moment as the guard writes it; today only the time. `day`: today as an ISO date."""
        if not text:
            return ""
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return text
        if day is not None and moment.date().isoformat() == day:
            return self.dates.time(moment)
        return self.tr("{time}, {day}").format(time=self.dates.time(moment), day=self.dates.short_day(moment.date()))

    def clock(self, minute: int) -> str:
        return f"{minute // 60:02d}:{minute % 60:02d}"

    def windows(self, windows: tuple[tuple[int, int], ...]) -> str:
        """ "08:00–11:00, 14:00–20:00"."""
        if not windows:
            return self.tr("no computer")
        if windows == ((0, 1440),):
            return self.tr("all day")
        return ", ".join(f"{self.clock(start)}–{self.clock(end)}" for start, end in windows)
