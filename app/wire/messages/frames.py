"""What goes over the socket: each frame is 4 bytes big-endian length, then JSON of `Call` (to the guard) or `Reply` (from it).
Must not hold behaviour; a new message is added to its union here."""

from __future__ import annotations

import msgspec

from app.model.problem import Problem
from app.wire.messages.apps import Apps, AppsAre
from app.wire.messages.code import ChooseCode, CloseCode, CodeIs, MyCode, OpenCode, ResetCode
from app.wire.messages.connection import Done, Hello, Subscribe, Welcome
from app.wire.messages.consents import (
    AddConsent,
    AnswerConsent,
    Consents,
    ConsentsAre,
    ConsentsChanged,
    DeleteConsent,
    UseConsent,
    WithdrawConsent,
)
from app.wire.messages.contacts import (
    AnswerContact,
    AskContact,
    Contacts,
    ContactsAre,
    ContactsChanged,
    EndContact,
    SawContacts,
    WithdrawContact,
)
from app.wire.messages.feelings import (
    Feelings,
    FeelingsAre,
    MyFeelings,
    MyFeelingsAre,
    ShareFeeling,
    TakeBackFeeling,
)
from app.wire.messages.grants import GiveGrant, GrantGiven, Pause, Resume, SetOnlyToday, TakeBackGrant
from app.wire.messages.keeping import DeleteEverything, DeleteHistory, Retention, RetentionIs
from app.wire.messages.lessons import (
    FinishLesson,
    ForgetLessons,
    LessonCounts,
    LessonCountsAre,
    Lessons,
    LessonsAre,
    ReachLesson,
    ReviewLesson,
    ShareLessons,
)
from app.wire.messages.looking import Status, StatusIs
from app.wire.messages.notes import Notes, NotesAre
from app.wire.messages.people import Family, FamilyIs, PutAdult, PutChild, RemoveAdult, RemoveChild, SetLanguage, WhoUses
from app.wire.messages.pin import (
    CloseParent,
    Credentials,
    NewRecoveryCode,
    OpenParent,
    ParentOpened,
    RecoveryCode,
    ResetPin,
    SetPin,
)
from app.wire.messages.plan import ForgetMyPlan, MyPlan, MyPlanIs, PutMyPlan
from app.wire.messages.policy import ApplyPolicy, DayPlan, PolicyIs, PresetIs, PreviewDay, SawPolicy, ShowPolicy, ShowPreset
from app.wire.messages.protection import Doctor, DoctorIs
from app.wire.messages.pushed import AppStopped, Ending, ParentEnded, RequestChanged, StatusChanged, Warned
from app.wire.messages.quit import Quit
from app.wire.messages.recorded import AnswerRecorded, Recorded, RecordedIs
from app.wire.messages.report import Report, ReportIs
from app.wire.messages.requests import AnswerRequest, Asked, AskFor, Requests, RequestsAre, SawAnswers, WithdrawRequest
from app.wire.messages.sensing import Seen
from app.wire.messages.setup import Setup, SetupDone
from app.wire.messages.tell import (
    AddToMessage,
    AdultConfirmed,
    AdultsToTell,
    AdultsToTellAre,
    AnswerLetter,
    ChannelPut,
    Channels,
    ChannelsAre,
    ChannelTested,
    ChooseAdult,
    ConfirmAdult,
    DeleteMessage,
    LetterOpened,
    LettersChanged,
    MyLetters,
    MyLettersAre,
    MyMessages,
    MyMessagesAre,
    MyWay,
    MyWayIs,
    OpenLetter,
    OutsideAdults,
    OutsideAdultsAre,
    PutChannel,
    PutMyWay,
    PutOutsideAdult,
    PutOwnAdult,
    RemoveChannel,
    RemoveOutsideAdult,
    RemoveOwnAdult,
    SecondTapNeeded,
    SendWord,
    Tell,
    TestChannel,
    Told,
    WordSent,
)

Operation = (
    Hello | Subscribe | Setup | Family | PutAdult | RemoveAdult | PutChild | RemoveChild | SetLanguage | WhoUses | OpenParent | CloseParent
    | MyCode | OpenCode | ChooseCode | CloseCode | ResetCode
    | SetPin | ResetPin | NewRecoveryCode | Status | Report | ShowPolicy | ApplyPolicy | PreviewDay | SawPolicy | ShowPreset | GiveGrant
    | TakeBackGrant | Pause | Resume | SetOnlyToday | AskFor | WithdrawRequest | AnswerRequest | Requests | SawAnswers | Apps | Recorded
    | AnswerRecorded | Doctor | Notes | Retention | DeleteHistory | DeleteEverything | Quit | Seen
    | Lessons | ReachLesson | FinishLesson | ReviewLesson | ShareLessons | ForgetLessons | LessonCounts
    | AdultsToTell | ChooseAdult | Tell | MyMessages | AddToMessage | DeleteMessage
    | PutOwnAdult | RemoveOwnAdult | SendWord | ConfirmAdult | MyLetters | OpenLetter
    | AnswerLetter | MyWay | PutMyWay | Channels | PutChannel | RemoveChannel
    | TestChannel | OutsideAdults | PutOutsideAdult | RemoveOutsideAdult
    | Contacts | AskContact | WithdrawContact | AnswerContact | EndContact | SawContacts
    | MyFeelings | ShareFeeling | TakeBackFeeling | Feelings
    | MyPlan | PutMyPlan | ForgetMyPlan
    | Consents | AddConsent | AnswerConsent | WithdrawConsent | UseConsent | DeleteConsent
)  # fmt: skip

Result = (
    Welcome | Done | SetupDone | FamilyIs | ParentOpened | RecoveryCode | StatusIs | ReportIs | PolicyIs | DayPlan | PresetIs | GrantGiven
    | Asked | RequestsAre | AppsAre | RecordedIs | DoctorIs | NotesAre | RetentionIs
    | LessonsAre | LessonCountsAre
    | AdultsToTellAre | SecondTapNeeded | Told | MyMessagesAre | WordSent | AdultConfirmed
    | MyLettersAre | LetterOpened | MyWayIs | ChannelsAre | ChannelPut | ChannelTested
    | OutsideAdultsAre
    | ContactsAre | MyFeelingsAre | FeelingsAre
    | MyPlanIs | CodeIs
    | ConsentsAre
)  # fmt: skip

Pushed = (
    StatusChanged
    | Warned
    | AppStopped
    | ParentEnded
    | RequestChanged
    | Ending
    | LettersChanged
    | ContactsChanged
    | ConsentsChanged
)


class Call(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a client sends. `id` is the client's own counter; the reply carries it back."""

    id: int
    body: Operation
    credentials: Credentials | None = None


class Answer(msgspec.Struct, frozen=True, tag="answer", tag_field="frame"):
    id: int
    body: Result


class Refusal(msgspec.Struct, frozen=True, tag="refusal", tag_field="frame"):
    """`id` 0: the frame itself could not be read."""

    id: int
    problem: Problem


class Event(msgspec.Struct, frozen=True, tag="event", tag_field="frame"):
    body: Pushed


Reply = Answer | Refusal | Event
