"""How often the list of processes is compared."""

from __future__ import annotations

from app.guard.pacing import sweep_after_s


def test_what_was_lost_is_looked_for_sooner() -> None:
    assert 0 < sweep_after_s(lost=True) < sweep_after_s(lost=False) <= 5.0
