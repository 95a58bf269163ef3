"""Minutes a day as a control: no limit, the same every day, or by kind of day with single weekdays beside.
Must not know what the minutes are for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.policy import WEEKDAYS, DayKey, Minutes
from ui.parent.minutes_state import FIRST, TYPES, Way, in_way, rows_of, way_of, with_day
from ui.parent.parent_words import ParentWords
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.choices import Choice, SegmentedChoice, Toggle
from ui.widgets.drop_down import DropDown
from ui.widgets.flow import FlowLayout
from ui.widgets.minutes_stepper import MinutesStepper


class _DayRow(QWidget):
    """One day: a switch for the limit, and its minutes."""

    changed = Signal(object, object)  # DayKey, minutes or None
    removed = Signal(object)  # DayKey

    def __init__(self, key: DayKey, words: ParentWords) -> None:
        super().__init__()
        self._key, self._words = key, words
        self._limit = Toggle()
        self._minutes = MinutesStepper(least=0, most=720, step=15)
        self._remove = ActionButton("", Icon.TRASH)
        self._limit.clicked.connect(self._tell)
        self._minutes.value_changed.connect(self._tell)
        self._remove.clicked.connect(self._ask_removal)
        flow = FlowLayout(self)
        flow.addWidget(self._limit)
        flow.addWidget(self._minutes)
        flow.addWidget(self._remove)
        self._limit.setMinimumWidth(200)

    def show_row(self, value: int | None) -> None:
        name = self._words.day_key(self._key)
        self._limit.set_text(name)
        self._limit.setAccessibleName(self.tr("{day}: with a limit").format(day=name))
        self._limit.setChecked(value is not None)
        self._minutes.set_words(
            self._words.minutes, self.tr("{day}: fewer minutes").format(day=name), self.tr("{day}: more minutes").format(day=name)
        )
        if value is not None:
            self._minutes.show_value(value)
        self._minutes.setVisible(value is not None)
        self._remove.setAccessibleName(self.tr("Remove {day}").format(day=name))
        self._remove.setToolTip(self.tr("Remove {day}").format(day=name))
        self._remove.setVisible(self._key not in TYPES)

    def _tell(self) -> None:
        value = None
        if self._limit.isChecked():
            value = self._minutes.value() if self._minutes.isVisibleTo(self) else FIRST
        self.changed.emit(self._key, value)

    def _ask_removal(self) -> None:
        self.removed.emit(self._key)


class MinutesTable(QWidget):
    """`minutes_changed` comes only from the person, with Minutes or None (no limit)."""

    minutes_changed = Signal(object)

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._minutes: Minutes | None = None
        self._name = ""
        self._rows: dict[DayKey, _DayRow] = {}
        self._way = SegmentedChoice()
        self._way.choice_made.connect(self._way_made)
        self._same = MinutesStepper(least=0, most=720, step=15)
        self._same.value_changed.connect(self._same_changed)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._day = DropDown()
        self._add = ActionButton("", Icon.PLUS)
        self._add.clicked.connect(self._added)
        self._more = QWidget()
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(Space.S)
        more.addWidget(self._day)
        more.addWidget(self._add)
        more.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._way)
        column.addWidget(self._same)
        column.addLayout(self._list)
        column.addWidget(self._more)

    def show_minutes(self, minutes: Minutes | None, name: str) -> None:
        """`name`: what the minutes are for, to a screen reader."""
        self._minutes, self._name = minutes, name
        way = way_of(minutes)
        self._way.setAccessibleName(name)
        self._way.show_choices(
            (
                Choice(Way.NONE.value, self.tr("No limit")),
                Choice(Way.SAME.value, self.tr("Every day the same")),
                Choice(Way.BY_DAY.value, self.tr("By kind of day")),
            ),
            way.value,
        )
        self._same.set_words(
            self._words.minutes,
            self.tr("{what}: fewer minutes").format(what=name),
            self.tr("{what}: more minutes").format(what=name),
        )
        if minutes is not None and minutes.every_day is not None:
            self._same.show_value(minutes.every_day)
        self._same.setVisible(way is Way.SAME)
        self._show_rows(rows_of(minutes) if minutes is not None and way is Way.BY_DAY else ())

    def _show_rows(self, rows: tuple[tuple[DayKey, int | None], ...]) -> None:
        wanted = [key for key, _value in rows]
        if wanted != list(self._rows):
            for row in self._rows.values():
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._rows = {}
            for key in wanted:
                row = _DayRow(key, self._words)
                row.changed.connect(self._day_changed)
                row.removed.connect(self._day_removed)
                self._rows[key] = row
                self._list.addWidget(row)
        for key, value in rows:
            self._rows[key].show_row(value)
        left = tuple(key for key in WEEKDAYS if key not in self._rows)
        self._more.setVisible(bool(rows) and bool(left))
        self._day.setAccessibleName(self.tr("Weekday"))
        self._day.show_choices(tuple((key.value, self._words.day_key(key)) for key in left), left[0].value if left else None)
        self._add.set_text(self.tr("Own minutes for this day"))

    def _tell(self, minutes: Minutes | None) -> None:
        self.show_minutes(minutes, self._name)
        self.minutes_changed.emit(minutes)

    def _way_made(self, way: str) -> None:
        self._tell(in_way(self._minutes, Way(way)))

    def _same_changed(self, value: int) -> None:
        self._tell(Minutes(every_day=value))

    def _day_changed(self, key: DayKey, value: int | None) -> None:
        self._tell(with_day(self._minutes or Minutes(), key, value))

    def _day_removed(self, key: DayKey) -> None:
        self._tell(with_day(self._minutes or Minutes(), key, None))

    def _added(self) -> None:
        chosen = self._day.chosen()
        if chosen is None:
            return
        known = self._minutes or Minutes()
        kind = DayKey.WEEKEND if chosen in ("sat", "sun") else DayKey.SCHOOL
        value = known.days.get(kind, known.every_day)
        self._tell(with_day(known, DayKey(chosen), FIRST if value is None else value))
