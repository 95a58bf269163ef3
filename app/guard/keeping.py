"""What the household wants of the store, and what it is handed at start.
Must not hold behaviour; app/store does the keeping, and raises ProblemError where it cannot (then nothing has changed)."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol

import msgspec

from app.model.people import Adult, Child, Request
from app.model.policy import PolicyVersion
from app.model.problem import Problem
from app.model.verdict import Controls, Grant
from app.wire.messages import Note


class KnownAppRow(msgspec.Struct, frozen=True):
    """One app of one child as it was seen, or taken down at setup."""

    id: str
    name: str
    group: str | None
    unclassified: bool
    first_seen: str  # RFC 3339
    last_seen: str | None  # None: taken down at setup, not yet run
    facts: tuple[str, ...] = ()
    allowed: bool = False  # known at setup or allowed since: `new_apps = ask` does not stop it


class KeptPolicy(msgspec.Struct, frozen=True):
    """The newest readable version of one child's rules. `unreadable`: newer versions that could not be read."""

    version: PolicyVersion | None
    seen_version: int = 0
    unreadable: int = 0
    newest: int = 0  # the highest version number there is, readable or not


class Kept(msgspec.Struct, frozen=True):
    """All that the household holds in memory, as it lies in the store."""

    adults: tuple[Adult, ...] = ()
    children: tuple[Child, ...] = ()
    policies: dict[str, KeptPolicy] = {}
    grants: dict[str, tuple[Grant, ...]] = {}  # child id -> those of the last two days, taken back ones too
    controls: dict[str, Controls] = {}
    requests: tuple[Request, ...] = ()  # open ones, and answers that the child has not opened
    apps: dict[str, tuple[KnownAppRow, ...]] = {}
    settings: dict[str, str] = {}


class Keeping(Protocol):
    """One call is one commit, unless made within `together`: then all of them or none."""

    def together(self) -> AbstractContextManager[None]: ...

    def kept(self, today: date) -> Kept: ...

    def set_setting(self, key: str, value: str | None) -> None:
        """A small word of the guard's own (language, who used a shared account last, waits for wrong PINs). None: forget it."""

    def put_adult(self, adult: Adult) -> None: ...

    def remove_adult(self, adult: str) -> None: ...

    def put_child(self, child: Child) -> None: ...

    def remove_child(self, child: str) -> None:
        """The child and all that is kept about it; ends with a truncating checkpoint."""

    def add_policy(self, child: str, kept: PolicyVersion) -> None: ...

    def policy_versions(self, child: str, most: int) -> tuple[PolicyVersion, ...]:
        """Newest first, readable ones only."""

    def set_policy_seen(self, child: str, version: int) -> None: ...

    def put_grant(self, child: str, grant: Grant) -> None:
        """New, or with another `used_s` or `taken_back`; what was given is never changed."""

    def set_controls(self, child: str, controls: Controls) -> None: ...

    def put_request(self, request: Request) -> None: ...

    def requests(self, child: str | None, most: int) -> tuple[Request, ...]:
        """Newest first."""

    def put_apps(self, child: str, apps: tuple[KnownAppRow, ...]) -> None: ...

    def add_note(self, at: str, problem: Problem, child: str | None) -> Note: ...

    def notes(self, most: int) -> tuple[Note, ...]:
        """Newest first."""

    def delete_history(self, child: str, before: date) -> None: ...

    def delete_everything(self) -> None:
        """Store and backups as before setup."""
