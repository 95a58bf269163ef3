"""What the page "what is recorded" shows, from the guard's own list: kinds, how long each is kept, who can see it.
Must not word anything, nor leave out a kind that the guard names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.model.people import RecordedAnswer, Tracking
from app.wire.messages import RecordedIs

CHILD = "child"
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
    CLOCK_NOTES = "clock_notes"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class KeptLine:
    """`days` and `months` both None: kept until it is deleted."""

    kept: Kept
    count: int
    days: int | None = None
    months: int | None = None


@dataclass(frozen=True, slots=True)
class RecordedState:
    """`lines` None: the guard has not told yet."""

    lines: tuple[KeptLine, ...] | None = None
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
        into = requests if item.what == Kept.REQUESTS.value else adults
        into.update(dict.fromkeys(name for name in item.seen_by if name != CHILD))
    return RecordedState(
        lines=tuple(_line(item.what, item.count, item.kept_days) for item in told.items),
        only_totals=told.tracking != Tracking.FULL.value,
        answer=told.answer,
        adults=tuple(adults),
        only_requests=tuple(name for name in requests if name not in adults),
        may_answer=may_answer,
    )


def _line(what: str, count: int, kept_days: int | None) -> KeptLine:
    known = {kept.value for kept in Kept}
    kept = Kept(what) if what in known else Kept.OTHER
    # Totals are kept by the month; the wire tells them as days.
    if kept_days is not None and kept_days > DAYS_OF_A_MONTH - 1 and kept_days % DAYS_OF_A_MONTH == 0:
        return KeptLine(kept, count, months=kept_days // DAYS_OF_A_MONTH)
    return KeptLine(kept, count, days=kept_days)
