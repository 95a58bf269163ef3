"""The rules of a child: shown, kept, tried on a day, suggested.
Must not hold behaviour."""

from __future__ import annotations

from app.model.policy import Policy, PolicyVersion
from app.wire.messages.base import Ask, Say


class ShowPolicy(Ask, frozen=True, tag="show_policy"):
    child: str


class PolicyIs(Say, frozen=True, tag="policy_is"):
    current: PolicyVersion
    history: tuple[PolicyVersion, ...]  # newest first, at most 20


class ApplyPolicy(Ask, frozen=True, tag="apply_policy"):
    """Keeps `policy` as the newest version. Its `child` names whose it is. `seen_version`: refused if a newer one exists meanwhile.
    `keep_zone`: the zone stays as it is, whatever `policy` says."""

    policy: Policy
    why: str | None = None
    seen_version: int | None = None
    keep_zone: bool = False


class PreviewDay(Ask, frozen=True, tag="preview_day"):
    """What this policy means on one day (ISO date), without keeping it."""

    policy: Policy
    day: str


class DayPlan(Say, frozen=True, tag="day_plan"):
    day: str
    day_type: str
    windows: tuple[tuple[int, int], ...]  # minutes since midnight; one whole-day window where nothing limits
    daily_minutes: int | None
    groups: dict[str, int | None]


class SawPolicy(Ask, frozen=True, tag="saw_policy"):
    """The child has opened what changed."""

    version: int


class ShowPreset(Ask, frozen=True, tag="show_preset"):
    """Our suggestion for an age (3 to 17), as a policy."""

    child: str
    age: int


class PresetIs(Say, frozen=True, tag="preset_is"):
    policy: Policy
