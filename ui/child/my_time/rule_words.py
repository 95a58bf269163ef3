"""The rules in a child's words, and what changed from one to the next.
Must not know a page, nor leave a part of a rule unsaid."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QLocale, QObject

from app.content.catalogue import catalogue
from app.content.durations import in_words
from app.model.policy import (
    AppRule,
    AtLimit,
    DayKey,
    DayType,
    GroupRule,
    Minutes,
    NewApps,
    Policy,
    Rule,
    Schedule,
    SessionRule,
)
from app.model.problem import ProblemError
from app.model.rule_names import DAY_TYPES, Change, Part, RuleAbout, RuleName
from ui.language import Dates
from ui.theme import Icon
from ui.worded import group_word, screen_words

Value = TypeVar("Value")
ALL_DAY = ((0, 1440),)
ICONS = {
    RuleAbout.SCHEDULE: Icon.CLOCK,
    RuleAbout.DAILY: Icon.HOURGLASS_MEDIUM,
    RuleAbout.SESSION: Icon.COFFEE,
    RuleAbout.GROUP: Icon.SQUARES_FOUR,
    RuleAbout.APP: Icon.APP_WINDOW,
    RuleAbout.NEW_APPS: Icon.PLUS,
    RuleAbout.AT_LIMIT: Icon.PAUSE,
    RuleAbout.WARNINGS: Icon.BELL,
    RuleAbout.COUNTING: Icon.CLOCK_COUNTDOWN,
    RuleAbout.CALENDAR: Icon.CALENDAR_BLANK,
}
GROUP_ICONS = {"games": Icon.GAME_CONTROLLER, "learning": Icon.STUDENT, "video": Icon.FILM_STRIP, "music": Icon.MUSIC_NOTE}


def language_now() -> str:
    return "vi" if QLocale().language() is QLocale.Language.Vietnamese else "en"


def catalogue_names() -> dict[str, str]:
    try:
        return {app.id: app.name for app in catalogue(language_now())}
    except ProblemError:
        return {}


class RuleWords(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dates = Dates(self)
        self.names: dict[str, str] = {}

    # ---- small words ----

    def length(self, seconds: int) -> str:
        return in_words(seconds, screen_words())

    def minutes(self, count: int) -> str:
        return self.dates.minutes(count)

    def clock(self, minute: int) -> str:
        return f"{minute // 60:02d}:{minute % 60:02d}"

    def windows(self, windows: tuple[tuple[int, int], ...]) -> str:
        if not windows:
            return self.tr("no computer")
        if windows == ALL_DAY:
            return self.tr("all day")
        return ", ".join(f"{self.clock(start)}–{self.clock(end)}" for start, end in windows)

    def when(self, at: str) -> str:
        try:
            moment = datetime.fromisoformat(at)
        except ValueError:
            return at
        return self.dates.day(moment.date())

    def group(self, key: str) -> str:
        return group_word(key)

    def app(self, key: str) -> str:
        return self.names.get(key, key)

    def day_type(self, kind: DayType) -> str:
        return self.day(DayKey(kind.value))

    def day(self, key: DayKey | None) -> str:
        return {
            None: self.tr("Every day"),
            DayKey.SCHOOL: self.tr("School days"),
            DayKey.WEEKEND: self.tr("Weekends"),
            DayKey.HOLIDAY: self.tr("Days off"),
            DayKey.MON: self.tr("Mondays"),
            DayKey.TUE: self.tr("Tuesdays"),
            DayKey.WED: self.tr("Wednesdays"),
            DayKey.THU: self.tr("Thursdays"),
            DayKey.FRI: self.tr("Fridays"),
            DayKey.SAT: self.tr("Saturdays"),
            DayKey.SUN: self.tr("Sundays"),
        }[key]

    def icon(self, rule: RuleName) -> Icon:
        if rule.about is RuleAbout.GROUP:
            return GROUP_ICONS.get(rule.of, Icon.SQUARES_FOUR)
        return ICONS[rule.about]

    # ---- rules ----

    def title(self, rule: RuleName) -> str:
        return {
            RuleAbout.SCHEDULE: self.tr("When the computer is open"),
            RuleAbout.DAILY: self.tr("Minutes a day"),
            RuleAbout.SESSION: self.tr("Breaks"),
            RuleAbout.GROUP: self.group(rule.of),
            RuleAbout.APP: self.app(rule.of),
            RuleAbout.NEW_APPS: self.tr("New apps"),
            RuleAbout.AT_LIMIT: self.tr("When the time is up"),
            RuleAbout.WARNINGS: self.tr("Before the time is up"),
            RuleAbout.COUNTING: self.tr("When nobody is at the computer"),
            RuleAbout.CALENDAR: self.tr("School days and days off"),
        }[rule.about]

    def lines(self, rule: RuleName, policy: Policy) -> tuple[str, ...]:
        """What this rule says, a sentence a line."""
        if rule.about is RuleAbout.SCHEDULE:
            return self._hours(policy.schedule)
        if rule.about is RuleAbout.DAILY:
            return self._minutes(policy.daily_minutes)
        if rule.about is RuleAbout.SESSION:
            return (self.session(policy.session),)
        if rule.about is RuleAbout.GROUP:
            return self._group(policy.groups.get(rule.of, GroupRule()))
        if rule.about is RuleAbout.APP:
            return self._app(next((app for app in policy.apps if app.key == rule.of), None))
        if rule.about is RuleAbout.NEW_APPS:
            return (self.new_apps(policy.new_apps),)
        if rule.about is RuleAbout.AT_LIMIT:
            return (self.at_limit(policy.at_limit),)
        return (self.warnings(policy.warn_at_min, policy.grace_min),)

    def _hours(self, schedule: Schedule) -> tuple[str, ...]:
        return tuple(
            self.tr("{day}: {value}").format(
                day=self.day(key),
                value=self.windows(tuple(sorted((window.start_min, window.end_min) for window in windows))),
            )
            for key, windows in _in_order(schedule.days)
        )

    def _minutes(self, minutes: Minutes) -> tuple[str, ...]:
        lines = [self.tr("{day}: {value}").format(day=self.day(key), value=self.minutes(n)) for key, n in _in_order(minutes.days)]
        if minutes.every_day is not None:
            day = self.tr("All other days") if lines else self.day(None)
            lines.append(self.tr("{day}: {value}").format(day=day, value=self.minutes(minutes.every_day)))
        return tuple(lines)

    def _group(self, group: GroupRule) -> tuple[str, ...]:
        lines: list[str] = []
        if group.daily_minutes is not None:
            lines += self._minutes(group.daily_minutes)
        if group.each_app_minutes is not None:
            lines += [self.tr("For each one: {value}").format(value=line) for line in self._minutes(group.each_app_minutes)]
        if group.schedule is not None:
            lines += self._hours(group.schedule)
        if not group.counts:
            lines.append(self.tr("Does not use up your minutes"))
        return tuple(lines)

    def _app(self, app: AppRule | None) -> tuple[str, ...]:
        if app is None:
            return (self.no_rule(),)
        lines = [self.rule(app.rule)]
        if app.daily_minutes is not None:
            lines += self._minutes(app.daily_minutes)
        return tuple(lines)

    def rule(self, rule: Rule) -> str:
        return {
            Rule.ALWAYS: self.tr("You may always use it"),
            Rule.LIMITED: self.tr("You may use it within your minutes"),
            Rule.BLOCKED: self.tr("Not for now"),
            Rule.ASK: self.tr("Ask first"),
        }[rule]

    def no_rule(self) -> str:
        return self.tr("no rule")

    def session(self, session: SessionRule | None) -> str:
        if session is None:
            return self.no_rule()
        return self.tr("After {stretch} your eyes rest for {rest}").format(
            stretch=self.minutes(session.minutes), rest=self.minutes(session.break_minutes)
        )

    def new_apps(self, new_apps: NewApps) -> str:
        return self.tr("Ask first") if new_apps is NewApps.ASK else self.tr("You may open them at once")

    def at_limit(self, at_limit: AtLimit) -> str:
        return {
            AtLimit.PAUSE: self.tr("Everything waits just as it is; nothing is lost"),
            AtLimit.CLOSE: self.tr("Apps are closed. Save your work in time: what is not saved may be lost"),
            AtLimit.LOCK: self.tr("The screen is locked"),
            AtLimit.SIGN_OUT: self.tr("The computer signs out. Save your work in time: what is not saved may be lost"),
        }[at_limit]

    def warnings(self, warn_at_min: tuple[int, ...], grace_min: int) -> str:
        if not warn_at_min:
            told = self.tr("You are not told beforehand")
        else:
            numbers = ", ".join(str(number) for number in sorted(warn_at_min, reverse=True))
            told = self.tr("You are told {numbers} minutes before").format(numbers=numbers)
        if not grace_min:
            return told
        return self.tr("{told}; then %n minute(s) are left to finish", "", grace_min).format(told=told)

    # ---- what changed ----

    def change(self, change: Change) -> str:
        what = self.title(change.rule)
        if change.part is Part.EACH:
            what = self.tr("{group}, each one").format(group=what)
        if change.day is not None:
            what = self.tr("{what}, {day}").format(what=what, day=self.day(change.day).lower())
        if change.rule.about in (RuleAbout.COUNTING, RuleAbout.CALENDAR):
            return self.tr("{what}: changed").format(what=what)
        return self.tr("{what}. Before: {before}. Now: {after}.").format(
            what=what, before=self._value(change, change.before), after=self._value(change, change.after)
        )

    def _value(self, change: Change, value: object) -> str:
        about = change.rule.about
        if about is RuleAbout.SCHEDULE or change.part is Part.HOURS:
            return self.windows(value) if isinstance(value, tuple) else self.no_rule()
        if about is RuleAbout.DAILY or change.part in (Part.MINUTES, Part.EACH):
            return self.minutes(value) if isinstance(value, int) else self.tr("no limit")
        if change.part is Part.COUNTS:
            return self.tr("uses up your minutes") if value else self.tr("does not use up your minutes")
        if isinstance(value, AppRule):
            return ", ".join(self._app(value))
        if isinstance(value, NewApps):
            return self.new_apps(value)
        if isinstance(value, AtLimit):
            return self.at_limit(value)
        if isinstance(value, SessionRule) or about is RuleAbout.SESSION:
            return self.session(value if isinstance(value, SessionRule) else None)
        if about is RuleAbout.WARNINGS and isinstance(value, tuple):
            return self.warnings(*value)
        return self.no_rule()


def _in_order(days: dict[DayKey, Value]) -> list[tuple[DayKey, Value]]:
    order = list(DAY_TYPES) + [key for key in DayKey if key not in DAY_TYPES]
    return sorted(days.items(), key=lambda item: order.index(item[0]))
