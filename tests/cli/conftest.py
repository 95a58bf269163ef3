"""A home with a guard, with and without a family.
Must not hold anything else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """Nobody has set it up."""
    made = Home(tmp_path)
    yield made
    made.close()


@pytest.fixture
def family(home: Home) -> Home:
    """Mẹ and Bin (account minh, 1000)."""
    ran = home.set_up()
    assert ran.status == 0, ran.err
    return home
