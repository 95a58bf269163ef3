"""What the guard knows about its own footing: for the protection level and the rows of `doctor`.
Must not make anything look better than the watch says."""

from __future__ import annotations

from app.guard.household import KeptHousehold
from app.guard.parts import WatchHealth
from app.guard.pin import Pins
from app.model.problem import Problem
from app.model.protection import Standing
from app.platform.secrets import Place
from app.platform.service import Install
from app.store.store import Store
from app.wire.messages import Check

OK, LIMITED, MISSING = "ok", "limited", "missing"
KERNEL_EVENTS = "kernel-events"
NONE = "none"


def standing(install: Install, health: WatchHealth, household: KeptHousehold) -> Standing:
    return Standing(
        installed=install is Install.INSTALLED,
        same_account=health.same_account,
        holds_pause=health.holds_pause,
        sees_foreground=_seen(health.foreground),
        sees_idle=_seen(health.idle),
        kernel_events=health.processes == KERNEL_EVENTS,
        administrator=_administrator(household),
    )


def _administrator(household: KeptHousehold) -> bool | None:
    """Whether any child's account may become administrator. None: not known of one, and no other is."""
    found = [household.who.administrator(account) for child in household.children() for account in child.accounts]
    if any(administrator is True for administrator in found):
        return True
    return None if any(administrator is None for administrator in found) else False


def _seen(way: str) -> bool:
    return way not in ("", NONE)


def checks(
    health: WatchHealth, pins: Pins, store: Store, install: Install, tried: Place | Problem | None = None
) -> tuple[Check, ...]:
    """`tried`: while no PIN is kept yet, where the first would lie. None: not asked."""
    rows = [
        Check("processes", OK if health.processes == KERNEL_EVENTS else LIMITED, {"by": health.processes}),
        Check("foreground", OK if _seen(health.foreground) else MISSING, {"by": health.foreground}),
        Check("idle", OK if _seen(health.idle) else MISSING, {"by": health.idle}),
        Check(
            "enforcement",
            OK if health.holds_pause else LIMITED,
            {"holds": int(health.holds_pause), "same_account": int(health.same_account)},
        ),
        Check("store", OK if store.writable else LIMITED, {"folder": str(store.folder)}),
    ]
    rows += [
        Check("pin", MISSING, dict(fault.facts)) if fault.id == "pin_missing" else _no_secrets(fault) for fault in pins.faults()
    ]
    place = pins.place or tried
    if isinstance(place, Problem):
        rows.append(_no_secrets(place))
    elif place is not None and not pins.faults():
        # A personal guard's file can be read by all that its account runs; the service's own by nobody else.
        in_file = install is Install.PERSONAL and place is not Place.KEYRING
        rows.append(Check("keyring", LIMITED, {"place": place.value}) if in_file else Check("keyring", OK))
    rows += [Check(f"self_test_{name}", OK if passed else MISSING) for name, passed in sorted(health.checks.items())]
    return tuple(rows)


def _no_secrets(problem: Problem) -> Check:
    """A file of secrets that is not as it must be is no matter of the keyring."""
    return Check(
        "keyring", MISSING, {**problem.facts, "place": Place.FILE.value} if "file" in problem.facts else dict(problem.facts)
    )
