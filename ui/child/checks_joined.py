"""Check before you share, joined to child mode.
Must not know a link: no guard is asked, and none hears of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.child.checks.checks_page import ChecksPage


class ChecksJoined(QObject):
    """`page_opened(page)`: this page is to be shown."""

    page_opened = Signal(object)
    help_asked = Signal()
    tell_asked = Signal()
    quick_exit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: ChecksPage | None = None

    def open(self) -> None:
        page = self._made()
        page.open_ways()
        self.page_opened.emit(page)

    def open_way(self, way: str) -> None:
        """ "text", "photo" or "link"."""
        page = self._made()
        self.page_opened.emit(page)
        page.open_way(way)

    def _made(self) -> ChecksPage:
        if self._page is None:
            page = ChecksPage()
            page.help_asked.connect(self.help_asked)
            page.tell_asked.connect(self.tell_asked)
            page.quick_exit_asked.connect(self.quick_exit_asked)
            self._page = page
        return self._page
