"""One measured figure and how it is told.
Must not measure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

HEADINGS = ("figure", "goal", "ours", "beside it in this run", "ratio", "met")


@dataclass(frozen=True, slots=True)
class Row:
    """`ratio`: ours to what stands beside it, which travels from one machine to another. `met` None: nothing was measured or nothing is asked."""

    figure: str
    goal: str
    ours: str
    beside: str = "–"
    ratio: float | None = None
    met: bool | None = None

    def cells(self) -> tuple[str, ...]:
        ratio = "–" if self.ratio is None else f"{self.ratio:.2f}"
        met = {True: "yes", False: "no", None: "–"}[self.met]
        return (self.figure, self.goal, self.ours, self.beside, ratio, met)


def not_run(figure: str, goal: str, why: str) -> Row:
    return Row(figure, goal, f"not measured: {why}")


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that `percent` of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def milliseconds(seconds: float) -> str:
    value = seconds * 1000
    return f"{value:.2f} ms" if value < 10 else f"{value:.0f} ms"


def p50_p99(values: Sequence[float]) -> str:
    """Of fewer than a hundred there is no honest 99th percentile: the largest is told instead."""
    if not values:
        return "none seen"
    high = f"p99 {milliseconds(percentile(values, 99))}" if len(values) >= 100 else f"most {milliseconds(max(values))}"
    return f"p50 {milliseconds(percentile(values, 50))}, {high} of {len(values)}"


def as_table(rows: Sequence[Row]) -> str:
    lines = [f"| {' | '.join(HEADINGS)} |", f"|{'---|' * len(HEADINGS)}"]
    lines += [f"| {' | '.join(cell.replace('|', '/') for cell in row.cells())} |" for row in rows]
    return "\n".join(lines)
