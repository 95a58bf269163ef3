"""When the watch has something to decide again: the next change of a verdict, a warning, a presence or a day.
Must not set timers; it names moments on the boot clock."""

from __future__ import annotations

from app.guard.child import Followed, front_of, sittings_in_use
from app.guard.following import Following
from app.guard.seats import Seats
from app.guard.timekeeping import TrustedTime
from app.guard.warning import Warnings

SWEEP_S = 2.0
EARLY_S = 0.5
"""A sweep is done so much earlier where the watch is awake in any case: each waking costs more than the look itself."""
EARLY_LOOK_S = 0.1
"""So is a look at a session; less early, because it is what is counted by."""


def decision_at(following: Following, seats: Seats, time: TrustedTime, warnings: dict[str, Warnings]) -> float:
    """Infinite: nothing changes by itself."""
    if following.undone:
        return float("-inf")  # overdue
    moments = [float("inf")]
    for followed in following.all.values():
        moments += _of_child(followed, following, time, warnings.get(followed.child))
    for seat in seats.all():
        change_s = seat.presence.changes_at(following.sat_s, seats.rule_of(seat))
        if change_s is not None:
            moments.append(change_s)
    return min(moments)


def _of_child(followed: Followed, following: Following, time: TrustedTime, warnings: Warnings | None) -> list[float]:
    moments = [time.boot_s_at(followed.rules.calendar.day_end(followed.verdict.day))]
    change_s = following.change_at(followed, followed.decided_s)
    if change_s is not None:
        moments.append(change_s)
    if warnings is not None and sittings_in_use(followed):
        wait_s = warnings.next_s(followed.rules.policy, followed.verdict, front_of(followed))
        if wait_s is not None:
            moments.append(followed.decided_s + wait_s)
    return moments
