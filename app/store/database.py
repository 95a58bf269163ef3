"""One open SQLite file: reading, and writing as a whole or not at all.
Must not know what is kept; must be used from one thread, the guard's loop."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import StaticPool

from app.model.problem import ProblemError
from app.store.room import Reserve, has_room

Kept = TypeVar("Kept")

BUSY_MS = 5000
_PERHAPS_FULL = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
_READ_ONLY = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})


class StoreUnwritable(ProblemError):
    """Nothing was written; what is in memory still counts. `store_full`, `store_read_only` or `store_write_failed`."""


def plain_connection(path: Path, immutable: bool = False) -> sqlite3.Connection:
    """The one way in which this program opens a database file. `immutable`: only to read, where nothing can be written beside it."""
    if not immutable:
        return sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        # A guard that was killed leaves in the log what the file does not have yet; `immutable=1` would not look there.
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        try:
            connection.execute("PRAGMA schema_version").fetchone()
            return connection
        except sqlite3.Error:
            connection.close()
    return sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)


def _prepared(path: Path, immutable: bool) -> sqlite3.Connection:
    connection = plain_connection(path, immutable)
    if not immutable:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        # What is deleted is overwritten: a deleted history must not be readable in the file.
        connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA cache_size=-2048")
    return connection


class Database:
    """Holds the connection. A full disk first costs the reserve file, then writes are refused."""

    def __init__(self, path: Path, read_only: bool = False, full: bool = False) -> None:
        """`full`: why it is read only, where the disk would take it if it had room."""
        self._path = path
        self._reserve = Reserve(path.parent)
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        self.read_only = read_only
        self._full = full
        self._open()

    def _open(self) -> None:
        path, immutable = self._path, self.read_only
        engine = create_engine("sqlite://", creator=lambda: _prepared(path, immutable), poolclass=StaticPool)

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            # The driver is in autocommit; without this SQLAlchemy's begin would be none.
            connection.exec_driver_sql("BEGIN")

        self._engine = engine
        self._connection = engine.connect()
        if not immutable:
            self._reserve.keep()

    @property
    def path(self) -> Path:
        return self._path

    @property
    def driver(self) -> sqlite3.Connection:
        connection = self._live().connection.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        return connection

    def _live(self) -> Connection:
        if self._connection is None:
            raise ProblemError("store_closed")
        return self._connection

    def read(self, work: Callable[[Connection], Kept]) -> Kept:
        connection = self._live()
        if connection.in_transaction():
            return work(connection)
        with connection.begin():
            return work(connection)

    def write(self, work: Callable[[Connection], Kept]) -> Kept:
        """All of `work` or nothing. Raises StoreUnwritable. Work may run twice (after the reserve was given up) and may nest."""
        connection = self._live()
        if connection.in_transaction():
            return work(connection)
        if self.read_only:
            raise self.unwritable()
        folder = str(self._path.parent)
        try:
            return self._once(connection, work)
        except OperationalError as error:
            full = is_full(primary_code(error), self._path.parent)
            if full and self._reserve.give_up():
                try:
                    return self._once(connection, work)
                except OperationalError as again:
                    error, full = again, is_full(primary_code(again), self._path.parent)
            if full:
                raise StoreUnwritable("store_full", folder=folder) from error
            if primary_code(error) in _READ_ONLY:
                raise StoreUnwritable("store_read_only", folder=folder) from error
            if primary_code(error) == sqlite3.SQLITE_IOERR:
                raise StoreUnwritable("store_write_failed", folder=folder) from error
            raise

    def unwritable(self) -> StoreUnwritable:
        """Why it is read only."""
        return StoreUnwritable("store_full" if self._full else "store_read_only", folder=str(self._path.parent))

    @staticmethod
    def _once(connection: Connection, work: Callable[[Connection], Kept]) -> Kept:
        try:
            with connection.begin():
                return work(connection)
        except BaseException:
            # A commit that fails may leave SQLite's own transaction open; the next one could then never begin.
            driver = connection.connection.driver_connection
            if isinstance(driver, sqlite3.Connection) and driver.in_transaction:
                driver.rollback()
            raise

    def retry(self) -> bool:
        """Whether writing works (again): tries it, and takes the reserve back."""
        if self.read_only:
            self.close()
            self.read_only = False
            try:
                self._open()
            except (DatabaseError, OSError):
                self.close()
                self.read_only, self._full = True, not has_room(self._path.parent)
                if self._full:
                    self._reserve.give_up()  # for the next try
                self._open()
                return False
        try:
            self.write(lambda connection: connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num"))
        except StoreUnwritable:
            return False
        return self._reserve.keep()

    def shrink(self) -> None:
        """After a deletion: nothing of it stays in the file or its log."""
        connection = self.driver
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError as error:
            raise StoreUnwritable("store_write_failed", folder=str(self._path.parent)) from error
        try:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError:
            # No room to rebuild the file. `secure_delete` has overwritten the rows already; only the file stays as large as it was.
            return

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def primary_code(error: DatabaseError) -> int:
    code = getattr(error.orig, "sqlite_errorcode", 0)
    return int(code) & 0xFF


def is_full(code: int, folder: Path) -> bool:
    """Whether SQLite failed for want of room. Where it cannot make its log's index there, it says that in other words."""
    return code == sqlite3.SQLITE_FULL or (code in _PERHAPS_FULL and not has_room(folder))
