"""A child's picture code on a shared account: what it may be, the waits after wrong ones, and how long it stays open.
Pure: no clock, no store, no verifier."""

from __future__ import annotations

from datetime import datetime

import msgspec

from app.model.access import PinWait, after_wrong_pin, pin_wait_s
from app.model.problem import Problem

PICTURES = 12
LENGTH = 4
OPEN_S = 300
WAITS_S = (60, 300, 900)  # after the fifth wrong one, the sixth, and every one from the seventh on
BY_NOBODY = ""


class KeptCode(msgspec.Struct, frozen=True):
    """Of one child, in the chest. `reset_at`: an adult took the code away, and the child has not been told yet."""

    verifier: str | None = None
    wait: PinWait = PinWait()
    reset_at: datetime | None = None
    reset_by: str = BY_NOBODY


def code_problem(pictures: tuple[int, ...]) -> Problem | None:
    """Why these cannot be a code."""
    if len(pictures) != LENGTH or any(not 0 <= picture < PICTURES for picture in pictures):
        return Problem("code_invalid", {"length": LENGTH})
    if len(set(pictures)) == 1:
        return Problem("code_too_easy")
    return None


def code_text(pictures: tuple[int, ...]) -> str:
    """As it is stretched: the same for the same pictures in the same order, and for no others."""
    return ".".join(str(picture) for picture in pictures)


def after_wrong_code(wait: PinWait, now: datetime) -> PinWait:
    return after_wrong_pin(wait, now, WAITS_S)


def code_wait_s(wait: PinWait, now: datetime) -> int:
    return pin_wait_s(wait, now, WAITS_S)
