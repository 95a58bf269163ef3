"""What the watch works with on one PC, handed in by app/guard/assembling.py or by a test.
Must not hold behaviour."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field

from app.guard.accounting import UsageKeeping
from app.guard.loop import Loop
from app.guard.naming import OwnPrograms
from app.guard.seats import EyesFactory
from app.guard.selftest import Start, start_harmless
from app.guard.timekeeping import TrustedTime
from app.model.apps import Catalogue
from app.platform.processes import Pauser, ProcessTable, ProcessWatcher
from app.platform.service import Install
from app.platform.sessions import Sessions


@dataclass(frozen=True, slots=True)
class PcParts:
    """What the watch works with on this PC; fakes in tests. `retry` opens the store anew after it could not be written."""

    loop: Loop
    usage: UsageKeeping
    retry: Callable[[], bool]
    time: TrustedTime
    table: ProcessTable
    watcher: ProcessWatcher
    pauser: Pauser
    sessions: Sessions
    eyes_factory: EyesFactory
    install: Install
    own_account: int | str
    own: OwnPrograms
    catalogue: Catalogue = field(default_factory=Catalogue)
    ancestors: Callable[[], frozenset[int]] = lambda: frozenset({os.getpid()})  # the guard and what is above it
    start_harmless: Start = start_harmless
