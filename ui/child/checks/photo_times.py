"""The moments that a photo's file tells, as every other date on the screen is written.
Must not turn one into another zone: the clock of the place where it was taken is what the file says.
"""

from __future__ import annotations

import re
from datetime import datetime

from ui.language import Dates, whole_date

_DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}")
_MOMENT = re.compile(rf"{_DAY.pattern}[ T]\d{{2}}:\d{{2}}.*")


def as_dates(value: str, dates: Dates) -> str:
    """One moment or several with commas between; what is none that we know stays as it stands in the file."""
    return ", ".join(_as_date(part, dates) for part in value.split(", "))


def _as_date(part: str, dates: Dates) -> str:
    try:
        if _DAY.fullmatch(part):
            return whole_date(datetime.fromisoformat(part).date())
        if _MOMENT.fullmatch(part):
            return dates.long_ago(datetime.fromisoformat(part))
    except ValueError:
        pass
    return part
