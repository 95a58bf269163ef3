"""One desktop an account: a second start brings the first to the front.
Must not pass anything but "show yourself"."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from ui.single_pipe import Single as PipedSingle


class Single(QObject):
    shown_asked = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._listening: socket.socket | None = None
        self._called_by: QSocketNotifier | None = None
        self._piped: PipedSingle | None = None

    def first(self) -> bool:
        """True: this is the first and it listens now. False: another one runs and has been asked to show itself."""
        if sys.platform == "win32":
            return self._first_by_pipe()
        from app.platform.desktop.posix_one import ask_to_show, listen

        if ask_to_show(self._name):
            return False
        self._listening = listen(self._name)
        if self._listening is not None:
            self._called_by = QSocketNotifier(self._listening.fileno(), QSocketNotifier.Type.Read, self)
            self._called_by.activated.connect(self._called)
        return True

    def _first_by_pipe(self) -> bool:
        from ui.single_pipe import Single as PipedSingle

        piped = PipedSingle(self._name, self)
        piped.shown_asked.connect(self.shown_asked)
        self._piped = piped
        return piped.first()

    def end(self) -> None:
        """Nobody is listened to any more."""
        if self._called_by is not None:
            self._called_by.setEnabled(False)
        if self._listening is not None:
            self._listening.close()
            self._listening = None
        if self._piped is not None:
            self._piped.end()

    def _called(self, *_: object) -> None:
        if self._listening is None:
            return
        try:
            caller, _ = self._listening.accept()
        except OSError:
            return
        caller.close()
        self.shown_asked.emit()
