"""Messages from children to adults: kept, added to, read, answered, deleted, and followed when people or keys change.
Must not send anything itself, nor show a message to anybody but the child and the one adult."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from app.guard.household import KeptHousehold
from app.guard.pin import Pins
from app.guard.reaching import Reach, Reaching
from app.guard.tell_kept import TellKept
from app.model.problem import ProblemError
from app.model.tell import (
    KEPT_AFTER_END,
    MOST_PARTS,
    Body,
    Channel,
    Leg,
    LegState,
    Lost,
    Message,
    Part,
    Way,
    Why,
    aged,
    at_once,
    ended,
    place_mark,
)

MOST_A_DAY = 50  # of one child: far beyond any need, and a bound for a program that floods
MOST_KEPT_BYTES = 512 * 1024  # of one child, so that its flood leaves room in the chest for its sister's call for help
_DAY_S = 86400


class Telling:
    """`changed`: the id of an adult whose letters are others now. `waiting`: something may be to send."""

    def __init__(
        self,
        household: KeptHousehold,
        pins: Pins,
        kept: TellKept,
        reaching: Reaching,
        now: Callable[[], datetime],
        changed: Callable[[str], None],
        waiting: Callable[[], None],
    ) -> None:
        self._household = household
        self._pins = pins
        self._kept = kept
        self._reaching = reaching
        self._now = now
        self._changed = changed
        self._waiting = waiting

    # ---- the child's side ----

    def tell(self, child: str, id: str, reach: Reach, legs: tuple[Leg, ...], body: Body) -> Message:
        """Kept before it is answered: from then on a power cut loses nothing of it."""
        before = self._kept.message(child, id)
        if before is not None:
            return before  # the desktop asks again after a broken connection
        now = self._now()
        today = [message for message in self._kept.messages(child) if (now - message.at).total_seconds() < _DAY_S]
        if len(today) >= MOST_A_DAY:
            raise ProblemError("tell_too_many", most=MOST_A_DAY)
        self._check_room(child)
        part = self._part(id, reach.id, legs, body, now)
        message = Message(id, child, reach.id, reach.name, now, (part,))
        self._keep(message)
        return message

    def add(self, child: str, message_id: str, id: str, body: Body) -> Message:
        """By the ways that the message took, to the places that it went."""
        message = self.of_child(child, message_id)
        if any(part.id == id for part in message.parts):
            return message
        if len(message.parts) >= MOST_PARTS:
            raise ProblemError("tell_too_many_parts", most=MOST_PARTS)
        self._check_room(child)
        legs = tuple(Leg(leg.way, channel=leg.channel, address=leg.address, mark=leg.mark) for leg in message.parts[0].legs)
        part = self._part(id, message.adult, legs, body, self._now())
        message = msgspec.structs.replace(message, parts=(*message.parts, part))
        self._keep(message)
        self.follow()  # an adult or channel that has gone since takes nothing more
        return self._kept.message(child, message_id) or message

    def _check_room(self, child: str) -> None:
        if self._kept.kept_bytes(child) >= MOST_KEPT_BYTES:
            raise ProblemError("tell_no_room")

    def _part(self, id: str, adult: str, legs: tuple[Leg, ...], body: Body, now: datetime) -> Part:
        sealed = None
        public = self._pins.letters_to(adult) if any(leg.way is Way.PAGE for leg in legs) else None
        if public is not None:
            from nacl.public import PublicKey, SealedBox

            if adult not in self._kept.sealing_keys():
                self._kept.put_key(adult, public)
            sealed = bytes(SealedBox(PublicKey(public)).encrypt(msgspec.msgpack.encode(body)))
        carried = any(leg.way is not Way.PAGE for leg in legs)
        # Where the adult has no key yet (set up before there were any) the chest's own sealing has to do until the next PIN.
        return Part(id, now, legs, sealed, body if carried or sealed is None else None)

    def of_child(self, child: str, id: str) -> Message:
        message = self._kept.message(child, id)
        if message is None or message.hidden:
            raise ProblemError("tell_message_unknown")
        return message

    def mine(self, child: str) -> list[Message]:
        """Newest first, as they are now."""
        now = self._now()
        current = (aged(message, now) for message in self._kept.messages(child) if not message.hidden)
        return [message for message in current if message is not None][::-1]

    def delete(self, child: str, id: str) -> None:
        message = self.of_child(child, id)
        self._kept.put_messages((), (message,))
        self._changed(message.adult)

    # ---- the adult's side ----

    def letters(self, adult: str) -> list[Message]:
        """Newest first; only what went to this adult's page."""
        now = self._now()
        current = (aged(message, now) for message in self._kept.messages() if message.adult == adult and on_page(message))
        return [message for message in current if message is not None][::-1]

    def letter(self, adult: str, id: str) -> Message:
        for message in self.letters(adult):
            if message.id == id:
                return message
        raise ProblemError("tell_message_unknown")

    def open(self, adult: str, id: str, key: bytes | None) -> tuple[Message, list[Body | None]]:
        """Read now. A part without words any more is None."""
        message, now = self.letter(adult, id), self._now()
        bodies, parts = [], []
        for part in message.parts:
            body, broken = self._unsealed(part, key)
            bodies.append(body)
            legs = tuple(_opened(leg, broken, now) for leg in part.legs)
            parts.append(msgspec.structs.replace(part, legs=legs, sealed=None if broken else part.sealed))
        if is_unread(message) and any(body is not None for body in bodies):
            message = msgspec.structs.replace(message, read_at=now)
        message = msgspec.structs.replace(message, parts=tuple(parts))
        self._kept.put_messages((message,))
        return message, bodies

    def _unsealed(self, part: Part, key: bytes | None) -> tuple[Body | None, bool]:
        """True: it was sealed to a key that is no more."""
        if part.sealed is None:
            return (part.body if any(leg.way is Way.PAGE for leg in part.legs) else None), False
        if key is None:
            raise ProblemError("pin_needed", op="open_letter")
        from nacl.exceptions import CryptoError
        from nacl.public import PrivateKey, SealedBox

        try:
            return msgspec.msgpack.decode(SealedBox(PrivateKey(key)).decrypt(part.sealed), type=Body), False
        except (CryptoError, msgspec.DecodeError):
            return None, True

    def answer(self, adult: str, id: str, words: str) -> None:
        message = self.letter(adult, id)
        self._kept.put_messages((msgspec.structs.replace(message, answer=words, answered_at=self._now()),))
        self._changed(adult)

    def lost(self, adult: str) -> int:
        lost = self._kept.lost(adult)
        return 0 if lost is None or self._now() - lost.at >= KEPT_AFTER_END else lost.count

    # ---- when people, channels or keys change ----

    def follow(self) -> None:
        """After any such change, and when the chest is opened: what can never arrive any more is ended, and the child told so."""
        if not self._kept.open:
            return
        now = self._now()
        for channel in self._kept.channels():
            if self._household.adult(channel.owner) is None:
                self._kept.take_channel(channel.id)
        lost = self._adults_with_new_keys()
        here, channels = self._reaching.names(), {channel.id for channel in self._kept.channels()}
        changed: list[Message] = []
        for message in self._kept.messages():
            followed = self._followed(message, here, channels, lost, now)
            if followed != message:
                changed.append(followed)
        self._kept.put_messages(changed)
        for adult in lost:
            count = sum(1 for message in changed if message.adult == adult)
            if count:
                self._kept.put_lost(adult, Lost(count + self.lost(adult), now))
        for adult in self._kept.ways():
            if self._household.adult(adult) is None:
                self._kept.put_way(adult, None)

    def _followed(self, message: Message, here: frozenset[str], channels: set[str], lost: set[str], now: datetime) -> Message:
        def leg_now(leg: Leg) -> Leg:
            if message.adult not in here:
                return ended(leg, Why.ADULT_GONE, now)
            if leg.way is Way.PAGE:
                return ended(leg, Why.PIN_RESET, now) if message.adult in lost else leg
            return leg if leg.channel in channels else ended(leg, Why.CHANNEL_GONE, now)

        parts = tuple(
            msgspec.structs.replace(
                part,
                legs=tuple(leg_now(leg) for leg in part.legs),
                sealed=None if message.adult in lost or message.adult not in here else part.sealed,
            )
            for part in message.parts
        )
        followed = msgspec.structs.replace(message, parts=parts)
        return followed if followed == message else (aged(followed, now) or followed)

    def _adults_with_new_keys(self) -> set[str]:
        """Whose sealed messages nobody can open any more. Where the PINs cannot be read nothing is concluded from it."""
        before = self._kept.sealing_keys()
        lost: set[str] = set()
        for adult in self._household.adults():
            public = self._pins.letters_to(adult.id)
            if public is not None and public != before.get(adult.id):
                if adult.id in before:
                    lost.add(adult.id)
                self._kept.put_key(adult.id, public)
        for gone in set(before) - {adult.id for adult in self._household.adults()}:
            self._kept.put_key(gone, None)
        return lost

    def channel_mended(self, channel: Channel) -> None:
        """Its settings are others now: what waits for it is tried at once. What is told to its owner goes on by it, wherever it leads
        now: it is that adult's own, changed with that adult's PIN. What is told to others is never redirected."""

        def mended(message: Message, leg: Leg) -> Leg:
            if leg.channel != channel.id:
                return leg
            leg = at_once(leg)
            if message.adult != channel.owner or leg.state is not LegState.WAITING:
                return leg
            return msgspec.structs.replace(leg, mark=place_mark(channel, leg.address))

        changed = []
        for message in self._kept.messages():
            parts = tuple(
                msgspec.structs.replace(part, legs=tuple(mended(message, leg) for leg in part.legs)) for part in message.parts
            )
            if parts != message.parts:
                changed.append(msgspec.structs.replace(message, parts=parts))
        self._kept.put_messages(changed)
        self._waiting()

    def _keep(self, message: Message) -> None:
        self._kept.put_messages((message,))
        if on_page(message):
            self._changed(message.adult)
        self._waiting()


def on_page(message: Message) -> bool:
    return any(leg.way is Way.PAGE for part in message.parts for leg in part.legs)


def is_unread(message: Message) -> bool:
    return any(leg.way is Way.PAGE and leg.state is LegState.WAITING for part in message.parts for leg in part.legs)


def _opened(leg: Leg, broken: bool, now: datetime) -> Leg:
    if leg.way is not Way.PAGE or leg.state is not LegState.WAITING:
        return leg
    if broken:
        return ended(leg, Why.PIN_RESET, now)
    return msgspec.structs.replace(leg, state=LegState.DONE, done_at=now)
