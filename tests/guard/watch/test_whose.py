"""Whose a process is when its account changes after its start: an account is taken on, never shed.
Must not start a real process."""

from __future__ import annotations

import pytest

from app.guard.sensing import Named, Sensing
from app.model.verdict import RunningApp
from app.platform.processes import ProcessFacts
from tests.fakes.platform import FakeTable, some_facts

ROOT, CHILD = 0, 1001
PID = 100


def _named(facts: ProcessFacts, _windowed: bool) -> Named:
    name = facts.file.path if facts.file is not None and facts.file.path is not None else "?"
    return Named(RunningApp(name), name)


class Pc:
    def __init__(self) -> None:
        self.table = FakeTable()
        self.sensing = Sensing(self.table, frozenset)
        self.sensing.set_children({"c1": (_named, frozenset({CHILD}))})

    def is_now(self, path: str, account: int, login: int | None = None) -> None:
        self.table.add(some_facts(PID, path, account=account, login_account=login))

    @property
    def seen(self) -> set[str]:
        return set(self.sensing.instances("c1"))


@pytest.fixture
def pc() -> Pc:
    return Pc()


def begun(pc: Pc, pid: int, now_s: float) -> object:
    return pc.sensing.begun(pid, now_s, pc.table.mark_at(pid))


def test_a_program_that_root_begins_for_the_child_is_the_childs(pc: Pc) -> None:
    """A display manager, su or cron forks as root, takes on the child's account and only then becomes the program."""
    pc.is_now("/usr/sbin/lightdm", ROOT)
    pc.sensing.started(PID, 0.0)
    assert not pc.seen
    pc.is_now("/usr/bin/supertux2", CHILD)
    pc.sensing.started(PID, 0.1)
    assert pc.seen == {"/usr/bin/supertux2"}


def test_a_service_that_takes_on_the_childs_account_and_stays_the_same_program_is_seen_at_the_second_look(pc: Pc) -> None:
    pc.is_now("/usr/bin/game-server", ROOT)
    pc.sensing.started(PID, 0.0)
    pc.is_now("/usr/bin/game-server", CHILD)
    changed = pc.sensing.second_looks(2.0)
    assert [known.key.pid for known in changed] == [PID]
    assert pc.seen == {"/usr/bin/game-server"}


@pytest.mark.parametrize("look", ["exec", "second look"])
def test_a_program_of_the_child_that_becomes_root_stays_the_childs(pc: Pc, look: str) -> None:
    pc.is_now("/usr/bin/sudo", CHILD)
    pc.sensing.started(PID, 0.0)
    pc.is_now("/usr/bin/supertux2", ROOT)
    if look == "exec":
        pc.sensing.started(PID, 0.1)
    else:
        pc.sensing.second_looks(2.0)
    assert pc.seen == {"/usr/bin/supertux2"}


def test_a_login_that_the_os_names_later_is_the_childs(pc: Pc) -> None:
    """The session's leader runs as root before the login is noted."""
    pc.is_now("/usr/sbin/lightdm", ROOT)
    pc.sensing.started(PID, 0.0)
    pc.is_now("/usr/bin/startkde", ROOT, login=CHILD)
    pc.sensing.started(PID, 0.1)
    assert pc.seen == {"/usr/bin/startkde"}


def test_one_more_of_a_plain_program_is_left_to_the_sweep(pc: Pc) -> None:
    pc.table.tells_plain = True
    pc.sensing.set_children({"c1": (lambda facts, windowed: _named(facts, windowed) if windowed else None, frozenset({CHILD}))})
    pc.table.add(some_facts(PID, "/usr/bin/true", account=CHILD, login_account=None))
    assert begun(pc, PID, 0.0) is not None
    looks = pc.table.looks
    pc.table.add(some_facts(PID + 1, "/usr/bin/true", account=CHILD, login_account=None))
    assert begun(pc, PID + 1, 0.1) is None
    assert pc.table.looks == looks
    assert [known.key.pid for known in pc.sensing.sweep(2.0)[0]] == [PID + 1]


def test_what_a_rule_names_what_hosts_another_and_what_the_guard_began_is_looked_at_each_time(pc: Pc) -> None:
    pc.table.tells_plain = True
    own = frozenset({PID + 5})
    pc.sensing = Sensing(pc.table, lambda: own)
    pc.sensing.set_children({"c1": (lambda facts, _: _named(facts, False) if facts.runs is None else None, frozenset({CHILD}))})
    for pid in (PID, PID + 1):
        pc.table.add(some_facts(pid, "/usr/games/supertux2", account=CHILD, login_account=None))
        assert begun(pc, pid, 0.0) is not None
    for pid in (PID + 2, PID + 3):
        pc.table.add(some_facts(pid, "/usr/bin/python3", account=CHILD, login_account=None, runs="/home/be/game.py"))
        assert begun(pc, pid, 0.0) is not None
    for pid in (PID + 4, PID + 5):
        pc.table.add(some_facts(pid, "/bin/sleep", account=0, login_account=None))
        assert begun(pc, pid, 0.0) is not None


def test_what_nobodys_account_begins_is_left_to_the_sweep_as_long_as_it_stays_of_that_account(pc: Pc) -> None:
    """A service's helpers, of which an ordinary guard may read no more than whose they are."""

    def began(pid: int, account: int, parent: int) -> bool:
        above = pc.table.processes[parent].key
        pc.table.add(some_facts(pid, None, account=account, login_account=None, parent=above))
        return begun(pc, pid, 0.1) is not None

    pc.table.add(some_facts(PID, None, account=ROOT, login_account=None))
    pc.table.add(some_facts(PID + 1, None, account=CHILD, login_account=None))
    pc.table.add(some_facts(PID + 2, None, account=ROOT, login_account=CHILD))
    for pid in (PID, PID + 1, PID + 2):
        assert pc.sensing.started(pid, 0.0) is not None
    assert not began(PID + 10, ROOT, PID)
    assert began(PID + 11, CHILD, PID)
    assert began(PID + 12, ROOT, PID + 1)
    assert began(PID + 13, ROOT, PID + 2)
    pc.table.add(some_facts(PID + 3, None, account=ROOT, login_account=None))
    assert began(PID + 14, ROOT, PID + 3), "nothing is known of its parent"
    assert PID + 10 in {known.key.pid for known in pc.sensing.sweep(2.0)[0]}


def test_new_rules_may_name_what_was_plain(pc: Pc) -> None:
    pc.table.tells_plain = True
    pc.sensing.set_children({"c1": (lambda *_: None, frozenset({CHILD}))})
    pc.table.add(some_facts(PID, "/usr/bin/chess", account=CHILD, login_account=None))
    begun(pc, PID, 0.0)
    pc.sensing.set_children({"c1": (_named, frozenset({CHILD}))})
    pc.table.add(some_facts(PID + 1, "/usr/bin/chess", account=CHILD, login_account=None))
    assert begun(pc, PID + 1, 0.1) is not None


def test_a_list_in_which_nothing_began_and_nothing_ended_is_not_read_again_but_after_a_loss(pc: Pc) -> None:
    pc.table.tells_turnover = True
    pc.is_now("/usr/bin/game-server", CHILD)
    assert [known.facts.key.pid for known in pc.sensing.sweep(2.0)[0]] == [PID]
    assert pc.sensing.sweep(4.0) == ([], [])
    assert pc.table.lists == 1
    pc.sensing.sweep(6.0, whole=True)
    assert pc.table.lists == 2
    pc.table.remove(PID)
    assert [key.pid for key in pc.sensing.sweep(8.0)[1]] == [PID]


def test_whose_it_has_become_while_events_were_lost_is_found_by_the_sweep(pc: Pc) -> None:
    pc.is_now("/usr/bin/game-server", ROOT)
    pc.sensing.started(PID, 0.0)
    pc.sensing.second_looks(2.0)
    pc.is_now("/usr/bin/game-server", CHILD)
    pc.sensing.sweep(10.0, whole=True)
    assert pc.seen == {"/usr/bin/game-server"}
