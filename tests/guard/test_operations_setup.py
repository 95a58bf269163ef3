"""Setup over the socket: open until an adult exists, all of it or nothing, and never a change to what exists.
Must not look into the store except where the question is what was kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model.people import Role
from app.model.problem import Problem
from app.wire import messages as wire
from tests.guard.builders import BIN, GRANDPA, MUM, NA, PIN, Pc, seen_before, set_up


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    pc = Pc(tmp_path)
    yield pc
    pc.close()


def test_before_setup_nothing_is_tracked_and_the_guard_says_so(pc: Pc) -> None:
    client = pc.client(hello=False)
    welcome = client.ask(wire.Hello(wire.PROTOCOL, "test"))
    assert isinstance(welcome, wire.Welcome)
    assert (welcome.set_up, welcome.role) == (False, Role.CHILD)
    assert client.status().children == ()


def test_setup_makes_people_rules_and_a_recovery_code_once(pc: Pc) -> None:
    done = set_up(pc, (MUM, GRANDPA), (BIN, NA))
    assert done.made == ("Mẹ", "Ông", "Bin", "Na")
    assert done.recovery_code is not None
    client = pc.client()
    client.open_parent(adult="Mẹ")
    status = client.status()
    assert [child.nickname for child in status.children] == ["Bin", "Na"]
    assert [child.daily_limit_s for child in status.children] == [3600, 7200]
    family = client.ask(wire.Family())
    assert isinstance(family, wire.FamilyIs)
    assert family.language == "vi"
    assert [adult.name for adult in family.adults] == ["Mẹ", "Ông"]


def test_a_child_without_an_account_gets_the_one_that_runs_the_setup(pc: Pc) -> None:
    set_up(pc, children=(wire.NewChild("Bin", 2018),))
    assert pc.guard.household.children()[0].accounts == ("minh",)
    assert pc.client().status().who == "c1"


def test_a_second_setup_needs_the_pin_and_changes_nothing_that_exists(pc: Pc) -> None:
    set_up(pc)
    other = wire.NewAdult("mẹ", Role.HELPER, "918273")
    ask = wire.Setup("en", (other,), (wire.NewChild("BIN", 2012), NA))
    assert pc.client().refused(ask).id == "pin_needed"
    done = pc.client().ask(ask, pin=PIN)
    assert isinstance(done, wire.SetupDone)
    assert (done.made, done.existed, done.recovery_code) == (("Na",), ("mẹ", "BIN"), None)
    household = pc.guard.household
    assert [(adult.name, adult.role) for adult in household.adults()] == [("Mẹ", Role.PARENT)]
    assert [(child.nickname, child.birth_year) for child in household.children()] == [("Bin", 2018), ("Na", 2014)]
    assert household.settings.language == "vi"
    pc.client().open_parent(PIN)


@pytest.mark.parametrize(
    ("ask", "problem"),
    [
        (wire.Setup("fr", (MUM,), (BIN,)), "language_unknown"),
        (wire.Setup("vi", (wire.NewAdult("Mẹ", Role.PARENT, "1234"),), (BIN,)), "pin_too_short"),
        (wire.Setup("vi", (wire.NewAdult("Mẹ", Role.PARENT, "123456"),), (BIN,)), "pin_too_easy"),
        (wire.Setup("vi", (wire.NewAdult("Mẹ", Role.ADMIN, PIN),), (BIN,)), "role_invalid"),
        (wire.Setup("vi", (GRANDPA,), (BIN,)), "parent_needed"),
        (wire.Setup("vi", (), (BIN,)), "parent_needed"),
        (wire.Setup("vi", (MUM, wire.NewAdult(" mẹ ", Role.PARENT, PIN)), (BIN,)), "name_twice"),
        (wire.Setup("vi", (MUM,), (BIN, wire.NewChild("bin", 2015))), "name_twice"),
        (wire.Setup("vi", (MUM,), (wire.NewChild("Bin", 1990),)), "birth_year_invalid"),
        (wire.Setup("vi", (MUM,), (wire.NewChild("  ", 2018),)), "name_invalid"),
        (wire.Setup("vi", (MUM,), (wire.NewChild("x" * 200, 2018),)), "name_invalid"),
        (wire.Setup("vi", (MUM,), (wire.NewChild("a\x1b[31m", 2018),)), "name_invalid"),
    ],
)
def test_a_wrong_setup_is_refused_and_nothing_is_kept(pc: Pc, ask: wire.Setup, problem: str) -> None:
    assert pc.client().refused(ask).id == problem
    assert not pc.guard.household.set_up()
    assert pc.store.people.adults() == ()
    assert pc.store.people.children() == ()
    assert pc.secrets.kept == {}
    set_up(pc)


MAI = wire.NewAdult("Mai", Role.PARENT, PIN, ("mai",))


@pytest.mark.parametrize(
    ("adult", "child", "account"),
    [
        (MAI, wire.NewChild("Bin", 2018, ("bin", "mai")), "mai"),
        (wire.NewAdult("Mai", Role.PARENT, PIN, ("mai", "minh")), wire.NewChild("Bin", 2018), "minh"),  # filled in: who runs it
    ],
)
def test_no_child_gets_an_adults_account(pc: Pc, adult: wire.NewAdult, child: wire.NewChild, account: str) -> None:
    problem = pc.client().refused(wire.Setup("vi", (adult,), (NA, child)))
    assert (problem.id, problem.facts) == ("account_of_adult", {"account": account, "adult": "Mai", "child": "Bin"})
    assert not pc.guard.household.set_up()
    assert pc.store.people.children() == ()
    set_up(pc)


def test_nor_is_an_account_shared_with_a_person_who_is_there_already(pc: Pc) -> None:
    set_up(pc, (MAI,), (BIN,))
    client = pc.client()
    ask = wire.Setup("vi", (wire.NewAdult("Bố", Role.PARENT, "918273", ("minh",)),), ())
    assert client.refused(ask, pin=PIN).id == "account_of_child"
    ask = wire.Setup("vi", (), (wire.NewChild("Na", 2014, ("mai",)),))
    assert client.refused(ask, pin=PIN).id == "account_of_adult"
    # Who exists stays as it is, whatever the file says.
    ask = wire.Setup("vi", (MAI,), (wire.NewChild("Bin", 2018, ("mai",)), wire.NewChild("Na", 2014, ("lan",))))
    assert isinstance(client.ask(ask, pin=PIN), wire.SetupDone)


def test_nor_later_by_a_change_of_accounts(pc: Pc) -> None:
    set_up(pc, (MAI,), (BIN,))
    client = pc.client()
    for ask, problem in (
        (wire.PutChild("Bin", 2018, "c1", ("minh", "mai")), "account_of_adult"),
        (wire.PutChild("Na", 2014, None, ("mai",)), "account_of_adult"),
        (wire.PutAdult("Mai", Role.PARENT, "a1", ("minh",)), "account_of_child"),
        (wire.PutAdult("Bà", Role.HELPER, None, ("minh",), "135790"), "account_of_child"),
    ):
        assert client.refused(ask, pin=PIN).id == problem
    household = pc.guard.household
    assert [adult.accounts for adult in household.adults()] == [("mai",)]
    assert [child.accounts for child in household.children()] == [("minh",)]
    client.ask(wire.PutAdult("Mai", Role.PARENT, "a1", ()), pin=PIN)
    client.ask(wire.PutChild("Bin", 2018, "c1", ("minh", "mai")), pin=PIN)


def test_where_no_secret_can_be_kept_setup_is_undone_as_a_whole(pc: Pc) -> None:
    pc.secrets.broken = Problem("keyring_unusable")
    assert pc.client().refused(wire.Setup("vi", (MUM,), (BIN,))).id == "keyring_unusable"
    assert not pc.guard.household.set_up()
    assert pc.store.people.children() == ()
    pc.secrets.broken = None
    assert set_up(pc).recovery_code is not None


def test_two_setups_at_once_make_one_family(pc: Pc) -> None:
    one, other = pc.client(), pc.client()
    one.send(wire.Setup("vi", (MUM,), (BIN,)))
    answers = [other.call(wire.Setup("vi", (wire.NewAdult("Ba", Role.PARENT, "918273"),), (NA,)))]
    while not (heard := one.hear()):
        pc.loop.step(1)
    answers += [reply for reply in heard if not isinstance(reply, wire.Event)]
    assert [answer.problem.id for answer in answers if isinstance(answer, wire.Refusal)] == ["pin_needed"]
    assert len(pc.guard.household.adults()) == len(pc.guard.household.children()) == 1
    assert len(pc.secrets.kept) == 3  # a PIN, a recovery code, the key of the chest


def test_programs_that_are_there_at_setup_are_known(pc: Pc) -> None:
    pc.present = (seen_before("gedit", "Text Editor"), seen_before("supertux2", "SuperTux"))
    set_up(pc)
    assert pc.guard.household.known_apps("c1") == {"gedit": "Text Editor", "supertux2": "SuperTux"}
    pc.restart()
    assert pc.guard.household.known_apps("c1") == {"gedit": "Text Editor", "supertux2": "SuperTux"}


def test_what_was_set_up_is_there_after_a_restart(pc: Pc) -> None:
    set_up(pc, (MUM, GRANDPA), (BIN, NA))
    pc.restart()
    client = pc.client()
    client.open_parent(adult="Mẹ")
    assert [child.nickname for child in client.status().children] == ["Bin", "Na"]


def test_a_guard_of_another_protocol_is_refused_with_both_versions(pc: Pc) -> None:
    client = pc.client(hello=False)
    problem = client.refused(wire.Hello(99, "9.9.9"))
    assert problem.id == "protocol_differs"
    assert (problem.facts["client"], problem.facts["client_protocol"]) == ("9.9.9", 99)
    assert client.refused(wire.Status()).id == "hello_first"


def test_nothing_is_answered_before_hello(pc: Pc) -> None:
    client = pc.client(hello=False)
    assert client.refused(wire.Status()).id == "hello_first"
    assert client.refused(wire.Setup("vi", (MUM,), (BIN,))).id == "hello_first"
    assert client.refused(wire.Family(), pin=PIN).id == "hello_first"


def test_another_account_is_turned_away_from_a_personal_guard(pc: Pc) -> None:
    client = pc.client(account=1002, hello=False)
    assert [reply.problem.id for reply in client.hear() if isinstance(reply, wire.Refusal)] == ["other_account"]
