"""Where Hải Đăng lives on Windows: LocalAppData, the Run key, a named pipe.
Must not claim what was never run on real Windows: docs/platforms.md says what was."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.model.problem import Problem
from app.platform.processes.windows_calls import WindowsCalls
from app.platform.service import LOCK, Install, Listener, Peer, refusal
from app.platform.service.windows_places import INSTALLED_PIPE, PIPES, access, owners, personal_pipe, pipe_name

_MARKER = "installed"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RUN_NAME = "Haidang"
_NO_WINDOW = 0x08000000
# An unseen console of its own and a group of its own. Not DETACHED_PROCESS: without a console each worker of the guard would open one.
_DETACHED = _NO_WINDOW | 0x00000200
_BREAK_AWAY = 0x01000000


class WindowsService:
    """`library` gives Windows' own libraries by name; `environment` is the account's."""

    def __init__(self, library: Any, environment: Mapping[str, str] = os.environ) -> None:
        self._library = library
        self._environment = environment

    def _shared(self) -> Path:
        return Path(self._environment.get("ProgramData", r"C:\ProgramData")) / "Haidang"

    def install(self) -> Install:
        """ProgramFiles can be written by administrators only, so a marker there is theirs."""
        marker = Path(self._environment.get("ProgramFiles", r"C:\Program Files")) / "Haidang" / _MARKER
        return Install.INSTALLED if marker.is_file() else Install.PERSONAL

    def data_dir(self) -> Path:
        return self._shared() if self.install() is Install.INSTALLED else self._personal_data()

    def _personal_data(self) -> Path:
        return self._local() / "Haidang"

    def _local(self) -> Path:
        local = self._environment.get("LOCALAPPDATA")
        return Path(local) if local else Path.home() / "AppData" / "Local"

    def keys_dir(self) -> Path:
        # A neighbour of the data. Not in the roaming part of the profile: with a school's or firm's account Windows copies that to a server
        # and to each PC where somebody signs in, and a key must not travel further than what it opens.
        return self._local() / "Haidang Keys"

    def socket_path(self, installed: bool) -> str:
        """Not a path in a folder but the whole name of a pipe, which QLocalSocket takes too."""
        return INSTALLED_PIPE if installed else personal_pipe(str(self._personal_data()))

    def listen(self, path: str) -> Listener:
        from app.platform.service.windows_pipe import PipeListener

        name, own = pipe_name(path), self._own_account()
        return PipeListener(name, access(own, everybody=name == INSTALLED_PIPE), self._account_of)

    def connect(self, path: str, timeout_s: float) -> socket.socket:
        from app.platform.service.windows_pipe import connect

        return connect(pipe_name(path), timeout_s, owners(self._own_account()), self._account_of)

    def open_pipe(self, path: str, timeout_s: float) -> int:
        """As `connect`, for whoever reads a pipe without our bridge: a handle that the caller closes."""
        from app.platform.service.windows_pipe import open_pipe

        return open_pipe(pipe_name(path), timeout_s, owners(self._own_account()))

    def peer(self, connection: socket.socket) -> Peer:
        """What was learned of the other end of the pipe when it was joined to this socket."""
        peer = getattr(connection, "peer", None)
        if not isinstance(peer, Peer):
            raise PermissionError(errno.EPERM, "not a socket of the guard's pipe")
        return peer

    def _account_of(self, pid: int) -> str | None:
        return WindowsCalls(self._library).account_of(pid)

    def _own_account(self) -> str:
        account = self._account_of(os.getpid())
        if account is None:
            raise PermissionError(errno.EPERM, "Windows does not tell whose account this is")
        return account

    def private(self, path: Path) -> bool:
        """The account's own profile is closed to other accounts by Windows; outside it the access list of the file tells."""
        with contextlib.suppress(OSError):
            real = path.resolve(strict=True)
            return any(real.is_relative_to(own) for own in self._own_folders()) or self._is_closed(real)
        return False

    def _own_folders(self) -> list[Path]:
        profile = self._environment.get("USERPROFILE")
        return [self._local().resolve(), *([Path(profile).resolve()] if profile else [])]

    def _is_closed(self, path: Path) -> bool:
        if sys.platform != "win32":
            return False
        from app.platform.service.windows_files import is_closed

        return is_closed(path, self._own_account())

    def make_private(self, path: Path) -> None:
        """Only the owner, the system and administrators keep an entry. A disk that keeps no entries leaves it as it is; `private` tells."""
        if sys.platform != "win32":
            return
        from app.platform.service.windows_files import close

        with contextlib.suppress(OSError):
            close(path, self._own_account())

    def lock_data(self, data_dir: Path) -> int | None:
        if sys.platform != "win32":
            return None
        import msvcrt

        data_dir.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(data_dir / LOCK, os.O_RDWR | os.O_CREAT)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(descriptor)
            return None
        with contextlib.suppress(OSError):
            os.utime(data_dir / LOCK)
        return descriptor

    def _refusal_file(self, socket: str) -> Path:
        """A pipe has no folder: beside the data, in a folder of its own."""
        name = pipe_name(socket)
        folder = self._shared() if name == INSTALLED_PIPE else self._personal_data()
        return folder / "run" / (name.removeprefix(PIPES) + ".refused")

    def leave_refusal(self, socket: str, problem: Problem) -> None:
        path = self._refusal_file(socket)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            refusal.leave(path, problem)

    def take_refusal_back(self, socket: str) -> None:
        refusal.take_back(self._refusal_file(socket))

    def why_away(self, socket: str) -> Problem | None:
        return refusal.left(self._refusal_file(socket))

    def start_guard(self, command: list[str]) -> None:
        if self.install() is Install.INSTALLED:
            return
        try:
            _spawn(command, _DETACHED | _BREAK_AWAY)
        except OSError:  # a job that lets nobody out
            _spawn(command, _DETACHED)

    def set_autostart(self, command: list[str], on: bool) -> None:
        if sys.platform != "win32":
            return
        import winreg

        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
            if on:
                winreg.SetValueEx(key, _RUN_NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command))
            else:
                with contextlib.suppress(FileNotFoundError):
                    winreg.DeleteValue(key, _RUN_NAME)


def _spawn(command: list[str], flags: int) -> None:
    started = subprocess.Popen(
        command,
        cwd=Path.home().anchor,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        creationflags=flags if os.name == "nt" else 0,
    )
    started.returncode = 0  # it goes on by itself: nobody waits for it


def service() -> WindowsService:
    library = getattr(ctypes, "WinDLL")  # noqa: B009  # exists on Windows only
    return WindowsService(lambda name: library(name, use_last_error=True))
