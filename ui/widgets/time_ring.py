"""The time that is left, as a ring with a number inside.
Must not work out the time or word it."""

from __future__ import annotations

from enum import Enum

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.icons import Icon, paint_icon
from ui.widgets.painted import Sign
from ui.widgets.typeset import break_lines, draw_lines, pitch_of


class RingKind(Enum):
    """Unknown, none and zero are three pictures."""

    LEFT = "left"
    NO_LIMIT = "no_limit"
    UNKNOWN = "unknown"


class RingState(msgspec.Struct, frozen=True):
    """`share` of the ring is filled (0 to 1, only for LEFT). `number` and `unit` stand inside; `said` is the whole sentence."""

    kind: RingKind
    number: str
    unit: str
    said: str
    share: float = 0.0


class TimeRing(Sign):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = RingState(RingKind.UNKNOWN, "", "", "")
        self._small = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_state(self, state: RingState) -> None:
        self._state = state
        self.setAccessibleName(state.said)
        self.update()

    @property
    def state(self) -> RingState:
        return self._state

    def set_small(self, small: bool) -> None:
        """Where another card needs the room."""
        if small != self._small:
            self._small = small
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = round(self.theme().sizes.number * (2.85 if self._small else 3.2))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(116, 116)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, state = self.theme(), self._state
        side = float(min(self.width(), self.height()))
        stroke = side * 0.1
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ring = box.adjusted(stroke / 2 + 1, stroke / 2 + 1, -stroke / 2 - 1, -stroke / 2 - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state.kind is RingKind.UNKNOWN:
            pen = QPen(theme.colour("edge"), stroke * 0.5, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.2, 1.6])
            painter.setPen(pen)
            painter.drawEllipse(ring)
        else:
            painter.setPen(QPen(theme.colour("sea_tint"), stroke))
            painter.drawEllipse(ring)
            share = 1.0 if state.kind is RingKind.NO_LIMIT else min(1.0, max(0.0, state.share))
            pen = QPen(theme.colour("sea"), stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            if share >= 1:
                painter.drawEllipse(ring)
            elif share > 0:
                # From twelve o'clock, clockwise: Qt counts sixteenths of a degree, the other way round.
                painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))
        self._paint_words(painter, box, side - 2 * stroke)

    def _paint_words(self, painter: QPainter, box: QRectF, room: float) -> None:
        theme, state = self.theme(), self._state
        unit_font = font_of(theme.sizes.small, Weight.MEDIUM)
        unit = break_lines(state.unit, unit_font, room * 0.82)
        # In a large ring the number grows with it.
        figure = max(20, min(theme.sizes.number, round(room * 0.4)), round(room * 0.34))
        number_font = font_of(figure, Weight.BOLD)
        picture = theme.sizes.number * 0.8 if not state.number else 0.0
        # The number's own line height would push the unit away: figures have no diacritics.
        number_high = number_font.pixelSize() * 1.12 if state.number else picture
        top = box.center().y() - (number_high + unit.height * (1 if state.unit else 0)) / 2
        if state.number:
            while pitch_of(number_font) > 24 and break_lines(state.number, number_font, 9999).width > room * 0.86:
                number_font.setPixelSize(number_font.pixelSize() - 2)
            painter.setPen(theme.colour("ink"))
            painter.setFont(number_font)
            place = QRectF(box.left(), top, box.width(), number_high)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, state.number)
        else:
            icon = Icon.QUESTION if state.kind is RingKind.UNKNOWN else Icon.SUN
            paint_icon(painter, QRectF(box.left(), top, box.width(), number_high), icon, theme.tokens.sea)
        painter.setPen(theme.colour("soft"))
        place = QRectF(box.left(), top + number_high, box.width(), unit.height)
        if state.unit:
            draw_lines(painter, place, unit, unit_font, Qt.AlignmentFlag.AlignHCenter)
