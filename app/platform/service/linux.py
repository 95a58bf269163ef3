"""Where Hải Đăng lives on Linux: /var/lib and /run when installed, the XDG folders of the account else.
Must not believe an environment variable about whether it is installed."""

from __future__ import annotations

import os
import pwd
import socket
import stat
import struct
from pathlib import Path

from app.platform.service import Install, Peer, posix

_MARKER = "etc/haidang/installed"
_INSTALLED_DATA = "var/lib/haidang"
_INSTALLED_SOCKET = "run/haidang/guard.sock"
_AUTOSTART = "haidang.desktop"
_UCRED = struct.Struct("3i")


class LinuxService(posix.UnixService):
    """`root` and `environment` are given by tests; the PC's own else."""

    def __init__(self, root: Path = Path("/"), environment: dict[str, str] | None = None) -> None:
        self._root = root
        self._environment = dict(os.environ) if environment is None else environment

    def install(self) -> Install:
        return Install.INSTALLED if posix.installed(self._root / _MARKER) else Install.PERSONAL

    def data_dir(self) -> Path:
        if self.install() is Install.INSTALLED:
            return self._root / _INSTALLED_DATA
        return self._personal_data()

    def _personal_data(self) -> Path:
        return self._xdg("XDG_DATA_HOME", ".local/share") / "haidang"

    def keys_dir(self) -> Path:
        # "State" is what is not worth taking to another PC: who takes the data along, or backs them up, leaves it here.
        return self._xdg("XDG_STATE_HOME", ".local/state") / "haidang" / "keys"

    def _home(self) -> Path:
        if (home := self._environment.get("HOME", "")).startswith("/"):
            return Path(home)
        try:
            return Path(pwd.getpwuid(os.getuid()).pw_dir)
        except KeyError:  # an account without a name any more
            return Path(f"/var/tmp/haidang-{os.getuid()}")

    def _xdg(self, variable: str, otherwise: str) -> Path:
        # The XDG rules: a path that is not absolute is to be ignored.
        given = self._environment.get(variable, "")
        return Path(given) if given.startswith("/") else self._home() / otherwise

    def socket_path(self, installed: bool) -> str:
        if installed:
            return str(self._root / _INSTALLED_SOCKET)
        for folder in (self._runtime(), self._personal_data() / "run"):
            if folder is not None and len(os.fsencode(folder / "guard.sock")) <= posix.LONGEST_SOCKET_PATH:
                return str(folder / "guard.sock")
        # A long home path: a short name made from it, in a folder that listen() makes our own.
        import hashlib  # brings OpenSSL along, which a desktop that is told its socket never needs

        mark = hashlib.sha256(os.fsencode(self._personal_data())).hexdigest()[:12]
        return f"/tmp/haidang-{os.getuid()}-{mark}/guard.sock"

    def _runtime(self) -> Path | None:
        """XDG_RUNTIME_DIR, where it is what it should be: ours alone. `su` leaves another account's behind."""
        given = self._environment.get("XDG_RUNTIME_DIR", "")
        if not given.startswith("/"):
            return None
        try:
            found = os.stat(given)
        except OSError:
            return None
        return Path(given) / "haidang" if found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) & 0o077 == 0 else None

    def peer(self, connection: socket.socket) -> Peer:
        pid, account, _ = _UCRED.unpack(connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _UCRED.size))
        return Peer(account=account, pid=pid)

    def set_autostart(self, command: list[str], on: bool) -> None:
        path = self._xdg("XDG_CONFIG_HOME", ".config") / "autostart" / _AUTOSTART
        if not on:
            path.unlink(missing_ok=True)
            return
        posix.write_whole(
            path,
            "[Desktop Entry]\nType=Application\nName=Hải Đăng\nX-GNOME-Autostart-enabled=true\nTerminal=false\n"
            f"Exec={' '.join(_quoted(part) for part in command)}\n",
        )


def _quoted(part: str) -> str:
    """One argument of an Exec line: quoted, and escaped once more as every value of a desktop entry is."""
    inner = part.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$").replace("%", "%%")
    return '"' + inner.replace("\\", "\\\\").replace("\n", "\\n") + '"'


def service() -> LinuxService:
    return LinuxService()
