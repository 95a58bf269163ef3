"""A week painted in half hours: when the PC may be used, and when games may.
Must not know a policy: it shows cells and says that they were painted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.focus_ring import paint_ring
from ui.theme.fonts import Weight, font_of
from ui.theme.ring_keeper import OWN_RING
from ui.theme.tokens import RING_ROOM, Space
from ui.widgets.painted import Painted, rounded
from ui.widgets.typeset import natural_width, pitch_of

CELLS = 48
"""Half hours of a day."""


class Cell(Enum):
    """Games imply that the PC may be used."""

    CLOSED = "closed"
    OPEN = "open"
    GAMES = "games"


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class WeekWords:
    """`days` at the left of the rows; the cells' words are for the screen reader."""

    title: str
    days: tuple[str, ...]
    closed: str
    open: str
    games: str

    def of(self, cell: Cell) -> str:
        return {Cell.CLOSED: self.closed, Cell.OPEN: self.open, Cell.GAMES: self.games}[cell]


def clock(half_hours: int) -> str:
    return f"{half_hours // 2:02d}:{half_hours % 2 * 30:02d}"


class WeekGrid(Painted):
    """Drag paints with the brush; starting on a cell of the brush's own kind wipes. Arrows walk, Space paints,
    Shift and arrows paint on the way. `cells_painted` comes once a stroke."""

    cells_painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = WeekWords("", (), "", "", "")
        self._cells: list[list[Cell]] = []
        self._brush = Cell.OPEN
        self._stroke: Cell | None = None
        self._drawn_from: tuple[int, int] | None = None
        self._before: list[list[Cell]] = []
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty(OWN_RING, True)

    def set_words(self, words: WeekWords) -> None:
        self._words = words
        self._say()
        self.updateGeometry()
        self.update()

    def show_cells(self, rows: tuple[Row, ...]) -> None:
        self._cells = [list(row) for row in rows]
        self._at = (min(self._at[0], max(0, len(rows) - 1)), self._at[1])
        self._say()
        self.updateGeometry()
        self.update()

    def cells(self) -> tuple[Row, ...]:
        return tuple(tuple(row) for row in self._cells)

    def set_brush(self, brush: Cell) -> None:
        self._brush = brush

    def cursor_cell(self) -> tuple[int, int]:
        """Row and half hour that the keyboard stands on."""
        return self._at

    def sizeHint(self) -> QSize:
        return QSize(900, self._head() + len(self._cells or [()] * 7) * 40)

    def minimumSizeHint(self) -> QSize:
        line = pitch_of(font_of(self.theme().sizes.text, Weight.SEMIBOLD))
        return QSize(int(self._side()) + CELLS * 8, self._head() + len(self._cells or [()] * 7) * (line + 4))

    def cell_rect(self, row: int, half_hour: int) -> QRectF:
        side, head = self._side(), self._head()
        # The ring of the last cell needs its room inside the widget.
        wide = (self.width() - side - RING_ROOM) / CELLS
        high = (self.height() - head - RING_ROOM) / max(1, len(self._cells))
        return QRectF(side + half_hour * wide, head + row * high, wide, high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._cell_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or found is None:
            return
        row, half_hour = found
        self._stroke = Cell.CLOSED if self._cells[row][half_hour] is self._brush else self._brush
        self._drawn_from = found
        self._before = [list(kept) for kept in self._cells]
        self._move_to(row, half_hour)
        self._fill_to(row, half_hour)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._cell_at(event.position(), nearest=True)
        if self._stroke is not None and found is not None:
            self._move_to(*found)
            self._fill_to(*found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._stroke is not None and event.button() is Qt.MouseButton.LeftButton:
            self._stroke = None
            self.cells_painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Home: (0, -CELLS),
            Qt.Key.Key_End: (0, CELLS),
        }
        key = Qt.Key(event.key())
        if not self._cells:
            super().keyPressEvent(event)
        elif key in steps:
            kind = self._cells[self._at[0]][self._at[1]]
            row = min(max(0, self._at[0] + steps[key][0]), len(self._cells) - 1)
            half_hour = min(max(0, self._at[1] + steps[key][1]), CELLS - 1)
            self._move_to(row, half_hour)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._paint_one(kind)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            kind = self._cells[self._at[0]][self._at[1]]
            self._paint_one(Cell.CLOSED if kind is self._brush else self._brush)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_of(theme.sizes.small))
        painter.setPen(theme.colour("soft"))
        for hour in range(0, 25, 2 if self.width() > 620 else 4):
            middle = self.cell_rect(0, 0).left() + hour * 2 * self.cell_rect(0, 0).width()
            place = QRectF(min(middle - 20, self.width() - 40), 0, 40, self._head() - Space.XS)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, str(hour))
        day_font = font_of(theme.sizes.text, Weight.SEMIBOLD)
        for row, cells in enumerate(self._cells):
            first = self.cell_rect(row, 0)
            painter.setFont(day_font)
            painter.setPen(theme.colour("ink"))
            if row < len(self._words.days):
                place = QRectF(0, first.top(), self._side() - Space.M, first.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, self._words.days[row])
            for half_hour, cell in enumerate(cells):
                self._paint_cell(painter, self.cell_rect(row, half_hour), cell, half_hour)
        if self.hasFocus() and self._cells:
            room = self.cell_rect(*self._at).adjusted(-RING_ROOM, -RING_ROOM, RING_ROOM, RING_ROOM)
            paint_ring(painter, room, self, 4)

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: Cell, half_hour: int) -> None:
        theme = self.theme()
        # Two half hours stand closer, so that the hours can be counted.
        left, right = (1.5, 0.5) if half_hour % 2 == 0 else (0.5, 1.5)
        box = rect.adjusted(left, 2, -right, -2)
        colour = {Cell.CLOSED: "track", Cell.OPEN: "sea_mid", Cell.GAMES: "sea"}[cell]
        rounded(painter, box, min(4.0, box.width() / 3), theme.colour(colour), None)
        if cell is Cell.GAMES:
            # Not by colour alone: games carry a dot.
            painter.setBrush(theme.colour("on_sea"))
            dot = min(3.5, box.width() / 4)
            painter.drawEllipse(box.center(), dot, dot)

    def _paint_one(self, kind: Cell) -> None:
        row, half_hour = self._at
        if self._cells[row][half_hour] is kind:
            return
        self._cells[row][half_hour] = kind
        self._say()
        self.update()
        self.cells_painted.emit()

    def _fill_to(self, row: int, half_hour: int) -> None:
        """A stroke covers the box between where it began and where it is now."""
        if self._drawn_from is None or self._stroke is None:
            return
        self._cells = [list(kept) for kept in self._before]
        rows = sorted((self._drawn_from[0], row))
        halves = sorted((self._drawn_from[1], half_hour))
        for across in range(rows[0], rows[1] + 1):
            for along in range(halves[0], halves[1] + 1):
                self._cells[across][along] = self._stroke
        self._say()
        self.update()

    def _move_to(self, row: int, half_hour: int) -> None:
        self._at = (row, half_hour)
        self._say()
        self.update()

    def _say(self) -> None:
        words = self._words
        row, half_hour = self._at
        self.setAccessibleName(words.title)
        if row < len(self._cells) and row < len(words.days):
            cell = self._cells[row][half_hour]
            self.setAccessibleDescription(f"{words.days[row]}, {clock(half_hour)}–{clock(half_hour + 1)}: {words.of(cell)}")

    def _cell_at(self, at: QPointF, nearest: bool = False) -> tuple[int, int] | None:
        if not self._cells:
            return None
        first = self.cell_rect(0, 0)
        row = int((at.y() - first.top()) // first.height())
        half_hour = int((at.x() - first.left()) // first.width())
        if nearest:
            return min(max(0, row), len(self._cells) - 1), min(max(0, half_hour), CELLS - 1)
        inside = 0 <= row < len(self._cells) and 0 <= half_hour < CELLS
        return (row, half_hour) if inside else None

    def _side(self) -> float:
        font = font_of(self.theme().sizes.text, Weight.SEMIBOLD)
        return max((natural_width(day, font) for day in self._words.days), default=0.0) + Space.L

    def _head(self) -> int:
        return pitch_of(font_of(self.theme().sizes.small)) + Space.XS
