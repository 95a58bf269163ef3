"""What the files of a lesson are called, how large they may be, and how one is read.
Must not wait for one: a pipe in a lesson's place would hold up the window in which help is."""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISREG

HEAD = "lesson.toml"
MOST_BYTES = 256 * 1024


def start_of(path: Path, most: int) -> bytes:
    """Its first bytes. Raises OSError, also where it is no ordinary file."""
    with open(path, "rb", opener=_without_waiting) as file:
        if not S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(path.name)
        return file.read(most)


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
