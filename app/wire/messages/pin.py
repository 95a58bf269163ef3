"""PINs, parent sessions and the recovery code.
Must not hold behaviour; nothing of it is ever logged."""

from __future__ import annotations

import msgspec

from app.model.people import Role
from app.wire.messages.base import Ask, Say


class Credentials(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Adult and PIN for one operation. `adult`: id or name; None where there is one adult."""

    pin: str
    adult: str | None = None


class OpenParent(Ask, frozen=True, tag="open_parent"):
    """Turns this connection into a parent (or helper) session: ends after 5 min without a call, at CloseParent, or with the connection."""

    credentials: Credentials


class ParentOpened(Say, frozen=True, tag="parent_opened"):
    adult: str
    name: str
    role: Role
    idle_end_s: int


class CloseParent(Ask, frozen=True, tag="close_parent"):
    pass


class SetPin(Ask, frozen=True, tag="set_pin"):
    """With Credentials of that adult (the old PIN)."""

    adult: str
    new_pin: str


class ResetPin(Ask, frozen=True, tag="reset_pin"):
    """With the recovery code. The answer holds a new one, shown once."""

    adult: str
    new_pin: str
    recovery_code: str


class NewRecoveryCode(Ask, frozen=True, tag="new_recovery_code"):
    pass


class RecoveryCode(Say, frozen=True, tag="recovery_code"):
    recovery_code: str
