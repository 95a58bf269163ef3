"""What was found of the desktop: a row for the doctor.
Must not word it: app/content/checks.py does."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class State(Enum):
    OK = "ok"
    LIMITED = "limited"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    id: str
    state: State
    facts: dict[str, str] = field(default_factory=dict)
