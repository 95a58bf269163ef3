"""The seconds before sending on a real clock: they pass only while the window is before the child.
Must not send: it says that they are over, or that they were broken off."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ui.child.tell.tell_state import Countdown, Phase, begun, counted, held

TICK_MS = 100


def pc_clock_s() -> float:
    """Goes on while the PC sleeps, where the system has such a clock: a countdown must not go on after a night."""
    boot, read = getattr(time, "CLOCK_BOOTTIME", None), getattr(time, "clock_gettime", None)
    return time.monotonic() if boot is None or read is None else float(read(boot))


def local_now() -> datetime:
    return datetime.now().astimezone()


def timer_for(owner: QObject, length_ms: int, done: Callable[[], None]) -> QTimer:
    """Rings once, when it was started."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(length_ms)
    timer.timeout.connect(done)
    return timer


class Counting(QObject):
    """`in_front`: whether the window has the keyboard. Until it has, no second passes."""

    went_on = Signal(object)  # Countdown
    over = Signal()
    broken = Signal()

    def __init__(self, now_s: Callable[[], float], in_front: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._now_s, self._in_front = now_s, in_front
        self._countdown: Countdown | None = None
        self._watched = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        return self._countdown is not None

    def start(self, length_s: int) -> Countdown:
        self._watched = False
        self._countdown = begun(length_s, self._now_s())
        self._timer.start()
        return self._countdown

    def stop(self) -> None:
        self._timer.stop()
        self._countdown = None

    def unwatched(self) -> None:
        """Another window is in front now."""
        if self._countdown is not None and self._watched:
            self._break()

    def look(self) -> None:
        """At the clock; the timer does it ten times a second."""
        if self._countdown is None:
            return
        now_s = self._now_s()
        if not self._watched and not self._in_front():
            self._countdown = held(self._countdown, now_s)
            return
        self._watched = True
        self._countdown, phase = counted(self._countdown, now_s)
        if phase is Phase.COUNTING:
            self.went_on.emit(self._countdown)
        elif phase is Phase.OVER:
            self.stop()
            self.over.emit()
        else:
            self._break()

    def _break(self) -> None:
        self.stop()
        self.broken.emit()
