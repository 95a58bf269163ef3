"""Holidays come from a short-lived worker once and from a small file afterwards.
Must not import the holidays package here either."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from app.guard.aside import Aside
from app.guard.holidays import Holidays
from app.guard.loop import Loop
from tests.fakes.platform import FakeClock

_WORKER = 'import json,sys\nyears=json.load(sys.stdin)["years"]\njson.dump({"holidays": [f"{year}-01-01" for year in years]}, sys.stdout)\n'


def asked(folder: Path, worker: str, now: datetime) -> tuple[Holidays, list[str]]:
    (folder / "worker.py").write_text(worker)
    clock = FakeClock()
    faults: list[BaseException] = []
    loop = Loop(clock.boot_s, faults.append)
    aside, told = Aside(loop.post), []
    holidays = Holidays(folder / "holidays.json", [sys.executable, str(folder / "worker.py")], lambda: now)
    holidays.begin(aside, lambda: told.append("changed"))
    while aside.busy:
        loop.step(5)
    loop.close()
    assert not faults
    return holidays, told


def test_years_are_asked_once_and_then_read(tmp_path: Path) -> None:
    now = datetime(2026, 11, 28, tzinfo=UTC)
    holidays, told = asked(tmp_path, _WORKER, now)
    assert holidays.days() == {date(year, 1, 1) for year in range(2025, 2029)}
    assert told == ["changed"]
    again, told = asked(tmp_path, "raise SystemExit(3)", now)
    assert again.days() == holidays.days()
    assert told == []


def test_another_year_is_asked_for_when_it_comes_near(tmp_path: Path) -> None:
    asked(tmp_path, _WORKER, datetime(2026, 11, 28, tzinfo=UTC))
    later, _ = asked(tmp_path, _WORKER, datetime(2027, 1, 2, tzinfo=UTC))
    assert date(2029, 1, 1) in later.days()


def test_a_worker_that_fails_leaves_what_is_known(tmp_path: Path) -> None:
    for worker in ("raise SystemExit(3)", "print('nonsense')", "print('{}')"):
        holidays, told = asked(tmp_path, worker, datetime(2026, 11, 28, tzinfo=UTC))
        assert holidays.days() == frozenset()
        assert told == []


def test_a_broken_file_is_asked_for_again(tmp_path: Path) -> None:
    (tmp_path / "holidays.json").write_text("{")
    holidays, _ = asked(tmp_path, _WORKER, datetime(2026, 11, 28, tzinfo=UTC))
    assert len(holidays.days()) == 4
