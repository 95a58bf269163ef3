"""A card with words that is pressed: an option, an answer, one side of a pair, a line of a made-up screen.
Must not know which answer is right; it shows the mark that it is given, by colour, icon and words."""

from __future__ import annotations

from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.icons import Icon, paint_icon
from ui.theme.theme import Theme, theme_of
from ui.theme.tokens import Radius, Space
from ui.widgets.painted import RESTYLED, rounded
from ui.widgets.text import TextRole, role_font
from ui.widgets.typeset import Lines, break_lines, draw_lines, longest_word, natural_width


class Mark(Enum):
    """THINK is no mistake: sun, as everything that is worth a second look."""

    PLAIN = "plain"
    PICKED = "picked"
    GOOD = "good"
    THINK = "think"
    CLUE = "clue"


_FACES: dict[Mark, tuple[str, str, Icon | None]] = {
    Mark.PLAIN: ("paper", "edge", None),
    Mark.PICKED: ("sea_tint", "sea", Icon.HAND_WAVING),
    Mark.GOOD: ("leaf_tint", "leaf", Icon.CHECK_CIRCLE),
    Mark.THINK: ("sun_tint", "sun_deep", Icon.LIGHTBULB),
    Mark.CLUE: ("sun_tint", "sun_deep", Icon.FLAG),
}

_KEPT_WIDTHS = 8


def _sides(theme: Theme) -> int:
    """Room for the mark is kept from the first, so that no word moves when it comes."""
    return 2 * Space.L + theme.sizes.icon + Space.S


def _height(lines: tuple[Lines, Lines | None]) -> int:
    words, why = lines
    return words.height + (why.height + Space.XS if why is not None else 0)


class AnswerCard(QPushButton):
    """`mine`: said by the child in a made-up chat. `why` stands inside the card, below its words."""

    def __init__(self, *, strong: bool = True, mine: bool = False, square: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = TextRole.STRONG if strong else TextRole.BODY
        self.set_look(mine=mine, square=square)
        self._why, self._mark, self._number = "", Mark.PLAIN, 0
        self._broken: dict[tuple[int, int], tuple[Lines, Lines | None]] = {}
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred, QSizePolicy.ControlType.PushButton)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it, as Space does

    def set_look(self, *, mine: bool, square: bool) -> None:
        self._plain = "sea_tint" if mine else "paper"
        self._radius = Radius.SMALL if square else Radius.CARD
        self.setProperty("ring_radius", self._radius)

    @property
    def mark(self) -> Mark:
        return self._mark

    def show_card(self, text: str, mark: Mark = Mark.PLAIN, why: str = "", said: str = "", number: int = 0) -> None:
        """`said`: what the mark means, for a screen reader. `number` stands for the icon where two cards belong together."""
        self._why, self._mark, self._number = why, mark, number
        self._forget_room()
        self.setText(text)
        self.setAccessibleName(f"{text} – {said}" if said else text)
        self.setAccessibleDescription(why)
        self.updateGeometry()
        self.update()

    # ---- room ----

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # A layout asks hundreds of times for a few widths.
        if width not in self._heights:
            theme = theme_of(self)
            self._heights[width] = max(_height(self._lines(width, theme)) + 2 * Space.M, theme.sizes.control)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        words = max(
            natural_width(self.text(), role_font(self._role, theme)), natural_width(self._why, role_font(TextRole.BODY, theme))
        )
        wide = ceil(min(words, theme.sizes.text * 30)) + 2 + _sides(theme)
        given = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else wide
        return QSize(wide, self.heightForWidth(min(wide, given)))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        word = max(
            longest_word(self.text(), role_font(self._role, theme)), longest_word(self._why, role_font(TextRole.BODY, theme))
        )
        return QSize(ceil(word) + 2 + _sides(theme), theme.sizes.control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._forget_room()
            self.updateGeometry()
            self.update()

    def _forget_room(self) -> None:
        self._broken.clear()
        self._heights.clear()

    def _lines(self, width: int, theme: Theme) -> tuple[Lines, Lines | None]:
        """Words and why, broken for that width; a layout asks for a few widths again and again."""
        key = (width, theme.sizes.text)
        if key not in self._broken:
            if len(self._broken) >= _KEPT_WIDTHS:
                self._broken.clear()
            room = max(1, width - _sides(theme))
            why = break_lines(self._why, role_font(TextRole.BODY, theme), room) if self._why else None
            self._broken[key] = break_lines(self.text(), role_font(self._role, theme), room), why
        return self._broken[key]

    # ---- painting ----

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        fill, border, icon = _FACES[self._mark]
        if self._mark is Mark.PLAIN:
            fill = self._plain
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                fill, border = "sea_tint", "sea"
        painter = QPainter(self)
        width = 2 if self._mark is Mark.PLAIN else 3
        rounded(painter, QRectF(self.rect()), self._radius, theme.colour(fill), theme.colour(border), width)
        title, why = self._lines(self.width(), theme)
        words = _height((title, why))
        top = (self.height() - words) / 2
        place = QRectF(Space.L, top, self.width() - _sides(theme), words)
        painter.setPen(theme.colour("ink"))
        draw_lines(painter, place, title, role_font(self._role, theme), Qt.AlignmentFlag.AlignLeft)
        if why is not None:
            below = place.adjusted(0, title.height + Space.XS, 0, 0)
            draw_lines(painter, below, why, role_font(TextRole.BODY, theme), Qt.AlignmentFlag.AlignLeft)
        size = theme.sizes.icon
        spot = QRectF(self.width() - Space.L - size + Space.XS, top + (title.pitch - size) / 2, size, size)
        if self._number:
            self._paint_number(painter, spot)
        elif icon is not None:
            paint_icon(painter, spot, icon, getattr(theme.tokens, border))

    def _paint_number(self, painter: QPainter, spot: QRectF) -> None:
        theme = theme_of(self)
        rounded(painter, spot, spot.height() / 2, theme.colour("leaf"), None)
        painter.setPen(theme.colour("paper"))
        painter.setFont(role_font(TextRole.STRONG, theme))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(self._number))
