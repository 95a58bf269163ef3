"""Our suggestions by age, and that readings stay apart from numbers.
Must not judge the numbers themselves."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from app.content.policy_file import parse_policy, write_policy
from app.content.presets import FIRST_AGE, LAST_AGE, load_presets, preset
from app.model.policy import DayKey, Minutes, NewApps
from app.model.problem import ProblemError

AGES = range(FIRST_AGE, LAST_AGE + 1)


@pytest.mark.parametrize("age", AGES)
def test_every_age_has_one_row_and_its_rules_can_be_written_as_a_file(age: int) -> None:
    assert [one.ages[0] <= age <= one.ages[1] for one in load_presets().preset].count(True) == 1
    policy = preset("Bin", age, "Asia/Ho_Chi_Minh")
    assert parse_policy(write_policy(policy)) == policy


def test_younger_and_older_get_the_nearest_row() -> None:
    assert preset("Bin", 1, "UTC") == preset("Bin", 3, "UTC")
    assert preset("Bin", 19, "UTC") == preset("Bin", 17, "UTC")


def test_eight_years_old() -> None:
    policy = preset("Bin", 8, "Asia/Ho_Chi_Minh")
    assert policy.daily_minutes == Minutes(days={DayKey.SCHOOL: 60, DayKey.WEEKEND: 90, DayKey.HOLIDAY: 90})
    assert policy.groups["games"].daily_minutes == Minutes(45)
    assert [one.end_min for one in policy.schedule.days[DayKey.SCHOOL]] == [20 * 60]
    assert [one.end_min for one in policy.schedule.days[DayKey.HOLIDAY]] == [20 * 60 + 30]
    assert not policy.groups["learning"].counts
    assert policy.new_apps is NewApps.ASK


def test_from_sixteen_on_only_games_and_the_night_are_limited() -> None:
    policy = preset("Bin", 16, "UTC")
    assert policy.daily_minutes == Minutes()
    assert (policy.groups["games"].daily_minutes, policy.groups["games"].each_app_minutes) == (Minutes(180), Minutes(60))


def test_an_older_child_never_gets_less_than_a_younger_one() -> None:
    rows = load_presets().preset
    for younger, older in itertools.pairwise(rows):
        for before, after in ((younger.school, older.school), (younger.free, older.free)):
            assert before is not None
            assert after is None or after >= before
        assert younger.last_use <= older.last_use


def test_readings_are_worded_in_both_languages_and_hold_no_number_they_do_not_name() -> None:
    for reading in load_presets().reading:
        for language in ("vi", "en"):
            text = reading.text(language)
            assert text
            if not reading.names_minutes:
                assert not any(unit in text for unit in ("phút", "giờ mỗi ngày", "minutes", "hours a day", "hour a day"))
    assert {reading.id for reading in load_presets().readings(8)} >= {"who-2020", "sweden-2024"}


def test_a_missing_or_broken_file_is_one_clear_problem(tmp_path: Path) -> None:
    for text in (None, "preset = 5"):
        if text is not None:
            (tmp_path / "presets.toml").write_text(text)
        with pytest.raises(ProblemError) as caught:
            load_presets(tmp_path / "presets.toml")
        assert caught.value.problem.id == "resource_missing"
