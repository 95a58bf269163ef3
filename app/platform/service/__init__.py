"""Where this PC keeps our files, how the guard is installed, the socket's peer, secrets, autostart.
Must not start a personal guard where an install marker stands."""

from __future__ import annotations

import socket
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from app.model.problem import Problem

LOCK = "guard.lock"  # in the data folder; its time is when the guard that holds it began


class Install(Enum):
    PERSONAL = "personal"
    INSTALLED = "installed"


@dataclass(frozen=True, slots=True)
class Peer:
    """Who is at the other end of a socket, by the kernel's word."""

    account: int | str
    pid: int


class Listener(Protocol):
    """The guard's end of the local socket: Unix socket (0666 in a folder that decides who may enter) or named pipe."""

    def accept(self) -> tuple[socket.socket, Peer]: ...

    def fileno(self) -> int: ...

    def close(self) -> None: ...


class Service(Protocol):
    def install(self) -> Install:
        """INSTALLED only where the install marker stands (never by an environment variable)."""

    def data_dir(self) -> Path: ...

    def keys_dir(self) -> Path:
        """Of a personal guard: where secrets lie that no keyring takes. Never in its data folder, which may be copied or backed up."""

    def socket_path(self, installed: bool) -> str: ...

    def listen(self, path: str) -> Listener:
        """Raises OSError(EADDRINUSE) when a live guard listens there; a dead guard's socket file is taken over."""

    def connect(self, path: str, timeout_s: float) -> socket.socket: ...

    def peer(self, connection: socket.socket) -> Peer: ...

    def private(self, path: Path) -> bool:
        """True where no other account may read the file."""

    def make_private(self, path: Path) -> None: ...

    def lock_data(self, data_dir: Path) -> int | None:
        """A lock that dies with the process; None: another guard holds it."""

    def leave_refusal(self, socket: str, problem: Problem) -> None:
        """Where this guard would have listened: why it does not. Nobody hears a guard that was started detached."""

    def take_refusal_back(self, socket: str) -> None: ...

    def why_away(self, socket: str) -> Problem | None:
        """For whoever finds nobody there: "guard_away" with the reason that a guard has left; None: it has left none."""

    def start_guard(self, command: list[str]) -> None:
        """Start the personal guard detached, surviving its starter."""

    def set_autostart(self, command: list[str], on: bool) -> None: ...


def service_for_this_pc() -> Service:
    if sys.platform == "win32":
        from app.platform.service.windows import service
    elif sys.platform == "darwin":
        from app.platform.service.macos import service
    else:
        from app.platform.service.linux import service
    return service()
