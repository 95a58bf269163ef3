"""Secrets in the keyring where it works, else in a private file apart from the data; and never less safe than they were.
Must not use this account's own keyring: the one here is a dictionary behind the same questions."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.model.problem import Problem, ProblemError
from app.platform.secrets import AskKeyring, Place, private_file
from app.platform.secrets.kept import KeptSecrets
from app.platform.secrets.keyring import KeyringQuestion, answered
from app.platform.service import Service, service_for_this_pc

SECRET = "a-secret-verifier"
OLD_ID = "0123456789abcdef"


class Keyring:
    def __init__(self, problem: str | None = None) -> None:
        self.entries: dict[str, str] = {}
        self.problem = problem

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


class Home:
    """An account with a data folder, which is there, and a folder of keys, which nobody has made yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "share" / "haidang"
        self.data.mkdir(parents=True)
        self.small = self.data / "secrets.json"
        self.keys = folder / "state" / "haidang" / "keys"

    def secrets(self, ask: AskKeyring | None = None, service: Service | None = None) -> KeptSecrets:
        """`ask` None: this PC has no keyring."""
        return KeptSecrets(self.small, service or service_for_this_pc(), ask or Keyring("no_keyring").ask, self.keys)

    def installed(self) -> KeptSecrets:
        return KeptSecrets(self.small, service_for_this_pc(), None, None)

    def keys_file(self) -> Path:
        (found,) = self.keys.iterdir()
        return found

    def small_says(self) -> dict[str, object]:
        told: dict[str, object] = json.loads(self.small.read_text())
        return told

    def old(self, **secrets: str) -> None:
        """As an older version has left it."""
        self.small.write_text(json.dumps({"place": "file", "id": OLD_ID, "secrets": secrets, "format": 1}))
        self.small.chmod(0o600)

    def holding(self, text: str) -> list[str]:
        """The files with this text in them, from the folder of the account on."""
        found = [path for path in self.folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]
        return sorted(str(path.relative_to(self.folder)) for path in found)


USES: tuple[Callable[[KeptSecrets], object], ...] = (
    lambda kept: kept.get("pin-a1"),
    lambda kept: kept.set("pin-a1", "another"),
    lambda kept: kept.delete("pin-a1"),
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


# ---- a keyring ----


def test_with_a_keyring_nothing_lies_in_a_file(home: Home) -> None:
    keyring = Keyring()
    kept = home.secrets(keyring.ask)
    assert kept.place is None
    kept.set("pin-a1", SECRET)
    later = home.secrets(keyring.ask)
    assert (later.place, later.get("pin-a1")) == (Place.KEYRING, SECRET)
    assert home.holding(SECRET) == []
    assert not home.keys.exists()
    assert list(keyring.entries.values()) == [SECRET]
    kept.delete("pin-a1")
    assert keyring.entries == {}


def test_two_guards_of_one_account_do_not_share_entries(tmp_path: Path) -> None:
    keyring = Keyring()
    for name in ("one", "two"):
        Home(tmp_path / name).secrets(keyring.ask).set("pin-a1", name)
    one = KeptSecrets(tmp_path / "one/share/haidang/secrets.json", service_for_this_pc(), keyring.ask, tmp_path / "keys")
    assert one.get("pin-a1") == "one"


@pytest.mark.parametrize("problem", ["keyring_locked", "keyring_slow"])
def test_a_locked_or_slow_keyring_is_told_and_not_replaced_by_a_file(home: Home, problem: str) -> None:
    with pytest.raises(ProblemError, match=problem):
        home.secrets(Keyring(problem).ask).set("pin-a1", SECRET)
    assert not home.small.exists()
    assert not home.keys.exists()


@pytest.mark.parametrize("problem", ["keyring_locked", "keyring_slow", "no_keyring"])
def test_a_keyring_that_is_away_later_does_not_mean_that_there_are_no_pins(home: Home, problem: str) -> None:
    keyring = Keyring()
    home.secrets(keyring.ask).set("pin-a1", SECRET)
    keyring.problem = problem
    with pytest.raises(ProblemError, match=problem):
        home.secrets(keyring.ask).get("pin-a1")
    with pytest.raises(ProblemError, match=problem):
        home.secrets(keyring.ask).set("pin-a1", "another")


def test_of_a_keyring_what_is_named_is_cleared(home: Home) -> None:
    keyring = Keyring()
    kept = home.secrets(keyring.ask)
    kept.set("channel-k1", SECRET)
    keyring.entries["of-another-program"] = "x"
    kept.clear(["channel-k1", "channel-k2"])
    assert keyring.entries == {"of-another-program": "x"}


# ---- a file ----


def test_without_a_keyring_a_private_file_holds_them(home: Home) -> None:
    home.secrets().set("pin-a1", SECRET)
    kept = home.secrets()
    assert (kept.place, kept.get("pin-a1"), kept.get("pin-a2")) == (Place.APART, SECRET, None)
    if sys.platform != "win32":
        assert [path.stat().st_mode & 0o777 for path in (home.small, home.keys_file(), home.keys)] == [0o600, 0o600, 0o700]


def test_without_a_keyring_who_copies_the_data_has_no_secret(home: Home) -> None:
    kept = home.secrets()
    kept.set("pin-a1", SECRET)
    kept.set("chest-key", "another-secret")
    file = home.keys_file()
    assert home.holding(SECRET) == home.holding("another-secret") == [str(file.relative_to(home.folder))]
    assert not file.is_relative_to(home.data)
    assert home.small_says() == {"place": "apart", "id": file.stem, "secrets": {}, "format": 1}
    assert [path.name for path in home.data.iterdir()] == ["secrets.json"]


def test_two_guards_of_one_account_do_not_share_a_file(home: Home, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = KeptSecrets(tmp_path / "other/secrets.json", service_for_this_pc(), Keyring("no_keyring").ask, home.keys)
    home.secrets().set("pin-a1", "one")
    other.set("pin-a1", "two")
    assert (home.secrets().get("pin-a1"), other.get("pin-a1")) == ("one", "two")
    other.delete("pin-a1")
    assert home.secrets().get("pin-a1") == "one"


def test_with_the_last_secret_the_file_and_its_folder_go(home: Home) -> None:
    kept = home.secrets()
    kept.set("pin-a1", SECRET)
    kept.set("pin-a2", "another")
    kept.delete("pin-a1")
    assert (home.holding(SECRET), kept.get("pin-a2")) == ([], "another")
    kept.delete("pin-a2")
    kept.delete("never-there")
    assert (kept.place, list(home.data.iterdir()), home.keys.exists()) == (None, [], False)
    kept.set("pin-a1", SECRET)
    assert home.secrets().get("pin-a1") == SECRET


def test_what_is_cleared_is_gone_with_its_file_whatever_stood_there(home: Home) -> None:
    kept = home.secrets()
    kept.set("channel-that-nobody-remembers", SECRET)
    (home.keys / "of-another-guard.json").touch()
    kept.clear([])
    assert (list(home.data.iterdir()), [path.name for path in home.keys.iterdir()]) == ([], ["of-another-guard.json"])
    kept.clear([])


def test_a_power_cut_while_the_last_goes_leaves_no_secret_and_no_fault(home: Home) -> None:
    """What is on the disk at each moment, by the order in which it is written."""
    kept = home.secrets()
    kept.set("pin-a1", SECRET)
    file, small = home.keys_file(), home.small.read_bytes()
    kept.delete("pin-a1")
    # Emptied, and nothing removed yet.
    private_file.make_folder(home.keys, service_for_this_pc())
    private_file.write(file, b'{"secrets":{}}', service_for_this_pc())
    private_file.write(home.small, small, service_for_this_pc())
    assert home.secrets().get("pin-a1") is None
    # The small file removed, the empty one not yet.
    home.small.unlink()
    assert home.secrets().place is None
    home.secrets().set("pin-a1", SECRET)
    assert home.secrets().get("pin-a1") == SECRET


def a_missing_file(home: Home) -> Problem:
    home.secrets().set("pin-a1", SECRET)
    file = home.keys_file()
    file.unlink()
    return Problem("pin_file_missing", {"file": str(file)})


def test_a_missing_file_does_not_mean_that_there_are_no_pins(home: Home) -> None:
    missing = a_missing_file(home)
    small = home.small.read_bytes()
    for use in USES:
        with pytest.raises(ProblemError) as told:
            use(home.secrets())
        assert told.value.problem == missing
    assert home.small.read_bytes() == small
    assert list(home.keys.iterdir()) == []


def test_of_a_data_folder_that_was_copied_to_another_account_it_is_told_that_the_file_is_missing(home: Home) -> None:
    home.secrets().set("pin-a1", SECRET)
    name = home.keys_file().name
    home.keys = home.folder / "somebody-else" / "keys"
    with pytest.raises(ProblemError) as told:
        home.secrets().get("pin-a1")
    assert told.value.problem == Problem("pin_file_missing", {"file": str(home.keys / name)})
    with pytest.raises(ProblemError, match="pin_file_missing"):
        home.installed().get("pin-a1")


@pytest.mark.skipif(sys.platform == "win32", reason="modes are not what Windows protects files with")
@pytest.mark.parametrize("which", ["small", "keys"])
def test_a_file_that_others_can_read_is_refused_until_it_is_mended(home: Home, which: str) -> None:
    kept = home.secrets()
    kept.set("pin-a1", SECRET)
    file = home.small if which == "small" else home.keys_file()
    file.chmod(0o644)
    for use in USES:
        with pytest.raises(ProblemError) as told:
            use(kept)
        assert told.value.problem == Problem("pin_file_open", {"file": str(file)})
    file.chmod(0o600)
    assert kept.get("pin-a1") == SECRET


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root to give a file away")
def test_a_strangers_file_is_refused(home: Home) -> None:
    home.secrets().set("pin-a1", SECRET)
    os.chown(home.keys_file(), 65534, 65534)
    with pytest.raises(ProblemError) as told:
        home.secrets().get("pin-a1")
    assert told.value.problem == Problem("pin_file_open", {"file": str(home.keys_file())})


@pytest.mark.parametrize("text", ["", "{", "{}", '{"secrets": 5}'])
def test_a_damaged_file_is_no_empty_one(home: Home, text: str) -> None:
    home.secrets().set("pin-a1", SECRET)
    file = home.keys_file()
    file.write_text(text)
    for use in USES:
        with pytest.raises(ProblemError) as told:
            use(home.secrets())
        assert told.value.problem == Problem("pin_file_damaged", {"file": str(file)})


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"place": "nowhere", "id": "0123456789abcdef"}',
        '{"place": "apart"}',
        '{"place": "apart", "id": "../../../homework"}',
    ],
)
def test_a_damaged_small_file_leads_nowhere(home: Home, text: str) -> None:
    home.small.write_text(text)
    home.small.chmod(0o600)
    with pytest.raises(ProblemError) as told:
        home.secrets().delete("pin-a1")
    assert told.value.problem == Problem("pin_file_damaged", {"file": str(home.small)})


# ---- an installed guard ----


def test_an_installed_guard_asks_no_keyring(tmp_path: Path) -> None:
    kept = KeptSecrets(tmp_path / "secrets.json", service_for_this_pc(), None, None)
    kept.set("pin-a1", SECRET)
    assert (kept.place, kept.get("pin-a1")) == (Place.FILE, SECRET)
    assert [path.name for path in tmp_path.iterdir()] == ["secrets.json"]
    kept.delete("pin-a1")
    kept.delete("never-there")
    assert kept.get("pin-a1") is None
    assert list(tmp_path.iterdir()) == []


# ---- where the first would lie ----


def test_the_place_of_the_first_secret_can_be_tried_without_keeping_anything(home: Home) -> None:
    assert home.installed().tried() is Place.FILE
    keyring = Keyring()
    assert home.secrets(keyring.ask).tried() is Place.KEYRING
    assert home.secrets().tried() is Place.APART
    assert (keyring.entries, list(home.data.iterdir()), [path.name for path in home.folder.iterdir()]) == ({}, [], ["share"])
    home.secrets().set("pin-a1", SECRET)
    assert home.secrets(keyring.ask).tried() is Place.APART
    assert home.secrets().get("pin-a1") == SECRET


def in_the_way(home: Home) -> None:
    (home.folder / "state").write_text("a file where a folder should be")


def inside_the_data(home: Home) -> None:
    home.keys = home.data / "haidang" / "keys"


def the_data_itself(home: Home) -> None:
    home.keys = home.data


def inside_the_data_by_another_name(home: Home) -> None:
    (home.folder / "link").symlink_to(home.data)
    home.keys = home.folder / "link" / "haidang" / "keys"


def a_link(home: Home) -> None:
    home.keys.parent.mkdir(parents=True)
    (home.folder / "elsewhere").mkdir(mode=0o755)
    home.keys.symlink_to(home.folder / "elsewhere")


def a_strangers(home: Home) -> None:
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("needs root to give a folder away")
    home.keys.mkdir(parents=True, mode=0o700)
    os.chown(home.keys, 65534, 65534)


needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own on Windows")
NOT_APART = [
    in_the_way, inside_the_data, the_data_itself, pytest.param(inside_the_data_by_another_name, marks=needs_links),
    pytest.param(a_link, marks=needs_links), a_strangers,
]  # fmt: skip


@pytest.mark.parametrize("spoil", NOT_APART, ids=lambda spoil: spoil.__name__)
def test_where_there_is_no_place_apart_they_lie_with_the_data_and_it_is_told(home: Home, spoil: Callable[[Home], None]) -> None:
    spoil(home)
    before = sorted(path.name for path in home.folder.iterdir())
    assert home.secrets().tried() is Place.FILE
    home.secrets().set("pin-a1", SECRET)
    kept = home.secrets()
    assert (kept.place, kept.get("pin-a1")) == (Place.FILE, SECRET)
    assert home.holding(SECRET) == ["share/haidang/secrets.json"]
    kept.delete("pin-a1")
    assert list(home.data.iterdir()) == []
    assert sorted(path.name for path in home.folder.iterdir()) == before


@pytest.mark.parametrize(("at", "place"), [(1, Place.FILE), (2, None)])
def test_a_disk_that_is_full_at_the_first_secret(home: Home, at: int, place: Place | None) -> None:
    """The one with the keys: they lie with the data. The one with the data: nothing is kept, and nothing is left of the trial."""
    kept = home.secrets(service=CutShort(at, OSError(errno.ENOSPC, "")))  # type: ignore[arg-type]  # the part of a service that secrets ask
    if place is None:
        with pytest.raises(ProblemError, match="store_full"):
            kept.set("pin-a1", SECRET)
        assert [path for path in home.folder.rglob("*") if path.is_file()] == []
    else:
        kept.set("pin-a1", SECRET)
        assert (kept.place, home.holding(SECRET)) == (place, ["share/haidang/secrets.json"])


def test_a_full_disk_keeps_nobody_from_deleting_everything(home: Home) -> None:
    home.secrets().set("pin-a1", SECRET)
    full = CutShort(1, OSError(errno.ENOSPC, ""))
    home.secrets(service=full).clear(["pin-a1"])  # type: ignore[arg-type]  # the part of a service that secrets ask
    assert [path for path in home.folder.rglob("*") if path.is_file()] == []


def test_once_there_is_a_place_apart_they_are_moved_there(home: Home) -> None:
    in_the_way(home)
    home.secrets().set("pin-a1", SECRET)
    running = home.secrets()
    assert running.place is Place.FILE
    (home.folder / "state").unlink()
    running.set("pin-a2", "another")
    assert running.place is Place.FILE  # a guard does not change places while it runs
    kept = home.secrets()
    assert (kept.place, kept.get("pin-a1"), kept.get("pin-a2")) == (Place.APART, SECRET, "another")
    assert home.holding(SECRET) == [str(home.keys_file().relative_to(home.folder))]


# ---- what an older version has kept ----


def test_what_an_older_version_kept_with_the_data_is_moved(home: Home) -> None:
    home.old(**{"pin-a1": SECRET, "chest-key": "key"})
    (home.data / "secrets.new").write_text(SECRET)  # of a power cut
    kept = home.secrets()
    assert (kept.get("pin-a1"), kept.get("chest-key"), kept.place) == (SECRET, "key", Place.APART)
    assert home.holding(SECRET) == [f"state/haidang/keys/{OLD_ID}.json"]
    assert [path.name for path in home.data.iterdir()] == ["secrets.json"]
    if sys.platform != "win32":
        assert [path.stat().st_mode & 0o777 for path in (home.small, home.keys_file(), home.keys)] == [0o600, 0o600, 0o700]
    kept.set("pin-a1", "another")
    assert (home.secrets().get("pin-a1"), home.holding(SECRET)) == ("another", [])


@pytest.mark.parametrize("id", ["", "../../share/haidang/homework"])
def test_a_mark_that_is_none_of_ours_gets_a_new_one(home: Home, id: str) -> None:
    home.small.write_text(json.dumps({"place": "file", "id": id, "secrets": {"pin-a1": SECRET}}))
    home.small.chmod(0o600)
    assert home.secrets().get("pin-a1") == SECRET
    assert home.holding(SECRET) == [str(home.keys_file().relative_to(home.folder))]


class PowerCut(BaseException):
    pass


class CutShort:
    """This PC's service, with a power cut, or a disk that says no, at the nth file that is about to be written."""

    def __init__(self, at: int, fault: BaseException | None = None) -> None:
        self._left = at
        self._fault = fault or PowerCut()
        self._service = service_for_this_pc()

    def private(self, path: Path) -> bool:
        return self._service.private(path)

    def make_private(self, path: Path) -> None:
        if path.suffix == ".new":
            self._left -= 1
            if self._left == 0:
                raise self._fault
        self._service.make_private(path)


@pytest.mark.parametrize("at", [1, 2])
def test_a_power_cut_in_the_middle_of_the_move_loses_nothing(home: Home, at: int) -> None:
    home.old(**{"pin-a1": SECRET})
    with pytest.raises(PowerCut):
        home.secrets(service=CutShort(at)).get("pin-a1")  # type: ignore[arg-type]  # the part of a service that secrets ask
    # Before the second step they still stand where they stood; an older version would find them there, too.
    assert home.small_says()["secrets"] == {"pin-a1": SECRET}
    assert home.installed().get("pin-a1") == SECRET
    kept = home.secrets()
    assert (kept.get("pin-a1"), kept.place) == (SECRET, Place.APART)
    assert home.holding(SECRET) == [f"state/haidang/keys/{OLD_ID}.json"]
    assert [path.name for path in (*home.data.iterdir(), *home.keys.iterdir())] == ["secrets.json", f"{OLD_ID}.json"]


def test_what_was_changed_after_a_move_that_was_cut_short_counts(home: Home) -> None:
    """The copy apart is older than what a version without the folder has kept meanwhile."""
    home.old(**{"pin-a1": "before"})
    with pytest.raises(PowerCut):
        home.secrets(service=CutShort(2)).get("pin-a1")  # type: ignore[arg-type]  # the part of a service that secrets ask
    assert home.holding("before") == ["share/haidang/secrets.json", f"state/haidang/keys/{OLD_ID}.json"]
    home.installed().set("pin-a1", SECRET)
    assert home.secrets().get("pin-a1") == SECRET
    assert home.holding("before") == []


def test_after_the_move_a_missing_file_is_no_empty_one(home: Home) -> None:
    """The other order, which only a disk that lies can bring about: the small file says "apart", and nothing came there."""
    home.old(**{"pin-a1": SECRET})
    home.secrets().get("pin-a1")
    home.keys_file().unlink()
    with pytest.raises(ProblemError, match="pin_file_missing"):
        home.secrets().get("pin-a1")


def test_a_move_that_was_cut_short_leaves_no_copy_where_all_is_deleted(home: Home) -> None:
    home.old(**{"pin-a1": SECRET})
    with pytest.raises(PowerCut):
        home.secrets(service=CutShort(2)).get("pin-a1")  # type: ignore[arg-type]  # the part of a service that secrets ask
    (home.folder / "state").rename(home.folder / "away")
    in_the_way(home)  # this time there is no place to move them to
    running = home.secrets()
    assert (running.get("pin-a1"), running.place) == (SECRET, Place.FILE)
    (home.folder / "state").unlink()
    (home.folder / "away").rename(home.folder / "state")
    running.clear([])
    assert home.holding(SECRET) == []
    assert (list(home.data.iterdir()), home.keys.exists()) == ([], False)


@pytest.mark.parametrize("spoil", NOT_APART, ids=lambda spoil: spoil.__name__)
def test_where_they_cannot_be_moved_the_guard_goes_on_with_the_old_ones(home: Home, spoil: Callable[[Home], None]) -> None:
    spoil(home)
    home.old(**{"pin-a1": SECRET})
    kept = home.secrets()
    assert (kept.get("pin-a1"), kept.place) == (SECRET, Place.FILE)
    kept.set("pin-a2", "another")
    assert home.secrets().get("pin-a2") == "another"
    assert home.holding(SECRET) == ["share/haidang/secrets.json"]


def test_where_the_small_file_cannot_be_written_no_copy_stays_apart(home: Home) -> None:
    home.old(**{"pin-a1": SECRET})
    (home.data / "secrets.new").mkdir()
    kept = home.secrets()
    assert (kept.get("pin-a1"), kept.place) == (SECRET, Place.FILE)
    assert (home.holding(SECRET), home.keys.exists()) == (["share/haidang/secrets.json"], False)
    (home.data / "secrets.new").rmdir()
    assert (home.secrets().get("pin-a1"), home.secrets().place) == (SECRET, Place.APART)


@pytest.mark.parametrize("at", [1, 2])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_on_a_full_or_read_only_disk_the_move_waits_for_the_next_start(home: Home, at: int, number: int) -> None:
    home.old(**{"pin-a1": SECRET})
    kept = home.secrets(service=CutShort(at, OSError(number, "")))  # type: ignore[arg-type]  # the part of a service that secrets ask
    assert (kept.get("pin-a1"), kept.place) == (SECRET, Place.FILE)
    assert (home.holding(SECRET), home.keys.exists()) == (["share/haidang/secrets.json"], False)
    assert [path.name for path in home.data.iterdir()] == ["secrets.json"]
    assert (home.secrets().get("pin-a1"), home.secrets().place) == (SECRET, Place.APART)


def test_an_installed_guard_moves_nothing(home: Home) -> None:
    home.old(**{"pin-a1": SECRET})
    assert home.installed().get("pin-a1") == SECRET
    assert home.holding(SECRET) == ["share/haidang/secrets.json"]


def test_a_pc_without_any_trusted_backend_has_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    if sys.platform == "linux":
        assert answered(KeyringQuestion(get="x"))["problem"] in ("no_keyring", "keyring_locked")
