"""Carries bytes between one named pipe and one socket, so that a selector can wait for a pipe as for any socket.
Must not look at the bytes; holds one chunk in each direction, and ends when either side ends or stands still too long."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING, Protocol

import pywintypes
import win32api
import win32event
import win32file

from app.platform.service.windows_places import joined

if TYPE_CHECKING:
    import _win32typing

_CHUNK = 65536
_STALLED_S = 30.0  # the guard drops a client that reads nothing sooner than this; its pipe must not stay behind
_LAST_WORDS_S = 5.0  # from the end of one side to the end of the other
_CLOSING_S = 2.0  # from the end of the listener


class _Side(Protocol):
    handle: int
    empty_is_end: bool

    def read(self, buffer: memoryview, overlapped: _win32typing.PyOVERLAPPED) -> None: ...

    def write(self, data: memoryview, overlapped: _win32typing.PyOVERLAPPED) -> None: ...


class _PipeSide:
    empty_is_end = False  # whoever writes no bytes into a pipe gives the other end a read of no bytes

    def __init__(self, handle: int) -> None:
        self.handle = handle

    def read(self, buffer: memoryview, overlapped: _win32typing.PyOVERLAPPED) -> None:
        win32file.ReadFile(self.handle, buffer, overlapped)

    def write(self, data: memoryview, overlapped: _win32typing.PyOVERLAPPED) -> None:
        win32file.WriteFile(self.handle, data, overlapped)


class _SocketSide:
    empty_is_end = True

    def __init__(self, end: socket.socket) -> None:
        self.handle = end.fileno()

    def read(self, buffer: memoryview, overlapped: _win32typing.PyOVERLAPPED) -> None:
        win32file.WSARecv(self.handle, buffer, overlapped, 0)

    def write(self, data: memoryview, overlapped: _win32typing.PyOVERLAPPED) -> None:
        win32file.WSASend(self.handle, data, overlapped, 0)  # type: ignore[arg-type]  # takes any buffer


class _Flow:
    """One direction: either a read is under way, or the write of what it brought. `event` is set when that is done."""

    def __init__(self, source: _Side, sink: _Side, outlives_sink: bool = False) -> None:
        self._source = source
        self._outlives_sink = outlives_sink
        self._sink = sink
        self._overlapped = pywintypes.OVERLAPPED()
        self.event = win32event.CreateEvent(None, True, False, None)
        self._overlapped.hEvent = self.event
        # Windows writes into it while we do other things: it lives as long as the flow, which settles before it goes.
        self._buffer = memoryview(bytearray(_CHUNK))
        self._first = self._last = 0  # what of the buffer is still to be written
        self.writing_since: float | None = None
        self.discards = False
        self.over = False
        self._read()

    def go_on(self) -> None:
        side = self._source if self.writing_since is None else self._sink
        try:
            count = win32file.GetOverlappedResult(side.handle, self._overlapped, False)
        except pywintypes.error:
            self._fail()
            return
        if self.writing_since is not None:
            self._first += count
        elif count == 0 and self._source.empty_is_end:
            self.over = True
            return
        else:
            self._first, self._last = 0, 0 if self.discards else count
        if self._first < self._last:
            self._write()
        else:
            self._read()

    def settle(self) -> None:
        """After the cancel: Windows has let go of the buffer."""
        if not self.over:
            win32event.WaitForSingleObject(self.event, 1000)

    def _read(self) -> None:
        self.writing_since = None
        try:
            self._source.read(self._buffer, self._overlapped)
        except pywintypes.error:
            self.over = True

    def _write(self) -> None:
        self.writing_since = time.monotonic()
        try:
            self._sink.write(self._buffer[self._first : self._last], self._overlapped)
        except pywintypes.error:
            self._fail()

    def _fail(self) -> None:
        if self.writing_since is None or not self._outlives_sink:
            self.over = True
        else:
            self.discards = True
            self._read()


class Bridge(threading.Thread):
    """Owns the pipe and the inner end of the socket pair, and closes both. `closing`: an event after which it has 2 s left."""

    def __init__(self, pipe: int, inner: socket.socket, closing: int | None = None) -> None:
        super().__init__(name="pipe", daemon=True)
        self._pipe = pipe
        self._inner = inner
        self._closing = closing

    def run(self) -> None:
        pipe, inner = _PipeSide(int(self._pipe)), _SocketSide(self._inner)
        # Who was turned away while speaking shall still hear why: what the far end said last may lie in the pipe.
        arriving, leaving = _Flow(pipe, inner), _Flow(inner, pipe, outlives_sink=True)
        try:
            self._carry(arriving, leaving)
        finally:
            for side in (pipe, inner):
                with contextlib.suppress(pywintypes.error):
                    win32file.CancelIo(side.handle)  # what this very thread began
            arriving.settle()
            leaving.settle()
            self._inner.close()
            # Never DisconnectNamedPipe: what the other end has not read yet would be lost.
            win32api.CloseHandle(self._pipe)

    def _carry(self, arriving: _Flow, leaving: _Flow) -> None:
        ends: float | None = None
        closing = self._closing
        gone = told = False
        while not leaving.over:  # our own side has closed its end, and all it said is in the pipe
            if (arriving.over or leaving.discards) and not gone:
                # The far end is gone, perhaps before we began: ours reads to its end, and closes.
                gone = leaving.discards = True
                ends = min(ends or float("inf"), time.monotonic() + _LAST_WORDS_S)
            if arriving.over and not told:
                told = True
                with contextlib.suppress(OSError):
                    self._inner.shutdown(socket.SHUT_WR)
            flows = [flow for flow in (leaving, arriving) if not flow.over]
            handles = [flow.event for flow in flows] + ([closing] if closing is not None else [])
            found = win32event.WaitForMultipleObjects(handles, False, _left_ms(ends, leaving.writing_since))
            if found == win32event.WAIT_TIMEOUT:
                return
            place = found - win32event.WAIT_OBJECT_0
            if place == len(flows):
                closing, ends = None, time.monotonic() + _CLOSING_S
                continue
            flows[place].go_on()


def _left_ms(ends: float | None, writing_since: float | None) -> int:
    moments = [ends] if ends is not None else []
    if writing_since is not None:
        moments.append(writing_since + _STALLED_S)
    if not moments:
        return win32event.INFINITE
    return max(0, int((min(moments) - time.monotonic()) * 1000))


def socket_pair() -> tuple[socket.socket, socket.socket]:
    """Two ends joined to each other and to nobody else. Windows has no such call: Python joins them over the loopback address, with a
    listening socket that lives for that moment, and another program could have been quicker to connect to it."""
    one, other = socket.socketpair()
    if joined(one, other):
        return one, other
    one.close()
    other.close()
    raise PermissionError("somebody else came between the two ends of a socket pair")
