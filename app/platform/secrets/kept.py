"""Secrets in the keyring where it works at the first time, else in a private file; a small file remembers which.
Must not change places by itself later: a keyring that is locked today is no reason to believe that there are no PINs."""

from __future__ import annotations

import errno
import os
import secrets as chance
from pathlib import Path

import msgspec

from app.model.problem import ProblemError
from app.platform.secrets import AskKeyring, Place
from app.platform.service import Service


class _File(msgspec.Struct, frozen=True):
    """`id` keeps several guards of one account apart in its one keyring."""

    place: Place
    id: str = ""
    secrets: dict[str, str] = {}
    format: int = 1


class KeptSecrets:
    """`ask_keyring` None: always the file (an installed guard, whose folder no other account can enter)."""

    def __init__(self, path: Path, service: Service, ask_keyring: AskKeyring | None) -> None:
        self._path = path
        self._service = service
        self._ask = ask_keyring

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
        if kept.place is Place.FILE or self._ask is None:
            return kept.secrets.get(name)
        return self._ask({"get": _entry(kept, name)}).get("value")

    def set(self, name: str, value: str) -> None:
        kept = self._read() or self._begun()
        if kept.place is Place.FILE or self._ask is None:
            self._write(msgspec.structs.replace(kept, secrets={**kept.secrets, name: value}))
        else:
            self._ask({"set": _entry(kept, name), "value": value})

    def delete(self, name: str) -> None:
        kept = self._read()
        if kept is None:
            return
        if kept.place is Place.FILE or self._ask is None:
            left = {key: value for key, value in kept.secrets.items() if key != name}
            if left:
                self._write(msgspec.structs.replace(kept, secrets=left))
            else:
                self._remove()
        else:
            self._ask({"delete": _entry(kept, name)})

    def tried(self) -> Place:
        return (self._read() or self._trial()).place

    def _begun(self) -> _File:
        """The first secret decides."""
        kept = self._trial()
        self._write(kept)
        return kept

    def _trial(self) -> _File:
        """A trial entry is written and read back, and taken out again."""
        kept = _File(Place.FILE, chance.token_hex(8))
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
                kept = trial
        return kept

    # ---- the file ----

    def _read(self) -> _File | None:
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ProblemError("store_read_only", folder=str(self._path.parent)) from error
        if not self._service.private(self._path):
            raise ProblemError("pin_file_open", file=str(self._path))
        try:
            return msgspec.json.decode(data, type=_File)
        except msgspec.DecodeError:
            raise ProblemError("pin_file_damaged", file=str(self._path)) from None

    def _remove(self) -> None:
        """Nothing is kept any more, so the next first secret decides anew."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise ProblemError("store_read_only", folder=str(self._path.parent)) from error

    def _write(self, kept: _File) -> None:
        """Never half a file, and private before anything is in it."""
        beside = self._path.with_suffix(".new")
        try:
            beside.unlink(missing_ok=True)
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(msgspec.json.encode(kept))
                file.flush()
                os.fsync(file.fileno())
            self._service.make_private(beside)
            beside.replace(self._path)
        except OSError as error:
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            raise ProblemError("store_full" if full else "store_read_only", folder=str(self._path.parent)) from error


def _entry(kept: _File, name: str) -> str:
    return f"{kept.id}-{name}"
