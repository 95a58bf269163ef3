"""What a child says about a rule, and a plan that it shows, beside what it asks for.
Must not be changed once released."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.execute("ALTER TABLE requests ADD COLUMN rule VARCHAR")
    op.execute("ALTER TABLE requests ADD COLUMN plan VARCHAR")
    op.execute("ALTER TABLE requests ADD COLUMN rules_version INTEGER")
