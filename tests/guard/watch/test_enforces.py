"""The watch stops what is refused, only that, and lets it go on when it may.
Must not touch a real process."""

from __future__ import annotations

from collections.abc import Callable

from app.model.policy import GroupRule
from app.model.verdict import Reason
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
    assert pc.view.verdict.reason is Reason.DAILY
    assert pc.held() >= {100, 102}
    assert pc.told.stopped == []  # the time's-up window tells, not a card
    pc.grant(10)
    assert pc.held() == set()
    assert pc.view.verdict.reason is Reason.GRANT


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
