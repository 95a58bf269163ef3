"""Room on the disk: whether there is any, and the reserve that is given up when there is none.
Must not know what is kept."""

from __future__ import annotations

import contextlib
import errno
from pathlib import Path

RESERVE, TRIAL = "reserve", "trial"
RESERVE_BYTES = 1024 * 1024
_BESIDES_BYTES = 384 * 1024  # what the private chest writes at a time
_TRIED_BYTES = 64 * 1024  # what SQLite wants beside a file before it opens it: its log and the log's index
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


def has_room(folder: Path, wanted_bytes: int = _TRIED_BYTES) -> bool:
    """Tried, not asked: no figure of the disk tells of a quota. True as well where something else stands in the way."""
    trial = folder / TRIAL
    try:
        trial.write_bytes(b"\0" * wanted_bytes)
    except OSError as error:
        return error.errno not in NO_ROOM
    finally:
        with contextlib.suppress(OSError):
            trial.unlink()
    return True


class Reserve:
    """Some room that is held back for the day when there is no other."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / RESERVE

    def keep(self) -> bool:
        """False: there is no room for it."""
        try:
            if self._path.exists() and self._path.stat().st_size >= RESERVE_BYTES:
                return True
            if not has_room(self._path.parent, RESERVE_BYTES + _BESIDES_BYTES):
                return False  # the store needs what there is: it would be given up again at the next write
            # Real bytes, not a hole: a hole would hold no room.
            self._path.write_bytes(b"\0" * RESERVE_BYTES)
            self._path.chmod(0o600)
        except OSError:
            self.give_up()
            return False
        return True

    def give_up(self) -> bool:
        """Whether there was one."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
