"""The login sessions of this PC with their agents: who sits there, what is in front, when to look again.
Must not count or decide; a look that fails is silence."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import replace

from app.guard.presence import IN_USE, IdleRule, SessionPresence
from app.model.people import Adult, Child
from app.model.usage import Presence
from app.platform.foreground import Abilities, SessionEyes
from app.platform.sessions import LoginSession
from app.session.agent import Agent
from app.wire.messages import Seen

EyesFactory = Callable[[LoginSession], SessionEyes | None]
User = tuple[Child, ...] | Adult | None
BLIND = Abilities(foreground=None, idle=None, watching=False, grabs=False, windows=False, display_server="none")


class Seat:
    """One login session and its agent. `agent` None: it reports by the socket, or there are no eyes for this session."""

    def __init__(self, login: LoginSession, agent: Agent | None, now_s: float) -> None:
        self.presence = SessionPresence(login, now_s)
        self.agent = agent
        self.user: User = None
        self.look_at_s = now_s
        self.covered_since_s: float | None = None
        self.silent_noted = False
        self.able: Abilities | None = None  # what could be seen here, where nobody looks

    @property
    def login(self) -> LoginSession:
        return self.presence.login

    @property
    def id(self) -> str:
        return self.presence.login.id

    @property
    def seen(self) -> Seen | None:
        return self.presence.seen

    @property
    def open(self) -> bool:
        """In front on its seat and unlocked."""
        return self.login.active and not self.login.locked

    def children(self) -> tuple[str, ...]:
        return tuple(child.id for child in self.user) if isinstance(self.user, tuple) else ()

    def in_use(self, now_s: float, rule: IdleRule) -> bool:
        return self.presence.at(now_s, rule) in IN_USE

    def measured(self, now_s: float, rule: IdleRule) -> bool:
        return self.presence.at(now_s, rule) is not Presence.UNKNOWN


class Seats:
    """`user_of` says who uses a session; `idle_rule` what idle means for these children."""

    def __init__(
        self,
        sessions: Callable[[], list[LoginSession]],
        eyes_factory: EyesFactory,
        boot_s: Callable[[], float],
        user_of: Callable[[str, str | None], User],
        idle_rule: Callable[[tuple[str, ...]], IdleRule],
    ) -> None:
        self._sessions = sessions
        self._eyes_factory = eyes_factory
        self._boot_s = boot_s
        self._user_of = user_of
        self._idle_rule = idle_rule
        self._seats: dict[str, Seat] = {}

    def all(self) -> list[Seat]:
        return list(self._seats.values())

    def get(self, session: str | None) -> Seat | None:
        return None if session is None else self._seats.get(session)

    def of_child(self, child: str) -> list[Seat]:
        return [seat for seat in self._seats.values() if child in seat.children()]

    def rule_of(self, seat: Seat) -> IdleRule:
        return self._idle_rule(seat.children())

    # ---- sessions come and go ----

    def refresh(self) -> tuple[list[Seat], list[Seat]]:
        """Ask the OS for its sessions: (new, gone). Greeters are nobody's."""
        now = self._boot_s()
        logins = {login.id: login for login in self._sessions() if not login.greeter}
        gone = [self._seats.pop(id) for id in [id for id in self._seats if id not in logins]]
        for seat in gone:
            if seat.agent is not None:
                seat.agent.close()
        new: list[Seat] = []
        for id, login in logins.items():
            known = self._seats.get(id)
            if known is None:
                fresh = self._seats[id] = Seat(login, None, now)
                new.append(fresh)
                continue
            known.presence.take_login(login, now)
            if known.open:
                known.look_at_s = min(known.look_at_s, now)
        self.name_users()
        return new, gone

    def name_users(self) -> None:
        """Ask again who uses each session. Only a child's or an adult's gets eyes: nobody else is looked at."""
        for seat in self._seats.values():
            seat.user = self._user_of(seat.id, seat.login.account_name)
            if seat.agent is None and seat.user is not None:
                eyes = self._eyes_factory(seat.login)
                if eyes is not None:
                    seat.agent = Agent(seat.id, eyes, self._boot_s)
                    seat.look_at_s = self._boot_s()

    def woke(self) -> None:
        now = self._boot_s()
        for seat in self._seats.values():
            seat.presence.sleep_ended(now)
            seat.look_at_s = now

    # ---- looks ----

    def due(self, now_s: float) -> list[Seat]:
        return [seat for seat in self._seats.values() if self._looked_at(seat) and seat.look_at_s <= now_s]

    def next_look_at(self) -> float | None:
        return min((seat.look_at_s for seat in self._seats.values() if self._looked_at(seat)), default=None)

    def look(self, seat: Seat) -> Seen | None:
        """A look of our own agent, and when the next is due."""
        if seat.agent is None:
            return None
        now = self._boot_s()
        rule = self._idle_rule(seat.children())
        try:
            seen: Seen | None = seat.agent.look()
        except OSError:
            seen = None  # the display went away: silence, until its session ends
        if seen is not None:
            self.take(seat, seen)
        seat.look_at_s = now + seat.agent.next_look_s(rule.after_s)
        changes_at = seat.presence.changes_at(now, rule)
        if changes_at is not None and seen is not None:
            # Exactly at the moment at which nobody would be there any more, look whether someone still is.
            seat.look_at_s = min(seat.look_at_s, changes_at)
        return seen

    def take(self, seat: Seat, seen: Seen) -> None:
        before = seat.seen
        if before is None or seen.boot_s > before.boot_s:
            seat.presence.take_look(seen)

    @staticmethod
    def _looked_at(seat: Seat) -> bool:
        return seat.agent is not None and seat.open and seat.user is not None

    def abilities(self, seat: Seat) -> Abilities:
        """Of its agent, as last reported where that speaks by the socket. Nobody's session is asked once what could be seen there, and
        not looked at."""
        if seat.agent is not None:
            return seat.agent.eyes.abilities
        if seat.seen is not None:
            seen = seat.seen
            return replace(BLIND, foreground=seen.foreground_by, idle=seen.idle_by)
        if seat.able is None:
            eyes = None
            with contextlib.suppress(OSError):
                eyes = self._eyes_factory(seat.login)
            seat.able = BLIND if eyes is None else eyes.abilities
            if eyes is not None:
                eyes.close()
        return seat.able

    def eyes_of(self, session: str | None) -> SessionEyes | None:
        seat = self.get(session)
        return None if seat is None or seat.agent is None else seat.agent.eyes

    def close(self) -> None:
        for seat in self._seats.values():
            if seat.agent is not None:
                seat.agent.close()
        self._seats.clear()


def windows_of(seats: Iterable[Seat]) -> set[int]:
    """Every pid that owns a window now, as far as it is seen."""
    return {pid for seat in seats if seat.seen is not None for pid in seat.seen.window_pids or ()}
