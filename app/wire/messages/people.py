"""Who is who on this PC, and who uses it now.
Must not hold behaviour."""

from __future__ import annotations

import msgspec

from app.model.people import Adult, Child, Role
from app.wire.messages.base import Ask, Say


class Family(Ask, frozen=True, tag="family"):
    """Who is who on this PC."""


class OsAccount(msgspec.Struct, frozen=True):
    name: str
    full_name: str
    administrator: bool | None


class FamilyIs(Say, frozen=True, tag="family_is"):
    language: str
    adults: tuple[Adult, ...]
    children: tuple[Child, ...]
    accounts: tuple[OsAccount, ...]
    you: str  # the caller's account name
    current_child: str | None  # id of the child using the caller's session now
    adult_using: str | None  # name of the adult who said "it's me" on a shared account
    pin_wait_s: dict[str, int]  # adult id -> seconds still to wait


class PutAdult(Ask, frozen=True, tag="put_adult"):
    """Make (id None; pin needed) or change an adult. Parent's."""

    name: str
    role: Role
    id: str | None = None
    accounts: tuple[str, ...] = ()
    pin: str | None = None


class RemoveAdult(Ask, frozen=True, tag="remove_adult"):
    """Refused for the last parent."""

    id: str


class PutChild(Ask, frozen=True, tag="put_child"):
    nickname: str
    birth_year: int
    id: str | None = None
    accounts: tuple[str, ...] = ()


class RemoveChild(Ask, frozen=True, tag="remove_child"):
    """Removes the child and everything that is kept about it."""

    id: str


class SetLanguage(Ask, frozen=True, tag="set_language"):
    language: str


class WhoUses(Ask, frozen=True, tag="who_uses"):
    """On a shared account: this child, or an adult (with Credentials on the call) uses the session now. Exactly one."""

    child: str | None = None
    adult: str | None = None
