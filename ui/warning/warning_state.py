"""What a warning card says, from what the guard pushed. Without Qt.
Must not count down or choose who is warned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from app.model.policy import AtLimit
from app.model.verdict import Reason
from app.wire.messages import AppStopped, StatusIs, Warned
from ui.in_front import child_in_front

TIME_KEY, CLOSING_KEY = "time", "closing"
SESSION_LIMITS = ("daily", "schedule", "session")
RULE_REASONS = (Reason.BLOCKED, Reason.ASK, Reason.UNCLASSIFIED)
SHOWN_S = 25
CLOSING_S = 30
"""What the guard gives a program to save after it was asked to close."""


class CardKind(Enum):
    LEFT = "left"
    GRACE = "grace"
    STOPPED = "stopped"
    CLOSING = "closing"


class Asks(Enum):
    """What the card's button asks for."""

    TIME = "time"
    APP = "app"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class CardState:
    """`key`: a newer card of the same key takes its place. `one_program`: the limit is not the PC's but of the program in front."""

    key: str
    kind: CardKind
    shown_s: int = SHOWN_S
    left_s: int = 0
    follows: AtLimit = AtLimit.PAUSE
    one_program: bool = False
    app: str = ""
    name: str = ""
    reason: Reason = Reason.BLOCKED
    opens_at: datetime | None = None
    opens_today: bool = False
    asks: Asks = Asks.TIME


def time_card(warned: Warned) -> CardState:
    one_program = warned.limit not in SESSION_LIMITS
    follows = AtLimit.PAUSE if one_program else AtLimit(warned.at_limit)
    if warned.left_s > 0:
        return CardState(TIME_KEY, CardKind.LEFT, left_s=warned.left_s, follows=follows, one_program=one_program)
    grace_s = max(1, warned.grace_s)
    return CardState(
        TIME_KEY, CardKind.GRACE, shown_s=min(grace_s, 120), left_s=grace_s, follows=follows, one_program=one_program
    )


def stopped_card(stopped: AppStopped, day: str) -> CardState:
    """`day`: the child's day, ISO."""
    reason = Reason(stopped.reason)
    opens_at = None if stopped.opens_at is None else datetime.fromisoformat(stopped.opens_at)
    return CardState(
        f"stopped {stopped.app}",
        CardKind.STOPPED,
        one_program=True,
        app=stopped.app,
        name=stopped.name,
        reason=reason,
        opens_at=opens_at,
        opens_today=opens_at is not None and bool(day) and opens_at.date() <= date.fromisoformat(day),
        # A rule would not give minutes, and minutes would not lift a rule.
        asks=Asks.APP if reason in RULE_REASONS else Asks.TIME,
    )


def closing_card(status: StatusIs) -> CardState | None:
    """A parent chose "close" and programs are saving now. None: nothing closes."""
    child = child_in_front(status)
    if child is None or child.verdict.allowed or child.at_limit != AtLimit.CLOSE.value:
        return None
    names = [app.name for app in child.apps if app.state == "closing"]
    if not names:
        return None
    return CardState(CLOSING_KEY, CardKind.CLOSING, shown_s=CLOSING_S, left_s=CLOSING_S, name=", ".join(names), asks=Asks.NOTHING)


def for_this_screen(child: str, status: StatusIs | None) -> bool:
    """Whether what was pushed about this child is for the one in front. Nobody named: the guard tells the strictest."""
    if status is None:
        return True
    return status.adult_using is None and (status.who is None or status.who == child)
