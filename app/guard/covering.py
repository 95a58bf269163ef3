"""What follows the time's-up window where a parent chose `lock` or `sign_out`: a minute of cover with help, then it is done.
Must not act on a pause by hand, nor before the cover has stood its full time in that session."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.guard.child import LIMIT_REASONS, Followed
from app.guard.seats import Seat, Seats
from app.model.policy import AtLimit
from app.model.problem import Problem

COVER_S = 60.0


class Covering:
    """Each session on its own: a new login and an unlocking begin the minute anew."""

    def __init__(self, seats: Seats, now: Callable[[], float], note: Callable[[Problem, str | None], None]) -> None:
        self._seats = seats
        self._now = now
        self._note = note
        self._ways: dict[str, tuple[AtLimit, str]] = {}  # session -> what is to be done, for which child

    def follow(self, children: Iterable[Followed]) -> None:
        ways: dict[str, tuple[AtLimit, str]] = {}
        for followed in children:
            at_limit, verdict = followed.rules.policy.at_limit, followed.verdict
            if at_limit in (AtLimit.LOCK, AtLimit.SIGN_OUT) and not verdict.allowed and verdict.reason in LIMIT_REASONS:
                ways |= {seat.id: (at_limit, followed.child) for seat in self._seats.of_child(followed.child)}
        self._ways = ways
        for seat in self._seats.all():
            if seat.id not in ways or not seat.open:
                seat.covered_since_s = None
            elif seat.covered_since_s is None:
                seat.covered_since_s = self._now()

    def next_at(self) -> float | None:
        return min(
            (seat.covered_since_s + COVER_S for seat in self._seats.all() if seat.covered_since_s is not None), default=None
        )

    def work(self) -> bool:
        """Do what is due. True: something was done."""
        now = self._now()
        due = [seat for seat in self._seats.all() if seat.covered_since_s is not None and seat.covered_since_s + COVER_S <= now]
        for seat in due:
            seat.covered_since_s = now  # once more after another minute where it did not take effect
            self._do(seat)
        return bool(due)

    def _do(self, seat: Seat) -> None:
        way, child = self._ways[seat.id]
        eyes = self._seats.eyes_of(seat.id)
        done = eyes is not None and (eyes.lock() if way is AtLimit.LOCK else eyes.sign_out())
        if not done:
            self._note(Problem("cannot_lock" if way is AtLimit.LOCK else "cannot_sign_out"), child)
