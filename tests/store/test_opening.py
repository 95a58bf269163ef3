"""A store that is damaged, empty, from a newer version, on a full or read-only disk."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.model.problem import ProblemError
from app.model.usage import DayUsage
from app.store.database import StoreUnwritable
from app.store.opening import FILE_NAME, Found, backups_of, looked_at, set_aside_of
from app.store.store import Store
from app.store.usage import Beat

NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
DAY = date(2026, 11, 24)


def a_used_store(folder: Path, used_s: int = 60) -> str:
    store = Store.open(folder, NOW)
    child = store.people.add_child("Bin", 2018, ("bin",)).id
    store.usage.heartbeat([Beat(child, DayUsage(DAY, used_s, used_s))])
    store.backup.make(DAY)
    store.close()
    return child


def spoil(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * 8192)


def test_a_second_opening_finds_what_the_first_kept(tmp_path: Path) -> None:
    child = a_used_store(tmp_path)
    store = Store.open(tmp_path, NOW)
    assert store.opened.found is Found.CURRENT
    assert store.opened.notes == ()
    assert store.usage.day(child, DAY).used_s == 60
    store.close()


def test_a_damaged_file_is_set_aside_and_the_newest_backup_restored_and_told(tmp_path: Path) -> None:
    child = a_used_store(tmp_path)
    spoil(tmp_path / FILE_NAME)
    store = Store.open(tmp_path, NOW)
    (told,) = store.opened.notes
    assert told.id == "store_restored"
    assert told.facts["day"] == "2026-11-24"
    assert store.usage.day(child, DAY).used_s == 60
    assert [note.problem for note in store.notes.newest()] == [told]
    assert [path.name for path in set_aside_of(tmp_path)] == [f"{FILE_NAME}.damaged-2026-11-24-010000"]
    store.close()


def test_a_damaged_backup_is_passed_over_for_an_older_good_one(tmp_path: Path) -> None:
    child = a_used_store(tmp_path)
    (newest,) = backups_of(tmp_path)
    shutil.copyfile(newest, newest.with_name("haidang-2026-11-23.db"))
    spoil(newest)
    spoil(tmp_path / FILE_NAME)
    store = Store.open(tmp_path, NOW)
    assert store.opened.notes[0].facts["day"] == "2026-11-23"
    assert store.usage.day(child, DAY).used_s == 60
    store.close()


@pytest.mark.parametrize("damage", [b"", b"not a database at all" * 400])
def test_with_no_good_backup_a_fresh_store_is_begun_and_told(tmp_path: Path, damage: bytes) -> None:
    a_used_store(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(damage)
    for backup in backups_of(tmp_path):
        backup.write_bytes(b"bad")
    store = Store.open(tmp_path, NOW)
    assert [note.id for note in store.opened.notes] == ["store_started_fresh"]
    assert store.people.children() == ()
    store.close()


def test_a_file_that_vanished_is_restored_from_the_backup(tmp_path: Path) -> None:
    a_used_store(tmp_path)
    for path in tmp_path.glob(f"{FILE_NAME}*"):
        path.unlink()
    store = Store.open(tmp_path, NOW)
    assert [note.id for note in store.opened.notes] == ["store_restored"]
    assert [child.nickname for child in store.people.children()] == ["Bin"]
    store.close()


def test_a_store_from_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    a_used_store(tmp_path)
    path = tmp_path / FILE_NAME
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ProblemError) as refused:
        Store.open(tmp_path, NOW)
    assert refused.value.problem.id == "store_newer"
    assert path.read_bytes() == before
    assert set_aside_of(tmp_path) == []


def test_an_upgrade_that_was_cut_off_leaves_a_file_that_opens(tmp_path: Path) -> None:
    child = a_used_store(tmp_path)
    (tmp_path / f"{FILE_NAME}.restoring").write_bytes(b"half a copy")
    store = Store.open(tmp_path, NOW)
    assert store.usage.day(child, DAY).used_s == 60
    store.close()


def test_a_full_disk_costs_the_reserve_first_and_then_says_so(tmp_path: Path) -> None:
    child = a_used_store(tmp_path)
    store = Store.open(tmp_path, NOW)
    driver = store._database.driver
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count={pages}")  # SQLite then answers exactly as on a full disk
    many = {f"a very long name of a program {number:04}": 60 for number in range(2000)}
    assert (tmp_path / "reserve").exists()
    with pytest.raises(StoreUnwritable) as refused:
        store.usage.heartbeat([Beat(child, DayUsage(DAY, 120, 120, apps=many))])
    assert refused.value.problem.id == "store_full"
    assert not (tmp_path / "reserve").exists()
    assert store.usage.day(child, DAY).used_s == 60
    driver.execute("PRAGMA max_page_count=1000000")
    assert store.retry()
    store.usage.heartbeat([Beat(child, DayUsage(DAY, 180, 180, apps=many))])
    assert store.usage.day(child, DAY).used_s == 180
    assert (tmp_path / "reserve").exists()
    store.close()


REAL_DISK = """
import os, subprocess, sys
from datetime import date, datetime, timezone
from pathlib import Path
from app.model.usage import DayUsage
from app.store.database import StoreUnwritable
from app.store.store import Store
from app.store.usage import Beat
disk = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], check=True)
now, day = datetime(2026, 11, 24, 1, tzinfo=timezone.utc), date(2026, 11, 24)
store = Store.open(disk / "data", now)
child = store.people.add_child("Bin", 2018, ("bin",)).id
filler = open(disk / "filler", "wb", buffering=0)
try:
    while True:
        filler.write(b"x" * 4096)
except OSError:
    pass
used = 0
refused = None
while refused is None and used < 10000:
    used += 60
    many = {f"a long program name {used} {number}": used for number in range(200)}
    try:
        store.usage.heartbeat([Beat(child, DayUsage(day, used, used, apps=many))])
    except StoreUnwritable as error:
        refused = error.problem.id
print(refused, used - 60 == store.usage.day(child, day).used_s, (disk / "data" / "reserve").exists())
print(store.retry())
filler.close(); os.unlink(disk / "filler")
print(store.retry())
store.usage.heartbeat([Beat(child, DayUsage(day, used, used))])
print(used == store.usage.day(child, day).used_s)
subprocess.run(["mount", "-o", "remount,ro", str(disk)])
store.close()
store = None
"""


FULL_AT_START = """
import os, subprocess, sys
from datetime import date, datetime, timezone
from pathlib import Path
from app.model.problem import ProblemError
from app.model.usage import DayUsage
from app.store.opening import FILE_NAME
from app.store.store import Store
from app.store.usage import Beat
disk = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], check=True)
now, day = datetime(2026, 11, 24, 1, tzinfo=timezone.utc), date(2026, 11, 24)
data = disk / "data"

def opened():
    return Store.open(data, now)

def beat(used):
    try:
        store.usage.heartbeat([Beat(child, DayUsage(day, used, used))])
    except ProblemError as error:
        return error.problem.id
    return store.usage.day(child, day).used_s

def fill():
    with open(disk / "filler", "ab", buffering=0) as filler:
        for piece in (4096, 1):
            try:
                while True:
                    filler.write(b"x" * piece)
            except OSError:
                pass

store = opened()
child = store.people.add_child("Bin", 2018, ("bin",)).id
beat(60)
store.backup.make(day)
store.close()
fill()
store = opened()
print("reserve", store.writable, (data / "reserve").exists(), beat(120))
store.close()
fill()
store = opened()
print("full", store.writable, store.unwritable.id, store.usage.day(child, day).used_s, beat(180), store.retry())
os.unlink(disk / "filler")
print("room", store.retry(), store.writable, (data / "reserve").exists(), beat(240))
store.close()
(data / FILE_NAME).write_bytes(b"not a database at all" * 400)
fill()
store = opened()
print("damaged", [note.id for note in store.opened.notes], (data / "reserve").exists(), store.usage.day(child, day).used_s)
store.close()
try:
    fill()
    Store.open(disk / "new", now)
except ProblemError as error:
    print(error.problem.id)
"""


def in_own_mounts(script: str, disk: Path) -> subprocess.CompletedProcess[str]:
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("this machine has no unshare")
    probe = subprocess.run([unshare, "-rm", "mount", "-t", "tmpfs", "tmpfs", str(disk)], capture_output=True, check=False)
    if probe.returncode:
        pytest.skip("this machine lets nobody mount a small disk of their own")
    return subprocess.run(
        [unshare, "-rm", sys.executable, "-c", script, str(disk)], capture_output=True, text=True, check=False, timeout=60
    )


def test_a_really_full_disk_is_survived(tmp_path: Path) -> None:
    ran = in_own_mounts(REAL_DISK, tmp_path)
    assert ran.stdout.split("\n")[:4] == ["store_full True False", "False", "True", "True"], ran.stderr


def test_a_disk_that_is_full_already_costs_the_reserve_and_then_it_is_read_and_said(tmp_path: Path) -> None:
    ran = in_own_mounts(FULL_AT_START, tmp_path)
    assert ran.stdout.splitlines() == [
        "reserve True False 120",
        "full False store_full 120 store_full False",
        "room True True True 240",
        "damaged ['store_restored'] False 60",
        "store_full",
    ], ran.stderr


READ_ONLY_DISK = """
import subprocess, sys
from datetime import date, datetime, timezone
from pathlib import Path
from app.model.problem import ProblemError
from app.model.usage import DayUsage
from app.store.store import Store
from app.store.usage import Beat
disk = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], check=True)
now, day = datetime(2026, 11, 24, 1, tzinfo=timezone.utc), date(2026, 11, 24)
store = Store.open(disk / "data", now)
child = store.people.add_child("Bin", 2018, ("bin",)).id
store.usage.heartbeat([Beat(child, DayUsage(day, 60, 60))])
store.close()
subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
store = Store.open(disk / "data", now)
print(store.writable, store.usage.day(child, day).used_s, [c.nickname for c in store.people.children()])
try:
    store.usage.heartbeat([Beat(child, DayUsage(day, 120, 120))])
except ProblemError as error:
    print(error.problem.id)
print(store.retry())
subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
print(store.retry())
store.usage.heartbeat([Beat(child, DayUsage(day, 180, 180))])
print(store.usage.day(child, day).used_s)
store.close()
subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
try:
    Store.open(disk / "new", now)
except ProblemError as error:
    print(error.problem.id)
"""


def test_a_read_only_disk_is_read_and_said(tmp_path: Path) -> None:
    ran = in_own_mounts(READ_ONLY_DISK, tmp_path)
    assert ran.stdout.splitlines() == ["False 60 ['Bin']", "store_read_only", "False", "True", "180", "store_read_only"], (
        ran.stderr
    )


def test_seven_backups_are_kept_and_each_is_whole(tmp_path: Path) -> None:
    a_used_store(tmp_path)
    store = Store.open(tmp_path, NOW)
    for back in range(10):
        store.backup.make(DAY + timedelta(days=back))
    kept = backups_of(tmp_path)
    assert [path.name for path in kept] == [f"haidang-2026-12-{day:02}.db" for day in (3, 2, 1)] + [
        f"haidang-2026-11-{day}.db" for day in (30, 29, 28, 27)
    ]
    assert {looked_at(path, thorough=True) for path in kept} == {Found.CURRENT}
    assert not store.backup.due(DAY + timedelta(days=9))
    assert store.backup.due(DAY + timedelta(days=10))
    store.close()


def test_nobody_else_can_read_the_files(tmp_path: Path) -> None:
    a_used_store(tmp_path / "data")
    modes = {
        path.name: oct(path.stat().st_mode & 0o777) for path in (tmp_path / "data" / FILE_NAME, *backups_of(tmp_path / "data"))
    }
    assert set(modes.values()) == {"0o600"}
    assert (tmp_path / "data").stat().st_mode & 0o077 == 0
