"""A picture that takes what height a page has left, and makes room where there is none.
Must not carry anything that a child needs to see."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Art, Radius
from ui.widgets.page import PageFrame
from ui.widgets.picture import Picture

LEAST = 120


class SparePicture(Picture):
    def __init__(self, art: Art, frame: PageFrame) -> None:
        super().__init__(art, cover=True, radius=Radius.CARD)
        self._frame = frame
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST)

    def make_room(self, page: QWidget, wanted: bool) -> None:
        """Whenever the page's size or what stands on it has changed."""
        if not page.isVisible():
            return
        self.setVisible(wanted)
        if wanted and not self._frame.fits():
            self.hide()
