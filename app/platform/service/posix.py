"""What Linux and macOS share: the Unix socket, private files, the lock on the data, a detached start.
Must not decide where things lie; the file of each OS does."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import socket
import stat
from abc import abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path

from app.model.problem import Problem
from app.platform.service import LOCK, Install, Listener, Peer, refusal

LONGEST_SOCKET_PATH = 103  # bytes; macOS takes 104 with the end mark, Linux 108
_BACKLOG = 64

PeerOf = Callable[[socket.socket], Peer]


class UnixListener:
    def __init__(self, path: str, peer: PeerOf) -> None:
        self._path = path
        self._peer = peer
        self._socket = _bind(path)
        found = os.stat(path)
        self._mark = (found.st_dev, found.st_ino)

    def accept(self) -> tuple[socket.socket, Peer]:
        """BlockingIOError: nobody waits."""
        connection, _ = self._socket.accept()
        try:
            return connection, self._peer(connection)
        except OSError:
            connection.close()
            raise

    def fileno(self) -> int:
        return self._socket.fileno()

    def close(self) -> None:
        if self._socket.fileno() < 0:
            return
        with contextlib.suppress(OSError):
            found = os.stat(self._path)
            # A guard that took over meanwhile has put its own file here: that one stays.
            if (found.st_dev, found.st_ino) == self._mark:
                os.unlink(self._path)
        self._socket.close()


@contextlib.contextmanager
def reachable(path: str) -> Iterator[str]:
    """A name for `path` that is short enough for the kernel, through the open folder where the path itself is not."""
    if len(os.fsencode(path)) <= LONGEST_SOCKET_PATH or not os.path.isdir("/proc/self/fd"):
        yield path
        return
    folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{folder}/{os.path.basename(path)}"
    finally:
        os.close(folder)


def _bind(path: str) -> socket.socket:
    """A socket file that nobody answers behind is a dead guard's; the lock beside it keeps two newcomers apart."""
    with reachable(path) as name:
        lock = os.open(name + ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                listener.setblocking(False)
                try:
                    listener.bind(name)
                except OSError as problem:
                    if problem.errno != errno.EADDRINUSE or not _dead(name):
                        raise
                    os.unlink(name)
                    listener.bind(name)
                os.chmod(name, 0o666)  # who may enter is decided by the folder
                listener.listen(_BACKLOG)
            except OSError:
                listener.close()
                raise
            return listener
        finally:
            os.close(lock)


def _dead(path: str) -> bool:
    if not stat.S_ISSOCK(os.lstat(path).st_mode):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(0.5)
        try:
            probe.connect(path)
        except ConnectionRefusedError:
            return True
        except OSError:  # a full queue or a slow guard: somebody is there
            return False
    return False


def connect(path: str, timeout_s: float) -> socket.socket:
    """Only into a folder that nobody but root and our own account can change, so that no stranger can stand in for the guard."""
    _look_at_folder(path)
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.settimeout(timeout_s)
        with reachable(path) as name:
            connection.connect(name)
    except OSError:
        connection.close()
        raise
    return connection


def _look_at_folder(path: str) -> None:
    folder = os.stat(os.path.dirname(path) or ".")
    shared = folder.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and not folder.st_mode & stat.S_ISVTX
    if folder.st_uid not in (0, os.geteuid()) or shared:
        raise PermissionError(errno.EPERM, "others can change the folder of the socket", path)


def make_folder_of(path: str, installed: str, personal: str) -> None:
    """Every account enters the folder of an installed guard's socket. Somebody's own folder elsewhere is left as it is."""
    folder = Path(path).parent
    if path == installed:
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
    elif path == personal or not folder.exists():
        own_folder(folder)


def own_folder(path: Path) -> Path:
    """Make a folder that only this account may enter; PermissionError where somebody else has put one there."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = os.lstat(path)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
        raise PermissionError(errno.EPERM, "somebody else's folder", str(path))
    if found.st_mode & 0o077:
        os.chmod(path, 0o700)
    return path


def private(path: Path) -> bool:
    try:
        found = os.lstat(path)
    except OSError:
        return False
    return found.st_uid in (0, os.geteuid()) and not found.st_mode & 0o077 and not stat.S_ISLNK(found.st_mode)


def make_private(path: Path) -> None:
    os.chmod(path, 0o700 if path.is_dir() else 0o600)


def lock_data(data_dir: Path) -> int | None:
    """The kernel drops the lock with the process, however it ends."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = _lock_file(data_dir / LOCK)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        os.close(descriptor)
        if problem.errno in (errno.EWOULDBLOCK, errno.EACCES):
            return None
        raise
    with contextlib.suppress(OSError):
        os.utime(descriptor)
    return descriptor


def _lock_file(path: Path) -> int:
    """On a disk that cannot be written the one that an earlier guard has made: to hold it nothing need be written."""
    flags = os.O_CLOEXEC | os.O_NOFOLLOW
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o600)
    except OSError as error:
        if error.errno not in (errno.EROFS, errno.EACCES):
            raise
        try:
            return os.open(path, os.O_RDONLY | flags)
        except OSError:
            raise error from None


def start_detached(command: list[str]) -> None:
    """A session of its own, no terminal, no open file of ours; a grandchild, so that no zombie waits for its starter."""
    import subprocess  # rare, and not light

    starter = subprocess.Popen(
        ["/bin/sh", "-c", '"$@" </dev/null >/dev/null 2>&1 &', "haidang", *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        start_new_session=True,
        close_fds=True,
    )
    starter.wait()


def installed(marker: Path) -> bool:
    """The marker counts only where an ordinary account cannot have put it."""
    try:
        found = os.stat(marker)
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_uid == 0 and not found.st_mode & 0o022


def write_whole(path: Path, text: str) -> None:
    """Never half a file: written beside it and put in place at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, path)


def _refusal_file(socket: str) -> Path:
    return Path(socket + ".refused")


class UnixService:
    """What a service asks of the system alike on Linux and macOS."""

    @abstractmethod
    def install(self) -> Install: ...

    @abstractmethod
    def socket_path(self, installed: bool) -> str: ...

    @abstractmethod
    def peer(self, connection: socket.socket) -> Peer: ...

    def listen(self, path: str) -> Listener:
        make_folder_of(path, self.socket_path(installed=True), self.socket_path(installed=False))
        _look_at_folder(path)  # no client would come in
        return UnixListener(path, self.peer)

    def connect(self, path: str, timeout_s: float) -> socket.socket:
        return connect(path, timeout_s)

    def private(self, path: Path) -> bool:
        return private(path)

    def make_private(self, path: Path) -> None:
        make_private(path)

    def lock_data(self, data_dir: Path) -> int | None:
        return lock_data(data_dir)

    def leave_refusal(self, socket: str, problem: Problem) -> None:
        installed = self.socket_path(installed=True)
        with contextlib.suppress(OSError):
            make_folder_of(socket, installed, self.socket_path(installed=False))
            # As with the socket itself: an installed guard's is for every account.
            refusal.leave(_refusal_file(socket), problem, 0o644 if socket == installed else 0o600)

    def take_refusal_back(self, socket: str) -> None:
        refusal.take_back(_refusal_file(socket))

    def why_away(self, socket: str) -> Problem | None:
        return refusal.left(_refusal_file(socket))

    def start_guard(self, command: list[str]) -> None:
        if self.install() is Install.PERSONAL:  # an installed guard is the system's to start
            start_detached(command)
