"""Waits after wrong PINs, what a PIN may be, and how a recovery code is written and read.
Must not know a PIN's verifier, draw random bytes or let a wait touch the recovery code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

import msgspec

from app.model.problem import Problem

FREE_WRONG = 4
WAITS_S = (60, 300, 900, 3600)  # after the fifth wrong PIN, the sixth, the seventh, and every one from the eighth on
PIN_LEAST_DIGITS = 6
PIN_MOST_DIGITS = 32


class PinWait(msgspec.Struct, frozen=True):
    """Kept over restarts. `until` is trusted time."""

    wrong: int = 0
    until: datetime | None = None


def after_wrong_pin(wait: PinWait, now: datetime, waits_s: Sequence[int] = WAITS_S) -> PinWait:
    wrong = wait.wrong + 1
    length_s = _length_s(wrong, waits_s)
    return PinWait(wrong, now + timedelta(seconds=length_s) if length_s else None)


def after_right_pin() -> PinWait:
    return PinWait()


def pin_wait_s(wait: PinWait, now: datetime, waits_s: Sequence[int] = WAITS_S) -> int:
    """Seconds until the next try counts; 0: now. Never longer than the wait itself, also where the clock was put right meanwhile."""
    if wait.until is None or now >= wait.until:
        return 0
    left_s = -((now - wait.until) // timedelta(seconds=1))
    return min(left_s, _length_s(wait.wrong, waits_s))


def _length_s(wrong: int, waits_s: Sequence[int]) -> int:
    if wrong <= FREE_WRONG:
        return 0
    return waits_s[min(wrong - FREE_WRONG, len(waits_s)) - 1]


# ---- what a PIN may be ----


def pin_problem(pin: str, birth_years: Iterable[int] = ()) -> Problem | None:
    """Why this may not be a PIN: too short, not digits, or one of the few that a child tries first."""
    if not re.fullmatch(r"[0-9]*", pin):
        return Problem("pin_only_digits", {"least": PIN_LEAST_DIGITS})
    if len(pin) < PIN_LEAST_DIGITS:
        return Problem("pin_too_short", {"least": PIN_LEAST_DIGITS})
    if len(pin) > PIN_MOST_DIGITS:
        return Problem("pin_too_long", {"most": PIN_MOST_DIGITS})
    if _is_run(pin) or _repeats(pin) or _is_doubled(pin) or any(pin == str(year) * 2 for year in birth_years):
        return Problem("pin_too_easy")
    return None


def _is_run(pin: str) -> bool:
    """123456, 987654, 890123, 246802: every step is the same small one."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(steps) == 1 and steps <= {0, 1, 2, 8, 9}


def _repeats(pin: str) -> bool:
    """111111, 121212, 123123, 20182018: a piece of at most four digits over and over."""
    return any(len(pin) % size == 0 and len(pin) > size and pin == pin[:size] * (len(pin) // size) for size in range(1, 5))


def _is_doubled(pin: str) -> bool:
    """112233, 445566: a run of doubled digits."""
    return len(pin) % 2 == 0 and pin[::2] == pin[1::2] and _is_run(pin[::2])


# ---- the recovery code ----

_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: they are misread, or make words
_LOOKS_LIKE = str.maketrans("OIL", "011")
RECOVERY_BYTES = 12
_DATA_SYMBOLS = 19


def recovery_code(random: bytes) -> str:
    """Five groups of four: 19 symbols from 95 of these 96 random bits, and one that finds any wrong symbol and any swapped pair."""
    if len(random) != RECOVERY_BYTES:
        raise ValueError("a recovery code needs 12 random bytes")
    number = int.from_bytes(random, "big")
    values = [number >> (5 * place) & 31 for place in range(_DATA_SYMBOLS)]
    text = "".join(_SYMBOLS[value] for value in (*values, _check(values)))
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def read_recovery_code(text: str) -> str | None:
    """The code as `recovery_code` writes it, however it was typed: spaces, hyphens, small letters, O for 0, I and L for 1. None: mistyped."""
    plain = re.sub(r"[\s\u2010-\u2015\-._]+", "", text).upper().translate(_LOOKS_LIKE)
    if len(plain) != _DATA_SYMBOLS + 1 or any(symbol not in _SYMBOLS for symbol in plain):
        return None
    values = [_SYMBOLS.index(symbol) for symbol in plain]
    if _check(values[:-1]) != values[-1]:
        return None
    return "-".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def _check(values: Iterable[int]) -> int:
    """Horner's scheme over the field of 32 elements (x⁵ + x² + 1)."""
    check = 0
    for value in values:
        check = (check << 1 ^ (0b100101 if check & 16 else 0)) ^ value
    return check << 1 ^ (0b100101 if check & 16 else 0)
