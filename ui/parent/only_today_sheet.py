"""The sheet of "only today": other minutes, another kind of day, or the whole day, for today and no longer.
Must not send it; the change is a signal."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.policy import DayType
from app.model.verdict import OnlyToday
from ui.parent.parent_words import ParentWords
from ui.widgets.button import ButtonKind
from ui.widgets.choices import Choice, SegmentedChoice, Toggle
from ui.widgets.minutes_stepper import MinutesStepper
from ui.widgets.sheet import Sheet
from ui.widgets.text import TextLabel, TextRole

AS_CALENDAR = "as_calendar"


class OnlyTodaySheet(Sheet):
    changed = Signal(object)  # OnlyToday | None

    def __init__(self, root: QWidget, words: ParentWords) -> None:
        super().__init__(root)
        self._parent_words = words
        self._day: date | None = None
        self._limit = Toggle()
        self._minutes = MinutesStepper(least=0, most=720, step=15)
        self._kind_label = TextLabel(TextRole.STRONG)
        self._kind = SegmentedChoice()
        self._all_day = Toggle()
        self._limit.toggled.connect(self._minutes.setVisible)
        for part in (self._limit, self._minutes, self._kind_label, self._kind, self._all_day):
            self.body.addWidget(part)
        self._keep = self.add_button(ButtonKind.MAIN)
        self._undo = self.add_button()
        self._close = self.add_button()
        self._keep.clicked.connect(self._pressed)
        self._undo.clicked.connect(self._undone)
        self._close.clicked.connect(self.close_sheet)

    def begin(self, nickname: str, day: date, now: OnlyToday | None, limit_s: int | None) -> None:
        self._day = day
        self.set_words(
            self.tr("Only today"),
            self.tr("Tomorrow the usual rules hold again. {name} can read this change.").format(name=nickname),
        )
        minutes = now.daily_minutes if now is not None else None
        self._limit.set_text(self.tr("Other minutes for today"))
        self._limit.setChecked(minutes is not None)
        self._minutes.set_words(self._parent_words.minutes, self.tr("Fewer minutes"), self.tr("More minutes"))
        self._minutes.show_value(minutes if minutes is not None else (limit_s or 3600) // 60)
        self._minutes.setVisible(minutes is not None)
        self._kind_label.set_text(self.tr("Today counts as"))
        self._kind.setAccessibleName(self.tr("Today counts as"))
        kind = now.day_type.value if now is not None and now.day_type is not None else AS_CALENDAR
        self._kind.show_choices(
            (
                Choice(AS_CALENDAR, self.tr("As in the calendar")),
                *(Choice(one.value, self._parent_words.day_type(one)) for one in DayType),
            ),
            kind,
        )
        self._all_day.set_text(self.tr("No set hours today, only the minutes count"))
        self._all_day.setChecked(now is not None and now.all_day)
        self._keep.set_text(self.tr("Use for today"))
        self._undo.set_text(self.tr("Back to the usual rules"))
        self._undo.setVisible(now is not None)
        self._close.set_text(self.tr("Cancel"))
        self.open_sheet()

    def _pressed(self) -> None:
        if self._day is None:
            return
        kind = self._kind.chosen()
        change = OnlyToday(
            self._day,
            self._minutes.value() if self._limit.isChecked() else None,
            DayType(kind) if kind and kind != AS_CALENDAR else None,
            self._all_day.isChecked(),
        )
        nothing = change == OnlyToday(self._day)
        self.changed.emit(None if nothing else change)
        self.close_sheet()

    def _undone(self) -> None:
        self.changed.emit(None)
        self.close_sheet()
