"""A bar that says one thing calmly: guard away, a fault, a good outcome; with a button where something can be done.
Must not word anything."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.icons import Icon, paint_icon
from ui.theme.tokens import Radius, Space
from ui.widgets.button import ActionButton
from ui.widgets.painted import Painted, rounded
from ui.widgets.text import TextLabel, TextRole


class NoticeKind(Enum):
    """`warning` is sun: nothing but help is red."""

    NOTE = "note"
    WARNING = "warning"
    GOOD = "good"
    AWAY = "away"


_FACES: dict[NoticeKind, tuple[str, str, Icon]] = {
    NoticeKind.NOTE: ("sea_tint", "sea", Icon.INFO),
    NoticeKind.WARNING: ("sun_tint", "sun_deep", Icon.WARNING),
    NoticeKind.GOOD: ("leaf_tint", "leaf", Icon.CHECK_CIRCLE),
    NoticeKind.AWAY: ("sun_tint", "sun_deep", Icon.PLUGS),
}


class IconSpot(Painted):
    """One icon in a token's colour, as decoration beside words that say the same."""

    def __init__(self, icon: Icon, colour: str = "sea", *, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour = icon, colour
        self.setFixedSize(size, size)

    def show_icon(self, icon: Icon, colour: str) -> None:
        self._icon, self._colour = icon, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), self._icon, getattr(self.theme().tokens, self._colour))


class NoticeBar(Painted):
    action_chosen = Signal()
    closed = Signal()

    def __init__(self, kind: NoticeKind = NoticeKind.NOTE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon = IconSpot(_FACES[kind][2], _FACES[kind][1])
        self._title = TextLabel(TextRole.STRONG)
        self._text = TextLabel(TextRole.BODY)
        self._action = ActionButton()
        self._action.clicked.connect(self.action_chosen)
        self._action.hide()
        self._close = ActionButton("", Icon.X)
        self._close.clicked.connect(self.closed)
        self._close.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)

    def show_notice(
        self, kind: NoticeKind, title: str, text: str = "", action: str = "", close: str = "", *, whole: str = ""
    ) -> None:
        """`action` and `close` are the words of the buttons; empty: no such button (`close` is spoken, an X is seen). `whole`: what
        the text says shortly, for whoever rests on it (a path)."""
        self._kind = kind
        _tint, colour, icon = _FACES[kind]
        self._icon.show_icon(icon, colour)
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self._close.setAccessibleName(close)
        self._close.setToolTip(close)
        self._close.setVisible(bool(close))
        self.setAccessibleName(f"{title} {text}".strip())
        self.setAccessibleDescription(whole)
        self.setToolTip(whole)
        self.update()

    def forget(self) -> None:
        """Hidden, and without the words that it showed."""
        self.hide()
        self.show_notice(self._kind, "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        tint, colour, _icon = _FACES[self._kind]
        rounded(QPainter(self), QRectF(self.rect()), Radius.BUTTON, theme.colour(tint), theme.colour(colour), 1.5)
