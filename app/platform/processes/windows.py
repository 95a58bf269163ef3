"""Processes on Windows: polling, facts with version and signature, NtSuspendProcess.
Must not claim what was never run on real Windows: docs/platforms.md says what was."""

from __future__ import annotations

import ctypes
import ntpath
import os
from collections.abc import Iterable, Mapping

import psutil

from app.platform.clock import clock_for_this_pc
from app.platform.processes import FileFact, Pauser, ProcessFacts, ProcessKey, ProcessTable, ProcessWatcher
from app.platform.processes.journal import Journal
from app.platform.processes.linux_runs import what_it_runs
from app.platform.processes.plain_pause import PlainPauser
from app.platform.processes.plain_polling import PlainWatcher
from app.platform.processes.windows_calls import WindowsCalls

_SYSTEM_PIDS = frozenset({0, 4})
_OPEN_IN_WINDOWS = ("temp", "tasks", "tracing", "debug", "spool", "registration")


def child_writable(path: str, environment: Mapping[str, str]) -> bool:
    """Only the folders that Windows keeps from ordinary accounts count as safe."""
    place = ntpath.normcase(path)
    windows = environment.get("SystemRoot", r"C:\Windows")
    if any(place.startswith(_below(f"{windows}\\{folder}")) for folder in _OPEN_IN_WINDOWS):
        return True
    safe = [windows, *(environment.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432"))]
    return not any(place.startswith(_below(folder)) for folder in safe if folder)


# Windows keeps its own files for an account that nobody can log in with, beside the system's and the administrators'.
_OF_THE_SYSTEM = frozenset(
    ("S-1-5-18", "S-1-5-32-544", "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464")  # the last: TrustedInstaller
)


def owner_number(owner: str | None, writable: bool) -> int | None:
    """0, as root is elsewhere, where the system or its administrators own a file in a folder of theirs: most files of Windows carry no
    signature of their own, and whatever an account makes in a corner of these folders that was left open to it is that account's."""
    return 0 if owner in _OF_THE_SYSTEM and not writable else None


def loads_from_reach(modules: Iterable[str] | None, environment: Mapping[str, str]) -> bool | None:
    return None if modules is None else any(child_writable(module, environment) for module in modules)


def _below(folder: str) -> str:
    return folder.lower().rstrip("\\") + "\\"


class WindowsTable:
    def __init__(self, calls: WindowsCalls, environment: Mapping[str, str] = os.environ) -> None:
        self._calls = calls
        self._environment = environment
        self._files: dict[tuple[str, int, int], tuple[bool | None, str | None, str | None]] = {}

    def pids(self) -> list[int]:
        return psutil.pids()

    def turnover(self) -> None:
        return None

    def plain_mark(self, facts: ProcessFacts) -> None:  # noqa: ARG002 (not told here)
        return None

    def program_mark(self, facts: ProcessFacts) -> None:  # noqa: ARG002 (not told here)
        return None

    def mark_at(self, pid: int) -> None:  # noqa: ARG002
        return None

    def kin(self, pid: int) -> None:  # noqa: ARG002
        return None

    def key(self, pid: int) -> ProcessKey | None:
        started = self._calls.started_of(pid)
        return None if started is None else ProcessKey(pid, started)

    def children(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for process in psutil.process_iter(["ppid"]):
            if process.info["ppid"] is not None:
                found.setdefault(process.info["ppid"], []).append(process.pid)
        return found

    def facts(self, pid: int) -> ProcessFacts | None:
        key = self.key(pid)
        if key is None:
            return None
        try:
            process = psutil.Process(pid)
            name, parent_pid = process.name(), process.ppid()
        except (psutil.Error, OSError):  # what is just ending answers with whatever error Windows has for it
            return None
        command, path, folder = _asked(process)
        account, session = self._calls.account_of(pid), self._calls.session_of(pid)
        file, original = self._file(path)
        parent = self.key(parent_pid)
        if parent is not None and parent.started > key.started:
            parent = None  # Windows keeps the number of a parent that has ended, and gives it to others
        if self.key(pid) != key:
            return None
        return ProcessFacts(
            key=key,
            parent=parent,
            name=name,
            command=command,
            account=account,
            login_account=account,
            session=None if session is None else str(session),
            file=file,
            writable_mappings=self._loads_from_reach(pid, file),
            original_name=original,
            runs=runs_of(path, command, folder),
        )

    def _loads_from_reach(self, pid: int, file: FileFact | None) -> bool | None:
        if file is None or file.child_writable:
            return None if file is None else True
        return loads_from_reach(self._calls.modules_of(pid), self._environment)

    def _file(self, path: str | None) -> tuple[FileFact | None, str | None]:
        if not path:
            return None, None
        try:
            found = os.stat(path)
        except OSError:
            return None, None
        mark = (path, found.st_ino, found.st_mtime_ns)
        if mark not in self._files:
            if len(self._files) > 2000:
                self._files.clear()
            self._files[mark] = (self._calls.signed(path), self._calls.original_name(path), self._calls.owner_of(path))
        signed, original, owner = self._files[mark]
        writable = child_writable(path, self._environment) or signed is False
        number = owner_number(owner, writable)
        return FileFact(path, found.st_dev, found.st_ino, number, writable, signer="signed" if signed else None), original


def runs_of(path: str | None, command: tuple[str, ...] | None, folder: str | None) -> str | None:
    """What hosts run is told by the bare name, as on the other systems. The first word of the command is left out: elsewhere one that ends
    in .exe tells of a program of Windows inside a host, here it is the program itself, which would then count as hosted by itself."""
    if not path or not command:
        return None
    name = path.replace("\\", "/").lower().removesuffix(".exe")
    return what_it_runs(name, (name, *command[1:]), {}, folder)


def _asked(process: psutil.Process) -> tuple[tuple[str, ...] | None, str | None, str | None]:
    command = path = folder = None
    try:
        path = process.exe() or None
        command = tuple(process.cmdline())
        folder = process.cwd()
    except (psutil.Error, OSError):
        pass
    return command, path, folder


def _parent_and_file(process: psutil.Process) -> tuple[int, str | None]:
    try:
        return process.ppid(), process.exe() or None
    except (psutil.Error, OSError):
        return 0, None


class WindowsHands:
    def __init__(self, calls: WindowsCalls) -> None:
        self._calls = calls
        self._times: dict[ProcessKey, int] = {}

    def suspend(self, key: ProcessKey) -> bool | None:
        done = self._calls.suspend(key.pid, key.started)
        if done:
            self._times[key] = self._times.get(key, 0) + 1
        return done

    def go_on(self, key: ProcessKey) -> bool | None:
        """Windows counts: as often as it was suspended it must be told to go on."""
        done: bool | None = False
        for _ in range(self._times.pop(key, 1)):
            done = self._calls.go_on(key.pid, key.started)
        return done

    def stopped(self, key: ProcessKey) -> bool | None:
        if self._calls.started_of(key.pid) != key.started:
            return None
        try:
            return psutil.Process(key.pid).status() == psutil.STATUS_STOPPED
        except psutil.Error:
            return None

    def terminate(self, key: ProcessKey, at_once: bool) -> bool | None:
        """Windows asks by messages to windows, which the session's eyes have sent before; what is left is the end."""
        del at_once
        return self._calls.terminate(key.pid, key.started)

    def family(self) -> dict[ProcessKey, list[ProcessKey]]:
        listed = {process.pid: _parent_and_file(process) for process in psutil.process_iter()}
        found: dict[ProcessKey, list[ProcessKey]] = {}
        for pid, (parent, file) in listed.items():
            if not file or file != listed.get(parent, (0, None))[1]:
                continue
            above, below = self._calls.started_of(parent), self._calls.started_of(pid)
            if above is not None and below is not None and above <= below:
                found.setdefault(ProcessKey(parent, above), []).append(ProcessKey(pid, below))
        return found

    def protected(self) -> set[int]:
        """The service session is never touched, whoever asks."""
        own = psutil.Process()
        known = {*_SYSTEM_PIDS, own.pid, *(above.pid for above in own.parents())}
        return known | {pid for pid in psutil.pids() if self._calls.session_of(pid) == 0}


def _calls() -> WindowsCalls:
    library = getattr(ctypes, "WinDLL")  # noqa: B009  # exists on Windows only
    return WindowsCalls(lambda name: library(name, use_last_error=True))


def watcher(own_pid: int) -> ProcessWatcher:
    del own_pid
    return PlainWatcher(psutil.pids, clock_for_this_pc().boot_s)


def table() -> ProcessTable:
    return WindowsTable(_calls())


def pauser(state_dir: str) -> Pauser:
    return PlainPauser(
        WindowsHands(_calls()), Journal(state_dir, boot="")
    )  # start times here are moments of the calendar, so no boot is mistaken for another
