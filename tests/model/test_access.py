"""Waits after wrong PINs, PINs that are refused, and recovery codes.
Must not hold a real PIN."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.access import PinWait, after_right_pin, after_wrong_pin, pin_problem, pin_wait_s, read_recovery_code, recovery_code
from tests.model.builders import at

NOW = at(20)
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def waits_after(wrong: int) -> list[int]:
    wait, waits = PinWait(), []
    for _ in range(wrong):
        wait = after_wrong_pin(wait, NOW)
        waits.append(pin_wait_s(wait, NOW))
    return waits


def test_four_are_free_then_1_5_15_and_60_minutes_for_ever() -> None:
    assert waits_after(10) == [0, 0, 0, 0, 60, 300, 900, 3600, 3600, 3600]


def test_a_wait_runs_down_and_the_right_pin_forgets_it() -> None:
    wait = PinWait(5, NOW + timedelta(seconds=60))
    assert pin_wait_s(wait, NOW + timedelta(seconds=59.5)) == 1
    assert pin_wait_s(wait, NOW + timedelta(seconds=60)) == 0
    assert after_right_pin() == PinWait()


def test_a_clock_that_was_put_right_does_not_lock_a_parent_out() -> None:
    wait = PinWait(5, NOW + timedelta(days=300))
    assert pin_wait_s(wait, NOW) == 60


@pytest.mark.parametrize(
    "pin", ["000000", "123456", "654321", "890123", "246802", "121212", "123123", "20182018", "112233", "99999999", "686868"]
)
def test_what_a_child_tries_first_is_refused(pin: str) -> None:
    problem = pin_problem(pin)
    assert problem is not None
    assert problem.id == "pin_too_easy"


@pytest.mark.parametrize(
    ("pin", "id"), [("12345", "pin_too_short"), ("", "pin_too_short"), ("12a456", "pin_only_digits"), ("1" * 40, "pin_too_long")]
)
def test_a_pin_has_six_digits_or_more(pin: str, id: str) -> None:
    problem = pin_problem(pin)
    assert problem is not None
    assert problem.id == id


@pytest.mark.parametrize("pin", ["271828", "904117", "20190613", "118342"])
def test_other_pins_are_taken(pin: str) -> None:
    assert pin_problem(pin) is None


@given(st.binary(min_size=12, max_size=12))
def test_a_recovery_code_is_read_however_it_is_typed(random: bytes) -> None:
    code = recovery_code(random)
    assert len(code) == 24
    assert read_recovery_code(code) == code
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert read_recovery_code(f"  {typed}\n") == code


@given(st.binary(min_size=12, max_size=12), st.integers(0, 19), st.sampled_from(SYMBOLS))
def test_any_wrong_symbol_is_found(random: bytes, place: int, symbol: str) -> None:
    plain = recovery_code(random).replace("-", "")
    wrong = plain[:place] + symbol + plain[place + 1 :]
    assert (read_recovery_code(wrong) is None) == (wrong != plain)


@given(st.binary(min_size=12, max_size=12), st.integers(0, 18))
def test_any_two_neighbours_that_changed_places_are_found(random: bytes, place: int) -> None:
    plain = recovery_code(random).replace("-", "")
    swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
    assert (read_recovery_code(swapped) is None) == (swapped != plain)


@given(st.text(max_size=40))
def test_any_text_is_a_code_or_none(text: str) -> None:
    code = read_recovery_code(text)
    assert code is None or read_recovery_code(code) == code
