"""How often the list of processes is compared."""

from __future__ import annotations

import pytest

from app.guard.pacing import SWEEP_S, TOLD_SWEEP_S, sweep_after_s


@pytest.mark.parametrize(
    ("told", "lost", "after_s"),
    [(True, False, TOLD_SWEEP_S), (True, True, SWEEP_S), (False, False, SWEEP_S), (False, True, SWEEP_S)],
)
def test_only_a_kernel_that_tells_of_all_is_trusted_for_longer(told: bool, lost: bool, after_s: float) -> None:
    assert sweep_after_s(told, lost) == after_s
    assert SWEEP_S < TOLD_SWEEP_S <= 5.0
