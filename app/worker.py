"""Short-lived work in a process of its own, for the guard: JSON on stdin, JSON on stdout.
Must not open the store or a socket, nor say on stderr what it was given."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from typing import BinaryIO

import msgspec

MOST_BYTES = 64 * 1024  # no question is longer


class Check(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    verifier: str
    pin: str


class PinQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Exactly one of both."""

    check: Check | None = None
    make: tuple[str, ...] | None = None


class HolidayQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    years: tuple[int, ...]


def pin(question: bytes) -> bytes:
    """Argon2id, RFC 9106's second profile: 3 passes over 64 MiB. libsodium computes one lane where the profile names four:
    the same memory and passes, no less to guess."""
    from nacl import exceptions, pwhash

    asked = msgspec.json.decode(question, type=PinQuestion)
    if asked.check is not None:
        try:
            right = pwhash.argon2id.verify(asked.check.verifier.encode(), _normal(asked.check.pin))
        except (exceptions.InvalidkeyError, exceptions.ValueError, exceptions.CryptPrefixError):
            right = False
        return msgspec.json.encode({"right": right})
    passes, memory = 3, 64 * 1024 * 1024
    made = [pwhash.argon2id.str(_normal(pin), opslimit=passes, memlimit=memory).decode() for pin in asked.make or ()]
    return msgspec.json.encode({"made": made})


def _normal(pin: str) -> bytes:
    """Digits of another script or width are the same PIN."""
    import unicodedata

    return unicodedata.normalize("NFKC", pin.strip()).encode()


def holidays(question: bytes) -> bytes:
    """Viet Nam's public holidays: the library is heavy and wanted once a year."""
    from app.content.holidays import public_holidays

    asked = msgspec.json.decode(question, type=HolidayQuestion)
    days: list[date] = sorted(public_holidays(asked.years))
    return msgspec.json.encode({"holidays": days})


def keyring(question: bytes) -> bytes:
    """The OS's keyring: a heavy library, and a service that may hang for ever."""
    from app.platform.secrets.keyring import KeyringQuestion, answered

    return msgspec.json.encode(answered(msgspec.json.decode(question, type=KeyringQuestion)))


VERBS: dict[str, Callable[[bytes], bytes]] = {"pin": pin, "holidays": holidays, "keyring": keyring}


def run(verb: str, question: BinaryIO, answer: BinaryIO) -> int:
    """0: answered; 2: not a question for us."""
    work = VERBS.get(verb)
    if work is None:
        return 2
    try:
        answer.write(work(question.read(MOST_BYTES)))
    except msgspec.DecodeError:
        return 2
    answer.flush()
    return 0


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        return 2
    return run(arguments[0], sys.stdin.buffer, sys.stdout.buffer)


def command() -> list[str]:
    """How this very program is started again as a worker; the verb comes after it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "worker"]
    # -P: the folder in which the guard happens to stand is no place to import from.
    return [sys.executable, "-P", "-m", "app", "worker"]
