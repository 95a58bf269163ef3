"""As many widgets as there is to show, in a layout of their own; those that stand already stay, and with them the keyboard's focus.
Must not know what they show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QLayout, QWidget

Shown = TypeVar("Shown", bound=QWidget)


def as_many(shown: list[Shown], wanted: int, layout: QLayout, make: Callable[[], Shown]) -> None:
    """Adds to `shown` and `layout`, or takes from both, at the end."""
    while len(shown) > wanted:
        gone = shown.pop()
        layout.removeWidget(gone)
        gone.hide()  # deleted only at the next turn of the event loop, and nobody may meet it until then
        gone.deleteLater()
    while len(shown) < wanted:
        made = make()
        shown.append(made)
        layout.addWidget(made)
