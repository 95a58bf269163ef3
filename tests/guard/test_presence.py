"""When somebody came back, from what two looks and the display server's own word tell of it.
Must not let that word save time that another sign of life tells of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from app.guard.presence import IdleRule, SessionPresence
from app.model.usage import Presence
from app.wire.messages import Seen
from tests.fakes.platform import a_session

RULE = IdleRule(after_s=60, after_watching_s=1800)


def seen(boot_s: float, idle_s: float, returned_s: float | None = None) -> Seen:
    return Seen("1", boot_s, 0, None, idle_s, False, False, None, "x11", "x11", "x11", returned_s)


def pieces(
    returned_s: float | None, before_s: float = 100.0, now_s: float = 103.0, idle_s: float = 0.5
) -> list[tuple[float, float]]:
    """In use, between a look at somebody who was away for long and one at whoever moves again."""
    presence = SessionPresence(a_session("1"), 0.0)
    presence.take_look(seen(before_s, 90.0))
    presence.take_look(seen(now_s, idle_s, returned_s))
    return [(piece.start_s, piece.end_s) for piece in presence.pieces(before_s, now_s, RULE) if piece.presence is Presence.ACTIVE]


def test_a_return_counts_from_the_moment_that_the_system_tells() -> None:
    assert pieces(returned_s=100.25) == [(100.25, 103.0)]


def test_a_return_that_nobody_tells_is_put_in_the_middle() -> None:
    assert pieces(returned_s=None) == [(101.25, 103.0)]


def test_the_return_before_the_last_is_not_taken_for_this_one() -> None:
    assert pieces(returned_s=20.0) == [(101.25, 103.0)]


@given(some.one_of(some.none(), some.floats(0, 200)), some.floats(0.01, 2.9))
def test_whatever_is_told_of_the_return_the_time_since_the_last_input_counts(returned_s: float | None, idle_s: float) -> None:
    ((start_s, end_s),) = pieces(returned_s, idle_s=idle_s)
    assert 100.0 <= start_s <= 103.0 - idle_s + 1e-9
    assert end_s == 103.0
