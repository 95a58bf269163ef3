"""What is in a program's file, so that a copy or a changed file is known for what it is.
Must not read a file twice while it stays as it is, nor believe a path that another file has taken meanwhile."""

from __future__ import annotations

import hashlib
import os

from app.platform.processes import FileFact

WHOLE = 32 * 1024 * 1024  # a larger file is read in samples: the loop may not wait a second for one
_SAMPLES = 64
_SAMPLE = 128 * 1024
_CHUNK = 1024 * 1024
_MOST = 2048


class Contents:
    """Remembers by device, inode, size and times. Where there is a change time the file's owner cannot set it; Windows tells when the file was made
    instead, and there the owner who sets back the time of writing keeps the old mark (docs/platforms.md)."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int, int, int, int], str] = {}

    def mark_of(self, file: FileFact) -> str | None:
        """None: gone, not readable, or another file stands there now."""
        try:
            handle = os.open(file.path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0))
        except OSError:
            return None
        try:
            seen = os.fstat(handle)
            if (seen.st_dev, seen.st_ino) != (file.device, file.inode):
                return None
            key = (seen.st_dev, seen.st_ino, seen.st_size, seen.st_ctime_ns, seen.st_mtime_ns)
            mark = self._known.get(key)
            if mark is None:
                mark = _read(handle, seen.st_size)
                if len(self._known) >= _MOST:
                    self._known.clear()
                self._known[key] = mark
            return mark
        except OSError:
            return None
        finally:
            os.close(handle)


def _read(handle: int, size: int) -> str:
    digest = hashlib.blake2b(str(size).encode(), digest_size=20)
    if size <= WHOLE:
        while chunk := os.read(handle, _CHUNK):
            digest.update(chunk)
        return digest.hexdigest()
    for number in range(_SAMPLES):
        os.lseek(handle, (size - _SAMPLE) * number // (_SAMPLES - 1), os.SEEK_SET)
        digest.update(os.read(handle, _SAMPLE))
    return digest.hexdigest()
