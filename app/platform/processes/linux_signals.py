"""Send a signal to exactly the process that is meant, never to one that got its pid later.
Must not choose processes."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from app.platform.processes import ProcessKey
from app.platform.processes.linux_proc import Stat, stat_of


def signal_exactly(key: ProcessKey, number: signal.Signals, only_if: Callable[[Stat], bool] | None = None) -> bool | None:
    """True: sent. False: it has ended. None: refused, by the kernel or by `only_if`, which sees the process just before.

    The pidfd is opened first and the start time read after it, so the pid cannot change hands between look and signal.
    """
    held = None
    try:
        held = os.pidfd_open(key.pid)
    except ProcessLookupError:
        return False
    except OSError:
        pass  # kernels before 5.3 have no pidfd
    try:
        found = stat_of(key.pid)
        if found is None or found.started != key.started or found.ended:
            return False
        if only_if is not None and not only_if(found):
            return None
        if held is None:
            os.kill(key.pid, number)
        else:
            signal.pidfd_send_signal(held, number)
        return True
    except ProcessLookupError:
        return False
    except OSError:
        return None
    finally:
        if held is not None:
            os.close(held)


def signal_now(pid: int, number: signal.Signals, only_if: Callable[[Stat], bool]) -> ProcessKey | None:
    """To whatever runs under this pid now. None: not sent."""
    try:
        held = os.pidfd_open(pid)
    except OSError:
        return None
    try:
        found = stat_of(pid)
        if found is None or found.ended or found.kernel_thread or not only_if(found):
            return None
        signal.pidfd_send_signal(held, number)
        return found.key
    except OSError:
        return None
    finally:
        os.close(held)
