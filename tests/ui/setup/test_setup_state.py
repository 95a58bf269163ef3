"""What the first run has been told: which faults it names, and what it asks of the guard at the end."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.content.presets import preset
from app.model.people import Child, Role
from app.model.policy import DayKey
from app.model.problem import Problem
from app.wire.messages import FamilyIs, OsAccount
from ui.setup.preset_state import meaning_of
from ui.setup.setup_state import (
    AdultDraft,
    ChildDraft,
    SetupDraft,
    Sharing,
    Step,
    Where,
    adult_faults,
    allowance,
    child_faults,
    likely_sharing,
    setup_of,
    shown_here,
    step_of_problem,
)

GOOD = AdultDraft("Mẹ Hương", Role.PARENT, "204816", "204816", "huong")
BIN = ChildDraft("Bin", 2018, "bin")


def a_draft(**changes: object) -> SetupDraft:
    values: dict[str, object] = {"sharing": Sharing.APART, "adults": (GOOD,), "children": (BIN,)}
    return SetupDraft(**(values | changes))  # type: ignore[arg-type]


def family(accounts: int = 1, children: tuple[Child, ...] = ()) -> FamilyIs:
    named = tuple(OsAccount(f"account{number}", "", None) for number in range(accounts))
    return FamilyIs("vi", (), children, named, "account0", None, None, {})


def test_a_full_draft_has_no_fault() -> None:
    assert adult_faults(a_draft()) == ()
    assert child_faults(a_draft(), 2026) == ()


def test_a_weak_pin_is_named_at_its_own_field() -> None:
    (fault,) = adult_faults(a_draft(adults=(replace(GOOD, pin="123456", pin_again="123456"),)))
    assert (fault.where, fault.problem.id) == (Where.PIN, "pin_too_easy")


def test_two_pins_that_differ_are_named_at_the_second() -> None:
    (fault,) = adult_faults(a_draft(adults=(replace(GOOD, pin_again="204817"),)))
    assert (fault.where, fault.problem.id) == (Where.PIN_AGAIN, "pin_differs")


def test_a_pin_that_is_a_childs_birth_year_twice_is_too_easy() -> None:
    adults = (replace(GOOD, pin="20182018", pin_again="20182018"),)
    assert adult_faults(a_draft(adults=adults))[0].problem.id == "pin_too_easy"


def test_somebody_must_be_a_parent() -> None:
    (fault,) = adult_faults(a_draft(adults=(replace(GOOD, role=Role.HELPER),)))
    assert fault.problem.id == "parent_needed"


def test_the_same_name_twice_is_a_fault_of_the_second() -> None:
    (fault,) = child_faults(a_draft(children=(BIN, replace(BIN, nickname=" bin ", account="anh"))), 2026)
    assert (fault.person, fault.where, fault.problem.id) == (1, Where.NAME, "name_twice")


def test_a_child_may_not_have_an_adults_account() -> None:
    (fault,) = child_faults(a_draft(children=(replace(BIN, account="huong"),)), 2026)
    assert fault.problem.id == "account_of_adult"


def test_a_shared_pc_asks_for_no_account() -> None:
    draft = a_draft(sharing=Sharing.SHARED, children=(replace(BIN, account=None),))
    assert child_faults(draft, 2026) == ()
    assert setup_of(draft, "nha").children[0].accounts == ("nha",)
    assert setup_of(draft, "nha").adults[0].accounts == ()


@given(st.integers(1900, 2100))
def test_only_ages_3_to_17_are_taken(year: int) -> None:
    faults = child_faults(a_draft(children=(replace(BIN, birth_year=year),)), 2026)
    assert bool(faults) == (not 3 <= 2026 - year <= 17)


def test_apart_means_that_each_account_goes_to_its_person() -> None:
    asked = setup_of(a_draft(adults=(replace(GOOD, name="  Mẹ   Hương "),)), "bin")
    assert (asked.adults[0].name, asked.adults[0].accounts) == ("Mẹ Hương", ("huong",))
    assert asked.children[0].accounts == ("bin",)


def test_pins_are_neither_printed_nor_kept_after_the_guard_has_them() -> None:
    draft = a_draft()
    assert "204816" not in repr(draft)
    assert [(adult.pin, adult.pin_again) for adult in draft.without_pins().adults] == [("", "")]


@given(st.integers(3, 17))
def test_a_suggestion_that_nobody_changed_is_not_applied_again(age: int) -> None:
    suggested = allowance(preset("Bin", age, "Asia/Ho_Chi_Minh"))
    assert not suggested.changed
    assert suggested.wanted() == suggested.policy


@given(st.integers(3, 17), st.integers(0, 720), st.integers(0, 720))
def test_changed_minutes_reach_every_kind_of_day(age: int, school: int, free: int) -> None:
    wanted = replace(allowance(preset("Bin", age, "Asia/Ho_Chi_Minh")), school_min=school, free_min=free).wanted()
    assert wanted.daily_minutes.days == {DayKey.SCHOOL: school, DayKey.WEEKEND: free, DayKey.HOLIDAY: free}


def test_taking_the_limit_away_leaves_no_number() -> None:
    wanted = replace(allowance(preset("Bin", 8, "Asia/Ho_Chi_Minh")), school_min=None, free_min=None).wanted()
    assert wanted.daily_minutes.days == {}
    assert meaning_of(wanted).school.minutes is None


def test_more_than_one_account_suggests_that_each_has_its_own() -> None:
    assert likely_sharing(family(1)) is Sharing.SHARED
    assert likely_sharing(family(2)) is Sharing.APART
    assert likely_sharing(None) is Sharing.SHARED


def test_only_children_whom_the_guard_names_to_this_account_are_shown_the_page() -> None:
    here = Child("c1", "Bin", 2018)
    assert shown_here(a_draft(), family(1, (here,))) == (here,)
    assert shown_here(a_draft(), family(1)) == ()


def test_a_refusal_leads_to_where_it_can_be_mended() -> None:
    assert step_of_problem(Problem("pin_too_easy", {}), Step.PRESET) is Step.ADULTS
    assert step_of_problem(Problem("birth_year_invalid", {}), Step.PRESET) is Step.CHILDREN
    assert step_of_problem(Problem("disk_full", {}), Step.PRESET) is Step.PRESET
