"""The language and the look that this account chose for its windows; nothing about a child.
Must not be needed: a missing or damaged file means the system's own settings."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec


class Preferences(msgspec.Struct, frozen=True):
    language: str | None = None
    mode: str | None = None  # system | light | dark
    reduce_motion: bool | None = None
    shortcut: str = ""  # keys that open Tell from anywhere; empty: none, until the child chooses some
    autostart: bool | None = None  # None: not settled yet; on once the family is set up


def read_preferences(path: Path) -> Preferences:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Preferences)
    except (OSError, msgspec.DecodeError):
        return Preferences()


def write_preferences(path: Path, preferences: Preferences) -> bool:
    """All of it or nothing. False: the disk would not take it; the choice then lasts until the program ends."""
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(msgspec.json.encode(preferences))
        os.replace(beside, path)
    except OSError:
        return False
    return True
