"""The very file that was refused a moment ago is halted before it is read, and goes on if it turns out to be something else.
Must not touch a real process."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.model.policy import GroupRule
from tests.guard.watch.evening import Evening, blocked, minutes

GAME = "/usr/games/supertux2"


@pytest.fixture
def pc(evening: Callable[..., Evening]) -> Evening:
    pc = evening(apps=(blocked("supertux2"),))
    pc.pauser.halts = True
    pc.open(100, GAME, front=False)
    return pc


def said(pc: Evening, pid: int) -> list[str]:
    return [call for call, pids in pc.pauser.calls if pid in pids]


def test_the_first_is_read_before_it_is_stopped_and_the_next_is_halted_first(pc: Evening) -> None:
    assert said(pc, 100) == ["pause"]
    pc.open(101, GAME, front=False)
    assert said(pc, 101) == ["halt", "pause"]
    assert pc.held() == {100, 101}
    assert not pc.pauser.halted


def test_what_turns_out_to_be_something_else_goes_on_and_is_not_taken_for_it_again(
    pc: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = pc.table.mark_at(100)
    monkeypatch.setattr(pc.table, "mark_at", lambda _pid: game)
    for pid in (101, 102):
        pc.open(pid, "/usr/bin/gedit", front=False)
    assert said(pc, 101) == ["halt", "unhalt"]
    assert said(pc, 102) == []
    assert pc.held() == {100}
    assert not pc.pauser.halted


def test_a_grant_and_new_rules_end_it(evening: Callable[..., Evening]) -> None:
    pc = evening(groups={"games": GroupRule(daily_minutes=minutes(1))})
    pc.pauser.halts = True
    pc.open(100, GAME)
    pc.use(70)
    assert pc.held() == {100}
    pc.open(101, GAME, front=False)
    pc.open(102, GAME, front=False)
    assert said(pc, 102) == ["halt", "pause"]
    pc.grant(10)
    pc.open(103, GAME, front=False)
    assert said(pc, 103) == []
    pc.rules(pc.policy)
    assert pc.held() == set()


def test_a_process_that_is_gone_before_it_is_read_is_let_go_of(pc: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = pc.table.facts
    monkeypatch.setattr(pc.table, "facts", lambda pid: None if pid == 101 else facts(pid))
    pc.open(101, GAME, front=False)
    assert said(pc, 101) == ["halt", "unhalt"]


def test_what_the_guard_began_itself_is_never_halted(pc: Evening) -> None:
    pc.table.run(50, GAME)  # the pid of the guard
    pc.tell_processes()
    assert said(pc, 50) == []


def test_what_a_refused_program_begins_is_not_taken_for_refused_by_itself(pc: Evening) -> None:
    game = pc.table.facts(100)
    assert game is not None
    pc.table.run(101, "/usr/bin/helper", parent=game.key)
    pc.tell_processes()
    assert "pause" in said(pc, 101)
    pc.table.run(102, "/usr/bin/helper")
    pc.tell_processes()
    assert said(pc, 102) == []
