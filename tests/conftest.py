"""What holds for every test: one Hypothesis profile, a display of its own for each worker, and windows that are tidied up whole.
Must not hold fixtures; each folder of tests has its own builders."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# A busy PC makes single examples slow, and a test that fails for that says nothing about the code.
slow = [HealthCheck.too_slow]
settings.register_profile("quick", deadline=None, max_examples=50, suppress_health_check=slow)
settings.register_profile("whole", deadline=None, suppress_health_check=slow)
settings.load_profile("whole" if os.environ.get("HAIDANG_TEST_ALL") else "quick")


def pytest_configure() -> None:
    """Windows of two workers on one display would take the keyboard focus from each other."""
    displays = os.environ.get("HAIDANG_TEST_DISPLAYS", "").split()
    worker = os.environ.get("PYTEST_XDIST_WORKER", "").removeprefix("gw")
    if displays and worker.isdigit():
        os.environ["DISPLAY"] = displays[int(worker) % len(displays)]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """Python collects between tests: a window that its test has let go of may not be taken apart while Qt still lays it out."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.collect(0)  # all that the test has made is young; older things are looked at by Python's own counting
