"""How a child feels: help is offered, nothing is rated."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.feelings import KEPT, LOW, About, Entry, Feeling, asks_who_first, kept, offers_help

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


@given(st.sampled_from(Feeling), st.sampled_from((None, *About)))
def test_a_low_feeling_always_has_help_beside_it(feeling: Feeling, about: About | None) -> None:
    assert offers_help(feeling, about) or feeling not in LOW


def test_a_good_feeling_is_left_alone() -> None:
    assert not any(offers_help(feeling, about) for feeling in (Feeling.HAPPY, Feeling.CALM) for about in About)


def test_home_asks_who_first() -> None:
    assert [about for about in About if asks_who_first(about)] == [About.HOME]


@pytest.mark.parametrize(("after", "there"), [(timedelta(0), True), (KEPT - timedelta(seconds=1), True), (KEPT, False)])
def test_an_entry_goes_after_thirty_days(after: timedelta, there: bool) -> None:
    assert kept(Entry("1", "c1", "a1", "Mẹ", NOW, b"x"), NOW + after) is there
