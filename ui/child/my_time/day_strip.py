"""A day as a strip from midnight to midnight: night in sea, the open hours in sun, now as a mark.
Must not work out hours or word anything."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.icons import Icon, paint_icon
from ui.widgets.painted import Sign, rounded
from ui.widgets.typeset import natural_width, pitch_of

DAY_MIN = 1440
HOURS = (0, 6, 12, 18, 24)


@dataclass(frozen=True, slots=True)
class DayStripState:
    """`windows` in minutes since midnight; None: not known, drawn as a dashed frame. `said` is the whole strip in words."""

    windows: tuple[tuple[int, int], ...] | None
    said: str
    now_min: int | None = None


class DayStrip(Sign):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = DayStripState(None, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, state: DayStripState) -> None:
        self._state = state
        self.setAccessibleName(state.said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self._bar_height() + self._line() + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def _bar_height(self) -> int:
        return round(self.theme().sizes.text * 2.2)

    def _line(self) -> int:
        return pitch_of(font_of(self.theme().sizes.small, Weight.MEDIUM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, state = self.theme(), self._state
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = font_of(theme.sizes.small, Weight.MEDIUM)
        inset = natural_width("24", small) / 2 + 2
        bar = QRectF(inset, 12, self.width() - 2 * inset, self._bar_height())
        radius = bar.height() / 2
        if state.windows is None:
            painter.setPen(QPen(theme.colour("edge"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), radius, radius)
        else:
            rounded(painter, bar, radius, theme.colour("sea_tint"), theme.colour("edge"), 2)
            for start, end in state.windows:
                self._paint_open(painter, bar, start, end)
            self._paint_nights(painter, bar)
        self._paint_hours(painter, bar)
        if state.now_min is not None:
            self._paint_now(painter, bar, state.now_min)

    def _paint_open(self, painter: QPainter, bar: QRectF, start: int, end: int) -> None:
        theme = self.theme()
        left, right = (bar.left() + bar.width() * minute / DAY_MIN for minute in (start, end))
        place = QRectF(left, bar.top(), max(6.0, right - left), bar.height())
        rounded(painter, place, min(place.width() / 2, bar.height() / 2), theme.colour("sun"), theme.colour("sun_deep"), 2)
        side = bar.height() * 0.62
        if place.width() > side + 8:
            spot = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
            paint_icon(painter, spot, Icon.SUN, theme.tokens.on_sun)

    def _paint_nights(self, painter: QPainter, bar: QRectF) -> None:
        """A moon in each closed stretch that has room for one."""
        edges = [0, *(minute for window in sorted(self._state.windows or ()) for minute in window), DAY_MIN]
        side = bar.height() * 0.52
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            left, right = (bar.left() + bar.width() * minute / DAY_MIN for minute in (start, end))
            if right - left > side + 12:
                middle = (left + right) / 2
                spot = QRectF(middle - side / 2, bar.center().y() - side / 2, side, side)
                paint_icon(painter, spot, Icon.MOON, self.theme().tokens.sea)

    def _paint_hours(self, painter: QPainter, bar: QRectF) -> None:
        theme = self.theme()
        painter.setFont(font_of(theme.sizes.small, Weight.MEDIUM))
        painter.setPen(theme.colour("ink"))
        for hour in HOURS:
            middle = bar.left() + bar.width() * hour / 24
            place = QRectF(middle - 30, bar.bottom() + 2, 60, self._line())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, str(hour))

    def _paint_now(self, painter: QPainter, bar: QRectF, now_min: int) -> None:
        theme = self.theme()
        at = bar.left() + bar.width() * now_min / DAY_MIN
        painter.setPen(QPen(theme.colour("ink"), 3))
        painter.drawLine(QPointF(at, bar.top() - 2), QPointF(at, bar.bottom() + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawPolygon(QPolygonF([QPointF(at - 8, 0), QPointF(at + 8, 0), QPointF(at, 11)]))
