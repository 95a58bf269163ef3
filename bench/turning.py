"""The real child's mode in this process: open lessons and turn their pages, up to the paint that follows.
Must not keep anything: no guard is asked, and a lesson runs without one."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from bench.clicking import Paints
from ui.child.child_mode import LESSONS, ChildMode
from ui.child.lessons.choosing import ChoosingBody
from ui.child.lessons.lesson_page import LessonPage
from ui.child.lessons.list_page import LessonsPage
from ui.language import Language
from ui.link import Link
from ui.theme import Appearance, Audience, ModeChoice

_PAINT_S, _TURNS = 5.0, 40


class Turning:
    def __init__(self) -> None:
        self.application = QApplication(sys.argv[:1])
        self.appearance = Appearance(self.application, ModeChoice.LIGHT)
        self.language = Language(self.application)
        self.language.set("vi")
        self.mode = ChildMode(Link(lambda: "/nonexistent"), self.language)
        self.appearance.dress(self.mode, Audience.CHILD_SMALL)
        self.mode.resize(1366, 768)
        self.mode.show()
        self.paints = Paints()
        self.application.installEventFilter(self.paints)
        self._until(lambda: self.paints.count > 0)
        self.mode.open(LESSONS)
        joined = self.mode._joined_lessons()
        # As in a child's hands: nobody presses in the first second.
        self._until(lambda: joined.ready)
        self._rest()

    def _until(self, true: Callable[[], bool]) -> None:
        ends_s = time.perf_counter() + _PAINT_S
        while not true() and time.perf_counter() < ends_s:
            self.application.processEvents()

    def _rest(self) -> None:
        for _ in range(20):
            self.application.processEvents()

    def press(self, button: QAbstractButton) -> float:
        """Seconds from the press to the end of the paint that shows the answer."""
        count = self.paints.count
        began_s = time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.application.processEvents()
        self._until(lambda: self.paints.count > count)
        self.application.processEvents()
        took_s = time.perf_counter() - began_s
        self._rest()
        return took_s

    def measured(self) -> dict[str, list[float]]:
        """Every lesson of the list: its start, and each page of the way that it takes."""
        starts: list[float] = []
        turns: list[float] = []
        shelf = self.mode.findChild(LessonsPage)
        assert shelf is not None
        for card, _ in list(shelf._cards):
            starts.append(self.press(card))
            page = self.mode.findChild(LessonPage)
            assert page is not None
            self._through(page, turns)
            page.left.emit()
            self._rest()
        return {"starts": starts, "turns": turns}

    def _through(self, page: LessonPage, turns: list[float]) -> None:
        for _ in range(_TURNS):
            if not page.isVisible():
                return  # the end has a page of its own
            if isinstance(page._body, ChoosingBody):
                page._body._cards[next(iter(page._body._good), next(iter(page._body._cards)))].click()
            while page._body is not None and not page._body.may_go_on():
                page._body._show_me.click()  # type: ignore[attr-defined]  # every exercise has one
            self._rest()
            turns.append(self.press(page._on))


def main() -> int:
    print(json.dumps(Turning().measured()), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
