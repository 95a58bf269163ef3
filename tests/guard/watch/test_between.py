"""What comes between two looks: a session that goes, a child that is removed, a bucket that is empty, rules that change.
Must not touch a real process."""

from __future__ import annotations

import select
from collections.abc import Callable
from datetime import timedelta

from app.model.people import RecordedAnswer, RequestKind
from app.model.policy import AppRule, AtLimit, DayKey, Rule, Schedule, Window
from tests.fakes.eyes import FakeEyes
from tests.fakes.platform import a_session
from tests.guard.watch.evening import Evening, a_policy, blocked, minutes

Make = Callable[..., Evening]


class EyesWithDescriptor(FakeEyes):
    """Like the real ones: after `close` there is no descriptor to be asked for."""

    def __init__(self, pc: Evening) -> None:
        super().__init__(pc.clock)
        self._poll = select.epoll()

    def fileno(self) -> int:
        return self._poll.fileno()

    def close(self) -> None:
        self._poll.close()
        super().close()


def test_a_session_that_ends_leaves_the_others_watched(evening: Make) -> None:
    pc = evening()
    pc.eyes["2"] = EyesWithDescriptor(pc)
    pc.sessions.add(a_session("2"))
    pc.run(11)
    assert pc.eyes["2"].looks
    pc.sessions.remove("2")
    pc.run(11)
    pc.use(10)
    assert pc.eyes["2"].closed
    assert abs(pc.view.usage.used_s + pc.view.usage.unknown_s - 32) <= 1


def test_a_child_that_is_removed_leaves_the_other_one_of_the_account_watched(evening: Make) -> None:
    pc = evening()
    other = pc.household.add_child("Lan", 2018, ("minh",), a_policy(child="Lan"))
    pc.watch.look_again()
    pc.open(100)
    pc.use(20)
    pc.household.remove_child(other.id)
    pc.watch.forget(other.id)
    pc.use(20)
    assert abs(pc.view.usage.used_s - 44) <= 1


def test_two_grants_in_a_row_give_their_sum_and_no_more_though_nobody_looks(evening: Make) -> None:
    """At the end of the first nothing that is told changes, so nothing else would make the guard look."""
    pc = evening(daily_minutes=minutes(1), warn_at_min=())
    pc.open(100)
    pc.use(70)
    pc.grant(1)
    pc.grant(1)
    pc.use(118)
    assert pc.held() == set()
    pc.use(4)
    assert pc.held() == {100}


def test_time_to_finish_follows_a_grant_until_a_moment_as_it_follows_a_window(evening: Make) -> None:
    closed_since_18 = Schedule({DayKey.WEEKEND: (Window(8 * 60, 18 * 60),)})
    pc = evening(schedule=closed_since_18, grace_min=2)
    pc.open(100)
    pc.grant(until=pc.time.now() + timedelta(minutes=3))
    pc.use(180 + 60)
    assert pc.view.verdict.grace
    assert pc.held() == set()
    assert pc.household.grants_open(pc.child_id) == ()
    pc.use(61)
    assert pc.held() == {100}


# ---- what is remembered of a program ----


def test_a_program_that_runs_already_when_the_child_says_yes_is_known_from_then_on(evening: Make) -> None:
    pc = evening()
    pc.household.answer_recorded(pc.child_id, RecordedAnswer.NOT_SHOWN)
    pc.watch.look_again()
    pc.open(100)
    assert pc.household.known.apps(pc.child_id) == ()
    pc.household.answer_recorded(pc.child_id, RecordedAnswer.YES)
    pc.watch.look_again()
    assert [seen.app for seen in pc.household.known.apps(pc.child_id)] == ["supertux2"]


def test_a_program_that_is_put_into_another_group_counts_there_in_the_report_too(evening: Make) -> None:
    pc = evening()
    pc.open(100)
    pc.rules(a_policy(apps=(AppRule(Rule.LIMITED, id="supertux2", group="learning"),)))
    pc.use(70)
    day = pc.view.usage.day
    assert [(app.app, app.group) for app in pc.store.usage.days(pc.child_id, day, day)[0].apps] == [("supertux2", "learning")]


# ---- what is left of an earlier time that was up ----


def test_a_program_that_was_spared_by_a_grant_is_asked_again_before_it_is_ended(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1), at_limit=AtLimit.CLOSE)
    pc.pauser.outlives = {100}
    pc.open(100)
    pc.use(95)
    assert ("end", (100,)) in pc.pauser.calls
    pc.grant(2)
    pc.use(30)
    pc.pauser.calls.clear()
    pc.use(125)
    assert pc.pauser.calls.count(("end", (100,))) == 1
    assert 100 in pc.table.pids()


# ---- what is said to whom ----


def test_a_grace_that_began_while_nobody_was_there_is_told_to_who_comes_back(evening: Make) -> None:
    until_19_10 = Schedule({DayKey.WEEKEND: (Window(8 * 60, 19 * 60 + 10),)})
    pc = evening(schedule=until_19_10, grace_min=5, warn_at_min=(5, 1))
    pc.open(100)
    pc.use(60)
    pc.run(9 * 60 + 20)
    assert pc.told.warned == []
    pc.use(20)
    [(_, left_s, limit, grace_s)] = pc.told.warned
    assert (left_s, limit) == (0, "schedule")
    assert 260 <= grace_s <= 280  # what is left of it, not all of it


def test_to_forget_one_child_says_nothing_again_to_another(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1), warn_at_min=(), grace_min=5)
    other = pc.household.add_child("Lan", 2018, ("lan",), a_policy(child="Lan"))
    pc.watch.look_again()
    pc.open(100)
    pc.use(70)
    pc.watch.forget(other.id)
    pc.use(10)
    assert len(pc.told.warned) == 1


# ---- what is remembered of a pause ----


def test_a_program_that_could_not_be_stopped_at_first_is_no_fault_once_it_is(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.pauser.refuses = {100}
    pc.open(100)
    assert [fault.id for fault in pc.watch.health().faults] == ["cannot_pause"]
    pc.pauser.refuses = set()
    pc.watch.look_again()
    assert pc.held() == {100}
    assert pc.watch.health().faults == ()


def test_a_program_that_is_held_for_the_next_child_of_the_account_is_watched_for_that_child(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    other = pc.household.add_child("Lan", 2018, ("minh",), a_policy(child="Lan", apps=(blocked("supertux2"),)))
    pc.household.who.choose_child("minh", pc.household.children()[0])
    pc.watch.look_again()
    pc.pauser.holds = False
    pc.open(100)
    pc.household.who.choose_child("minh", other)
    pc.watch.look_again()
    pc.pauser.slips = {100}
    pc.run(20)
    assert [app.started_again for app in pc.watch.view(other.id).apps] == [True]


def test_yesterdays_request_does_not_stand_in_the_way_of_todays(evening: Make) -> None:
    """It lapses with the next upkeep, up to a minute after midnight."""
    pc = evening()
    asking = pc.household.asking
    first = asking.ask(pc.child_id, RequestKind.TIME, pc.time.now(), 15, None, None, "")
    pc.clock.move(5 * 3600 + 10)  # 00:00:10 in Ha Noi
    second = asking.ask(pc.child_id, RequestKind.TIME, pc.time.now(), 15, None, None, "")
    assert [request.id for request in asking.lapse(pc.time.now())] == [first.id]
    assert asking.open(second.id) == second


def test_a_program_whose_pause_does_not_hold_is_not_ended_either_when_a_parent_pauses_the_closing(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.pauser.holds = False
    pc.open(100)
    pc.use(58)
    pc.pauser.slips = {100}
    pc.run(20)
    pc.rules(a_policy(daily_minutes=minutes(1), at_limit=AtLimit.CLOSE))
    pc.run(10)
    pc.household.giving.pause(pc.child_id, "parent", pc.time.now(), None)
    pc.watch.look_again()
    pc.run(60)
    assert not any(name == "end" for name, _ in pc.pauser.calls)
