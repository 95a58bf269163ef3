"""Seven days as bars, this week in sea and last week pale, with the limit as a line of sun.
Must not work out the week or word anything."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.tokens import Space
from ui.widgets.painted import Sign, rounded
from ui.widgets.typeset import natural_width, pitch_of


@dataclass(frozen=True, slots=True)
class DayBar:
    """`used_s` None: nothing is known of that day. `unknown_s` stands hatched on top. `value` is written above the bar."""

    label: str
    used_s: int | None
    value: str = ""
    unknown_s: int = 0
    last_week: bool = False


@dataclass(frozen=True, slots=True)
class WeekBarsState:
    """`said` is the whole chart in words."""

    days: tuple[DayBar, ...]
    said: str
    limit_s: int | None = None
    limit_text: str = ""


class WeekBars(Sign):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = WeekBarsState((), "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_state(self, state: WeekBarsState) -> None:
        self._state = state
        self.setAccessibleName(state.said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 150)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, state = self.theme(), self._state
        if not state.days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = font_of(theme.sizes.small, Weight.MEDIUM)
        line = pitch_of(small)
        # The limit's words have a gutter of their own, so that no bar can run into them.
        has_limit = state.limit_s is not None
        gutter = natural_width(state.limit_text, small) + Space.L if has_limit else 0.0
        plot = QRectF(0, line + 2, self.width() - gutter, self.height() - 2 * line - Space.S)
        most = max([(day.used_s or 0) + day.unknown_s for day in state.days] + [state.limit_s or 0, 60])
        scale = plot.height() / most
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme.colour("line"))
        if has_limit and state.limit_s is not None:
            self._paint_limit(painter, plot, plot.bottom() - state.limit_s * scale, gutter, line)
        step = plot.width() / len(state.days)
        wide = min(44.0, step * 0.62)
        for number, day in enumerate(state.days):
            middle = plot.left() + step * (number + 0.5)
            self._paint_day(painter, plot, day, middle, wide, scale, line)

    def _paint_day(
        self, painter: QPainter, plot: QRectF, day: DayBar, middle: float, wide: float, scale: float, line: int
    ) -> None:
        theme = self.theme()
        top = plot.bottom()
        if day.used_s:
            high = max(4.0, day.used_s * scale)
            bar = QRectF(middle - wide / 2, plot.bottom() - high, wide, high)
            if day.last_week:
                # Hollow, so that this week stands out also without colours.
                rounded(painter, bar, min(8.0, high / 2), theme.colour("track"), theme.colour("pale"), 1.5)
            else:
                rounded(painter, bar, min(8.0, high / 2), theme.colour("sea"), None)
            top = bar.top()
        if day.unknown_s or day.used_s is None:
            high = max(10.0, day.unknown_s * scale) if day.used_s is not None else line + 4.0
            gap = QRectF(middle - wide / 2, top - high, wide, high)
            painter.setPen(QPen(theme.colour("edge"), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(QBrush(theme.colour("edge"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(gap, 6, 6)
            top = gap.top()
        small = font_of(theme.sizes.small, Weight.MEDIUM)
        painter.setFont(small)
        if day.value:
            words = natural_width(day.value, small)
            place = QRectF(middle - words / 2 - 3, top - line, words + 6, line)
            # A patch of paper, so that the limit line never runs through the figures.
            painter.fillRect(place.adjusted(0, 3, 0, -2), theme.colour("paper"))
            painter.setPen(theme.colour("soft" if day.last_week else "ink"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, day.value)
        painter.setPen(theme.colour("soft" if day.last_week else "ink"))
        place = QRectF(middle - 40, plot.bottom() + Space.XS, 80, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, day.label)

    def _paint_limit(self, painter: QPainter, plot: QRectF, at: float, gutter: float, line: int) -> None:
        theme = self.theme()
        # Sun alone is too light on paper to carry a meaning: dashes of its deep tone lie on it.
        painter.setPen(QPen(theme.colour("sun"), 5))
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
        pen = QPen(theme.colour("sun_deep"), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
        chip = QRectF(plot.right(), at - line / 2, gutter, line)
        chip.moveTop(min(max(0.0, chip.top()), self.height() - line))
        rounded(painter, chip, line / 2, theme.colour("sun"), theme.colour("sun_deep"), 1.5)
        painter.setPen(theme.colour("on_sun"))
        painter.setFont(font_of(theme.sizes.small, Weight.MEDIUM))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._state.limit_text)
