"""Which role every operation needs: the one table.
Must not look at what an operation does; whose child it is about is checked where the child is looked up (app/guard/desk.py)."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.people import Role
from app.model.problem import ProblemError
from app.wire import messages as wire

_ANYONE = frozenset({Role.CHILD, Role.HELPER, Role.PARENT, Role.ADMIN})
_ADULTS = frozenset({Role.HELPER, Role.PARENT, Role.ADMIN})
_PARENTS = frozenset({Role.PARENT, Role.ADMIN})
_OWN_ADULTS = frozenset({Role.HELPER, Role.PARENT})
_CHILD_ALONE = frozenset({Role.CHILD})
_SENSOR = frozenset({Role.SENSOR})


@dataclass(frozen=True, slots=True)
class Need:
    """`before_setup`: open to anyone until an adult exists. `pin_on_call`: an open parent session is not enough, the PIN stands on this very call
    (once an adult exists). `writes`: keeps something, so a child may do it only so often. `seldom`: each time adds a row for good. `private`: the chest is opened before it begins.
    `letters`: a PIN on the call opens the adult's own messages too. `own_code`: on a shared account a child shows by its picture code that it
    is this child. `help`: counted apart from everything else that a
    child may do only so often."""

    roles: frozenset[Role]
    before_setup: bool = False
    pin_on_call: bool = False
    writes: bool = False
    seldom: bool = False
    private: bool = False
    letters: bool = False
    help: bool = False
    own_code: bool = False


NEEDS: dict[type[wire.Ask], Need] = {
    wire.Hello: Need(_ANYONE | _SENSOR),
    wire.Subscribe: Need(_ANYONE),
    wire.Setup: Need(_PARENTS, before_setup=True, writes=True),
    wire.Family: Need(_ANYONE),
    wire.PutAdult: Need(_PARENTS, writes=True),
    wire.RemoveAdult: Need(_PARENTS, writes=True),
    wire.PutChild: Need(_PARENTS, writes=True),
    wire.RemoveChild: Need(_PARENTS, writes=True),
    wire.SetLanguage: Need(_PARENTS, before_setup=True, writes=True),
    # A child says "it is me", an adult says it with the PIN on the call: the operation tells the two apart.
    wire.WhoUses: Need(_ANYONE, writes=True, seldom=True),
    wire.OpenParent: Need(_ANYONE),
    wire.CloseParent: Need(_ANYONE),
    wire.SetPin: Need(_ADULTS, pin_on_call=True, writes=True, letters=True),
    # The recovery code itself is the permission; a wait for wrong PINs never blocks it.
    wire.ResetPin: Need(_ANYONE, writes=True),
    wire.NewRecoveryCode: Need(_PARENTS, pin_on_call=True, writes=True),
    wire.Status: Need(_ANYONE),
    wire.Report: Need(frozenset({Role.CHILD, Role.PARENT, Role.ADMIN})),
    wire.ShowPolicy: Need(_ANYONE),
    wire.ApplyPolicy: Need(_PARENTS, writes=True),
    wire.PreviewDay: Need(_ANYONE),
    wire.SawPolicy: Need(_CHILD_ALONE, writes=True),
    wire.ShowPreset: Need(_ANYONE),
    wire.GiveGrant: Need(_ADULTS, writes=True),
    wire.TakeBackGrant: Need(_PARENTS, writes=True),
    wire.Pause: Need(frozenset({Role.CHILD, Role.PARENT, Role.ADMIN}), writes=True, seldom=True),
    wire.Resume: Need(frozenset({Role.CHILD, Role.PARENT, Role.ADMIN}), writes=True, seldom=True),
    wire.SetOnlyToday: Need(_PARENTS, writes=True),
    wire.AskFor: Need(_CHILD_ALONE, writes=True),
    wire.WithdrawRequest: Need(_CHILD_ALONE, writes=True),
    wire.AnswerRequest: Need(_ADULTS, writes=True),
    wire.Requests: Need(_ANYONE),
    wire.SawAnswers: Need(_CHILD_ALONE, writes=True),
    wire.Apps: Need(_PARENTS),
    wire.Recorded: Need(frozenset({Role.CHILD, Role.PARENT, Role.ADMIN})),
    # "I want to talk about it" is never turned into yes by anyone else.
    wire.AnswerRecorded: Need(_CHILD_ALONE, writes=True, seldom=True),
    wire.Doctor: Need(_ANYONE),
    wire.Notes: Need(_ANYONE),
    wire.Retention: Need(_PARENTS, writes=True),
    wire.DeleteHistory: Need(_PARENTS, writes=True),
    wire.DeleteEverything: Need(_PARENTS, pin_on_call=True, writes=True),
    # Help is never locked: no rule, limit or pause is looked at here.
    wire.AdultsToTell: Need(_CHILD_ALONE, private=True, help=True),
    wire.ChooseAdult: Need(_CHILD_ALONE, writes=True, private=True, help=True, own_code=True),
    wire.Tell: Need(_CHILD_ALONE, writes=True, private=True, help=True),
    wire.MyMessages: Need(_CHILD_ALONE, private=True, help=True, own_code=True),
    wire.AddToMessage: Need(_CHILD_ALONE, writes=True, private=True, help=True, own_code=True),
    wire.DeleteMessage: Need(_CHILD_ALONE, writes=True, private=True, help=True, own_code=True),
    wire.PutOwnAdult: Need(_CHILD_ALONE, writes=True, private=True, help=True, own_code=True),
    wire.RemoveOwnAdult: Need(_CHILD_ALONE, writes=True, private=True, help=True, own_code=True),
    wire.SendWord: Need(_CHILD_ALONE, writes=True, private=True, help=True, own_code=True),
    wire.ConfirmAdult: Need(_CHILD_ALONE, writes=True, private=True, help=True, own_code=True),
    # The code with which a child on a shared account opens what is its own: in the bucket of help, so that no flood keeps it shut.
    wire.MyCode: Need(_CHILD_ALONE, private=True, help=True),
    wire.OpenCode: Need(_CHILD_ALONE, writes=True, private=True, help=True),
    wire.ChooseCode: Need(_CHILD_ALONE, writes=True, private=True, help=True),
    wire.CloseCode: Need(_CHILD_ALONE),
    wire.ResetCode: Need(_PARENTS, writes=True, private=True),
    # Each adult the own ones alone; the administrator of the OS has none.
    wire.MyLetters: Need(_OWN_ADULTS, private=True, letters=True),
    wire.OpenLetter: Need(_OWN_ADULTS, writes=True, private=True, letters=True),
    wire.AnswerLetter: Need(_OWN_ADULTS, writes=True, private=True),
    wire.MyWay: Need(_OWN_ADULTS, private=True),
    wire.PutMyWay: Need(_OWN_ADULTS, writes=True, private=True),
    wire.Channels: Need(_PARENTS, private=True),
    wire.PutChannel: Need(frozenset({Role.PARENT}), writes=True, private=True),
    wire.RemoveChannel: Need(_PARENTS, writes=True, private=True),
    wire.TestChannel: Need(_PARENTS, writes=True, private=True),
    wire.OutsideAdults: Need(_PARENTS, private=True),
    wire.PutOutsideAdult: Need(_PARENTS, writes=True, private=True),
    wire.RemoveOutsideAdult: Need(_PARENTS, writes=True, private=True),
    wire.Quit: Need(_PARENTS, before_setup=True, pin_on_call=True),
    wire.Seen: Need(_SENSOR),
    # How far a child is belongs to the child; adults get counts, and only where the child shares them.
    wire.Lessons: Need(_CHILD_ALONE, private=True),
    wire.ReachLesson: Need(_CHILD_ALONE, private=True, writes=True),
    wire.FinishLesson: Need(_CHILD_ALONE, private=True, writes=True),
    wire.ReviewLesson: Need(_CHILD_ALONE, private=True, writes=True),
    wire.ShareLessons: Need(_CHILD_ALONE, private=True, writes=True),
    wire.ForgetLessons: Need(_CHILD_ALONE, private=True, writes=True),
    wire.LessonCounts: Need(_PARENTS, private=True),
    # A young person's own plan is for itself alone; showing it is a request of its own.
    wire.MyPlan: Need(_CHILD_ALONE, private=True),
    wire.PutMyPlan: Need(_CHILD_ALONE, private=True, writes=True, own_code=True),
    wire.ForgetMyPlan: Need(_CHILD_ALONE, private=True, writes=True, own_code=True),
    # Asked before a new contact: the child and its parents. A helper has no part in it.
    wire.Contacts: Need(_CHILD_ALONE | _PARENTS, private=True, own_code=True),
    wire.AskContact: Need(_CHILD_ALONE, writes=True, private=True, own_code=True),
    wire.WithdrawContact: Need(_CHILD_ALONE, writes=True, private=True, own_code=True),
    wire.AnswerContact: Need(_PARENTS, writes=True, private=True),
    wire.EndContact: Need(_CHILD_ALONE | _PARENTS, writes=True, private=True, own_code=True),
    wire.SawContacts: Need(_CHILD_ALONE, writes=True, private=True, own_code=True),
    # The adults' register of pictures; the child's own yes or no is the child's alone, in its own session.
    wire.Consents: Need(_CHILD_ALONE | _PARENTS, own_code=True),
    wire.AddConsent: Need(_PARENTS, writes=True),
    wire.AnswerConsent: Need(_CHILD_ALONE, writes=True, own_code=True),
    wire.WithdrawConsent: Need(_CHILD_ALONE | _PARENTS, writes=True, own_code=True),
    wire.UseConsent: Need(_PARENTS, writes=True),
    wire.DeleteConsent: Need(_PARENTS, writes=True),
    # How a child feels: shown to one adult, whose own PIN opens it.
    wire.MyFeelings: Need(_CHILD_ALONE, private=True),
    wire.ShareFeeling: Need(_CHILD_ALONE, writes=True, private=True),
    wire.TakeBackFeeling: Need(_CHILD_ALONE, writes=True, private=True, own_code=True),
    wire.Feelings: Need(_OWN_ADULTS, private=True, letters=True),
}


def require(operation: type[wire.Ask], role: Role, *, set_up: bool, pin_on_call: bool) -> Need:
    """The need that is met, else a ProblemError: what does not stand in the table is refused."""
    need = NEEDS.get(operation)
    if need is None:
        raise ProblemError("not_allowed", op=_tag(operation))
    if need.before_setup and not set_up:
        return need
    if role not in need.roles:
        if role is Role.CHILD and need.roles & _ADULTS:
            raise ProblemError("pin_needed", op=_tag(operation))
        raise ProblemError("not_allowed", op=_tag(operation))
    # The administrator of the OS has no PIN of ours: the account is the proof.
    if need.pin_on_call and not pin_on_call and set_up and role is not Role.ADMIN:
        raise ProblemError("pin_needed", op=_tag(operation))
    return need


def _tag(operation: type[wire.Ask]) -> str:
    return str(operation.__struct_config__.tag)
