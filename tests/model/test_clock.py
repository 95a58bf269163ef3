"""Which clock is believed: 1970, set back and forth, another zone, sleep, network time.
Must not read a clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.model.clock import EARLIEST, Notes, Reading, Trusted, begin, look, trusted_now
from tests.model.builders import at

NOW = at(19)
KEPT = Trusted(NOW, 1000.0, "a", "Asia/Ho_Chi_Minh")


def reading(
    wall: datetime, boot_s: float = 1000.0, boot_id: str = "a", synchronised: bool | None = None, zone: str = "Asia/Ho_Chi_Minh"
) -> Reading:
    return Reading(boot_s, boot_id, wall, synchronised, zone)


def ids(notes: Notes) -> list[str]:
    return [note.id for note in notes]


def test_the_boot_clock_goes_on_through_eight_hours_of_sleep() -> None:
    trusted, notes = look(KEPT, reading(NOW + timedelta(hours=8), 1000.0 + 8 * 3600))
    assert (trusted.at, notes) == (NOW + timedelta(hours=8), ())


def test_a_clock_set_back_a_day_gives_no_time_and_is_noted_once() -> None:
    trusted, notes = look(KEPT, reading(NOW - timedelta(days=1), 1001.0))
    assert trusted.at == NOW + timedelta(seconds=1)
    assert (ids(notes), notes[0].facts) == (["clock_set_back"], {"by_s": 86401})
    again, notes = look(trusted, reading(NOW - timedelta(days=1) + timedelta(seconds=9), 1010.0))
    assert (again.at, notes) == (NOW + timedelta(seconds=10), ())
    _, notes = look(again, reading(NOW + timedelta(seconds=20), 1020.0))
    assert ids(notes) == ["clock_set_ahead"]  # put right again: also worth a note


def test_a_clock_set_forth_gives_no_time() -> None:
    trusted, notes = look(KEPT, reading(NOW + timedelta(hours=5)))
    assert (trusted.at, ids(notes)) == (NOW, ["clock_set_ahead"])


def test_network_time_corrects_and_tells_of_more_than_a_minute() -> None:
    trusted, notes = look(KEPT, reading(NOW + timedelta(seconds=3), synchronised=True))
    assert (trusted.at, notes) == (NOW + timedelta(seconds=3), ())
    trusted, notes = look(KEPT, reading(NOW - timedelta(hours=1), synchronised=True))
    assert (trusted.at, ids(notes)) == (NOW - timedelta(hours=1), ["clock_corrected"])


def test_after_a_boot_the_wall_clock_counts_if_it_is_later() -> None:
    trusted, notes = begin(KEPT, reading(NOW + timedelta(hours=9), 20.0, "b"))
    assert (trusted.at, trusted.boot_s, notes) == (NOW + timedelta(hours=9), 20.0, ())


def test_a_pc_that_wakes_in_1970_goes_on_from_the_last_trusted_moment() -> None:
    trusted, notes = begin(KEPT, reading(datetime(1970, 1, 1, tzinfo=UTC), 20.0, "b"))
    assert (trusted.at, ids(notes)) == (NOW, ["clock_set_back"])
    first, _ = begin(None, reading(datetime(1970, 1, 1, tzinfo=UTC)))
    assert first.at == EARLIEST


def test_a_guard_that_starts_again_in_the_same_boot_goes_by_the_boot_clock() -> None:
    trusted, notes = begin(KEPT, reading(NOW - timedelta(days=3), 1500.0))
    assert (trusted.at, ids(notes)) == (NOW + timedelta(seconds=500), ["clock_set_back"])


def test_another_zone_is_noted_and_changes_no_moment() -> None:
    trusted, notes = look(KEPT, reading(NOW, zone="America/Havana"))
    assert (trusted.at, ids(notes)) == (NOW, ["zone_changed"])
    assert look(trusted, reading(NOW, zone="America/Havana"))[1] == ()


steps = st.tuples(st.floats(0, 5000), st.integers(-200_000, 200_000))


@given(st.lists(steps, max_size=20))
def test_without_network_time_nothing_but_the_boot_clock_moves_trusted_time(walk: list[tuple[float, int]]) -> None:
    trusted, boot_s = KEPT, 1000.0
    for seconds, wall_off_s in walk:
        boot_s += seconds
        trusted, _ = look(trusted, reading(NOW + timedelta(seconds=wall_off_s), boot_s))
    assert abs((trusted.at - NOW).total_seconds() - (boot_s - 1000.0)) < 0.001
    assert trusted_now(trusted, boot_s + 60) == trusted.at + timedelta(seconds=60)
