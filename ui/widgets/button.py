"""The one kind of button of every page: an icon and words that wrap instead of being cut.
Must not decide what a click does."""

from __future__ import annotations

from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.icons import Icon, paint_icon
from ui.theme.theme import Theme, theme_of
from ui.theme.tokens import Radius, Space
from ui.widgets.painted import RESTYLED, rounded
from ui.widgets.typeset import break_lines, draw_lines, longest_word, natural_width


class ButtonKind(Enum):
    """`help` is coral and only for telling an adult and 111."""

    MAIN = "main"
    QUIET = "quiet"
    HELP = "help"
    LINK = "link"


class ActionButton(QPushButton):
    def __init__(
        self,
        text: str = "",
        icon: Icon | None = None,
        kind: ButtonKind = ButtonKind.QUIET,
        parent: QWidget | None = None,
        *,
        icon_last: bool = False,
    ) -> None:
        """`icon_last`: behind the words, for an arrow that leads on."""
        super().__init__(text, parent)
        self._icon, self._kind, self._icon_last = icon, kind, icon_last
        self._known: Theme | None = None  # found once: a layout asks a thousand times
        self._heights: dict[int, int] = {}  # by width
        self.setProperty("kind", kind.value)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed, QSizePolicy.ControlType.PushButton)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it, as Space does

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._heights = {}
        self.updateGeometry()

    def set_icon(self, icon: Icon | None) -> None:
        self._icon = icon
        self._heights = {}
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        self._kind = kind
        self._heights = {}
        self.setProperty("kind", kind.value)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            theme = self._measured()
            room = max(1.0, width - 2 * self._side(theme) - self._icon_room(theme))
            lines = break_lines(self.text(), self._type(theme), room)
            found = self._heights[width] = max(theme.sizes.control, lines.height + 2 * Space.S)
        return found

    def sizeHint(self) -> QSize:
        theme = self._measured()
        wide = 2 * self._side(theme) + self._icon_room(theme) + ceil(natural_width(self.text(), self._type(theme))) + 2
        if not self.text():
            wide = theme.sizes.control
        wide = max(theme.sizes.control, wide)
        # A fixed height is bounded by the hint, which must therefore know a width too small for one line.
        given = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else wide
        return QSize(wide, self.heightForWidth(min(wide, given)))

    def minimumSizeHint(self) -> QSize:
        theme = self._measured()
        word = longest_word(self.text(), self._type(theme))
        wide = 2 * self._side(theme) + self._icon_room(theme) + ceil(word) + 2 if self.text() else theme.sizes.control
        return QSize(max(theme.sizes.control, wide), theme.sizes.control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._known, self._heights = None, {}
            self.updateGeometry()
            self.update()

    def _measured(self) -> Theme:
        if self._known is None:
            self._known = theme_of(self)
        return self._known

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        fill, border, text = self._colours(theme)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), Radius.BUTTON, fill, border)
        font = self._type(theme)
        icon_room = self._icon_room(theme)
        room = self.width() - 2 * self._side(theme) - icon_room
        lines = break_lines(self.text(), font, max(1, room))
        words = min(lines.width, room) if self.text() else 0.0
        left = (self.width() - icon_room - words) / 2
        if self._kind is ButtonKind.LINK:
            left = float(self._side(theme))
        size = theme.sizes.icon
        # On paper the icon's second tone is sun, as in the rail; on a coloured button a breath of its own text.
        fill_of_icon = theme.tokens.icon_fill if self._kind is ButtonKind.QUIET and self.isEnabled() else ""
        icon_left = left + words + icon_room - size if self._icon_last else left
        if self._icon is not None:
            paint_icon(painter, QRectF(icon_left, (self.height() - size) / 2, size, size), self._icon, text.name(), fill_of_icon)
        painter.setPen(text)
        alignment = Qt.AlignmentFlag.AlignLeft if self._icon is not None else Qt.AlignmentFlag.AlignHCenter
        place = QRectF(left + (0 if self._icon_last else icon_room), (self.height() - lines.height) / 2, words + 1, lines.height)
        if self.text():
            draw_lines(painter, place, lines, font, alignment)
        if self._kind is ButtonKind.LINK:
            painter.setPen(QPen(text, 1.5))
            under = place.bottom() - lines.pitch * 0.14
            painter.drawLine(int(place.left()), int(under), int(place.left() + words), int(under))

    def _colours(self, theme: Theme) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, border and text of the present state."""
        c = theme.colour
        if not self.isEnabled():
            return (c("track"), c("line"), c("soft")) if self._kind is not ButtonKind.LINK else (None, None, c("soft"))
        lit = self.underMouse() or self.isDown()
        match self._kind:
            case ButtonKind.MAIN:
                fill = c("sea_pressed" if lit else "sea")
                return fill, fill, c("on_sea")
            case ButtonKind.HELP:
                fill = c("coral_pressed" if lit else "coral")
                return fill, fill, c("on_coral")
            case ButtonKind.LINK:
                return (c("sea_tint") if lit else None), None, c("sea") if not lit else c("ink")
        if self.isChecked() or self.isDown():
            return c("sea_tint"), c("sea"), c("ink")
        return c("paper"), c("sea" if lit else "edge"), c("ink")

    def _type(self, theme: Theme) -> QFont:
        return font_of(theme.sizes.text, Weight.SEMIBOLD)

    def _side(self, theme: Theme) -> int:
        if self._kind is ButtonKind.LINK:
            return Space.XS
        return Space.M if not self.text() else round(theme.sizes.control * 0.42)

    def _icon_room(self, theme: Theme) -> int:
        if self._icon is None:
            return 0
        return theme.sizes.icon + (Space.M if self.text() else 0)
