"""Choosing one of a few (`SegmentedChoice`) and yes or no (`Toggle`).
Must not know what the keys mean."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.icons import Icon
from ui.theme.theme import theme_of
from ui.theme.tokens import Space
from ui.widgets.button import ActionButton
from ui.widgets.flow import FlowLayout
from ui.widgets.painted import RESTYLED, rounded
from ui.widgets.typeset import break_lines, draw_lines, longest_word, natural_width


@dataclass(frozen=True, slots=True)
class Choice:
    key: str
    text: str
    icon: Icon | None = None


class _Segment(ActionButton):
    def __init__(self, choice: Choice) -> None:
        super().__init__(choice.text, choice.icon)
        self.key = choice.key
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's own arrows go by geometry and choose at once; here the container walks and only Space or Enter chooses.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class SegmentedChoice(QWidget):
    """Buttons in a row (wrapping) of which one is chosen. Arrows walk, Space or Enter chooses."""

    choice_made = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[_Segment] = []
        self._row = FlowLayout(self, spacing=Space.S)

    def show_choices(self, choices: tuple[Choice, ...], chosen: str | None) -> None:
        """Show these; buttons are kept while the keys stay, so that focus stays. Does not signal."""
        if [choice.key for choice in choices] != [segment.key for segment in self._segments]:
            for segment in self._segments:
                self._row.removeWidget(segment)
                segment.setParent(None)
                segment.deleteLater()
            self._segments = []
            for choice in choices:
                made = _Segment(choice)
                made.clicked.connect(self._clicked)
                self._row.addWidget(made)
                self._segments.append(made)
        for segment, choice in zip(self._segments, choices, strict=True):
            segment.set_text(choice.text)
            segment.set_icon(choice.icon)
        self.choose(chosen)
        self.updateGeometry()

    def choose(self, key: str | None) -> None:
        for segment in self._segments:
            segment.setAutoExclusive(False)
            segment.setChecked(segment.key == key)
            segment.setAutoExclusive(True)

    def chosen(self) -> str | None:
        return next((segment.key for segment in self._segments if segment.isChecked()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()))
        focused = [number for number, segment in enumerate(self._segments) if segment.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        self._segments[(focused[0] + step) % len(self._segments)].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        segment = self.sender()
        if isinstance(segment, _Segment):
            self.choice_made.emit(segment.key)


class Toggle(QCheckBox):
    """A switch with its words at the left, wrapping. `toggled` and `clicked` are QCheckBox's own."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed, QSizePolicy.ControlType.CheckBox)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = break_lines(self.text(), self._type(), max(1, width - self._switch_room()))
        return max(theme_of(self).sizes.control, lines.height + Space.S)

    def sizeHint(self) -> QSize:
        words = ceil(min(natural_width(self.text(), self._type()), theme_of(self).sizes.text * 26)) + 1
        wide = words + self._switch_room()
        given = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else wide
        return QSize(wide, self.heightForWidth(min(wide, given)))

    def minimumSizeHint(self) -> QSize:
        words = ceil(longest_word(self.text(), self._type()))
        return QSize(words + self._switch_room(), theme_of(self).sizes.control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def hitButton(self, _position: QPoint) -> bool:
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        font = self._type()
        lines = break_lines(self.text(), font, max(1, self.width() - self._switch_room()))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "soft"))
        place = QRectF(0, (self.height() - lines.height) / 2, self.width() - self._switch_room(), lines.height)
        draw_lines(painter, place, lines, font, Qt.AlignmentFlag.AlignLeft)
        high = float(theme.sizes.icon + 6)
        wide = high * 1.75
        track = QRectF(self.width() - wide, (self.height() - high) / 2, wide, high)
        on = self.isChecked()
        fill = theme.colour("sea" if on else "paper") if self.isEnabled() else theme.colour("track")
        border = theme.colour("sea" if on else "edge") if self.isEnabled() else theme.colour("line")
        rounded(painter, track, high / 2, fill, border)
        knob = high / 2 - 5
        centre = QPointF(track.right() - high / 2 if on else track.left() + high / 2, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_sea" if on else "edge"))
        painter.drawEllipse(centre, knob, knob)
        if on:
            # Not by colour alone: a tick in the knob.
            painter.setPen(QPen(theme.colour("sea"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y, unit = centre.x(), centre.y(), knob / 5
            painter.drawPolyline(
                [QPointF(x - 2 * unit, y), QPointF(x - 0.5 * unit, y + 1.6 * unit), QPointF(x + 2.2 * unit, y - 1.6 * unit)]
            )

    def _type(self) -> QFont:
        return font_of(theme_of(self).sizes.text, Weight.MEDIUM)

    def _switch_room(self) -> int:
        return round((theme_of(self).sizes.icon + 6) * 1.75) + Space.M
