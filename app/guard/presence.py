"""Whether someone is in front of one login session, from the OS's word about the session and the looks of its agent.
Must not look by itself, nor let a silent or idle-claiming agent save time."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from app.model.usage import Presence
from app.platform.sessions import LoginSession
from app.wire.messages import Seen

SILENT_AFTER_S = 5.0
IN_USE = frozenset({Presence.ACTIVE, Presence.WATCHING, Presence.UNKNOWN})


@dataclass(frozen=True, slots=True)
class IdleRule:
    after_s: int
    after_watching_s: int


@dataclass(frozen=True, slots=True)
class Piece:
    """From `start_s` to `end_s` on the boot clock this held."""

    start_s: float
    end_s: float
    presence: Presence


class SessionPresence:
    """One login session. `seen` is its agent's newest look; times are on the boot clock."""

    def __init__(self, login: LoginSession, now_s: float) -> None:
        self.login = login
        self.seen: Seen | None = None
        self._before: Seen | None = None
        self._since_s = now_s  # from here on an agent is expected to report
        self._inputs_s: float | None = None

    # ---- what comes in ----

    def take_login(self, login: LoginSession, now_s: float) -> None:
        if not self._watched(self.login) and self._watched(login):
            # Nothing was looked at while it was locked or away: silence begins to count only now.
            self.seen = self._before = None
            self._since_s = now_s
        self.login = login

    def take_look(self, seen: Seen) -> None:
        self._before, self.seen = self.seen, seen

    def take_inputs(self, moved_s: float | None) -> None:
        """When an input device last moved, by the guard's own eyes. None: it cannot see them."""
        if moved_s is not None:
            self._inputs_s = moved_s if self._inputs_s is None else max(moved_s, self._inputs_s)

    def sleep_ended(self, now_s: float) -> None:
        self.seen = self._before = None
        self._since_s = now_s

    # ---- what it means ----

    def at(self, moment_s: float, rule: IdleRule) -> Presence:
        """The state at a moment that is not before the newest look."""
        fixed = self._fixed()
        if fixed is not None:
            return fixed
        seen = self.seen
        if moment_s > (self._since_s if seen is None else seen.boot_s) + SILENT_AFTER_S:
            return Presence.UNKNOWN
        if seen is None:
            return Presence.UNKNOWN
        return self._by(seen, moment_s, rule)

    def pieces(self, start_s: float, end_s: float, rule: IdleRule) -> list[Piece]:
        """What held from `start_s` to `end_s`, the newest look made known backwards as far as it reaches."""
        if end_s <= start_s:
            return []
        fixed = self._fixed()
        if fixed is not None:
            return [Piece(start_s, end_s, fixed)]
        edges = sorted({start_s, end_s, *(edge for edge in self._edges(rule) if start_s < edge < end_s)})
        pieces: list[Piece] = []
        for left, right in pairwise(edges):
            state = self._back_then((left + right) / 2, rule)
            if pieces and pieces[-1].presence is state:
                pieces[-1] = Piece(pieces[-1].start_s, right, state)
            else:
                pieces.append(Piece(left, right, state))
        return pieces

    def changes_at(self, now_s: float, rule: IdleRule) -> float | None:
        """The next moment at which it changes if no look comes; a look is due before it. None: it stays."""
        if self._fixed() is not None:
            return None
        if self.seen is None:
            return self._since_s + SILENT_AFTER_S if now_s < self._since_s + SILENT_AFTER_S else None
        edges = [self.seen.boot_s + SILENT_AFTER_S]
        idle_at = self._idle_at(self.seen, rule)
        if idle_at is not None:
            edges.append(idle_at)
        return min((edge for edge in edges if edge > now_s), default=None)

    def silent_since(self, now_s: float, for_s: float) -> bool:
        """Silent for at least so long."""
        return self._fixed() is None and now_s > (self._since_s if self.seen is None else self.seen.boot_s) + for_s

    # ---- steps ----

    @staticmethod
    def _watched(login: LoginSession) -> bool:
        return login.active and not login.locked

    def _fixed(self) -> Presence | None:
        if not self.login.active:
            return Presence.SWITCHED_AWAY
        return Presence.LOCKED if self.login.locked else None

    def _last_input(self, seen: Seen) -> float | None:
        if seen.idle_s is None:
            return None
        told = seen.boot_s - seen.idle_s
        # An agent may not claim idle while the devices move.
        return told if self._inputs_s is None else max(told, min(self._inputs_s, seen.boot_s))

    def _idle_at(self, seen: Seen, rule: IdleRule) -> float | None:
        last_input = self._last_input(seen)
        if last_input is None:
            return None
        return last_input + (rule.after_watching_s if seen.watching else rule.after_s)

    def _by(self, seen: Seen, moment_s: float, rule: IdleRule) -> Presence:
        last_input, idle_at = self._last_input(seen), self._idle_at(seen, rule)
        if last_input is None or idle_at is None:
            return Presence.UNKNOWN
        if moment_s >= idle_at:
            return Presence.IDLE
        return Presence.WATCHING if moment_s >= last_input + rule.after_s else Presence.ACTIVE

    def _returned_at(self, rule: IdleRule) -> float | None:
        """Someone who was idle at the look before is back. Where only the last input is known, not the first, the middle errs least."""
        seen, before = self.seen, self._before
        if seen is None or before is None:
            return None
        last_input, idle_at = self._last_input(seen), self._idle_at(before, rule)
        if last_input is None or idle_at is None or last_input <= before.boot_s or last_input < idle_at:
            return None
        earliest_s = max(before.boot_s, idle_at)
        if seen.returned_s is not None and seen.returned_s >= earliest_s:
            return min(seen.returned_s, last_input)
        return (earliest_s + last_input) / 2

    def _edges(self, rule: IdleRule) -> list[float]:
        edges: list[float | None] = [self._since_s + SILENT_AFTER_S]
        for seen in (self._before, self.seen):
            if seen is not None:
                edges += [seen.boot_s, seen.boot_s + SILENT_AFTER_S, self._idle_at(seen, rule)]
        edges.append(self._returned_at(rule))
        return [edge for edge in edges if edge is not None]

    def _back_then(self, moment_s: float, rule: IdleRule) -> Presence:
        seen, before = self.seen, self._before
        if seen is None or moment_s >= seen.boot_s:
            return self.at(moment_s, rule)
        reported_s = self._since_s if before is None else before.boot_s
        if moment_s > reported_s + SILENT_AFTER_S and seen.boot_s > reported_s + SILENT_AFTER_S:
            return Presence.UNKNOWN  # silence never helps, whatever is told afterwards
        if before is None:
            return self._by(seen, moment_s, rule)
        returned_at = self._returned_at(rule)
        if returned_at is not None and moment_s >= returned_at:
            return Presence.ACTIVE
        return (
            self._by(before, moment_s, rule)
            if returned_at is not None
            else max_use(self._by(before, moment_s, rule), self._by(seen, moment_s, rule))
        )


def max_use(one: Presence, other: Presence) -> Presence:
    """Of two accounts of the same moment the one that tells of more use: a later input may have been seen by either."""
    order = (Presence.ACTIVE, Presence.WATCHING, Presence.UNKNOWN, Presence.IDLE)
    return min(one, other, key=order.index)
