"""Processes on Linux: the best watcher, the table and the pauser that this PC allows.
Must not hold behaviour; each thing is in its own file."""

from __future__ import annotations

from app.platform.processes import Pauser, ProcessTable, ProcessWatcher
from app.platform.processes.linux_events import KernelEvents
from app.platform.processes.linux_facts import LinuxTable
from app.platform.processes.linux_freezer import Freezer
from app.platform.processes.linux_pause import LinuxPauser
from app.platform.processes.linux_polling import PollingWatcher


def watcher(own_pid: int) -> ProcessWatcher:
    try:
        events = KernelEvents()
    except OSError:
        return PollingWatcher(own_pid)
    if events.proven():
        return events
    events.close()
    return PollingWatcher(own_pid)


def table() -> ProcessTable:
    return LinuxTable()


def pauser(state_dir: str) -> Pauser:
    return LinuxPauser(state_dir, Freezer.for_this_pc(state_dir))
