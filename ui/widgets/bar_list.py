"""Bars one below another: an app or a group, its share and its time in words.
Must not sort, sum or word anything."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.theme import theme_of
from ui.theme.tokens import Space
from ui.widgets.painted import Sign, rounded
from ui.widgets.typeset import Lines, break_lines, draw_lines, natural_width, pitch_of

HUES = ("hue_orange", "sea", "leaf", "hue_plum")
"""Tokens to give to rows in turn: neighbours differ, and the words beside each bar say what it is."""


class BarRow(msgspec.Struct, frozen=True):
    """`share` of the longest bar, 0 to 1; None: not measured, drawn hatched. `said` is the row as one sentence."""

    name: str
    value: str
    share: float | None
    said: str
    colour: str = "sea"


class _Bar(Sign):
    def __init__(self, row: BarRow) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.widest_value: Callable[[], float] = self.value_width
        self.show_row(row)

    def show_row(self, row: BarRow) -> None:
        self.row = row
        self.setAccessibleName(row.said)
        self.update()

    def value_width(self) -> float:
        return natural_width(self.row.value, font_of(self.theme().sizes.text))

    def _name_lines(self, width: float) -> Lines:
        return break_lines(self.row.name, font_of(self.theme().sizes.text, Weight.MEDIUM), width)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        name = self._name_lines(self._name_room(width))
        return max(name.height, pitch_of(font_of(self.theme().sizes.text))) + Space.XS

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 360))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, pitch_of(font_of(self.theme().sizes.text)) + Space.XS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def _name_room(self, width: int) -> float:
        return width * 0.32

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, row = self.theme(), self.row
        painter = QPainter(self)
        name_room = self._name_room(self.width())
        value_room = self.widest_value()
        lines = self._name_lines(name_room)
        name_font = font_of(theme.sizes.text, Weight.MEDIUM)
        painter.setPen(theme.colour("ink"))
        draw_lines(
            painter,
            QRectF(0, (self.height() - lines.height) / 2, name_room, lines.height),
            lines,
            name_font,
            Qt.AlignmentFlag.AlignLeft,
        )
        value = break_lines(row.value, font_of(theme.sizes.text), 9999)
        painter.setPen(theme.colour("soft"))
        place = QRectF(self.width() - value_room, (self.height() - value.height) / 2, value_room, value.height)
        draw_lines(painter, place, value, font_of(theme.sizes.text), Qt.AlignmentFlag.AlignRight)
        bar = QRectF(name_room + Space.M, self.height() / 2 - 6, self.width() - name_room - value_room - 2 * Space.M, 12)
        if bar.width() < 8:
            return
        rounded(painter, bar, 6, theme.colour("track"), None)
        if row.share is None:
            painter.setBrush(QBrush(theme.colour("edge"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(bar, 6, 6)
        elif row.share > 0:
            bar.setWidth(max(12.0, bar.width() * min(1.0, row.share)))
            rounded(painter, bar, 6, theme.colour(row.colour), None)


class BarList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[_Bar] = []
        self._widest: dict[int, float] = {}  # by type size
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)

    def show_rows(self, rows: tuple[BarRow, ...]) -> None:
        while len(self._bars) > len(rows):
            gone = self._bars.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for number, row in enumerate(rows):
            if number < len(self._bars):
                self._bars[number].show_row(row)
            else:
                bar = _Bar(row)
                bar.widest_value = self._widest_value
                self._bars.append(bar)
                self._column.addWidget(bar)
                bar.show()  # else only at the next turn of the event loop, and a layout asked before leaves it out
        self._widest.clear()
        for bar in self._bars:
            bar.update()
        self.updateGeometry()

    def _widest_value(self) -> float:
        """All tracks end where the longest value begins. Asked when a bar is painted: before, the type may not be that of the page."""
        size = theme_of(self).sizes.text
        if size not in self._widest:
            self._widest[size] = max((bar.value_width() for bar in self._bars), default=0.0)
        return self._widest[size]
