"""What the watch says of itself: by which ways it sees, whether a pause holds, what is amiss.
Must not make anything look better than it is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from app.guard.enforcement import Enforcement
from app.guard.parts import SeenApp, WatchHealth
from app.guard.seats import Seat
from app.guard.sensing import Naming, Sensing
from app.model.problem import Problem
from app.model.verdict import Reason
from app.platform.foreground import Abilities

NONE = "none"


def health_of(
    seats: Iterable[Seat],
    abilities: Callable[[Seat], Abilities],
    processes: str,
    holds: bool,
    own_account: int | str,
    enforcement: Enforcement,
    store_fault: Problem | None,
    checks: dict[str, bool],
) -> WatchHealth:
    """`abilities`: what the eyes of a session could see, without a look."""
    seats = list(seats)
    watched = [seat for seat in seats if seat.children()]
    # As long as no child's session is there, what could be seen in another one is all that can be said.
    candidates = watched or seats
    shown = next((seat for seat in candidates if seat.open), candidates[0] if candidates else None)
    able = None if shown is None else abilities(shown)
    faults = [] if store_fault is None else [store_fault]
    faults += [Problem("cannot_pause", {"app": name}) for name in enforcement.cannot_pause()]
    if any(seat.silent_noted for seat in watched):
        faults.append(Problem("sensor_silent"))
    return WatchHealth(
        processes=processes,
        foreground=(None if able is None else able.foreground) or NONE,
        idle=(None if able is None else able.idle) or NONE,
        holds_pause=holds,
        same_account=any(seat.login.account == own_account for seat in candidates),
        faults=tuple(faults),
        checks=checks,
    )


def present_apps(sensing: Sensing, pids: Iterable[int], untouchable: Collection[int], naming: Naming) -> tuple[SeenApp, ...]:
    """Apps that run now, whoever's, as they are named before any rule: what is there at setup is known."""
    found: dict[str, SeenApp] = {}
    for pid in pids:
        known = sensing.known(pid)
        named = None if known is None or pid in untouchable else naming(known.facts, known.windowed)
        if named is not None and not named.app.system:
            app = named.app
            found[app.id] = SeenApp(
                app.id, named.name, app.group, "running", Reason.ALLOWED, None, (pid,), None, False, not app.classified
            )
    return tuple(found.values())
