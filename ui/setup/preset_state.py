"""What a suggestion means on a day, in numbers ready to be worded.
Must not word anything; the numbers are our suggestion and have no other origin."""

from __future__ import annotations

from dataclasses import dataclass

from app.content.presets import GAMES, LEARNING, load_presets
from app.model.policy import DayKey, NewApps, Policy, Window
from app.model.problem import ProblemError
from ui.setup.setup_state import Allowance


@dataclass(frozen=True, slots=True)
class DayMeaning:
    """`minutes` None: no daily limit. `windows` empty: all day."""

    minutes: int | None
    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class PresetMeaning:
    school: DayMeaning
    free: DayMeaning
    holiday: DayMeaning
    games_min: int | None
    each_game_min: int | None
    session_min: int | None
    break_min: int | None
    asks_new_apps: bool
    learning_is_free: bool


@dataclass(frozen=True, slots=True)
class PresetState:
    nickname: str
    age: int
    allowance: Allowance
    readings: tuple[str, ...] = ()
    beside_adult: bool = False

    @property
    def meaning(self) -> PresetMeaning:
        return meaning_of(self.allowance.wanted())


def readings_for(age: int, language: str) -> tuple[tuple[str, ...], bool]:
    """What can be read further, and whether an adult should be beside. Without the file there is none; the suggestion is the guard's."""
    try:
        presets = load_presets()
    except ProblemError:
        return (), False
    return tuple(reading.text(language) for reading in presets.readings(age)), presets.for_age(age).with_adult


def meaning_of(policy: Policy) -> PresetMeaning:
    games = policy.groups.get(GAMES)
    learning = policy.groups.get(LEARNING)
    return PresetMeaning(
        school=_day(policy, DayKey.SCHOOL),
        free=_day(policy, DayKey.WEEKEND),
        holiday=_day(policy, DayKey.HOLIDAY),
        games_min=None if games is None or games.daily_minutes is None else games.daily_minutes.every_day,
        each_game_min=None if games is None or games.each_app_minutes is None else games.each_app_minutes.every_day,
        session_min=None if policy.session is None else policy.session.minutes,
        break_min=None if policy.session is None else policy.session.break_minutes,
        asks_new_apps=policy.new_apps is NewApps.ASK,
        learning_is_free=learning is not None and not learning.counts,
    )


def _day(policy: Policy, key: DayKey) -> DayMeaning:
    minutes = policy.daily_minutes.every_day
    return DayMeaning(policy.daily_minutes.days.get(key, minutes), policy.schedule.days.get(key, ()))
