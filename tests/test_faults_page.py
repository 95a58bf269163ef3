"""docs/faults.md names a test for each fault: every one of them must exist.
Must not run them."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def test_every_fault_names_a_test_that_exists() -> None:
    page = (ROOT / "docs" / "faults.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith("| fault")]
    assert [line for line in rows if not NAMED.search(line)] == []
    named = NAMED.findall(page)
    assert [one for one in named if f"def {one[1]}(" not in (ROOT / one[0]).read_text("utf-8")] == []
