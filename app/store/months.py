"""Seconds by month and group, summed in one walk along the key.
Must not be asked on a tick: it reads all days of the span."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy import Connection, select

from app.store.tables import group_days


def sums_by_month(
    connection: Connection, child: int, first: date, last: date, name: Callable[[int], str]
) -> dict[tuple[int, int], dict[str, int]]:
    """(year, month) -> group -> seconds. `child` is the store's own number."""
    # One walk along the key and the sums here: a query a month costs more in asking than in summing.
    sums: dict[tuple[int, int], dict[int, int]] = {}
    month, month_ends = sums.setdefault((first.year, first.month), {}), _next_month(first)
    for day, group, seconds in connection.execute(
        select(group_days.c.day, group_days.c.group_id, group_days.c.seconds)
        .where(group_days.c.child_id == child, group_days.c.day.between(first.toordinal(), last.toordinal()))
        .order_by(group_days.c.day)
    ):
        while day >= month_ends:
            start = date.fromordinal(month_ends)
            month, month_ends = sums.setdefault((start.year, start.month), {}), _next_month(start)
        month[group] = month.get(group, 0) + seconds
    return {key: {name(group): seconds for group, seconds in groups.items()} for key, groups in sums.items()}


def _next_month(day: date) -> int:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1).toordinal()
