"""What the pages of Tell show, and how the seconds before sending are counted. Nothing is sent before they are over.
Must not word anything, send anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from math import ceil

from app.model.tell import About, Shown, Way, Why
from app.wire.messages import AdultsToTellAre, AdultToTell, MessageIs, MyMessagesAre

GAP_S = 3.0
"""A PC that slept, hung or was locked for longer has not been watched by the child: nothing is sent then."""


class First(Enum):
    """What opening begins with: the adult whom one tap tells, or the question who."""

    TAP = "tap"
    WHOM = "whom"
    MESSAGES = "messages"
    CHOOSING = "choosing"


class Phase(Enum):
    COUNTING = "counting"
    OVER = "over"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Countdown:
    """`begun_s` and `seen_s` are moments of one clock that also runs while the PC sleeps."""

    length_s: int
    begun_s: float
    seen_s: float


def begun(length_s: int, now_s: float) -> Countdown:
    return Countdown(length_s, now_s, now_s)


def held(countdown: Countdown, now_s: float) -> Countdown:
    """The window is not before the child yet: all the seconds are still to come."""
    return begun(countdown.length_s, now_s)


def counted(countdown: Countdown, now_s: float) -> tuple[Countdown, Phase]:
    if now_s < countdown.seen_s or now_s - countdown.seen_s > GAP_S:
        return countdown, Phase.BROKEN
    seen = replace(countdown, seen_s=now_s)
    return seen, Phase.OVER if now_s - countdown.begun_s >= countdown.length_s else Phase.COUNTING


def left_s(countdown: Countdown) -> int:
    return max(0, ceil(countdown.length_s - (countdown.seen_s - countdown.begun_s)))


def share_left(countdown: Countdown) -> float:
    return max(0.0, min(1.0, 1 - (countdown.seen_s - countdown.begun_s) / max(1, countdown.length_s)))


# ---- whom ----


class Note(Enum):
    """What the child has to know of an adult before telling."""

    PAGE = "page"  # on this PC, when the adult opens the own page
    CHANNEL = "channel"
    CARRIED = "carried"  # by another adult's account
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    NO_NETWORK = "no_network"
    ONLY_REACH = "only_reach"  # nothing can be sent
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Told:
    note: Note
    way: Way | None = None
    name: str = ""  # whose account
    address: str = ""


def notes(adult: AdultToTell, network: bool | None) -> tuple[Told, ...]:
    if not adult.ways:
        return (Told(Note.ONLY_REACH), *((Told(Note.OWN),) if adult.own else ()))
    found: list[Told] = []
    for way in adult.ways:
        found.append(Told(Note.PAGE if way.way is Way.PAGE else Note.CHANNEL, way.way, address=way.address))
        if way.carried_by is not None:
            found.append(Told(Note.CARRIED, way.way, way.carried_by))
    if not adult.confirmed:
        found.append(Told(Note.NOT_CONFIRMED))
    if network is False and any(way.way is not Way.PAGE for way in adult.ways):
        found.append(Told(Note.NO_NETWORK))
    return tuple(found)


def places(adult: AdultToTell) -> tuple[Told, ...]:
    """Where it would go, and whether the child has confirmed that; those here set their own ways, and no word is told for them."""
    told = tuple(one for one in notes(adult, None) if one.note in (Note.CHANNEL, Note.NOT_CONFIRMED))
    return (*told, Told(Note.CONFIRMED)) if adult.confirmed and not adult.here else told


def adult_of(are: AdultsToTellAre | None, id: str | None) -> AdultToTell | None:
    return None if are is None else next((adult for adult in are.adults if adult.id == id), None)


def one_tap(are: AdultsToTellAre) -> AdultToTell | None:
    """Whom the tap tells after the seconds; None: it asks who."""
    adult = adult_of(are, are.chosen)
    return adult if adult is not None and adult.ways else None


def in_order(are: AdultsToTellAre) -> tuple[AdultToTell, ...]:
    """The child's own order first, then the others as they come, those to whom nothing can be sent at the end."""
    wanted = [*(() if are.chosen is None else (are.chosen,)), *are.following]
    place = {id: number for number, id in enumerate(wanted)}
    return tuple(sorted(are.adults, key=lambda adult: (not adult.ways, place.get(adult.id, len(wanted)))))


# ---- whom one tap tells ----


@dataclass(frozen=True, slots=True)
class ChoosingState:
    """`following`: who comes next, in order; `others` are not in it."""

    can_send: tuple[AdultToTell, ...] = ()
    chosen: str | None = None
    following: tuple[AdultToTell, ...] = ()
    others: tuple[AdultToTell, ...] = ()
    own: tuple[AdultToTell, ...] = ()
    unconfirmed: tuple[AdultToTell, ...] = ()
    practice: bool = False


def choosing_state(are: AdultsToTellAre, practice: bool = False) -> ChoosingState:
    can_send = tuple(adult for adult in are.adults if adult.ways)
    rest = [adult for adult in can_send if adult.id != are.chosen]
    following = tuple(adult for id in are.following for adult in rest if adult.id == id)
    return ChoosingState(
        can_send,
        are.chosen if adult_of(are, are.chosen) is not None else None,
        following,
        tuple(adult for adult in rest if adult not in following),
        tuple(adult for adult in are.adults if adult.own),
        tuple(adult for adult in can_send if not adult.here and not adult.confirmed),
        practice,
    )


def moved(following: tuple[str, ...], id: str, step: int) -> tuple[str, ...]:
    """One place earlier (-1) or later (+1); stays where it is at either end."""
    order = list(following)
    at = order.index(id)
    to = min(len(order) - 1, max(0, at + step))
    order.insert(to, order.pop(at))
    return tuple(order)


# ---- what became of it ----


@dataclass(frozen=True, slots=True)
class LegState:
    shown: Shown
    way: Way
    why: Why | None = None
    carried_by: str | None = None


@dataclass(frozen=True, slots=True)
class PartState:
    at: datetime
    legs: tuple[LegState, ...]


@dataclass(frozen=True, slots=True)
class MessageState:
    id: str
    adult: str
    adult_name: str
    at: datetime
    parts: tuple[PartState, ...]
    answer: str = ""
    answered_at: datetime | None = None
    no_sign: bool = False
    next_adult: AdultToTell | None = None
    can_add: bool = True


@dataclass(frozen=True, slots=True)
class MessagesState:
    """`told` False: not asked yet."""

    messages: tuple[MessageState, ...] = ()
    network: bool | None = None
    lost: bool = False
    told: bool = False
    practice: bool = False


def message_state(message: MessageIs, are: AdultsToTellAre | None) -> MessageState:
    return MessageState(
        message.id,
        message.adult,
        message.adult_name,
        datetime.fromisoformat(message.at),
        tuple(
            PartState(
                datetime.fromisoformat(part.at), tuple(LegState(leg.shown, leg.way, leg.why, leg.carried_by) for leg in part.legs)
            )
            for part in message.parts
        ),
        message.answer,
        None if message.answered_at is None else datetime.fromisoformat(message.answered_at),
        message.no_sign,
        adult_of(are, message.next_adult),
        message.can_add,
    )


def messages_state(are: MyMessagesAre, adults: AdultsToTellAre | None, practice: bool = False) -> MessagesState:
    told = tuple(message_state(message, adults) for message in are.messages)
    return MessagesState(told, are.network, are.lost_at is not None, told=True, practice=practice)


@dataclass(frozen=True, slots=True)
class Home:
    """Something at home that was written for one message: *who* is asked again before it goes anywhere. `wiped`: the child looked elsewhere,
    and the sentence is gone."""

    about: tuple[About, ...]
    words: str
    adult: str  # of the message
    message: str
    wiped: bool = False

    def without_words(self) -> Home:
        return replace(self, words="", wiped=True)


def names_home(about: tuple[About, ...]) -> bool:
    """Something at home: *who* is asked again first."""
    return About.HOME in about
