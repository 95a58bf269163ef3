"""Secrets in the keyring where it works, else in a private file; and never less safe than they were.
Must not use this account's own keyring: the one here is a dictionary behind the same questions."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.model.problem import ProblemError
from app.platform.secrets import AskKeyring, Place
from app.platform.secrets.kept import KeptSecrets
from app.platform.secrets.keyring import KeyringQuestion, answered
from app.platform.service import service_for_this_pc


class Keyring:
    def __init__(self) -> None:
        self.entries: dict[str, str] = {}
        self.problem: str | None = None

    def ask(self, question: dict[str, object]) -> dict[str, str | None]:
        if self.problem is not None:
            raise ProblemError(self.problem)
        if "get" in question:
            return {"value": self.entries.get(str(question["get"]))}
        if "set" in question:
            self.entries[str(question["set"])] = str(question["value"])
        elif "delete" in question:
            self.entries.pop(str(question["delete"]), None)
        return {"value": None}


def secrets(folder: Path, ask: AskKeyring | None) -> KeptSecrets:
    return KeptSecrets(folder / "secrets.json", service_for_this_pc(), ask)


def test_with_a_keyring_nothing_lies_in_a_file(tmp_path: Path) -> None:
    keyring = Keyring()
    kept = secrets(tmp_path, keyring.ask)
    assert kept.place is None
    kept.set("pin-a1", "verifier")
    later = secrets(tmp_path, keyring.ask)
    assert (later.place, later.get("pin-a1")) == (Place.KEYRING, "verifier")
    assert "verifier" not in (tmp_path / "secrets.json").read_text()
    assert list(keyring.entries.values()) == ["verifier"]
    kept.delete("pin-a1")
    assert keyring.entries == {}


def test_two_guards_of_one_account_do_not_share_entries(tmp_path: Path) -> None:
    keyring = Keyring()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        secrets(tmp_path / name, keyring.ask).set("pin-a1", name)
    assert secrets(tmp_path / "one", keyring.ask).get("pin-a1") == "one"


def test_without_a_keyring_a_private_file_holds_them(tmp_path: Path) -> None:
    keyring = Keyring()
    keyring.problem = "no_keyring"
    secrets(tmp_path, keyring.ask).set("pin-a1", "verifier")
    kept = secrets(tmp_path, keyring.ask)
    assert (kept.place, kept.get("pin-a1"), kept.get("pin-a2")) == (Place.FILE, "verifier", None)
    if sys.platform != "win32":
        assert (tmp_path / "secrets.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("problem", ["keyring_locked", "keyring_slow"])
def test_a_locked_or_slow_keyring_is_told_and_not_replaced_by_a_file(tmp_path: Path, problem: str) -> None:
    keyring = Keyring()
    keyring.problem = problem
    with pytest.raises(ProblemError, match=problem):
        secrets(tmp_path, keyring.ask).set("pin-a1", "verifier")
    assert not (tmp_path / "secrets.json").exists()


@pytest.mark.parametrize("problem", ["keyring_locked", "keyring_slow", "no_keyring"])
def test_a_keyring_that_is_away_later_does_not_mean_that_there_are_no_pins(tmp_path: Path, problem: str) -> None:
    keyring = Keyring()
    secrets(tmp_path, keyring.ask).set("pin-a1", "verifier")
    keyring.problem = problem
    with pytest.raises(ProblemError, match=problem):
        secrets(tmp_path, keyring.ask).get("pin-a1")
    with pytest.raises(ProblemError, match=problem):
        secrets(tmp_path, keyring.ask).set("pin-a1", "another")


@pytest.mark.skipif(sys.platform == "win32", reason="modes are not what Windows protects files with")
def test_a_file_that_others_can_read_is_refused_until_it_is_mended(tmp_path: Path) -> None:
    kept = secrets(tmp_path, None)
    kept.set("pin-a1", "verifier")
    (tmp_path / "secrets.json").chmod(0o644)
    with pytest.raises(ProblemError, match="pin_file_open"):
        kept.get("pin-a1")
    with pytest.raises(ProblemError, match="pin_file_open"):
        kept.set("pin-a1", "x")
    with pytest.raises(ProblemError, match="pin_file_open"):
        kept.delete("pin-a1")
    (tmp_path / "secrets.json").chmod(0o600)
    assert kept.get("pin-a1") == "verifier"


def test_a_damaged_file_is_no_empty_one(tmp_path: Path) -> None:
    kept = secrets(tmp_path, None)
    kept.set("pin-a1", "verifier")
    (tmp_path / "secrets.json").write_text("{")
    with pytest.raises(ProblemError, match="pin_file_damaged"):
        kept.get("pin-a1")


def test_an_installed_guard_asks_no_keyring(tmp_path: Path) -> None:
    kept = secrets(tmp_path, None)
    kept.set("pin-a1", "verifier")
    assert (kept.place, kept.get("pin-a1")) == (Place.FILE, "verifier")
    kept.delete("pin-a1")
    kept.delete("never-there")
    assert kept.get("pin-a1") is None
    assert list(tmp_path.iterdir()) == []


def test_the_place_of_the_first_secret_can_be_tried_without_keeping_anything(tmp_path: Path) -> None:
    assert secrets(tmp_path, None).tried() is Place.FILE
    keyring = Keyring()
    assert secrets(tmp_path, keyring.ask).tried() is Place.KEYRING
    assert (keyring.entries, list(tmp_path.iterdir())) == ({}, [])


def test_a_pc_without_any_trusted_backend_has_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    if sys.platform == "linux":
        assert answered(KeyringQuestion(get="x"))["problem"] in ("no_keyring", "keyring_locked")
