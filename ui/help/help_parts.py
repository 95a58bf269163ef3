"""Parts of the help page: a number in large type with what it is for, and a line with an icon.
Must not be controls: a PC cannot dial."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.help.help_state import HelpNumber
from ui.theme import Icon, Space, theme_of
from ui.theme.fonts import Weight, font_of
from ui.widgets.card import Card, Tint
from ui.widgets.notice import IconSpot
from ui.widgets.painted import Sign
from ui.widgets.text import TextLabel, TextRole

LARGE, SMALL = 1.75, 0.75


class BigNumber(Sign):
    """Digits to be read across a room. `times`: of the theme's number size."""

    def __init__(self, colour: str, times: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self._times = colour, times
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_times(self, times: float) -> None:
        self._times = times
        self.updateGeometry()
        self.update()

    def show_number(self, number: str, said: str) -> None:
        """`said`: how it is read out, with what it is for."""
        self.setText(number)
        self.setAccessibleName(said)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._type())
        return QSize(ceil(metrics.horizontalAdvance(self.text())) + 2, ceil(metrics.capHeight() * 1.3))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._type()
        painter.setFont(font)
        painter.setPen(theme_of(self).colour(self._colour))
        # Digits have no tails: set by the height of capitals, so that they stand in the middle.
        base = (self.height() + QFontMetricsF(font).capHeight()) / 2
        painter.drawText(QRectF(0, base - self.height(), self.width(), self.height()).bottomLeft(), self.text())

    def _type(self) -> QFont:
        return font_of(round(theme_of(self).sizes.number * self._times), Weight.BOLD)


class FirstNumber(Card):
    """111, with all that makes a child dare to call."""

    def __init__(self) -> None:
        super().__init__(Tint.CORAL, ends=Space.M)
        self._short, self._scant = False, False
        self._number = BigNumber("coral", LARGE)
        self._lead = TextLabel(TextRole.HEADING)
        self._lines = (TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY), TextLabel(TextRole.BODY), TextLabel(TextRole.BODY))
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addStretch(1)
        words.addWidget(self._lead)
        for line in self._lines:
            words.addWidget(line)
        words.addStretch(1)
        self._row = row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(self._number)
        row.addLayout(words, 1)
        self.add_layout(row, 1)

    def show_number(self, number: HelpNumber, lead: str, *lines: str) -> None:
        self._number.show_number(number.number, f"{number.number}: {number.name}")
        self._lead.set_text(lead)
        said = (number.name, *lines, number.abroad)
        for label, text in zip(self._lines, said, strict=True):
            label.set_text(text)
        self._show_lines()

    def set_short(self, short: bool) -> None:
        """Where height is scarce: smaller digits, without the name of the service, and "in Viet Nam" in the lead says enough."""
        self._short = short
        self._arrange()

    def set_scant(self, scant: bool) -> None:
        """Where there is hardly any height (200 %): the lead is no larger than what is said below it, which is smaller."""
        self._scant = scant
        self._arrange()

    def _arrange(self) -> None:
        self._number.set_times(LARGE * (0.5 if self._scant else 0.72 if self._short else 1.0))
        self._lead.set_role(TextRole.STRONG if self._scant else TextRole.HEADING)
        for line in self._lines[1:]:
            line.set_role(TextRole.SMALL if self._scant else TextRole.BODY, "ink")
        self._row.setSpacing(Space.L if self._scant else Space.XL)
        self._show_lines()

    def _show_lines(self) -> None:
        last = len(self._lines) - 1
        for at, label in enumerate(self._lines):
            label.setVisible(bool(label.text()) and not (self._short and at in (0, last)))


class SmallNumber(Card):
    def __init__(self) -> None:
        super().__init__(Tint.PAPER, ends=Space.S)
        self._number = BigNumber("coral", SMALL)
        self._name = TextLabel(TextRole.STRONG)
        self._about = TextLabel(TextRole.BODY)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._about)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._number)
        row.addLayout(words, 1)
        self.add_layout(row, 1)

    def show_number(self, number: HelpNumber) -> None:
        self._number.show_number(number.number, f"{number.number}: {number.name}")
        self._name.set_text(number.name)
        self._about.set_text(number.about)

    def set_short(self, short: bool) -> None:
        self._number.set_times(SMALL * 0.8 if short else SMALL)
        self._about.set_role(TextRole.SMALL if short else TextRole.BODY, "ink")


class IconLine(QWidget):
    """One advice with its icon."""

    def __init__(self, icon: Icon) -> None:
        super().__init__()
        self._words = TextLabel(TextRole.BODY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(IconSpot(icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def set_text(self, text: str) -> None:
        self._words.set_text(text)
