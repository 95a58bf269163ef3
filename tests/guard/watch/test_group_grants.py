"""A grant for one group: what is said, what stops and what goes on, with something else in front and with a game of that group.
Must not touch a real process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from app.guard.warning import what_follows
from app.model.policy import AtLimit, GroupRule
from app.model.verdict import Reason
from tests.fakes.eyes import ALL
from tests.guard.watch.evening import Evening, minutes

Make = Callable[..., Evening]
GAME, WRITING = 100, 101


def twenty_minutes(evening: Make, **changes: object) -> Evening:
    pc = evening(daily_minutes=minutes(20), groups={"games": GroupRule()}, warn_at_min=(15, 5, 1), **changes)
    pc.open(GAME, front=False)
    pc.open(WRITING, "/usr/bin/gedit", front=False)
    pc.session_eyes.windows = {GAME: 1, WRITING: 1}
    return pc


def front(pc: Evening, pid: int) -> None:
    pc.session_eyes.bring_to_front(pid)
    pc.session_eyes.input()
    pc.run(4)


def warned(pc: Evening) -> list[tuple[int, str, int]]:
    found = [(left_s, limit, grace_s) for _, left_s, limit, grace_s in pc.told.warned]
    pc.told.warned.clear()
    return found


def test_with_homework_in_front_a_grant_for_games_moves_no_warning(evening: Make) -> None:
    pc = twenty_minutes(evening)
    front(pc, WRITING)
    left_s = pc.view.verdict.left_s
    pc.grant(10, group="games")
    assert pc.view.verdict.left_s == left_s
    pc.use(20 * 60 - pc.view.usage.counted_s - 1)
    assert warned(pc) == [(900, "daily", 0), (300, "daily", 0), (60, "daily", 0)]
    assert pc.held() == set()
    assert pc.told.stopped == []
    pc.use(2)
    assert pc.held() == {WRITING}
    verdict = pc.view.verdict
    assert (verdict.allowed, verdict.reason, verdict.left_s) == (True, Reason.GRANT, 0)
    assert verdict.apps["supertux2"].left_s == 600
    assert pc.told.stopped == [(pc.child_id, "gedit", Reason.DAILY)]  # no window covers it, so a card says why


def test_with_the_game_in_front_its_minutes_count_and_are_warned_of(evening: Make) -> None:
    pc = twenty_minutes(evening)
    front(pc, GAME)
    pc.grant(10, group="games")
    pc.use(20 * 60 - pc.view.usage.counted_s - 1)
    assert pc.view.verdict.left_s == 601
    assert warned(pc) == [(900, "daily", 0)]
    pc.use(600)
    assert warned(pc) == [(300, "daily", 0), (60, "daily", 0)]
    assert pc.view.verdict.allowed
    pc.use(2)
    assert not pc.view.verdict.allowed
    assert pc.held() == {GAME, WRITING}
    assert pc.told.stopped == []  # the window says it


def test_going_from_the_game_to_homework_and_back_says_each_warning_once(evening: Make) -> None:
    pc = twenty_minutes(evening)
    pc.grant(10, group="games")
    for pid in (WRITING, GAME, WRITING, GAME, WRITING):
        front(pc, pid)
        pc.use(90)
    assert [round(left_s / 60) for left_s, _, _ in warned(pc)] == [14]  # the fifteenth went by while the game had 24


def test_homework_has_its_time_to_finish_though_games_go_on(evening: Make) -> None:
    pc = twenty_minutes(evening, grace_min=2)
    front(pc, WRITING)
    pc.grant(10, group="games")
    pc.use(20 * 60 - pc.view.usage.counted_s + 1)
    assert warned(pc)[-1] == (0, "daily", 120)
    assert pc.held() == set()
    pc.use(120)
    assert pc.held() == {WRITING}
    assert pc.view.verdict.allowed


def test_a_game_behind_what_rests_is_warned_of_too(evening: Make) -> None:
    pc = twenty_minutes(evening)
    front(pc, WRITING)
    pc.use(21 * 60)
    assert pc.held() == {GAME, WRITING}
    warned(pc)
    pc.grant(until=pc.time.now() + timedelta(minutes=6), group="games")
    assert pc.held() == {WRITING}
    pc.use(6 * 60)
    assert warned(pc) == [(300, "daily", 0), (60, "daily", 0)]
    assert not pc.view.verdict.allowed


def test_where_nothing_tells_what_is_in_front_the_least_is_told_and_then_the_game(evening: Make) -> None:
    pc = twenty_minutes(evening)
    pc.session_eyes.abilities = replace(ALL, foreground=None)
    pc.session_eyes.foreground = None
    pc.run(4)
    pc.grant(10, group="games")
    pc.use(20 * 60 - pc.view.usage.counted_s - pc.view.usage.unknown_s + 2)
    assert warned(pc) == [(900, "daily", 0), (300, "daily", 0), (60, "daily", 0)]
    assert pc.held() == {WRITING}
    pc.use(600)
    assert warned(pc) == [(300, "daily", 0), (60, "daily", 0)]
    assert pc.held() == {GAME, WRITING}


def test_of_all_that_rests_only_what_is_looked_at_or_just_started_says_so(evening: Make) -> None:
    pc = twenty_minutes(evening)
    front(pc, GAME)
    pc.use(21 * 60)
    pc.grant(10, group="games")
    assert pc.told.stopped == []
    front(pc, WRITING)
    assert pc.told.stopped == [(pc.child_id, "gedit", Reason.DAILY)]
    pc.open(102, "/usr/bin/gcompris-qt", front=False)
    assert pc.told.stopped[1:] == [(pc.child_id, "gcompris", Reason.DAILY)]


def test_what_a_warning_says_will_follow_is_what_follows(evening: Make) -> None:
    """Where games keep the session open, the PC is not locked when the time of homework ends."""
    pc = twenty_minutes(evening, at_limit=AtLimit.LOCK)

    def follows(left_s: int) -> AtLimit:
        grants = pc.household.grants_open(pc.child_id)
        return what_follows(AtLimit.LOCK, pc.view.verdict, grants, left_s, 0, pc.time.now())

    front(pc, WRITING)
    assert follows(300) is AtLimit.LOCK
    pc.grant(until=pc.time.now() + timedelta(minutes=4), group="games")
    assert (follows(300), follows(200)) == (AtLimit.LOCK, AtLimit.PAUSE)
    pc.grant(10, group="games")
    assert follows(300) is AtLimit.PAUSE
    front(pc, GAME)
    assert follows(300) is AtLimit.LOCK
    front(pc, WRITING)
    pc.use(20 * 60)
    assert pc.held() == {WRITING}
    assert follows(300) is AtLimit.LOCK  # of the game that goes on behind it
    pc.run(120)
    assert ("lock", ()) not in pc.session_eyes.calls
