"""Where Hải Đăng lives on Windows: LocalAppData, the Run key, a socket on the loopback address.
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

from app.platform.processes.windows_calls import WindowsCalls
from app.platform.service import Install, Listener, Peer

_MARKER = "installed"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RUN_NAME = "Haidang"
_LOOPBACK = "127.0.0.1"
_DETACHED = 0x00000008 | 0x00000200 | 0x08000000  # no console, a group of its own, no window
_BREAK_AWAY = 0x01000000
_EXCLUSIVE = -5  # SO_EXCLUSIVEADDRUSE: no other program may bind the same port beside us
_TCP_TABLE_OWNER_PID_CONNECTIONS = 4
_AF_INET = 2


class _Row(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("state", "local", "local_port", "remote", "remote_port", "pid")]


class LoopbackListener:
    """The path holds the number of the port; who calls is the owner of the other end by Windows' own table."""

    def __init__(self, path: str, service: WindowsService) -> None:
        self._path = Path(path)
        self._service = service
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            with contextlib.suppress(OSError):
                self._socket.setsockopt(socket.SOL_SOCKET, _EXCLUSIVE, 1)
            self._socket.bind((_LOOPBACK, 0))
            self._socket.listen(64)
            self._socket.setblocking(False)
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_name(self._path.name + ".new")
            beside.write_text(str(self._socket.getsockname()[1]), encoding="ascii")
            os.replace(beside, self._path)
        except OSError:
            self._socket.close()
            raise

    def accept(self) -> tuple[socket.socket, Peer]:
        connection, _ = self._socket.accept()
        try:
            return connection, self._service.peer(connection)
        except OSError:
            connection.close()
            raise

    def fileno(self) -> int:
        return self._socket.fileno()

    def close(self) -> None:
        if self._socket.fileno() < 0:
            return
        own = str(self._socket.getsockname()[1])
        self._socket.close()
        with contextlib.suppress(OSError, UnicodeDecodeError):
            if self._path.read_text(encoding="ascii") == own:
                self._path.unlink()


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
        local = self._environment.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "Haidang"

    def socket_path(self, installed: bool) -> str:
        return str((self._shared() if installed else self._personal_data()) / "guard.port")

    def listen(self, path: str) -> Listener:
        try:
            self.connect(path, 0.5).close()
        except OSError:
            return LoopbackListener(path, self)
        raise OSError(errno.EADDRINUSE, "a guard listens there", path)

    def connect(self, path: str, timeout_s: float) -> socket.socket:
        try:
            port = int(Path(path).read_text(encoding="ascii"))
        except ValueError as problem:
            raise ConnectionRefusedError(errno.ECONNREFUSED, "no port is named there", path) from problem
        return socket.create_connection((_LOOPBACK, port), timeout=timeout_s)

    def peer(self, connection: socket.socket) -> Peer:
        """Of the connections that Windows lists, the one whose near end is our far end."""
        near, far = connection.getpeername(), connection.getsockname()
        pid = self._owner(near[1], far[1])
        account = WindowsCalls(self._library).account_of(pid) if pid is not None else None
        if pid is None or account is None:
            raise PermissionError(errno.EPERM, "Windows does not tell who called")
        return Peer(account=account, pid=pid)

    def _owner(self, local_port: int, remote_port: int) -> int | None:
        table, size = self._library("iphlpapi").GetExtendedTcpTable, ctypes.c_uint32(0)
        held = ctypes.create_string_buffer(4)
        for _ in range(4):  # it may grow between the two questions
            if table(held, ctypes.byref(size), 0, _AF_INET, _TCP_TABLE_OWNER_PID_CONNECTIONS, 0) == 0:
                break
            held = ctypes.create_string_buffer(size.value + 512)
            size = ctypes.c_uint32(len(held))
        count = ctypes.c_uint32.from_buffer(held).value
        rows = (_Row * min(count, (len(held) - 4) // ctypes.sizeof(_Row))).from_buffer(held, 4)
        for row in rows:
            if socket.ntohs(row.local_port & 0xFFFF) == local_port and socket.ntohs(row.remote_port & 0xFFFF) == remote_port:
                return int(row.pid)
        return None

    def private(self, path: Path) -> bool:
        """The account's own profile is closed to other accounts by Windows; anything outside it is not taken for private."""
        with contextlib.suppress(OSError):
            return path.exists() and path.resolve().is_relative_to(self._personal_data().parent.resolve())
        return False

    def make_private(self, path: Path) -> None:
        """Only the owner, the system and administrators keep an entry."""
        owner = self._environment.get("USERNAME", "")
        asked = [
            "icacls",
            str(path),
            "/inheritance:r",
            "/grant:r",
            f"{owner}:F",
            "/grant:r",
            "*S-1-5-18:F",
            "/grant:r",
            "*S-1-5-32-544:F",
        ]
        with contextlib.suppress(OSError):
            subprocess.run(asked, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=10)

    def lock_data(self, data_dir: Path) -> int | None:
        if sys.platform != "win32":
            return None
        import msvcrt

        data_dir.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(data_dir / "guard.lock", os.O_RDWR | os.O_CREAT)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(descriptor)
            return None
        return descriptor

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
