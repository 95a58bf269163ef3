"""What the guard tells of one child, as most pages want it.
Must not hold what only one page needs."""

from __future__ import annotations

from app import VERSION
from app.wire.messages import ChildStatus, GuardStatus, StatusIs, VerdictStatus

GUARD = GuardStatus(VERSION, "personal", "reminder", (), "2026-11-24T08:00:00+07:00", {}, ())


def a_child(**changes: object) -> ChildStatus:
    values: dict[str, object] = {
        "nickname": "Bin", "day": "2026-11-24", "day_type": "school", "used_s": 1260, "unknown_s": 0,
        "verdict": VerdictStatus(True, "allowed", 2340, "2026-11-24T19:39:00+07:00"), "grants": (), "apps": (),
        "id": "c1", "counted_s": 1260, "daily_limit_s": 3600, "until": "2026-11-24T20:00:00+07:00", "tracking": "full",
        "recorded_answer": "yes",
    }  # fmt: skip
    return ChildStatus(**(values | changes))  # type: ignore[arg-type]


def a_status(child: ChildStatus, who: str | None = "c1") -> StatusIs:
    return StatusIs(1, GUARD, (child,), who=who)
