"""Which function does which operation.
Must not hold behaviour; a test holds it equal to the table of permissions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from app.guard.connections import Caller, Connection
from app.guard.desk import Desk
from app.guard.dispatch import Operation, Steps
from app.guard.operations import (
    apps,
    grants,
    keeping,
    lessons,
    looking,
    notes,
    people,
    pin,
    policy,
    protection,
    quit,
    recorded,
    report,
    requests,
    setup,
    tell,
    tell_letters,
    tell_ways,
)
from app.wire import messages as wire

Doing = Callable[[Desk, Caller, Connection, Any], "wire.Say | Steps"]

DOING: dict[type[wire.Ask], Doing] = {
    wire.Hello: looking.hello,
    wire.Subscribe: looking.subscribe,
    wire.Status: looking.status,
    wire.Seen: looking.seen,
    wire.Setup: setup.setup,
    wire.Family: people.family,
    wire.PutAdult: people.put_adult,
    wire.RemoveAdult: people.remove_adult,
    wire.PutChild: people.put_child,
    wire.RemoveChild: people.remove_child,
    wire.SetLanguage: people.set_language,
    wire.WhoUses: people.who_uses,
    wire.OpenParent: pin.open_parent,
    wire.CloseParent: pin.close_parent,
    wire.SetPin: pin.set_pin,
    wire.ResetPin: pin.reset_pin,
    wire.NewRecoveryCode: pin.new_recovery_code,
    wire.Report: report.report,
    wire.ShowPolicy: policy.show_policy,
    wire.ApplyPolicy: policy.apply_policy,
    wire.PreviewDay: policy.preview_day,
    wire.SawPolicy: policy.saw_policy,
    wire.ShowPreset: policy.show_preset,
    wire.GiveGrant: grants.give_grant,
    wire.TakeBackGrant: grants.take_back_grant,
    wire.Pause: grants.pause,
    wire.Resume: grants.resume,
    wire.SetOnlyToday: grants.set_only_today,
    wire.AskFor: requests.ask_for,
    wire.WithdrawRequest: requests.withdraw_request,
    wire.AnswerRequest: requests.answer_request,
    wire.Requests: requests.requests,
    wire.SawAnswers: requests.saw_answers,
    wire.Apps: apps.apps,
    wire.Recorded: recorded.recorded,
    wire.AnswerRecorded: recorded.answer_recorded,
    wire.Doctor: protection.doctor,
    wire.Notes: notes.notes,
    wire.Retention: keeping.retention,
    wire.DeleteHistory: keeping.delete_history,
    wire.DeleteEverything: keeping.delete_everything,
    wire.AdultsToTell: tell.adults_to_tell,
    wire.ChooseAdult: tell.choose_adult,
    wire.Tell: tell.tell,
    wire.MyMessages: tell.my_messages,
    wire.AddToMessage: tell.add_to_message,
    wire.DeleteMessage: tell.delete_message,
    wire.PutOwnAdult: tell.put_own_adult,
    wire.RemoveOwnAdult: tell.remove_own_adult,
    wire.SendWord: tell_ways.send_word,
    wire.ConfirmAdult: tell_ways.confirm_adult,
    wire.MyLetters: tell_letters.my_letters,
    wire.OpenLetter: tell_letters.open_letter,
    wire.AnswerLetter: tell_letters.answer_letter,
    wire.MyWay: tell_ways.my_way,
    wire.PutMyWay: tell_ways.put_my_way,
    wire.Channels: tell_ways.channels,
    wire.PutChannel: tell_ways.put_channel,
    wire.RemoveChannel: tell_ways.remove_channel,
    wire.TestChannel: tell_ways.test_channel,
    wire.OutsideAdults: tell_ways.outside_adults,
    wire.PutOutsideAdult: tell_ways.put_outside_adult,
    wire.RemoveOutsideAdult: tell_ways.remove_outside_adult,
    wire.Quit: quit.quit,
    wire.Lessons: lessons.lessons,
    wire.ReachLesson: lessons.reach_lesson,
    wire.FinishLesson: lessons.finish_lesson,
    wire.ReviewLesson: lessons.review_lesson,
    wire.ShareLessons: lessons.share_lessons,
    wire.ForgetLessons: lessons.forget_lessons,
    wire.LessonCounts: lessons.lesson_counts,
}


def operations(desk: Desk) -> dict[type, Operation]:
    return {kind: partial(doing, desk) for kind, doing in DOING.items()}
