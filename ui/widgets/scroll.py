"""What scrolls up and down where a page or a sheet is too high: no frame, and no stop for the keyboard of its own.
Must not scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        # Made here, not by Qt: to wrap one of Qt's own, PySide first builds every class that it might be, for 15 ms and 2 MB.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(widget)


class ScrollBody(QWidget):
    """What lies in it and takes the width that it is given."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
