"""A person whom a child would like to have as a contact: what the child thinks over, asks, withdraws, and what adults answer.
Pure: no clock, no store, no words for people. A draft and its ticks are the desktop's alone until the child asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum

import msgspec

MOST_NICKNAME = 40
MOST_APP = 40
MOST_WORDS = 500
MOST_SAID = 12
MOST_OF_A_CHILD = 100
MOST_WAITING = 20
CLOSED_KEPT = timedelta(days=30)


class Met(Enum):
    """Where they met."""

    SCHOOL = "school"
    NEIGHBOURS = "neighbours"
    FAMILY = "family"
    CLUB = "club"  # a class or club outside school
    GAME = "game"
    SOCIAL = "social"  # videos and social networks
    GROUP = "group"  # a chat group
    ELSEWHERE = "elsewhere"


class Question(Enum):
    """The stop-and-think list, in the order in which it is asked."""

    KNOWN = "known"  # do I know this person in real life?
    SECRET = "secret"  # asked me to keep something secret?
    PICTURE = "picture"  # asked for a picture or video of me?
    MONEY = "money"  # asked for money, or promised some, or things in a game?
    MOVE = "move"  # asked me to go on in another app?
    MEET = "meet"  # asked to meet?


class Tick(Enum):
    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"


Ticks = Mapping[Question, Tick]


class Thought(Enum):
    """What the child is told. Never "you may not": the child can ask whatever it is."""

    OPEN = "open"  # not all is answered, and nothing worries yet
    CALM = "calm"
    UNSURE = "unsure"  # somebody whom one does not know for certain: talk with an adult first
    WORRYING = "worrying"  # something that grown-ups who mean well do not ask: talk first, help beside it


class State(Enum):
    """A draft has none: it is nowhere but before the child. What is withdrawn has none either: it is erased."""

    ASKED = "asked"
    TALK = "talk"  # let's talk about it
    APPROVED = "approved"
    NOT_NOW = "not_now"
    ENDED = "ended"


class Answer(Enum):
    APPROVE = "approve"
    TALK = "talk"
    NOT_NOW = "not_now"


ANSWERED = {Answer.APPROVE: State.APPROVED, Answer.TALK: State.TALK, Answer.NOT_NOW: State.NOT_NOW}
WAITING = frozenset({State.ASKED, State.TALK})
CLOSED = frozenset({State.NOT_NOW, State.ENDED})


class Said(msgspec.Struct, frozen=True):
    """One step of the history, with the words that go with it. `by` None: the child itself, or the administrator of the PC."""

    state: State
    at: datetime
    by: str | None = None
    words: str = ""
    by_child: bool = False


class Contact(msgspec.Struct, frozen=True):
    """All that is kept of one. `ticks` are kept only while the answer is open: then the adult who decides sees them."""

    id: str
    child: str
    nickname: str
    met: Met
    app: str
    state: State
    asked_at: datetime
    ticks: dict[Question, Tick] = {}
    said: tuple[Said, ...] = ()
    seen_by_child: bool = True  # False: an answer that the child has not opened yet

    @property
    def last(self) -> Said | None:
        return self.said[-1] if self.said else None


class Draft(msgspec.Struct, frozen=True):
    """Before the child asks. Lives in the memory of the desktop alone."""

    nickname: str = ""
    met: Met | None = None
    app: str = ""
    ticks: dict[Question, Tick] = {}

    @property
    def whole(self) -> bool:
        return (
            bool(self.nickname.strip()) and self.met is not None and bool(self.app.strip()) and set(self.ticks) == set(Question)
        )


# ---- stop and think ----


def worries(question: Question, tick: Tick) -> bool:
    """Whether this one answer is a reason to talk first."""
    return tick is not (Tick.YES if question is Question.KNOWN else Tick.NO)


def worrying(ticks: Ticks) -> tuple[Question, ...]:
    """What to talk about, in the order of the list."""
    return tuple(question for question in Question if question in ticks and worries(question, ticks[question]))


def thought(ticks: Ticks) -> Thought:
    """One worrying answer is enough, whatever else is answered or still open."""
    found = worrying(ticks)
    if any(question is not Question.KNOWN and ticks[question] is Tick.YES for question in found):
        return Thought.WORRYING
    if found:
        return Thought.UNSURE
    return Thought.CALM if set(ticks) == set(Question) else Thought.OPEN


# ---- its life ----


def asked(draft: Draft, id: str, child: str, now: datetime) -> Contact | None:
    """None: something is missing. Only from here on does anybody but the child see it."""
    if not draft.whole or draft.met is None:
        return None
    return Contact(id, child, draft.nickname, draft.met, draft.app, State.ASKED, now, dict(draft.ticks))


def may_answer(contact: Contact) -> bool:
    """Also later: "not now" may become yes. What is agreed is ended, not answered anew."""
    return contact.state in WAITING or contact.state is State.NOT_NOW


def answered(contact: Contact, answer: Answer, by: str | None, words: str, now: datetime) -> Contact | None:
    """None: there is nothing to answer any more."""
    if not may_answer(contact):
        return None
    return _went_on(contact, Said(ANSWERED[answer], now, by, words), seen=False)


def may_end(contact: Contact) -> bool:
    return contact.state is State.APPROVED


def ended_by_adult(contact: Contact, by: str | None, reason: str, now: datetime) -> Contact | None:
    """None: it is not agreed, or no reason is named."""
    if not may_end(contact) or not reason.strip():
        return None
    return _went_on(contact, Said(State.ENDED, now, by, reason), seen=False)


def ended_by_child(contact: Contact, now: datetime) -> Contact | None:
    """The child owes nobody a reason."""
    if not may_end(contact):
        return None
    return _went_on(contact, Said(State.ENDED, now, by_child=True), seen=True)


def may_withdraw(contact: Contact) -> bool:
    """Then it is erased with its ticks and its history. What was agreed is ended instead, so that adults know what stood."""
    return contact.state in WAITING or contact.state is State.NOT_NOW


def seen(contact: Contact) -> Contact:
    return msgspec.structs.replace(contact, seen_by_child=True)


def aged(contact: Contact, now: datetime) -> Contact | None:
    """What is over goes after 30 days; None: nothing of it any more. What waits or is agreed stays."""
    last = contact.last
    if contact.state in CLOSED and last is not None and now - last.at >= CLOSED_KEPT:
        return None
    return contact


def _went_on(contact: Contact, said: Said, *, seen: bool) -> Contact:
    return msgspec.structs.replace(
        contact,
        state=said.state,
        ticks=contact.ticks if said.state in WAITING else {},
        said=(*contact.said, said)[-MOST_SAID:],
        seen_by_child=seen,
    )
