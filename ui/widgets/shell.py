"""A window's inside: the rail at the left and one page at a time beside it.
Must not decide which page is open."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.rail import Rail

COMPACT = 1100
"""Below this width of the window the rail shows icons only."""


class Shell(QWidget):
    def __init__(self, rail: Rail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = rail
        self.pages = QStackedWidget()
        self.notices = QVBoxLayout()
        """Notice bars above the page: guard away, a fault."""
        self.notices.setSpacing(Space.S)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.notices)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addLayout(column, 1)

    def show_page(self, page: QWidget, *, alone: bool = False) -> None:
        """`alone`: without the rail, for a page that wants the whole width and has its own way back."""
        self.rail.setVisible(not alone)
        self.keep_page(page)
        self.pages.setCurrentWidget(page)

    def keep_page(self, page: QWidget) -> None:
        """Ready to be shown; what is shown now stays."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < COMPACT
        self.rail.set_compact(compact)
        # As the page below them has it, which begins nearer to the edge where there is little room.
        side, above = (Space.M, Space.S) if compact else (Space.XL, Space.M)
        self.notices.setContentsMargins(side, above, side, 0)
