"""What an adult's Messages show: own letters, how one is reached, accounts that carry messages, adults outside this PC.
Must not word anything, nor import Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.model.tell import Gone, Outside, Result, Way, Why
from app.wire.messages import ChannelIs, LetterIs, LetterOpened, LetterPart, MyLettersAre, MyWayIs


@dataclass(frozen=True, slots=True)
class LettersState:
    """`told` False: the guard has not answered yet. `lost`: destroyed when this adult's PIN was set anew without the old one."""

    letters: tuple[LetterIs, ...] = ()
    lost: int = 0
    told: bool = False


def letters_state(are: MyLettersAre) -> LettersState:
    """Unread ones first, each group as the guard gives it: newest first."""
    return LettersState(tuple(sorted(are.letters, key=lambda letter: not letter.unread)), are.lost, told=True)


@dataclass(frozen=True, slots=True)
class LetterState:
    id: str = ""
    child_name: str = ""
    at: str = ""
    parts: tuple[LetterPart, ...] = ()
    answer: str = ""
    answered_at: str | None = None

    @property
    def lost(self) -> bool:
        """Nothing of it was ever read, nor can be."""
        return bool(self.parts) and all(part.why in (Gone.PIN_RESET, Gone.NOT_OPENED) for part in self.parts)


def letter_state(opened: LetterOpened) -> LetterState:
    letter = opened.letter
    return LetterState(letter.id, letter.child_name, letter.at, opened.parts, opened.answer, letter.answered_at)


# ---- how adults can be reached ----


class Asks(Enum):
    """The fields of a channel's form."""

    SENDER = "sender"
    HOST = "host"
    PORT = "port"
    SECURITY = "security"
    USER = "user"
    SECRET = "secret"


FORMS: dict[Way, tuple[Asks, ...]] = {
    Way.MAIL: (Asks.SENDER, Asks.HOST, Asks.PORT, Asks.SECURITY, Asks.USER, Asks.SECRET),
    Way.TELEGRAM: (Asks.SECRET,),
    Way.NTFY: (Asks.HOST, Asks.SECURITY, Asks.USER, Asks.SECRET),
    Way.OTHER: (Asks.SECRET,),
}
MAIL_PORTS = {"starttls": 587, "ssl": 465, "none": 25}
KINDS = tuple(FORMS)


def wants_address(kind: Way) -> bool:
    """With another service the address is part of the secret."""
    return kind is not Way.OTHER


def port_of(text: str, security: str) -> int | None:
    """Empty: the usual one of that security. None: it is no port."""
    if not text.strip():
        return MAIL_PORTS.get(security, 587)
    number = int(text) if text.strip().isdecimal() else 0
    return number if 1 <= number <= 65535 else None


@dataclass(frozen=True, slots=True)
class WaysState:
    """`parent` False: a helper, who sees the own way alone."""

    parent: bool = True
    told: bool = False
    channel: str | None = None
    address: str = ""
    channels: tuple[ChannelIs, ...] = ()
    outside: tuple[Outside, ...] = ()


def ways_state(way: MyWayIs | None, channels: tuple[ChannelIs, ...], outside: tuple[Outside, ...], *, parent: bool) -> WaysState:
    if way is None:
        return WaysState(parent)
    return WaysState(parent, True, way.channel, way.address, channels, outside)


def channel_of(state: WaysState, id: str | None) -> ChannelIs | None:
    return next((channel for channel in state.channels if channel.channel.id == id), None)


def carrier(state: WaysState, id: str | None) -> str | None:
    """Whose account it is, if it is another adult's; None: one's own, or none."""
    channel = channel_of(state, id)
    return None if channel is None or channel.yours else channel.owner_name


@dataclass(frozen=True, slots=True)
class Tested:
    """The true result of a test: a server that took it is not a person who got it."""

    result: Result
    why: Why | None = None
