"""`python -m bench [figure …] [--quick] [--rows FILE]`: prints the table of measured figures.
Must not measure by itself; each figure is in its own module."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench.figure import Row, as_table
from bench.place import Place, command_inside, place, why_not

Measure = Callable[[Place | None, bool], Iterator[Row]]


def figures() -> dict[str, Measure]:
    from bench import accounting, bundle, checking, desktop, history, holding, idling, lessons, pausing, peers, wire

    return {
        "peers": peers.measured,  # first: the others quote what it saw
        "events": pausing.with_events,
        "polling": pausing.by_polling,
        "holding": holding.measured,
        "idle": idling.with_events,
        "idle-polling": idling.by_polling,
        "load": idling.under_load,
        "accounting": accounting.measured,
        "history": history.measured,
        "wire": wire.measured,
        "desktop": desktop.measured,
        "click": desktop.clicks,
        "lessons": lessons.measured,
        "checks": checking.measured,
        "bundle": bundle.measured,
    }


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench", description="Measured figures beside their peers; all of them where none is named."
    )
    parser.add_argument("figure", nargs="*", metavar="figure", help=", ".join(figures()))
    parser.add_argument(
        "--quick", action="store_true", help="fewer and shorter rounds (about ten minutes in all, four more for both peers)"
    )
    parser.add_argument("--rows", type=Path, metavar="FILE", help="write the table into this file too")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.figure if name not in figures()]
    if unknown:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(figures())}")
    return options


def run(arguments: list[str]) -> int:
    options = _parsed(arguments)
    began_s, rows = time.monotonic(), []
    for name, measure in figures().items():
        if options.figure and name not in options.figure:
            continue
        print(f"… {name}", file=sys.stderr, flush=True)
        try:
            for row in measure(place(), options.quick):
                rows.append(row)
                print("   " + " · ".join(row.cells()), file=sys.stderr, flush=True)
        except (RuntimeError, OSError) as error:
            # One figure that cannot be had must not cost the others.
            rows.append(Row(name, "–", f"failed: {error}"[:300].replace("\n", " ")))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    table = as_table(rows)
    told = (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, load {load:.1f} at the end, "
        f"{'quick' if options.quick else 'full'}, {time.monotonic() - began_s:.0f} s\n\n{table}\n"
    )
    print(told)
    if options.rows is not None:
        options.rows.write_text(told, "utf-8")
    return 0 if all(row.met is not False and not row.ours.startswith("failed") for row in rows) else 1


def main(arguments: list[str]) -> int:
    _parsed(arguments)
    if place() is None and why_not() is None:
        os.execvp("unshare", command_inside(arguments))
    return run(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
