"""A bin of a sorting page: its name, and what lies in it already. Pressing it puts the thing in hand there.
Must not know what belongs where."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.icons import Icon, paint_icon
from ui.theme.theme import theme_of
from ui.theme.tokens import Radius, Space
from ui.widgets.painted import RESTYLED, rounded
from ui.widgets.text import TextRole, role_font
from ui.widgets.typeset import break_lines, draw_lines, longest_word, natural_width


class BinButton(QPushButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: tuple[str, ...] = ()
        self._over = False
        self.setProperty("ring_radius", Radius.CARD)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding, QSizePolicy.ControlType.PushButton)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it, as Space does

    def show_bin(self, name: str, inside: tuple[str, ...], said: str) -> None:
        """`said`: what pressing does now."""
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join((said, *inside)) if said else ". ".join(inside))
        self._inside = inside
        self.updateGeometry()
        self.update()

    def set_over(self, over: bool) -> None:
        if over != self._over:
            self._over = over
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = theme_of(self)
        room = max(1, width - 2 * Space.L)
        high = break_lines(self.text(), role_font(TextRole.STRONG, theme), room).height
        small = role_font(TextRole.SMALL, theme)
        tick = theme.sizes.small + Space.S
        for text in self._inside:
            high += break_lines(text, small, max(1, room - tick)).height
        return max(high + 2 * Space.M, 2 * theme.sizes.control)

    def sizeHint(self) -> QSize:
        wide = ceil(natural_width(self.text(), role_font(TextRole.STRONG, theme_of(self)))) + 2 * Space.L + 2
        return QSize(wide, self.heightForWidth(self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else wide))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        word = longest_word(self.text(), role_font(TextRole.STRONG, theme))
        return QSize(ceil(word) + 2 * Space.L + 2, 2 * theme.sizes.control)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        lit = self.isEnabled() and (self._over or self.underMouse() or self.isDown())
        rounded(
            painter,
            QRectF(self.rect()),
            Radius.CARD,
            theme.colour("sea_tint" if lit else "paper"),
            theme.colour("sea" if lit else "edge"),
            3 if self._over else 2,
        )
        room = self.width() - 2 * Space.L
        name = break_lines(self.text(), role_font(TextRole.STRONG, theme), max(1, room))
        painter.setPen(theme.colour("ink"))
        place = QRectF(Space.L, Space.M, room, name.height)
        draw_lines(painter, place, name, role_font(TextRole.STRONG, theme), Qt.AlignmentFlag.AlignLeft)
        small, size = role_font(TextRole.SMALL, theme), theme.sizes.small
        top = place.bottom()
        if not self._inside and self.height() - top >= 2 * theme.sizes.icon:
            # Where the thing goes, as long as nothing lies there.
            big = theme.sizes.icon * 1.6
            spot = QRectF((self.width() - big) / 2, (top + self.height() - big) / 2, big, big)
            paint_icon(painter, spot, Icon.ARROW_DOWN, theme.tokens.sea if lit else theme.tokens.pale)
        for text in self._inside:
            lines = break_lines(text, small, max(1, room - size - Space.S))
            paint_icon(painter, QRectF(Space.L, top + (lines.pitch - size) / 2, size, size), Icon.CHECK, theme.tokens.leaf)
            painter.setPen(theme.colour("ink"))
            draw_lines(
                painter, QRectF(Space.L + size + Space.S, top, room, lines.height), lines, small, Qt.AlignmentFlag.AlignLeft
            )
            top += lines.height
