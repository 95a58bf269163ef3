"""Process events from the kernel: the netlink connector (CN_PROC), exec and exit only.
Must not look at processes; it tells pids, and LOST when the socket overran."""

from __future__ import annotations

import ctypes
import errno
import os
import select
import socket
import struct
import time

from app.platform.processes import ProcessEvent, ProcessEventKind

_NETLINK_CONNECTOR = 11
_CN_IDX_PROC = 1
_CN_VAL_PROC = 1
_LISTEN = 1
_IGNORE = 2
_EXEC = 0x00000002
_EXIT = 0x80000000
_SO_ATTACH_FILTER = 26
_SO_RCVBUFFORCE = 33
_BUFFER = 32 << 20
# nlmsghdr 16 bytes, cn_msg 20, then proc_event: what, cpu, timestamp_ns, and from 52 on the pid and the thread group.
_WHAT = 36
_EVENT = struct.Struct("=I4xQII")  # at _WHAT
_MESSAGE = struct.Struct("=IHHII IIIIHH I")
_PROOF_S = 0.2


def _filter_program() -> bytes:
    """Classic BPF: let through an exec, and an exit of a whole process (pid == thread group); drop forks, threads and the rest.

    BPF loads words in network order, so the constants are turned round on a little-endian machine.
    """
    load, to_x, jump_equal, jump_equal_x, give = 0x20, 0x07, 0x15, 0x1D, 0x06

    def native(value: int) -> int:
        return socket.htonl(value)

    # An exit goes on to the comparison; everything else is dropped.
    program = [
        (load, 0, 0, _WHAT),
        (jump_equal, 5, 0, native(_EXEC)),
        (jump_equal, 0, 5, native(_EXIT)),
        (load, 0, 0, _WHAT + 16),
        (to_x, 0, 0, 0),
        (load, 0, 0, _WHAT + 20),
        (jump_equal_x, 0, 1, 0),
        (give, 0, 0, 0xFFFF),
        (give, 0, 0, 0),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in program)


class KernelEvents:
    """The watcher that misses nothing and costs nothing while nothing starts."""

    kind = "kernel-events"

    def __init__(self) -> None:
        """OSError: not allowed here."""
        self._socket = socket.socket(
            socket.AF_NETLINK, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK, _NETLINK_CONNECTOR
        )
        try:
            self._grow_buffer()
            self._attach_filter()
            self._socket.bind((0, _CN_IDX_PROC))
            self._tell(_LISTEN)
        except OSError:
            self._socket.close()
            raise

    def _grow_buffer(self) -> None:
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, _BUFFER)
        except OSError:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)  # cut by the kernel to what is allowed

    def _attach_filter(self) -> None:
        program = _filter_program()
        held = ctypes.create_string_buffer(program, len(program))
        self._socket.setsockopt(
            socket.SOL_SOCKET, _SO_ATTACH_FILTER, struct.pack("HP", len(program) // 8, ctypes.addressof(held))
        )

    def _tell(self, what: int) -> None:
        length = _MESSAGE.size
        self._socket.send(_MESSAGE.pack(length, 3, 0, 0, 0, _CN_IDX_PROC, _CN_VAL_PROC, 0, 0, 4, 0, what))

    def proven(self) -> bool:
        """Whether events really come: in some containers the socket may be opened and stays silent for ever."""
        try:
            child = os.posix_spawn("/bin/sh", ["sh", "-c", ":"], {})
        except OSError:
            return False
        deadline = time.monotonic() + _PROOF_S
        seen = False
        while not seen and (left := deadline - time.monotonic()) > 0:
            if select.select([self._socket], [], [], left)[0]:
                seen = any(event.pid == child for event in self.read())
        os.waitpid(child, 0)
        return seen

    def fileno(self) -> int | None:
        return self._socket.fileno()

    @property
    def poll_ms(self) -> int | None:
        return None

    def read(self) -> list[ProcessEvent]:
        events: list[ProcessEvent] = []
        unpack, receive = _EVENT.unpack_from, self._socket.recv
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        # The kernel stamps events with the clock that stands still during sleep.
        asleep = now - time.clock_gettime(time.CLOCK_MONOTONIC)
        while True:
            try:
                data = receive(4096)
            except BlockingIOError:
                return events
            except OSError as problem:
                if problem.errno != errno.ENOBUFS:
                    raise
                events.append(ProcessEvent(ProcessEventKind.LOST, 0, now))
                continue
            if len(data) < _WHAT + _EVENT.size:
                continue
            what, stamp, _thread, process = unpack(data, _WHAT)
            if what == _EXEC:
                events.append(ProcessEvent(ProcessEventKind.STARTED, process, stamp / 1e9 + asleep))
            elif what == _EXIT:
                events.append(ProcessEvent(ProcessEventKind.ENDED, process, stamp / 1e9 + asleep))

    def close(self) -> None:
        if self._socket.fileno() >= 0:
            try:
                self._tell(_IGNORE)
            except OSError:
                pass  # the kernel forgets a closed listener by itself
            self._socket.close()
