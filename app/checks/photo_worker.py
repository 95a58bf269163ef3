"""Photos looked at in a process of its own: one JSON line in, one JSON line out, until the input ends.
Must not keep or tell anything but the answer: a picture that breaks a decoder ends this process, and not what asked it."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from app.checks.finding import PhotoError, PhotoFormat, PhotoProblem, PhotoReport
from app.checks.photo import look, small
from app.checks.photo_file import read, save, save_in

MOST_MEMORY = 3 * 1024 * 1024 * 1024
ENDINGS = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif"})
MOST_PICTURES = 300
"""The newest so many of a folder."""


class Listed(msgspec.Struct, frozen=True):
    """What lies in a folder: pictures, newest first, and folders by name."""

    pictures: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


class Ask(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Exactly one of the four paths. `number` comes back with the answer. The copy of `copy` goes into `folder` under a `name` with a
    number, or to exactly `to`, as `wanted`."""

    number: int
    listed: str | None = None
    small: str | None = None
    look: str | None = None
    copy: str | None = None
    folder: str = ""
    name: str = ""
    to: str = ""
    wanted: PhotoFormat | None = None
    side: int = 160


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    number: int
    problem: PhotoProblem | None = None
    listed: Listed | None = None
    small: bytes = b""  # a PNG
    report: PhotoReport | None = None
    copy: str = ""


def answered(ask: Ask) -> Answer:
    try:
        if ask.listed is not None:
            return Answer(ask.number, listed=_listed(Path(ask.listed)))
        if ask.small is not None:
            return Answer(ask.number, small=small(read(Path(ask.small)), max(16, min(ask.side, 1024))))
        if ask.look is not None:
            return Answer(ask.number, report=look(read(Path(ask.look))))
        if ask.copy is not None and ask.to:
            return Answer(ask.number, copy=str(save(Path(ask.copy), Path(ask.to), ask.wanted)))
        if ask.copy is not None:
            return Answer(ask.number, copy=str(save_in(Path(ask.copy), Path(ask.folder), ask.name)))
    except PhotoError as error:
        return Answer(ask.number, error.problem)
    except MemoryError:
        return Answer(ask.number, PhotoProblem.TOO_LARGE)
    return Answer(ask.number, PhotoProblem.UNREADABLE)


def _listed(folder: Path) -> Listed:
    pictures: list[tuple[float, str]] = []
    folders: list[str] = []
    try:
        for entry in folder.iterdir():
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_dir():
                    folders.append(entry.name)
                elif entry.suffix.lower() in ENDINGS and entry.is_file():
                    pictures.append((entry.stat().st_mtime, entry.name))
            except OSError:
                continue
    except OSError:
        raise PhotoError(PhotoProblem.UNREADABLE) from None
    newest = sorted(pictures, reverse=True)[:MOST_PICTURES]
    return Listed(tuple(name for _time, name in newest), tuple(sorted(folders, key=str.casefold)))


def run(asks: BinaryIO, answers: BinaryIO) -> int:
    decode = msgspec.json.Decoder(Ask).decode
    for line in asks:
        try:
            ask = decode(line)
        except msgspec.DecodeError:
            return 2
        answers.write(msgspec.json.encode(answered(ask)) + b"\n")
        answers.flush()
    return 0


def command() -> list[str]:
    """How this very program is started as that process."""
    own = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(own.with_name("haidang" + own.suffix)), "photos"]
    # -P: the folder in which somebody happens to stand is no place to import from.
    return [sys.executable, "-P", "-m", "app", "photos"]


def main() -> int:
    _bounded()
    return run(sys.stdin.buffer, sys.stdout.buffer)


def _bounded() -> None:
    """A picture made to use up the memory gets an error, where the system can hold a process to a measure."""
    try:
        resource: Any = import_module("resource")
    except ImportError:
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return
