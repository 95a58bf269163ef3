"""Where PIN verifiers and other secrets lie: the OS's keyring, or a file that only the guard's account reads (personal: apart from the data).
Must not import the keyring library in the guard's own process: it is heavy and may hang; a short-lived one asks it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import Protocol

from app.platform.service import Install, Service


class Place(Enum):
    """The words stand in the small file with the data. A version that does not know one takes the file for damaged, and not for empty."""

    KEYRING = "keyring"
    FILE = "file"  # in the data folder: an installed guard's, which no other account can enter, or for want of anything better
    APART = "apart"  # in the folder of keys: whoever copies the data has none of them


class Secrets(Protocol):
    """Each raises ProblemError: pin_file_open (others can read the file; not used until that is mended), pin_file_damaged,
    pin_file_missing, no_keyring, keyring_locked, keyring_slow, store_read_only, store_full."""

    @property
    def place(self) -> Place | None:
        """Where they lie. None: nothing has been kept yet."""

    def tried(self) -> Place:
        """Where the first one would lie, tried out now; nothing is kept. May take as long as a keyring takes."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, value: str) -> None: ...

    def delete(self, name: str) -> None: ...

    def clear(self, names: Iterable[str]) -> None:
        """Everything: `names` from a keyring, which cannot be asked what else it holds for us; of files whatever stands in them."""


# A question to the keyring, asked in a process of its own with a time limit: {"get"|"set"|"delete": …} -> its answer.
AskKeyring = Callable[[dict[str, object]], dict[str, str | None]]


def secrets_for_this_pc(install: Install, folder: Path, service: Service, ask_keyring: AskKeyring) -> Secrets:
    from app.platform.secrets.kept import KeptSecrets

    path = folder / "secrets.json"
    if install is Install.INSTALLED:
        return KeptSecrets(path, service, None, None)
    return KeptSecrets(path, service, ask_keyring, service.keys_dir())
