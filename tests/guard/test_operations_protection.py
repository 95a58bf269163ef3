"""What doctor and the protection level say over the socket.
Must not ask this PC's own desktop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.content.checks import worded
from app.content.words import Words
from app.model.problem import Problem
from app.platform.secrets import Place
from app.platform.service import Install
from app.wire import messages as wire
from tests.fakes.platform import an_account
from tests.guard.builders import BIN, MUM, Pc, SecretsInMemory, set_up
from tests.guard.family import family


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    yield from family(tmp_path, (MUM,), (BIN,))


def doctor(pc: Pc) -> wire.DoctorIs:
    said = pc.client().ask(wire.Doctor())
    assert isinstance(said, wire.DoctorIs)
    return said


def states(said: wire.DoctorIs) -> dict[str, str]:
    return {check.id: check.state for check in said.checks}


def test_every_row_says_how_it_stands(pc: Pc) -> None:
    said = doctor(pc)
    assert states(said) == {
        "processes": "ok",
        "foreground": "ok",
        "idle": "ok",
        "enforcement": "limited",
        "store": "ok",
        "keyring": "limited",
    }
    assert (said.protection, said.protection_why) == ("reminder", ("same-account", "no-freezer"))


def test_what_is_missing_is_said(pc: Pc) -> None:
    pc.watch.state = replace(
        pc.watch.state, processes="polling", foreground="none", idle="none", checks={"see": True, "pause": False}
    )
    found = states(doctor(pc))
    assert {id: found[id] for id in ("processes", "foreground", "idle", "self_test_see", "self_test_pause")} == {
        "processes": "limited", "foreground": "missing", "idle": "missing", "self_test_see": "ok", "self_test_pause": "missing",
    }  # fmt: skip


def test_the_desktop_around_a_personal_guard_is_asked_once_in_a_while(tmp_path: Path) -> None:
    asked: list[int] = []

    def desktop() -> tuple[wire.Check, ...]:
        asked.append(1)
        return (wire.Check("tray", "missing"),)

    pc = Pc(tmp_path, doctor=desktop)
    for _ in range(5):
        assert states(doctor(pc))["tray"] == "missing"
    assert len(asked) == 1
    pc.move(30)
    doctor(pc)
    assert len(asked) == 2
    pc.close()


def test_a_locked_keyring_is_a_fault_and_a_row_until_it_is_open(pc: Pc) -> None:
    pc.secrets.broken = Problem("keyring_locked")
    pc.restart()
    assert states(doctor(pc))["keyring"] == "missing"
    assert Problem("keyring_locked") in doctor(pc).faults
    pc.secrets.broken = None
    pc.move(2)
    assert states(doctor(pc))["keyring"] == "limited"
    assert doctor(pc).faults == ()


def test_an_installed_guard_with_a_standard_account_is_strong_and_an_administrator_is_not(tmp_path: Path) -> None:
    pc = Pc(tmp_path, install=Install.INSTALLED, own_account=0)
    set_up(pc, (MUM,), (BIN,))
    pc.watch.state = replace(pc.watch.state, holds_pause=True, same_account=False)
    assert doctor(pc).protection == "strong"
    assert states(doctor(pc))["keyring"] == "ok"
    pc.accounts[0] = an_account(1000, "minh", administrator=True)
    pc.guard.household.who.accounts()
    assert (doctor(pc).protection, doctor(pc).protection_why) == ("reminder", ("administrator-account",))
    pc.close()


def test_faults_of_the_watch_are_told_in_status(pc: Pc) -> None:
    pc.watch.state = replace(pc.watch.state, faults=(Problem("sensor_silent"),))
    pc.changed("c1")
    assert pc.client().status().guard.faults == (Problem("sensor_silent"),)
    pc.watch.state = replace(pc.watch.state, faults=())
    pc.changed("c1")
    assert pc.client().status().guard.faults == ()


class SecretsSomewhere(SecretsInMemory):
    def __init__(self, where: Place) -> None:
        super().__init__()
        self._where = where

    @property
    def place(self) -> Place | None:
        return self._where if self.kept else None


@pytest.mark.parametrize(
    ("where", "state", "says"),
    [
        (Place.KEYRING, "ok", "PINs lie in a safe place of this PC."),
        (Place.APART, "limited", "in a file that only this account can read."),
        (Place.FILE, "limited", "whoever copies the data has that file, too."),
    ],
)
def test_where_pins_and_keys_lie_is_said_as_it_is(tmp_path: Path, where: Place, state: str, says: str) -> None:
    pc = Pc(tmp_path, secrets=SecretsSomewhere(where))
    set_up(pc, (MUM,), (BIN,))
    (row,) = [check for check in doctor(pc).checks if check.id == "keyring"]
    assert row.state == state
    what, _ = worded(row.id, row.state, row.facts, Words("en"))
    assert what.endswith(says)
    pc.close()


def test_of_a_file_that_is_not_as_it_must_be_the_file_is_named_and_no_password_store(pc: Pc) -> None:
    pc.secrets.broken = Problem("pin_file_missing", {"file": "/x/keys.json"})
    pc.restart()
    (row,) = [check for check in doctor(pc).checks if check.id == "keyring"]
    assert row.state == "missing"
    _, mend = worded(row.id, row.state, row.facts, Words("en"))
    assert mend.startswith("Look after the file /x/keys.json:")


def test_before_any_pin_is_kept_the_place_of_the_first_is_tried_and_not_guessed(tmp_path: Path) -> None:
    pc = Pc(tmp_path)
    assert states(doctor(pc))["keyring"] == "limited"
    pc.secrets.broken = Problem("keyring_locked")
    assert states(doctor(pc))["keyring"] == "missing"
    assert pc.secrets.kept == {}
    pc.close()
