"""Why a guard did not start: it leaves that in a small file, for nobody hears a program that the desktop has started.
Must not be believed for anything but words: in a personal install the account that the rules are for can write it."""

from __future__ import annotations

import contextlib
import os
import socket
import stat
import sys
import time
from pathlib import Path

import msgspec

from app.model.problem import Problem, ProblemError
from app.platform.service import Service

# What a guard may say of itself here; whatever else stands in the file is passed over.
REFUSALS = frozenset(
    {
        "not_started", "not_started_full", "not_started_read_only", "not_started_write_failed", "second_guard", "socket_path_too_long",
        "socket_folder", "socket_refused", "socket_taken", "store_busy", "store_newer", "store_upgrade_failed",
    }
)  # fmt: skip
FRESH_S = 60.0  # a desktop tries again every few seconds, so what is older is of another day
_MOST_BYTES = 4096
_MOST_LETTERS = 300
_READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def leave(path: Path, problem: Problem, mode: int = 0o600) -> None:
    """Never half a file. Where it cannot be written nothing is left: the guard has said it on its own stderr, too."""
    beside = path.with_name(path.name + ".new")
    with contextlib.suppress(OSError):
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            if sys.platform != "win32":
                os.fchmod(descriptor, mode)  # whatever the umask
            file.write(msgspec.json.encode(problem))
        beside.replace(path)


def take_back(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def left(path: Path) -> Problem | None:
    """ "guard_away" with what the guard has left as its facts; None: nothing that can be used."""
    try:
        descriptor = os.open(path, _READ)
    except OSError:
        return None
    try:
        if not _usable(os.fstat(descriptor)):
            return None
        found = msgspec.json.decode(os.read(descriptor, _MOST_BYTES), type=Problem)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    finally:
        os.close(descriptor)
    if found.id not in REFUSALS:
        return None
    facts = {name: value for name, value in found.facts.items() if isinstance(value, str) and _plain(value)}
    return Problem("guard_away", {**facts, "why": found.id})


def _usable(found: os.stat_result) -> bool:
    if not stat.S_ISREG(found.st_mode) or found.st_size > _MOST_BYTES or abs(time.time() - found.st_mtime) > FRESH_S:
        return False
    # On Windows the folder is the account's own.
    return sys.platform == "win32" or (found.st_uid in (0, os.geteuid()) and not found.st_mode & 0o022)


def _plain(value: str) -> bool:
    return len(value) <= _MOST_LETTERS and value.isprintable()


class TellingService:
    """What a client needs of the service; where nobody answers, and a guard has left why, that is told."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def socket_path(self, installed: bool) -> str:
        return self._service.socket_path(installed)

    def private(self, path: Path) -> bool:
        return self._service.private(path)

    def connect(self, path: str, timeout_s: float) -> socket.socket:
        try:
            return self._service.connect(path, timeout_s)
        except OSError:
            away = self._service.why_away(path)
            if away is None:
                raise
            raise ProblemError(away.id, **away.facts) from None
