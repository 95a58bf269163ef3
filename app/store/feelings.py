"""The feelings that a child has shown to an adult, in the chest and sealed to that adult.
Must not keep one that was not shared, nor lie anywhere but in the chest."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import msgspec

from app.model.feelings import Entry, kept
from app.store.chest import Chest

_AREA = "feelings/"


class KeptFeelings:
    """Of all children: an adult has entries of each."""

    def __init__(self, chest: Chest) -> None:
        self._chest = chest

    def of_child(self, child: str, now: datetime) -> tuple[Entry, ...]:
        """Newest first."""
        return tuple(entry for entry in self._all(f"{_AREA}{child}/", now) if not entry.hidden)

    def for_adult(self, adult: str, now: datetime) -> tuple[Entry, ...]:
        """Newest first."""
        return tuple(entry for entry in self._all(_AREA, now) if entry.adult == adult)

    def hiding(self, child: str, now: datetime) -> dict[str, bytes]:
        """What is to be put so that the child's own list is empty, and each adult's as it was."""
        shown = self.of_child(child, now)
        return {_name(entry): msgspec.msgpack.encode(msgspec.structs.replace(entry, hidden=True)) for entry in shown}

    def put(self, entry: Entry) -> None:
        """Raises StoreUnwritable."""
        self._chest.put(_name(entry), msgspec.msgpack.encode(entry))

    def erase(self, entry: Entry) -> None:
        """Raises StoreUnwritable."""
        self._chest.take_out(_name(entry))

    def _all(self, prefix: str, now: datetime) -> tuple[Entry, ...]:
        found = [_read(value) for _, value in self._chest.values(prefix)]
        current = [entry for entry in found if entry is not None and kept(entry, now)]
        return tuple(sorted(current, key=lambda entry: (entry.at, entry.id), reverse=True))


def feelings_that_are_over(chest: Chest, adults: Collection[str], now: datetime) -> list[str]:
    """Their names in the chest, of all children; also those for an adult who is not here any more."""
    found = ((name, _read(value)) for name, value in chest.values(_AREA))
    return [name for name, entry in found if entry is not None and (entry.adult not in adults or not kept(entry, now))]


def _name(entry: Entry) -> str:
    return f"{_AREA}{entry.child}/{entry.id}"


def _read(value: bytes) -> Entry | None:
    try:
        return msgspec.msgpack.decode(value, type=Entry)
    except msgspec.MsgspecError:
        return None
