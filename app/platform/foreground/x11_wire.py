"""An X11 client on the bare socket: a few requests, each answer with a time limit.
Must not use libX11: it ends the process when the display goes, and waits for ever when a stopped program holds the server."""

from __future__ import annotations

import os
import select
import socket
import struct
import time
from collections import deque
from pathlib import Path

_FAMILY_LOCAL, _FAMILY_WILD = 256, 65535
_ERROR, _REPLY, _GENERIC_EVENT = 0, 1, 35
_PACKET_BYTES = 32
_CONNECT_S = 1.0
ANSWER_S = 0.3


class DisplayGone(OSError):
    """There is no display, it refused us, or the connection broke."""


class DisplayHangs(TimeoutError):
    """The display server did not answer in time: a stopped program may hold it."""


class RequestRefused(Exception):
    """The server answered one request with an error: mostly a window that is gone. Costs only that request."""


def cookie(authority: Path, number: str, host: str) -> tuple[bytes, bytes]:
    """Name and data of the key for the local display `number`; empty where there is none."""
    try:
        data = authority.read_bytes()
    except OSError:
        return b"", b""
    position = 0

    def part() -> bytes:
        nonlocal position
        (length,) = struct.unpack_from(">H", data, position)
        position += 2 + length
        return data[position - length : position]

    try:
        while position + 2 <= len(data):
            (family,) = struct.unpack_from(">H", data, position)
            position += 2
            address, display, name, key = part(), part(), part(), part()
            here = family == _FAMILY_WILD or (family == _FAMILY_LOCAL and address == os.fsencode(host))
            if here and display in (b"", number.encode()) and name == b"MIT-MAGIC-COOKIE-1":
                return name, key
    except struct.error:  # cut off in the middle
        pass
    return b"", b""


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)


class Display:
    """One connection, for one thread. `events` fills while answers are awaited: look there before waiting on the socket."""

    def __init__(self, environment: dict[str, str], answer_s: float = ANSWER_S) -> None:
        self.events: deque[bytes] = deque()
        self._answer_s = answer_s
        self._out = bytearray()
        self._in = bytearray()
        self._sequence = 0
        self._ids = 0
        self._awaited: set[int] = set()
        self._answers: dict[int, bytes] = {}
        self._late: int | None = None  # the sequence of an answer that did not come in time
        host, _, rest = environment.get("DISPLAY", "").rpartition(":")
        number = rest.partition(".")[0]
        if not number.isdigit():
            raise DisplayGone("no display is named")
        self._socket = _open(host, int(number))
        try:
            self._greet(environment, number)
        except (OSError, struct.error) as problem:
            self._socket.close()
            raise DisplayGone(str(problem)) from problem

    def _greet(self, environment: dict[str, str], number: str) -> None:
        home = environment.get("HOME") or "/nonexistent"
        name, key = cookie(Path(environment.get("XAUTHORITY") or f"{home}/.Xauthority"), number, socket.gethostname())
        self._socket.settimeout(_CONNECT_S)
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(name), len(key)) + _padded(name) + _padded(key))
        accepted, units = struct.unpack("<B5xH", self._exactly(8))
        body = self._exactly(units * 4)
        if accepted != 1:
            raise DisplayGone("the display refused us")
        self._id_base, self.id_mask = struct.unpack_from("<II", body, 4)
        (vendor_bytes,) = struct.unpack_from("<H", body, 16)
        self.first_key, self.last_key = body[26], body[27]
        (self.root,) = struct.unpack_from("<I", body, 32 + vendor_bytes + (-vendor_bytes % 4) + 8 * body[21])

    def _exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            more = self._socket.recv(count - len(data))
            if not more:
                raise DisplayGone("the display closed the connection")
            data += more
        return data

    def fileno(self) -> int:
        return self._socket.fileno()

    def close(self) -> None:
        self._socket.close()

    # ---- asking ----

    def request(self, opcode: int, data: int = 0, body: bytes = b"") -> int:
        """Put one request into the queue; sent with the next answer that is awaited, or by `send`."""
        self._sequence = (self._sequence + 1) & 0xFFFF
        padded = _padded(body)
        self._out += struct.pack("<BBH", opcode, data, 1 + len(padded) // 4) + padded
        return self._sequence

    def ask(self, opcode: int, data: int = 0, body: bytes = b"") -> int:
        """A request whose answer will be read with `answer`."""
        sequence = self.request(opcode, data, body)
        self._awaited.add(sequence)
        return sequence

    def new_id(self) -> int:
        """For something of our own on the server."""
        self._ids += 1
        return int(self._id_base) | self._ids

    def send(self) -> None:
        """DisplayHangs: the server does not even read; half a request may be out, so the connection is given up."""
        out, self._out = bytes(self._out), bytearray()
        self._socket.settimeout(self._answer_s)
        try:
            self._socket.sendall(out)
        except TimeoutError as problem:
            self.close()
            raise DisplayGone("the display does not read") from problem
        except OSError as problem:
            raise DisplayGone(str(problem)) from problem

    def answer(self, sequence: int) -> bytes:
        """RequestRefused, DisplayHangs or DisplayGone where there is none."""
        self.send()
        end = time.monotonic() + self._answer_s
        while sequence not in self._answers:
            left = end - time.monotonic()
            if left <= 0:
                self._late = sequence
                self._awaited.clear()
                self._answers.clear()
                raise DisplayHangs
            self._read(left)
        self._awaited.discard(sequence)
        packet = self._answers.pop(sequence)
        if packet[0] == _ERROR:
            raise RequestRefused(packet[1])
        return packet

    def settled(self, sequence: int) -> bytes | None:
        """The answer, or None where the server refused: the window is gone."""
        try:
            return self.answer(sequence)
        except RequestRefused:
            return None

    def refused(self, sequence: int) -> bool:
        """Whether an error came for a request that has no answer of its own. Ask after a later request was answered."""
        self._awaited.discard(sequence)
        return self._answers.pop(sequence, None) is not None

    def hangs(self) -> bool:
        """True while an answer is late. Does not wait."""
        if self._late is not None:
            self.read_waiting()
        return self._late is not None

    # ---- reading ----

    def read_waiting(self) -> None:
        """Take in what has come, without waiting."""
        self._read(0)

    def _read(self, within_s: float) -> None:
        try:
            readable, _, _ = select.select([self._socket], [], [], max(0.0, within_s))
            if not readable:
                return
            data = self._socket.recv(65536, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return
        except (OSError, ValueError) as problem:
            raise DisplayGone(str(problem)) from problem
        if not data:
            raise DisplayGone("the display closed the connection")
        self._in += data
        while len(self._in) >= _PACKET_BYTES:
            length = _PACKET_BYTES
            if self._in[0] & 0x7F in (_REPLY, _GENERIC_EVENT):
                length += 4 * int.from_bytes(self._in[4:8], "little")
            if len(self._in) < length:
                return
            self._take(bytes(self._in[:length]))
            del self._in[:length]

    def _take(self, packet: bytes) -> None:
        sequence = int.from_bytes(packet[2:4], "little")
        if self._late is not None and (sequence - self._late) & 0xFFFF < 0x8000:
            self._late = None
        if packet[0] in (_ERROR, _REPLY):
            # An error of a request that nobody waits for is a window that went away meanwhile.
            if sequence in self._awaited:
                self._answers[sequence] = packet
        elif packet[0] & 0x7F != _GENERIC_EVENT:
            self.events.append(packet)


def _open(host: str, number: int) -> socket.socket:
    try:
        if host not in ("", "unix"):
            return socket.create_connection((host, 6000 + number), _CONNECT_S)
    except OSError as problem:
        raise DisplayGone(str(problem)) from problem
    path = f"/tmp/.X11-unix/X{number}"
    for name in (path, "\0" + path):
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connection.settimeout(_CONNECT_S)
        try:
            connection.connect(name)
        except OSError:
            connection.close()
        else:
            return connection
    raise DisplayGone(f"no display {number} here")
