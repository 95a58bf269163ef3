"""How much this PC really protects, and why: one level with its reasons.
Must not ask the OS: what is so is handed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    REMINDER = "reminder"  # keeps honest people honest
    FIRM = "firm"  # holds against a child's standard account, with a gap that is named
    STRONG = "strong"


class Why(Enum):
    """Reasons, the weightiest first; the screens word them."""

    SAME_ACCOUNT = "same-account"  # the guard runs under the account that the child uses
    ADMINISTRATOR_ACCOUNT = "administrator-account"  # the child may become administrator
    NO_FREEZER = "no-freezer"  # a pause does not hold against the program's own account
    NOT_INSTALLED = "not-installed"  # nobody starts the guard again but the desktop
    NO_FOREGROUND = "no-foreground"  # what is in front cannot be seen: the whole session counts
    NO_IDLE = "no-idle"  # whether somebody is there cannot be seen
    POLLING = "polling"  # program starts are seen by looking again and again


_ONLY_REMINDS = frozenset({Why.SAME_ACCOUNT, Why.ADMINISTRATOR_ACCOUNT, Why.NO_FREEZER})


@dataclass(frozen=True, slots=True)
class Standing:
    installed: bool
    same_account: bool
    holds_pause: bool
    sees_foreground: bool
    sees_idle: bool
    kernel_events: bool
    administrator: bool | None  # a child's account may become administrator; None: not known


def protection(standing: Standing) -> tuple[Level, tuple[Why, ...]]:
    """Never better than what is known for certain: not knowing whether the child is administrator keeps it from `strong`."""
    is_so = {
        Why.SAME_ACCOUNT: standing.same_account,
        Why.ADMINISTRATOR_ACCOUNT: standing.administrator is True,
        Why.NO_FREEZER: not standing.holds_pause,
        # Under the child's own account there is nothing more to say about the kind of installation.
        Why.NOT_INSTALLED: not standing.installed and not standing.same_account,
        Why.NO_FOREGROUND: not standing.sees_foreground,
        Why.NO_IDLE: not standing.sees_idle,
        Why.POLLING: not standing.kernel_events,
    }
    reasons = tuple(why for why in Why if is_so[why])
    if _ONLY_REMINDS.intersection(reasons):
        return Level.REMINDER, reasons
    if reasons or standing.administrator is None:
        return Level.FIRM, reasons
    return Level.STRONG, reasons
