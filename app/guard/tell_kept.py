"""What is kept for telling an adult, typed, over the chest: messages, choices, channels, outside adults, confirmations.
Must not decide anything; nothing of it goes anywhere but the chest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from app.guard.private import Private
from app.model.tell import AdultWay, Channel, Choice, Lost, Message, Outside, Way, Word, is_under_way

Value = TypeVar("Value")

_CHANNEL, _OUTSIDE, _WAY, _KEY, _LOST = "tell-channel/", "tell-outside/", "tell-way/", "tell-key/", "tell-lost/"


class TellKept:
    """A child's own lies under "tell/<child>/", so that it goes with the child."""

    def __init__(self, private: Private) -> None:
        self._private = private

    @property
    def open(self) -> bool:
        return self._private.is_open

    def digest(self, text: str) -> str:
        """What can be compared, and not read."""
        return self._private.chest.digest(text)

    # ---- of one child ----

    def messages(self, child: str | None = None) -> list[Message]:
        """Oldest first."""
        found = [
            _read(value, Message)
            for name, value in self._private.chest.values("tell/" if child is None else f"tell/{child}/message/")
            if name.split("/")[2:3] == ["message"]
        ]
        return sorted((message for message in found if message is not None), key=lambda message: (message.at, message.id))

    def message(self, child: str, id: str) -> Message | None:
        return self._one(f"tell/{child}/message/{id}", Message)

    def kept_bytes(self, child: str) -> int:
        """How much room this child's messages take."""
        return sum(len(value) for _, value in self._private.chest.values(f"tell/{child}/message/"))

    def put_messages(self, messages: Iterable[Message], gone: Iterable[Message] = ()) -> None:
        """As one write, and none where there is nothing to write."""
        puts = {_place(message): _written(message) for message in messages}
        takes = [_place(message) for message in gone]
        if puts or takes:
            self._private.chest.change(puts, takes)

    def forgetting_own(self, child: str) -> tuple[dict[str, bytes], list[str]]:
        """What is to be put and taken so that nothing is left that this child alone can read. What is on its way, or on an adult's page,
        stays there."""
        puts, takes = {}, []
        for name, value in self._private.chest.values(f"tell/{child}/"):
            message = _read(value, Message) if name.split("/")[2] == "message" else None
            if message is not None and (is_under_way(message) or any(leg.way is Way.PAGE for leg in message.parts[0].legs)):
                puts[name] = _written(msgspec.structs.replace(message, hidden=True))
            else:
                takes.append(name)
        return puts, takes

    def choice(self, child: str) -> Choice:
        return self._one(f"tell/{child}/choice", Choice) or Choice()

    def put_choice(self, child: str, choice: Choice) -> None:
        self._put(f"tell/{child}/choice", choice)

    def own_adults(self, child: str) -> list[Outside]:
        return self._all(f"tell/{child}/own/", Outside)

    def put_own_adult(self, child: str, adult: Outside) -> None:
        self._put(f"tell/{child}/own/{adult.id}", adult)

    def take_own_adult(self, child: str, id: str) -> None:
        self._private.chest.take_out(f"tell/{child}/own/{id}")

    def confirmed(self, child: str, adult: str) -> str | None:
        """The mark of the place that this child has confirmed."""
        return self._one(f"tell/{child}/confirmed/{adult}", str)

    def word(self, child: str, adult: str) -> Word | None:
        return self._one(f"tell/{child}/word/{adult}", Word)

    def put_word(self, child: str, adult: str, word: Word) -> None:
        self._put(f"tell/{child}/word/{adult}", word)

    def confirm(self, child: str, adult: str, word: Word) -> None:
        """The word is used up with it."""
        done = {f"tell/{child}/confirmed/{adult}": _written(word.mark)}
        self._private.chest.change(done, [f"tell/{child}/word/{adult}"])

    def undo_confirmations(self, adult: str) -> None:
        kinds = ("confirmed", "word")
        names = [
            name
            for name, _ in self._private.chest.values("tell/")
            if name.split("/")[2] in kinds and name.split("/")[3:] == [adult]
        ]
        if names:
            self._private.chest.change({}, names)

    # ---- of adults ----

    def channels(self) -> list[Channel]:
        return self._all(_CHANNEL, Channel)

    def channel(self, id: str | None) -> Channel | None:
        return None if id is None else self._one(_CHANNEL + id, Channel)

    def put_channel(self, channel: Channel) -> None:
        self._put(_CHANNEL + channel.id, channel)

    def take_channel(self, id: str) -> None:
        self._private.chest.take_out(_CHANNEL + id)

    def outside_adults(self) -> list[Outside]:
        return self._all(_OUTSIDE, Outside)

    def put_outside_adult(self, adult: Outside) -> None:
        self._put(_OUTSIDE + adult.id, adult)

    def take_outside_adult(self, id: str) -> None:
        self._private.chest.take_out(_OUTSIDE + id)

    def ways(self) -> dict[str, AdultWay]:
        found = {name.removeprefix(_WAY): _read(value, AdultWay) for name, value in self._private.chest.values(_WAY)}
        return {adult: way for adult, way in found.items() if way is not None}

    def put_way(self, adult: str, way: AdultWay | None) -> None:
        if way is None:
            self._private.chest.take_out(_WAY + adult)
        else:
            self._put(_WAY + adult, way)

    def sealing_keys(self) -> dict[str, bytes]:
        """Adult -> the public key to which what lies here is sealed."""
        return {name.removeprefix(_KEY): value for name, value in self._private.chest.values(_KEY)}

    def put_key(self, adult: str, key: bytes | None) -> None:
        self._private.chest.change({} if key is None else {_KEY + adult: key}, [_KEY + adult])

    def lost(self, adult: str) -> Lost | None:
        return self._one(_LOST + adult, Lost)

    def put_lost(self, adult: str, lost: Lost | None) -> None:
        self._private.chest.change({} if lost is None else {_LOST + adult: _written(lost)}, [_LOST + adult])

    # ---- any ----

    def _one(self, name: str, kind: type[Value]) -> Value | None:
        value = self._private.chest.value(name)
        return None if value is None else _read(value, kind)

    def _all(self, prefix: str, kind: type[Value]) -> list[Value]:
        found = [_read(value, kind) for _, value in self._private.chest.values(prefix)]
        return [value for value in found if value is not None]

    def _put(self, name: str, value: Any) -> None:
        self._private.chest.put(name, _written(value))


def _place(message: Message) -> str:
    return f"tell/{message.child}/message/{message.id}"


def _written(value: Any) -> bytes:
    return msgspec.msgpack.encode(value)


def _read(value: bytes, kind: type[Value]) -> Value | None:
    """None: another version has written it in a way that this one does not know. It is left as it is, and stands in nobody's way."""
    try:
        return msgspec.msgpack.decode(value, type=kind)
    except msgspec.DecodeError:
        return None
