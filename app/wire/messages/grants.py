"""What changes today without changing a rule: more time, a pause, only today.
Must not hold behaviour."""

from __future__ import annotations

from app.model.verdict import OnlyToday
from app.wire.messages.base import Ask, Say


class GiveGrant(Ask, frozen=True, tag="give_grant"):
    """Exactly one of `minutes` (1 to 600) and `until` (RFC 3339 or HH:MM today)."""

    child: str
    minutes: int | None = None
    until: str | None = None
    group: str | None = None


class GrantGiven(Say, frozen=True, tag="grant_given"):
    id: str


class TakeBackGrant(Ask, frozen=True, tag="take_back_grant"):
    child: str
    id: str


class Pause(Ask, frozen=True, tag="pause"):
    """Parent's, or the child's for the own time."""

    child: str


class Resume(Ask, frozen=True, tag="resume"):
    """The child may undo only what the child began."""

    child: str


class SetOnlyToday(Ask, frozen=True, tag="set_only_today"):
    child: str
    change: OnlyToday | None  # None: take it back
