"""A short word at the foot of the window that goes by itself and never takes the keyboard.
Must not carry anything that must be read: that is a NoticeBar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.icons import Icon
from ui.theme.tokens import Radius, Space
from ui.widgets.notice import IconSpot
from ui.widgets.painted import Painted, rounded
from ui.widgets.text import TextLabel, TextRole

SHOWN_MS = 5000


class Toast(Painted):
    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._icon = IconSpot(Icon.CHECK_CIRCLE, "leaf")
        self._text = TextLabel(TextRole.STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_message(self, text: str, icon: Icon = Icon.CHECK_CIRCLE, colour: str = "leaf", shown_ms: int = SHOWN_MS) -> None:
        self._icon.show_icon(icon, colour)
        self._text.set_text(text)
        self.setAccessibleName(text)
        self._root.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(shown_ms)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Asked of Qt: events still come while Python takes the object apart.
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget() and not self.isHidden():
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        rounded(QPainter(self), QRectF(self.rect()), Radius.BUTTON, theme.colour("paper"), theme.colour("edge"), 2)

    def _go(self) -> None:
        self._root.removeEventFilter(self)
        self.hide()

    def _place(self) -> None:
        room = self._root.width() - 2 * Space.L
        wide = min(room, max(240, self._text.sizeHint().width() + 28 + Space.M + 2 * Space.L + 2), 560)
        high = max(self.heightForWidth(wide), 56)
        # Above the pinned bar, so that help and tell are never covered.
        self.setGeometry((self._root.width() - wide) // 2, self._root.height() - high - 110, wide, high)
