"""The guard's named pipe: who may open it, how its instances are made, who called, and whether it is the guard's at all.
Must not take a caller from another machine, nor open a port; bytes go through app/platform/service/windows_bridge.py."""

from __future__ import annotations

import atexit
import contextlib
import errno
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Collection

import pywintypes
import win32api
import win32event
import win32file
import win32pipe
import win32security
import winerror

from app.platform.service import Peer
from app.platform.service.windows_bridge import Bridge, socket_pair
from app.platform.service.windows_places import CLIENT_RIGHTS

_REJECT_REMOTE = 0x00000008
_FIRST_INSTANCE = 0x00080000
_MOST_INSTANCES = 254
_BUFFER = 65536
_MOST_UNREAD = 16
_MOST_AT_THE_DOOR = 64
_TAKE_OVER_S = 2.0  # clients of a guard that has just ended may still hold its pipe
_RETRY_MS = 100
_IDENTIFY_ONLY = 0x00100000 | 0x00010000  # a server learns who we are, and cannot act as us
_SDDL_REVISION = 1

AccountOf = Callable[[int], str | None]


class PipeEnd(socket.socket):
    """Our end of a bridged pipe; `peer` is who holds the other end of the pipe."""

    def __init__(self, end: socket.socket, peer: Peer) -> None:
        super().__init__(fileno=end.detach())
        self.peer = peer

    def close(self) -> None:
        """A socket that is closed with something unread makes the other end forget what it was told last: read it away first."""
        with contextlib.suppress(OSError):
            self.shutdown(socket.SHUT_WR)
            self.setblocking(False)
            for _ in range(_MOST_UNREAD):
                if not self.recv(_BUFFER):
                    break
        super().close()


class PipeListener:
    """A thread waits at the pipe; the file descriptor becomes readable when somebody stands at the door."""

    def __init__(self, name: str, access: str, account_of: AccountOf) -> None:
        self._name = name
        self._account_of = account_of
        self._attributes = win32security.SECURITY_ATTRIBUTES()
        self._attributes.SECURITY_DESCRIPTOR = win32security.ConvertStringSecurityDescriptorToSecurityDescriptor(
            access, _SDDL_REVISION
        )
        first = self._first_instance()
        self._at_the_door: deque[tuple[PipeEnd, Peer]] = deque()
        self._bridges: deque[Bridge] = deque()
        self._closing = win32event.CreateEvent(None, True, False, None)
        self._door, self._bell = socket_pair()
        self._door.setblocking(False)
        self._bell.setblocking(False)
        self._waiting = threading.Thread(target=self._wait, args=(first,), name="door", daemon=True)
        self._waiting.start()
        atexit.register(self._settle)

    def accept(self) -> tuple[socket.socket, Peer]:
        """BlockingIOError: nobody waits."""
        with contextlib.suppress(BlockingIOError):
            self._door.recv(1)
        try:
            return self._at_the_door.popleft()
        except IndexError:
            raise BlockingIOError(errno.EWOULDBLOCK, "nobody waits") from None

    def fileno(self) -> int:
        return self._door.fileno()

    def close(self) -> None:
        """Takes nobody any more; connections that are open have a moment for their last words."""
        if self._door.fileno() < 0:
            return
        win32event.SetEvent(self._closing)
        self._waiting.join()
        self._door.close()
        self._bell.close()
        while self._at_the_door:
            self._at_the_door.popleft()[0].close()

    def _settle(self) -> None:
        """At the end of the process: what the guard said last reaches whoever reads it."""
        self.close()
        ends = time.monotonic() + 1.0
        for bridge in list(self._bridges):
            bridge.join(max(0.0, ends - time.monotonic()))

    # ---- instances ----

    def _instance(self, first: bool) -> int:
        return win32pipe.CreateNamedPipe(
            self._name,
            win32pipe.PIPE_ACCESS_DUPLEX | win32file.FILE_FLAG_OVERLAPPED | (_FIRST_INSTANCE if first else 0),
            win32pipe.PIPE_TYPE_BYTE | win32pipe.PIPE_READMODE_BYTE | win32pipe.PIPE_WAIT | _REJECT_REMOTE,
            _MOST_INSTANCES,
            _BUFFER,
            _BUFFER,
            0,
            self._attributes,
        )

    def _first_instance(self) -> int:
        """A pipe that was there before, whoever made it, is never joined."""
        ends = time.monotonic() + _TAKE_OVER_S
        while True:
            if _answers(self._name):
                raise OSError(errno.EADDRINUSE, "a guard listens there", self._name)
            try:
                return self._instance(first=True)
            except pywintypes.error as problem:
                if problem.winerror not in (winerror.ERROR_ACCESS_DENIED, winerror.ERROR_PIPE_BUSY):
                    raise _os_error(problem, self._name) from problem
                if time.monotonic() >= ends:
                    raise OSError(errno.EADDRINUSE, "somebody else holds the pipe of the guard", self._name) from problem
            time.sleep(_RETRY_MS / 1000)

    def _next_instance(self) -> int | None:
        """None: closed meanwhile. Where all instances are taken, until one comes free."""
        while True:
            try:
                return self._instance(first=False)
            except pywintypes.error:
                if win32event.WaitForSingleObject(self._closing, _RETRY_MS) == win32event.WAIT_OBJECT_0:
                    return None

    # ---- the thread at the door ----

    def _wait(self, pipe: int | None) -> None:
        while pipe is not None:
            came = self._somebody(pipe)
            if came is None:
                win32api.CloseHandle(pipe)
                return
            # The next instance comes first, so that the name never is free for others to take.
            following = self._next_instance()
            if not came or following is None or not self._let_in(pipe):
                win32api.CloseHandle(pipe)
            pipe = following

    def _somebody(self, pipe: int) -> bool | None:
        """False: came and left. None: closed."""
        overlapped = pywintypes.OVERLAPPED()
        came = overlapped.hEvent = win32event.CreateEvent(None, True, False, None)
        try:
            if win32pipe.ConnectNamedPipe(pipe, overlapped) == winerror.ERROR_PIPE_CONNECTED:
                return True
        except pywintypes.error:
            return False
        if win32event.WaitForMultipleObjects([self._closing, came], False, win32event.INFINITE) == win32event.WAIT_OBJECT_0:
            with contextlib.suppress(pywintypes.error):
                win32file.CancelIo(pipe)
                win32event.WaitForSingleObject(came, 1000)
            return None
        try:
            win32file.GetOverlappedResult(pipe, overlapped, False)
        except pywintypes.error:
            return False
        return True

    def _let_in(self, pipe: int) -> bool:
        if len(self._at_the_door) >= _MOST_AT_THE_DOOR:
            return False
        try:
            pid = int(win32pipe.GetNamedPipeClientProcessId(pipe))
            account = self._account_of(pid)
            if account is None:
                return False  # who cannot be named is not let in
            outer, inner = socket_pair()
        except (OSError, pywintypes.error):
            return False
        peer = Peer(account, pid)
        self._at_the_door.append((PipeEnd(outer, peer), peer))
        self._bridge(pipe, inner)
        with contextlib.suppress(BlockingIOError):
            self._bell.send(b"\0")
        return True

    def _bridge(self, pipe: int, inner: socket.socket) -> None:
        for _ in range(len(self._bridges)):
            bridge = self._bridges.popleft()
            if bridge.is_alive():
                self._bridges.append(bridge)
        bridge = Bridge(pipe, inner, self._closing)
        self._bridges.append(bridge)
        bridge.start()


def _answers(name: str) -> bool:
    """Whether somebody waits at the other end, without calling them."""
    try:
        win32pipe.WaitNamedPipe(name, 1)
    except pywintypes.error as problem:
        return bool(problem.winerror == winerror.ERROR_SEM_TIMEOUT)
    return True


def connect(name: str, timeout_s: float, owners: Collection[str], account_of: AccountOf) -> socket.socket:
    """As `open_pipe`, joined to a socket."""
    pipe = open_pipe(name, timeout_s, owners)
    try:
        pid = int(win32pipe.GetNamedPipeServerProcessId(pipe))
        # An ordinary account may not ask about the process of a service: then the owner of the pipe stands for it.
        peer = Peer(account_of(pid) or _owner(pipe) or "", pid)
        outer, inner = socket_pair()
    except pywintypes.error as problem:
        win32api.CloseHandle(pipe)
        raise _os_error(problem, name) from problem
    except OSError:
        win32api.CloseHandle(pipe)
        raise
    Bridge(pipe, inner).start()
    end = PipeEnd(outer, peer)
    end.settimeout(timeout_s)
    return end


def open_pipe(name: str, timeout_s: float, owners: Collection[str]) -> int:
    """A handle that the caller closes. Only of a pipe whose owner is one of `owners`, so that no stranger can stand in for the guard."""
    pipe = _open(name, timeout_s)
    try:
        owner = _owner(pipe)
    except pywintypes.error as problem:
        win32api.CloseHandle(pipe)
        raise _os_error(problem, name) from problem
    if owner not in owners:
        win32api.CloseHandle(pipe)
        raise PermissionError(errno.EPERM, "the pipe of the guard belongs to somebody else", name)
    return pipe


def _open(name: str, timeout_s: float) -> int:
    ends = time.monotonic() + timeout_s
    while True:
        try:
            flags = win32file.FILE_FLAG_OVERLAPPED | _IDENTIFY_ONLY
            return int(win32file.CreateFile(name, CLIENT_RIGHTS, 0, None, win32file.OPEN_EXISTING, flags, None).Detach())
        except pywintypes.error as problem:
            left_ms = int((ends - time.monotonic()) * 1000)
            if problem.winerror != winerror.ERROR_PIPE_BUSY:
                raise _os_error(problem, name) from problem
            if left_ms <= 0:
                raise TimeoutError(errno.ETIMEDOUT, "the guard takes nobody", name) from problem
        with contextlib.suppress(pywintypes.error):
            win32pipe.WaitNamedPipe(name, left_ms)


def _owner(pipe: int) -> str | None:
    asked = win32security.OWNER_SECURITY_INFORMATION
    owner = win32security.GetSecurityInfo(pipe, win32security.SE_KERNEL_OBJECT, asked).GetSecurityDescriptorOwner()
    return None if owner is None else str(win32security.ConvertSidToStringSid(owner))


def _os_error(problem: pywintypes.error, name: str) -> OSError:
    return OSError(0, problem.strerror, name, problem.winerror)
