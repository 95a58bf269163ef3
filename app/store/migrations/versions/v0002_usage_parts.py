"""The parts of a second that a heartbeat had counted, so that a kill does not lose them.
Must not be changed once released."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute(
        """
CREATE TABLE usage_parts (
    child_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    parts_us TEXT NOT NULL,
    CONSTRAINT pk_usage_parts PRIMARY KEY (child_id),
    CONSTRAINT fk_usage_parts_child_id FOREIGN KEY(child_id) REFERENCES children (id) ON DELETE CASCADE
)
    """
    )
