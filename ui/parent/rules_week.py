"""The tab "week" of Rules: painted half hours a kind of day, and exact times beside.
Must not keep rules: it hands back the changed ones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.policy import WEEKDAYS, DayKey, Policy
from ui.parent.parent_words import ParentWords
from ui.parent.week_state import (
    TYPES,
    Half,
    What,
    from_ranges,
    halves_of,
    is_exact,
    painted,
    shown_keys,
    windows_of,
    with_weekday,
    with_windows,
    without_weekday,
)
from ui.theme import Icon, Space
from ui.widgets.button import ActionButton
from ui.widgets.card import Card
from ui.widgets.choices import Choice, SegmentedChoice
from ui.widgets.drop_down import DropDown
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.time_ranges import RangeWords, TimeRanges
from ui.widgets.week_grid import Cell, WeekGrid, WeekWords


class WeekTab(QWidget):
    policy_changed = Signal(object)

    def __init__(self, words: ParentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._policy = Policy("")
        self._keys: tuple[DayKey, ...] = TYPES
        self._key = DayKey.SCHOOL
        self._what = What.PC
        self._brush = SegmentedChoice()
        self._brush.choice_made.connect(self._brush_made)
        self._how = TextLabel(TextRole.SOFT)
        self._grid = WeekGrid()
        self._grid.cells_painted.connect(self._painted)
        self._grid.set_brush(Cell.OPEN)
        card = Card()
        card.add(self._brush)
        card.add(self._grid, 1)
        card.add(self._how)
        self._exact = self._make_exact()
        self._own = self._make_own()
        columns = Columns(narrow=760)
        columns.add(self._exact, 3)
        columns.add(self._own, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(card, 1)
        column.addWidget(columns)

    def _make_exact(self) -> Card:
        card = Card()
        self._exact_title = TextLabel(TextRole.HEADING)
        self._exact_note = TextLabel(TextRole.SOFT)
        self._which_day, self._which = DropDown(), SegmentedChoice()
        self._which_day.activated.connect(self._day_chosen)
        self._which.choice_made.connect(self._what_chosen)
        self._ranges = TimeRanges(RangeWords("", "", "", "", ""))
        self._ranges.ranges_changed.connect(self._ranges_changed)
        self._fault = TextLabel(TextRole.STRONG)
        self._fault.hide()
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self._which_day)
        flow.addWidget(self._which)
        for part in (self._exact_title, self._exact_note, row, self._ranges, self._fault):
            card.add(part)
        return card

    def _make_own(self) -> Card:
        card = Card()
        self._own_title = TextLabel(TextRole.HEADING)
        self._own_note = TextLabel(TextRole.SOFT)
        self._add_day, self._remove_day = DropDown(), DropDown()
        self._add, self._remove = ActionButton("", Icon.PLUS), ActionButton("", Icon.TRASH)
        self._add.clicked.connect(self._added)
        self._remove.clicked.connect(self._removed)
        self._add_row, self._remove_row = QWidget(), QWidget()
        card.add(self._own_title)
        card.add(self._own_note)
        for row, day, button in ((self._add_row, self._add_day, self._add), (self._remove_row, self._remove_day, self._remove)):
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(Space.S)
            line.addWidget(day)
            line.addWidget(button)
            line.addStretch(1)
            card.add(row)
        return card

    def show_policy(self, policy: Policy) -> None:
        self._policy = policy
        self._keys = shown_keys(policy)
        if self._key not in self._keys:
            self._key = DayKey.SCHOOL
        self._show_grid()
        self._show_exact()
        self._show_own()

    def _show_grid(self) -> None:
        words = self._words
        self._brush.setAccessibleName(self.tr("Paint"))
        self._brush.show_choices(
            (
                Choice(Cell.OPEN.value, self.tr("May use the computer"), Icon.DESKTOP),
                Choice(Cell.GAMES.value, self.tr("May also play games"), Icon.GAME_CONTROLLER),
                Choice(Cell.CLOSED.value, self.tr("No computer"), Icon.MOON),
            ),
            self._brush.chosen() or Cell.OPEN.value,
        )
        self._grid.set_words(
            WeekWords(
                self.tr("Hours of the week"),
                tuple(words.day_key(key) for key in self._keys),
                self.tr("no computer"),
                self.tr("may use the computer"),
                self.tr("may also play games"),
            )
        )
        self._grid.show_cells(tuple(tuple(Cell(half.value) for half in halves_of(self._policy, key)) for key in self._keys))
        how = self.tr("Drag with the mouse, or walk with the arrow keys and paint with Space. With a dot: games as well.")
        rough = tuple(words.day_key(key) for key in self._keys if not is_exact(self._policy, key))
        if rough:
            how = self.tr("{how} Not on half hours, see exact times: {days}.").format(how=how, days=", ".join(rough))
        self._how.set_text(how)

    def _show_exact(self) -> None:
        words = self._words
        self._exact_title.set_text(self.tr("Exact times"))
        self._exact_note.set_text(self.tr("To the minute, where half hours are too rough."))
        self._which_day.setAccessibleName(self.tr("Which day"))
        self._which_day.show_choices(tuple((key.value, words.day_key(key)) for key in self._keys), self._key.value)
        self._which.setAccessibleName(self.tr("Whose hours"))
        self._which.show_choices(
            (Choice(What.PC.value, self.tr("Computer")), Choice(What.GAMES.value, self.tr("Games"))), self._what.value
        )
        self._ranges.set_words(
            RangeWords(
                self.tr("From"), self.tr("To"), self.tr("Add hours"), self.tr("Remove these hours"), self.tr("Not on this day.")
            )
        )
        found = windows_of(self._policy, self._key, self._what)
        self._ranges.show_ranges(tuple((window.start_min, window.end_min) for window in found))
        self._fault.hide()

    def _show_own(self) -> None:
        words = self._words
        free = tuple(key for key in WEEKDAYS if key not in self._keys)
        own = tuple(key for key in WEEKDAYS if key in self._keys)
        self._own_title.set_text(self.tr("A weekday of its own"))
        self._own_note.set_text(self.tr("For example music lessons on Wednesdays. Holidays still come first."))
        self._add_day.setAccessibleName(self.tr("Weekday to add"))
        self._remove_day.setAccessibleName(self.tr("Weekday to remove"))
        self._add_day.show_choices(tuple((key.value, words.day_key(key)) for key in free), free[0].value if free else None)
        self._remove_day.show_choices(tuple((key.value, words.day_key(key)) for key in own), own[0].value if own else None)
        self._add.set_text(self.tr("Own hours"))
        self._remove.set_text(self.tr("Remove"))
        self._add_row.setVisible(bool(free))
        self._remove_row.setVisible(bool(own))

    def _tell(self, policy: Policy) -> None:
        if policy != self._policy:
            self.show_policy(policy)
            self.policy_changed.emit(policy)

    def _brush_made(self, brush: str) -> None:
        self._grid.set_brush(Cell(brush))

    def _painted(self) -> None:
        policy = self._policy
        for key, cells in zip(self._keys, self._grid.cells(), strict=True):
            policy = painted(policy, key, tuple(Half(cell.value) for cell in cells))
        self._tell(policy)

    def _day_chosen(self) -> None:
        self._key = DayKey(self._which_day.chosen() or DayKey.SCHOOL.value)
        self._show_exact()

    def _what_chosen(self, what: str) -> None:
        self._what = What(what)
        self._show_exact()

    def _ranges_changed(self, ranges: tuple[tuple[int, int], ...]) -> None:
        windows = from_ranges(ranges)
        self._fault.set_text(self.tr("One of these hours ends before it starts. It is not used yet."))
        self._fault.setVisible(windows is None)
        if windows is None:
            return
        policy = with_windows(self._policy, self._key, self._what, windows)
        if policy != self._policy:
            # The rows under the person's hands stay as they are typed.
            self._policy = policy
            self._keys = shown_keys(policy)
            self._show_grid()
            self.policy_changed.emit(policy)

    def _added(self) -> None:
        chosen = self._add_day.chosen()
        if chosen is not None:
            self._key = DayKey(chosen)
            self._tell(with_weekday(self._policy, self._key))

    def _removed(self) -> None:
        chosen = self._remove_day.chosen()
        if chosen is not None:
            self._tell(without_weekday(self._policy, DayKey(chosen)))
