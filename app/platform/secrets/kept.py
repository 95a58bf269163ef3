"""Secrets in the keyring where it works at the first time, else in a private file apart from the data; a small file remembers which.
Must not change places by itself later, but out of the data folder: a keyring that is locked today is no reason to believe that there
are no PINs, nor is a file that is missing."""

from __future__ import annotations

import contextlib
import logging
import re
import secrets as chance
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.model.problem import ProblemError
from app.platform.secrets import AskKeyring, Place, private_file
from app.platform.service import Service

log = logging.getLogger(__name__)

_ID = re.compile(r"[0-9a-f]{16}")


class _Small(msgspec.Struct, frozen=True):
    """What lies with the data. `id` keeps several guards of one account apart, in its one keyring and its one folder of keys."""

    place: Place
    id: str = ""
    secrets: dict[str, str] = {}  # Place.FILE alone
    format: int = 1


class _Keys(msgspec.Struct, frozen=True):
    """What lies apart from them. Without `secrets` it is damaged, and not empty."""

    secrets: dict[str, str]
    format: int = 1


class KeptSecrets:
    """`ask_keyring` and `keys` None: always the one file (an installed guard, whose folder no other account can enter)."""

    def __init__(self, path: Path, service: Service, ask_keyring: AskKeyring | None, keys: Path | None) -> None:
        self._path = path
        self._service = service
        self._ask = ask_keyring
        self._keys = keys
        self._to_be_moved = keys is not None

    @property
    def place(self) -> Place | None:
        try:
            kept = self._read()
        except ProblemError:
            return Place.FILE
        return None if kept is None else kept.place

    def get(self, name: str) -> str | None:
        kept = self._read()
        if kept is None:
            return None
        if kept.place is Place.KEYRING and self._ask is not None:
            return self._ask({"get": _entry(kept, name)}).get("value")
        return self._in_file(kept).get(name)

    def set(self, name: str, value: str) -> None:
        kept = self._read() or self._begun()
        if kept.place is Place.KEYRING and self._ask is not None:
            self._ask({"set": _entry(kept, name), "value": value})
        else:
            self._put(kept, {**self._in_file(kept), name: value})

    def delete(self, name: str) -> None:
        kept = self._read()
        if kept is None:
            return
        if kept.place is Place.KEYRING and self._ask is not None:
            self._ask({"delete": _entry(kept, name)})
            return
        left = {key: value for key, value in self._in_file(kept).items() if key != name}
        if left:
            self._put(kept, left)
        else:
            self._remove(kept)

    def clear(self, names: Iterable[str]) -> None:
        kept = self._read()
        if kept is None:
            return
        if kept.place is Place.KEYRING and self._ask is not None:
            for name in names:
                self._ask({"delete": _entry(kept, name)})
        else:
            self._remove(kept)

    def tried(self) -> Place:
        kept = self._read()
        if kept is None:
            kept, made = self._trial()
            if kept.place is Place.APART:
                self._remove_keys(kept)
                for folder in made:
                    private_file.remove_folder(folder)
        return kept.place

    def _begun(self) -> _Small:
        """The first secret decides. An empty file of keys is there before the small file says so, and no secret before both are."""
        kept, _ = self._trial()
        self._to_be_moved = False  # it was tried just now
        try:
            self._write(kept)
        except ProblemError:
            if kept.place is Place.APART and not self._path.exists():
                self._remove_keys(kept)
            raise
        return kept

    def _trial(self) -> tuple[_Small, tuple[Path, ...]]:
        """In the keyring an entry is written and read back, and taken out again. In the folder of keys an empty file stays for whoever
        asks, with the folders that were made for it."""
        kept = _Small(Place.FILE, _new_id())
        if self._ask is not None:
            trial = msgspec.structs.replace(kept, place=Place.KEYRING)
            try:
                self._ask({"set": _entry(trial, "trial"), "value": kept.id})
                works = self._ask({"get": _entry(trial, "trial")}).get("value") == kept.id
                self._ask({"delete": _entry(trial, "trial")})
            except ProblemError as error:
                if error.problem.id != "no_keyring":
                    raise  # it is there, but locked or slow: the person can mend that
                works = False
            if works:
                return trial, ()
        return self._trial_apart(kept)

    def _trial_apart(self, kept: _Small) -> tuple[_Small, tuple[Path, ...]]:
        if self._keys is None or not private_file.apart(self._keys, self._path.parent):
            return kept, ()
        apart = msgspec.structs.replace(kept, place=Place.APART)
        try:
            made = private_file.make_folder(self._keys, self._service)
            self._write_keys(apart, {})
        except ProblemError as error:
            # Better beside the data than no PINs at all. `place` says so, and each start tries to move them.
            log.warning("secrets_not_apart problem=%s", error.problem.id)
            return kept, ()
        return apart, made

    # ---- in files ----

    def _in_file(self, kept: _Small) -> dict[str, str]:
        if kept.place is not Place.APART:
            return kept.secrets
        path = self._keys_file(kept)
        data = None if self._keys is None else private_file.read(path, self._service)
        if data is None:
            raise ProblemError("pin_file_missing", file=str(path))
        try:
            return msgspec.json.decode(data, type=_Keys).secrets
        except msgspec.DecodeError:
            raise ProblemError("pin_file_damaged", file=str(path)) from None

    def _put(self, kept: _Small, secrets: dict[str, str]) -> None:
        if kept.place is Place.APART:
            self._write_keys(kept, secrets)
        else:
            self._write(msgspec.structs.replace(kept, secrets=secrets))

    def _remove(self, kept: _Small) -> None:
        """Nothing is kept any more, so the next first secret decides anew. Emptied first: wherever a power cut comes, no secret is left
        behind, and no small file that names a file which is gone."""
        if kept.place is Place.APART:
            try:
                self._write_keys(kept, {})
            except ProblemError as error:
                if error.problem.id != "store_full":  # without room for an empty file they go all the same
                    raise
        private_file.remove(self._path)
        # Of Place.FILE too: a move that a power cut ended may have left a copy.
        self._remove_keys(kept)

    def _read(self) -> _Small | None:
        kept = self._small()
        if kept is not None and kept.place is Place.FILE and self._to_be_moved:
            self._to_be_moved = False  # once a start
            return self._moved(kept)
        return kept

    def _small(self) -> _Small | None:
        data = private_file.read(self._path, self._service)
        if data is None:
            return None
        try:
            kept = msgspec.json.decode(data, type=_Small)
        except msgspec.DecodeError:
            raise ProblemError("pin_file_damaged", file=str(self._path)) from None
        if kept.place is Place.APART and not _ID.fullmatch(kept.id):
            raise ProblemError("pin_file_damaged", file=str(self._path))
        return kept

    def _write(self, kept: _Small) -> None:
        private_file.write(self._path, msgspec.json.encode(kept), self._service)

    # ---- apart from the data ----

    def _moved(self, kept: _Small) -> _Small | None:
        """Out of the data folder, where an older version, or a folder that could not be made, has left them. They are in both places
        before they are in one; where that does not work they stay, and the next start tries again."""
        if self._keys is None or not private_file.apart(self._keys, self._path.parent):
            return kept
        apart = _Small(Place.APART, kept.id if _ID.fullmatch(kept.id) else _new_id())
        try:
            private_file.make_folder(self._keys, self._service)
            self._write_keys(apart, kept.secrets)
            self._write(apart)
        except ProblemError as error:
            log.warning("secrets_not_moved problem=%s", error.problem.id)
            found = self._small()
            if found == kept:
                with contextlib.suppress(ProblemError):
                    self._remove_keys(apart)
            return found
        return apart

    def _keys_file(self, kept: _Small) -> Path:
        return (self._keys or Path()) / f"{kept.id}.json"

    def _write_keys(self, kept: _Small, secrets: dict[str, str]) -> None:
        private_file.write(self._keys_file(kept), msgspec.json.encode(_Keys(secrets)), self._service)

    def _remove_keys(self, kept: _Small) -> None:
        """The folder too, where no other guard of this account has a file there."""
        if self._keys is None or not _ID.fullmatch(kept.id):
            return
        private_file.remove(self._keys_file(kept))
        if private_file.apart(self._keys, self._path.parent):
            private_file.remove_folder(self._keys)


def _entry(kept: _Small, name: str) -> str:
    return f"{kept.id}-{name}"


def _new_id() -> str:
    return chance.token_hex(8)
