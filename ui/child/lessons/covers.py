"""The scene that a lesson begins with, read one after the other while the window has nothing else to do.
Must not hold anything up: the shelf is there first, its pictures come. A lesson that cannot be read has none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.content.file_table import FileProblems
from app.content.lessons.catalogue import Catalogue
from app.model.lessons import Lesson, Scene

SOON_MS = 60
"""Before the first: the shelf itself is painted by then."""


class Covers(QObject):
    found = Signal(str, object)  # lesson, Scene

    def __init__(self, known: Callable[[], Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._scenes: dict[str, Scene | None] = {}
        self._waiting: list[str] = []
        self._next = QTimer(self)
        self._next.timeout.connect(self._one)

    def want(self, lesson: str) -> None:
        """Told soon, after those that were wanted before it."""
        self._waiting.append(lesson)
        if not self._next.isActive():
            self._next.start(SOON_MS)

    def _one(self) -> None:
        if not self._waiting:
            self._next.stop()
            return
        self._next.setInterval(0)
        id = self._waiting.pop(0)
        if id not in self._scenes:
            self._scenes[id] = self._read(id)
        scene = self._scenes[id]
        if scene is not None:
            self.found.emit(id, scene)

    def _read(self, id: str) -> Scene | None:
        try:
            return cover_of(self._known().opened(id))
        except (FileProblems, KeyError):
            return None  # opening it says what is wrong


def cover_of(lesson: Lesson) -> Scene | None:
    """The first scene of the page that it begins with, else of any."""
    first = next((page.scene for page in lesson.pages if page.id == lesson.first), None)
    return first or next((page.scene for page in lesson.pages if page.scene is not None), None)
