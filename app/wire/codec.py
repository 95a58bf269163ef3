"""Frames: four bytes of length, then JSON, at most 1 MiB, decoded strictly.
Must not know what a message means."""

from __future__ import annotations

import struct
from functools import cached_property

import msgspec

from app.model.problem import ProblemError
from app.wire.messages import MAX_FRAME, Answer, Call, Event, Refusal, Reply

_LENGTH = struct.Struct(">I")


class FrameReader:
    """Cuts a byte stream into frames. `feed` raises ProblemError("frame_too_long") before it stores an oversized frame."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        self._bytes += data
        frames: list[bytes] = []
        while len(self._bytes) >= 4:
            (length,) = _LENGTH.unpack_from(self._bytes)
            if length > MAX_FRAME:
                raise ProblemError("frame_too_long", bytes=length, most=MAX_FRAME)
            if len(self._bytes) < 4 + length:
                break
            frames.append(bytes(self._bytes[4 : 4 + length]))
            del self._bytes[: 4 + length]
        return frames

    @property
    def waiting(self) -> int:
        """Bytes of a frame that has begun and not ended."""
        return len(self._bytes)


def framed(payload: bytes) -> bytes:
    if len(payload) > MAX_FRAME:
        raise ProblemError("frame_too_long", bytes=len(payload), most=MAX_FRAME)
    return _LENGTH.pack(len(payload)) + payload


class Codec:
    """Encoder and decoders made once, each when it is first used: building one looks at every message of its side.
    Not shared between threads."""

    def __init__(self) -> None:
        self._encoder = msgspec.json.Encoder()

    @cached_property
    def _calls(self) -> msgspec.json.Decoder[Call]:
        return msgspec.json.Decoder(Call)

    @cached_property
    def _replies(self) -> msgspec.json.Decoder[Answer | Refusal | Event]:
        return msgspec.json.Decoder(Reply)

    def encode(self, message: Call | Answer | Refusal | Event) -> bytes:
        return framed(self._encoder.encode(message))

    def call(self, frame: bytes) -> Call:
        """Raises ProblemError("frame_unreadable") for anything that is not exactly a Call."""
        try:
            return self._calls.decode(frame)
        except (msgspec.DecodeError, RecursionError) as error:
            raise ProblemError("frame_unreadable", detail=str(error)[:200]) from None

    def reply(self, frame: bytes) -> Answer | Refusal | Event:
        try:
            reply: Answer | Refusal | Event = self._replies.decode(frame)
        except (msgspec.DecodeError, RecursionError) as error:
            raise ProblemError("frame_unreadable", detail=str(error)[:200]) from None
        return reply
