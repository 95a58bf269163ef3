"""How each row of usage is put: a new one, or the same one with what it holds by now.
Must not add to what is there: a heartbeat written twice changes nothing."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from app.store.tables import app_days, clock, day_totals, grace, grants_spent, group_days, intervals, usage_parts
from app.store.times import write_moment

_totals = insert(day_totals)
PUT_TOTALS = _totals.on_conflict_do_update(
    index_elements=["child_id", "day"],
    set_={
        column: _totals.excluded[column]
        for column in ("used_s", "counted_s", "unknown_s", "stretch_used_s", "rested_s", "break_due", "day_type", "limit_s")
    },
)
_app = insert(app_days)
PUT_APP = _app.on_conflict_do_update(
    index_elements=["child_id", "day", "app_id"], set_={"seconds": _app.excluded.seconds, "group_id": _app.excluded.group_id}
)
_group = insert(group_days)
PUT_GROUP = _group.on_conflict_do_update(
    index_elements=["child_id", "day", "group_id"], set_={"seconds": _group.excluded.seconds}
)
_parts = insert(usage_parts)
PUT_PARTS = _parts.on_conflict_do_update(
    index_elements=["child_id"], set_={"day": _parts.excluded.day, "parts_us": _parts.excluded.parts_us}
)
_grace = insert(grace)
PUT_GRACE = _grace.on_conflict_do_update(
    index_elements=["child_id", "day", "limit_key"], set_={"seconds": _grace.excluded.seconds}
)
_spent = insert(grants_spent)
PUT_SPENT = _spent.on_conflict_do_update(index_elements=["grant_id"], set_={"used_s": _spent.excluded.used_s})
_interval = insert(intervals)
PUT_INTERVAL = _interval.on_conflict_do_update(
    index_elements=["child_id", "start_ms", "session_id", "app_id"],
    set_={"end_ms": _interval.excluded.end_ms, "kind": _interval.excluded.kind},
)
_clock = insert(clock)
PUT_CLOCK = _clock.on_conflict_do_update(
    index_elements=["id"], set_={column: _clock.excluded[column] for column in ("trusted_at", "boot_id", "boot_s")}
)


def keep_clock(connection: Connection, at: datetime, boot_id: str | None, boot_s: float) -> None:
    connection.execute(PUT_CLOCK, [{"id": 1, "trusted_at": write_moment(at), "boot_id": boot_id, "boot_s": boot_s}])


def may_keep(counter: str, only_apps: Collection[str] | None, only_groups: Collection[str] | None) -> bool:
    """Of an app or group whose seconds may not be kept, the parts of seconds may not be either. None: all may."""
    kind, _, name = counter.partition(":")
    if kind == "app":
        return only_apps is None or name in only_apps
    return kind != "group" or only_groups is None or name in only_groups
