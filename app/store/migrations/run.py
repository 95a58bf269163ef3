"""Bring an older store up to today's schema, all of it or nothing.
Must not be imported before a migration is due: Alembic is heavy."""

from __future__ import annotations

import shutil
from pathlib import Path

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from app.model.problem import ProblemError
from app.store.database import plain_connection


def scripts() -> ScriptDirectory:
    return ScriptDirectory(str(Path(__file__).parent), version_locations=[str(Path(__file__).parent / "versions")])


def upgrade(path: Path, to: str = "head") -> None:
    """The file as it was stays beside until the upgrade has succeeded."""
    before = path.with_name(f"{path.name}.before-upgrade")
    _settled(path)
    try:
        shutil.copyfile(path, before)
        before.chmod(0o600)
        _run(path, to)
    except (OSError, DatabaseError) as error:
        if before.exists():
            for side in ("-wal", "-shm"):
                path.with_name(path.name + side).unlink(missing_ok=True)
            before.replace(path)
        raise ProblemError("store_upgrade_failed", folder=str(path.parent)) from error
    before.unlink()


def _settled(path: Path) -> None:
    """The log goes into the file, so that a plain copy is whole."""
    connection = plain_connection(path)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _run(path: Path, to: str) -> None:
    directory = scripts()
    engine = sa.create_engine("sqlite://", creator=lambda: plain_connection(path), poolclass=NullPool)
    with engine.connect() as connection:
        # Foreign keys off while tables are rebuilt; the check at the end is ours.
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

        def steps(revision: object, _context: MigrationContext) -> object:
            return directory._upgrade_revs(to, revision)  # type: ignore[arg-type]  # Alembic's own environment calls it the same way

        context = MigrationContext.configure(connection, opts={"fn": steps, "transactional_ddl": False})
        with Operations.context(context):
            context.run_migrations()
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            connection.exec_driver_sql("ROLLBACK")
            raise DatabaseError("foreign_key_check", None, ValueError("a row lost its owner"))
        connection.exec_driver_sql("COMMIT")
    engine.dispose()
