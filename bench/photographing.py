"""The page for a photo as the desktop has it: open one and copy it, while a clock of the window's own tells how long it stood still.
Must not look into the photo itself: the process that is measured does."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.child.checks.chooser import Place
from ui.child.checks.photo_page import PhotoPage
from ui.child.checks.photo_state import Step
from ui.theme import Appearance, Audience, ModeChoice

TICK_MS, SOON_S = 5, 60.0


class Watch:
    """`still_s`: the longest time between two turns of the window's loop."""

    def __init__(self) -> None:
        self._last_s = time.perf_counter()
        self.still_s = 0.0
        self.timer = QTimer()
        self.timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last_s = time.perf_counter()
        self.timer.start(TICK_MS)

    def _tick(self) -> None:
        now_s = time.perf_counter()
        self.still_s = max(self.still_s, now_s - self._last_s)
        self._last_s = now_s


def until(application: QApplication, page: PhotoPage, step: Step) -> float:
    began_s = time.perf_counter()
    while page._state.step is not step:
        application.processEvents()
        time.sleep(0.001)
        if page._state.step is Step.PROBLEM or time.perf_counter() - began_s > SOON_S:
            raise SystemExit(f"the photo was not {step.value}: {page._state.problem}")
    return time.perf_counter() - began_s


def main(photo: Path, times: int) -> None:
    application = QApplication(sys.argv[:1])
    appearance = Appearance(application, ModeChoice.LIGHT, reduce_motion=True)
    page = PhotoPage(roots=lambda: (Place("pictures", photo.parent),))
    appearance.dress(page, Audience.CHILD_SMALL)
    page.resize(1158, 768)
    page.show()
    for _turn in range(20):
        application.processEvents()
    watch = Watch()
    looked, copied = [], []
    for _time in range(times):
        page.forget()  # ends the process, so that each photo has a new one
        watch.start()
        page.open_photo(str(photo))
        looked.append(until(application, page, Step.SHOWN))
        page._save()
        copied.append(until(application, page, Step.SAVED))
    print(json.dumps({"look_s": looked, "copy_s": copied, "still_s": watch.still_s}))
    page.forget()
    page.deleteLater()
    application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
