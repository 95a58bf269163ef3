"""The life of what a child tells an adult: where it goes, what is true about it now, when it is tried again, when it ends.
Pure: no clock, no store, no network, no words for people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import Enum

import msgspec

from app.model.people import Band

COUNTDOWN_S = {Band.SMALL: 10, Band.BIG: 5}  # in the desktop alone: nothing is written or sent before it ends
NO_SIGN_AFTER = timedelta(minutes=30)
UNSENT_ENDS_AFTER = timedelta(hours=72)
UNOPENED_ENDS_AFTER = timedelta(days=30)
KEPT_AFTER_END = timedelta(days=30)
RETRIES_S = (30, 60, 120, 300, 600, 900)  # then ever the last
REFUSED_RETRY_S = 3600  # a refusal is a setting to be mended by an adult, not a moment to wait for
MOST_PARTS = 20
MOST_WORDS = 500


class About(Enum):
    """What it is about, as the child may tap. HOME makes the desktop ask *who* again."""

    MEAN = "mean"  # somebody is mean to me
    STRANGER = "stranger"  # somebody whom I do not know
    PICTURE = "picture"  # of me, or sent to me
    SCARED = "scared"  # I saw something
    SECRET = "secret"  # somebody wants me to keep one
    MONEY = "money"  # or things in a game
    MISTAKE = "mistake"  # I did something and it worries me
    HOME = "home"  # something at home
    OTHER = "other"


class Way(Enum):
    PAGE = "page"  # the adult's message page on this PC
    MAIL = "mail"
    TELEGRAM = "telegram"
    NTFY = "ntfy"
    OTHER = "other"  # whatever else Apprise carries


class Why(Enum):
    """Why something was not sent (yet)."""

    NO_NETWORK = "no_network"  # this PC has none
    NOT_REACHED = "not_reached"  # nobody answered at the server's address
    NO_ANSWER = "no_answer"  # handed over, and no word whether it was taken: it may arrive twice
    BUSY = "busy"  # the server says: later
    SIGN_IN = "sign_in"  # it does not accept the account's name or password
    ADDRESS = "address"  # it does not accept the address
    REFUSED = "refused"  # it does not accept the message
    SECURITY = "security"  # the connection could not be made safe
    SETTINGS = "settings"  # the channel's settings make no sense to the program
    CHANGED = "changed"  # the address was changed after it was sent off
    CHANNEL_GONE = "channel_gone"
    ADULT_GONE = "adult_gone"
    PIN_RESET = "pin_reset"  # without the old PIN nobody can open what was sealed
    NOT_OPENED = "not_opened"  # within 30 days


class Result(Enum):
    """What one try to send came to."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_REACHED = "not_reached"  # surely not handed over
    UNKNOWN = "unknown"  # handed over, the acknowledgement did not come


class LegState(Enum):
    WAITING = "waiting"
    DONE = "done"  # handed to the channel's server; or opened on the page
    ENDED = "ended"  # never sent or never opened


class Gone(Enum):
    """Why the words of a part are gone from an adult's page."""

    AGED = "aged"  # 30 days after they were read
    PIN_RESET = "pin_reset"  # never read
    NOT_OPENED = "not_opened"  # never read, within 30 days


class Body(msgspec.Struct, frozen=True):
    about: tuple[About, ...] = ()
    words: str = ""


class Leg(msgspec.Struct, frozen=True):
    """One way of one part. `address` and `mark` are as they were when the child sent it: a later change never redirects it."""

    way: Way
    state: LegState = LegState.WAITING
    channel: str | None = None
    address: str = ""
    mark: str = ""
    tries: int = 0
    next_at: datetime | None = None  # None: at once
    why: Why | None = None
    done_at: datetime | None = None


class Part(msgspec.Struct, frozen=True):
    """What was told in one go. `sealed`: to the adult's own key; `body`: only while a channel still has to carry it."""

    id: str
    at: datetime
    legs: tuple[Leg, ...]
    sealed: bytes | None = None
    body: Body | None = None


class Message(msgspec.Struct, frozen=True):
    """From one child to one adult. `parts` are never empty; later ones were added afterwards."""

    id: str
    child: str
    adult: str  # id of an adult of this PC, or of one outside
    adult_name: str
    at: datetime
    parts: tuple[Part, ...]
    read_at: datetime | None = None
    answer: str = ""
    answered_at: datetime | None = None
    hidden: bool = False  # from the child's own list, since its picture code was reset; the adult keeps it


class Choice(msgspec.Struct, frozen=True):
    """Whom one tap tells, and who comes next. Seen by no adult. `place`: where it went when the child chose; who comes to be called or
    reached otherwise is asked for once more, so that nobody takes another's place unseen."""

    adult: str | None = None
    following: tuple[str, ...] = ()
    place: str | None = None


class Channel(msgspec.Struct, frozen=True):
    """An adult's account with a carrier. Its password, token or whole address lies with the secrets, never here."""

    id: str
    kind: Way
    name: str
    owner: str  # adult id
    host: str = ""
    port: int | None = None
    user: str = ""
    sender: str = ""  # mail: the From address
    security: str = "starttls"  # starttls | ssl | none
    has_secret: bool = False
    mark: str = ""  # other: a new one at each change, for the address is in the secret


class Outside(msgspec.Struct, frozen=True):
    """An adult who has no account here: school, relative. Without a channel only `how_to_reach` is shown."""

    id: str
    name: str
    how_to_reach: str = ""
    added_by: str | None = None  # adult id; None: the child itself, for itself alone
    channel: str | None = None
    address: str = ""


class AdultWay(msgspec.Struct, frozen=True):
    """How an adult of this PC is told besides the page; set by that adult alone."""

    channel: str
    address: str


class Word(msgspec.Struct, frozen=True):
    """Sent to an outside address, to be told to the child in person and typed by the child."""

    word: str
    mark: str
    at: datetime
    tries: int = 0
    earlier: tuple[datetime, ...] = ()  # when others were sent before it


class Lost(msgspec.Struct, frozen=True):
    """How many messages nobody can open any more since an adult's PIN was reset."""

    count: int
    at: datetime


# ---- sending ----


def place_mark(channel: Channel, address: str) -> str:
    """Where it goes, as one text: whenever it changes, a confirmation is undone and what waits is not redirected."""
    server = channel.host.casefold() if channel.kind is Way.NTFY else ""
    return "\n".join((channel.kind.value, server, channel.mark, address.strip().casefold()))


_BETWEEN_PLACES = frozenset(',;[]<>"')  # where carriers take one text for several places, or for a name and a place


def is_one_place(way: Way, address: str) -> bool:
    """Whether it can be exactly one address of that carrier: of two, one may take a message that the other refuses."""
    if not address or any(sign.isspace() or sign in _BETWEEN_PLACES for sign in address):
        return False
    if way is not Way.MAIL:
        return True
    user, at, domain = address.partition("@")
    return bool(at) and "@" not in domain and all(user.split(".")) and all(domain.split("."))


def is_due(leg: Leg, now: datetime) -> bool:
    return leg.way is not Way.PAGE and leg.state is LegState.WAITING and (leg.next_at is None or leg.next_at <= now)


def after_try(leg: Leg, result: Result, why: Why | None, now: datetime) -> Leg:
    """Done is done; everything else is tried again until it ends."""
    if leg.state is not LegState.WAITING:
        return leg
    tries = leg.tries + 1
    if result is Result.ACCEPTED:
        return msgspec.structs.replace(leg, state=LegState.DONE, tries=tries, next_at=None, why=None, done_at=now)
    if result is Result.REFUSED and why is not Why.BUSY:
        wait_s = REFUSED_RETRY_S
    else:
        wait_s = RETRIES_S[min(tries, len(RETRIES_S)) - 1]
    plain = {Result.REFUSED: Why.REFUSED, Result.NOT_REACHED: Why.NOT_REACHED, Result.UNKNOWN: Why.NO_ANSWER}
    return msgspec.structs.replace(leg, tries=tries, next_at=now + timedelta(seconds=wait_s), why=why or plain[result])


def at_once(leg: Leg) -> Leg:
    """The network is back, or the channel was mended."""
    if leg.way is Way.PAGE or leg.state is not LegState.WAITING:
        return leg
    return msgspec.structs.replace(leg, next_at=None)


def ended(leg: Leg, why: Why, now: datetime) -> Leg:
    if leg.state is not LegState.WAITING:
        return leg
    return msgspec.structs.replace(leg, state=LegState.ENDED, next_at=None, why=why, done_at=now)


def next_due(messages: Iterable[Message]) -> datetime | None:
    """The earliest moment at which something is to be sent; far in the past where something is due at once. None: nothing waits."""
    moments = [
        leg.next_at or message.at
        for message in messages
        for part in message.parts
        for leg in part.legs
        if leg.way is not Way.PAGE and leg.state is LegState.WAITING
    ]
    return min(moments, default=None)


# ---- time goes by ----


def aged(message: Message, now: datetime) -> Message | None:
    """The message as it is to be kept at `now`; None: nothing of it any more."""
    parts = tuple(_aged_part(part, now) for part in message.parts)
    message = msgspec.structs.replace(message, parts=parts)
    if any(leg.state is LegState.WAITING for part in parts for leg in part.legs):
        return message
    moments = [leg.done_at or part.at for part in parts for leg in part.legs]
    last = max([*moments, message.at, *(moment for moment in (message.read_at, message.answered_at) if moment is not None)])
    return None if now - last >= KEPT_AFTER_END else message


def _aged_part(part: Part, now: datetime) -> Part:
    legs = tuple(_aged_leg(part, leg, now) for leg in part.legs)
    body, sealed = part.body, part.sealed
    page = next((leg for leg in legs if leg.way is Way.PAGE), None)
    carried = any(leg.way is not Way.PAGE and leg.state is LegState.WAITING for leg in legs)
    if not carried and (page is None or sealed is not None or page.state is LegState.ENDED):
        body = None  # handed over, or given up: the words go
    opened_at = None if page is None else page.done_at
    if page is None or page.state is LegState.ENDED or (opened_at is not None and now - opened_at >= KEPT_AFTER_END):
        sealed = None
        body = body if carried else None
    return msgspec.structs.replace(part, legs=legs, body=body, sealed=sealed)


def _aged_leg(part: Part, leg: Leg, now: datetime) -> Leg:
    if leg.way is Way.PAGE:
        return ended(leg, Why.NOT_OPENED, now) if now - part.at >= UNOPENED_ENDS_AFTER else leg
    return ended(leg, leg.why or Why.NOT_REACHED, now) if now - part.at >= UNSENT_ENDS_AFTER else leg


# ---- what the child is shown ----


class Shown(Enum):
    """What is true of one way now, as far as this PC can know."""

    WAITING_FOR_ADULT = "waiting_for_adult"  # until the adult opens the page on this PC
    READ = "read"
    SENDING = "sending"
    WAITING_FOR_NETWORK = "waiting_for_network"  # sent when it is back
    TRIED_AGAIN = "tried_again"  # not sent yet: `why`
    HANDED = "handed"  # the carrier has it; whether it was read cannot be seen
    NOT_SENT = "not_sent"  # and will not be: `why`


def shown(leg: Leg, network: bool | None = None) -> Shown:
    """`network` False: this PC has none, and what was not tried yet waits for it too."""
    if leg.state is LegState.ENDED:
        return Shown.NOT_SENT
    if leg.way is Way.PAGE:
        return Shown.READ if leg.state is LegState.DONE else Shown.WAITING_FOR_ADULT
    if leg.state is LegState.DONE:
        return Shown.HANDED
    if leg.tries == 0:
        return Shown.WAITING_FOR_NETWORK if network is False else Shown.SENDING
    return Shown.WAITING_FOR_NETWORK if leg.why is Why.NO_NETWORK else Shown.TRIED_AGAIN


def has_sign(message: Message) -> bool:
    """Whether the adult is known to have seen all of it. A server that took a mail is no sign of a person."""
    return not _unseen(message)


def without_sign(message: Message, now: datetime) -> bool:
    """Half an hour has gone, for what was added later too: the next adult and 111 are shown, nothing is sent by itself."""
    unseen = _unseen(message)
    return bool(unseen) and (now - min(part.at for part in unseen) >= NO_SIGN_AFTER or not is_under_way(message))


def _unseen(message: Message) -> tuple[Part, ...]:
    """What the adult has not opened; where no page tells that, what was told after the last that is known of the adult. An answer says
    nothing of a part that waits unopened."""
    signs = [moment for moment in (message.read_at, message.answered_at) if moment is not None]

    def is_unseen(part: Part) -> bool:
        page = next((leg for leg in part.legs if leg.way is Way.PAGE), None)
        if page is not None and page.state is not LegState.ENDED:
            return page.state is LegState.WAITING
        return not signs or part.at > max(signs)

    return tuple(part for part in message.parts if is_unseen(part))


def gone(part: Part) -> Gone | None:
    """Why its adult cannot read it any more; None: it is there."""
    page = next((leg for leg in part.legs if leg.way is Way.PAGE), None)
    if page is None or page.state is LegState.WAITING:
        return None
    if page.state is LegState.DONE:
        return Gone.AGED if part.sealed is None and part.body is None else None
    return Gone.PIN_RESET if page.why is Why.PIN_RESET else Gone.NOT_OPENED


def is_under_way(message: Message) -> bool:
    """Whether any of it has reached a server or a page, or still may."""
    return any(leg.state is not LegState.ENDED for part in message.parts for leg in part.legs)


def adult_after(told: Iterable[str], choice: Choice, others: Iterable[str]) -> str | None:
    """The next one whom the child may tell: in the child's own order, then any other who can be told."""
    can_be_told, already = tuple(others), set(told)
    order = [*(() if choice.adult is None else (choice.adult,)), *choice.following, *can_be_told]
    return next((adult for adult in order if adult in can_be_told and adult not in already), None)
