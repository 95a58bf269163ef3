"""Whether the screens are covered and what the cover says, from the guard's status alone.
Must not know Qt, a clock or a limit: the verdict is the one value that decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from app.model.people import Band, Request
from app.model.policy import AtLimit
from app.model.verdict import Reason
from app.wire.messages import ChildStatus, StatusIs
from ui.in_front import child_in_front

COVER_S = 60
"""What the guard waits under the cover before it locks or signs out."""
EVENING_FROM, EVENING_TO = 20, 5


class Why(Enum):
    DAILY = "daily"
    SCHEDULE = "schedule"
    SESSION = "session"
    PAUSED_BY_PARENT = "paused_by_parent"
    PAUSED_BY_CHILD = "paused_by_child"
    OTHER = "other"


class Opens(Enum):
    """When it opens again by itself."""

    NOT_KNOWN = "not_known"
    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"


class Unlocking(Enum):
    """What an adult's PIN can do here. `IT_IS_ME`: nobody has said whose account this is, so there is nobody to give time to."""

    GRANT = "grant"
    RESUME = "resume"
    IT_IS_ME = "it_is_me"


@dataclass(frozen=True, slots=True)
class TimeUpState:
    child: str = ""  # id; empty: nobody has said who sits here
    nickname: str = ""
    band: Band = Band.SMALL
    why: Why = Why.OTHER
    follows: AtLimit = AtLimit.PAUSE
    follows_in_s: int | None = None  # until the PC is locked or the session ended; None: nothing follows
    opens: Opens = Opens.NOT_KNOWN
    opens_at: datetime | None = None
    evening: bool = False
    may_ask: bool = False
    may_resume: bool = False
    may_choose: bool = False  # a shared account: another child may be in front
    unlocking: Unlocking = Unlocking.GRANT
    request: Request | None = None  # the newest one for time
    away: bool = False  # the guard has just stopped answering


def timeup_state(status: StatusIs | None) -> TimeUpState | None:
    """None: nothing is covered. An adult on a child's account is never covered."""
    child = child_in_front(status)
    if status is None or child is None or child.verdict.allowed or _closing(child):
        return None
    why = _why(child)
    paused = why in (Why.PAUSED_BY_PARENT, Why.PAUSED_BY_CHILD)
    opens, opens_at = _opens(child)
    follows = AtLimit.PAUSE if paused else AtLimit(child.at_limit)
    return TimeUpState(
        child=child.id,
        nickname=child.nickname,
        band=Band(child.band),
        why=why,
        follows=follows,
        follows_in_s=COVER_S if follows in (AtLimit.LOCK, AtLimit.SIGN_OUT) else None,
        opens=Opens.NOT_KNOWN if paused else opens,
        opens_at=None if paused else opens_at,
        evening=_evening(status.now),
        may_ask=bool(child.id) and not paused,
        may_resume=why is Why.PAUSED_BY_CHILD,
        may_choose=bool(status.choose_who),
        unlocking=Unlocking.IT_IS_ME if not child.id else Unlocking.RESUME if paused else Unlocking.GRANT,
    )


def _closing(child: ChildStatus) -> bool:
    """A parent chose "close", and programs have their 30 seconds: what asks "save?" must not lie under a cover."""
    return child.at_limit == AtLimit.CLOSE.value and any(app.state == "closing" for app in child.apps)


def _why(child: ChildStatus) -> Why:
    if child.verdict.reason == Reason.PAUSED.value:
        return Why.PAUSED_BY_CHILD if child.paused_by == "child" else Why.PAUSED_BY_PARENT
    try:
        return Why(child.verdict.reason)
    except ValueError:
        return Why.OTHER


def _opens(child: ChildStatus) -> tuple[Opens, datetime | None]:
    if child.verdict.opens_at is None:
        return Opens.NOT_KNOWN, None
    moment, today = datetime.fromisoformat(child.verdict.opens_at), date.fromisoformat(child.day)
    if moment.date() <= today:
        return Opens.TODAY, moment
    return (Opens.TOMORROW if moment.date() == today + timedelta(days=1) else Opens.LATER), moment


def _evening(now: str) -> bool:
    """By the family's own clock: nobody is sent out to play at night."""
    if not now:
        return False
    hour = datetime.fromisoformat(now).hour
    return hour >= EVENING_FROM or hour < EVENING_TO
