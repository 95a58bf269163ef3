"""A sheet of paper, or of a tint, that holds other widgets.
Must not be a control: `ChoiceCard` is one."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Radius, Space
from ui.widgets.painted import Painted, rounded


class Tint(Enum):
    """On every tint the text is ink; `coral` is only for help."""

    PAPER = "paper"
    GROUND = "ground"
    SEA = "sea_tint"
    SUN = "sun_tint"
    LEAF = "leaf_tint"
    CORAL = "coral_tint"


class Card(Painted):
    """Add widgets with `add`; they stand one below another. For another arrangement add a layout with `add_layout`."""

    def __init__(
        self, tint: Tint = Tint.PAPER, *, padding: int = Space.L, ends: int | None = None, parent: QWidget | None = None
    ) -> None:
        """`ends`: less air above and below what it holds, where height is scarce; its sides stay those of every card."""
        super().__init__(parent)
        self._tint = tint
        self._column = QVBoxLayout(self)
        high = padding if ends is None else ends
        self._column.setContentsMargins(padding, high, padding, high)
        self._column.setSpacing(Space.S)
        # Takes what is left over, so that the words stay together at the top.
        self._column.addStretch(0)

    def add(self, widget: QWidget, stretch: int = 0, *, beginning: bool = False) -> None:
        """`beginning`: at the widget's own width, at the left (a button), instead of the card's whole width."""
        alignment = Qt.AlignmentFlag.AlignLeft if beginning else Qt.AlignmentFlag(0)
        self._column.insertWidget(self._column.count() - 1, widget, stretch, alignment)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        self._column.insertLayout(self._column.count() - 1, layout, stretch)

    def add_space(self, space: int = Space.M) -> None:
        self._column.insertSpacing(self._column.count() - 1, space)

    def add_stretch(self) -> None:
        self._column.insertStretch(self._column.count() - 1, 1)

    def set_tint(self, tint: Tint) -> None:
        self._tint = tint
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme()
        line = {Tint.SUN: "sun", Tint.CORAL: "coral", Tint.LEAF: "leaf", Tint.SEA: "sea"}.get(self._tint)
        border = theme.colour(line) if line else theme.colour("line")
        if line:
            border.setAlphaF(0.45)
        rounded(QPainter(self), QRectF(self.rect()), Radius.CARD, theme.colour(self._tint.value), border, 1)
