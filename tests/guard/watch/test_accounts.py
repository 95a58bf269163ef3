"""The day's seconds agree with the hand-moved clock: use, idle, lock, switch, sleep, midnight, silence.
Must not sleep."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from app.model.policy import GroupRule
from app.model.usage import Presence
from app.platform.foreground import Abilities
from tests.fakes.platform import FakeClock, a_session
from tests.guard.watch.evening import Evening, a_policy, minutes

Make = Callable[..., Evening]


def test_half_an_hour_of_pauses_locks_idling_and_switches_agrees_to_a_second(evening: Make) -> None:
    pc = evening()
    start = pc.clock.boot_s()
    pc.open(100)  # runs 4 s
    pc.use(300)
    pc.open(101, "/usr/bin/gedit")  # 4 s
    pc.use(200)
    pc.session_eyes.input()
    pc.run(480)  # 180 s of it count, then idle
    pc.use(100)
    pc.sessions.change("1", locked=True)
    pc.run(200)
    pc.sessions.change("1", locked=False)
    pc.session_eyes.input()
    pc.use(150)
    pc.sessions.change("1", active=False)
    pc.run(100)
    pc.sessions.change("1", active=True)
    pc.session_eyes.input()
    pc.use(262)
    assert pc.clock.boot_s() - start == pytest.approx(1800)
    worked = 4 + 300 + 4 + 200 + 180 + 100 + 150 + 262
    usage = pc.view.usage
    assert abs(usage.used_s + usage.unknown_s - worked) <= 1
    assert abs(usage.apps["supertux2"] - 304) <= 1
    assert abs(usage.apps["gedit"] - (worked - 304)) <= 2


def test_the_first_seconds_of_idling_stay_counted(evening: Make) -> None:
    pc = evening()
    pc.session_eyes.input()
    pc.run(1000)
    assert pc.view.usage.used_s in (179, 180)
    assert pc.view.presence is Presence.IDLE


def test_watching_counts_for_half_an_hour_without_input(evening: Make) -> None:
    pc = evening()
    pc.session_eyes.watching = True
    pc.session_eyes.input()
    pc.run(2500)
    assert abs(pc.view.usage.used_s - 1800) <= 1


def test_eight_hours_of_sleep_do_not_count(evening: Make) -> None:
    pc = evening()
    pc.use(60)
    pc.clock.sleep(8 * 3600)
    pc.sessions.wake()
    pc.session_eyes.input()
    pc.use(60)
    assert abs(pc.view.usage.used_s + pc.view.usage.unknown_s - (60 if pc.view.usage.day.day == 29 else 120)) <= 6


def test_a_silent_agent_lets_the_time_run_as_unknown_and_every_limited_app_as_in_use(evening: Make) -> None:
    pc = evening(groups={"games": GroupRule(daily_minutes=minutes(60))})
    pc.open(100, front=False)
    pc.use(20)
    pc.session_eyes.silent = True
    before = pc.view.usage
    pc.run(300)
    usage = pc.view.usage
    assert abs(usage.unknown_s - before.unknown_s - 295) <= 4
    assert usage.groups["games"] >= 290
    assert any(note.problem.id == "sensor_silent" for note in pc.store.notes.newest(most=10))


def test_unknown_time_uses_up_the_day(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(2))
    pc.open(100)
    pc.session_eyes.silent = True
    pc.run(130)
    assert not pc.view.verdict.allowed
    assert pc.held() == {100}


def test_a_session_without_an_idle_sensor_is_unknown_and_never_zero(evening: Make) -> None:
    pc = evening()
    pc.session_eyes.last_input_s = None
    pc.session_eyes.abilities = Abilities(None, None, False, False, False, "wayland:weston")
    pc.run(100)
    usage = pc.view.usage
    assert usage.unknown_s >= 95
    assert usage.used_s <= 5


def test_two_sessions_of_one_child_count_their_time_once_and_their_apps_apart(evening: Make) -> None:
    pc = evening()
    pc.sessions.add(a_session("2"))
    pc.run(11)
    pc.table.run(100, "/usr/games/supertux2")
    pc.table.run(200, "/usr/bin/gedit", session="2")
    pc.tell_processes()
    pc.eyes["1"].bring_to_front(100)
    pc.eyes["2"].bring_to_front(200)
    pc.run(4)
    before = pc.view.usage
    for _ in range(10):
        pc.eyes["1"].input()
        pc.eyes["2"].input()
        pc.run(10)
    usage = pc.view.usage
    assert abs(usage.used_s - before.used_s - 100) <= 1
    assert abs(usage.apps["supertux2"] - before.apps.get("supertux2", 0) - 100) <= 1
    assert abs(usage.apps["gedit"] - before.apps.get("gedit", 0) - 100) <= 1


def test_midnight_begins_a_new_day_and_keeps_the_old_one(evening: Make, tmp_path: object) -> None:
    pc = Evening(
        tmp_path / "late",  # type: ignore[operator]  # pytest's Path
        a_policy(daily_minutes=minutes(2)),
        clock=FakeClock(datetime(2026, 11, 28, 16, 58, tzinfo=UTC)),  # 23:58 in Ha Noi
    )
    pc.open(100)
    pc.use(110)
    assert pc.view.usage.day.day == 28
    pc.use(30)
    assert pc.view.usage.day.day == 29
    assert abs(pc.view.usage.used_s - 24) <= 1
    pc.run(70)
    kept = pc.store.usage.day(pc.child_id, pc.view.usage.day.replace(day=28))
    assert abs(kept.used_s - 120) <= 1
    pc.kill()


def test_while_time_is_up_nothing_is_counted_and_no_presence_is_kept(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(80)
    used = pc.view.usage.used_s
    kept = len(pc.store.usage.intervals(pc.child_id, datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)))
    pc.use(300)
    assert pc.view.usage.used_s == used
    assert len(pc.store.usage.intervals(pc.child_id, datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))) == kept


def test_an_agent_that_claims_idle_while_devices_move_saves_nothing(evening: Make) -> None:
    pc = evening()
    pc.use(30)
    before = pc.view.usage.used_s
    pc.session_eyes.claims_idle_s = 5000.0
    for _ in range(20):
        pc.watch.inputs_moved("1", pc.clock.boot_s())
        pc.run(10)
    assert abs(pc.view.usage.used_s - before - 200) <= 6


def test_a_lock_of_the_session_is_told_so_that_what_a_child_has_opened_is_closed(evening: Make) -> None:
    pc = evening()
    pc.use(10)
    assert pc.told.locked == []
    pc.sessions.change("1", locked=True)
    pc.run(5)
    assert set(pc.told.locked) == {"minh"}
