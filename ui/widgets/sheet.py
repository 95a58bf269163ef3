"""A question or a small form over the page, inside the window: no window of its own that could hide help or a title.
Must not know what it asks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.painted import Painted
from ui.widgets.scroll import Scroll, ScrollBody
from ui.widgets.text import TextLabel, TextRole


class Sheet(Painted):
    """Made once over `root`; `open_sheet` shows it and takes the focus, Esc or a button closes it and gives it back.
    Fill `body`; the buttons are `add_button`'s."""

    closed = Signal()

    def __init__(self, root: QWidget, *, width: int = 560) -> None:
        super().__init__(root)
        self._root = root
        self._wanted_width = width
        self._before: QWidget | None = None
        self._title = TextLabel(TextRole.HEADING)
        self._text = TextLabel(TextRole.BODY)
        self._text.hide()
        holder = ScrollBody()
        column = QVBoxLayout(holder)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        column.addLayout(self.body)
        column.addStretch(0)
        self._holder = holder
        self._scroll = Scroll(holder)
        self._card = Card(padding=Space.L - 6)
        self._card.add(self._scroll, 1)
        foot = QWidget()
        foot_row = QHBoxLayout(foot)
        foot_row.setContentsMargins(6, Space.S, 6, 6)
        self._buttons = FlowLayout()
        foot_row.addLayout(self._buttons, 1)
        self._foot = foot
        self._card.add(foot)
        self._card.setParent(self)
        self.hide()

    def set_words(self, title: str, text: str = "") -> None:
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self._place()

    def add_button(self, kind: ButtonKind = ButtonKind.QUIET) -> ActionButton:
        """The caller words it and connects its click; a button that only closes is connected to `close_sheet`."""
        button = ActionButton("", None, kind)
        self._buttons.addWidget(button)
        return button

    def open_sheet(self) -> None:
        self._before = self.window().focusWidget()
        self._root.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        stops = self._stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        # Not isVisible(): under a page that has been left it is not, and would be open again with the page.
        if self.isHidden():
            return
        self.hide()
        self._root.removeEventFilter(self)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside while the sheet is open."""
        stops = self._stops()
        if not stops:
            return False
        now = self.window().focusWidget()
        at = stops.index(now) if now in stops else (-1 if forward else 0)
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Asked of Qt: events still come while Python takes the object apart.
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor("#0B1622")
        veil.setAlphaF(0.55)
        QPainter(self).fillRect(self.rect(), veil)

    def _place(self) -> None:
        self.setGeometry(self._root.rect())
        wide = min(self._wanted_width, self.width() - 2 * Space.M)
        inside = wide - 2 * (Space.L - 6)
        needed = self._holder.heightForWidth(inside) if self._holder.hasHeightForWidth() else self._holder.sizeHint().height()
        foot = self._foot.heightForWidth(inside) if self._buttons.count() else 0
        self._foot.setVisible(self._buttons.count() > 0)
        high = needed + max(0, foot) + 2 * (Space.L - 6) + 2 * Space.S
        most = self.height() - 2 * Space.M
        # Too low for a moment while it opens, a bar would come that takes the width which made it fit, and stay for good.
        needs_bar = high > most
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needs_bar else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._scroll.setVerticalScrollBarPolicy(bar)
        high = min(high, most)
        self._card.setGeometry((self.width() - wide) // 2, max(Space.M, (self.height() - high) // 2), wide, high)

    def _stops(self) -> list[QWidget]:
        """What Tab visits, in the window's own order."""
        found = [
            widget
            for widget in self._card.findChildren(QWidget)
            if widget.isVisibleTo(self)
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
        ]
        order: list[QWidget] = []
        at = self.nextInFocusChain()
        while at is not None and at is not self:
            if at in found:
                order.append(at)
            at = at.nextInFocusChain()
        return order
