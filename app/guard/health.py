"""What the watch says of itself: by which ways it sees, whether a pause holds, what is amiss.
Must not make anything look better than it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.guard.enforcement import Enforcement
from app.guard.parts import SeenApp, WatchHealth
from app.guard.seats import Seat
from app.guard.sensing import Naming, Sensing
from app.model.problem import Problem
from app.model.verdict import Reason

NONE = "none"


def health_of(
    seats: Iterable[Seat],
    processes: str,
    holds: bool,
    own_account: int | str,
    enforcement: Enforcement,
    store_fault: Problem | None,
    checks: dict[str, bool],
) -> WatchHealth:
    watched = [seat for seat in seats if seat.children()]
    shown = next((seat for seat in watched if seat.open), watched[0] if watched else None)
    seen = None if shown is None else shown.seen
    faults = [] if store_fault is None else [store_fault]
    faults += [Problem("cannot_pause", {"app": name}) for name in enforcement.cannot_pause()]
    if any(seat.silent_noted for seat in watched):
        faults.append(Problem("sensor_silent"))
    return WatchHealth(
        processes=processes,
        foreground=(None if seen is None else seen.foreground_by) or NONE,
        idle=(None if seen is None else seen.idle_by) or NONE,
        holds_pause=holds,
        same_account=any(seat.login.account == own_account for seat in watched),
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
