"""Viet Nam's public holidays with Tết and the days off in lieu, from the `holidays` package.
Must not be imported by the guard's loop: the package is heavy, so it is loaded inside, in a short-lived worker."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date


def public_holidays(years: Iterable[int]) -> frozenset[date]:
    wanted = sorted(set(years))
    if not wanted:
        return frozenset()
    from holidays import country_holidays

    return frozenset(day for day in country_holidays("VN", years=wanted) if day.year in wanted)
