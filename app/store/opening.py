"""Looking at the store's file before it is used: whole, damaged or from a newer version; setting aside and restoring.
Must not import SQLAlchemy or change a file that it does not understand."""

from __future__ import annotations

import os
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from app.model.problem import Problem, ProblemError
from app.store.database import is_full, plain_connection
from app.store.room import NO_ROOM, Reserve
from app.store.tables import REVISIONS, SCHEMA

FILE_NAME = "haidang.db"
BACKUPS = "backups"
_SIDE_FILES = ("", "-wal", "-shm")


class Found(Enum):
    ABSENT = "absent"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Opened:
    """What happened to the file before it was opened, for both modes to be told."""

    found: Found
    notes: tuple[Problem, ...] = ()
    read_only: bool = False
    full: bool = False  # read only for want of room alone


def backup_name(day_iso: str) -> str:
    return f"haidang-{day_iso}.db"


def backups_of(folder: Path) -> list[Path]:
    """Newest first."""
    return sorted((folder / BACKUPS).glob("haidang-????-??-??.db"), reverse=True)


def set_aside_of(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"{FILE_NAME}.damaged-*"))


def looked_at(path: Path, thorough: bool = False, immutable: bool = False) -> Found:
    """What kind of file it is. Raises ProblemError("store_busy") when another program holds it."""
    if not path.exists():
        return Found.ABSENT
    check = "PRAGMA integrity_check(1)" if thorough else "PRAGMA quick_check(1)"
    try:
        connection = plain_connection(path, immutable)
        try:
            if [row[0] for row in connection.execute(check)] != ["ok"]:
                return Found.DAMAGED
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
                return Found.ABSENT
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        code = error.sqlite_errorcode & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise ProblemError("store_busy", folder=str(path.parent)) from error
        if (
            code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL)
            and not immutable
        ):
            raise
        return Found.DAMAGED
    except sqlite3.DatabaseError:
        return Found.DAMAGED
    if row is None:
        return Found.DAMAGED
    if row[0] == SCHEMA:
        return Found.CURRENT
    return Found.OLDER if row[0] in REVISIONS else Found.NEWER


def made_ready(folder: Path, now: datetime) -> Opened:
    """After this the file is absent, current or older, and whole. Raises ProblemError("store_newer") and leaves such a file as it is."""
    path = folder / FILE_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _unmade(error, folder) from error
    read_only = full = False
    try:
        found = _looked_at_with_the_reserve(path)
    except sqlite3.OperationalError as error:
        # A read-only or full disk: without its log files SQLite can only read, and only when told that nobody writes.
        read_only, full = True, _is_full(error, folder)
        found = looked_at(path, immutable=True)
    if found is Found.NEWER:
        raise ProblemError("store_newer", file=str(path))
    empty_but_backed_up = found is Found.ABSENT and bool(backups_of(folder))
    if found is not Found.DAMAGED and not empty_but_backed_up:
        return Opened(found, read_only=read_only or _unwritable(folder, path), full=full)
    if read_only:
        raise ProblemError("store_full" if full else "store_read_only", folder=str(folder))
    try:
        return _replaced(folder, path, now)
    except OSError as error:
        raise _unmade(error, folder) from error


def _looked_at_with_the_reserve(path: Path) -> Found:
    """On a full disk even looking wants room, which the reserve is held back for."""
    try:
        return looked_at(path)
    except sqlite3.OperationalError as error:
        if not _is_full(error, path.parent) or not Reserve(path.parent).give_up():
            raise
    return looked_at(path)


def _is_full(error: sqlite3.OperationalError, folder: Path) -> bool:
    return is_full(error.sqlite_errorcode & 0xFF, folder)


def _unmade(error: OSError, folder: Path) -> ProblemError:
    return ProblemError("store_full" if error.errno in NO_ROOM else "store_read_only", folder=str(folder))


def _unwritable(folder: Path, path: Path) -> bool:
    return not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK))


def _replaced(folder: Path, path: Path, now: datetime) -> Opened:
    aside = f"{FILE_NAME}.damaged-{now:%Y-%m-%d-%H%M%S}"
    moved = False
    for side in _SIDE_FILES:
        source = path.with_name(FILE_NAME + side)
        if source.exists():
            source.replace(path.with_name(aside + side))
            moved = True
    for backup in backups_of(folder):
        if looked_at(backup, thorough=True) not in (Found.CURRENT, Found.OLDER):
            continue
        half = path.with_name(FILE_NAME + ".restoring")
        _copied(backup, half)
        half.chmod(0o600)
        _flush(half)
        half.replace(path)
        found = looked_at(path)
        day = backup.stem.removeprefix("haidang-")
        return Opened(found, (Problem("store_restored", {"day": day, "file": aside if moved else ""}),))
    return Opened(Found.ABSENT, (Problem("store_started_fresh", {"file": aside}),))


def _copied(backup: Path, half: Path) -> None:
    try:
        shutil.copyfile(backup, half)
    except OSError as error:
        half.unlink(missing_ok=True)
        if error.errno not in NO_ROOM or not Reserve(half.parent).give_up():
            raise
        shutil.copyfile(backup, half)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
