"""A hand-moved PC: clock, processes, watcher, pauser and login sessions that a test sets up and moves.
Must not sleep, read the real clock or touch a real process."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from app.platform.processes import (
    FileFact,
    Paused,
    ProcessEvent,
    ProcessEventKind,
    ProcessFacts,
    ProcessKey,
)
from app.platform.sessions import Account, LoginSession

EVENING = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)  # a Saturday, 19:00 in Ha Noi


class FakeClock:
    """Starts at `wall` with `boot_s` 1,000; moves only when told to."""

    def __init__(self, wall: datetime = EVENING, zone: str = "Asia/Ho_Chi_Minh", boot_s: float = 1000.0) -> None:
        self._wall = wall
        self._boot_s = boot_s
        self._running_s = boot_s
        self._boot = 1
        self._zone = zone
        self._synchronised: bool | None = None
        self.each_look_takes_s = 0.0

    def boot_s(self) -> float:
        if self.each_look_takes_s:
            self.move(self.each_look_takes_s)  # as a real clock, which is never the same twice
        return self._boot_s

    def running_s(self) -> float:
        return self._running_s

    def boot_id(self) -> str:
        return f"boot-{self._boot}"

    def wall(self) -> datetime:
        return self._wall

    def synchronised(self) -> bool | None:
        return self._synchronised

    def zone_name(self) -> str:
        return self._zone

    def move(self, seconds: float) -> None:
        self._boot_s += seconds
        self._running_s += seconds
        self._wall += timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        """The PC sleeps: the boot clock and the wall clock go on, the running clock does not."""
        self._boot_s += seconds
        self._wall += timedelta(seconds=seconds)

    def set_wall(self, wall: datetime) -> None:
        self._wall = wall

    def set_zone(self, zone: str) -> None:
        self._zone = zone

    def set_synchronised(self, synchronised: bool | None) -> None:
        self._synchronised = synchronised

    def reboot(self, off_s: float = 60.0, wall: datetime | None = None) -> None:
        self._boot += 1
        self._boot_s = self._running_s = 5.0
        self._wall = wall if wall is not None else self._wall + timedelta(seconds=off_s)


def a_file(path: str = "/usr/bin/gedit", **changes: object) -> FileFact:
    """A root-owned file of the system; `child_writable` follows from a path under /home or /tmp unless given."""
    in_home = path.startswith(("/home/", "/tmp/", "/media/"))
    plain = FileFact(path=path, device=1, inode=abs(hash(path)) % 2**31, owner=1000 if in_home else 0, child_writable=in_home)
    return replace(plain, **changes)  # type: ignore[arg-type]  # the fields are FileFact's own


def some_facts(
    pid: int,
    path: str | None = "/usr/bin/gedit",
    *,
    parent: ProcessKey | None = None,
    started: int | None = None,
    **changes: object,
) -> ProcessFacts:
    """A process of account 1000 in session "1" that runs `path`."""
    plain = ProcessFacts(
        key=ProcessKey(pid, pid * 100 if started is None else started),
        parent=parent,
        name=path.rsplit("/", 1)[-1][:15] if path else f"p{pid}",
        command=(path,) if path else None,
        account=1000,
        login_account=1000,
        session="1",
        file=a_file(path) if path else None,
        writable_mappings=False,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # the fields are ProcessFacts' own


class FakeTable:
    """Processes by pid. `add` and `remove` change it; with a FakeWatcher given, they also tell it."""

    def __init__(self, watcher: FakeWatcher | None = None) -> None:
        self.processes: dict[int, ProcessFacts] = {}
        self.watcher = watcher
        self.looks = 0  # how often facts were read
        self.lists = 0  # how often the pids were
        self.tells_turnover = False
        self.tells_plain = False

    def add(self, facts: ProcessFacts, tell: bool = True) -> ProcessFacts:
        self.processes[facts.key.pid] = facts
        if tell and self.watcher is not None:
            self.watcher.tell(ProcessEventKind.STARTED, facts.key.pid)
        return facts

    def run(self, pid: int, path: str | None = "/usr/bin/gedit", **changes: object) -> ProcessFacts:
        parent = changes.pop("parent", None)
        started = changes.pop("started", None)
        assert parent is None or isinstance(parent, ProcessKey)
        assert started is None or isinstance(started, int)
        return self.add(some_facts(pid, path, parent=parent, started=started, **changes))

    def remove(self, pid: int, tell: bool = True) -> None:
        self.processes.pop(pid, None)
        if tell and self.watcher is not None:
            self.watcher.tell(ProcessEventKind.ENDED, pid)

    def pids(self) -> list[int]:
        self.lists += 1
        return sorted(self.processes)

    def turnover(self) -> object | None:
        return tuple(self.processes.items()) if self.tells_turnover else None

    def plain_mark(self, facts: ProcessFacts) -> object | None:
        if not self.tells_plain or facts.file is None or facts.file.child_writable or facts.runs:
            return None
        return facts.account, facts.file.path

    def program_mark(self, facts: ProcessFacts) -> object | None:
        return None if facts.file is None or facts.runs else (facts.account, facts.file.path)

    def mark_at(self, pid: int) -> object | None:
        found = self.processes.get(pid)
        return None if found is None or found.file is None else (found.account, found.file.path)

    def kin(self, pid: int) -> tuple[int, int | str] | None:
        found = self.processes.get(pid)
        if found is None or found.parent is None or found.account is None:
            return None
        return found.parent.pid, found.account

    def key(self, pid: int) -> ProcessKey | None:
        found = self.processes.get(pid)
        return None if found is None else found.key

    def facts(self, pid: int) -> ProcessFacts | None:
        self.looks += 1
        return self.processes.get(pid)

    def children(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for pid, facts in sorted(self.processes.items()):
            if facts.parent is not None:
                found.setdefault(facts.parent.pid, []).append(pid)
        return found


class FakeWatcher:
    """Hands out what a test told it."""

    def __init__(self, kind: str = "kernel-events", clock: FakeClock | None = None) -> None:
        self.kind = kind
        self.clock = clock
        self.closed = False
        self.followed: set[int] = set()
        self._waiting: list[ProcessEvent] = []

    def tell(self, kind: ProcessEventKind, pid: int) -> None:
        self._waiting.append(ProcessEvent(kind, pid, self.clock.boot_s() if self.clock else 0.0))

    def lose(self) -> None:
        """The event socket overran: what waited is gone."""
        self._waiting.clear()
        self.tell(ProcessEventKind.LOST, 0)

    def fileno(self) -> int | None:
        return None

    @property
    def poll_ms(self) -> int | None:
        return 200

    def follow(self, pids: AbstractSet[int]) -> None:
        self.followed = set(pids)

    def read(self) -> list[ProcessEvent]:
        waiting, self._waiting = self._waiting, []
        return waiting

    def close(self) -> None:
        self.closed = True


class FakePauser:
    """Holds what it is told to. `refuses` and `slips` name pids that cannot be stopped or that run again, `outlives` those that
    only a second `end` ends."""

    def __init__(self, table: FakeTable | None = None, holds: bool = True) -> None:
        self.holds = holds
        self.table = table
        self.held: set[ProcessKey] = set()
        self.halts = False
        self.halted: set[ProcessKey] = set()
        self.refuses: set[int] = set()
        self.slips: set[int] = set()
        self.outlives: set[int] = set()
        self.asked_to_end: set[ProcessKey] = set()
        self.calls: list[tuple[str, tuple[int, ...]]] = []

    def _gone(self, key: ProcessKey) -> bool:
        return self.table is not None and self.table.key(key.pid) != key

    def pause(self, processes: Iterable[ProcessKey], facts: Iterable[ProcessFacts] = ()) -> dict[ProcessKey, Paused]:
        asked = tuple(processes)
        self.calls.append(("pause", tuple(key.pid for key in asked)))
        answer: dict[ProcessKey, Paused] = {}
        for key in asked:
            if self._gone(key):
                answer[key] = Paused.GONE
            elif key.pid in self.refuses:
                answer[key] = Paused.REFUSED
            else:
                self.held.add(key)
                self.halted.discard(key)
                answer[key] = Paused.DONE
        return answer

    def halt(self, pid: int) -> ProcessKey | None:
        key = None if self.table is None or not self.halts else self.table.key(pid)
        if key is not None and key not in self.held:
            self.calls.append(("halt", (pid,)))
            self.halted.add(key)
            return key
        return None

    def unhalt(self, process: ProcessKey) -> None:
        if process in self.halted:
            self.calls.append(("unhalt", (process.pid,)))
            self.halted.discard(process)

    def resume(self, processes: Iterable[ProcessKey]) -> dict[ProcessKey, Paused]:
        asked = tuple(processes)
        self.calls.append(("resume", tuple(key.pid for key in asked)))
        answer: dict[ProcessKey, Paused] = {}
        for key in asked:
            answer[key] = Paused.GONE if self._gone(key) else Paused.DONE
            self.held.discard(key)
            self.asked_to_end.discard(key)
        return answer

    def paused(self) -> set[ProcessKey]:
        self.held = {key for key in self.held if not self._gone(key)}
        return set(self.held)

    def check(self) -> dict[ProcessKey, Paused]:
        answer: dict[ProcessKey, Paused] = {}
        for key in sorted(self.held, key=lambda held: held.pid):
            if self._gone(key):
                self.held.discard(key)
                answer[key] = Paused.GONE
            elif key.pid in self.slips:
                answer[key] = Paused.SLIPPED
        return answer

    def end(self, process: ProcessKey) -> Paused:
        self.calls.append(("end", (process.pid,)))
        self.held.discard(process)
        if self._gone(process):
            return Paused.GONE
        if process.pid in self.outlives and process not in self.asked_to_end:
            self.asked_to_end.add(process)
        elif self.table is not None:
            self.table.remove(process.pid)
        return Paused.DONE

    def resume_all(self) -> None:
        self.calls.append(("resume_all", tuple(sorted(key.pid for key in self.held))))
        self.held.clear()


def a_session(id: str = "1", account: int | str = 1000, **changes: object) -> LoginSession:
    plain = LoginSession(
        id=id,
        account=account,
        account_name="minh",
        active=True,
        locked=False,
        remote=False,
        greeter=False,
        display=":0",
        kind="x11",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # the fields are LoginSession's own


def an_account(id: int | str = 1000, name: str = "minh", **changes: object) -> Account:
    return replace(Account(id=id, name=name, full_name=name.title(), system=False, administrator=False), **changes)  # type: ignore[arg-type]  # Account's own fields


@dataclass
class FakeSessions:
    """Login sessions by id; `change` replaces fields of one."""

    known: dict[str, LoginSession] = field(default_factory=dict)
    woke: bool = False
    changed: bool = False
    closed: bool = False

    def add(self, session: LoginSession) -> LoginSession:
        self.known[session.id] = session
        self.changed = True
        return session

    def change(self, id: str, **changes: object) -> None:
        self.known[id] = replace(self.known[id], **changes)  # type: ignore[arg-type]  # LoginSession's own fields
        self.changed = True

    def remove(self, id: str) -> None:
        del self.known[id]
        self.changed = True

    def wake(self) -> None:
        self.woke = True

    def sessions(self) -> list[LoginSession]:
        return list(self.known.values())

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        changed, self.changed = self.changed, False
        return changed

    def just_woke(self) -> bool:
        woke, self.woke = self.woke, False
        return woke

    def close(self) -> None:
        self.closed = True
