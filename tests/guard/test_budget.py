"""How often a child may ask for what costs something.
Must not limit an adult."""

from __future__ import annotations

import pytest

from app.guard.budget import READS, SELDOM, WRITES, Budget
from app.model.problem import ProblemError
from tests.fakes.platform import FakeClock


@pytest.mark.parametrize("bounds", [WRITES, READS, SELDOM])
def test_a_burst_is_free_then_it_goes_slowly_and_each_account_alone(bounds: tuple[int, int]) -> None:
    clock = FakeClock()
    budget = Budget(clock.boot_s, bounds)
    burst, a_minute = bounds
    for _ in range(burst):
        budget.spend(1000)
    with pytest.raises(ProblemError, match="too_often") as told:
        budget.spend(1000)
    budget.spend(1001)
    wait_s = told.value.problem.facts["wait_s"]
    assert isinstance(wait_s, int)
    assert wait_s >= 1
    clock.move(wait_s)
    budget.spend(1000)
    clock.move(36_000)
    for _ in range(burst):
        budget.spend(1000)
    clock.move(60)
    for _ in range(min(burst, a_minute)):
        budget.spend(1000)
