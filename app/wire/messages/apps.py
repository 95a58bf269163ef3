"""The programs that are known for a child.
Must not hold behaviour."""

from __future__ import annotations

import msgspec

from app.wire.messages.base import Ask, Say


class Apps(Ask, frozen=True, tag="apps"):
    """Every app known for this child with its rule and what it used."""

    child: str


class KnownApp(msgspec.Struct, frozen=True):
    id: str
    name: str
    group: str | None
    rule: str | None  # a Rule, None: follows the group
    daily_minutes: int | None
    unclassified: bool
    first_seen: str
    last_seen: str | None
    today_s: int
    week_s: int
    running: bool
    facts: tuple[str, ...] = ()  # what it is known by, for the parent: "file", "package", "desktop-entry", …


class AppsAre(Say, frozen=True, tag="apps_are"):
    apps: tuple[KnownApp, ...]
    groups: tuple[str, ...]
