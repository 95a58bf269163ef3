"""A card that can be pressed: a person, an account, an answer; with a picture or an icon, a title and a line below it.
Must not know what it stands for."""

from __future__ import annotations

from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.icons import Icon, paint_icon
from ui.theme.pictures import Art, art_pixmap
from ui.theme.theme import Theme, theme_of
from ui.theme.tokens import Radius, Space
from ui.widgets.card import Tint
from ui.widgets.painted import RESTYLED, rounded
from ui.widgets.text import TextRole, role_font
from ui.widgets.typeset import Lines, break_lines, draw_lines, longest_word, natural_width

MOST_WIDTHS = 12
"""For which one card keeps how its words break."""


class Standing(Enum):
    """Picture above the words (people), or at their left (answers in a list)."""

    UPRIGHT = "upright"
    ACROSS = "across"


class ChoiceCard(QPushButton):
    def __init__(self, standing: Standing = Standing.UPRIGHT, tint: Tint = Tint.PAPER, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing, self._tint = standing, tint
        self._subtitle = ""
        self._art: Art | None = None
        self._icon: Icon | None = None
        self._snug = False
        self._mark: Icon | None = None
        self._broken: dict[int, tuple[Lines, Lines]] = {}  # by width: a layout asks for the same few again and again
        self.setProperty("ring_radius", Radius.CARD)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred, QSizePolicy.ControlType.PushButton)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it, as Space does

    def show_choice(self, title: str, subtitle: str = "", *, art: Art | None = None, icon: Icon | None = None) -> None:
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self._subtitle, self._art, self._icon = subtitle, art, icon
        self._broken.clear()
        self.updateGeometry()
        self.update()

    def set_mark(self, icon: Icon | None) -> None:
        """Of a card that can be chosen: stands where the tick does once it is."""
        self._mark = icon
        self.update()

    def set_snug(self, snug: bool) -> None:
        """An ACROSS card where room is scarce: smaller type, a smaller picture, less air; still as high as a control."""
        if snug != self._snug:
            self._snug = snug
            self._broken.clear()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, subtitle = self._lines(width)
        words = title.height + (subtitle.height if self._subtitle else 0)
        picture = self._picture_side()
        if self._standing is Standing.UPRIGHT:
            return words + 2 * Space.L + (picture + Space.M if picture else 0)
        air = Space.S if self._snug else Space.M
        return max(words + 2 * air, (picture if self._art else 0) + 2 * Space.S, theme_of(self).sizes.control)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        title = natural_width(self.text(), self._title_font(theme))
        subtitle = natural_width(self._subtitle, role_font(TextRole.SMALL, theme))
        words = ceil(max(title, subtitle)) + 2
        if self._standing is Standing.UPRIGHT:
            wide = max(self._picture_side(), min(words, theme.sizes.text * 12)) + 2 * Space.L
        else:
            wide = min(words, theme.sizes.text * 30) + self._side_room()
        given = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else wide
        return QSize(wide, self.heightForWidth(min(wide, given)))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        word = ceil(longest_word(self.text(), self._title_font(theme))) + 2
        if self._standing is Standing.UPRIGHT:
            return QSize(max(word, 64) + 2 * Space.L, theme.sizes.control)
        return QSize(word + self._side_room(), theme.sizes.control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._broken.clear()
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        lit = self.underMouse() or self.isDown()
        chosen = self.isChecked()
        fill = "sea_tint" if chosen or self.isDown() else self._tint.value
        border = "sea" if chosen or lit else "edge"
        rounded(painter, QRectF(self.rect()), Radius.CARD, theme.colour(fill), theme.colour(border), 3 if chosen else 2)
        title, subtitle = self._lines(self.width())
        words = title.height + (subtitle.height if self._subtitle else 0)
        side = self._picture_side()
        if self._standing is Standing.UPRIGHT:
            block = words + (side + Space.M if side else 0)
            top = (self.height() - block) / 2
            self._paint_picture(painter, QRectF((self.width() - side) / 2, top, side, side))
            place = QRectF(Space.L, top + (side + Space.M if side else 0), self.width() - 2 * Space.L, words)
            alignment = Qt.AlignmentFlag.AlignHCenter
        else:
            edge, gap = self._across()
            self._paint_picture(painter, QRectF(edge, (self.height() - side) / 2, side, side))
            left = edge + (side + gap if side else 0)
            place = QRectF(left, (self.height() - words) / 2, self.width() - left - edge - self._tick_room(), words)
            alignment = Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.colour("ink" if self.isEnabled() else "soft"))
        draw_lines(painter, place, title, self._title_font(theme), alignment)
        if self._subtitle:
            # Soft text does not reach 4.5 to 1 on a tint.
            on_paper = fill in ("paper", "ground")
            painter.setPen(theme.colour("soft" if on_paper else "ink"))
            draw_lines(painter, place.adjusted(0, title.height, 0, 0), subtitle, role_font(TextRole.SMALL, theme), alignment)
        mark = Icon.CHECK_CIRCLE if chosen else self._mark
        if mark is not None:
            size = theme.sizes.icon
            across = self._standing is Standing.ACROSS
            top = (self.height() - size) / 2 if across else float(Space.M)
            tick = QRectF(self.width() - size - Space.M, top, size, size)
            paint_icon(painter, tick, mark, theme.tokens.sea, theme.tokens.icon_fill)

    def _paint_picture(self, painter: QPainter, place: QRectF) -> None:
        theme = theme_of(self)
        if self._art is not None:
            size = QSize(int(place.width()), int(place.height()))
            painter.drawPixmap(place.topLeft(), art_pixmap(self._art, theme.mode, size, self.devicePixelRatioF()))
        elif self._icon is not None:
            inset = (4.0 if self._snug else 8.0) if self._standing is Standing.ACROSS else 0.0
            place = place.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, place, self._icon, theme.tokens.ink, theme.tokens.icon_fill)

    def _lines(self, width: int) -> tuple[Lines, Lines]:
        known = self._broken.get(width)
        if known is None:
            if len(self._broken) > MOST_WIDTHS:
                self._broken.clear()
            theme = theme_of(self)
            room = max(1, width - (2 * Space.L if self._standing is Standing.UPRIGHT else self._side_room()))
            known = self._broken[width] = (
                break_lines(self.text(), self._title_font(theme), room),
                break_lines(self._subtitle, role_font(TextRole.SMALL, theme), room),
            )
        return known

    def _picture_side(self) -> int:
        if self._art is None and self._icon is None:
            return 0
        if self._standing is Standing.ACROSS:
            return 36 if self._snug else 56
        return 120 if self._art is not None else theme_of(self).sizes.icon + 28

    def _title_font(self, theme: Theme) -> QFont:
        return font_of(theme.sizes.small, Weight.SEMIBOLD) if self._snug else role_font(TextRole.STRONG, theme)

    def _across(self) -> tuple[int, int]:
        """The air at an ACROSS card's sides, and between its picture and its words."""
        return (Space.M, Space.S) if self._snug else (Space.L, Space.M)

    def _side_room(self) -> int:
        """What an ACROSS card needs beside its words."""
        side = self._picture_side()
        edge, gap = self._across()
        return 2 * edge + (side + gap if side else 0) + self._tick_room()

    def _tick_room(self) -> int:
        return theme_of(self).sizes.icon + Space.S if self.isCheckable() else 0
