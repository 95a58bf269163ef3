"""The whole of it on one evening: real guard, desktop, editor and game, from the first warning to the report.
Must not say more than tests/system/evening.py has seen; each step stands there, and `python -m tests.system.evening` prints it."""

from __future__ import annotations

import pytest

from tests.system.evening import main
from tests.system.own_place import in_own_place


@pytest.mark.timeout(240)
@in_own_place
def test_a_limit_pauses_without_losing_work_and_a_pin_gives_more_time() -> None:
    assert main(["--quick"]) == 0


@pytest.mark.long
@pytest.mark.timeout(480)
@in_own_place
def test_a_whole_evening_with_two_minutes_and_a_minute_of_wait_after_wrong_pins() -> None:
    assert main([]) == 0
