"""What every message starts from, and the bounds of a frame.
Must not name one message."""

from __future__ import annotations

import msgspec

PROTOCOL = 1


MAX_FRAME = 1024 * 1024


class Ask(msgspec.Struct, frozen=True, tag_field="op", forbid_unknown_fields=True):
    """Base of everything a client may ask."""


class Say(msgspec.Struct, frozen=True, tag_field="is"):
    """Base of everything the guard answers or pushes."""
