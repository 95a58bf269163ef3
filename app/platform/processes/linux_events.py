"""Process events from the kernel: the netlink connector (CN_PROC), exec and exit only, and the ends of some by their descriptors.
Must not look at processes; it tells pids, and LOST when the socket overran."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import select
import socket
import struct
import time
from collections.abc import Set as AbstractSet

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
_MOST_FOLLOWED = 300


def _filter_program(of_ends: bool) -> bytes:
    """Classic BPF: let through an exec, or an exit of a whole process (pid == thread group); drop forks, threads and the rest.

    BPF loads words in network order, so the constants are turned round on a little-endian machine.
    """
    load, to_x, jump_equal, jump_equal_x, give = 0x20, 0x07, 0x15, 0x1D, 0x06

    def native(value: int) -> int:
        return socket.htonl(value)

    take, drop = (give, 0, 0, 0xFFFF), (give, 0, 0, 0)
    if of_ends:
        program = [
            (load, 0, 0, _WHAT),
            (jump_equal, 0, 5, native(_EXIT)),
            (load, 0, 0, _WHAT + 16),
            (to_x, 0, 0, 0),
            (load, 0, 0, _WHAT + 20),
            (jump_equal_x, 0, 1, 0),
            take,
            drop,
        ]
    else:
        program = [(load, 0, 0, _WHAT), (jump_equal, 0, 1, native(_EXEC)), take, drop]
    return b"".join(struct.pack("=HBBI", *step) for step in program)


class _Listener:
    """One socket that is told either of programs that begin or of processes that end."""

    def __init__(self, of_ends: bool) -> None:
        """OSError: not allowed here."""
        self.socket = socket.socket(
            socket.AF_NETLINK, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK, _NETLINK_CONNECTOR
        )
        try:
            self._grow_buffer()
            self._attach_filter(_filter_program(of_ends))
            self.socket.bind((0, _CN_IDX_PROC))
            self._tell(_LISTEN)
        except OSError:
            self.socket.close()
            raise

    def _grow_buffer(self) -> None:
        try:
            self.socket.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, _BUFFER)
        except OSError:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)  # cut by the kernel to what is allowed

    def _attach_filter(self, program: bytes) -> None:
        held = ctypes.create_string_buffer(program, len(program))
        self.socket.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, struct.pack("HP", len(program) // 8, ctypes.addressof(held)))

    def _tell(self, what: int) -> None:
        length = _MESSAGE.size
        self.socket.send(_MESSAGE.pack(length, 3, 0, 0, 0, _CN_IDX_PROC, _CN_VAL_PROC, 0, 0, 4, 0, what))

    def read(self, now: float, asleep: float, events: list[ProcessEvent]) -> None:
        unpack, receive = _EVENT.unpack_from, self.socket.recv
        while True:
            try:
                data = receive(4096)
            except BlockingIOError:
                return
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
        if self.socket.fileno() >= 0:
            with contextlib.suppress(OSError):  # the kernel forgets a closed listener by itself
                self._tell(_IGNORE)
            self.socket.close()


class KernelEvents:
    """The watcher that misses nothing and costs nothing while nothing starts.

    A program that begins wakes whoever waits; a process that ends only where it is followed: of the many short ones of a build
    nobody needs the end at once. What has ended besides is told with the next `read`.
    """

    kind = "kernel-events"

    def __init__(self) -> None:
        """OSError: not allowed here."""
        self._begins = _Listener(of_ends=False)
        try:
            self._ends = _Listener(of_ends=True)
        except OSError:
            self._begins.close()
            raise
        self._poll = select.epoll()
        self._poll.register(self._begins.socket, select.EPOLLIN)
        self._followed: dict[int, int] = {}  # pid -> pidfd
        self._every_end = False  # the end of each process wakes

    def proven(self) -> bool:
        """Whether events really come: in some containers the socket may be opened and stays silent for ever."""
        try:
            child = os.posix_spawn("/bin/sh", ["sh", "-c", ":"], {})
        except OSError:
            return False
        deadline = time.monotonic() + _PROOF_S
        seen = False
        while not seen and (left := deadline - time.monotonic()) > 0:
            if self._poll.poll(left):
                seen = any(event.pid == child for event in self.read())
        os.waitpid(child, 0)
        return seen

    def fileno(self) -> int | None:
        return self._poll.fileno()

    @property
    def poll_ms(self) -> int | None:
        return None

    def follow(self, pids: AbstractSet[int]) -> None:
        for pid in self._followed.keys() - pids:
            self._leave(pid)
        enough = len(pids) <= _MOST_FOLLOWED
        for pid in (pids - self._followed.keys()) if enough else ():
            try:
                held = os.pidfd_open(pid)
            except ProcessLookupError:
                continue  # its end is among those that `read` tells
            except OSError:
                enough = False  # a kernel before 5.3, or no descriptors left
                break
            self._followed[pid] = held
            self._poll.register(held, select.EPOLLIN)
        if enough == self._every_end:
            self._every_end = not enough
            if self._every_end:
                self._poll.register(self._ends.socket, select.EPOLLIN)
            else:
                self._poll.unregister(self._ends.socket)

    def _leave(self, pid: int) -> None:
        held = self._followed.pop(pid, None)
        if held is not None:
            self._poll.unregister(held)
            os.close(held)

    def read(self) -> list[ProcessEvent]:
        events: list[ProcessEvent] = []
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        # The kernel stamps events with the clock that stands still during sleep.
        asleep = now - time.clock_gettime(time.CLOCK_MONOTONIC)
        self._begins.read(now, asleep, events)
        begun = len(events)
        # After the beginnings: the end of whoever had the pid of a new program before lies here by then.
        self._ends.read(now, asleep, events)
        if self._followed:
            self._take_leave(events, now)
        if 0 < begun < len(events):
            events.sort(key=lambda event: event.boot_s)
        return events

    def _take_leave(self, events: list[ProcessEvent], now: float) -> None:
        """A descriptor tells of an end a moment before the kernel's event does."""
        told = {event.pid for event in events if event.kind is ProcessEventKind.ENDED}
        gone = {held for held, _ in self._poll.poll(0)}
        for pid in [pid for pid, held in self._followed.items() if pid in told or held in gone]:
            self._leave(pid)
            if pid not in told:
                events.append(ProcessEvent(ProcessEventKind.ENDED, pid, now))

    def close(self) -> None:
        for pid in list(self._followed):
            self._leave(pid)
        self._begins.close()
        self._ends.close()
        self._poll.close()
