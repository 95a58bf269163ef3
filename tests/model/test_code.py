"""What a picture code may be, and how long its waits are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.model.access import FREE_WRONG, PinWait
from app.model.code import LENGTH, PICTURES, WAITS_S, after_wrong_code, code_problem, code_text, code_wait_s

NOW = datetime(2026, 11, 28, 15, 0, tzinfo=UTC)
CODES = some.tuples(*[some.integers(0, PICTURES - 1)] * LENGTH)


@given(CODES)
def test_any_four_pictures_are_a_code_unless_all_are_alike(pictures: tuple[int, ...]) -> None:
    problem = code_problem(pictures)
    assert (problem is not None and problem.id == "code_too_easy") == (len(set(pictures)) == 1)


@pytest.mark.parametrize("pictures", [(), (1, 2, 3), (1, 2, 3, 4, 5), (1, 2, 3, 12), (-1, 2, 3, 4)])
def test_anything_else_is_none(pictures: tuple[int, ...]) -> None:
    problem = code_problem(pictures)
    assert problem is not None
    assert problem.id == "code_invalid"


@given(CODES, CODES)
def test_two_codes_are_stretched_alike_only_where_they_are_the_same(one: tuple[int, ...], other: tuple[int, ...]) -> None:
    assert (code_text(one) == code_text(other)) == (one == other)


@given(some.lists(some.integers(0, 2000), max_size=12))
def test_four_wrong_ones_are_free_and_each_wait_is_as_long_as_promised(pauses: list[int]) -> None:
    wait, now = PinWait(), NOW
    for wrong, pause_s in enumerate(pauses, 1):
        wait = after_wrong_code(wait, now)
        expected = 0 if wrong <= FREE_WRONG else WAITS_S[min(wrong - FREE_WRONG, len(WAITS_S)) - 1]
        assert code_wait_s(wait, now) == expected
        assert code_wait_s(wait, now + timedelta(seconds=expected)) == 0
        now += timedelta(seconds=pause_s)
        assert code_wait_s(wait, now) == max(0, expected - pause_s)


def test_a_clock_put_back_never_makes_a_wait_longer() -> None:
    wait = PinWait()
    for _ in range(FREE_WRONG + 1):
        wait = after_wrong_code(wait, NOW)
    assert code_wait_s(wait, NOW - timedelta(days=400)) == WAITS_S[0]
