"""A photo's file read, and its copy written where nothing stands yet.
Must not change the original, nor leave half a copy behind."""

from __future__ import annotations

import os
from pathlib import Path

from app.checks.finding import PhotoError, PhotoFormat, PhotoProblem
from app.checks.photo import MOST_BYTES, copied
from app.checks.photo_blocks import format_of, not_the_picture

_MOST_NAMES = 10_000


def read(path: Path) -> bytes:
    """Only an ordinary file: a pipe or a device could go on for ever."""
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            seen = os.fstat(file.fileno())
            if not _is_file(seen.st_mode):
                raise PhotoError(PhotoProblem.UNREADABLE)
            if seen.st_size > MOST_BYTES:
                raise PhotoError(PhotoProblem.TOO_LARGE)
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        raise PhotoError(PhotoProblem.UNREADABLE) from None


def _without_waiting(path: str, flags: int) -> int:
    """A pipe would be waited for as soon as it is opened."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _is_file(mode: int) -> bool:
    from stat import S_ISREG

    return S_ISREG(mode)


def save(source: Path, copy: Path, wanted: PhotoFormat | None = None) -> Path:
    """Write the copy to exactly this new file. Raises PhotoError; then nothing new stands there."""
    made, _format = copied(read(source), wanted)
    _written(made, copy)
    return copy


def save_in(source: Path, folder: Path, name: str) -> Path:
    """Into a folder, under a name that tells nothing: the old one often holds the day. "name-1.jpg", "name-2.jpg", …"""
    made, format = copied(read(source))
    for number in range(1, _MOST_NAMES):
        copy = folder / f"{name}-{number}.{format.value}"
        try:
            _written(made, copy)
            return copy
        except PhotoError as error:
            if error.problem is not PhotoProblem.EXISTS:
                raise
    raise PhotoError(PhotoProblem.EXISTS)


def _written(made: bytes, copy: Path) -> None:
    try:
        # x: a file that exists is never written over, nor is one behind a link.
        file = copy.open("xb")
    except FileExistsError:
        raise PhotoError(PhotoProblem.EXISTS) from None
    except (OSError, ValueError):
        raise PhotoError(PhotoProblem.NOT_WRITTEN) from None
    try:
        with file:
            file.write(made)
            file.flush()
            os.fsync(file.fileno())
        # Once more as it lies on the disk.
        lies = copy.read_bytes()
        if lies != made or not_the_picture(lies) or format_of(lies) is None:
            raise PhotoError(PhotoProblem.NOT_CLEAN)
    except OSError:
        copy.unlink(missing_ok=True)
        raise PhotoError(PhotoProblem.NOT_WRITTEN) from None
    except PhotoError:
        copy.unlink(missing_ok=True)
        raise
