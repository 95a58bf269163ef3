"""Where the focus ring of a root stands: round what has the keyboard there.
Must not filter events in Python: windows are taken apart while events still come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.theme.theme import THEME_PROPERTY

if TYPE_CHECKING:
    from ui.theme.focus_ring import FocusRing

OWN_RING = "own_ring"
"""A control with this property set to True paints its ring itself (the cell of a week)."""


class RingKeeper(QObject):
    """Gives the ring of one root to whatever has the focus there. The ring lies inside the scroll area of its control,
    and so goes with a page that is deleted: the next focus gets a new one."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._ring: FocusRing | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._root):
            return
        ring = self._ring if self._ring is not None and isValid(self._ring) else None
        if new is None or new.property(OWN_RING) is True or _nearest_root(new) is not self._root:
            if ring is not None:
                ring.hide()
            return
        if ring is None:
            from ui.theme.focus_ring import FocusRing  # with a style of its own: menus and signs never need one

            ring = self._ring = FocusRing(self._root)
        if ring.widget() is new:
            ring.show()
        ring.setWidget(new)


def _nearest_root(widget: QWidget) -> QWidget | None:
    at: QWidget | None = widget
    while at is not None:
        if isinstance(at.property(THEME_PROPERTY), str):
            return at
        at = at.parentWidget()
    return None
