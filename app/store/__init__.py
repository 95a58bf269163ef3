"""What is kept on this PC: SQLite tables, queries per area, migrations and backups.
Must not decide anything or import the object-relational part of SQLAlchemy: the guard's loop has no room for it."""

from app.store.asyncio_later import import_sqlalchemy

import_sqlalchemy()
