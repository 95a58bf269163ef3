"""Our suggestion of rules by age, and what we have read about screen time beside it.
Must not present a reading as the origin of a number: the two are separate lists."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.content.places import resources_dir
from app.model.policy import DayKey, GroupRule, Minutes, NewApps, Policy, Schedule, SessionRule, Window
from app.model.problem import ProblemError

FIRST_AGE = 3
LAST_AGE = 17
GAMES = "games"
LEARNING = "learning"


class Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One row of resources/presets.toml. None: no limit of its own."""

    ages: tuple[int, int]
    session: int
    break_minutes: int = msgspec.field(name="break")
    first_use: str = msgspec.field(name="from")
    last_use: str
    last_use_free: str
    school: int | None = None
    free: int | None = None
    games: int | None = None
    each_game: int | None = None
    new_apps: NewApps = NewApps.ASK
    with_adult: bool = False  # suggested: an adult is there, too


class Reading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that we have read. `names_minutes`: whether it names a number at all."""

    id: str
    year: int
    ages: tuple[int, int]
    names_minutes: bool
    vi: str
    en: str

    def text(self, language: str) -> str:
        return self.en if language == "en" else self.vi


class Presets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    preset: tuple[Preset, ...]
    reading: tuple[Reading, ...]

    def for_age(self, age: int) -> Preset:
        """Younger and older children get the nearest."""
        asked = min(max(age, FIRST_AGE), LAST_AGE)
        return next(one for one in self.preset if one.ages[0] <= asked <= one.ages[1])

    def readings(self, age: int) -> tuple[Reading, ...]:
        return tuple(one for one in self.reading if one.ages[0] <= age <= one.ages[1])

    def policy(self, nickname: str, age: int, zone: str) -> Policy:
        """The preset as rules of a child. It is the parent's to change."""
        row = self.for_age(age)
        usual = _window(row.first_use, row.last_use)
        late = _window(row.first_use, row.last_use_free)  # Tết and summer
        games = GroupRule(daily_minutes=_every_day(row.games), each_app_minutes=_every_day(row.each_game))
        return Policy(
            child=nickname,
            zone=zone,
            new_apps=row.new_apps,
            schedule=Schedule({DayKey.SCHOOL: (usual,), DayKey.WEEKEND: (usual,), DayKey.HOLIDAY: (late,)}),
            daily_minutes=_by_day(row.school, row.free),
            session=SessionRule(row.session, row.break_minutes),
            groups={GAMES: games, LEARNING: GroupRule(counts=False)},
        )


def load_presets(path: Path | None = None) -> Presets:
    """ProblemError resource_missing where the file is not there or cannot be read."""
    file = path or resources_dir() / "presets.toml"
    try:
        return msgspec.toml.decode(file.read_bytes(), type=Presets)
    except (OSError, msgspec.DecodeError):
        raise ProblemError("resource_missing", file=file.name) from None


def preset(nickname: str, age: int, zone: str) -> Policy:
    """Our suggestion for one child."""
    return load_presets().policy(nickname, age, zone)


def _every_day(minutes: int | None) -> Minutes | None:
    return None if minutes is None else Minutes(every_day=minutes)


def _by_day(school: int | None, free: int | None) -> Minutes:
    pairs = ((DayKey.SCHOOL, school), (DayKey.WEEKEND, free), (DayKey.HOLIDAY, free))
    return Minutes(days={key: minutes for key, minutes in pairs if minutes is not None})


def _window(start: str, end: str) -> Window:
    return Window(_minute(start), _minute(end))


def _minute(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)
