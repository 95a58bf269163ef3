"""What the agent of a login session sees.
Must not hold behaviour."""

from __future__ import annotations

from app.wire.messages.base import Ask


class Seen(Ask, frozen=True, tag="seen"):
    """A sensor's look. None: not known."""

    session: str
    boot_s: float
    foreground_pid: int | None
    foreground_app_id: str | None
    idle_s: float | None
    watching: bool | None
    fullscreen: bool | None
    window_pids: tuple[int, ...] | None
    foreground_by: str | None
    idle_by: str | None
    display_server: str
    returned_s: float | None = None  # boot clock: the first input after the newest pause, where the system tells it
