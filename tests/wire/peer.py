"""The other end of a real socket, as a script: what it reads, what it answers.
Must not know the guard."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from types import TracebackType

from app.wire.codec import Codec, FrameReader
from app.wire.messages import Call


class Peer:
    """Runs `serve(connection)` in a thread on one end of a socket pair; `socket` is the client's end."""

    def __init__(self, serve: Callable[[socket.socket], None]) -> None:
        self.socket, self._own = socket.socketpair()
        self._thread = threading.Thread(target=self._run, args=(serve,), daemon=True)
        self._thread.start()

    def _run(self, serve: Callable[[socket.socket], None]) -> None:
        with self._own:
            try:
                serve(self._own)
            except (BrokenPipeError, ConnectionResetError):
                return

    def __enter__(self) -> Peer:
        return self

    def __exit__(self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        self.socket.close()
        self._thread.join(5)


def read_call(connection: socket.socket) -> Call | None:
    """The next call; None when the client has gone."""
    reader, codec = FrameReader(), Codec()
    while data := connection.recv(65536):
        for frame in reader.feed(data):
            return codec.call(frame)
    return None
