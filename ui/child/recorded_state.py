"""What the page "what is recorded" shows, from the guard's own list: kinds, how long each is kept, who can see it.
Must not word anything, nor leave out a kind that the guard names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.model.people import RecordedAnswer, Tracking
from app.wire.messages import RecordedIs, RecordedItem

CHILD, CHOSEN = "child", "chosen"
DAYS_OF_A_MONTH = 31


class Kept(Enum):
    """A kind of record. OTHER: a newer guard keeps something that this program has no words for."""

    DAY_TOTALS = "day_totals"
    APP_MINUTES = "app_minutes"
    INTERVALS = "intervals"
    APPS = "apps"
    REQUESTS = "requests"
    RULE_CHANGES = "rule_changes"
    GRANTS = "grants"
    SAID_OF_RULES = "said_of_rules"
    PAUSES = "pauses"
    PHOTO_CONSENTS = "photo_consents"
    CLOCK_NOTES = "clock_notes"
    PROFILE = "profile"
    MESSAGES = "messages"
    WHOM_YOU_TELL = "whom_you_tell"
    CONTACTS = "contacts"
    FEELINGS = "feelings"
    LESSONS = "lessons"
    PLAN = "plan"
    CODE = "code"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class KeptLine:
    """`days` and `months` both None: kept until it is deleted."""

    kept: Kept
    count: int | None  # None: never counted
    days: int | None = None
    months: int | None = None
    chosen: bool = False  # seen by the one adult whom the child picks for it
    adults: tuple[str, ...] = ()  # who sees it beside the child, of what lies apart


@dataclass(frozen=True, slots=True)
class RecordedState:
    """`lines` None: the guard has not told yet."""

    lines: tuple[KeptLine, ...] | None = None
    apart: tuple[KeptLine, ...] = ()  # sealed, in no backup; the same list whether there is anything of it or not
    only_totals: bool = True
    answer: RecordedAnswer = RecordedAnswer.NOT_SHOWN
    adults: tuple[str, ...] = ()  # who sees minutes and apps
    only_requests: tuple[str, ...] = ()  # who sees what the child asked for, and nothing else
    may_answer: bool = True  # False: shown to an adult, who cannot answer for the child

    @property
    def asks(self) -> bool:
        """Whether the answer buttons stand there: until the child itself says yes."""
        return self.lines is not None and self.may_answer and self.answer is not RecordedAnswer.YES


def recorded_state(told: RecordedIs, *, may_answer: bool = True) -> RecordedState:
    adults: dict[str, None] = {}
    requests: dict[str, None] = {}
    for item in told.items:
        if item.apart:
            continue
        into = requests if item.what in (Kept.REQUESTS.value, Kept.PROFILE.value) else adults
        into.update(dict.fromkeys(_names(item)))
    return RecordedState(
        lines=tuple(_line(item) for item in told.items if not item.apart),
        apart=tuple(_line(item) for item in told.items if item.apart),
        only_totals=told.tracking != Tracking.FULL.value,
        answer=told.answer,
        adults=tuple(adults),
        only_requests=tuple(name for name in requests if name not in adults),
        may_answer=may_answer,
    )


def _names(item: RecordedItem) -> tuple[str, ...]:
    return tuple(name for name in item.seen_by if name not in (CHILD, CHOSEN))


def _line(item: RecordedItem) -> KeptLine:
    known = {kept.value for kept in Kept}
    kept = Kept(item.what) if item.what in known else Kept.OTHER
    count, kept_days, chosen = item.count, item.kept_days, CHOSEN in item.seen_by
    adults = _names(item) if item.apart else ()
    # Totals are kept by the month; the wire tells them as days.
    if kept_days is not None and kept_days > DAYS_OF_A_MONTH - 1 and kept_days % DAYS_OF_A_MONTH == 0:
        return KeptLine(kept, count, months=kept_days // DAYS_OF_A_MONTH, chosen=chosen, adults=adults)
    return KeptLine(kept, count, days=kept_days, chosen=chosen, adults=adults)
