"""Five years of one child as the store keeps them: the size of the file, and two questions beside the same in raw SQL.
Must not know the tables beyond those two questions."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from app.model.policy import DayType
from app.model.usage import DayUsage
from app.store.opening import FILE_NAME
from app.store.store import Store
from app.store.usage import Beat, Interval
from bench.figure import Row, milliseconds
from bench.place import Place

DAYS, INTERVALS_A_DAY = 5 * 365, 300
LAST = date(2026, 11, 28)
_GROUPS = ("games", "video", "chat", "learning", "other")
_APPS = tuple(f"app-{number:02}" for number in range(24))
_MIB = 1024 * 1024
_WEEK_SQL = """SELECT a.day, n.name, a.seconds FROM app_days a JOIN names n ON n.id = a.app_id
 WHERE a.child_id = ? AND a.day BETWEEN ? AND ? ORDER BY a.seconds DESC"""
_MONTHS_SQL = """SELECT strftime('%Y-%m', g.day - 719163 + 2440587.5), n.name, sum(g.seconds) FROM group_days g
 JOIN names n ON n.id = g.group_id WHERE g.child_id = ? AND g.day BETWEEN ? AND ? GROUP BY 1, 2"""


def _group_of(app: str) -> str:
    return _GROUPS[_APPS.index(app) % len(_GROUPS)]


def _day(child: str, day: date, chance: random.Random) -> Beat:
    """About two hours and a half in three hundred pieces, in some of the apps."""
    apps = chance.sample(_APPS, 10)
    at = datetime(day.year, day.month, day.day, 1, tzinfo=UTC)
    kept, used = [], dict.fromkeys(apps, 0)
    for _ in range(INTERVALS_A_DAY):
        app, seconds = chance.choice(apps), chance.randint(5, 55)
        end = at + timedelta(seconds=seconds)
        kept.append(Interval("1", app, at, end))
        used[app] += seconds
        at = end + timedelta(seconds=chance.randint(1, 60))
    groups: dict[str, int] = {}
    for app, seconds in used.items():
        groups[_group_of(app)] = groups.get(_group_of(app), 0) + seconds
    total = sum(used.values())
    usage = DayUsage(day, used_s=total, counted_s=total, apps=used, groups=groups)
    return Beat(child, usage, {app: _group_of(app) for app in apps}, tuple(kept), {}, DayType.SCHOOL, 7200)


def _typical_s(ask: Callable[[], object], times: int = 200) -> float:
    ask()
    taken = []
    for _ in range(times):
        began_s = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - began_s)
    return median(taken)


def measured(_place: Place | None, _quick: bool) -> Iterator[Row]:
    with tempfile.TemporaryDirectory(prefix="haidang-bench-") as made:
        folder, chance = Path(made), random.Random(5)
        store = Store.open(folder, datetime(2026, 11, 28, tzinfo=UTC))
        child = store.people.add_child("Bin", 2014, ("bin",)).id
        for number in range(DAYS):
            store.usage.heartbeat([_day(child, LAST - timedelta(DAYS - 1 - number), chance)])
        store.close()
        size = sum(path.stat().st_size for path in folder.glob(f"{FILE_NAME}*"))
        yield Row(
            "five years of a child: file",
            "≤ 30 MiB",
            f"{size / _MIB:.1f} MiB with {DAYS * INTERVALS_A_DAY:,} intervals, nothing forgotten",
            "–",
            None,
            size <= 30 * _MIB,
        )
        store = Store.open(folder, datetime(2026, 11, 28, tzinfo=UTC))
        raw = sqlite3.connect(folder / FILE_NAME)
        try:
            number = raw.execute("SELECT id FROM children").fetchone()[0]
            yield from _questions(store, raw, child, number)
        finally:
            raw.close()
            store.close()


def _questions(store: Store, raw: sqlite3.Connection, child: str, number: int) -> Iterator[Row]:
    monday = LAST - timedelta(LAST.weekday())
    sunday = monday + timedelta(6)
    first = date(LAST.year - 1, LAST.month - 1, 1)
    asked: tuple[tuple[str, float, Callable[[], object], str, tuple[date, date]], ...] = (
        ("week by app and day", 0.002, lambda: store.usage.days(child, monday, sunday), _WEEK_SQL, (monday, sunday)),
        ("13 months by group", 0.015, lambda: store.usage.months_by_group(child, first, LAST), _MONTHS_SQL, (first, LAST)),
    )
    for name, goal_s, ours, sql, (begin, end) in asked:
        values = (number, begin.toordinal(), end.toordinal())
        if not raw.execute(sql, values).fetchall():
            raise RuntimeError(f"raw SQL finds nothing: {name}")
        ours_s, raw_s = _typical_s(ours), _typical_s(lambda sql=sql, values=values: raw.execute(sql, values).fetchall())  # type: ignore[misc]  # bound per question
        yield Row(
            name,
            f"≤ {goal_s * 1000:.0f} ms",
            milliseconds(ours_s),
            f"raw SQL {milliseconds(raw_s)}",
            ours_s / raw_s,
            ours_s <= goal_s,
        )
