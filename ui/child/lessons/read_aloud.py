"""The voice of this PC as Qt signals.
Must not wait for the voice, nor keep what it reads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.platform.desktop.speech import Speech, Spoken, speech_for_this_pc


class ReadAloud(QObject):
    """`make` is called at the first reading: no voice is looked for before a child wants one."""

    reading = Signal(bool)
    no_voice = Signal(str)  # language
    failed = Signal()
    _ended = Signal(int, object)

    def __init__(self, make: Callable[[], Speech] = speech_for_this_pc, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._speech: Speech | None = None
        self._turn = 0
        self._language = "vi"
        # From the voice's thread to the screen's.
        self._ended.connect(self._took_end)

    def read(self, text: str, language: str) -> None:
        if self._speech is None:
            self._speech = self._make()
        self._turn += 1
        self._language = language
        self.reading.emit(True)
        self._speech.say(text, language, partial(self._ended.emit, self._turn))

    def quiet(self) -> None:
        if self._speech is not None:
            self._turn += 1
            self._speech.stop()
            self.reading.emit(False)

    def close(self) -> None:
        if self._speech is not None:
            self._speech.close()

    def _took_end(self, turn: int, how: Spoken) -> None:
        if turn != self._turn:
            return  # another page is read by now
        self.reading.emit(False)
        if how is Spoken.NO_VOICE:
            self.no_voice.emit(self._language)
        elif how is Spoken.FAILED:
            self.failed.emit()
