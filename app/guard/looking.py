"""Looks at the login sessions: what each look changes, whose windows are new, and when an adult's turn ends.
Must not decide or enforce; it says whether something is different from before."""

from __future__ import annotations

from collections.abc import Callable

from app.guard.following import Following
from app.guard.parts import Household
from app.guard.seats import Seat, Seats
from app.guard.sensing import Known, Sensing
from app.model.people import Adult
from app.wire.messages import Seen


class Looking:
    """`found`: told of each process that turned out to own a window; it may have become an app by that."""

    def __init__(
        self,
        household: Household,
        seats: Seats,
        sensing: Sensing,
        following: Following,
        now: Callable[[], float],
        found: Callable[[Known], None],
    ) -> None:
        self._household = household
        self._seats = seats
        self._sensing = sensing
        self._following = following
        self._now = now
        self._found = found

    def look(self, seat: Seat) -> bool:
        """One look of our own agent. True: something is different."""
        before = self.signs_of(seat)
        seen = self._seats.look(seat)
        self._following.pass_time()
        if self.adult_rested(seat):
            self._following.take_rules()
            return True
        if seen is not None:
            self._take_windows(seen)
        return self.signs_of(seat) != before

    def take(self, seat: Seat, look: Seen) -> bool:
        """A look that came by the socket. True: something is different."""
        if look.boot_s > self._now() or seat.agent is not None:
            return False  # nobody looks into the future, and our own agent needs no help
        before = self.signs_of(seat)
        self._seats.take(seat, look)
        self._following.pass_time()
        self._take_windows(look)
        return self.signs_of(seat) != before

    def adult_rested(self, seat: Seat) -> bool:
        """True: an adult's turn has ended here, and someone else's goes on."""
        if not isinstance(seat.user, Adult):
            return False
        login = seat.login
        self._household.session_at_rest(
            seat.id, login.account_name, login.locked, None if seat.seen is None else seat.seen.idle_s
        )
        return self._household.user_of(seat.id, login.account_name) != seat.user

    def signs_of(self, seat: Seat) -> tuple[object, ...]:
        seen = seat.seen
        presence = seat.presence.at(self._now(), self._seats.rule_of(seat))
        return presence, None if seen is None else (seen.foreground_pid, seen.foreground_app_id, seen.window_pids)

    def _take_windows(self, seen: Seen) -> None:
        pids = set(seen.window_pids or ())
        if seen.foreground_pid:
            pids.add(seen.foreground_pid)
        for pid in pids:
            if self._sensing.known(pid) is None:
                self._sensing.started(pid, self._now())
        for known in self._sensing.windows(pids):
            self._found(known)
