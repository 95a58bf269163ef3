"""The watch stops what is refused, only that, and lets it go on when it may.
Must not touch a real process."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.model.people import Role
from app.model.policy import AtLimit, GroupRule, SessionRule
from app.model.verdict import Reason
from app.platform.foreground import Grab
from tests.fakes.platform import a_session
from tests.guard.watch.evening import Evening, blocked, minutes


def test_a_blocked_program_is_stopped_when_it_starts_and_told_once(evening: Callable[..., Evening]) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.open(100, front=False)
    pc.run(10)
    assert pc.held() == {100}
    assert pc.state("supertux2") == "paused"
    assert pc.told.stopped == [(pc.child_id, "supertux2", Reason.BLOCKED)]


def test_a_blocked_program_alone_is_stopped_while_others_run_on(evening: Callable[..., Evening]) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.open(101, "/usr/bin/gedit")
    pc.open(100)
    assert pc.held() == {100}
    assert pc.view.verdict.allowed


def test_when_the_day_is_used_up_every_app_stops_and_a_grant_lets_them_go_on(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(2))
    game = pc.open(100)
    pc.open(101, "/usr/bin/gedit", front=False)
    pc.table.run(102, "/usr/bin/helper", parent=game.key)
    pc.tell_processes()
    pc.use(130)
    assert not pc.view.verdict.allowed
    assert pc.reason() is Reason.DAILY
    assert pc.held() >= {100, 102}
    assert pc.told.stopped == []  # the time's-up window tells, not a card
    pc.grant(10)
    assert pc.held() == set()
    assert pc.reason() is Reason.GRANT


def test_a_program_started_after_the_limit_is_stopped_too(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(70)
    pc.open(103, "/usr/games/supertux2", front=False)
    assert 103 in pc.held()


def test_only_the_group_is_stopped_when_only_the_group_is_used_up(evening: Callable[..., Evening]) -> None:
    pc = evening(groups={"games": GroupRule(daily_minutes=minutes(1))})
    pc.open(101, "/usr/bin/gedit", front=False)
    pc.open(100)
    pc.use(70)
    assert pc.held() == {100}
    assert pc.view.verdict.allowed
    assert pc.told.stopped == [(pc.child_id, "supertux2", Reason.GROUP)]


@pytest.mark.parametrize("who", ["a look", "a status"])
def test_a_limit_that_passes_while_somebody_looks_is_carried_out_all_the_same(evening: Callable[..., Evening], who: str) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(55.5)
    pc.clock.move(0.6)  # the guard was busy with something else at the very moment
    pc.clock.each_look_takes_s = 1e-6
    if who == "a look":
        pc.watch._seats.all()[0].look_at_s = pc.loop.now()
    else:
        assert not pc.view.verdict.allowed
    pc.run(0.1)
    assert pc.held() == {100}


# ---- the keyboard ----


def test_a_program_that_holds_the_keyboard_is_made_to_let_go_before_it_is_stopped(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.session_eyes.before = [Grab.HELD]
    pc.use(70)
    order = [name for name, _ in pc.session_eyes.calls]
    assert order[order.index("grab") :] == ["grab", "loosen_before", "loosen_after"]
    assert pc.held() == {100}


def test_a_program_that_does_not_let_go_runs_on_is_asked_to_close_and_never_killed(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(101, "/usr/bin/gedit", front=False)
    pc.open(100)
    pc.session_eyes.windows = {100: 1, 101: 1}
    pc.session_eyes.before = [Grab.HELD] * 3
    pc.session_eyes.after = [Grab.HELD] * 3
    pc.use(70)
    assert ("close", (100,)) in pc.session_eyes.calls
    assert pc.held() == {101}
    assert not any(name == "end" for name, _ in pc.pauser.calls)
    assert pc.store.notes.newest(most=5)[0].problem.id == "held_keyboard"
    pc.run(40)  # meanwhile it has let go
    assert pc.held() == {100, 101}


@pytest.mark.parametrize("first", [Grab.HELD, Grab.HANGS])
def test_a_grab_that_is_gone_a_moment_later_closes_nothing(evening: Callable[..., Evening], first: Grab) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.session_eyes.before = [Grab.HELD, Grab.NONE]
    pc.session_eyes.after = [first]
    pc.use(64)
    assert not any(name == "close" for name, _ in pc.session_eyes.calls)
    assert pc.held() == {100}
    assert pc.store.notes.newest(most=5) == ()


def test_a_display_server_that_hangs_gets_every_program_back(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(101, "/usr/bin/gedit", front=False)
    pc.open(100)
    pc.session_eyes.before = [Grab.HANGS] * 9
    pc.session_eyes.after = [Grab.HANGS] * 9
    pc.use(60)
    assert pc.held() == set()


# ---- a pause that does not hold ----


def test_a_program_continued_more_than_three_times_is_left_to_the_parent(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.pauser.holds = False
    pc.open(100)
    pc.use(58)
    pc.pauser.slips = {100}
    pc.run(20)
    app = pc.view.apps[0]
    assert (app.state, app.started_again) == ("running", True)
    assert [note.problem.id for note in pc.store.notes.newest(most=5)] == ["started_again"]
    assert not any(name == "end" for name, _ in pc.pauser.calls)


def test_a_program_that_may_not_be_stopped_is_named_as_a_fault(evening: Callable[..., Evening]) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.pauser.refuses = {100}
    pc.open(100)
    assert [fault.id for fault in pc.watch.health().faults] == ["cannot_pause"]
    assert pc.state("supertux2") == "running"


# ---- close, lock, sign out ----


def test_close_asks_waits_half_a_minute_and_only_then_ends(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1), at_limit=AtLimit.CLOSE)
    pc.open(100)
    pc.use(60)
    assert pc.state("supertux2") == "closing"
    assert ("close", (100,)) in pc.session_eyes.calls
    pc.run(25)
    assert not any(name == "end" for name, _ in pc.pauser.calls)
    pc.run(10)
    assert ("end", (100,)) in pc.pauser.calls


def test_close_does_not_end_what_a_parent_has_paused(evening: Callable[..., Evening]) -> None:
    pc = evening(at_limit=AtLimit.CLOSE)
    pc.open(100)
    pc.household.giving.pause(pc.child_id, "parent", pc.time.now(), None)
    pc.watch.look_again()
    pc.run(100)
    assert pc.held() == {100}
    assert not any(name == "end" for name, _ in pc.pauser.calls)


def test_lock_comes_after_a_minute_of_cover_and_after_every_unlocking_again(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1), at_limit=AtLimit.LOCK)
    pc.open(100)
    pc.use(60)
    assert not pc.view.verdict.allowed
    pc.use(50)
    assert ("lock", ()) not in pc.session_eyes.calls
    pc.run(12)
    assert pc.session_eyes.calls.count(("lock", ())) == 1
    pc.sessions.change("1", locked=True)
    pc.run(300)
    assert pc.session_eyes.calls.count(("lock", ())) == 1
    pc.sessions.change("1", locked=False)
    pc.run(65)
    assert pc.session_eyes.calls.count(("lock", ())) == 2


def test_sign_out_comes_in_a_new_login_too(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1), at_limit=AtLimit.SIGN_OUT)
    pc.open(100)
    pc.use(125)
    assert ("sign_out", ()) in pc.session_eyes.calls
    pc.sessions.remove("1")
    pc.sessions.add(a_session("7"))
    pc.run(15)
    pc.eyes["7"].input()
    pc.run(65)
    assert ("sign_out", ()) in pc.eyes["7"].calls


# ---- warnings ----


def test_warnings_come_once_each_at_their_minute_and_then_the_grace(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(20), warn_at_min=(15, 5, 1), grace_min=2)
    pc.open(100)
    pc.use(21 * 60)
    assert [(left, limit, grace) for _, left, limit, grace in pc.told.warned] == [
        (900, "daily", 0),
        (300, "daily", 0),
        (60, "daily", 0),
        (0, "daily", 120),
    ]
    assert pc.view.verdict.allowed
    pc.use(70)
    assert not pc.view.verdict.allowed
    assert pc.held() == {100}


@pytest.mark.parametrize("apart_s", [1.0, 1.13, 1.37, 1.59, 1.83])
def test_a_status_made_just_before_a_warning_or_a_grace_does_not_swallow_it(
    evening: Callable[..., Evening], apart_s: float
) -> None:
    """Near the limit a status is made every second or two, and it decides anew what it tells."""
    pc = evening(daily_minutes=minutes(3), warn_at_min=(1,), grace_min=1)
    pc.open(100)
    pc.use(20)
    for _ in range(int(190 / apart_s)):
        pc.session_eyes.input()
        pc.run(apart_s)
        assert pc.view.verdict.allowed
    lefts = [left for _, left, _, _ in pc.told.warned]
    assert len(lefts) == 2
    assert lefts[0] in (59, 60)
    assert lefts[1] == 0


def test_warnings_that_have_passed_already_are_skipped(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(3), warn_at_min=(15, 5, 1))
    pc.open(100)
    pc.use(130)
    assert [left for _, left, _, _ in pc.told.warned] == [60]


def test_an_apps_own_limit_is_warned_of_while_the_app_is_in_front(evening: Callable[..., Evening]) -> None:
    pc = evening(groups={"games": GroupRule(daily_minutes=minutes(2))}, warn_at_min=(1,))
    pc.open(100)
    pc.use(100)
    assert [(left, limit) for _, left, limit, _ in pc.told.warned] == [(60, "group:games")]


def test_a_bucket_is_used_up_and_then_the_time_is_up_again(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(70)
    pc.grant(2)
    pc.use(119)
    assert pc.view.verdict.reason is Reason.GRANT
    pc.use(5)
    assert not pc.view.verdict.allowed
    assert pc.held() == {100}


def test_a_session_break_ends_by_itself(evening: Callable[..., Evening]) -> None:
    pc = evening(session=SessionRule(1, 2))
    pc.open(100)
    pc.use(61)
    assert pc.view.verdict.reason is Reason.SESSION
    pc.run(125)
    assert pc.view.verdict.allowed
    assert pc.held() == set()


def test_the_verdict_takes_effect_within_a_second_of_the_limit(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(2))
    pc.open(100)
    start = pc.clock.boot_s()
    used = pc.view.usage.used_s
    while not pc.held() and pc.clock.boot_s() < start + 200:
        pc.use(0.5)
    assert abs(pc.clock.boot_s() - start - (120 - used)) <= 1.0


def test_an_adult_who_takes_the_shared_pc_is_not_limited(evening: Callable[..., Evening]) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(70)
    adult = pc.household.add_adult("Mai", Role.PARENT, ())
    pc.household.who.choose_adult("minh", adult)
    pc.watch.look_again()
    assert pc.held() == set()
    used = pc.view.usage.used_s
    pc.use(100)
    assert pc.view.usage.used_s == used
    pc.sessions.change("1", locked=True)
    pc.run(12)
    pc.sessions.change("1", locked=False)
    pc.run(12)
    assert pc.held() == {100}
