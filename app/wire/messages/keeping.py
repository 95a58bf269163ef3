"""How long things are kept, and how they are deleted.
Must not hold behaviour."""

from __future__ import annotations

from app.wire.messages.base import Ask, Say


class Retention(Ask, frozen=True, tag="retention"):
    """None: tell only. Days intervals are kept (1 to 30), months totals are kept (1 to 13): may only be lowered below our bounds."""

    interval_days: int | None = None
    total_months: int | None = None


class RetentionIs(Say, frozen=True, tag="retention_is"):
    interval_days: int
    total_months: int


class DeleteHistory(Ask, frozen=True, tag="delete_history"):
    """Usage, requests and notes of one child before today; rules stay."""

    child: str


class DeleteEverything(Ask, frozen=True, tag="delete_everything"):
    """Store, backups, secrets: as before setup. Resumes what is paused. Credentials needed on this very call."""
