"""The synchronous client, for the command line and for tests: one call, one answer; pushed events wait in a queue.
Must not find the guard by itself (it is handed a connected socket), nor word what went wrong."""

from __future__ import annotations

import socket
import time
from collections import deque
from types import TracebackType
from typing import TypeVar

from app.model.problem import Problem, ProblemError
from app.wire.codec import Codec, FrameReader
from app.wire.messages import PROTOCOL, Answer, Call, Credentials, Event, Hello, Operation, Pushed, Refusal, Result, Welcome

Got = TypeVar("Got")

HELLO_S = 5.0
CALL_S = 30.0  # a PIN takes its time, and others may wait before it
_CHUNK = 65536


def refused(problem: Problem) -> ProblemError:
    """The guard's refusal as an error; its facts are whatever the guard named."""
    error = ProblemError(problem.id)
    error.problem = problem
    return error


class Client:
    """Not shared between threads. After ProblemError("guard_away") or ("guard_slow") it is closed."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._codec = Codec()
        self._frames = FrameReader()
        self._read: deque[bytes] = deque()
        self._events: deque[Pushed] = deque()
        self._last_id = 0

    def __enter__(self) -> Client:
        return self

    def __exit__(self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def fileno(self) -> int:
        return self._connection.fileno()

    def hello(self, version: str, sensor: bool = False) -> Welcome:
        """First of all. ProblemError("protocol_differs") where guard and client cannot understand each other."""
        try:
            welcome = self.ask(Hello(PROTOCOL, version, sensor), Welcome, timeout_s=HELLO_S)
        except ProblemError as error:
            if error.problem.id == "frame_unreadable":
                raise ProblemError("protocol_differs", guard="?", client=version) from error
            raise
        if welcome.protocol != PROTOCOL:
            raise ProblemError("protocol_differs", guard=welcome.version, client=version)
        return welcome

    def ask(self, body: Operation, want: type[Got], credentials: Credentials | None = None, timeout_s: float = CALL_S) -> Got:
        """The answer, which must be a `want`. Raises ProblemError: the guard's refusal, or guard_away, guard_slow, frame_unreadable."""
        result = self.call(body, credentials, timeout_s)
        if not isinstance(result, want):
            raise ProblemError("frame_unreadable", detail=f"wanted {want.__name__}, got {type(result).__name__}")
        return result

    def call(self, body: Operation, credentials: Credentials | None = None, timeout_s: float = CALL_S) -> Result:
        self._last_id += 1
        ends = time.monotonic() + timeout_s
        self._send(self._codec.encode(Call(self._last_id, body, credentials)), ends)
        while True:
            message = self._codec.reply(self._frame(ends))
            if isinstance(message, Event):
                self._events.append(message.body)
            elif isinstance(message, Refusal) and message.id in (0, self._last_id):
                raise refused(message.problem)
            elif isinstance(message, Answer) and message.id == self._last_id:
                return message.body

    def next_event(self, timeout_s: float) -> Pushed | None:
        """The oldest event not taken yet; None: none came in time. Keeps the connection."""
        if self._events:
            return self._events.popleft()
        ends = time.monotonic() + timeout_s
        while True:
            try:
                message = self._codec.reply(self._frame(ends, close_when_late=False))
            except TimeoutError:
                return None
            if isinstance(message, Event):
                return message.body

    # ---- bytes ----

    def _send(self, data: bytes, ends: float) -> None:
        try:
            self._connection.settimeout(max(0.01, ends - time.monotonic()))
            self._connection.sendall(data)
        except TimeoutError:
            self.close()
            raise ProblemError("guard_slow") from None
        except OSError:
            # A guard that turns us away says why before it closes: read that first.
            if not self._read and not self._refusal_waits():
                self.close()
                raise ProblemError("guard_away") from None

    def _refusal_waits(self) -> bool:
        try:
            self._connection.settimeout(0.2)
            data = self._connection.recv(_CHUNK)
        except OSError:
            return False
        self._read.extend(self._frames.feed(data))
        return bool(self._read)

    def _frame(self, ends: float, close_when_late: bool = True) -> bytes:
        while not self._read:
            left_s = ends - time.monotonic()
            try:
                if left_s <= 0:
                    raise TimeoutError
                self._connection.settimeout(left_s)
                data = self._connection.recv(_CHUNK)
            except TimeoutError:
                if not close_when_late:
                    raise
                self.close()
                raise ProblemError("guard_slow") from None
            except OSError:
                data = b""
            if not data:
                self.close()
                raise ProblemError("guard_away")
            self._read.extend(self._frames.feed(data))
        return self._read.popleft()
