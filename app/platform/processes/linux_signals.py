"""Send a signal to exactly the process that is meant, never to one that got its pid later.
Must not choose processes."""

from __future__ import annotations

import os
import signal

from app.platform.processes import ProcessKey
from app.platform.processes.linux_proc import stat_of


def signal_exactly(key: ProcessKey, number: signal.Signals) -> bool | None:
    """True: sent. False: it has ended. None: refused.

    The pidfd is opened first and the start time read after it, so the pid cannot change hands between look and signal.
    """
    try:
        held = os.pidfd_open(key.pid)
    except ProcessLookupError:
        return False
    except OSError:
        return _signal_by_pid(key, number)
    try:
        found = stat_of(key.pid)
        if found is None or found.started != key.started or found.ended:
            return False
        signal.pidfd_send_signal(held, number)
        return True
    except ProcessLookupError:
        return False
    except OSError:
        return None
    finally:
        os.close(held)


def _signal_by_pid(key: ProcessKey, number: signal.Signals) -> bool | None:
    """Kernels before 5.3 have no pidfd."""
    found = stat_of(key.pid)
    if found is None or found.started != key.started or found.ended:
        return False
    try:
        os.kill(key.pid, number)
    except ProcessLookupError:
        return False
    except OSError:
        return None
    return True
