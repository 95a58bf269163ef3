"""The same over a named pipe, which Qt reads for us: on Windows.
Must not be imported elsewhere: Qt's network library is large."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalSocket


class PipeLine(QObject):
    """`connect`: an open pipe as a descriptor; OSError where nobody listens."""

    opened = Signal()
    arrived = Signal(bytes)
    lost = Signal()

    def __init__(self, connect: Callable[[str], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connect = connect
        self._socket = QLocalSocket(self)
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self.lost)
        self._socket.errorOccurred.connect(self.lost)

    @property
    def is_open(self) -> bool:
        return self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState

    @property
    def is_free(self) -> bool:
        return self._socket.state() is QLocalSocket.LocalSocketState.UnconnectedState

    def open(self, path: str) -> None:
        try:
            descriptor = self._connect(path)
        except OSError:
            self.lost.emit()
            return
        if self._socket.setSocketDescriptor(descriptor):
            self.opened.emit()  # Qt tells nothing of a socket that comes connected

    def write(self, data: bytes) -> None:
        self._socket.write(data)

    def abort(self) -> None:
        self._socket.abort()

    def _read(self) -> None:
        self.arrived.emit(bytes(self._socket.readAll().data()))
