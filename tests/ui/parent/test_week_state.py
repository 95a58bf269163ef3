"""Painted half hours and rules are each other's mirror, and what was not painted is not touched."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.model.policy import DayKey, GroupRule, Policy, Schedule, Window
from ui.parent.week_state import (
    ALL_DAY,
    GAMES,
    HALVES,
    Half,
    What,
    from_ranges,
    halves_of,
    is_exact,
    painted,
    shown_keys,
    windows_of,
    with_weekday,
    with_windows,
    without_weekday,
)

HALF_DAYS = st.lists(st.sampled_from(Half), min_size=HALVES, max_size=HALVES).map(tuple)
KEYS = st.sampled_from(DayKey)


def a_policy() -> Policy:
    return Policy(
        "Bin",
        schedule=Schedule({DayKey.SCHOOL: (Window(16 * 60 + 10, 20 * 60),), DayKey.WED: (Window(17 * 60, 19 * 60),)}),
        groups={GAMES: GroupRule(schedule=Schedule({DayKey.SCHOOL: (Window(17 * 60, 18 * 60),)}))},
    )


@given(KEYS, HALF_DAYS)
def test_what_is_painted_is_what_is_shown(key: DayKey, halves: tuple[Half, ...]) -> None:
    assert halves_of(painted(a_policy(), key, halves), key) == halves


@given(KEYS, HALF_DAYS)
def test_painting_a_weekday_leaves_every_other_day_to_the_minute(key: DayKey, halves: tuple[Half, ...]) -> None:
    before, after = a_policy(), painted(a_policy(), key, halves)
    if key not in (DayKey.SCHOOL, DayKey.WEEKEND):  # these two speak for weekdays as well
        for other in DayKey:
            if other is not key:
                assert [windows_of(before, other, what) for what in What] == [windows_of(after, other, what) for what in What]


def test_a_day_that_looks_the_same_keeps_its_minutes() -> None:
    policy = a_policy()
    assert painted(policy, DayKey.SCHOOL, halves_of(policy, DayKey.SCHOOL)) is policy
    assert not is_exact(policy, DayKey.SCHOOL)
    assert is_exact(policy, DayKey.WED)


def test_a_day_without_hours_is_open_all_day() -> None:
    assert halves_of(Policy("Bin"), DayKey.HOLIDAY) == (Half.GAMES,) * HALVES


def test_games_whenever_the_pc_is_open_need_no_hours_of_their_own() -> None:
    halves = (Half.CLOSED,) * 32 + (Half.GAMES,) * 8 + (Half.CLOSED,) * 8
    after = painted(Policy("Bin"), DayKey.SCHOOL, halves)
    assert after.schedule.days == {DayKey.SCHOOL: (Window(960, 1200),)}
    assert GAMES not in after.groups


def test_a_weekday_of_its_own_begins_as_it_was_and_goes_without_a_trace() -> None:
    policy = a_policy()
    added = with_weekday(policy, DayKey.MON)
    assert shown_keys(added)[-2:] == (DayKey.MON, DayKey.WED)
    assert halves_of(added, DayKey.MON) == halves_of(policy, DayKey.SCHOOL)
    assert without_weekday(added, DayKey.MON) == policy


def test_a_weekday_freed_of_game_hours_does_not_fall_back_to_those_of_school_days() -> None:
    after = with_windows(a_policy(), DayKey.WED, What.GAMES, None)
    assert windows_of(after, DayKey.WED, What.GAMES) == windows_of(after, DayKey.WED)


def test_ranges_are_sorted_and_joined_and_a_backward_one_is_refused() -> None:
    assert from_ranges(((900, 960), (480, 600), (590, 660))) == (Window(480, 660), Window(900, 960))
    assert from_ranges(((600, 600),)) is None
    assert from_ranges(()) == ()
    assert from_ranges(((0, 1440),)) == ALL_DAY
