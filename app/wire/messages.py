"""Every message that crosses the socket, as typed structs.
Must not hold behaviour; a frame is 4 bytes big-endian length, then JSON of `Call` (to the guard) or `Answer`/`Refusal`/`Event` (from it)."""

from __future__ import annotations

from enum import Enum


import msgspec

from app.model.people import Adult, Child, RecordedAnswer, Request, RequestKind, Role
from app.model.policy import Policy, PolicyVersion, Rule
from app.model.problem import Problem
from app.model.verdict import OnlyToday

PROTOCOL = 1
MAX_FRAME = 1024 * 1024


class Ask(msgspec.Struct, frozen=True, tag_field="op", forbid_unknown_fields=True):
    """Base of everything a client may ask."""


class Say(msgspec.Struct, frozen=True, tag_field="is"):
    """Base of everything the guard answers or pushes."""


# ---- connection ----


class Hello(Ask, frozen=True, tag="hello"):
    """First message of a connection. `sensor`: wishes to speak as the session agent (refused unless the guard started it)."""

    protocol: int
    version: str
    sensor: bool = False


class Welcome(Say, frozen=True, tag="welcome"):
    protocol: int
    version: str
    install: str  # personal | installed
    role: Role
    set_up: bool  # an adult exists
    language: str  # vi | en: the family's choice at setup


class Subscribe(Ask, frozen=True, tag="subscribe"):
    """Push events to this connection from now on. `sign`: this client shows the visible sign that tracking runs."""

    sign: bool = False


class Done(Say, frozen=True, tag="done"):
    """It is done and there is nothing to tell."""


# ---- setup and people ----


class NewAdult(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    role: Role
    pin: str
    accounts: tuple[str, ...] = ()


class NewChild(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    nickname: str
    birth_year: int
    accounts: tuple[str, ...] = ()  # empty: the calling account


class Setup(Ask, frozen=True, tag="setup"):
    """All of it or nothing. Open until an adult exists, then needs `Credentials`. What exists already is left alone and named in the answer."""

    language: str
    adults: tuple[NewAdult, ...]
    children: tuple[NewChild, ...]


class SetupDone(Say, frozen=True, tag="setup_done"):
    recovery_code: str | None  # shown once; None on a second run that made none
    made: tuple[str, ...]
    existed: tuple[str, ...]


class Family(Ask, frozen=True, tag="family"):
    """Who is who on this PC."""


class OsAccount(msgspec.Struct, frozen=True):
    name: str
    full_name: str
    administrator: bool | None


class FamilyIs(Say, frozen=True, tag="family_is"):
    language: str
    adults: tuple[Adult, ...]
    children: tuple[Child, ...]
    accounts: tuple[OsAccount, ...]
    you: str  # the caller's account name
    current_child: str | None  # id of the child using the caller's session now
    adult_using: str | None  # name of the adult who said "it's me" on a shared account
    pin_wait_s: dict[str, int]  # adult id -> seconds still to wait


class PutAdult(Ask, frozen=True, tag="put_adult"):
    """Make (id None; pin needed) or change an adult. Parent's."""

    name: str
    role: Role
    id: str | None = None
    accounts: tuple[str, ...] = ()
    pin: str | None = None


class RemoveAdult(Ask, frozen=True, tag="remove_adult"):
    """Refused for the last parent."""

    id: str


class PutChild(Ask, frozen=True, tag="put_child"):
    nickname: str
    birth_year: int
    id: str | None = None
    accounts: tuple[str, ...] = ()


class RemoveChild(Ask, frozen=True, tag="remove_child"):
    """Removes the child and everything that is kept about it."""

    id: str


class SetLanguage(Ask, frozen=True, tag="set_language"):
    language: str


class WhoUses(Ask, frozen=True, tag="who_uses"):
    """On a shared account: this child, or an adult (with Credentials on the call) uses the session now. Exactly one."""

    child: str | None = None
    adult: str | None = None


# ---- PIN ----


class Credentials(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Adult and PIN for one operation. `adult`: id or name; None where there is one adult."""

    pin: str
    adult: str | None = None


class OpenParent(Ask, frozen=True, tag="open_parent"):
    """Turns this connection into a parent (or helper) session: ends after 5 min without a call, at CloseParent, or with the connection."""

    credentials: Credentials


class ParentOpened(Say, frozen=True, tag="parent_opened"):
    adult: str
    name: str
    role: Role
    idle_end_s: int


class CloseParent(Ask, frozen=True, tag="close_parent"):
    pass


class SetPin(Ask, frozen=True, tag="set_pin"):
    """With Credentials of that adult (the old PIN)."""

    adult: str
    new_pin: str


class ResetPin(Ask, frozen=True, tag="reset_pin"):
    """With the recovery code. The answer holds a new one, shown once."""

    adult: str
    new_pin: str
    recovery_code: str


class NewRecoveryCode(Ask, frozen=True, tag="new_recovery_code"):
    pass


class RecoveryCode(Say, frozen=True, tag="recovery_code"):
    recovery_code: str


# ---- looking ----


class Status(Ask, frozen=True, tag="status"):
    pass


class GrantStatus(msgspec.Struct, frozen=True):
    id: str
    minutes: int | None
    left_s: int | None
    until: str | None
    group: str | None
    by: str | None = None


class AppStatus(msgspec.Struct, frozen=True):
    id: str
    name: str
    group: str | None
    state: str  # running | paused | closing | ended
    reason: str  # a Reason
    used_s: int
    pids: tuple[int, ...]
    left_s: int | None = None
    foreground: bool | None = None
    started_again: bool = False  # was continued by someone else more than three times


class VerdictStatus(msgspec.Struct, frozen=True):
    allowed: bool
    reason: str
    left_s: int | None
    changes_at: str | None
    grace: bool = False
    limit: str | None = None
    opens_at: str | None = None


class ChildStatus(msgspec.Struct, frozen=True):
    nickname: str
    day: str
    day_type: str
    used_s: int
    unknown_s: int
    verdict: VerdictStatus
    grants: tuple[GrantStatus, ...]
    apps: tuple[AppStatus, ...]
    id: str = ""
    band: str = "6-10"
    counted_s: int = 0
    daily_limit_s: int | None = None  # today's daily minutes in seconds, only-today changes included
    until: str | None = None  # end of the window that is open now (RFC 3339)
    zone: str = ""
    presence: str | None = None  # never told while the verdict refuses
    tracking: str = "totals"
    recorded_answer: str = "not_shown"
    paused_by: str | None = None
    only_today: OnlyToday | None = None
    at_limit: str = "pause"
    warn_at_min: tuple[int, ...] = ()
    open_requests: int = 0
    unseen_answers: int = 0
    policy_version: int = 0
    policy_unseen: bool = False  # the rules changed and the child has not opened what changed
    using: bool = False  # this child is in front of the PC now (its session is the active one)


class GuardStatus(msgspec.Struct, frozen=True):
    version: str
    install: str
    protection: str  # reminder | firm | strong
    protection_why: tuple[str, ...]
    started: str
    sensors: dict[str, str]  # processes, foreground, idle
    faults: tuple[Problem, ...]


class StatusIs(Say, frozen=True, tag="status_is"):
    format: int
    guard: GuardStatus
    children: tuple[ChildStatus, ...]
    now: str = ""
    who: str | None = None  # id of the child that uses the caller's session
    adult_using: str | None = None
    choose_who: tuple[str, ...] = ()  # shared account: ids of the children to choose from; empty: nothing to choose


class Report(Ask, frozen=True, tag="report"):
    """Days `first` to `last` (ISO dates, both in) of one child (nickname or id)."""

    child: str
    first: str
    last: str


class AppSeconds(msgspec.Struct, frozen=True):
    id: str
    name: str
    group: str | None
    used_s: int


class DayReport(msgspec.Struct, frozen=True):
    day: str
    day_type: str
    used_s: int
    unknown_s: int
    apps: tuple[AppSeconds, ...]
    limit_s: int | None = None


class ReportIs(Say, frozen=True, tag="report_is"):
    format: int
    child: str
    first: str = msgspec.field(name="from")
    last: str = msgspec.field(name="to")
    days: tuple[DayReport, ...]


# ---- rules ----


class ShowPolicy(Ask, frozen=True, tag="show_policy"):
    child: str


class PolicyIs(Say, frozen=True, tag="policy_is"):
    current: PolicyVersion
    history: tuple[PolicyVersion, ...]  # newest first, at most 20


class ApplyPolicy(Ask, frozen=True, tag="apply_policy"):
    """Keeps `policy` as the newest version. Its `child` names whose it is. `seen_version`: refused if a newer one exists meanwhile."""

    policy: Policy
    why: str | None = None
    seen_version: int | None = None


class PreviewDay(Ask, frozen=True, tag="preview_day"):
    """What this policy means on one day (ISO date), without keeping it."""

    policy: Policy
    day: str


class DayPlan(Say, frozen=True, tag="day_plan"):
    day: str
    day_type: str
    windows: tuple[tuple[int, int], ...]  # minutes since midnight; one whole-day window where nothing limits
    daily_minutes: int | None
    groups: dict[str, int | None]


class SawPolicy(Ask, frozen=True, tag="saw_policy"):
    """The child has opened what changed."""

    version: int


class ShowPreset(Ask, frozen=True, tag="show_preset"):
    """Our suggestion for an age (3 to 17), as a policy."""

    child: str
    age: int


class PresetIs(Say, frozen=True, tag="preset_is"):
    policy: Policy


# ---- quick actions ----


class GiveGrant(Ask, frozen=True, tag="give_grant"):
    """Exactly one of `minutes` (1 to 600) and `until` (RFC 3339 or HH:MM today)."""

    child: str
    minutes: int | None = None
    until: str | None = None
    group: str | None = None


class GrantGiven(Say, frozen=True, tag="grant_given"):
    id: str


class TakeBackGrant(Ask, frozen=True, tag="take_back_grant"):
    child: str
    id: str


class Pause(Ask, frozen=True, tag="pause"):
    """Parent's, or the child's for the own time."""

    child: str


class Resume(Ask, frozen=True, tag="resume"):
    """The child may undo only what the child began."""

    child: str


class SetOnlyToday(Ask, frozen=True, tag="set_only_today"):
    child: str
    change: OnlyToday | None  # None: take it back


# ---- requests ----


class AskFor(Ask, frozen=True, tag="ask_for"):
    """The child asks for more time or for an app. At most one open request of a kind (and app)."""

    kind: RequestKind
    minutes: int | None = None
    app: str | None = None
    words: str = ""


class Asked(Say, frozen=True, tag="asked"):
    request: Request


class WithdrawRequest(Ask, frozen=True, tag="withdraw_request"):
    id: str


class AnswerKind(Enum):
    GIVE = "give"
    LATER = "later"
    NO = "no"


class AnswerRequest(Ask, frozen=True, tag="answer_request"):
    """GIVE: a time request becomes a grant of `minutes` (None: as asked), an app request a rule (`rule`, default limited)."""

    id: str
    answer: AnswerKind
    minutes: int | None = None
    rule: Rule | None = None
    words: str = ""


class Requests(Ask, frozen=True, tag="requests"):
    """A child sees its own; a parent or helper all (child: nickname or id, None: all). Newest first."""

    child: str | None = None


class RequestsAre(Say, frozen=True, tag="requests_are"):
    requests: tuple[Request, ...]


class SawAnswers(Ask, frozen=True, tag="saw_answers"):
    """The child has opened the answers."""


# ---- apps ----


class Apps(Ask, frozen=True, tag="apps"):
    """Every app known for this child with its rule and what it used."""

    child: str


class KnownApp(msgspec.Struct, frozen=True):
    id: str
    name: str
    group: str | None
    rule: str | None  # a Rule, None: follows the group
    daily_minutes: int | None
    unclassified: bool
    first_seen: str
    last_seen: str | None
    today_s: int
    week_s: int
    running: bool
    facts: tuple[str, ...] = ()  # what it is known by, for the parent: "file", "package", "desktop-entry", …


class AppsAre(Say, frozen=True, tag="apps_are"):
    apps: tuple[KnownApp, ...]
    groups: tuple[str, ...]


# ---- recorded, protection, faults ----


class Recorded(Ask, frozen=True, tag="recorded"):
    """Everything that is kept about the calling child (or, for a parent, `child`) and who can see it."""

    child: str | None = None


class RecordedItem(msgspec.Struct, frozen=True):
    """`what` is a key the screen words: day_totals, app_minutes, intervals, requests, rule_changes, grants, clock_notes."""

    what: str
    count: int
    kept_days: int | None
    oldest: str | None
    seen_by: tuple[str, ...]  # names of adults; "child" for the child itself


class RecordedIs(Say, frozen=True, tag="recorded_is"):
    child: str
    tracking: str
    answer: RecordedAnswer
    items: tuple[RecordedItem, ...]


class AnswerRecorded(Ask, frozen=True, tag="answer_recorded"):
    """The child saw the page in its own session and answers. TALK is never turned into YES by anyone else."""

    answer: RecordedAnswer


class Doctor(Ask, frozen=True, tag="doctor"):
    pass


class Check(msgspec.Struct, frozen=True):
    """`id` and `facts` are worded by app/content (what it means here, and the mend)."""

    id: str
    state: str  # ok | limited | missing
    facts: dict[str, str | int | float | None] = {}


class DoctorIs(Say, frozen=True, tag="doctor_is"):
    protection: str
    protection_why: tuple[str, ...]
    checks: tuple[Check, ...]
    faults: tuple[Problem, ...]


class Notes(Ask, frozen=True, tag="notes"):
    """What the guard noted for parent and child: clock changes, self-test failures, wrong PINs, restored backup. Newest first."""


class Note(msgspec.Struct, frozen=True):
    id: int
    at: str
    problem: Problem
    child: str | None = None


class NotesAre(Say, frozen=True, tag="notes_are"):
    notes: tuple[Note, ...]


class Retention(Ask, frozen=True, tag="retention"):
    """None: tell only. Days intervals are kept (1 to 30), months totals are kept (1 to 13): may only be lowered below our bounds."""

    interval_days: int | None = None
    total_months: int | None = None


class RetentionIs(Say, frozen=True, tag="retention_is"):
    interval_days: int
    total_months: int


class DeleteHistory(Ask, frozen=True, tag="delete_history"):
    """Usage, requests and notes of one child before today; rules stay."""

    child: str


class DeleteEverything(Ask, frozen=True, tag="delete_everything"):
    """Store, backups, secrets: as before setup. Resumes what is paused. Credentials needed on this very call."""


class Quit(Ask, frozen=True, tag="quit"):
    """End the personal guard (desktop's Quit). Credentials needed once an adult exists."""


# ---- the session agent ----


class Seen(Ask, frozen=True, tag="seen"):
    """A sensor's look. None: not known."""

    session: str
    boot_s: float
    foreground_pid: int | None
    foreground_app_id: str | None
    idle_s: float | None
    watching: bool | None
    fullscreen: bool | None
    window_pids: tuple[int, ...] | None
    foreground_by: str | None
    idle_by: str | None
    display_server: str


# ---- pushed ----


class StatusChanged(Say, frozen=True, tag="status_changed"):
    """To every subscriber when what it may see changed; at most twice a second."""

    status: StatusIs


class Warned(Say, frozen=True, tag="warned"):
    """`left_s` until the limit `limit` of this child (0: grace begins, it ends in `grace_s`)."""

    child: str
    left_s: int
    limit: str
    at_limit: str
    grace_s: int = 0


class AppStopped(Say, frozen=True, tag="app_stopped"):
    """Just this app was frozen (blocked, ask, unclassified, group or app limit). Told once each time it is stopped."""

    child: str
    app: str
    name: str
    reason: str
    opens_at: str | None = None


class ParentEnded(Say, frozen=True, tag="parent_ended"):
    """This connection's parent session has ended."""

    why: str  # idle | closed | pin_changed


class RequestChanged(Say, frozen=True, tag="request_changed"):
    request: Request


class Ending(Say, frozen=True, tag="ending"):
    """The guard goes down in good order."""

    restart: bool


Operation = (
    Hello | Subscribe | Setup | Family | PutAdult | RemoveAdult | PutChild | RemoveChild | SetLanguage | WhoUses | OpenParent | CloseParent
    | SetPin | ResetPin | NewRecoveryCode | Status | Report | ShowPolicy | ApplyPolicy | PreviewDay | SawPolicy | ShowPreset | GiveGrant
    | TakeBackGrant | Pause | Resume | SetOnlyToday | AskFor | WithdrawRequest | AnswerRequest | Requests | SawAnswers | Apps | Recorded
    | AnswerRecorded | Doctor | Notes | Retention | DeleteHistory | DeleteEverything | Quit | Seen
)  # fmt: skip

Result = (
    Welcome | Done | SetupDone | FamilyIs | ParentOpened | RecoveryCode | StatusIs | ReportIs | PolicyIs | DayPlan | PresetIs | GrantGiven
    | Asked | RequestsAre | AppsAre | RecordedIs | DoctorIs | NotesAre | RetentionIs
)  # fmt: skip

Pushed = StatusChanged | Warned | AppStopped | ParentEnded | RequestChanged | Ending



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
