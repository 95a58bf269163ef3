"""The end of a personal guard.
Must not hold behaviour."""

from __future__ import annotations

from app.wire.messages.base import Ask


class Quit(Ask, frozen=True, tag="quit"):
    """End the personal guard (desktop's Quit). Credentials needed once an adult exists."""
