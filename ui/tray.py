"""The tray icon with the time left; where no tray is, a small sign of our own in the corner of the screen.
Must not change its words or picture when help is open (promise 2), and always stands while tracking runs (promise 3)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSystemTrayIcon

from app.wire.messages import StatusIs
from ui.application import TITLE
from ui.child.home_state import child_of
from ui.group_gifts import only_groups
from ui.theme import Appearance, Art, Audience, Icon, Radius, Space
from ui.theme.pictures import art_icon
from ui.widgets.button import ActionButton
from ui.widgets.painted import rounded
from ui.widgets.round_window import RoundWindow
from ui.widgets.text import TextLabel, TextRole
from ui.worded import group_word


class OwnSign(RoundWindow):
    """Where the desktop has no tray: stays above, takes no keyboard, opens the window at a press."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setWindowFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._text = TextLabel(TextRole.BODY)
        self._text.setWordWrap(False)
        self._open = ActionButton("", Icon.EYE)
        self._open.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.S, Space.L, Space.S)
        row.addWidget(self._open)
        row.addWidget(self._text)

    def show_text(self, text: str) -> None:
        self._text.set_text(text)
        self._open.setAccessibleName(text)
        self._open.setToolTip(text)
        self.adjustSize()
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            # Bottom left: at the top right stands the quick exit of help, and the way to close other programs.
            corner = screen.availableGeometry().bottomLeft()
            self.move(corner + QPoint(Space.L, -self.height() - Space.L))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        rounded(QPainter(self), QRectF(self.rect()), Radius.CARD, theme.colour("paper"), theme.colour("edge"), 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.pressed.emit()


class Tray(QObject):
    opened = Signal()
    help_asked = Signal()
    tell_asked = Signal()
    more_time_asked = Signal()
    parents_asked = Signal()
    quit_asked = Signal()

    def __init__(self, application: QGuiApplication, appearance: Appearance) -> None:
        super().__init__(application)
        self._status: StatusIs | None = None
        self._away = True
        self._own: OwnSign | None = None
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu()
        appearance.dress(self._menu, Audience.PARENT)
        self._actions: list[QAction] = []
        for signal in (
            self.opened,
            self.help_asked,
            self.tell_asked,
            self.more_time_asked,
            self.parents_asked,
            self.quit_asked,
        ):
            action = QAction(self._menu)
            action.triggered.connect(signal)
            self._menu.addAction(action)
            self._actions.append(action)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(art_icon(Art.TRAY), self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._activated)
            self._icon.show()
        else:
            self._own = OwnSign()
            appearance.dress(self._own, Audience.PARENT)
            self._own.pressed.connect(self.opened)
            application.applicationStateChanged.connect(self._place_own)
        self.retell()

    @property
    def has_icon(self) -> bool:
        return self._icon is not None

    def show_status(self, status: StatusIs | None, away: bool) -> None:
        self._status, self._away = status, away
        self.retell()

    def retell(self) -> None:
        words = (
            self.tr("Open"),
            self.tr("Help me"),
            self.tr("Tell an adult"),
            self.tr("Ask for more time"),
            self.tr("For adults"),
            self.tr("Quit"),
        )
        for action, text in zip(self._actions, words, strict=True):
            action.setText(text)
        text = f"{TITLE} · {self._told()}"
        if self._icon is not None:
            self._icon.setToolTip(text)
            self._icon.setIcon(art_icon(self._art()))
        if self._own is not None:
            self._own.show_text(text)
            self._place_own()

    def end(self) -> None:
        if self._icon is not None:
            self._icon.hide()
        if self._own is not None:
            self._own.hide()
            self._own.deleteLater()
        self._menu.deleteLater()

    def _place_own(self) -> None:
        """Our window in front is a sign itself, and the small one would lie over its buttons."""
        if self._own is not None:
            self._own.setVisible(QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive)

    def _art(self) -> Art:
        child = child_of(self._status)
        if self._away or child is None:
            return Art.TRAY
        return Art.TRAY_RUNNING if child.verdict.allowed else Art.TRAY_PAUSED

    def _told(self) -> str:
        child = child_of(self._status)
        if self._away:
            return self.tr("the lighthouse keeper is away")
        if child is None:
            return self.tr("nothing is recorded")
        if not child.verdict.allowed:
            return self.tr("time is up")
        if child.verdict.left_s is None:
            return self.tr("no limit now")
        groups = only_groups(child)
        if groups:
            return self.tr("only {groups} now").format(groups=", ".join(map(group_word, groups)))
        return self.tr("%n minute(s) left", "", -(-child.verdict.left_s // 60))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
