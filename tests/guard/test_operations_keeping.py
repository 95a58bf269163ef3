"""Removing, deleting, quitting; a full disk and a damaged store; what the household holds over a restart.
Must not leave anything of a removed child in any file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.model.people import RequestKind, Role
from app.model.problem import Problem
from app.model.tell import Way
from app.model.usage import DayUsage
from app.platform.service import Install
from app.store.store import Store
from app.store.usage import Beat
from app.wire import messages as wire
from tests.guard.builders import PIN, Pc, set_up
from tests.guard.family import family, mum


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    yield from family(tmp_path)


def files_hold(pc: Pc, text: str) -> bool:
    return any(text.encode() in path.read_bytes() for path in pc.folder.rglob("*") if path.is_file() and path.name != "worker.py")


def use(pc: Pc, child: str, days_ago: int) -> None:
    day = pc.guard.household.today(child) - timedelta(days=days_ago)
    pc.store.usage.heartbeat([Beat(child, DayUsage(day, used_s=600, apps={"supertux2": 600}))])


def test_a_removed_child_leaves_no_trace(pc: Pc) -> None:
    pc.client().ask(wire.AskFor(RequestKind.TIME, minutes=5, words="Con xin mẹ năm phút"))
    use(pc, "c1", 1)
    pc.store.backup.make(pc.guard.household.today("c1"))
    assert files_hold(pc, "Con xin mẹ")
    mum(pc).ask(wire.RemoveChild("c1"))
    assert not files_hold(pc, "Con xin mẹ")
    assert not files_hold(pc, "Bin")
    assert pc.watch.forgotten == ["c1"]
    assert [child.nickname for child in mum(pc).status().children] == ["Na"]
    pc.restart()
    assert [child.nickname for child in mum(pc).status().children] == ["Na"]
    assert mum(pc).refused(wire.RemoveChild("c1")).id == "child_unknown"


def test_a_childs_history_goes_and_its_rules_and_today_stay(pc: Pc) -> None:
    use(pc, "c1", 0)
    use(pc, "c1", 3)
    use(pc, "c2", 3)
    mum(pc).ask(wire.DeleteHistory("Bin"))
    today = pc.guard.household.today("c1")
    kept = {child: [day.day for day in pc.store.usage.days(child, today - timedelta(days=9), today)] for child in ("c1", "c2")}
    assert kept == {"c1": [today], "c2": [today - timedelta(days=3)]}
    assert pc.guard.household.version("c1").version == 1
    assert pc.watch.forgotten == ["c1"]


def test_deleting_everything_needs_the_pin_now_and_is_as_before_setup(pc: Pc) -> None:
    client = mum(pc)
    client.ask(wire.Subscribe())
    assert client.refused(wire.DeleteEverything()).id == "pin_needed"
    assert client.ask(wire.DeleteEverything(), pin=PIN, adult="Mẹ") == wire.Done()
    assert client.pushed(wire.Ending) == [wire.Ending(True)]
    assert pc.guard.begin_anew
    assert pc.watch.ended == 1
    assert pc.secrets.kept == {}
    assert not files_hold(pc, "Bin")
    pc.close()
    pc.begin()
    welcome = pc.client(hello=False).ask(wire.Hello(wire.PROTOCOL, "test"))
    assert isinstance(welcome, wire.Welcome)
    assert not welcome.set_up


def test_deleting_everything_takes_the_passwords_of_channels_too(pc: Pc) -> None:
    client = mum(pc)
    put = client.ask(wire.PutChannel(Way.MAIL, "Thư", host="smtp.nha.vn", sender="me@nha.vn", secret="a-password"))
    assert isinstance(put, wire.ChannelPut)
    assert "a-password" in pc.secrets.kept.values()
    client.ask(wire.DeleteEverything(), pin=PIN, adult="Mẹ")
    assert pc.secrets.kept == {}


def test_where_the_pins_cannot_be_deleted_nothing_is(pc: Pc) -> None:
    client = mum(pc)
    pc.secrets.broken = Problem("no_keyring")
    assert client.refused(wire.DeleteEverything(), pin=PIN, adult="Mẹ").id == "no_keyring"
    pc.secrets.broken = None
    assert pc.watch.ended == 0
    assert len(pc.client().ask(wire.Family()).children) == 1  # type: ignore[union-attr]  # FamilyIs


def test_quitting_needs_the_pin_once_an_adult_exists(pc: Pc) -> None:
    assert pc.client().refused(wire.Quit()).id == "pin_needed"
    assert mum(pc).refused(wire.Quit()).id == "pin_needed"
    assert pc.client().ask(wire.Quit(), pin=PIN, adult="Mẹ") == wire.Done()
    assert not pc.guard.begin_anew


def test_before_setup_anyone_may_quit(tmp_path: Path) -> None:
    pc = Pc(tmp_path)
    assert pc.client().ask(wire.Quit()) == wire.Done()
    pc.close()


def test_an_installed_guard_is_not_quit(tmp_path: Path) -> None:
    pc = Pc(tmp_path, install=Install.INSTALLED, own_account=0)
    set_up(pc)
    assert pc.client().refused(wire.Quit(), pin=PIN).id == "quit_installed"
    pc.close()


# ---- people ----


def test_names_are_free_or_refused(pc: Pc) -> None:
    client = mum(pc)
    assert client.refused(wire.PutChild("na", 2015)).id == "name_taken"
    assert client.refused(wire.PutChild("Bin", 2015, "c2")).id == "name_taken"
    assert client.refused(wire.PutAdult("MẸ", Role.PARENT, pin="620471")).id == "name_taken"
    assert client.refused(wire.PutAdult("Dì", Role.HELPER)).id == "new_pin_needed"
    assert client.refused(wire.PutChild("Su", 2015, "c9")).id == "child_unknown"
    client.ask(wire.PutChild("Bin Bin", 2017, "c1", ("minh",)))
    status = pc.client().status().children[0]
    assert (status.nickname, status.id) == ("Bin Bin", "c1")
    assert pc.guard.household.policy("c1").child == "Bin Bin"


def test_a_new_adult_may_open_parent_mode_at_once(pc: Pc) -> None:
    mum(pc).ask(wire.PutAdult("Ba", Role.PARENT, pin="620471"))
    pc.client().open_parent("620471", "Ba")
    pc.restart()
    pc.client().open_parent("620471", "Ba")


def test_a_new_child_gets_the_rules_of_its_age(pc: Pc) -> None:
    mum(pc).ask(wire.PutChild("Su", 2013, accounts=("mai",)))
    assert pc.guard.household.policy("c3").daily_minutes.every_day == 120


def test_the_language_of_the_family_is_a_parents(pc: Pc) -> None:
    mum(pc).ask(wire.SetLanguage("en"))
    pc.restart()
    assert pc.guard.household.settings.language == "en"


# ---- faults ----


def fill(pc: Pc) -> None:
    """No page more fits into the store, as on a full disk: SQLite itself says so."""
    driver = pc.store._database.driver
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count={pages}")


def empty(pc: Pc) -> None:
    pc.store._database.driver.execute("PRAGMA max_page_count=1073741823")


def test_on_a_full_disk_an_operation_says_so_and_changes_nothing(pc: Pc) -> None:
    client = mum(pc)
    version = pc.guard.household.version("c1")
    fill(pc)
    policy = version.policy
    problem = None
    for _ in range(200):
        reply = client.call(wire.ApplyPolicy(policy, why="x" * 400))
        if isinstance(reply, wire.Refusal):
            problem = reply.problem
            break
        version = pc.guard.household.version("c1")
    assert problem is not None
    assert problem.id == "store_full"
    assert pc.guard.household.version("c1") == version
    assert client.status().children
    empty(pc)
    client.ask(wire.ApplyPolicy(policy, why="again"))
    pc.restart()
    assert pc.guard.household.version("c1").why == "again"


def test_a_restored_store_is_told_to_both_modes(pc: Pc) -> None:
    pc.store.backup.make(pc.guard.household.today("c1"))
    pc.close()
    for name in ("haidang.db-wal", "haidang.db-shm"):
        (pc.folder / "data" / name).unlink(missing_ok=True)
    (pc.folder / "data" / "haidang.db").write_bytes(b"not a database at all" * 500)
    pc.begin()
    assert [fault.id for fault in pc.client().status().guard.faults] == ["store_restored"]
    for client in (mum(pc), pc.client()):
        notes = client.ask(wire.Notes())
        assert isinstance(notes, wire.NotesAre)
        assert "store_restored" in [note.problem.id for note in notes.notes]


def test_a_read_only_store_is_a_fault_until_it_is_mended(tmp_path: Path) -> None:
    from app.guard.upkeep import EVERY_S

    pc = Pc(tmp_path)
    set_up(pc)
    store: Store = pc.store
    store._database.close()
    store._database.read_only = True
    store._database._open()
    problem = pc.client().refused(wire.Pause("Bin"))
    assert problem.id == "store_read_only"
    pc.move(2)
    pc.move(EVERY_S)
    pc.client().ask(wire.Pause("Bin"))
    assert pc.client().status().guard.faults == ()
    pc.close()


def test_upkeep_backs_up_once_a_day(pc: Pc) -> None:
    pc.move(2)
    backups = pc.folder / "data" / "backups"
    assert len(list(backups.glob("*.db"))) == 1
    for _ in range(3):
        pc.move(24 * 3600)
    assert len(list(backups.glob("*.db"))) == 4
