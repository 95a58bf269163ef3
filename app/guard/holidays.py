"""The country's public holidays: kept in a small file, asked of a short-lived worker when years are missing.
Must not import the library that knows them: it is heavy and wanted once a year."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import msgspec

from app.guard.aside import Aside, ask_worker

log = logging.getLogger(__name__)


class _File(msgspec.Struct, frozen=True):
    years: tuple[int, ...]
    holidays: tuple[date, ...]


class _Told(msgspec.Struct, frozen=True):
    holidays: tuple[date, ...]


class Holidays:
    def __init__(self, path: Path, worker: list[str], now: Callable[[], datetime]) -> None:
        self._path = path
        self._worker = [*worker, "holidays"]
        self._now = now
        self._days: frozenset[date] = frozenset()
        self._years: frozenset[int] = frozenset()
        self._read()

    def days(self) -> frozenset[date]:
        return self._days

    def begin(self, aside: Aside, changed: Callable[[], None]) -> None:
        """Ask for the years around today where they are not known. Until then weekdays are what the week says."""
        year = self._now().year
        wanted = frozenset({year - 1, year, year + 1, year + 2})
        if wanted <= self._years:
            return
        worker = self._worker

        def work() -> _Told:
            return ask_worker(worker, {"years": sorted(wanted)}, _Told)

        def done(answer: _Told | None, failed: BaseException | None) -> None:
            if failed is not None or answer is None:
                log.warning("holidays_not_known kind=%s", type(failed).__name__)
                return
            self._days = frozenset(answer.holidays)
            self._years = wanted
            self._write()
            changed()

        aside.do("holidays", work, done)

    def _read(self) -> None:
        try:
            kept = msgspec.json.decode(self._path.read_bytes(), type=_File)
        except (OSError, msgspec.DecodeError):
            return
        self._days, self._years = frozenset(kept.holidays), frozenset(kept.years)

    def _write(self) -> None:
        beside = self._path.with_suffix(".new")
        try:
            beside.write_bytes(msgspec.json.encode(_File(tuple(sorted(self._years)), tuple(sorted(self._days)))))
            beside.replace(self._path)
        except OSError:
            log.warning("holidays_not_kept")
