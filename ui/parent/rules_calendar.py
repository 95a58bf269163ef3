"""The tab "calendar" of Rules: the school year, and single days that are free or school days after all.
Must not know public holidays: the guard does. It hands back changed rules."""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.model.policy import CalendarDates, MonthDay, Policy
from ui.parent.parent_words import ParentWords
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.text import TextLabel, TextRole

LEAP_YEAR = 2024
"""So that 29 February can be chosen."""


class _Days(Card):
    """A list of dates with adding and taking away."""

    days_changed = Signal(tuple)

    def __init__(self, words: ParentWords) -> None:
        super().__init__()
        self._words = words
        self._days: tuple[date, ...] = ()
        self._title, self._note = TextLabel(TextRole.HEADING), TextLabel(TextRole.SOFT)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, spacing=Space.S)
        self._buttons: list[ActionButton] = []
        self._edit = QDateEdit()
        self._edit.setDisplayFormat("dd/MM/yyyy")
        self._add = ActionButton("", Icon.PLUS)
        self._add.clicked.connect(self._added)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._edit)
        row.addWidget(self._add)
        row.addStretch(1)
        for part in (self._title, self._note, self._holder):
            self.add(part)
        self.add_layout(row)

    def show_days(self, days: tuple[date, ...], title: str, note: str, add: str, today: date) -> None:
        self._days = days
        self._title.set_text(title)
        self._note.set_text(note)
        self._edit.setAccessibleName(title)
        self._add.set_text(add)
        if not self._edit.property("begun"):
            self._edit.setProperty("begun", True)
            self._edit.setDate(QDate(today.year, today.month, today.day))
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for day in sorted(days):
            shown = self.tr("{day} {year}").format(day=self._words.dates.day(day), year=day.year)
            button = ActionButton(shown, Icon.X)
            button.setProperty("day", day.isoformat())
            button.setAccessibleName(self.tr("Take away {day}").format(day=shown))
            button.clicked.connect(self._removed)
            self._buttons.append(button)
            self._flow.addWidget(button)
        self._holder.setVisible(bool(days))

    def _added(self) -> None:
        shown = self._edit.date()
        day = date(shown.year(), shown.month(), shown.day())
        if day not in self._days:
            self.days_changed.emit(tuple(sorted((*self._days, day))))

    def _removed(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            gone = date.fromisoformat(str(button.property("day")))
            self.days_changed.emit(tuple(day for day in self._days if day != gone))


class CalendarTab(QWidget):
    policy_changed = Signal(object)

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._policy = Policy("")
        self._today = date(LEAP_YEAR, 1, 1)
        self._title, self._note = TextLabel(TextRole.HEADING), TextLabel(TextRole.SOFT)
        self._first_label, self._last_label = TextLabel(), TextLabel()
        self._first, self._last = QDateEdit(), QDateEdit()
        row = QWidget()
        flow = FlowLayout(row)
        for label, edit in ((self._first_label, self._first), (self._last_label, self._last)):
            edit.setDisplayFormat("dd/MM")
            edit.setKeyboardTracking(False)
            edit.dateChanged.connect(self._year_changed)
            label.setBuddy(edit)
            flow.addWidget(label)
            flow.addWidget(edit)
        year = Card()
        for part in (self._title, self._note, row):
            year.add(part)
        self._free, self._school = _Days(words), _Days(words)
        self._free.days_changed.connect(self._free_changed)
        self._school.days_changed.connect(self._school_changed)
        columns = Columns(narrow=760)
        columns.add(self._free, 1)
        columns.add(self._school, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(year)
        column.addWidget(columns)
        column.addStretch(1)

    def show_policy(self, policy: Policy, today: date) -> None:
        self._policy, self._today = policy, today
        calendar = policy.calendar
        self._title.set_text(self.tr("School year"))
        self._note.set_text(self.tr("Weekdays outside it count as holidays. Public holidays and Tết are known already."))
        for label, edit, text, day in (
            (self._first_label, self._first, self.tr("First day"), calendar.school_year[0]),
            (self._last_label, self._last, self.tr("Last day"), calendar.school_year[1]),
        ):
            label.set_text(text)
            edit.setAccessibleName(text)
            edit.blockSignals(True)
            edit.setDate(QDate(LEAP_YEAR, day.month, day.day))
            edit.blockSignals(False)
        self._free.show_days(
            calendar.holidays,
            self.tr("Free days"),
            self.tr("For example a day off school. They count as holidays."),
            self.tr("Add a free day"),
            today,
        )
        self._school.show_days(
            calendar.school_days,
            self.tr("School days after all"),
            self.tr("For example a Saturday that makes up for a holiday."),
            self.tr("Add a school day"),
            today,
        )

    def _tell(self, calendar: CalendarDates) -> None:
        policy = msgspec.structs.replace(self._policy, calendar=calendar)
        self.show_policy(policy, self._today)
        self.policy_changed.emit(policy)

    def _year_changed(self) -> None:
        first, last = self._first.date(), self._last.date()
        year = (MonthDay(first.month(), first.day()), MonthDay(last.month(), last.day()))
        self._tell(msgspec.structs.replace(self._policy.calendar, school_year=year))

    def _free_changed(self, days: tuple[date, ...]) -> None:
        self._tell(msgspec.structs.replace(self._policy.calendar, holidays=days))

    def _school_changed(self, days: tuple[date, ...]) -> None:
        self._tell(msgspec.structs.replace(self._policy.calendar, school_days=days))
