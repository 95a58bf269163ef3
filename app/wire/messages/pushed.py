"""What the guard tells without being asked.
Must not hold behaviour."""

from __future__ import annotations

from app.model.people import Request
from app.wire.messages.base import Say
from app.wire.messages.looking import StatusIs


class StatusChanged(Say, frozen=True, tag="status_changed"):
    """To every subscriber when what it may see changed; at most twice a second."""

    status: StatusIs


class Warned(Say, frozen=True, tag="warned"):
    """`left_s` until the limit `limit` of this child (0: grace begins, it ends in `grace_s`)."""

    child: str
    left_s: int
    limit: str
    at_limit: str
    grace_s: int = 0


class AppStopped(Say, frozen=True, tag="app_stopped"):
    """Just this app was frozen (blocked, ask, unclassified, group or app limit). Told once each time it is stopped."""

    child: str
    app: str
    name: str
    reason: str
    opens_at: str | None = None


class ParentEnded(Say, frozen=True, tag="parent_ended"):
    """This connection's parent session has ended."""

    why: str  # idle | closed | pin_changed


class RequestChanged(Say, frozen=True, tag="request_changed"):
    request: Request


class Ending(Say, frozen=True, tag="ending"):
    """The guard goes down in good order."""

    restart: bool
