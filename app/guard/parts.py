"""What the two halves of the guard want of each other: the watch (senses, accounts, enforces) and the household (people, rules, requests).
Must not hold behaviour."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from app.model.apps import Learnt
from app.model.calendar import Calendar
from app.model.people import Adult, Child, Tracking
from app.model.policy import Policy
from app.model.problem import Problem
from app.model.usage import DayUsage, Presence
from app.model.verdict import Controls, Grant, Reason, Verdict
from app.wire.messages import Seen


@dataclass(frozen=True, slots=True)
class SeenApp:
    """One app of one child as the watch knows it now."""

    id: str
    name: str
    group: str | None
    state: str  # running | paused | closing | ended
    reason: Reason
    left_s: int | None
    pids: tuple[int, ...]
    foreground: bool | None
    started_again: bool
    unclassified: bool


@dataclass(frozen=True, slots=True)
class ChildView:
    """What the watch knows of one child at this moment."""

    child: str  # child id
    verdict: Verdict
    usage: DayUsage
    presence: Presence
    apps: tuple[SeenApp, ...] = ()
    using: bool = False  # one of its sessions is active now


@dataclass(frozen=True, slots=True)
class WatchHealth:
    processes: str  # kernel-events | polling
    foreground: str  # x11 | wayland:… | none
    idle: str
    holds_pause: bool  # the freezer is there
    same_account: bool  # the guard runs under a child's own account
    faults: tuple[Problem, ...] = ()
    checks: dict[str, bool] = field(default_factory=dict)  # daily self-test: can see, count, pause


class Watch(Protocol):
    """The half that runs on every tick."""

    def view(self, child: str) -> ChildView: ...

    def health(self) -> WatchHealth: ...

    def look_again(self) -> None:
        """People, rules, grants or controls have changed: decide and enforce at once, in this call."""

    def forget(self, child: str | None) -> None:
        """Usage was deleted (None: everything): resume what is paused for that child and start from the store."""

    def end(self) -> None:
        """Clean exit: last heartbeat, resume all where personal."""

    def seen(self, look: Seen) -> None:
        """A look of a session agent that the guard itself started (installed guard)."""

    def is_agent(self, pid: int) -> bool:
        """Whether the guard itself started this process as a session agent, by the handle it holds."""


class Household(Protocol):
    """The half that holds people, rules, grants and controls; everything in memory, written through to the store."""

    def adults(self) -> tuple[Adult, ...]: ...

    def children(self) -> tuple[Child, ...]: ...

    def policy(self, child: str) -> Policy: ...

    def calendar(self, child: str) -> Calendar:
        """With the country's holidays and the dates of the policy."""

    def account_name(self, id: int | str) -> str | None: ...

    def grants(self, child: str) -> tuple[Grant, ...]:
        """Not taken back and not over; one until a moment also while its grace lasts."""

    def controls(self, child: str) -> Controls: ...

    def tracking(self, child: str) -> Tracking: ...

    def user_of(self, session: str, account: str | None) -> tuple[Child, ...] | Adult | None:
        """Who uses this session: one child; several (nobody has named the account: the strictest of their rules holds); an adult; None: never tracked."""

    def session_locked(self, account: str | None) -> None:
        """What a child has opened for itself there is closed."""

    def session_at_rest(self, session: str, account: str | None, locked: bool | None, idle_s: float | None) -> None:
        """Told at each look at a session that an adult uses: "it's me" ends at lock and after 10 min idle."""

    def spend_grant(self, child: str, grant: str, used_s: int) -> None:
        """A bucket has been used so far for `used_s`. Written at the next heartbeat, not at once."""

    def note_app(
        self, child: str, app: str, name: str, group: str | None, facts: tuple[str, ...], unclassified: bool, at: datetime
    ) -> None:
        """An app was seen (first time or again)."""

    def known_apps(self, child: str) -> dict[str, str]:
        """App ids taken down as known at setup, or allowed since -> name."""

    def learnt(self, child: str) -> tuple[Learnt, ...]:
        """Files that already stand for an app."""

    def learn(self, child: str, files: Collection[Learnt]) -> None:
        """Keep them. ProblemError: the store cannot be written."""

    def note(self, problem: Problem, child: str | None = None) -> None:
        """Keep a note for parent and child (clock set, sensor silent, started again, self-test)."""


Warn = Callable[[str, int, str, int], None]  # child id, left_s, limit key, grace_s
Stopped = Callable[[str, str, str, Reason, datetime | None], None]  # child id, app id, app name, reason, opens at
Changed = Callable[[str], None]  # child id: its view has changed
