"""Evenings that a test moves by hand; each is ended with its test.
Must not hold checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.guard.watch.evening import Evening, a_policy


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Callable[..., Evening]]:
    made: list[Evening] = []

    def make(**changes: object) -> Evening:
        made.append(Evening(tmp_path / "data", a_policy(**changes)))
        return made[-1]

    yield make
    for one in made:
        one.kill()
