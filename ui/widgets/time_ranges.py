"""The windows of one day as pairs of times, to the minute: what the painted week cannot show exactly.
Must not check them: it shows and hands back minutes from midnight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from ui.theme.icons import Icon
from ui.theme.tokens import Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.text import TextLabel

DAY_MINUTES = 1440
Range = tuple[int, int]
"""Start and end in minutes from midnight; an end of 1440 is shown as 00:00."""


@dataclass(frozen=True, slots=True)
class RangeWords:
    start: str
    end: str
    add: str
    remove: str
    none: str


class _RangeRow(QWidget):
    changed = Signal()
    removed = Signal(QWidget)

    def __init__(self, times: Range, words: RangeWords) -> None:
        super().__init__()
        self._start, self._end = QTimeEdit(), QTimeEdit()
        self._remove = ActionButton("", Icon.TRASH)
        for edit, minutes in ((self._start, times[0]), (self._end, times[1])):
            edit.setDisplayFormat("HH:mm")
            edit.setTime(QTime(minutes % DAY_MINUTES // 60, minutes % 60))
            edit.setKeyboardTracking(False)
            edit.timeChanged.connect(self.changed)
        self._remove.clicked.connect(self._ask_removal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._start)
        row.addWidget(TextLabel(text="–"))
        row.addWidget(self._end)
        row.addWidget(self._remove)
        row.addStretch(1)
        self.set_words(words)

    def set_words(self, words: RangeWords) -> None:
        self._start.setAccessibleName(words.start)
        self._end.setAccessibleName(words.end)
        self._remove.setAccessibleName(words.remove)
        self._remove.setToolTip(words.remove)

    def times(self) -> Range:
        start, end = (edit.time().hour() * 60 + edit.time().minute() for edit in (self._start, self._end))
        return start, end or DAY_MINUTES

    def focus(self) -> None:
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_removal(self) -> None:
        self.removed.emit(self)


class TimeRanges(QWidget):
    """`ranges_changed` comes only from the person, with every pair as it stands (also one that ends before it starts)."""

    ranges_changed = Signal(tuple)

    def __init__(self, words: RangeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[_RangeRow] = []
        self._none = TextLabel()
        self._add = ActionButton("", Icon.PLUS, ButtonKind.QUIET)
        self._add.clicked.connect(self._add_range)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_words(words)

    def set_words(self, words: RangeWords) -> None:
        self._words = words
        self._add.set_text(words.add)
        self._none.set_text(words.none)
        for row in self._rows:
            row.set_words(words)

    def show_ranges(self, ranges: tuple[Range, ...]) -> None:
        if ranges == self.ranges() and len(self._rows) == len(ranges):
            self._none.setVisible(not ranges)
            return
        for row in self._rows:
            self._drop(row)
        self._rows = []
        for times in ranges:
            self._insert(times)
        self._none.setVisible(not self._rows)

    def ranges(self) -> tuple[Range, ...]:
        return tuple(row.times() for row in self._rows)

    def _insert(self, times: Range) -> _RangeRow:
        row = _RangeRow(times, self._words)
        row.changed.connect(self._tell)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _drop(self, row: _RangeRow) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _add_range(self) -> None:
        latest = self._rows[-1].times()[1] if self._rows else 16 * 60
        row = self._insert((min(latest, DAY_MINUTES - 60), min(latest + 60, DAY_MINUTES)))
        self._none.setVisible(False)
        row.focus()
        self._tell()

    def _remove(self, row: QWidget) -> None:
        if isinstance(row, _RangeRow) and row in self._rows:
            self._rows.remove(row)
            self._drop(row)
            self._none.setVisible(not self._rows)
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell()

    def _tell(self) -> None:
        self.ranges_changed.emit(self.ranges())
