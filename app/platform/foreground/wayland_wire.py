"""A Wayland client on the bare socket: objects, requests and events of the few interfaces that eyes need.
Must not open a window or take the keyboard."""

from __future__ import annotations

import os
import select
import socket
import struct
import time
from collections.abc import Callable

ANSWER_S = 1.0
_DISPLAY = 1

Handler = Callable[[int, bytes], None]  # event number, arguments


class CompositorGone(OSError):
    """There is no compositor, or the connection broke."""


def string(text: str) -> bytes:
    data = text.encode() + b"\0"
    return struct.pack("<I", len(data)) + data + b"\0" * (-len(data) % 4)


def read_string(data: bytes, at: int = 0) -> tuple[str, int]:
    """The text, and where the next argument begins."""
    (length,) = struct.unpack_from("<I", data, at)
    text = data[at + 4 : at + 4 + max(0, length - 1)].decode("utf-8", "replace")
    return text, at + 4 + length + (-length % 4)


class Connection:
    """For one thread. Handlers are called from `dispatch` and `round_trip`."""

    def __init__(self, environment: dict[str, str]) -> None:
        name = environment.get("WAYLAND_DISPLAY") or "wayland-0"
        path = name if name.startswith("/") else f"{environment.get('XDG_RUNTIME_DIR', '')}/{name}"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(ANSWER_S)
        try:
            self._socket.connect(path)
        except OSError as problem:
            self._socket.close()
            raise CompositorGone(str(problem)) from problem
        self._in = bytearray()
        self._next = 2
        self._handlers: dict[int, Handler] = {_DISPLAY: self._on_display}
        # interface -> (name, version) of what the compositor offers
        self.offered: dict[str, tuple[int, int]] = {}
        self._registry = self.new_object(self._on_registry)
        self.request(_DISPLAY, 1, struct.pack("<I", self._registry))
        self.round_trip()

    def fileno(self) -> int:
        return self._socket.fileno()

    def close(self) -> None:
        self._socket.close()

    def new_object(self, handler: Handler) -> int:
        number, self._next = self._next, self._next + 1
        self._handlers[number] = handler
        return number

    def take_object(self, number: int, handler: Handler) -> None:
        """An object that the compositor made."""
        self._handlers[number] = handler

    def forget(self, number: int) -> None:
        self._handlers.pop(number, None)

    def bind(self, interface: str, most_version: int, handler: Handler) -> int | None:
        """None: this compositor does not offer it."""
        if interface not in self.offered:
            return None
        name, version = self.offered[interface]
        number = self.new_object(handler)
        self.request(
            self._registry,
            0,
            struct.pack("<I", name) + string(interface) + struct.pack("<II", min(version, most_version), number),
        )
        return number

    def request(self, number: int, opcode: int, arguments: bytes = b"") -> None:
        try:
            self._socket.sendall(struct.pack("<IHH", number, opcode, 8 + len(arguments)) + arguments)
        except OSError as problem:
            raise CompositorGone(str(problem)) from problem

    def round_trip(self) -> None:
        """Everything asked so far has been answered. CompositorGone where that takes too long."""
        done = False

        def on_done(_event: int, _arguments: bytes) -> None:
            nonlocal done
            done = True

        callback = self.new_object(on_done)
        self.request(_DISPLAY, 0, struct.pack("<I", callback))
        end = time.monotonic() + ANSWER_S
        while not done:
            left = end - time.monotonic()
            if left <= 0:
                raise CompositorGone("the compositor does not answer")
            self._read(left)

    def dispatch(self) -> bool:
        """Take in what has come, without waiting. True: something had."""
        came = False
        while self._read(0):
            came = True
        return came

    def _read(self, within_s: float) -> bool:
        try:
            if not select.select([self._socket], [], [], within_s)[0]:
                return False
            # File descriptors that come along (a keymap, say) are never wanted; the kernel closes what is not taken.
            data = self._socket.recv(65536, socket.MSG_DONTWAIT | getattr(socket, "MSG_CMSG_CLOEXEC", 0))
        except BlockingIOError:
            return False
        except (OSError, ValueError) as problem:
            raise CompositorGone(str(problem)) from problem
        if not data:
            raise CompositorGone("the compositor closed the connection")
        self._in += data
        while len(self._in) >= 8:
            number, opcode, length = struct.unpack_from("<IHH", self._in)
            if length < 8:
                raise CompositorGone("not the Wayland protocol")
            if len(self._in) < length:
                break
            arguments = bytes(self._in[8:length])
            del self._in[:length]
            handler = self._handlers.get(number)
            if handler is not None:
                handler(opcode, arguments)
        return True

    def _on_display(self, event: int, arguments: bytes) -> None:
        if event == 0:
            raise CompositorGone("the compositor refused a request: " + read_string(arguments, 8)[0])
        if event == 1:
            self.forget(struct.unpack("<I", arguments)[0])

    def _on_registry(self, event: int, arguments: bytes) -> None:
        if event == 0:
            (name,) = struct.unpack_from("<I", arguments)
            interface, at = read_string(arguments, 4)
            self.offered.setdefault(interface, (name, struct.unpack_from("<I", arguments, at)[0]))

    def compositor_pid(self) -> int:
        """By the kernel's word: who listens on this socket."""
        pid, _, _ = struct.unpack("3i", self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
        return int(pid)

    def compositor_name(self) -> str:
        """The compositor's program name ("sway", "kwin_wayland"); "" where it is not told."""
        try:
            return os.path.basename(os.readlink(f"/proc/{self.compositor_pid()}/exe"))
        except OSError:
            try:
                with open(f"/proc/{self.compositor_pid()}/comm", encoding="utf-8", errors="replace") as file:
                    return file.read().strip()
            except OSError:
                return ""
