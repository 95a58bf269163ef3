"""What the command line wants of this PC; app/__main__.py has it from app/platform.
Must not hold behaviour."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TextIO

from app.content.words import language_of


class Service(Protocol):
    """The part of app/platform/service that a client needs."""

    def socket_path(self, installed: bool) -> str: ...

    def connect(self, path: str, timeout_s: float) -> socket.socket: ...

    def private(self, path: Path) -> bool:
        """True where no other account may read the file."""


@dataclass(frozen=True, slots=True)
class Place:
    service: Service
    installed: bool
    environment: dict[str, str]
    run_guard: Callable[[list[str]], int]
    out: TextIO
    err: TextIO
    ask_secret: Callable[[str], str] | None  # None: there is no terminal to ask on
    log_folder: Callable[[], Path]
    year: Callable[[], int]

    def socket_path(self, given: str | None) -> str:
        """`--socket`, else HAIDANG_SOCKET, else the installed guard's, else the personal one's of this account."""
        return given or self.environment.get("HAIDANG_SOCKET") or self.service.socket_path(self.installed)

    def language(self) -> str | None:
        return language_of(self.environment)
