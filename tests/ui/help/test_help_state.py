"""The numbers in one language, and three Shifts."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.content.helplines import helplines
from ui.help.help_state import EXIT_WITHIN_S, ShiftCount, help_state


def test_111_comes_first_in_both_languages() -> None:
    for language in ("vi", "en"):
        state = help_state(helplines(), language)
        assert state.first.number == "111"
        assert [number.number for number in state.others] == ["113", "115"]


def test_only_the_english_page_says_that_111_does_not_work_abroad() -> None:
    assert help_state(helplines(), "vi").first.abroad == ""
    assert help_state(helplines(), "en").first.abroad != ""


def test_the_numbers_are_there_without_their_file(tmp_path: Path) -> None:
    state = help_state(helplines(tmp_path), "vi")
    assert [state.first.number, *(other.number for other in state.others)] == ["111", "113", "115"]
    assert state.first.name == "Tổng đài quốc gia bảo vệ trẻ em"


def test_three_quick_shifts_are_one_exit() -> None:
    count = ShiftCount()
    assert [count.shift_pressed(at) for at in (1.0, 1.2, 1.4, 1.5)] == [False, False, True, False]


def test_another_key_between_begins_anew() -> None:
    count = ShiftCount()
    count.shift_pressed(1.0)
    count.shift_pressed(1.1)
    count.forget()
    assert not count.shift_pressed(1.2)


@given(st.lists(st.floats(min_value=0.01, max_value=5), min_size=1, max_size=12))
def test_an_exit_is_always_three_presses_close_together(steps: list[float]) -> None:
    count, now, presses = ShiftCount(), 0.0, []
    for step in steps:
        now += step
        presses.append(now)
        if count.shift_pressed(now):
            assert len(presses) >= 3
            assert presses[-1] - presses[-3] <= EXIT_WITHIN_S
            presses = []
        elif len(presses) >= 3:
            assert presses[-1] - presses[-3] > EXIT_WITHIN_S
