"""The register of photo consents.
Must not be changed once released."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE consents (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            child_id INTEGER NOT NULL,
            picture VARCHAR NOT NULL,
            who VARCHAR NOT NULL,
            what_for VARCHAR NOT NULL,
            place VARCHAR NOT NULL,
            until_day INTEGER,
            written_at VARCHAR NOT NULL,
            written_by VARCHAR,
            reply VARCHAR,
            replied_at VARCHAR,
            used_at VARCHAR,
            withdrawn_at VARCHAR,
            withdrawn_by VARCHAR,
            withdrawn_by_child INTEGER NOT NULL,
            CONSTRAINT fk_consents_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
        )
        """
    )
    op.execute("CREATE INDEX ix_consents_child_id ON consents (child_id)")
