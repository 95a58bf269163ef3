"""Every operation stands in the one table, and what does not is refused.
Must not start a guard."""

from __future__ import annotations

from typing import get_args

import pytest

from app.guard.permissions import NEEDS, require
from app.model.people import Role
from app.model.problem import ProblemError
from app.wire import messages as wire

OPERATIONS = get_args(wire.Operation)

OPEN_TO_A_CHILD = {
    wire.Hello, wire.Subscribe, wire.Family, wire.WhoUses, wire.OpenParent, wire.CloseParent, wire.ResetPin, wire.Status, wire.Report,
    wire.ShowPolicy, wire.PreviewDay, wire.SawPolicy, wire.ShowPreset, wire.Pause, wire.Resume, wire.AskFor, wire.WithdrawRequest,
    wire.Requests, wire.SawAnswers, wire.Recorded, wire.AnswerRecorded, wire.Doctor, wire.Notes,
    wire.AdultsToTell, wire.ChooseAdult, wire.Tell, wire.MyMessages, wire.AddToMessage, wire.DeleteMessage, wire.PutOwnAdult,
    wire.RemoveOwnAdult, wire.SendWord, wire.ConfirmAdult,
    wire.Contacts, wire.AskContact, wire.WithdrawContact, wire.EndContact, wire.SawContacts, wire.MyFeelings, wire.ShareFeeling,
    wire.TakeBackFeeling,
    wire.Consents, wire.AnswerConsent, wire.WithdrawConsent,
    wire.MyCode, wire.OpenCode, wire.ChooseCode, wire.CloseCode,
    wire.MyPlan, wire.PutMyPlan, wire.ForgetMyPlan,
    wire.Lessons, wire.ReachLesson, wire.FinishLesson, wire.ReviewLesson, wire.ShareLessons, wire.ForgetLessons,
}  # fmt: skip


def refused(operation: type[wire.Ask], role: Role, *, set_up: bool = True, pin_on_call: bool = False) -> str | None:
    try:
        require(operation, role, set_up=set_up, pin_on_call=pin_on_call)
    except ProblemError as error:
        return error.problem.id
    return None


def test_every_operation_stands_in_the_table_and_nothing_else_does() -> None:
    assert set(NEEDS) == set(OPERATIONS)


def test_an_operation_that_is_not_in_the_table_is_refused_to_everybody() -> None:
    class Unheard(wire.Ask, frozen=True, tag="unheard"):
        pass

    for role in Role:
        assert refused(Unheard, role) == "not_allowed"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_child_may_do_just_what_is_listed_here(operation: type[wire.Ask]) -> None:
    assert (refused(operation, Role.CHILD) is None) == (operation in OPEN_TO_A_CHILD)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_sensor_may_only_greet_and_tell_what_it_sees(operation: type[wire.Ask]) -> None:
    assert (refused(operation, Role.SENSOR) is None) == (operation in {wire.Hello, wire.Seen})


@pytest.mark.parametrize(
    "operation",
    [
        wire.Report, wire.ApplyPolicy, wire.Apps, wire.Recorded, wire.PutAdult, wire.Retention, wire.DeleteEverything, wire.Consents,
        wire.AddConsent, wire.WithdrawConsent, wire.AnswerConsent,
    ],
)  # fmt: skip
def test_a_helper_reads_no_report_and_changes_no_rule(operation: type[wire.Ask]) -> None:
    assert refused(operation, Role.HELPER, pin_on_call=True) == "not_allowed"


def test_setup_is_open_until_an_adult_exists() -> None:
    assert refused(wire.Setup, Role.CHILD, set_up=False) is None
    assert refused(wire.Setup, Role.CHILD, set_up=True) == "pin_needed"


@pytest.mark.parametrize("operation", [wire.DeleteEverything, wire.Quit, wire.SetPin, wire.NewRecoveryCode])
def test_what_cannot_be_undone_needs_the_pin_on_the_call_itself(operation: type[wire.Ask]) -> None:
    assert refused(operation, Role.PARENT) == "pin_needed"
    assert refused(operation, Role.PARENT, pin_on_call=True) is None


def test_before_setup_only_what_says_so_is_open() -> None:
    open_before = {operation for operation in OPERATIONS if refused(operation, Role.CHILD, set_up=False) is None}
    assert open_before - OPEN_TO_A_CHILD == {wire.Setup, wire.SetLanguage, wire.Quit}
