"""The guard's end of the local socket, on the loop: takes connections and frames, bounds what each of them may cost.
Must not know what a message means or who may ask what; writes nothing about connections into the log."""

from __future__ import annotations

import errno
from collections.abc import Callable

from app.guard.connections import MOST_BAD_FRAMES, Connection
from app.guard.loop import Loop, Timer
from app.model.problem import Problem, ProblemError
from app.platform.service import Listener, Peer
from app.wire.codec import Codec
from app.wire.messages import Answer, Call, Event, Refusal

MOST_CONNECTIONS = 256
MOST_OF_ONE_ACCOUNT = 48
FIRST_FRAME_S = 10  # a connection that says nothing for so long is closed
WHOLE_FRAME_S = 5  # a frame that has begun ends within this
STALLED_S = 20  # a client that reads nothing for so long is dropped
MOST_HALF_BYTES = 4 * 1024 * 1024  # of one account, in frames that have begun
HALF_BYTES_UNNOTICED = 64 * 1024
_ACCEPT_AT_ONCE = 16
_FRAMES_AT_ONCE = 8  # then the loop has its turn again

Called = Callable[[Connection, Call], None]
Told = Callable[[Connection], None]
NameOf = Callable[[int | str], str | None]
Turned = Callable[[Peer], Problem | None]


class Server:
    """`called` answers each call through `reply`; `opened` and `gone` are told when a connection begins and has ended; `turned` names why a
    peer is turned away at the door."""

    def __init__(
        self, loop: Loop, listener: Listener, account_name: NameOf, called: Called, opened: Told, gone: Told, turned: Turned
    ) -> None:
        self._loop = loop
        self._listener = listener
        self._account_name = account_name
        self._called = called
        self._opened = opened
        self._gone = gone
        self._turned = turned
        self._codec = Codec()
        self._connections: dict[int, Connection] = {}
        self._next = 1
        self._look: Timer | None = None
        self._open = True
        loop.watch_fd(listener.fileno(), self._accept)

    def connections(self) -> tuple[Connection, ...]:
        return tuple(self._connections.values())

    # ---- what the rest of the guard calls ----

    def reply(self, connection: Connection, message: Answer | Refusal | Event) -> None:
        try:
            data = self._codec.encode(message)
        except ProblemError as error:
            # An answer too long for a frame (years of a report at once) becomes a refusal.
            call = message.id if not isinstance(message, Event) else 0
            data = self._codec.encode(Refusal(call, error.problem))
        self.reply_bytes(connection, data)

    def reply_bytes(self, connection: Connection, data: bytes) -> None:
        if connection.closed:
            return
        if not connection.put(data, self._loop.now()):
            self.drop(connection)
            return
        self._rewatch(connection)

    def answered(self, connection: Connection) -> None:
        """The call that kept this connection busy has its answer: go on with what it sent meanwhile."""
        connection.busy = False
        if not connection.closed and not connection.serving:
            self._serve(connection)

    def end_after_sending(self, connection: Connection) -> None:
        connection.ending = True
        self._rewatch(connection)

    def drop(self, connection: Connection) -> None:
        if connection.closed:
            return
        connection.closed = True
        self._connections.pop(connection.number, None)
        self._loop.forget_fd(connection.fd)
        connection.sock.close()
        connection.frames.clear()
        self._gone(connection)

    def close(self) -> None:
        """Take no more connections; what is still to be sent gets one more try."""
        if not self._open:
            return
        self._open = False
        self._loop.forget_fd(self._listener.fileno())
        self._listener.close()
        if self._look is not None:
            self._look.cancel()
        for connection in self.connections():
            connection.flush(self._loop.now())
            self.drop(connection)

    # ---- the door ----

    def _accept(self) -> None:
        for _ in range(_ACCEPT_AT_ONCE):
            try:
                sock, peer = self._listener.accept()
            except (BlockingIOError, InterruptedError):
                return
            except OSError as error:
                if error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM):
                    self._rest()
                return
            connection = Connection(self._next, sock, peer, self._account_name(peer.account), self._loop.now())
            self._next += 1
            problem = self._turned(peer) or self._too_many(peer)
            if problem is not None:
                connection.put(self._codec.encode(Refusal(0, problem)), self._loop.now())
                connection.closed = True
                sock.close()
                continue
            self._opened(connection)
            self._connections[connection.number] = connection
            self._rewatch(connection)
            self._look_later()

    def _rest(self) -> None:
        """No descriptor is left: a second without new connections, else the listener would keep the loop busy for nothing."""
        self._loop.forget_fd(self._listener.fileno())
        self._loop.call_after(1.0, self._back_at_the_door)

    def _back_at_the_door(self) -> None:
        if self._open:
            self._loop.watch_fd(self._listener.fileno(), self._accept)

    def _too_many(self, peer: Peer) -> Problem | None:
        """A flood costs its own account: first those of its connections that never greeted, then the newcomer."""
        own = [connection for connection in self._connections.values() if connection.peer.account == peer.account]
        if len(own) < MOST_OF_ONE_ACCOUNT and len(self._connections) < MOST_CONNECTIONS:
            return None
        for connection in own:
            if not connection.greeted:
                self.drop(connection)
                return None
        return Problem("too_many_connections", {"most": MOST_OF_ONE_ACCOUNT})

    # ---- frames ----

    def _readable(self, connection: Connection) -> None:
        try:
            alive = connection.read(self._loop.now())
        except ProblemError as error:
            self.reply(connection, Refusal(0, error.problem))
            self.end_after_sending(connection)
            return
        if not alive or self._hoards(connection):
            self.drop(connection)
            return
        if connection.frame_began_boot_s is not None:
            self._look_later()
        self._serve(connection)

    def _hoards(self, connection: Connection) -> bool:
        """Whether half frames of one account together take more memory than one account may cost."""
        if connection.half_bytes < HALF_BYTES_UNNOTICED:
            return False
        account = connection.peer.account
        return sum(one.half_bytes for one in self._connections.values() if one.peer.account == account) > MOST_HALF_BYTES

    def _serve(self, connection: Connection) -> None:
        connection.serving = True  # most answers come within the call: they end here instead of calling `_serve` again
        try:
            for _ in range(_FRAMES_AT_ONCE):
                if connection.closed or connection.busy or connection.ending or not connection.frames:
                    break
                self._one(connection, connection.frames.popleft())
        finally:
            connection.serving = False
        if connection.frames and not connection.busy and not connection.closed:
            # Others have their turn before this one goes on.
            self._loop.post(lambda: self._serve(connection))
        self._rewatch(connection)

    def _one(self, connection: Connection, frame: bytes) -> None:
        try:
            call = self._codec.call(frame)
        except ProblemError as error:
            connection.bad_frames += 1
            self.reply(connection, Refusal(0, error.problem))
            if connection.bad_frames >= MOST_BAD_FRAMES:
                self.end_after_sending(connection)
            return
        connection.busy = True
        self._called(connection, call)

    def _rewatch(self, connection: Connection) -> None:
        if connection.closed or connection.serving:
            return
        if connection.ending and not connection.waiting_bytes:
            self.drop(connection)
            return
        hungry = not (connection.busy or connection.ending or connection.frames)
        readable = (lambda: self._readable(connection)) if hungry else None
        writable = (lambda: self._writable(connection)) if connection.waiting_bytes else None
        if writable is not None:
            self._look_later()
        self._loop.watch_fd(connection.fd, readable, writable)

    def _writable(self, connection: Connection) -> None:
        if not connection.flush(self._loop.now()):
            self.drop(connection)
            return
        self._rewatch(connection)

    # ---- the slow ones ----

    def _look_later(self) -> None:
        if self._look is None and self._open:
            self._look = self._loop.call_after(1.0, self._look_at_slow_ones)

    def _look_at_slow_ones(self) -> None:
        """Runs only while a connection owes something: a greeting, the rest of a frame, or the reading of what was sent."""
        self._look = None
        now = self._loop.now()
        owed = False
        for connection in self.connections():
            if self._owes(connection, now):
                self.drop(connection)
            elif not connection.greeted or connection.frame_began_boot_s is not None or connection.waiting_bytes:
                owed = True
        if owed:
            self._look_later()

    @staticmethod
    def _owes(connection: Connection, now: float) -> bool:
        began = connection.frame_began_boot_s
        stalled = connection.stalled_since_boot_s
        return (
            (not connection.greeted and not connection.busy and now - connection.opened_boot_s >= FIRST_FRAME_S)
            or (began is not None and not connection.busy and now - began >= WHOLE_FRAME_S)
            or (stalled is not None and now - stalled >= STALLED_S)
        )
