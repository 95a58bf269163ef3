"""What was used on past days.
Must not hold behaviour; `haidang report --json` prints these as they are."""

from __future__ import annotations

from typing import Annotated

import msgspec

from app.wire.messages.base import Ask, Say, closed
from app.wire.messages.looking import DayMark


class Report(Ask, frozen=True, tag="report"):
    """Days `first` to `last` (ISO dates, both in) of one child (nickname or id)."""

    child: str
    first: str
    last: str


class AppSeconds(msgspec.Struct, frozen=True):
    id: str
    name: str
    group: str | None
    used_s: int


class DayReport(msgspec.Struct, frozen=True):
    day: str
    day_type: DayMark
    used_s: int
    unknown_s: int
    apps: tuple[AppSeconds, ...]
    limit_s: int | None = None


class ReportIs(Say, frozen=True, tag="report_is"):
    format: Annotated[int, closed((1,))]
    child: str
    first: str = msgspec.field(name="from")
    last: str = msgspec.field(name="to")
    days: tuple[DayReport, ...]
