"""The real desktop in this process: press each control that is shown and time the answer, up to the paint that follows.
Must not press what ends the program, nor know pages by name."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.platform.desktop import desktop_for_this_pc
from ui.application import new_application
from ui.desktop import Desktop
from ui.link import LinkState
from ui.options import Options
from ui.single import Single

_SOON_S, _SETTLE_S = 20.0, 0.5
_PAINT_S = 0.3  # a press that changes nothing on the screen paints nothing


class Paints(QObject):
    """When something was last painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.at_s = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
            self.at_s = time.perf_counter()
        return False


class Clicks:
    def __init__(self, socket: str) -> None:
        self.application = new_application()
        platform = desktop_for_this_pc()
        self._single = Single(f"haidang-bench-{time.time_ns()}", self.application)
        self.desktop = Desktop(self.application, platform, Options(socket=socket), self._single)
        self.desktop.begin()
        # The guard would pause this process too: it knows the desktop by its module, and this is another one.
        self.desktop.window.child_mode._home.pause_asked.disconnect()
        self.paints = Paints()
        self.application.installEventFilter(self.paints)
        self._until(lambda: self.desktop.link.state is LinkState.READY and self.desktop.link.status is not None, _SOON_S)
        self._settle()

    def _until(self, true: Callable[[], bool], within_s: float) -> bool:
        ends_s = time.perf_counter() + within_s
        while not true() and time.perf_counter() < ends_s:
            self.application.processEvents()
            time.sleep(0.001)
        return true()

    def _settle(self) -> None:
        """Until nothing has been painted for a while: an animation is not an answer to a press."""
        ends_s = time.perf_counter() + _SETTLE_S
        while time.perf_counter() < ends_s:
            count = self.paints.count
            self._until(lambda count=count: self.paints.count != count, 0.15)  # type: ignore[misc]  # bound per round
            if self.paints.count == count:
                return

    def shown(self) -> list[QAbstractButton]:
        return [
            button
            for button in self.desktop.window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and not button.visibleRegion().isEmpty()
        ]

    def press(self, button: QAbstractButton) -> float:
        """Seconds until the first paint after the press is done; until control is back where nothing is painted."""
        count = self.paints.count
        began_s = time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        back_s = time.perf_counter()
        self.application.processEvents()
        if not self._until(lambda: self.paints.count > count, _PAINT_S):
            return back_s - began_s
        self.application.processEvents()
        return self.paints.at_s - began_s

    def home(self) -> None:
        window = self.desktop.window
        for popup in (self.application.activePopupWidget(), self.application.activeModalWidget()):
            if popup is not None and popup is not window:
                popup.close()
        window._left_parents()
        window.child_mode.open_home()
        window.bring_to_front()
        self._settle()

    def measured(self) -> list[tuple[str, float, float]]:
        """Each control of the first page, and each of the page that it leads to: (its name, first time, second time)."""
        found = []
        for at in range(len(self.shown())):
            self.home()
            buttons = self.shown()
            if at >= len(buttons):
                break
            name = buttons[at].accessibleName() or buttons[at].text() or type(buttons[at]).__name__
            first_s = self.press(buttons[at])
            self._settle()
            self.home()
            buttons = self.shown()
            again_s = self.press(buttons[at]) if at < len(buttons) else first_s
            found.append((name, first_s, again_s))
            self._settle()
        return found


def main(socket: str) -> int:
    clicks = Clicks(socket)
    print(json.dumps(clicks.measured()), flush=True)
    clicks.home()
    clicks.desktop.end()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
