"""The door to everything that is kept: opens the file, whatever its state, and hands out the areas.
Must not be opened twice on one folder, nor used outside the guard's loop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert
from sqlalchemy.exc import DatabaseError

from app.model.problem import Problem, ProblemError
from app.store.apps import AppStore
from app.store.backup import BackupStore
from app.store.consents import ConsentStore
from app.store.database import Database, Kept, StoreUnwritable, is_full, primary_code
from app.store.names import Names
from app.store.notes import NoteStore
from app.store.opening import BACKUPS, FILE_NAME, Found, Opened, made_ready, set_aside_of
from app.store.people import FamilySettings, PeopleStore
from app.store.policy import PolicyStore
from app.store.requests import RequestStore
from app.store.room import RESERVE, TRIAL
from app.store.tables import SCHEMA, family, metadata, version
from app.store.usage import UsageStore

SET_ASIDE_DAYS = 30


class Store:
    def __init__(self, folder: Path, database: Database, opened: Opened) -> None:
        self.folder = folder
        self.opened = opened  # opened.notes: what both modes must be told; they are in the notes as well
        self._database = database
        names = Names()
        self.people = PeopleStore(database, names)
        self.policy = PolicyStore(database)
        self.requests = RequestStore(database)
        self.consents = ConsentStore(database)
        self.apps = AppStore(database)
        self.usage = UsageStore(database, names)
        self.notes = NoteStore(database)
        self.backup = BackupStore(database, folder)

    @classmethod
    def open(cls, folder: Path, now: datetime | None = None) -> Store:
        """Raises ProblemError: store_newer, store_busy, store_upgrade_failed, store_read_only (nothing to read there), store_full (no room
        to begin), store_write_failed."""
        now = now or datetime.now(UTC)
        opened = made_ready(folder, now)
        if opened.read_only and opened.found is not Found.CURRENT:
            raise ProblemError("store_full" if opened.full else "store_read_only", folder=str(folder))
        if opened.found is Found.OLDER:
            # Only now: Alembic is heavy, and a migration is rare.
            from app.store.migrations.run import upgrade

            upgrade(folder / FILE_NAME)
        try:
            database = Database(folder / FILE_NAME, opened.read_only, opened.full)
        except DatabaseError as error:
            full = is_full(primary_code(error), folder)
            raise ProblemError("store_full" if full else "store_read_only", folder=str(folder)) from error
        if opened.found is Found.ABSENT:
            _created(database)
        store = cls(folder, database, opened)
        for problem in opened.notes:
            store._note_softly(problem, now)
        return store

    @property
    def writable(self) -> bool:
        return not self._database.read_only

    @property
    def unwritable(self) -> Problem:
        """Why, where it is not."""
        return self._database.unwritable().problem

    def retry(self) -> bool:
        """After StoreUnwritable: whether writing works again. The next heartbeat writes all that memory holds."""
        works = self._database.retry()
        self.usage.forget_cache()
        return works

    def together(self, work: Callable[[], Kept]) -> Kept:
        """All that `work` writes through the areas, or nothing of it (StoreUnwritable). It may run twice."""
        try:
            return self._database.write(lambda _connection: work())
        except BaseException:
            self.usage.forget_cache()
            raise

    def _note_softly(self, problem: Problem, now: datetime) -> None:
        try:
            self.notes.add(problem, now)
        except StoreUnwritable:
            # The guard shows `opened.notes` as faults all the same.
            return

    def prune(self, now: datetime, today: date) -> None:
        """Once a day: what is older than it may be kept goes. A lowered limit in the family's settings takes effect here."""
        settings = self.people.settings()
        self.usage.prune(now, today, settings.interval_days, settings.total_months)
        old = now - timedelta(days=31 * settings.total_months)
        self.policy.prune(today - timedelta(days=31 * settings.total_months), old)
        self.requests.forget(old)
        self.notes.forget(old)
        for path in set_aside_of(self.folder):
            if now.timestamp() - path.stat().st_mtime > SET_ASIDE_DAYS * 86400:
                path.unlink(missing_ok=True)

    # ---- deleting for good ----

    def delete_child(self, child: str, today: date) -> None:
        self.people.remove_child(child)
        self._shred(today)

    def delete_history(self, child: str, today: date, midnight: datetime) -> None:
        """Usage, requests, grants, switches and notes of one child before today (`midnight`: when today began). Rules stay."""
        self.usage.forget_days(child, today, midnight)
        self.policy.forget_days(child, today, midnight)
        self.requests.forget(midnight, child)
        self.notes.forget(midnight, child)
        self.apps.forget(child, midnight)
        self._shred(today)

    def _shred(self, today: date) -> None:
        """Out of the file, its log, the backups and the set-aside copies; then one fresh backup."""
        self.backup.remove_all()
        self._database.shrink()
        self.usage.forget_cache()
        try:
            self.backup.make(today)
        except StoreUnwritable:
            # The deletion is what was asked for; the daily backup is tried again at its own time.
            return

    def delete_everything(self) -> None:
        """Closes the store and removes every file of it. Open it again for an empty one."""
        self.backup.remove_all()
        self._database.shrink()
        self.close()
        for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", f"{FILE_NAME}.restoring", RESERVE, TRIAL):
            (self.folder / name).unlink(missing_ok=True)
        backups = self.folder / BACKUPS
        if backups.is_dir() and not any(backups.iterdir()):
            backups.rmdir()

    def close(self) -> None:
        self._database.close()


def _created(database: Database) -> None:
    """Today's tables at once; a test holds them equal to what the migrations make."""
    settings = FamilySettings()

    def work(connection: Connection) -> None:
        metadata.create_all(connection)
        connection.execute(insert(version).values(version_num=SCHEMA))
        row = {"language": settings.language, "interval_days": settings.interval_days, "total_months": settings.total_months}
        connection.execute(insert(family).values(id=1, **row))

    try:
        database.write(work)
    except StoreUnwritable:
        database.close()
        raise
    database.path.chmod(0o600)
