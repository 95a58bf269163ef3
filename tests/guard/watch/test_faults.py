"""Killed guards, wrong clocks, lost events, reused pids and a store that cannot be written cost nothing but what is told.
Must not sleep or touch a real process."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.model.people import RecordedAnswer
from app.model.policy import NewApps
from app.model.problem import Problem
from app.model.verdict import Reason
from app.platform.processes import ProcessEventKind
from app.store.database import StoreUnwritable
from app.store.usage import Beat, TrustedMoment, UsageStore
from tests.fakes.platform import EVENING, FakeClock, a_file
from tests.guard.watch.evening import Evening, a_policy, blocked, minutes

Make = Callable[..., Evening]
AGES = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))


def notes(pc: Evening) -> list[str]:
    return [note.problem.id for note in pc.store.notes.newest(most=20)]


# ---- killed and started again ----


def test_a_killed_guard_loses_at_most_a_heartbeat_and_what_it_missed_is_unknown(evening: Make) -> None:
    pc = evening()
    pc.open(100)
    pc.use(150)
    before = pc.view.usage
    pc.kill()
    pc.clock.move(30)
    pc.start()
    after = pc.view.usage
    assert before.used_s - 61 <= after.used_s <= before.used_s
    assert after.used_s + after.unknown_s <= before.used_s + 31
    assert after.used_s + after.unknown_s >= before.used_s - 31


def test_a_guard_that_was_away_for_long_counts_at_most_one_heartbeat_as_unknown(evening: Make) -> None:
    pc = evening()
    pc.use(60)
    pc.kill()
    pc.clock.move(3600)
    pc.start()
    assert pc.view.usage.unknown_s <= 60


def test_a_child_who_was_away_meanwhile_has_used_nothing(evening: Make) -> None:
    pc = evening()
    pc.use(30)
    pc.run(1000)
    pc.kill()
    pc.clock.move(50)
    pc.start()
    assert pc.view.usage.unknown_s == 0


@pytest.mark.parametrize("seed", range(6))
def test_kills_at_any_moment_lose_at_most_a_heartbeat_each_and_double_nothing(evening: Make, seed: int) -> None:
    chance = random.Random(seed)
    pc = evening()
    pc.open(100)
    start_s = pc.clock.boot_s() - 4
    kills = 8
    for _ in range(kills):
        pc.use(chance.uniform(0.1, 200), every_s=chance.uniform(1, 30))
        before = pc.view.usage
        pc.kill()
        pc.clock.move(chance.uniform(0.01, 3))
        pc.start()
        pc.session_eyes.input()
        after = pc.view.usage
        whole, was = after.used_s + after.unknown_s, before.used_s + before.unknown_s
        assert was - 60 <= whole <= was + 4
        assert whole <= pc.clock.boot_s() - start_s + 1


def test_after_a_reboot_nothing_is_counted_for_the_time_between(evening: Make) -> None:
    pc = evening()
    pc.use(60)
    pc.kill()
    pc.clock.reboot(600)
    pc.start()
    assert pc.view.usage.unknown_s == 0


def test_programs_that_a_killed_guard_left_paused_are_known_and_go_on_when_allowed(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.open(100)
    pc.kill()
    pc.start()
    assert pc.state("supertux2") == "paused"
    pc.rules(a_policy())
    assert pc.held() == set()


def test_what_a_killed_guard_left_paused_goes_on_at_once_where_nothing_refuses_it(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.open(100)
    pc.household.rules.apply(pc.household.children()[0], a_policy(), pc.time.now(), None, None)
    pc.kill()
    pc.start()
    assert pc.held() == set()


def test_a_clean_end_of_a_personal_guard_leaves_nothing_paused_and_keeps_the_last_second(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(75)
    used = pc.view.usage.used_s
    assert pc.held() == {100}
    pc.end()
    assert pc.held() == set()
    pc.start()
    assert pc.view.usage.used_s == used


# ---- clocks ----


def test_a_wall_clock_set_back_a_day_gives_no_time_and_is_noted(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(70)
    pc.clock.set_wall(pc.clock.wall() - timedelta(days=1))
    pc.use(70)
    assert not pc.view.verdict.allowed
    assert pc.held() == {100}
    assert "clock_set_back" in notes(pc)


def test_a_pc_that_wakes_in_1970_goes_on_from_the_last_trusted_day(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(70)
    day = pc.view.usage.day
    pc.kill()
    pc.clock.reboot(wall=datetime(1970, 1, 1, tzinfo=UTC))
    pc.start()
    assert pc.view.usage.day == day
    assert not pc.view.verdict.allowed


def test_a_changed_zone_gives_no_time_and_is_noted(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(70)
    pc.clock.set_zone("America/Los_Angeles")
    pc.run(70)
    assert not pc.view.verdict.allowed
    assert "zone_changed" in notes(pc)


def test_network_time_that_finds_the_next_day_begins_it(evening: Make) -> None:
    pc = evening(daily_minutes=minutes(1))
    pc.open(100)
    pc.use(70)
    pc.clock.set_wall(pc.clock.wall() + timedelta(days=1))
    pc.clock.set_synchronised(True)
    pc.run(70)
    assert pc.view.verdict.allowed
    assert pc.held() == set()


# ---- processes ----


def test_after_lost_events_whole_sweeps_find_every_process(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    for pid in range(300, 340):
        pc.table.run(pid, "/usr/games/supertux2")
    pc.watcher.lose()
    pc.tell_processes()
    assert pc.held() == set(range(300, 340))


def test_a_pid_that_is_used_again_after_lost_events_is_another_process(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.open(100, "/usr/bin/gedit")
    pc.table.run(100, "/usr/games/supertux2", started=99999)
    pc.watcher.lose()
    pc.tell_processes()
    assert {(key.pid, key.started) for key in pc.pauser.held} == {(100, 99999)}


def test_a_process_that_the_events_missed_is_found_within_two_seconds(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.run(10)
    pc.table.add(pc.table.run(100, "/usr/games/supertux2"), tell=False)
    pc.watcher.read()
    pc.run(2.1)
    assert pc.held() == {100}


def test_a_process_that_is_gone_before_its_first_look_is_no_trouble(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.watcher.tell(ProcessEventKind.STARTED, 4711)
    pc.tell_processes()
    pc.open(100, front=False)
    pc.table.remove(100, tell=False)
    pc.run(5)
    assert pc.view.apps == ()


def test_a_launcher_that_becomes_a_game_is_seen_at_the_second_look(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.table.run(100, "/usr/bin/env")
    pc.tell_processes()
    pc.table.add(pc.table.run(100, "/usr/games/supertux2"), tell=False)
    pc.watcher.read()
    pc.run(2)
    assert pc.held() == {100}


def test_processes_are_read_at_their_start_and_once_more_and_never_on_a_tick(evening: Make) -> None:
    pc = evening()
    for pid in range(200, 300):
        pc.table.run(pid, "/usr/lib/something")
    pc.tell_processes()
    pc.run(10)
    before = pc.table.looks
    pc.run(600)
    assert pc.table.looks == before


def test_the_part_of_a_game_whose_launcher_has_ended_stays_part_of_it(evening: Make) -> None:
    pc = evening(apps=(blocked("supertux2"),))
    pc.rules(a_policy())
    game = pc.open(100)
    pc.table.run(101, "/usr/bin/helper", parent=game.key)
    pc.tell_processes()
    pc.table.remove(100)
    pc.tell_processes()
    pc.rules(a_policy(apps=(blocked("supertux2"),)))
    assert pc.held() == {101}


def test_the_guard_and_what_is_above_it_are_never_touched(evening: Make) -> None:
    pc = evening(new_apps=NewApps.ASK)
    pc.table.run(50, "/home/minh/haidang")
    pc.table.run(60, "/home/minh/game")
    pc.tell_processes()
    assert pc.held() == {60}


def test_an_input_method_of_the_system_is_never_touched_but_its_namesake_at_home_is(evening: Make) -> None:
    pc = evening(new_apps=NewApps.ASK, daily_minutes=minutes(0))
    pc.table.run(70, "/usr/bin/ibus-daemon")
    pc.table.run(71, "/home/minh/ibus-daemon")
    pc.tell_processes()
    pc.use(20)
    assert pc.held() == {71}


# ---- the store ----


class FullStore(UsageStore):
    """A disk that has no room until it is mended."""

    def __init__(self, inner: UsageStore) -> None:
        self.__dict__.update(inner.__dict__)
        self.full = False

    def heartbeat(self, beats: Collection[Beat], trusted: TrustedMoment | None = None) -> None:
        if self.full:
            raise StoreUnwritable("store_full", folder="data")
        super().heartbeat(beats, trusted)


def test_a_full_disk_is_told_and_the_counting_goes_on(evening: Make) -> None:
    pc = evening()
    store = FullStore(pc.store.usage)
    pc.watch._heart.accounting._store = store  # the store is where the disk begins
    store.full = True
    pc.use(130)
    assert Problem("store_full", {"folder": "data"}) in pc.watch.health().faults
    store.full = False
    pc.use(130)
    assert pc.watch.health().faults == ()
    kept = pc.store.usage.day(pc.child_id, pc.view.usage.day)
    assert kept.used_s >= 195


def test_at_most_one_write_a_minute_while_nothing_changes(evening: Make) -> None:
    pc = evening()
    pc.open(100)
    pc.use(100)
    writes: list[int] = []
    store = pc.store.usage
    whole = store.heartbeat

    class Counting(UsageStore):
        def __init__(self) -> None:
            self.__dict__.update(store.__dict__)

        def heartbeat(self, beats: Collection[Beat], trusted: TrustedMoment | None = None) -> None:
            writes.append(1)
            whole(beats, trusted)

    pc.watch._heart.accounting._store = Counting()
    pc.use(600)
    assert len(writes) <= 10


# ---- promise 3 ----


def test_before_the_child_has_seen_the_page_only_totals_and_named_apps_are_kept(tmp_path: Path) -> None:
    policy = a_policy(apps=(blocked("supertux2"),))
    pc = Evening(tmp_path / "data", policy, answer=RecordedAnswer.NOT_SHOWN)
    pc.open(101, "/usr/bin/gedit")
    pc.use(130)
    usage = pc.store.usage.day(pc.child_id, pc.view.usage.day)
    assert usage.used_s > 100
    assert usage.apps == {}
    assert pc.store.usage.intervals(pc.child_id, *AGES) == ()
    assert pc.view.apps == ()
    pc.kill()


def test_with_the_page_seen_and_a_sign_there_are_intervals_that_add_up(evening: Make) -> None:
    pc = evening()
    pc.open(100)
    pc.use(200)
    pc.open(101, "/usr/bin/gedit")
    pc.use(130)
    found = pc.store.usage.intervals(pc.child_id, *AGES)
    total = sum((one.end - one.start).total_seconds() for one in found)
    kept = pc.store.usage.day(pc.child_id, pc.view.usage.day)
    assert abs(total - kept.used_s) <= 3
    assert {one.app for one in found} >= {"supertux2", "gedit"}


def test_two_children_of_an_account_that_nobody_has_named_share_the_strictest_rules(evening: Make) -> None:
    pc = evening()
    other = pc.household.add_child("An", 2014, (), a_policy(child="An", apps=(blocked("supertux2"),)))
    pc.accounts = [*pc.accounts]
    pc.household.change_child(__import__("msgspec").structs.replace(pc.household.children()[0], accounts=()))
    pc.watch.look_again()
    pc.open(100)
    assert pc.held() == {100}
    assert pc.watch.view(other.id).apps[0].reason is Reason.BLOCKED


def test_a_file_that_a_child_can_write_is_unclassified_and_asked_about(evening: Make) -> None:
    pc = evening(new_apps=NewApps.ASK)
    pc.open(100, "/home/minh/game", file=a_file("/home/minh/game"))
    assert pc.held() == {100}
    assert pc.told.stopped[0][2] is Reason.UNCLASSIFIED


@pytest.mark.parametrize("hours", [0, 30])
def test_the_clock_of_a_first_start_is_taken_as_it_is(tmp_path: Path, hours: int) -> None:
    pc = Evening(tmp_path / "data", clock=FakeClock(EVENING + timedelta(hours=hours)))
    assert pc.time.now() == EVENING + timedelta(hours=hours)
    pc.kill()
