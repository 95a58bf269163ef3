"""What every page shares: it retells itself when the language changes, and it can be made filled for audit and pictures.
Must not know any page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Audience


class Speaking(QWidget):
    """Base of pages."""

    @abstractmethod
    def retell(self) -> None:
        """Set every word anew from the last state."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retell()


class MakingRoom(Speaking):
    """Base of pages that leave parts out where there is no room for them, so that nothing scrolls."""

    @abstractmethod
    def make_room(self) -> None:
        """Asked whenever it is shown or its size has changed; the page itself asks when what stands on it has."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make_room()


class PageMaker(msgspec.Struct, frozen=True):
    """One page filled with what a family would see. `name` is a file name; `night`: always dark (time's up)."""

    name: str
    audience: Audience
    make: Callable[[], QWidget]
    night: bool = False
