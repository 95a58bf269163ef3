"""The family as it is told once, all in one call.
Must not hold behaviour."""

from __future__ import annotations

import msgspec

from app.model.people import Role
from app.wire.messages.base import Ask, Say


class NewAdult(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    role: Role
    pin: str
    accounts: tuple[str, ...] = ()


class NewChild(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    nickname: str
    birth_year: int
    accounts: tuple[str, ...] = ()  # empty: the calling account


class Setup(Ask, frozen=True, tag="setup"):
    """All of it or nothing. Open until an adult exists, then needs `Credentials`. What exists already is left alone and named in the answer."""

    language: str
    adults: tuple[NewAdult, ...]
    children: tuple[NewChild, ...]


class SetupDone(Say, frozen=True, tag="setup_done"):
    recovery_code: str | None  # shown once; None on a second run that made none
    made: tuple[str, ...]
    existed: tuple[str, ...]
