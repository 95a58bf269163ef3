"""One small window in the corner, above everything, that never takes the keyboard.
Must not word anything; it goes by itself after its time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme import Icon, Radius, Space
from ui.widgets.button import ActionButton, ButtonKind
from ui.widgets.notice import IconSpot
from ui.widgets.painted import rounded
from ui.widgets.round_window import RoundWindow, round_path
from ui.widgets.text import TextLabel, TextRole

WIDTH = 460


class WarningCard(RoundWindow):
    """Its buttons are for the mouse: the keyboard stays with the game, and the same can be done on the home page."""

    ask_chosen = Signal()
    put_away = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        if QGuiApplication.platformName() == "xcb":
            # Past the window manager: the only way over a full-screen game, and without a change of focus.
            flags |= Qt.WindowType.X11BypassWindowManagerHint
        self.setWindowFlags(flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(title)
        self._icon = IconSpot(Icon.CLOCK_COUNTDOWN, "sun_deep", size=36)
        self._title, self._text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._ask = ActionButton("", Icon.HOURGLASS)
        self._ok = ActionButton("", None, ButtonKind.MAIN)
        for button in (self._ask, self._ok):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ask.clicked.connect(self.ask_chosen)
        self._ok.clicked.connect(self.put_away)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._text)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addStretch(1)
        foot.addWidget(self._ask)
        foot.addWidget(self._ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.put_away)

    def show_words(self, icon: Icon, title: str, text: str, ask: str, ok: str, ask_icon: Icon = Icon.HOURGLASS) -> None:
        """`ask` empty: no such button."""
        self._icon.show_icon(icon, "sun_deep")
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self._ask.set_text(ask)
        self._ask.set_icon(ask_icon)
        self._ask.setVisible(bool(ask))
        self._ok.set_text(ok)
        self.setAccessibleName(f"{title} {text}".strip())

    def show_for(self, seconds: int) -> None:
        self._timer.start(seconds * 1000)
        self.show()
        self.raise_()

    def height_wanted(self) -> int:
        return max(self.heightForWidth(WIDTH), self.minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        painter = QPainter(self)
        place = QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(round_path(place))
        rounded(painter, place, Radius.CARD, theme.colour("paper"), None)
        painter.fillRect(QRectF(0, 0, 8, self.height()), theme.colour("sun"))
        painter.setClipping(False)
        rounded(painter, place, Radius.CARD, None, theme.colour("edge"), 2)
