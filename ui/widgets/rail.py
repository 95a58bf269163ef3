"""The navigation at the left: icon and word for each page, only icons where the window is narrow.
Must not know the pages, only their keys and words."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.fonts import Weight, font_of
from ui.theme.icons import Icon, paint_icon
from ui.theme.pictures import Art
from ui.theme.theme import theme_of
from ui.theme.tokens import Radius, Space
from ui.widgets.painted import RESTYLED, Painted, rounded
from ui.widgets.picture import Picture
from ui.widgets.scroll import Scroll
from ui.widgets.text import TextLabel, TextRole
from ui.widgets.typeset import break_lines, draw_lines, natural_width

SHORT = 460
"""Below this height the logo makes room for the pages."""


class RailItem(msgspec.Struct, frozen=True):
    """`count` above zero is shown as a badge; `count_text` says it in words to a screen reader."""

    key: str
    icon: Icon
    text: str
    count: int = 0
    count_text: str = ""


class RailButton(QAbstractButton):
    walked = Signal(int)

    def __init__(self, item: RailItem, parent: QWidget) -> None:
        super().__init__(parent)
        self._compact = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_item(item)

    @property
    def key(self) -> str:
        return self._item.key

    def show_item(self, item: RailItem) -> None:
        self._item = item
        self.setText(item.text)
        self.setAccessibleName(item.text if not item.count else f"{item.text}, {item.count_text or item.count}")
        self.setToolTip(item.text if self._compact else "")
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.setToolTip(self.text() if compact else "")
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's own arrows would choose at once; here they walk, and Space or Enter chooses.
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.walked.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        high = theme.sizes.control
        if self._compact:
            return QSize(high, high)
        words = natural_width(self.text(), font_of(theme.sizes.text, Weight.SEMIBOLD))
        badge = 36 if self._item.count else 0
        return QSize(Space.M + theme.sizes.icon + Space.M + int(words) + badge + Space.L, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        if self.isChecked():
            rounded(painter, QRectF(self.rect()), Radius.BUTTON, theme.colour("paper"), theme.colour("line"), 1)
            # Not by ground alone: a bar of sea marks the page that is open.
            rounded(painter, QRectF(0, self.height() * 0.25, 5, self.height() * 0.5), 2.5, theme.colour("sea"), None)
        elif self.underMouse() or self.isDown():
            rounded(painter, QRectF(self.rect()), Radius.BUTTON, theme.colour("sun_tint"), None)
        colour = theme.tokens.sea if self.isChecked() else theme.tokens.ink
        fill = theme.tokens.icon_fill
        size = theme.sizes.icon
        left = (self.width() - size) / 2 if self._compact else float(Space.M + 4)
        paint_icon(painter, QRectF(left, (self.height() - size) / 2, size, size), self._item.icon, colour, fill)
        if self._item.count:
            self._paint_badge(painter)
        if self._compact:
            return
        painter.setPen(theme.colour("ink"))
        font = font_of(theme.sizes.text, Weight.SEMIBOLD)
        start = left + size + Space.M
        lines = break_lines(self.text(), font, self.width() - start - Space.XS)
        place = QRectF(start, (self.height() - lines.height) / 2, self.width() - start, lines.height)
        draw_lines(painter, place, lines, font, Qt.AlignmentFlag.AlignLeft)

    def _paint_badge(self, painter: QPainter) -> None:
        theme = theme_of(self)
        size = 20 if self._compact else 26
        place = QRectF(self.width() - size - (2 if self._compact else Space.S), 4.0, size, size)
        if not self._compact:
            place.moveTop((self.height() - size) / 2)
        rounded(painter, place, size / 2, theme.colour("sun"), None)
        painter.setPen(theme.colour("on_sun"))
        painter.setFont(font_of(12 if self._compact else 14, Weight.BOLD))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._item.count) if self._item.count < 10 else "9+")


class Rail(Painted):
    """Up and Down walk through the items, Enter or Space opens one. `end` holds what stands at the foot."""

    item_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[RailButton] = []
        self._compact = False
        self._logo = Picture(Art.LOGO)
        self._logo.setFixedSize(44, 44)
        self._name = TextLabel(TextRole.HEADING)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, Space.L, 6, Space.XS)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setContentsMargins(Space.S, 0, Space.S, 0)
        head.setSpacing(Space.S)
        head.addWidget(self._logo)
        head.addWidget(self._name, 1)
        column.addLayout(head)
        holder = QWidget()
        self._items = QVBoxLayout(holder)
        # Room for the keyboard's focus ring.
        self._items.setContentsMargins(6, 6, 6, 6)
        self._items.setSpacing(Space.XS)
        self._items.addStretch(1)
        self._scroll = Scroll(holder)
        column.addWidget(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_name(self, name: str) -> None:
        """The program's name beside the logo."""
        self._name.set_text(name)
        self.updateGeometry()

    def show_items(self, items: tuple[RailItem, ...], chosen: str) -> None:
        """Show these pages with `chosen` as the open one. Buttons are kept while the keys stay, so that focus stays."""
        if [item.key for item in items] != [button.key for button in self._buttons]:
            for button in self._buttons:
                self._items.removeWidget(button)
                button.deleteLater()
            self._buttons = []
            for number, item in enumerate(items):
                button = RailButton(item, self)
                button.set_compact(self._compact)
                button.clicked.connect(self._clicked)
                button.walked.connect(self._walk)
                self._items.insertWidget(number, button)
                self._buttons.append(button)
        for button, item in zip(self._buttons, items, strict=True):
            button.show_item(item)
        self.choose(chosen)
        self.updateGeometry()

    def choose(self, key: str) -> None:
        """Mark a page as open; an unknown key marks none."""
        for button in self._buttons:
            button.setAutoExclusive(False)
            button.setChecked(button.key == key)
            button.setAutoExclusive(True)
            if button.key == key:
                self._scroll.ensureWidgetVisible(button)

    def focus_item(self, key: str) -> None:
        """Put the keyboard on a page's item."""
        for button in self._buttons:
            if button.key == key:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_compact(self, compact: bool) -> None:
        """Only icons; the words stay as accessible names and tool tips."""
        if compact == self._compact:
            return
        self._compact = compact
        self._name.setVisible(not compact and self.height() >= SHORT)
        for button in self._buttons:
            button.set_compact(compact)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        least = 72 if self._compact else 196
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        head = 0 if self._compact else 44 + Space.S * 4 + self._name.sizeHint().width()
        # Beside the items there is room for their margins, for ours, and for the bar that a low window needs.
        room = 24 + self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(max(least, widest + room, head), 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.height() < SHORT
        self._logo.setVisible(not short)
        self._name.setVisible(not short and not self._compact)
        self._items.setSpacing(0 if short else Space.XS)
        edge = Space.XS if short else Space.L
        self._column.setContentsMargins(6, edge, 6, Space.XS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("line"))

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.item_chosen.emit(button.key)

    def _walk(self, step: int) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            target = self._buttons[(self._buttons.index(button) + step) % len(self._buttons)]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(target)
