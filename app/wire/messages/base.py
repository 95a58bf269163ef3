"""What every message starts from, and the bounds of a frame.
Must not name one message."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import msgspec

PROTOCOL = 1


MAX_FRAME = 1024 * 1024


def closed(marks: Iterable[str | int | Enum]) -> msgspec.Meta:
    """For the schema, which promises that these are all. A reader takes others too: a newer guard's mark is shown as it is."""
    return msgspec.Meta(extra_json_schema={"enum": [mark.value if isinstance(mark, Enum) else mark for mark in marks]})


class Ask(msgspec.Struct, frozen=True, tag_field="op", forbid_unknown_fields=True):
    """Base of everything a client may ask."""


class Say(msgspec.Struct, frozen=True, tag_field="is"):
    """Base of everything the guard answers or pushes."""
