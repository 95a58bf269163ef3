"""PINs over the socket: wrong ones, waits over a restart, the recovery code, parent sessions and their end.
Must not use Argon2id; test_pin_worker.py does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.guard.connections import PARENT_IDLE_END_S
from app.model.people import Role
from app.model.problem import Problem
from app.wire import messages as wire
from tests.guard.builders import BIN, GRANDPA, MUM, OTHER_PIN, PIN, Pc, set_up

DAD = wire.NewAdult("Ba", Role.PARENT, OTHER_PIN)
WRONG = wire.OpenParent(wire.Credentials("999999", "Mẹ"))


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    pc = Pc(tmp_path)
    yield pc
    pc.close()


def wrong_times(pc: Pc, times: int) -> list[Problem]:
    client = pc.client()
    return [client.refused(WRONG) for _ in range(times)]


def test_four_wrong_pins_are_free_then_waits_grow(pc: Pc) -> None:
    set_up(pc)
    assert [problem.facts["wait_s"] for problem in wrong_times(pc, 4)] == [0, 0, 0, 0]
    for wait_s in (60, 300, 900, 3600, 3600):
        assert wrong_times(pc, 1) == [Problem("pin_wrong", {"wait_s": wait_s})]
        assert wrong_times(pc, 1) == [Problem("pin_wait", {"wait_s": wait_s})]
        pc.move(wait_s - 1)
        assert wrong_times(pc, 1) == [Problem("pin_wait", {"wait_s": 1})]
        pc.move(1)


def test_the_right_pin_is_refused_while_waiting_and_clears_the_count_afterwards(pc: Pc) -> None:
    set_up(pc)
    wrong_times(pc, 5)
    right = wire.OpenParent(wire.Credentials(PIN))
    assert pc.client().refused(right).id == "pin_wait"
    pc.move(60)
    pc.client().open_parent()
    assert [problem.facts["wait_s"] for problem in wrong_times(pc, 4)] == [0, 0, 0, 0]


def test_a_wait_outlasts_a_restart(pc: Pc) -> None:
    set_up(pc)
    wrong_times(pc, 6)  # the sixth is refused for the wait of the fifth
    pc.restart()
    assert wrong_times(pc, 1) == [Problem("pin_wait", {"wait_s": 60})]
    pc.move(61)
    pc.restart()
    assert wrong_times(pc, 1) == [Problem("pin_wrong", {"wait_s": 300})]


def test_waits_are_an_adults_own(pc: Pc) -> None:
    set_up(pc, (MUM, DAD))
    wrong_times(pc, 5)
    pc.client().open_parent(OTHER_PIN, "Ba")
    family = pc.client().ask(wire.Family())
    assert isinstance(family, wire.FamilyIs)
    assert family.pin_wait_s == {"a1": 60}


def test_tries_that_are_sent_together_count_one_by_one(pc: Pc) -> None:
    set_up(pc)
    clients = [pc.client() for _ in range(12)]
    for client in clients:
        client.send(WRONG)
    for _ in range(200):
        if not pc.guard.aside.busy and len(pc.store.notes.newest()) >= 5:
            break
        pc.loop.step(5 if pc.guard.aside.busy else 0)
    pc.turn(30)
    assert pc.store.people.pin_wait("a1").wrong <= 5


def test_wrong_pins_are_told_to_the_other_adults_and_not_to_a_child(pc: Pc) -> None:
    set_up(pc, (MUM, DAD))
    wrong_times(pc, 1)
    dad = pc.client()
    dad.open_parent(OTHER_PIN, "Ba")
    told = dad.ask(wire.Notes())
    assert isinstance(told, wire.NotesAre)
    assert [note.problem for note in told.notes] == [Problem("pin_wrong_tried", {"adult": "Mẹ", "wrong": 1})]
    own = pc.client().ask(wire.Notes())
    assert isinstance(own, wire.NotesAre)
    assert own.notes == ()


def test_the_recovery_code_works_while_a_wait_runs_and_only_once(pc: Pc) -> None:
    code = set_up(pc).recovery_code
    assert code is not None
    wrong_times(pc, 5)
    client = pc.client()
    answer = client.ask(wire.ResetPin("Mẹ", "620471", code.lower().replace("-", " ")))
    assert isinstance(answer, wire.RecoveryCode)
    pc.client().open_parent("620471")
    assert pc.client().refused(wire.OpenParent(wire.Credentials(PIN))).id == "pin_wrong"
    assert client.refused(wire.ResetPin("Mẹ", "620472", code)).id == "recovery_code_wrong"
    client.ask(wire.ResetPin("Mẹ", "620472", answer.recovery_code))


@pytest.mark.parametrize("code", ["", "AAAA-AAAA-AAAA-AAAA-AAAA", "x" * 5000])
def test_a_wrong_recovery_code_changes_nothing_and_is_noted_once_an_hour(pc: Pc, code: str) -> None:
    set_up(pc)
    for _ in range(3):
        assert pc.client().refused(wire.ResetPin("Mẹ", "620471", code)).id == "recovery_code_wrong"
    assert [note.problem.id for note in pc.store.notes.newest()] == ["recovery_code_wrong_tried"]
    pc.client().open_parent()


def test_a_parent_session_ends_after_five_minutes_without_a_call(pc: Pc) -> None:
    set_up(pc)
    client = pc.client()
    client.ask(wire.Subscribe())
    client.open_parent()
    pc.move(PARENT_IDLE_END_S - 1)
    client.ask(wire.Retention())
    pc.move(PARENT_IDLE_END_S - 1)
    assert client.pushed(wire.ParentEnded) == []
    pc.move(1)
    assert client.pushed(wire.ParentEnded) == [wire.ParentEnded("idle")]
    assert client.refused(wire.Retention()).id == "pin_needed"


def test_what_a_screen_asks_by_itself_does_not_lengthen_a_parent_session(pc: Pc) -> None:
    set_up(pc)
    client = pc.client()
    client.open_parent()
    for _ in range(PARENT_IDLE_END_S):
        pc.clock.move(1)
        client.status()
    pc.turn()
    assert client.refused(wire.Retention()).id == "pin_needed"


def test_a_parent_session_is_bound_to_its_connection(pc: Pc) -> None:
    set_up(pc)
    client = pc.client()
    client.open_parent()
    assert pc.client().refused(wire.Retention()).id == "pin_needed"


def test_closing_parent_mode_closes_it(pc: Pc) -> None:
    set_up(pc)
    client = pc.client()
    client.open_parent()
    client.ask(wire.CloseParent())
    assert client.pushed(wire.ParentEnded) == [wire.ParentEnded("closed")]
    assert client.refused(wire.Retention()).id == "pin_needed"


def test_a_new_pin_ends_that_adults_other_parent_sessions(pc: Pc) -> None:
    set_up(pc, (MUM, DAD))
    here, there, dad = pc.client(), pc.client(), pc.client()
    here.open_parent(adult="Mẹ")
    there.open_parent(adult="Mẹ")
    dad.open_parent(OTHER_PIN, "Ba")
    here.ask(wire.SetPin("Mẹ", "620471"), pin=PIN, adult="Mẹ")
    assert there.pushed(wire.ParentEnded) == [wire.ParentEnded("pin_changed")]
    assert here.pushed(wire.ParentEnded) == dad.pushed(wire.ParentEnded) == []
    pc.client().open_parent("620471", "Mẹ")


def test_an_adult_changes_only_the_own_pin(pc: Pc) -> None:
    set_up(pc, (MUM, DAD))
    assert pc.client().refused(wire.SetPin("Mẹ", "620471"), pin=OTHER_PIN, adult="Ba").id == "pin_elsewhere"
    client = pc.client()
    client.open_parent(OTHER_PIN, "Ba")
    assert client.refused(wire.PutAdult("Mẹ", Role.PARENT, "a1", pin="620471")).id == "pin_elsewhere"
    assert client.refused(wire.SetPin("Mẹ", "620471")).id == "pin_needed"


def test_a_pin_on_one_call_opens_nothing_else(pc: Pc) -> None:
    set_up(pc)
    client = pc.client()
    client.ask(wire.Retention(), pin=PIN)
    assert client.refused(wire.Retention()).id == "pin_needed"


@pytest.mark.parametrize(("adult", "problem"), [("Bà", "adult_unknown"), ("a9", "adult_unknown"), (None, "adult_needed")])
def test_a_pin_needs_to_say_whose_it_is(pc: Pc, adult: str | None, problem: str) -> None:
    set_up(pc, (MUM, DAD))
    assert pc.client().refused(wire.OpenParent(wire.Credentials(PIN, adult))).id == problem


def test_where_the_pins_cannot_be_read_the_guard_says_why_until_it_is_mended(pc: Pc) -> None:
    set_up(pc)
    pc.secrets.broken = Problem("pin_file_open", {"file": "pins"})
    pc.restart()
    assert pc.client().refused(wire.OpenParent(wire.Credentials(PIN))) == Problem("pin_file_open", {"file": "pins"})
    assert Problem("pin_file_open", {"file": "pins"}) in pc.client().status().guard.faults
    pc.secrets.broken = None
    pc.client().open_parent()
    assert pc.client().status().guard.faults == ()


def test_without_a_kept_pin_setup_does_not_open_again(pc: Pc) -> None:
    code = set_up(pc).recovery_code
    assert code is not None
    del pc.secrets.kept["pin-a1"]
    pc.restart()
    client = pc.client()
    assert client.refused(wire.Setup("vi", (MUM,), (BIN,))).id == "pin_needed"
    assert client.refused(wire.OpenParent(wire.Credentials(PIN))).id == "pin_missing"
    client.ask(wire.ResetPin("Mẹ", "620471", code))
    pc.client().open_parent("620471")
    assert pc.client().status().guard.faults == ()


def test_a_removed_adult_is_out_at_once(pc: Pc) -> None:
    set_up(pc, (MUM, DAD, GRANDPA))
    dad, mum = pc.client(), pc.client()
    dad.open_parent(OTHER_PIN, "Ba")
    mum.open_parent(adult="Mẹ")
    mum.ask(wire.RemoveAdult("a2"))
    assert dad.refused(wire.Retention()).id == "pin_needed"
    assert pc.client().refused(wire.OpenParent(wire.Credentials(OTHER_PIN, "Ba"))).id == "adult_unknown"
    assert "pin-a2" not in pc.secrets.kept
    assert mum.refused(wire.RemoveAdult("a1")).id == "last_parent"
    assert mum.refused(wire.PutAdult("Mẹ", Role.HELPER, "a1")).id == "last_parent"


def test_a_new_recovery_code_replaces_the_old(pc: Pc) -> None:
    old = set_up(pc).recovery_code
    assert old is not None
    new = pc.client().ask(wire.NewRecoveryCode(), pin=PIN)
    assert isinstance(new, wire.RecoveryCode)
    assert pc.client().refused(wire.ResetPin("Mẹ", "620471", old)).id == "recovery_code_wrong"
    pc.client().ask(wire.ResetPin("Mẹ", "620471", new.recovery_code))


def test_no_pin_and_no_name_is_in_the_store_or_the_log(pc: Pc, caplog: pytest.LogCaptureFixture) -> None:
    set_up(pc)
    wrong_times(pc, 5)
    pc.store.usage.trusted()
    kept = b"".join(path.read_bytes() for path in (pc.folder / "data").rglob("*") if path.is_file())
    assert PIN.encode() not in kept
    assert b"999999" not in kept
    assert "Mẹ" not in caplog.text
    assert PIN not in caplog.text


def test_a_full_disk_locks_no_adult_out_and_gives_no_free_tries(pc: Pc) -> None:
    set_up(pc)
    wrong_times(pc, 1)
    driver = pc.store._database.driver
    driver.execute("PRAGMA query_only=ON")  # SQLite refuses every write, as on a disk that went read-only
    assert [problem.id for problem in wrong_times(pc, 5)] == ["pin_wrong"] * 4 + ["pin_wait"]
    pc.move(60)
    pc.client().open_parent()
    driver.execute("PRAGMA query_only=OFF")
