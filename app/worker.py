"""Short-lived work in a process of its own, for the guard: JSON on stdin, JSON on stdout.
Must not open the store or a socket, nor say on stderr what it was given."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any, BinaryIO

import msgspec

MOST_BYTES = 64 * 1024  # no question is longer
MOST_MEMORY = 1024 * 1024 * 1024  # of a process that talks to a server


class Check(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`box`: what holds the adult's own key; it is opened where the PIN is right."""

    verifier: str
    pin: str
    box: str | None = None


class Make(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`letters`: the adult's own key, to be kept under the new PIN; None: a new one."""

    pin: str
    letters: str | None = None


class PinQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Exactly one of both."""

    check: Check | None = None
    make: tuple[Make, ...] | None = None


class HolidayQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    years: tuple[int, ...]


PASSES, MEMORY = 3, 64 * 1024 * 1024


def pin(question: bytes) -> bytes:
    """Argon2id, RFC 9106's second profile: 3 passes over 64 MiB. libsodium computes one lane where the profile names four:
    the same memory and passes, no less to guess."""
    asked = msgspec.json.decode(question, type=PinQuestion)
    if asked.check is not None:
        return msgspec.json.encode(_checked(asked.check))
    made = [_made(one) for one in asked.make or ()]
    return msgspec.json.encode({"made": [verifier for verifier, _ in made], "boxes": [box for _, box in made]})


def _checked(asked: Check) -> dict[str, object]:
    import threading

    from nacl import exceptions, pwhash

    opened: list[str | None] = []
    # Beside the check: the adult waits for one stretching, not for two.
    opening = None if asked.box is None else threading.Thread(target=lambda: opened.append(_opened(asked.box or "", asked.pin)))
    if opening is not None:
        opening.start()
    try:
        right = pwhash.argon2id.verify(asked.verifier.encode(), _normal(asked.pin))
    except (exceptions.InvalidkeyError, exceptions.ValueError, exceptions.CryptPrefixError):
        right = False
    if opening is not None:
        opening.join()
    return {"right": right, "letters": opened[0] if right and opened else None}


def _made(asked: Make) -> tuple[str, str]:
    """The verifier, and the box: public key, salt and the private key under a key that only the PIN gives."""
    import base64

    from nacl.public import PrivateKey
    from nacl.pwhash import argon2id
    from nacl.secret import SecretBox
    from nacl.utils import random

    normal = _normal(asked.pin)
    verifier = argon2id.str(normal, opslimit=PASSES, memlimit=MEMORY).decode()
    key = PrivateKey.generate() if asked.letters is None else PrivateKey(base64.b64decode(asked.letters))
    salt = random(argon2id.SALTBYTES)
    wrapping = argon2id.kdf(SecretBox.KEY_SIZE, normal, salt, opslimit=PASSES, memlimit=MEMORY)
    sealed = bytes(SecretBox(wrapping).encrypt(bytes(key)))
    return verifier, ".".join(base64.b64encode(part).decode() for part in (bytes(key.public_key), salt, sealed))


def _opened(box: str, pin: str) -> str | None:
    import base64
    import binascii

    from nacl import exceptions
    from nacl.pwhash import argon2id
    from nacl.secret import SecretBox

    try:
        _, salt, sealed = (base64.b64decode(part, validate=True) for part in box.split("."))
        wrapping = argon2id.kdf(SecretBox.KEY_SIZE, _normal(pin), salt, opslimit=PASSES, memlimit=MEMORY)
        return base64.b64encode(SecretBox(wrapping).decrypt(sealed)).decode()
    except (ValueError, binascii.Error, exceptions.CryptoError):
        return None


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


def send(question: bytes) -> bytes:
    """One message to one carrier: heavy libraries, and servers that may hang, or talk until the memory is full."""
    _bounded()
    from app.carrier import carried
    from app.model.tell_letter import Letter

    return msgspec.json.encode(carried(msgspec.json.decode(question, type=Letter)))


def _bounded() -> None:
    """Where the system can hold a process to a measure."""
    try:
        resource: Any = import_module("resource")
    except ImportError:
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return


VERBS: dict[str, Callable[[bytes], bytes]] = {"pin": pin, "holidays": holidays, "keyring": keyring, "send": send}


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
