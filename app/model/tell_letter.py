"""What the guard hands to the process that speaks with a carrier, and what it is told back.
Pure: no words for people, no network."""

from __future__ import annotations

from enum import Enum

import msgspec

from app.model.tell import Body, Channel, Result, Why


class Kind(Enum):
    MESSAGE = "message"
    WORD = "word"
    TEST = "test"


class Letter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`id`: one a part, the same at every try. `wait_s`: for each step of the server; the last acknowledgement may take twice as long."""

    channel: Channel
    address: str
    id: str
    kind: Kind
    language: str
    secret: str = ""
    child: str = ""
    adult: str = ""
    body: Body = Body()
    added: bool = False
    word: str = ""
    wait_s: float = 15.0


class Outcome(msgspec.Struct, frozen=True):
    result: Result
    why: Why | None = None
