"""Check before you share: the three ways, and that nothing typed or shown in them is left when the page is.
Must not let anything that is checked reach another part of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.child.checks.ways_page import WaysPage
from ui.help.quick_exit import QuickExit

if TYPE_CHECKING:  # made when they are first opened
    from ui.child.checks.way_page import WayPage

AWAY_MS = 120_000
"""A locked screen, or somebody who went away: so long without the keyboard, and what was typed is gone."""


def _text_page() -> WayPage:
    from ui.child.checks.text_page import TextPage

    return TextPage()


def _photo_page() -> WayPage:
    from ui.child.checks.photo_page import PhotoPage

    return PhotoPage()


def _link_page() -> WayPage:
    from ui.child.checks.link_page import LinkPage

    return LinkPage()


class ChecksPage(QWidget):
    """`quick_exit_asked`: Shift three times; everything is empty by then."""

    help_asked = Signal()
    tell_asked = Signal()
    quick_exit_asked = Signal()

    def __init__(self, *, photo_page: Callable[[], WayPage] = _photo_page, away_ms: int = AWAY_MS) -> None:
        super().__init__()
        self._ways = WaysPage()
        self._ways.way_chosen.connect(self.open_way)
        self._ways.help_asked.connect(self.help_asked)
        self._ways.tell_asked.connect(self.tell_asked)
        self._pages: dict[str, WayPage] = {}
        self._makers: dict[str, Callable[[], WayPage]] = {"text": _text_page, "photo": photo_page, "link": _link_page}
        self._stack = QStackedWidget()
        self._stack.addWidget(self._ways)
        self._quick_exit = QuickExit(self)
        self._quick_exit.exit_asked.connect(self._leave_at_once)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(away_ms)
        self._away.timeout.connect(self.forget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    # ---- commands ----

    def open_ways(self) -> None:
        self.forget()
        self._stack.setCurrentWidget(self._ways)

    def open_way(self, way: str) -> None:
        """ "text", "photo" or "link"; also from a lesson."""
        if way not in self._makers:
            self.open_ways()
            return
        if way not in self._pages:
            page = self._makers[way]()
            page.help_asked.connect(self.help_asked)
            page.tell_asked.connect(self.tell_asked)
            page.left.connect(self._back_to_ways)
            self._pages[way] = page
            self._stack.addWidget(page)
        page = self._pages[way]
        self._stack.setCurrentWidget(page)
        page.begin()
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self, way: str) -> WayPage | None:
        return self._pages.get(way)

    def forget(self) -> None:
        """Nothing of what was checked is left in any of the three."""
        for page in self._pages.values():
            page.forget()

    # ---- inside ----

    def _back_to_ways(self) -> None:
        self.open_ways()
        self._ways.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_at_once(self) -> None:
        self.open_ways()
        self.quick_exit_asked.emit()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif not self._away.isActive():
            self._away.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._quick_exit.watch()
        if not event.spontaneous():
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.applicationStateChanged.connect(self._state_changed, Qt.ConnectionType.UniqueConnection)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Put away with its window or another page in its place; a window that is only minimised comes back as it was.
        if not event.spontaneous() and hasattr(self, "_quick_exit"):
            self._quick_exit.rest()
            self._away.stop()
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.applicationStateChanged.disconnect(self._state_changed)
            self.open_ways()
