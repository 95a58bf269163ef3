"""How a connection begins, and the answer that holds nothing.
Must not hold behaviour."""

from __future__ import annotations

from app.model.people import Role
from app.wire.messages.base import Ask, Say


class Hello(Ask, frozen=True, tag="hello"):
    """First message of a connection. `sensor`: wishes to speak as the session agent (refused unless the guard started it)."""

    protocol: int
    version: str
    sensor: bool = False


class Welcome(Say, frozen=True, tag="welcome"):
    protocol: int
    version: str
    install: str  # personal | installed
    role: Role
    set_up: bool  # an adult exists
    language: str  # vi | en: the family's choice at setup


class Subscribe(Ask, frozen=True, tag="subscribe"):
    """Push events to this connection from now on. `sign`: this client shows the visible sign that tracking runs."""

    sign: bool = False


class Done(Say, frozen=True, tag="done"):
    """It is done and there is nothing to tell."""
