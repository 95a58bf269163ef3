"""The register of photo consents comes back as it was written, and goes with the child."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest

from app.model.consents import Entry, Reply
from app.model.problem import ProblemError
from app.store.store import Store

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
ENTRY = Entry("Ảnh lớp ở sân trường", "Cô Lan", "Bảng tin", "Trong lớp", date(2027, 5, 31))
ONCE = Entry("Ảnh sinh nhật", "Bà ngoại", "Gửi cho họ hàng", "Zalo")


def a_child(store: Store, nickname: str = "Bin") -> str:
    return store.people.add_child(nickname, 2018, ()).id


def test_lines_come_newest_first_whole(store: Store) -> None:
    child = a_child(store)
    first = store.consents.add(child, ENTRY, NOW, "Mẹ")
    second = store.consents.add(child, ONCE, NOW + timedelta(minutes=1), None)
    changed = msgspec.structs.replace(
        first, reply=Reply.YES, replied_at=NOW, withdrawn_at=NOW + timedelta(days=3), withdrawn_by_child=True
    )
    store.consents.change(changed)
    assert store.consents.all(child) == (second, changed)
    assert store.consents.count(child) == (2, "2026-11-24T08:00:00+00:00")


def test_one_childs_lines_are_not_anothers(store: Store) -> None:
    bin_, an = a_child(store), a_child(store, "An")
    store.consents.add(bin_, ENTRY, NOW, "Mẹ")
    assert store.consents.all(an) == ()
    assert store.consents.count(an) == (0, None)


def test_an_answer_of_a_newer_program_is_no_yes(store: Store) -> None:
    child = a_child(store)
    store.consents.add(child, ENTRY, NOW, "Mẹ")
    store._database.driver.execute("UPDATE consents SET reply = 'sure'")
    assert [consent.reply for consent in store.consents.all(child)] == [Reply.TALK]


def test_a_line_is_deleted_alone_and_all_go_with_the_child(store: Store) -> None:
    child = a_child(store)
    first, second = store.consents.add(child, ENTRY, NOW, "Mẹ"), store.consents.add(child, ONCE, NOW, "Mẹ")
    store.consents.delete(first.id)
    assert store.consents.all(child) == (second,)
    store.delete_child(child, NOW.date())
    assert store._database.driver.execute("SELECT count(*) FROM consents").fetchone() == (0,)
    with pytest.raises(ProblemError):
        store.consents.delete("c1")


def test_the_register_outlives_deleting_the_history_and_old_age(store: Store) -> None:
    child = a_child(store)
    kept = store.consents.add(child, ENTRY, NOW, "Mẹ")
    store.prune(NOW + timedelta(days=2000), (NOW + timedelta(days=2000)).date())
    store.delete_history(child, NOW.date(), NOW + timedelta(days=1))
    assert store.consents.all(child) == (kept,)
