"""The cards of the parent's Today: computer time with the quick actions, and the week.
Must not decide anything; each shows one value and tells of presses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.wire.messages import GrantStatus
from ui.parent.parent_words import ParentWords
from ui.parent.today_state import TimeLeft, TodayState, WeekDay
from ui.theme import Icon, Space
from ui.widgets.as_many import as_many
from ui.widgets.bar_list import HUES, BarList, BarRow
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.week_bars import DayBar, WeekBars, WeekBarsState

GIVEN = (15, 30)


class _GrantRow(QWidget):
    taken_back = Signal(str)

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._id = ""
        self._text = TextLabel(TextRole.BODY)
        self._take = ActionButton("", Icon.ARROW_COUNTER_CLOCKWISE, ButtonKind.LINK)
        self._take.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._text, 1)
        row.addWidget(self._take)

    def show_grant(self, grant: GrantStatus, day: str, may_take: bool) -> None:
        self._id = grant.id
        if grant.minutes is not None:
            told = self.tr("%n extra minute(s)", "", grant.minutes)
            if grant.left_s is not None:
                told = self.tr("{gift}, {length} of it left").format(gift=told, length=self._words.length(grant.left_s))
        else:
            told = self.tr("open until {time}").format(time=self._words.moment(grant.until, day))
        if grant.group:
            told = self.tr("{gift}, only for {group}").format(gift=told, group=self._words.group(grant.group))
        if grant.by:
            told = self.tr("{gift} · from {name}").format(gift=told, name=grant.by)
        self._text.set_text(told)
        self._take.set_text(self.tr("Take back"))
        self._take.setVisible(may_take)

    def _pressed(self) -> None:
        self.taken_back.emit(self._id)


class ComputerTimeCard(Card):
    minutes_given = Signal(int)
    pause_asked = Signal()
    resume_asked = Signal()
    only_today_asked = Signal()
    grant_taken_back = Signal(str)

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._paused = False
        self._rows: list[_GrantRow] = []
        self._heading = TextLabel(TextRole.HEADING)
        self._left = TextLabel(TextRole.STRONG)
        self._note = TextLabel(TextRole.SOFT)
        self._bars = BarList()
        self._empty = TextLabel(TextRole.SOFT)
        self._grants = QVBoxLayout()
        self._grants.setSpacing(0)
        self._give = tuple(ActionButton("", Icon.PLUS) for _ in GIVEN)
        self._pause = ActionButton("", Icon.PAUSE)
        self._only = ActionButton("", Icon.SUN)
        for minutes, button in zip(GIVEN, self._give, strict=True):
            button.setProperty("minutes", minutes)
            button.clicked.connect(self._gave)
        self._pause.clicked.connect(self._pressed_pause)
        self._only.clicked.connect(self.only_today_asked)
        for part in (self._heading, self._left, self._note, self._bars, self._empty):
            self.add(part)
        self.add_layout(self._grants)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (*self._give, self._pause, self._only):
            flow.addWidget(button)
        self.add_space(Space.XS)
        self.add(buttons)

    def show_state(self, state: TodayState) -> None:
        self._heading.set_text(self.tr("{name}'s computer time").format(name=state.nickname))
        self._left.set_text(self._left_words(state))
        note = self._note_words(state)
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        self._show_apps(state)
        self._show_grants(state)
        for minutes, button in zip(GIVEN, self._give, strict=True):
            button.set_text(self._words.minutes(minutes))
            button.setAccessibleName(self.tr("Give %n more minute(s)", "", minutes))
        self._paused = state.paused_by is not None
        self._pause.set_text(self.tr("Go on") if self._paused else self.tr("Pause now"))
        self._pause.set_icon(Icon.PLAY if self._paused else Icon.PAUSE)
        self._pause.setVisible(not state.helper)
        self._only.set_text(self.tr("Only today"))
        self._only.setVisible(not state.helper)

    def _left_words(self, state: TodayState) -> str:
        if state.left is TimeLeft.REFUSED:
            told = self._words.reason(state.reason)
            told = told[:1].upper() + told[1:]
            if state.opens_at and state.day is not None:
                opens = self._words.moment(state.opens_at, state.day.isoformat())
                return self.tr("{reason} · opens again at {time}").format(reason=told, time=opens)
            return told
        if state.left is TimeLeft.NO_LIMIT or state.left_s is None:
            return self.tr("No limit right now")
        if state.only_groups:
            groups = ", ".join(self._words.group(group) for group in state.only_groups)
            return self.tr("Time is used up, only {groups} may go on").format(groups=groups)
        told = self.tr("{length} left").format(length=self._words.length(state.left_s))
        if state.until is not None:
            return self.tr("{left} · until {time}").format(left=told, time=self._words.dates.time(state.until))
        return told

    def _note_words(self, state: TodayState) -> str:
        parts = []
        if state.paused_by == "child":
            parts.append(self.tr("{name} is taking a break.").format(name=state.nickname))
        if state.only_today is not None:
            parts.append(self.tr("Other rules hold only today."))
        if state.used_s and not state.helper:
            parts.append(self.tr("Used today: {length}.").format(length=self._words.length(state.used_s)))
        if state.unknown_s and not state.helper:
            parts.append(self.tr("Not measured: {length}.").format(length=self._words.length(state.unknown_s)))
        return " ".join(parts)

    def _show_apps(self, state: TodayState) -> None:
        apps = () if state.helper else state.apps
        most = max((app.used_s for app in apps), default=0) or 1
        rows = []
        for number, app in enumerate(apps):
            value = self._words.length(app.used_s)
            if app.reason is not None:
                value = self.tr("{length} · {reason}").format(length=value, reason=self._words.reason(app.reason))
            elif app.started_again:
                value = self.tr("{length} · started again").format(length=value)
            said = self.tr("{app}: {value}").format(app=app.name, value=value)
            rows.append(BarRow(app.name, value, app.used_s / most, said, HUES[number % len(HUES)]))
        self._bars.show_rows(tuple(rows))
        self._bars.setVisible(bool(rows))
        if state.helper:
            empty = self.tr("You can give up to 30 minutes a day; reports are for parents.")
        elif state.only_totals:
            empty = self.tr("Until {name} has said yes to what is recorded, only total minutes are kept.").format(
                name=state.nickname
            )
        elif not rows:
            empty = self.tr("No app has been used yet today.")
        else:
            empty = ""
        self._empty.set_text(empty)
        self._empty.setVisible(bool(empty))

    def _show_grants(self, state: TodayState) -> None:
        as_many(self._rows, len(state.grants), self._grants, self._row)
        day = "" if state.day is None else state.day.isoformat()
        for row, grant in zip(self._rows, state.grants, strict=True):
            row.show_grant(grant, day, not state.helper)

    def _row(self) -> _GrantRow:
        made = _GrantRow(self._words)
        made.taken_back.connect(self.grant_taken_back)
        return made

    def _gave(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.minutes_given.emit(int(button.property("minutes")))

    def _pressed_pause(self) -> None:
        (self.resume_asked if self._paused else self.pause_asked).emit()


class WeekCard(Card):
    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._heading = TextLabel(TextRole.HEADING)
        self._bars = WeekBars()
        self._note = TextLabel(TextRole.SOFT)
        self.add(self._heading)
        self.add(self._bars, 1)
        self.add(self._note)

    def show_state(self, state: TodayState) -> None:
        self._heading.set_text(self.tr("This week"))
        days = tuple(self._bar(day) for day in state.week)
        said = "; ".join(self._said(day) for day in state.week)
        limit = None
        if state.limit_s is not None:
            limit = self._words.minutes(state.limit_s // 60)
        self._bars.show_state(WeekBarsState(days, said, state.limit_s, limit or ""))
        self._bars.setVisible(bool(days))
        note = self.tr("Outlined bars: last week. The line is today's limit.") if limit else self.tr("Outlined bars: last week.")
        if not days:
            note = self.tr("The week is being counted.")
        if any(day.unknown_s or day.used_s is None for day in state.week):
            note = self.tr("{note} Hatched: not measured.").format(note=note)
        self._note.set_text(note)

    def _bar(self, day: WeekDay) -> DayBar:
        label = self._words.dates.weekday_short(day.day.weekday())
        value = "" if day.used_s is None or day.last_week or not day.used_s else str(day.used_s // 60)
        return DayBar(label, day.used_s, value, day.unknown_s, day.last_week)

    def _said(self, day: WeekDay) -> str:
        used = self.tr("nothing known") if day.used_s is None else self._words.length(day.used_s)
        words = self.tr("{day}, last week: {used}") if day.last_week else self.tr("{day}: {used}")
        return words.format(day=self._words.dates.weekday(day.day), used=used)
