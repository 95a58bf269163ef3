"""The process in which photos are looked at, as Qt signals: the window never waits for a picture, nor breaks over one.
Must not read a picture itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer

from app.checks.finding import PhotoProblem
from app.checks.photo_worker import Answer, Ask, command

Answered = Callable[[Answer], None]
MOST_MS = 30_000
"""A picture that takes longer is given up, and its process with it."""


@dataclass
class _Waiting:
    ask: Ask
    answered: Answered


class PhotoProcess(QObject):
    """One question at a time; what a person waits for goes before small pictures."""

    def __init__(
        self, parent: QObject | None = None, *, command: Callable[[], list[str]] = command, most_ms: int = MOST_MS
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self._queue: deque[_Waiting] = deque()
        self._now: _Waiting | None = None
        self._number = 0
        self._read = b""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(most_ms)
        self._late.timeout.connect(self._give_up)

    # ---- asking ----

    def ask_list(self, folder: str, answered: Answered) -> None:
        self._add(Ask(self._next(), listed=folder), answered, first=True)

    def ask_look(self, photo: str, answered: Answered) -> None:
        self._add(Ask(self._next(), look=photo), answered, first=True)

    def ask_copy(self, photo: str, folder: str, name: str, answered: Answered) -> None:
        self._add(Ask(self._next(), copy=photo, folder=folder, name=name), answered, first=True)

    def ask_small(self, photo: str, side: int, answered: Answered, *, first: bool = False) -> None:
        self._add(Ask(self._next(), small=photo, side=side), answered, first=first)

    def forget_waiting(self) -> None:
        """Nobody wants the answers any more."""
        self._queue.clear()

    def stop(self) -> None:
        self.forget_waiting()
        self._now = None
        self._late.stop()
        self._kill()

    def running(self) -> bool:
        return self._process is not None

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _add(self, ask: Ask, answered: Answered, *, first: bool) -> None:
        if first:
            self._queue.appendleft(_Waiting(ask, answered))
        else:
            self._queue.append(_Waiting(ask, answered))
        self._go_on()

    def _go_on(self) -> None:
        if self._now is not None or not self._queue:
            return
        if self._process is None:
            self._start()
        if self._process is None:
            return
        self._now = self._queue.popleft()
        self._process.write(msgspec.json.encode(self._now.ask) + b"\n")
        self._late.start()

    def _start(self) -> None:
        program, *arguments = self._command()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._take)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._process = process
        process.start(program, arguments)

    # ---- answers ----

    def _take(self) -> None:
        if self._process is None:
            return
        self._read += bytes(self._process.readAllStandardOutput().data())
        while b"\n" in self._read:
            line, self._read = self._read.split(b"\n", 1)
            try:
                answer = msgspec.json.decode(line, type=Answer)
            except msgspec.DecodeError:
                self._give_up()
                return
            waiting = self._now
            if waiting is not None and answer.number == waiting.ask.number:
                self._answer(waiting, answer)

    def _answer(self, waiting: _Waiting, answer: Answer) -> None:
        self._now = None
        self._late.stop()
        waiting.answered(answer)
        self._go_on()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self, *_how: object) -> None:
        """It broke over a picture, or could not be started: that picture is not looked at, the next gets a new process."""
        process, self._process, self._read = self._process, None, b""
        if process is not None:
            process.deleteLater()
        if self._now is not None:
            self._answer(self._now, Answer(self._now.ask.number, PhotoProblem.DAMAGED))

    def _give_up(self) -> None:
        self._kill()
        if self._now is not None:
            self._answer(self._now, Answer(self._now.ask.number, PhotoProblem.TOO_LARGE))

    def _kill(self) -> None:
        process, self._process, self._read = self._process, None, b""
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(500)
            process.deleteLater()
