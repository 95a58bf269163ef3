"""What a child's own pages share that are joined to the guard: they forget when they are left, and when another child is there.
Must not know what a page shows or asks."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.wire.messages import StatusIs
from ui.child.home_state import child_of
from ui.link import Link


class LeftPage(QWidget):
    """`inside` is what it shows. Whoever asks the guard sets `_asked`, and drops an answer that comes in another `_turn`."""

    help_asked = Signal()
    tell_asked = Signal()

    def __init__(self, link: Link, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._asked = False
        self._turn = 0  # answers to what was asked before the child left are dropped
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._shown_again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside)
        known = child_of(link.status)
        self._child = None if known is None else known.id
        link.status_arrived.connect(self._status_arrived)

    @abstractmethod
    def open_page(self) -> None:
        """The page comes to the front: it begins anew."""

    def forget(self) -> None:
        """Everything that was shown, asked or entered; each page adds its own."""
        self._turn += 1
        self._asked = False

    @abstractmethod
    def another_child(self) -> None:
        """Another child uses this session now: nothing of the first one's stays."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()

    def _shown_again(self) -> None:
        """Back from Tell, which lay over it: it begins anew."""
        if self.isVisible() and not self._asked:
            self.open_page()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Minimised, it is still open; any other page in front means that it was left.
        if not event.spontaneous():
            self.forget()

    def _status_arrived(self, status: StatusIs) -> None:
        child = child_of(status)
        now = None if child is None else child.id
        if now != self._child:
            self._child = now
            self.another_child()
