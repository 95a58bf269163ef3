"""People, rules, grants, requests, apps and notes come back as they were given, and go for good when deleted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy.exc import IntegrityError

from app.model.apps import Learnt
from app.model.people import Adult, RecordedAnswer, RequestKind, RequestState, Role
from app.model.policy import AppRule, GroupRule, Minutes, Policy, Rule
from app.model.problem import Problem, ProblemError
from app.model.usage import DayUsage
from app.model.verdict import Controls, OnlyToday
from app.store.apps import SeenBefore
from app.store.people import FamilySettings, PinWait
from app.store.store import Store
from app.store.usage import Beat, Interval

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
DAY = date(2026, 11, 24)


def a_child(store: Store, nickname: str = "Bin", accounts: tuple[str, ...] = ("bin",)) -> str:
    return store.people.add_child(nickname, 2018, accounts).id


def test_a_family_comes_back(store: Store) -> None:
    store.people.add_adult("Mẹ", Role.PARENT, ("mai",))
    child = store.people.add_child("Bin", 2018, ("bin", "gia-đình"))
    store.people.change_child(
        msgspec.structs.replace(child, recorded_answer=RecordedAnswer.TALK, recorded_shown_at="2026-11-24T08:00:00+07:00")
    )
    store.people.keep_settings(FamilySettings("en", 14, 6))
    assert store.people.adults() == (Adult("a1", "Mẹ", Role.PARENT, ("mai",)),)
    (kept,) = store.people.children()
    assert (kept.accounts, kept.recorded_answer) == (("bin", "gia-đình"), RecordedAnswer.TALK)
    assert store.people.settings() == FamilySettings("en", 14, 6)


def test_a_shared_account_remembers_who_used_it_last(store: Store) -> None:
    an, bin_ = a_child(store, "An", ("home",)), a_child(store, "Bin", ("home",))
    store.people.keep_last_child("home", an)
    store.people.keep_last_child("home", bin_)
    assert store.people.last_child("home") == bin_
    store.people.rename_account("home", "nhà")
    assert store.people.last_child("nhà") == bin_
    assert [child.accounts for child in store.people.children()] == [("nhà",), ("nhà",)]


def test_the_systems_number_of_an_account_outlives_a_change_of_names(store: Store) -> None:
    child = store.people.add_child("Bin", 2018, ("bin",))
    store.people.keep_account_id("bin", "1001")
    store.people.change_child(msgspec.structs.replace(child, nickname="Bi"))
    assert store.people.account_ids() == {"bin": "1001"}


def test_a_number_is_never_given_to_a_second_child(store: Store) -> None:
    first = a_child(store)
    store.people.remove_child(first)
    assert a_child(store) != first


def test_every_version_of_the_rules_is_kept(store: Store) -> None:
    child = a_child(store)
    first = Policy("Bin", daily_minutes=Minutes(60), groups={"games": GroupRule(Minutes(30))})
    second = msgspec.structs.replace(first, apps=(AppRule(Rule.BLOCKED, program="supertux2"),))
    store.policy.add_policy(child, first, NOW, None)
    store.policy.add_policy(child, second, NOW, "Mẹ", "quá muộn")
    assert [(kept.version, kept.policy, kept.by, kept.why) for kept in store.policy.policies(child)] == [
        (2, second, "Mẹ", "quá muộn"),
        (1, first, None, None),
    ]


def test_an_unreadable_version_falls_back_to_the_last_good_one(store: Store) -> None:
    child = a_child(store)
    store.policy.add_policy(child, Policy("Bin"), NOW, None)
    store.policy.add_policy(child, Policy("Bin", grace_min=5), NOW, None)
    store._database.driver.execute('UPDATE policy_versions SET policy = \'{"grace_min": "lots"}\' WHERE version = 2')
    assert [kept.version for kept in store.policy.policies(child)] == [1]
    assert store.policy.newest_version(child) == 2
    assert store.policy.add_policy(child, Policy("Bin"), NOW, "Mẹ").version == 3


def test_a_grant_is_kept_as_given_when_it_is_taken_back(store: Store) -> None:
    child = a_child(store)
    until = NOW + timedelta(hours=20)
    given = store.policy.add_grant(child, NOW, DAY, until=until, group="games", by="Mẹ")
    store.policy.take_back_grant(given.id, NOW, "Bố")
    store.policy.take_back_grant(given.id, NOW, "Mẹ")
    (kept,) = store.policy.grants(child, DAY)
    assert kept == msgspec.structs.replace(given, taken_back=True)
    assert store.policy.grants(child, DAY + timedelta(days=1))[0].id == given.id  # until may cross midnight
    assert store.policy.grants(child, DAY + timedelta(days=2)) == ()


def test_the_newest_switch_holds(store: Store) -> None:
    child = a_child(store)
    assert store.policy.controls(child) == Controls()
    today = Controls(paused_by="parent", only_today=OnlyToday(DAY, 90))
    store.policy.add_controls(child, today, NOW, "Mẹ")
    assert store.policy.controls(child) == today


def test_requests_come_newest_first_with_both_sides_words(store: Store) -> None:
    child = a_child(store)
    asked = store.requests.add(child, RequestKind.TIME, NOW, minutes=15, words="Con làm nốt bài")
    other = store.requests.add(child, RequestKind.APP, NOW, app="minecraft", app_name="Minecraft")
    given = msgspec.structs.replace(
        asked, state=RequestState.GIVEN, answer="Ừ", answered_by="Mẹ", granted_minutes=10, seen_by_child=False
    )
    store.requests.change(given)
    assert store.requests.all(child) == (other, given)


def test_pin_waits_outlive_the_guard(tmp_path: Path) -> None:
    store = Store.open(tmp_path, NOW)
    store.people.keep_pin_wait("a1", PinWait(5, NOW))
    store.close()
    store = Store.open(tmp_path, NOW)
    assert store.people.pin_wait("a1") == PinWait(5, NOW)
    assert store.people.pin_wait("a2") == PinWait()
    store.close()


def test_a_known_app_stays_known_and_keeps_when_it_was_first_seen(store: Store) -> None:
    child = a_child(store)
    first = SeenBefore("supertux2", "SuperTux", "games", ("package",), False, True, NOW, None)
    store.apps.keep(child, [first])
    store.apps.keep(
        child, [SeenBefore("supertux2", "SuperTux 2", "games", ("package", "file"), False, False, NOW + timedelta(days=1), NOW)]
    )
    (kept,) = store.apps.apps(child)
    assert (kept.known, kept.first_seen, kept.name, kept.last_seen) == (True, NOW, "SuperTux 2", NOW)
    store.apps.allow(child, "supertux2", known=False)
    assert not store.apps.apps(child)[0].known


def test_a_learnt_file_stays_learnt_once(store: Store) -> None:
    child = a_child(store)
    one, other = Learnt("minecraft", 2**63 + 1, 77), Learnt("minecraft", 1, 78, "abc")
    store.apps.learn(child, [one, one, other])
    store.apps.learn(child, [one])
    assert store.apps.learnt(child) == (one, other)
    store.apps.unlearn(child, "minecraft")
    assert store.apps.learnt(child) == ()


def test_a_child_sees_the_notes_about_it_and_about_the_pc(store: Store) -> None:
    an, bin_ = a_child(store, "An"), a_child(store, "Bin")
    store.notes.add(Problem("clock_set_back", {"seconds": 86400}), NOW)
    store.notes.add(Problem("sensor_silent"), NOW, bin_)
    assert [note.problem.id for note in store.notes.newest(an)] == ["clock_set_back"]
    assert [note.problem.id for note in store.notes.newest(bin_)] == ["sensor_silent", "clock_set_back"]


def test_an_id_that_was_never_given_is_a_clear_refusal(store: Store) -> None:
    for id in ("", "c", "x1", "c-1", "c١", "c99999999999999999999"):
        with pytest.raises(ProblemError):
            store.policy.policies(id)
    with pytest.raises(IntegrityError):
        store.policy.add_policy("c77", Policy("?"), NOW, None)


def a_full_history(store: Store, nickname: str, app: str) -> str:
    child = a_child(store, nickname)
    yesterday = NOW - timedelta(days=1)
    beat = Beat(
        child,
        DayUsage(yesterday.date(), 60, 60, apps={app: 60}),
        intervals=(Interval("1", app, yesterday, yesterday + timedelta(minutes=1)),),
    )
    store.usage.heartbeat([beat, Beat(child, DayUsage(DAY, 30, 30))])
    store.requests.add(child, RequestKind.TIME, yesterday, 10, words=f"xin thêm {app}")
    asked = store.requests.all(child)[0]
    store.requests.change(msgspec.structs.replace(asked, state=RequestState.NO))
    store.notes.add(Problem("started_again", {"app": app}), yesterday, child)
    store.apps.keep(child, [SeenBefore(app, app, None, (), False, False, yesterday, yesterday)])
    store.policy.add_grant(child, yesterday, yesterday.date(), minutes=10, by=f"by {app}")
    store.policy.add_controls(child, Controls("parent"), yesterday, f"by {app}")
    store.policy.add_controls(child, Controls(), NOW, None)
    store.backup.make(DAY)
    return child


def every_byte(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_deleting_a_child_leaves_no_byte_of_it_and_keeps_the_other(store: Store) -> None:
    gone, stays = a_full_history(store, "Nickname-gone", "secret-game"), a_full_history(store, "Bin", "supertux2")
    assert b"secret-game" in every_byte(store.folder)
    store.delete_child(gone, DAY)
    left = every_byte(store.folder)
    assert b"secret-game" not in left
    assert b"Nickname-gone" not in left
    assert [child.id for child in store.people.children()] == [stays]
    assert store.usage.counts(stays)["intervals"][0] == 1


def test_deleting_the_history_leaves_today_and_the_rules(store: Store) -> None:
    child = a_full_history(store, "Bin", "secret-game")
    store.policy.add_policy(child, Policy("Bin"), NOW, None)
    store.delete_history(child, DAY, datetime(2026, 11, 24, tzinfo=UTC))
    assert b"secret-game" not in every_byte(store.folder)
    assert [day.day for day in store.usage.days(child, DAY - timedelta(days=30), DAY)] == [DAY]
    assert len(store.policy.policies(child)) == 1


def test_deleting_everything_leaves_no_file_and_a_fresh_store_can_begin(tmp_path: Path) -> None:
    store = Store.open(tmp_path, NOW)
    a_full_history(store, "Bin", "secret-game")
    store.delete_everything()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    store = Store.open(tmp_path, NOW)
    assert store.people.children() == ()
    store.close()


def test_what_is_written_together_is_kept_together_or_not_at_all(store: Store) -> None:
    class Power(Exception):
        pass

    def work() -> None:
        store.people.add_adult("Mẹ", Role.PARENT)
        a_child(store)
        raise Power

    with pytest.raises(Power):
        store.together(work)
    assert store.people.adults() == ()
    assert store.people.children() == ()


def test_two_families_offsets_do_not_confuse_what_is_old(store: Store) -> None:
    child = a_child(store)
    in_hanoi = datetime.fromisoformat("2026-11-24T06:30:00+07:00")  # 23:30 UTC the day before
    store.notes.add(Problem("sensor_silent"), in_hanoi, child)
    store.notes.forget(datetime(2026, 11, 24, 0, 0, tzinfo=UTC), child)
    assert store.notes.newest(child) == ()
