"""Alembic migrations from every schema that was ever released.
Must not be imported before one is due; a migration imports nothing of today's model or tables."""
