"""How strong the protection is here, and what is missing.
Must not hold behaviour."""

from __future__ import annotations

import msgspec

from app.model.problem import Problem
from app.wire.messages.base import Ask, Say


class Doctor(Ask, frozen=True, tag="doctor"):
    pass


class Check(msgspec.Struct, frozen=True):
    """`id` and `facts` are worded by app/content (what it means here, and the mend)."""

    id: str
    state: str  # ok | limited | missing
    facts: dict[str, str | int | float | None] = {}


class DoctorIs(Say, frozen=True, tag="doctor_is"):
    protection: str
    protection_why: tuple[str, ...]
    checks: tuple[Check, ...]
    faults: tuple[Problem, ...]
