"""What holds for every test: one Hypothesis profile, and nothing that a test could lean on.
Must not hold fixtures; each folder of tests has its own builders."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A busy PC makes single examples slow, and a test that fails for that says nothing about the code.
settings.register_profile("haidang", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("haidang")
