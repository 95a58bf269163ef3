"""The chest: looks the same with and without anything in it, is readable by nobody without its key, and outlasts kills and damage."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.problem import ProblemError
from app.store.chest import CHEST_NAME, FIRST_SLOTS, SLOT_BYTES, Chest, delete_chest, new_key
from app.store.database import StoreUnwritable
from tests.store.test_opening import in_own_mounts

SECRET = "Con muốn nói chuyện với cô Hạnh".encode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / CHEST_NAME


@pytest.fixture
def key() -> bytes:
    return new_key()


def looks(path: Path) -> dict[str, int]:
    """Names and sizes of all files beside it."""
    return {file.name: file.stat().st_size for file in path.parent.iterdir()}


def all_bytes(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_what_was_put_is_there_after_opening_again(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    chest.put("tell/c1/a", b"one")
    chest.put("tell/c1/b", b"two")
    chest.put("contacts/c1/a", b"three")
    chest.put("tell/c1/a", b"four")
    chest.close()
    chest = Chest.opened(path, key)
    assert not chest.lost
    assert chest.value("tell/c1/a") == b"four"
    assert chest.value("tell/c1/x") is None
    assert chest.values("tell/c1/") == (("tell/c1/a", b"four"), ("tell/c1/b", b"two"))
    chest.take_out("tell/c1/a")
    chest.take_out("never/there")
    chest.close()
    again = Chest.opened(path, key)
    assert [name for name, _ in again.values("")] == ["contacts/c1/a", "tell/c1/b"]
    again.close()


def test_a_digest_stays_the_same_and_can_be_made_by_nobody_without_the_key(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    before, said = all_bytes(path), chest.digest("hanh@truong.edu.vn")
    assert said != chest.digest("ba@nha.vn")
    assert all_bytes(path) == before
    chest.close()
    again, other = Chest.opened(path, key), Chest.opened(path.with_name("other.db"), new_key())
    assert again.digest("hanh@truong.edu.vn") == said != other.digest("hanh@truong.edu.vn")
    again.close()
    other.close()


def test_files_and_slots_look_the_same_with_and_without_entries(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    empty = looks(path)
    slots = _slots(path)
    assert slots == [SLOT_BYTES] * FIRST_SLOTS
    for number in range(40):
        chest.put(f"tell/c1/{number}", SECRET * (number % 7))
        assert looks(path) == empty
    for number in range(0, 40, 2):
        chest.take_out(f"tell/c1/{number}")
        assert looks(path) == empty
    assert _slots(path) == slots
    chest.close()
    closed = looks(path)
    other = path.parent / "other" / CHEST_NAME
    other.parent.mkdir()
    Chest.opened(other, key).close()
    assert looks(other) == closed
    assert path.stat().st_mode & 0o777 == 0o600


def test_every_write_changes_every_slot_whatever_is_written(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    before = _boxes(path)
    for name, value in (("a", b""), ("b", b"x" * 30_000), ("b", None), ("", b"")):
        if not name:
            chest.seal_anew()
        elif value is None:
            chest.take_out(name)
        else:
            chest.put(name, value)
        after = _boxes(path)
        assert len(after) == len(before)
        assert not set(after) & set(before)
        before = after
    chest.close()


def test_nothing_is_readable_in_the_files(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    chest.put("tell/c1/hanh", SECRET)
    assert SECRET not in all_bytes(path)
    assert b"hanh" not in all_bytes(path)
    assert b"tell" not in all_bytes(path)
    sealed = _boxes(path)
    chest.take_out("tell/c1/hanh")
    chest.close()
    # Not even the sealed form of what was taken out is left anywhere.
    left = all_bytes(path)
    assert not [box for box in sealed if box in left or box[:200] in left]


def test_it_grows_in_big_steps_and_never_shrinks(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    chest.put("big", b"x" * 300_000)
    assert len(_boxes(path)) == 2 * FIRST_SLOTS
    chest.take_out("big")
    assert len(_boxes(path)) == 2 * FIRST_SLOTS
    chest.put("small", b"y")
    chest.close()
    chest = Chest.opened(path, key)
    assert chest.value("small") == b"y"
    with pytest.raises(StoreUnwritable) as refused:
        chest.put("huge", b"x" * 17_000_000)
    assert refused.value.problem.id == "store_full"
    assert chest.value("huge") is None
    chest.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "b", "c/d"]), st.one_of(st.none(), st.binary(max_size=9000))), min_size=1, max_size=12
    )
)
def test_it_holds_what_a_dictionary_would(path: Path, key: bytes, acts: list[tuple[str, bytes | None]]) -> None:
    delete_chest(path)
    chest = Chest.opened(path, key)
    wanted: dict[str, bytes] = {}
    for name, value in acts:
        if value is None:
            chest.take_out(name)
            wanted.pop(name, None)
        else:
            chest.put(name, value)
            wanted[name] = value
    assert dict(chest.values("")) == wanted
    chest.close()
    chest = Chest.opened(path, key)
    assert dict(chest.values("")) == wanted
    chest.close()


@pytest.mark.parametrize(
    "damage", ["rubbish", "cut", "one slot", "two slots swapped", "an older slot", "empty table", "no table"]
)
def test_a_damaged_chest_is_begun_afresh_and_said_and_nothing_is_set_aside(path: Path, key: bytes, damage: str) -> None:
    chest = Chest.opened(path, key)
    chest.put("tell/c1/a", SECRET)
    older = _boxes(path)
    chest.put("tell/c1/b", SECRET)
    chest.close()
    if damage == "rubbish":
        path.write_bytes(b"not a database" * 9999)
    elif damage == "cut":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    else:
        database = sqlite3.connect(path)
        with database:
            if damage == "one slot":
                database.execute("UPDATE slot SET box = randomblob(?) WHERE number = 3", (SLOT_BYTES,))
            elif damage == "two slots swapped":
                boxes = _boxes(path)
                database.execute("UPDATE slot SET box = ? WHERE number = 4", (boxes[5],))
                database.execute("UPDATE slot SET box = ? WHERE number = 5", (boxes[4],))
            elif damage == "an older slot":
                database.execute("UPDATE slot SET box = ? WHERE number = 0", (older[0],))
            elif damage == "empty table":
                database.execute("DELETE FROM slot")
            else:
                database.execute("DROP TABLE slot")
        database.close()
    chest = Chest.opened(path, key)
    assert chest.lost
    assert chest.values("") == ()
    chest.put("tell/c1/a", b"again")
    chest.close()
    assert sorted(looks(path)) == [CHEST_NAME]
    chest = Chest.opened(path, key)
    assert (chest.lost, chest.value("tell/c1/a")) == (False, b"again")
    chest.close()


def test_with_another_key_nothing_is_read_and_it_is_begun_afresh(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    chest.put("tell/c1/a", SECRET)
    chest.close()
    chest = Chest.opened(path, new_key())
    assert chest.lost
    assert chest.values("") == ()
    chest.close()


def test_a_chest_from_a_newer_version_is_refused_and_left_as_it_is(path: Path, key: bytes) -> None:
    Chest.opened(path, key).close()
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version=2")
    database.close()
    before = path.read_bytes()
    with pytest.raises(ProblemError) as refused:
        Chest.opened(path, key)
    assert refused.value.problem.id == "store_newer"
    assert path.read_bytes() == before


FULL_DISK = """
import os, subprocess, sys
from pathlib import Path
from app.model.problem import ProblemError
from app.store.chest import Chest
disk, key = Path(sys.argv[1]), bytes(32)
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], check=True)
chest = Chest.opened(disk / "private.db", key)
chest.put("a", b"1")
with open(disk / "filler", "wb", buffering=0) as filler:
    try:
        while True:
            filler.write(b"x" * 4096)
    except OSError:
        pass
for name, path in (("b", disk / "private.db"), ("c", disk / "second.db")):
    try:
        chest.put(name, b"2") if name == "b" else Chest.opened(path, key)
    except ProblemError as error:
        print(error.problem.id)
print(dict(chest.values("")))
os.unlink(disk / "filler")
chest.put("b", b"3")
chest.close()
print(dict(Chest.opened(disk / "private.db", key).values("")))
"""

RESERVE_FIRST = """
import os, subprocess, sys
from pathlib import Path
from app.store.chest import Chest
from app.store.room import Reserve
disk, key = Path(sys.argv[1]), bytes(32)
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], check=True)
chest = Chest.opened(disk / "private.db", key)
for name in "ab":
    assert Reserve(disk).keep()
    with open(disk / "filler", "ab", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 4096)
        except OSError:
            pass
    if name == "b":
        chest = Chest.opened(disk / "private.db", key)
    chest.put(name, b"1")
    print((disk / "reserve").exists(), dict(chest.values("")))
    chest.close()
    os.unlink(disk / "filler")
"""

READ_ONLY_DISK = """
import subprocess, sys
from pathlib import Path
from app.model.problem import ProblemError
from app.store.chest import Chest
disk, key = Path(sys.argv[1]), bytes(32)
subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], check=True)
chest = Chest.opened(disk / "private.db", key)
chest.put("a", b"1")
chest.close()
subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
chest = Chest.opened(disk / "private.db", key)
print(chest.read_only, chest.lost, chest.value("a"))
for path in (disk / "private.db", disk / "new.db"):
    try:
        chest.put("b", b"2") if path.exists() else Chest.opened(path, key)
    except ProblemError as error:
        print(error.problem.id)
subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
chest.put("b", b"2")
chest.close()
print(dict(Chest.opened(disk / "private.db", key).values("")))
"""


def test_a_really_full_disk_leaves_everything_as_it_was(tmp_path: Path) -> None:
    ran = in_own_mounts(FULL_DISK, tmp_path)
    assert ran.stdout.splitlines() == ["store_full", "store_full", "{'a': b'1'}", "{'a': b'1', 'b': b'3'}"], ran.stderr


def test_a_full_disk_costs_the_reserve_first(tmp_path: Path) -> None:
    ran = in_own_mounts(RESERVE_FIRST, tmp_path)
    assert ran.stdout.splitlines() == ["False {'a': b'1'}", "False {'a': b'1', 'b': b'1'}"], ran.stderr


def test_a_read_only_disk_gives_what_is_there_and_refuses_the_rest(tmp_path: Path) -> None:
    ran = in_own_mounts(READ_ONLY_DISK, tmp_path)
    assert ran.stdout.splitlines() == [
        "True False b'1'", "store_read_only", "store_read_only", "{'a': b'1', 'b': b'2'}"
    ], ran.stderr  # fmt: skip


def test_after_a_deletion_no_file_is_left(path: Path, key: bytes) -> None:
    chest = Chest.opened(path, key)
    chest.put("a", SECRET)
    chest.delete()
    assert looks(path) == {}
    path.write_bytes(b"one that cannot be opened")
    delete_chest(path)
    delete_chest(path)
    assert looks(path) == {}


@pytest.mark.parametrize("times", [6, pytest.param(60, marks=[pytest.mark.long, pytest.mark.timeout(600)])])
def test_kills_in_the_middle_lose_nothing_that_was_told_and_split_nothing(path: Path, key: bytes, times: int) -> None:
    chance, said = random.Random(5), -1
    for _ in range(times):
        worker = subprocess.Popen(
            [sys.executable, "-m", "tests.store.chest_writer", str(path), key.hex()],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        assert worker.stdout is not None
        for _ in range(chance.randint(1, 12)):
            said = int(worker.stdout.readline())
        worker.kill()
        for line in worker.stdout:
            if line.endswith("\n"):
                said = int(line)
        worker.wait()
        worker.stdout.close()
        chest = Chest.opened(path, key)
        assert not chest.lost
        number = int(chest.value("count") or b"-1")
        assert number in (said, said + 1)
        assert chest.value("twice") == str(number * 2).encode()
        chest.close()
        said = number


def _boxes(path: Path) -> list[bytes]:
    database = sqlite3.connect(path)
    try:
        return [bytes(row[0]) for row in database.execute("SELECT box FROM slot ORDER BY number")]
    finally:
        database.close()


def _slots(path: Path) -> list[int]:
    return [len(box) for box in _boxes(path)]
