"""Who may use which picture of which child, for what and until when, and how that stands: the register of photo consents.
Pure: no clock, no store, no words for people. It never holds a picture, only words about it."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

import msgspec

OWN_YES_FROM = 7  # by the year of birth: a child that turns seven this year is asked already
MOST_TEXT = 200
MOST_OF_A_CHILD = 200


class Reply(Enum):
    """What the child itself said. "Let's talk" is never turned into yes."""

    YES = "yes"
    NO = "no"
    TALK = "talk"


class State(Enum):
    ASKED = "asked"  # waits for the child's own yes
    TALK = "talk"  # the child would like to talk about it first
    REFUSED = "refused"  # the child said no
    IN_FORCE = "in_force"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"  # its last day is over
    USED = "used"  # it was for one time, and that was


OPEN = frozenset({State.ASKED, State.TALK, State.REFUSED, State.IN_FORCE})
OVER = frozenset(State) - OPEN


class Entry(msgspec.Struct, frozen=True):
    """What an adult writes down. `until` None: for one time."""

    picture: str
    who: str
    what_for: str
    place: str
    until: date | None = None


class Consent(msgspec.Struct, frozen=True):
    """`written_by` and `withdrawn_by` None: the administrator of the PC, or the child itself (`withdrawn_by_child`)."""

    id: str
    child: str
    entry: Entry
    written_at: datetime
    written_by: str | None = None
    reply: Reply | None = None
    replied_at: datetime | None = None
    used_at: datetime | None = None
    withdrawn_at: datetime | None = None
    withdrawn_by: str | None = None
    withdrawn_by_child: bool = False


def is_whole(entry: Entry) -> bool:
    texts = (entry.picture, entry.who, entry.what_for, entry.place)
    return all(text.strip() and len(text) <= MOST_TEXT for text in texts)


def needs_own_yes(birth_year: int, today: date) -> bool:
    return today.year - birth_year >= OWN_YES_FROM


def state(consent: Consent, birth_year: int, today: date) -> State:
    """Silence is no yes: from seven on nothing is in force before the child's own yes, whoever wrote it down and whenever."""
    if consent.withdrawn_at is not None:
        return State.WITHDRAWN
    if consent.used_at is not None:
        return State.USED
    if consent.entry.until is not None and today > consent.entry.until:
        return State.LAPSED
    if consent.reply is Reply.NO:
        return State.REFUSED
    if consent.reply is Reply.TALK:
        return State.TALK
    if consent.reply is None and needs_own_yes(birth_year, today):
        return State.ASKED
    return State.IN_FORCE


# ---- its life: each None where it is over already ----


def replied(consent: Consent, reply: Reply, birth_year: int, now: datetime, today: date) -> Consent | None:
    """The child may think again as long as it is not over."""
    if state(consent, birth_year, today) in OVER:
        return None
    return msgspec.structs.replace(consent, reply=reply, replied_at=now)


def withdrawn(
    consent: Consent, by: str | None, birth_year: int, now: datetime, today: date, *, by_child: bool = False
) -> Consent | None:
    """By a parent or by the child, at any time and without a reason; it stays as history."""
    if state(consent, birth_year, today) in OVER:
        return None
    return msgspec.structs.replace(consent, withdrawn_at=now, withdrawn_by=by, withdrawn_by_child=by_child)


def used(consent: Consent, birth_year: int, now: datetime, today: date) -> Consent | None:
    """Only what is for one time, and only while it is in force."""
    if consent.entry.until is not None or state(consent, birth_year, today) is not State.IN_FORCE:
        return None
    return msgspec.structs.replace(consent, used_at=now)


def may_delete(consent: Consent, birth_year: int, today: date) -> bool:
    """What still stands is withdrawn first, so that the child sees it end."""
    return state(consent, birth_year, today) in OVER | {State.REFUSED}
