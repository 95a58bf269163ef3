"""What is kept of a child's contacts, in the chest: those that were asked for, agreed, put off or ended.
Must not lie anywhere but in the chest, nor keep one that was withdrawn."""

from __future__ import annotations

from datetime import datetime

import msgspec

from app.model.contacts import Contact, aged
from app.store.chest import Chest

_AREA = "contacts/"


class KeptContacts:
    """Of one child."""

    def __init__(self, chest: Chest, child: str) -> None:
        self._chest = chest
        self._prefix = f"{_AREA}{child}/"

    def all(self, now: datetime) -> tuple[Contact, ...]:
        """Newest first; what is over is left out. What a newer version wrote in a shape of its own counts as not there."""
        found = [_read(value) for _, value in self._chest.values(self._prefix)]
        kept = [contact for contact in found if contact is not None and aged(contact, now) is not None]
        return tuple(sorted(kept, key=lambda contact: (contact.asked_at, contact.id), reverse=True))

    def one(self, id: str, now: datetime) -> Contact | None:
        return next((contact for contact in self.all(now) if contact.id == id), None)

    def put(self, *contacts: Contact) -> None:
        """As one write. Raises StoreUnwritable."""
        self._chest.change({self._prefix + contact.id: msgspec.msgpack.encode(contact) for contact in contacts})

    def erase(self, id: str) -> None:
        """Nothing of it stays. Raises StoreUnwritable."""
        self._chest.take_out(self._prefix + id)


def contacts_that_are_over(chest: Chest, now: datetime) -> list[str]:
    """Their names in the chest, of all children."""
    found = ((name, _read(value)) for name, value in chest.values(_AREA))
    return [name for name, contact in found if contact is not None and aged(contact, now) is None]


def _read(value: bytes) -> Contact | None:
    try:
        return msgspec.msgpack.decode(value, type=Contact)
    except msgspec.MsgspecError:
        return None
