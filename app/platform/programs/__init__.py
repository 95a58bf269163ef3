"""Which programs are installed on this PC, as facts like those of a running process.
Must not judge a program; what counts as known is decided in app/guard."""

from __future__ import annotations

import sys
from typing import Protocol

from app.platform.processes import ProcessFacts


class Programs(Protocol):
    def installed(self) -> list[ProcessFacts] | None:
        """What each would look like if it ran, with key (0, 0). None: this OS cannot be asked yet."""


class NotAsked:
    """An OS whose installed programs we cannot list: only what runs is known at setup."""

    def installed(self) -> list[ProcessFacts] | None:
        return None


def programs_for_this_pc(own_home: str | None) -> Programs:
    """`own_home`: also what the account of a personal guard has installed for itself."""
    if sys.platform == "linux":
        from app.platform.programs.linux import LinuxPrograms

        return LinuxPrograms(own_home)
    return NotAsked()
