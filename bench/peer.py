"""Another program of the same kind, and what was seen of it.
Must not start it: that is done in namespaces of its own, by bench/beside.py."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from bench.place import Place

GAME = "hd-bench-game"  # the one program that a peer is told to forbid


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was measured on an earlier day, on the same kind of machine."""

    version: str
    pause: str
    idle: str


@dataclass(frozen=True, slots=True)
class Peer:
    """`lacks`: why it cannot run here. `running`: as set up by a family, with a folder of its own."""

    name: str
    lacks: Callable[[], str | None]
    version: Callable[[], str]
    running: Callable[[Place, Path], AbstractContextManager[subprocess.Popen[bytes]]]
    looks_every_s: float
    earlier: Earlier


@dataclass(frozen=True, slots=True)
class Seen:
    """One run of a peer: `ends_s` are the times from exec of the forbidden program to its end."""

    cpu_s_an_hour: float
    pss_mb: float
    for_s: float
    processes: int
    ends_s: tuple[float, ...]
