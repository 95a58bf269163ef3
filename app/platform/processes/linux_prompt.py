"""Run the guard before ordinary programs on Linux, also when they keep every processor busy.
Must not be used for anything that computes for long."""

from __future__ import annotations

import os

_NICE = -10


def be_prompt() -> bool:
    """False: not allowed here, nothing has changed."""
    try:
        os.setpriority(os.PRIO_PROCESS, 0, _NICE)
    except OSError:
        return False
    return True
