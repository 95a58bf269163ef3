"""Who uses which account, moments and zones, and what is only in memory until it is written.
Must not use the socket; the other tests do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from app.guard.household import KeptHousehold
from app.model.people import RecordedAnswer, Role
from app.model.policy import Minutes, Policy
from app.model.problem import Problem
from app.platform.sessions import Account
from app.store.store import Store
from tests.fakes.platform import an_account

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
PEOPLE = [an_account(1000, "minh"), an_account(1001, "lan"), an_account(1002, "mai")]
ROOT = Account(0, "root", "", system=True, administrator=True)
GREETER = Account(118, "gdm", "", system=True, administrator=False)


class Home:
    """A household on a real store, with a time that a test moves."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = NOW
        self.accounts: list[Account] = [*PEOPLE, ROOT, GREETER]
        self.accounts_asked: Callable[[], None] = lambda: None
        self.own: str | None = "minh"
        self.named = True
        self.holidays: frozenset[date] = frozenset()
        self.signs: frozenset[str] = frozenset()
        self.store = Store.open(folder, NOW)
        self.household = self.made()

    def list_accounts(self) -> list[Account]:
        self.accounts_asked()
        return self.accounts

    def made(self) -> KeptHousehold:
        return KeptHousehold(
            self.store, lambda: self.now, self.list_accounts, self.own, lambda: self.named, lambda: self.holidays,
            lambda: "Asia/Ho_Chi_Minh", lambda: self.signs,
        )  # fmt: skip

    def child(self, nickname: str, *accounts: str, zone: str = "Asia/Ho_Chi_Minh") -> str:
        return self.household.add_child(nickname, 2018, accounts, Policy(child=nickname, zone=zone, daily_minutes=Minutes(60))).id

    def again(self) -> KeptHousehold:
        self.store.close()
        self.store = Store.open(self.folder, self.now)
        self.household = self.made()
        return self.household


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path / "data")
    yield home
    home.store.close()


def user(home: Home, account: str | None) -> object:
    found = home.household.user_of("1", account)
    return [child.nickname for child in found] if isinstance(found, tuple) else found


def test_before_there_is_a_child_nobody_is_tracked(home: Home) -> None:
    assert user(home, "minh") is None


def test_each_account_has_its_child(home: Home) -> None:
    home.child("Bin", "minh")
    home.child("Na", "lan")
    assert (user(home, "minh"), user(home, "lan")) == (["Bin"], ["Na"])


def test_an_account_that_nobody_has_named_gets_all_childrens_rules(home: Home) -> None:
    home.child("Bin", "minh")
    home.child("Na", "lan")
    assert user(home, "mai") == ["Bin", "Na"]


def test_an_account_without_a_name_gets_all_childrens_rules(home: Home) -> None:
    home.child("Bin", "minh")
    assert user(home, None) == ["Bin"]
    assert home.household.who.child_of(None) is None


@pytest.mark.parametrize("account", ["root", "gdm", "somebody-unknown"])
def test_root_greeter_and_services_are_never_tracked(home: Home, account: str) -> None:
    home.child("Bin", "minh", account)
    assert user(home, account) is None


def test_where_the_os_names_no_sessions_the_account_that_runs_the_guard_counts_root_included(home: Home) -> None:
    home.own, home.named = "root", False
    home.household = home.made()
    home.child("Bin", "root")
    assert user(home, "root") == ["Bin"]
    home.named = True
    assert user(home, "root") is None
    home.own, home.named = None, False  # installed: its own account is never a child's
    home.household = home.made()
    assert user(home, "root") is None


def test_an_account_that_is_made_later_is_known_without_a_restart(home: Home) -> None:
    home.child("Bin", "minh")
    assert home.household.who.account_name(1003) is None
    home.accounts.append(an_account(1003, "new"))
    home.now += timedelta(seconds=21)
    assert home.household.who.account_name(1003) == "new"
    assert user(home, "new") == ["Bin"]


def test_an_account_that_was_renamed_is_still_the_childs_and_it_is_noted(home: Home) -> None:
    home.child("Bin", "minh")
    home.child("Na", "lan")
    home.again()
    home.accounts = [an_account(1000, "minh-anh"), an_account(1001, "lan"), ROOT]
    home.again()
    assert (user(home, "minh-anh"), user(home, "lan")) == (["Bin"], ["Na"])
    assert [note.problem for note in home.store.notes.newest()] == [
        Problem("account_renamed", {"before": "minh", "after": "minh-anh"})
    ]
    home.again()
    assert len(home.store.notes.newest()) == 1


def test_a_number_that_now_belongs_to_another_childs_account_is_not_followed(home: Home) -> None:
    home.child("Bin", "minh")
    home.child("Na", "lan")
    home.again()
    home.accounts = [an_account(1000, "lan"), ROOT]
    home.again()
    assert user(home, "lan") == ["Na"]
    assert home.household.children()[0].accounts == ("minh",)


def test_accounts_of_the_system_are_not_looked_up_again_and_again(home: Home) -> None:
    asked: list[int] = []
    home.accounts_asked = lambda: asked.append(1)
    for _ in range(50):
        home.household.who.account_name(33)
        home.household.user_of("9", "www-data")
    assert len(asked) <= 1


def test_an_adults_own_account_is_never_tracked_and_one_that_a_child_was_given_too_is_told(home: Home) -> None:
    """The guard takes no such family any more; a store of before may hold one."""
    adult = home.household.add_adult("Mẹ", Role.PARENT, ("mai", "minh"))
    assert home.household.faults() == ()
    home.child("Bin", "minh", "lan")
    home.child("Na", "minh")
    assert user(home, "mai") == user(home, "minh") == adult
    assert home.household.who.child_of("minh") is None
    assert home.household.who.to_choose("minh") == ()
    assert user(home, "lan") == ["Bin"]
    told = [(problem.id, *problem.facts.values()) for problem in home.household.faults()]
    assert told == [("account_of_both", "minh", "Mẹ", "Bin"), ("account_of_both", "minh", "Mẹ", "Na")]


def test_the_last_child_of_a_shared_account_is_kept(home: Home) -> None:
    home.child("Bin", "minh")
    na = home.child("Na", "minh")
    assert user(home, "minh") == ["Bin", "Na"]
    child = home.household.child(na)
    assert child is not None
    home.household.who.choose_child("minh", child)
    home.again()
    assert user(home, "minh") == ["Na"]
    home.household.remove_child(na)
    assert user(home, "minh") == ["Bin"]


def test_moments_are_written_in_the_childs_zone(home: Home) -> None:
    home.child("Bin", "minh", zone="America/Los_Angeles")
    assert home.household.written(NOW, "c1") == "2026-11-28T04:00:00-08:00"
    assert home.household.written(NOW) == "2026-11-28T04:00:00-08:00"


def test_a_day_begins_where_the_child_lives(home: Home) -> None:
    home.child("Bin", "minh")
    home.child("Na", "lan", zone="America/Los_Angeles")
    home.now = datetime(2026, 11, 28, 18, tzinfo=UTC)
    assert home.household.todays() == {"c1": date(2026, 11, 29), "c2": date(2026, 11, 28)}


def test_holidays_that_come_to_be_known_later_count(home: Home) -> None:
    home.child("Bin", "minh")
    day = date(2026, 11, 30)
    assert home.household.calendar("c1").day_type(day).value == "school"
    home.holidays = frozenset({day})
    home.household.rules.holidays_changed()
    assert home.household.calendar("c1").day_type(day).value == "holiday"


def test_seen_apps_are_written_at_once_when_new_and_then_only_now_and_then(home: Home) -> None:
    child = home.child("Bin", "minh")
    home.signs = frozenset({child})
    home.household.answer_recorded(child, RecordedAnswer.YES)
    for minute in range(9):
        home.household.note_app(child, "gedit", "Text Editor", None, ("file",), False, NOW + timedelta(minutes=minute))
        home.household.flush()
    (seen,) = home.store.apps.apps(child)
    assert (seen.first_seen, seen.last_seen) == (NOW, NOW)
    home.household.note_app(child, "gedit", "Text Editor", None, ("file",), False, NOW + timedelta(minutes=11))
    home.household.flush()
    (seen,) = home.store.apps.apps(child)
    assert seen.last_seen == NOW + timedelta(minutes=11)


def test_a_change_of_rules_by_id_does_not_touch_the_policy_that_others_hold(home: Home) -> None:
    child = home.child("Bin", "minh")
    before = home.household.policy(child)
    found = home.household.child(child)
    assert found is not None
    home.household.rules.apply(found, msgspec.structs.replace(before, grace_min=7), NOW, "Mẹ", None)
    assert before.grace_min == 2
    assert home.household.policy(child).grace_min == 7
