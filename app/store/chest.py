"""The chest: private things of children in a file of its own, sealed, padded, and the same to look at whether they are few or many.
Must not know what is in it; must never be copied, backed up or exported, nor set aside in any readable shape."""

from __future__ import annotations

import hashlib
import os
import secrets as chance
import sqlite3
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from nacl import exceptions
from nacl.secret import SecretBox

from app.model.problem import ProblemError
from app.store.database import StoreUnwritable, is_full, plain_connection
from app.store.room import NO_ROOM, Reserve

CHEST_NAME = "private.db"
KEY_BYTES = SecretBox.KEY_SIZE
FORMAT = 1
FIRST_SLOTS = 64  # some 250 KiB; a family's messages and lessons of years
MOST_SLOTS = 4096
SLOT_BYTES = 4000  # one row fills one page of the database, so no row can be told by its place
_SEALING_BYTES = SecretBox.NONCE_SIZE + SecretBox.MACBYTES
_HEAD = struct.Struct(">QII")  # generation, number of this slot, number of slots
_LENGTH = struct.Struct(">Q")
_PIECE_BYTES = SLOT_BYTES - _SEALING_BYTES - _HEAD.size
_SIDE_FILES = ("", "-wal", "-shm", "-journal")
_UNREADABLE_HERE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)


class _Damaged(Exception):
    """Not ours, broken, or sealed with another key: nothing in it can ever be read again."""


class Chest:
    """All of it is in memory while it is open. Every change seals every slot anew, used or not, and leaves no log behind: which value was
    written, how long it is, and how many there are, shows nowhere; that something was written at all shows in the file's time alone."""

    def __init__(self, path: Path, box: SecretBox, connection: sqlite3.Connection, read_only: bool) -> None:
        self._path = path
        self._box = box
        self._connection = connection
        self._values: dict[str, bytes] = {}
        self._generation = 0
        self._slots = FIRST_SLOTS
        self.read_only = read_only
        self.lost = False  # what was there could not be read any more and is gone: "please send again"

    @classmethod
    def opened(cls, path: Path, key: bytes) -> Chest:
        """Raises ProblemError: store_newer (left as it is), store_busy, store_full, store_read_only, store_write_failed."""
        try:
            return cls._opened(path, key)
        except ProblemError as error:
            # As with the store, a full disk costs the reserve first.
            if error.problem.id != "store_full" or not Reserve(path.parent).give_up():
                raise
        return cls._opened(path, key)

    @classmethod
    def _opened(cls, path: Path, key: bytes) -> Chest:
        box = SecretBox(key)
        lost = False
        try:
            try:
                return cls._open(path, box)
            except _Damaged:
                lost = True
                _shredded(path)
            chest = cls._open(path, box)
            chest.lost = lost
            return chest
        except (sqlite3.Error, OSError) as error:
            raise _problem(error, path) from error

    @classmethod
    def _open(cls, path: Path, box: SecretBox) -> Chest:
        there = path.exists()
        if not there:
            # Ours alone before anything is in it.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        read_only = not os.access(path.parent, os.W_OK) or not os.access(path, os.W_OK)
        connection = plain_connection(path, immutable=read_only)
        try:
            chest = cls(path, box, connection, read_only)
            chest._begin()
        except sqlite3.DatabaseError as error:
            connection.close()
            if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode & 0xFF not in (
                sqlite3.SQLITE_CORRUPT,
                sqlite3.SQLITE_NOTADB,
                sqlite3.SQLITE_ERROR,
            ):
                raise  # full, busy or refused: not the file's fault
            raise _Damaged from error
        except BaseException:
            connection.close()
            raise
        return chest

    def _begin(self) -> None:
        connection = self._connection
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > FORMAT:
            raise ProblemError("store_newer", file=str(self._path))
        if not self.read_only:
            self._for_writing()
        if version == 0:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise _Damaged
            self._write({})
            return
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise _Damaged
        self._read()

    def _read(self) -> None:
        pieces: list[bytes] = []
        generations: set[int] = set()
        rows = self._connection.execute("SELECT number, box FROM slot ORDER BY number").fetchall()
        for place, (number, sealed) in enumerate(rows):
            try:
                plain = self._box.decrypt(sealed)
            except (exceptions.CryptoError, TypeError, ValueError):
                raise _Damaged from None
            generation, own_number, slots = _HEAD.unpack_from(plain)
            generations.add(generation)
            if own_number != number or number != place or slots != len(rows) or len(plain) != _HEAD.size + _PIECE_BYTES:
                raise _Damaged
            pieces.append(plain[_HEAD.size :])
        if len(generations) != 1:
            raise _Damaged
        whole = b"".join(pieces)
        (length,) = _LENGTH.unpack_from(whole)
        try:
            self._values = msgspec.msgpack.decode(whole[_LENGTH.size : _LENGTH.size + length], type=dict[str, bytes])
        except msgspec.DecodeError:
            raise _Damaged from None
        self._slots, self._generation = len(rows), generations.pop()

    # ---- looking ----

    def value(self, name: str) -> bytes | None:
        return self._values.get(name)

    def values(self, prefix: str) -> tuple[tuple[str, bytes], ...]:
        """By name."""
        return tuple((name, self._values[name]) for name in sorted(self._values) if name.startswith(prefix))

    def digest(self, text: str) -> str:
        """A short sign of a text, the same as long as the key is: nobody without the key can try out what it stands for."""
        return hashlib.blake2b(text.encode(), digest_size=16, key=bytes(self._box), person=b"haidang-digest").hexdigest()

    # ---- changing ----

    def put(self, name: str, value: bytes) -> None:
        """Raises StoreUnwritable; then all is as before, here and on the disk."""
        self.change({name: value})

    def take_out(self, name: str) -> None:
        """Nothing of it stays on the disk, in the file or beside it."""
        self.change({}, [name])

    def change(self, puts: Mapping[str, bytes], takes: Iterable[str] = ()) -> None:
        """All of it or nothing, and as one write."""
        gone = set(takes)
        self._write({**{name: value for name, value in self._values.items() if name not in gone}, **puts})

    def seal_anew(self) -> None:
        """The same content in new sealing: a write that stands for nothing, so that the file's time says less."""
        self._write(dict(self._values))

    def _write(self, values: dict[str, bytes]) -> None:
        if self.read_only and not self._writable_again():
            raise StoreUnwritable("store_read_only", folder=str(self._path.parent))
        content = msgspec.msgpack.encode(values)
        slots = self._slots
        while slots * _PIECE_BYTES < _LENGTH.size + len(content):
            slots *= 2
        if slots > MOST_SLOTS:
            raise StoreUnwritable("store_full", folder=str(self._path.parent))
        generation = self._generation + 1
        whole = (_LENGTH.pack(len(content)) + content).ljust(slots * _PIECE_BYTES, b"\0")
        sealed = [
            bytes(
                self._box.encrypt(
                    _HEAD.pack(generation, number, slots) + whole[number * _PIECE_BYTES : (number + 1) * _PIECE_BYTES]
                )
            )
            for number in range(slots)
        ]
        try:
            self._commit_with_the_reserve(sealed)
        except sqlite3.Error as error:
            problem = _problem(error, self._path)
            raise StoreUnwritable(problem.problem.id, **problem.problem.facts) from error
        self._values, self._slots, self._generation = values, slots, generation
        self._empty_log()

    def _writable_again(self) -> bool:
        if not os.access(self._path.parent, os.W_OK) or not os.access(self._path, os.W_OK):
            return False
        self._connection.close()
        self._connection = plain_connection(self._path)
        self._for_writing()
        self.read_only = False
        return True

    def _for_writing(self) -> None:
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("PRAGMA secure_delete=ON")

    def _commit_with_the_reserve(self, sealed: list[bytes]) -> None:
        try:
            self._commit(sealed)
        except sqlite3.Error as error:
            if _problem(error, self._path).problem.id != "store_full" or not Reserve(self._path.parent).give_up():
                raise
            self._commit(sealed)

    def _commit(self, sealed: list[bytes]) -> None:
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("CREATE TABLE IF NOT EXISTS slot (number INTEGER PRIMARY KEY, box BLOB NOT NULL)")
            # Equal in size, so each row is overwritten where it lies.
            connection.executemany(
                "INSERT INTO slot (number, box) VALUES (?, ?) ON CONFLICT (number) DO UPDATE SET box = excluded.box",
                enumerate(sealed),
            )
            connection.execute(f"PRAGMA user_version={FORMAT}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.rollback()
            raise

    def _empty_log(self) -> None:
        """What stood there before is gone from the disk, and the log's length counts no writes."""
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError:
            # The disk does not take it now. All is kept, sealed; the next write tries again.
            return

    # ---- the end ----

    def close(self) -> None:
        self._connection.close()

    def delete(self) -> None:
        """Overwritten with chance and gone, with all beside it."""
        self.close()
        _shredded(self._path)


def new_key() -> bytes:
    return chance.token_bytes(KEY_BYTES)


def delete_chest(path: Path) -> None:
    """Also one that cannot be opened. Raises StoreUnwritable."""
    try:
        _shredded(path)
    except OSError as error:
        raise StoreUnwritable("store_write_failed", folder=str(path.parent)) from error


def _shredded(path: Path) -> None:
    for side in _SIDE_FILES:
        file = path.with_name(path.name + side)
        if not file.exists():
            continue
        with file.open("r+b") as there:
            left = there.seek(0, os.SEEK_END)
            there.seek(0)
            while left > 0:
                left -= there.write(chance.token_bytes(min(left, 1 << 20)))
            there.flush()
            os.fsync(there.fileno())
        file.unlink()


def _problem(error: sqlite3.Error | OSError, path: Path) -> ProblemError:
    folder = str(path.parent)
    if isinstance(error, OSError):
        return ProblemError("store_full" if error.errno in NO_ROOM else "store_read_only", folder=folder)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProblemError("store_busy", folder=folder)
    if is_full(code, path.parent):
        return ProblemError("store_full", folder=folder)
    if code in _UNREADABLE_HERE:
        return ProblemError("store_read_only", folder=folder)
    return ProblemError("store_write_failed", folder=folder)
