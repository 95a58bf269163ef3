"""The daily copy: made while the store is open, checked, seven kept.
Must not copy anything but the store's own file: private things are in no backup."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

from app.store.database import Database, StoreUnwritable
from app.store.opening import BACKUPS, Found, backup_name, backups_of, looked_at, set_aside_of

KEPT = 7


class BackupStore:
    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def due(self, today: date) -> bool:
        return not (self._folder / BACKUPS / backup_name(today.isoformat())).exists()

    def make(self, today: date) -> Path:
        """Raises StoreUnwritable where there is no room; an older good copy is never given up for a new one that is not good."""
        target = self._folder / BACKUPS / backup_name(today.isoformat())
        half = target.with_suffix(".half")
        try:
            target.parent.mkdir(mode=0o700, exist_ok=True)
            half.unlink(missing_ok=True)
            copy = sqlite3.connect(half)
            try:
                self._database.driver.backup(copy)
                # One file that needs no log beside it.
                copy.execute("PRAGMA journal_mode=DELETE")
            finally:
                copy.close()
            half.chmod(0o600)
            if looked_at(half, thorough=True) is not Found.CURRENT:
                raise StoreUnwritable("store_backup_failed", folder=str(target.parent))
            half.replace(target)
        except (OSError, sqlite3.Error) as error:
            half.unlink(missing_ok=True)
            raise StoreUnwritable("store_backup_failed", folder=str(target.parent)) from error
        for old in backups_of(self._folder)[KEPT:]:
            old.unlink(missing_ok=True)
        return target

    def remove_all(self) -> None:
        """Copies and set-aside files hold what was deleted from the store, so a deletion takes them along."""
        for path in (*backups_of(self._folder), *(self._folder / BACKUPS).glob("*.half"), *set_aside_of(self._folder)):
            path.unlink(missing_ok=True)
