"""PINs and the recovery code: verifiers in memory and in the secrets, Argon2id in a short-lived process, waits for wrong PINs.
Must not keep or log a PIN, nor make the loop wait; a wait never blocks the recovery code."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import logging
import secrets as chance
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

import msgspec

from app.guard.aside import Work, ask_worker
from app.guard.household import KeptHousehold
from app.model.access import RECOVERY_BYTES, PinWait, after_wrong_pin, pin_problem, pin_wait_s, read_recovery_code, recovery_code
from app.model.people import Adult
from app.model.problem import Problem, ProblemError
from app.platform.secrets import Place, Secrets
from app.store.people import PinWait as KeptWait
from app.wire.messages import Credentials

log = logging.getLogger(__name__)

RECOVERY = "recovery-code"
_NOTE_RECOVERY_APART = timedelta(hours=1)


class _Checked(msgspec.Struct, frozen=True):
    right: bool
    letters: str | None = None


class _Made(msgspec.Struct, frozen=True):
    made: tuple[str, ...]
    boxes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proven:
    """An adult whose PIN was right. `letters`: the private key to what children have told this adult, where it was asked for."""

    adult: Adult
    letters: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class _Kept:
    """One entry of the secrets: the verifier, and the box with the adult's own key (None: from before there was one). Together, so that
    a power cut never leaves one of an old PIN beside the other of a new one."""

    verifier: str
    box: str | None

    @classmethod
    def read(cls, entry: str) -> _Kept:
        verifier, _, box = entry.partition(" ")
        return cls(verifier, box or None)


class Pins:
    """`command`: how the worker that hashes PINs is started."""

    def __init__(self, household: KeptHousehold, secrets: Secrets, command: list[str], now: Callable[[], datetime]) -> None:
        self._household = household
        self._secrets = secrets
        self._command = command
        self._now = now
        self._kept: dict[str, _Kept] = {}
        self._recovery: str | None = None
        self._fault: Problem | None = None
        self._waits: dict[str, PinWait] = {}
        self._noted_recovery_at: datetime | None = None

    def load(self) -> None:
        """At start, and again while there is a fault. A file that others can read is not used until it is mended."""
        try:
            self._recovery = self._secrets.get(RECOVERY)
            self._kept = {
                adult.id: _Kept.read(found)
                for adult in self._household.adults()
                if (found := self._secrets.get(_key(adult.id))) is not None
            }
            self._fault = None
        except ProblemError as error:
            self._fault = error.problem
            return
        if any(adult.id not in self._kept for adult in self._household.adults()):
            self._fault = Problem("pin_missing")

    @property
    def place(self) -> Place | None:
        """Where they lie; None: nothing has been kept yet."""
        return self._secrets.place

    def tried(self) -> Place | Problem:
        """Where the first PIN would lie, tried out now, or why none could be kept."""
        try:
            return self._secrets.tried()
        except ProblemError as error:
            return error.problem

    def faults(self) -> tuple[Problem, ...]:
        return () if self._fault is None else (self._fault,)

    # ---- checking ----

    def check(self, credentials: Credentials, letters: bool = False) -> Generator[Work, Any, Proven]:
        """The adult whose PIN it is; with `letters` the key to the own messages as well. ProblemError: pin_wait, pin_wrong,
        adult_unknown, or why PINs cannot be read."""
        adult = self._household.adult_called(credentials.adult)
        if self._fault is not None:
            self.load()
        kept = self._kept.get(adult.id)
        if kept is None:
            fault = self._fault or Problem("pin_missing")
            raise ProblemError(fault.id, **fault.facts)
        self._refuse_while_waiting(adult.id)
        pin = credentials.pin[:64]

        def work() -> _Checked:
            # The wait is looked at again when its turn comes: tries that were sent together count one by one.
            self._refuse_while_waiting(adult.id)
            return self._ask(kept, pin, letters)

        checked = yield work
        self._refuse_while_waiting(adult.id)
        if not checked.right:
            self._wrong(adult)
        if self._kept.get(adult.id) != kept:
            raise ProblemError("pin_wrong", wait_s=0)  # it was changed meanwhile
        self.clear_wait(adult.id)
        current = self._household.adult(adult.id)
        if current is None:
            raise ProblemError("adult_unknown", name=adult.name)
        if letters and kept.box is None:
            checked = yield from self._first_key(adult.id, kept, pin)
        return Proven(current, None if checked.letters is None else base64.b64decode(checked.letters))

    def _ask(self, kept: _Kept, pin: str, letters: bool) -> _Checked:
        question = {"verifier": kept.verifier, "pin": pin, "box": kept.box if letters else None}
        return ask_worker(self._command, {"check": question}, _Checked)

    def _first_key(self, adult: str, before: _Kept, pin: str) -> Generator[Work, Any, _Checked]:
        """A PIN from before adults had keys of their own gets one now that it is at hand."""
        made = yield lambda: ask_worker(self._command, {"make": [{"pin": pin, "letters": None}]}, _Made)
        if not made.boxes or self._kept.get(adult) != before:
            return _Checked(True)
        entry = f"{before.verifier} {made.boxes[0]}"
        try:
            yield self.keeping({adult: entry})
        except ProblemError as error:
            log.warning("letters_key_not_kept problem=%s", error.problem.id)
            return _Checked(True)
        self.kept({adult: entry})
        found: _Checked = yield lambda: self._ask(_Kept.read(entry), pin, True)
        return found

    def letters_to(self, adult: str) -> bytes | None:
        """The public key to which messages for this adult are sealed. None: there is none yet."""
        kept = self._kept.get(adult)
        if kept is None or kept.box is None:
            return None
        try:
            return base64.b64decode(kept.box.split(".")[0], validate=True)
        except binascii.Error:
            return None

    def _wrong(self, adult: Adult) -> None:
        """Counted and kept before it is answered: cutting the power gives no more tries."""
        now = self._now()
        wait = after_wrong_pin(self._wait(adult.id), now)
        self._waits[adult.id] = wait  # also where the store cannot write: a full disk gives no free tries
        self._keep_wait(adult.id, KeptWait(wait.wrong, now))
        self._note(Problem("pin_wrong_tried", {"adult": adult.name, "wrong": wait.wrong}))
        raise ProblemError("pin_wrong", wait_s=self.wait_s(adult.id))

    def wait_s(self, adult: str) -> int:
        return pin_wait_s(self._wait(adult), self._now())

    def _refuse_while_waiting(self, adult: str) -> None:
        left_s = self.wait_s(adult)
        if left_s > 0:
            raise ProblemError("pin_wait", wait_s=left_s)

    def _wait(self, adult: str) -> PinWait:
        if adult not in self._waits:
            kept = self._household.store.people.pin_wait(adult)
            wait = PinWait(kept.wrong)
            if kept.wrong and kept.last_wrong_at is not None:
                wait = after_wrong_pin(PinWait(kept.wrong - 1), kept.last_wrong_at)
            self._waits[adult] = wait
        return self._waits[adult]

    def clear_wait(self, adult: str) -> None:
        if self._wait(adult).wrong:
            self._keep_wait(adult, KeptWait())
            self._waits[adult] = PinWait()

    def _keep_wait(self, adult: str, wait: KeptWait) -> None:
        """A full disk must not lock an adult out, nor hide that a PIN was wrong."""
        try:
            self._household.store.people.keep_pin_wait(adult, wait)
        except ProblemError as error:
            log.warning("pin_wait_not_kept problem=%s", error.problem.id)

    def _note(self, problem: Problem) -> None:
        try:
            self._household.note(problem)
        except ProblemError as error:
            log.warning("note_not_kept note=%s problem=%s", problem.id, error.problem.id)

    # ---- making ----

    def check_new(self, pin: str) -> None:
        years = [child.birth_year for child in self._household.children()]
        problem = pin_problem(pin, years)
        if problem is not None:
            raise ProblemError(problem.id, **problem.facts)

    def make(
        self, pins: list[str], letters: Mapping[str, bytes | None] = MappingProxyType({})
    ) -> Generator[Work, Any, list[str]]:
        """Entries of new PINs, to be kept. `letters`: by PIN, the own key that goes on under it; else a new one."""
        for pin in pins:
            self.check_new(pin)
        if not pins:
            return []
        asked = [{"pin": pin, "letters": _written(letters.get(pin))} for pin in pins]
        made = yield lambda: ask_worker(self._command, {"make": asked}, _Made)
        if len(made.made) != len(pins) or len(made.boxes) not in (0, len(pins)):
            raise ProblemError("worker_failed", verb="pin")
        return [" ".join(parts) for parts in zip(made.made, made.boxes, strict=True)] if made.boxes else list(made.made)

    def keeping(self, made: dict[str, str], recovery: str | None = None) -> Work:
        """Work to be done aside: all into the secrets. `kept` afterwards, on the loop."""
        entries = {_key(adult): entry for adult, entry in made.items()}
        if recovery is not None:
            entries[RECOVERY] = _digest(recovery)

        def work() -> None:
            for name, value in entries.items():
                self._secrets.set(name, value)

        return work

    def kept(self, made: dict[str, str], recovery: str | None = None) -> None:
        self._kept.update({adult: _Kept.read(entry) for adult, entry in made.items()})
        if recovery is not None:
            self._recovery = _digest(recovery)
        self.load_again_if_faulty()

    def load_again_if_faulty(self) -> None:
        if self._fault is not None:
            self.load()

    def dropping(self, adults: Iterable[str], recovery: bool = False) -> Work:
        names = [_key(adult) for adult in adults] + ([RECOVERY] if recovery else [])
        for adult in adults:
            self._waits.pop(adult, None)
            self._kept.pop(adult, None)

        def work() -> None:
            for name in names:
                self._secrets.delete(name)

        return work

    # ---- the recovery code ----

    def new_recovery_code(self) -> str:
        """95 bits of chance: it needs no stretching, so it is checked at once and nothing can hold it up."""
        return recovery_code(chance.token_bytes(RECOVERY_BYTES))

    def is_recovery_code(self, code: str) -> bool:
        if self._recovery is None:
            self.load()
        read = read_recovery_code(code[:200])
        return self._recovery is not None and read is not None and hmac.compare_digest(self._recovery, _digest(read))

    def wrong_recovery(self) -> None:
        """Noted for the adults, at most once an hour."""
        now = self._now()
        if self._noted_recovery_at is None or now - self._noted_recovery_at >= _NOTE_RECOVERY_APART:
            self._noted_recovery_at = now
            self._note(Problem("recovery_code_wrong_tried"))


def _key(adult: str) -> str:
    return f"pin-{adult}"


def _digest(code: str) -> str:
    return hashlib.blake2b(code.encode(), digest_size=32, person=b"haidang-recover").hexdigest()


def _written(letters: bytes | None) -> str | None:
    return None if letters is None else base64.b64encode(letters).decode()
