"""A connection to the guard that never lets the screen wait: bytes go out as the other side takes them, and come in by signal.
Must not know what the bytes say."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_MOST_AT_ONCE = 1 << 16


class Line(Protocol):
    """`opened`, `arrived(bytes)` and `lost` come from the event loop or from within `open`; after `lost` it may be opened again."""

    @property
    def is_open(self) -> bool: ...

    @property
    def is_free(self) -> bool:
        """Nothing is open, nor about to be."""

    def open(self, path: str) -> None: ...

    def write(self, data: bytes) -> None: ...

    def abort(self) -> None:
        """Close at once; `lost` tells of it where it was open."""


class SocketLine(QObject):
    """`connect`: an open socket to this path; OSError where nobody listens. Not Qt's own local socket: its library would cost every
    desktop three megabytes for this one connection."""

    opened = Signal()
    arrived = Signal(bytes)
    lost = Signal()

    def __init__(self, connect: Callable[[str], socket.socket], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connect = connect
        self._socket: socket.socket | None = None
        self._readable: QSocketNotifier | None = None
        self._writable: QSocketNotifier | None = None
        self._waiting = bytearray()

    @property
    def is_open(self) -> bool:
        return self._socket is not None

    @property
    def is_free(self) -> bool:
        return self._socket is None

    def open(self, path: str) -> None:
        try:
            self._socket = self._connect(path)
        except OSError:
            self.lost.emit()
            return
        self._socket.setblocking(False)
        descriptor = self._socket.fileno()
        self._readable = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)
        self._writable = QSocketNotifier(descriptor, QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._send)
        self.opened.emit()

    def write(self, data: bytes) -> None:
        """Sent when the event loop is reached: what is asked at one moment goes out together, and in one order."""
        self._waiting += data
        if self._writable is not None:
            self._writable.setEnabled(True)

    def abort(self) -> None:
        held, self._socket = self._socket, None
        if held is None:
            return
        for notifier in (self._readable, self._writable):
            if notifier is not None:
                notifier.setEnabled(False)
                notifier.deleteLater()  # this may be one's own signal
        self._readable = self._writable = None
        self._waiting.clear()
        with contextlib.suppress(OSError):
            held.close()
        self.lost.emit()

    def _send(self, *_: object) -> None:
        if self._socket is None:
            return
        try:
            while self._waiting:
                del self._waiting[: self._socket.send(self._waiting)]
        except BlockingIOError:
            pass
        except OSError:
            self.abort()
            return
        if self._writable is not None:
            self._writable.setEnabled(bool(self._waiting))

    def _read(self, *_: object) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(_MOST_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self.arrived.emit(data)
        else:
            self.abort()
