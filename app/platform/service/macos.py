"""Where Hải Đăng lives on macOS: Application Support, a LaunchAgent, a Unix socket.
Must not claim what was never run on a Mac: docs/platforms.md says what was."""

from __future__ import annotations

import hashlib
import os
import plistlib
import socket
import struct
from pathlib import Path

from app.platform.service import Install, Peer, posix

_MARKER = "Library/Application Support/Haidang/installed"
_INSTALLED_DATA = "Library/Application Support/Haidang"
_INSTALLED_SOCKET = "var/run/haidang/guard.sock"
_AGENT = "org.haidang.desktop"
_SOL_LOCAL = 0
_LOCAL_PEERCRED = 1
_LOCAL_PEERPID = 2
_XUCRED = struct.Struct("=IIh2x16I")


class MacService(posix.UnixService):
    """`root` and `home` are given by tests; the Mac's own else."""

    def __init__(self, root: Path = Path("/"), home: Path | None = None) -> None:
        self._root = root
        self._home = Path.home() if home is None else home

    def install(self) -> Install:
        return Install.INSTALLED if posix.installed(self._root / _MARKER) else Install.PERSONAL

    def data_dir(self) -> Path:
        if self.install() is Install.INSTALLED:
            return self._root / _INSTALLED_DATA
        return self._personal_data()

    def _personal_data(self) -> Path:
        return self._home / "Library/Application Support/Haidang"

    def keys_dir(self) -> Path:
        # A neighbour of the data. Of the folders in Library that Apple opens to apps this alone is meant for files that an app makes and
        # cannot make again: Caches may be emptied at any time, Preferences are written by the system's own calls, Keychains are its own.
        return self._home / "Library/Application Support/Haidang Keys"

    def socket_path(self, installed: bool) -> str:
        if installed:
            return str(self._root / _INSTALLED_SOCKET)
        path = self._personal_data() / "run/guard.sock"
        if len(os.fsencode(path)) <= posix.LONGEST_SOCKET_PATH:
            return str(path)
        mark = hashlib.sha256(os.fsencode(self._personal_data())).hexdigest()[:12]
        return f"/tmp/haidang-{os.getuid()}-{mark}/guard.sock"

    def peer(self, connection: socket.socket) -> Peer:
        fields = _XUCRED.unpack(connection.getsockopt(_SOL_LOCAL, _LOCAL_PEERCRED, _XUCRED.size))
        (pid,) = struct.unpack("=i", connection.getsockopt(_SOL_LOCAL, _LOCAL_PEERPID, 4))
        return Peer(account=fields[1], pid=pid)

    def set_autostart(self, command: list[str], on: bool) -> None:
        """A LaunchAgent that runs at the next login; launchd reads the folder itself."""
        path = self._home / "Library/LaunchAgents" / f"{_AGENT}.plist"
        if not on:
            path.unlink(missing_ok=True)
            return
        agent = {"Label": _AGENT, "ProgramArguments": command, "RunAtLoad": True, "ProcessType": "Interactive"}
        posix.write_whole(path, plistlib.dumps(agent).decode("utf-8"))


def service() -> MacService:
    return MacService()
