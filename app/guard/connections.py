"""One connection of a client: who it is by the kernel's word, its frames in and out, and its parent session.
Must not know operations, and must not believe a message about who sends it."""

from __future__ import annotations

import socket
from collections import deque
from dataclasses import dataclass, field

from app.model.people import Adult, Role
from app.platform.service import Peer
from app.wire.codec import FrameReader

PARENT_IDLE_END_S = 300
MOST_WAITING_BYTES = 2 * 1024 * 1024  # what a client has not read yet; then it is dropped
MOST_BAD_FRAMES = 3
_READ_BYTES = 64 * 1024


@dataclass(slots=True)
class ParentSession:
    """An adult's turn on one connection; ends with it, or `PARENT_IDLE_END_S` after the last call."""

    adult: str  # adult id
    role: Role
    last_call_boot_s: float
    letters: bytes | None = field(default=None, repr=False)  # the key to this adult's own messages; gone with the session

    def over(self, boot_s: float) -> bool:
        return boot_s - self.last_call_boot_s >= PARENT_IDLE_END_S


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, as one operation sees it. `adult` only where a PIN was right (on the call, or in the open parent session)."""

    connection: int
    account_id: int | str
    account: str | None  # the account's name; None: it has none any more
    role: Role
    adult: Adult | None = None
    pin_on_call: bool = False
    letters: bytes | None = field(default=None, repr=False)  # the key to this adult's own messages, where it is at hand

    @property
    def sees_all(self) -> bool:
        return self.role in (Role.PARENT, Role.ADMIN)


class Connection:
    """Reading stops while an answer is being made, so what a client sends in a row is done in that order."""

    def __init__(self, number: int, sock: socket.socket, peer: Peer, account: str | None, opened_boot_s: float) -> None:
        sock.setblocking(False)
        self.number = number
        self.sock = sock
        self.fd = sock.fileno()
        self.peer = peer
        self.account = account
        self.opened_boot_s = opened_boot_s
        self.greeted = False
        self.sensor = False
        self.administrator = False  # the administrator of the OS, on an installed guard
        self.parent: ParentSession | None = None
        self.subscribed = False
        self.sign = False
        self.busy = False  # an answer is being made
        self.serving = False  # its frames are being done right now
        self.ending = False  # close as soon as all is sent
        self.closed = False
        self.bad_frames = 0
        self.frames: deque[bytes] = deque()
        self.frame_began_boot_s: float | None = None
        self.stalled_since_boot_s: float | None = None
        self._reader = FrameReader()
        self._out = bytearray()

    @property
    def waiting_bytes(self) -> int:
        return len(self._out)

    @property
    def half_bytes(self) -> int:
        """What it has sent of a frame that has not ended."""
        return self._reader.waiting

    @property
    def role(self) -> Role:
        if self.parent is not None and not self.sensor:
            return self.parent.role
        return self.plain_role

    @property
    def plain_role(self) -> Role:
        """Without any PIN."""
        if self.sensor:
            return Role.SENSOR
        return Role.ADMIN if self.administrator else Role.CHILD

    def read(self, boot_s: float) -> bool:
        """Take in what waits, at most one piece. False: the other end has gone. ProblemError: a frame that is too long."""
        try:
            data = self.sock.recv(_READ_BYTES)
        except (BlockingIOError, InterruptedError):
            return True
        except OSError:
            return False
        if not data:
            return False
        whole = self._reader.feed(data)
        self.frames.extend(whole)
        if not self._reader.waiting:
            self.frame_began_boot_s = None
        elif whole or self.frame_began_boot_s is None:
            self.frame_began_boot_s = boot_s
        return True

    def put(self, data: bytes, boot_s: float) -> bool:
        """Send, or keep what the other end does not take yet. False: it has gone, or takes nothing for too long."""
        if len(self._out) + len(data) > MOST_WAITING_BYTES:
            return False
        self._out += data
        return self.flush(boot_s)

    def flush(self, boot_s: float) -> bool:
        while self._out:
            try:
                sent = self.sock.send(self._out)
            except (BlockingIOError, InterruptedError):
                if self.stalled_since_boot_s is None:
                    self.stalled_since_boot_s = boot_s
                return True
            except OSError:
                return False
            del self._out[:sent]
            self.stalled_since_boot_s = boot_s if self._out else None
        self.stalled_since_boot_s = None
        return True
