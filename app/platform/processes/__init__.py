"""See processes start, learn what they are, and pause them.
Must not know rules: which process is an app and what is refused is decided in app/model."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ProcessKey:
    """One process for ever: a pid is used again, a pid with its start time is not.

    `started` is the OS's own start stamp (Linux: clock ticks since boot; Windows: FILETIME; macOS: microseconds).
    """

    pid: int
    started: int


@dataclass(frozen=True, slots=True)
class FileFact:
    """The file behind a process as the guard itself sees it, not as the process's mount namespace claims."""

    path: str
    device: int
    inode: int
    owner: int | None  # uid; None: not known (Windows: see `signer`)
    child_writable: bool  # lies where an ordinary account may write (home, temp, removable media, world-writable)
    signer: str | None = None  # Windows/macOS signer, Linux: name of the package that owns the file, when known


@dataclass(frozen=True, slots=True)
class ProcessFacts:
    """What is known of one process, read once per (pid, start). None means "not known", never "none"."""

    key: ProcessKey
    parent: ProcessKey | None
    name: str  # short name as the kernel has it (a child can forge it)
    command: tuple[str, ...] | None  # None: may not be read (another account's process)
    account: int | str | None  # current uid / SID
    login_account: int | str | None  # whose login it came from (loginuid, user slice, session); survives setuid
    session: str | None  # login session id where the OS names one
    file: FileFact | None
    foreign_mounts: bool = False  # lives in another mount namespace than the guard
    writable_mappings: bool | None = None  # has an executable mapping from a child-writable place; None: not known
    desktop_entry: str | None = None  # id of the desktop entry or application bundle it was started from
    original_name: str | None = None  # version resource (Windows), bundle id (macOS)
    runs: str | None = None  # for interpreters and hosts: the script, jar, AppImage, --app-id, ROM it runs
    environment: dict[str, str] = field(default_factory=dict)  # only the few variables named in the platform file


class ProcessEventKind(Enum):
    STARTED = "started"  # exec seen
    ENDED = "ended"
    LOST = "lost"  # the socket overran: look at everything again


@dataclass(frozen=True, slots=True)
class ProcessEvent:
    kind: ProcessEventKind
    pid: int  # 0 for LOST
    boot_s: float


class ProcessWatcher(Protocol):
    """Tells of process starts and ends. `kind` is "kernel-events" or "polling"."""

    kind: str

    def fileno(self) -> int | None:
        """Readable when events wait; None: no descriptor, call `read` every `poll_ms`."""

    @property
    def poll_ms(self) -> int | None:
        """How long to wait until the next `read` when there is no descriptor (adaptive)."""

    def follow(self, pids: AbstractSet[int]) -> None:
        """The ends of these, and of these only, need to be told at once; of others with the next `read` for whatever reason."""

    def read(self) -> list[ProcessEvent]:
        """All that has happened since the last call, never blocking."""

    def close(self) -> None: ...


class ProcessTable(Protocol):
    def pids(self) -> list[int]:
        """Every pid there is, cheap enough for every two seconds."""

    def turnover(self) -> object | None:
        """Equal at two looks: nothing has started or ended between them. None: this system does not say, look at every pid."""

    def key(self, pid: int) -> ProcessKey | None:
        """None: gone."""

    def facts(self, pid: int) -> ProcessFacts | None:
        """None: gone between two looks."""

    def children(self) -> dict[int, list[int]]:
        """Parent pid -> pids, one sweep."""

    def plain_mark(self, facts: ProcessFacts) -> object | None:
        """Stands for every process of this account that runs this very file, where the file alone says what it is: a program of the
        system that hosts nothing. None: what it is hangs on more than that."""

    def program_mark(self, facts: ProcessFacts) -> object | None:
        """Stands for this file run by this account, also where the child could change the file: good for a guess only. None: it hosts
        other programs, or says what it is by more than its file."""

    def mark_at(self, pid: int) -> object | None:
        """The mark of this process without reading it; cheap. None: not known, read it."""

    def kin(self, pid: int) -> tuple[int, int | str] | None:
        """Its parent's pid and the account it runs as, for a process of which no more may be read; cheap. None: not known."""


class Paused(Enum):
    DONE = "done"
    GONE = "gone"
    REFUSED = "refused"
    SLIPPED = "slipped"  # was stopped and runs again (no freezer, someone continued it)


class Pauser(Protocol):
    """Stops and continues processes. `holds` says whether a pause survives the program's own account."""

    holds: bool

    def pause(self, processes: Iterable[ProcessKey], facts: Iterable[ProcessFacts] = ()) -> dict[ProcessKey, Paused]:
        """Stop these at once; where the freezer is allowed, hold them in it. Children that they start are held too.

        `facts` of the same processes, where they were read before, let it find a program again that has forked away from its pid.
        """

    def halt(self, pid: int) -> ProcessKey | None:
        """Stop what runs under this pid until `pause` takes it over or `unhalt` lets it go on. None: not done."""

    def unhalt(self, process: ProcessKey) -> None:
        """It goes on if it was halted, and nothing has paused it since."""

    def resume(self, processes: Iterable[ProcessKey]) -> dict[ProcessKey, Paused]:
        """They go on, and whoever was told to end and is still there counts as never told."""

    def paused(self) -> set[ProcessKey]:
        """All that this pauser holds now, also those that an earlier guard left (found again after a kill)."""

    def check(self) -> dict[ProcessKey, Paused]:
        """Look at the held ones again and stop those that slipped. Cheap; called often while something is paused."""

    def end(self, process: ProcessKey) -> Paused:
        """Terminate (at_limit close only, after it was asked and 30 s have gone). Again for the same process: at once, without asking."""

    def resume_all(self) -> None:
        """Leave nothing paused and no folder behind (clean exit of a personal guard)."""


def be_prompt() -> bool:
    """Let this process run before ordinary programs, where the OS allows it: what is refused is stopped sooner. For the guard's own process only."""
    if sys.platform == "linux":
        from app.platform.processes.linux_prompt import be_prompt as run_first

        return run_first()
    return False


def watcher_for_this_pc(own_pid: int) -> ProcessWatcher:
    if sys.platform == "win32":
        from app.platform.processes.windows import watcher
    elif sys.platform == "darwin":
        from app.platform.processes.macos import watcher
    else:
        from app.platform.processes.linux import watcher
    return watcher(own_pid)


def table_for_this_pc() -> ProcessTable:
    if sys.platform == "win32":
        from app.platform.processes.windows import table
    elif sys.platform == "darwin":
        from app.platform.processes.macos import table
    else:
        from app.platform.processes.linux import table
    return table()


def pauser_for_this_pc(state_dir: str) -> Pauser:
    """`state_dir` (the guard's data folder) may hold the journal that lets a new guard find what an old one paused."""
    if sys.platform == "win32":
        from app.platform.processes.windows import pauser
    elif sys.platform == "darwin":
        from app.platform.processes.macos import pauser
    else:
        from app.platform.processes.linux import pauser
    return pauser(state_dir)
