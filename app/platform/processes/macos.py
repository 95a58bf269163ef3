"""Processes on macOS through psutil: polling, facts, SIGSTOP.
Must not claim what was never run on a Mac: docs/platforms.md says what was."""

from __future__ import annotations

import os
import plistlib
import stat
from pathlib import Path

import psutil

from app.platform.clock import clock_for_this_pc
from app.platform.processes import FileFact, Pauser, ProcessFacts, ProcessKey, ProcessTable, ProcessWatcher
from app.platform.processes.journal import Journal
from app.platform.processes.linux_runs import what_it_runs
from app.platform.processes.plain_pause import PlainPauser
from app.platform.processes.plain_polling import PlainWatcher

_FIRST_PERSON = 500
_OPEN = ("/Users/", "/tmp/", "/private/tmp/", "/private/var/tmp/", "/private/var/folders/", "/Volumes/")


def started_of(process: psutil.Process) -> int:
    return round(process.create_time() * 1_000_000)


def process_of(key: ProcessKey) -> psutil.Process | None:
    """Exactly this process; None: ended, or the pid is used again."""
    try:
        process = psutil.Process(key.pid)
        return process if started_of(process) == key.started and process.status() != psutil.STATUS_ZOMBIE else None
    except psutil.Error:
        return None


def child_writable(path: str) -> bool:
    """A person's place, or a file or folder that a person owns or everybody may write."""
    if not path.startswith("/") or path.startswith(_OPEN):
        return True
    place = Path(path)
    for part in (place, *place.parents):
        try:
            found = part.stat()
        except OSError:
            return True
        if found.st_uid >= _FIRST_PERSON or found.st_mode & stat.S_IWOTH:
            return True
    return False


def bundle_id(path: str) -> str | None:
    """Of the application bundle around the program."""
    for folder in Path(path).parents:
        if folder.suffix == ".app":
            try:
                with (folder / "Contents/Info.plist").open("rb") as file:
                    return str(plistlib.load(file).get("CFBundleIdentifier") or "") or None
            except (OSError, plistlib.InvalidFileException, ValueError):
                return None
    return None


class MacTable:
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
        try:
            return ProcessKey(pid, started_of(psutil.Process(pid)))
        except psutil.Error:
            return None

    def children(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for process in psutil.process_iter(["ppid"]):
            if process.info["ppid"] is not None:
                found.setdefault(process.info["ppid"], []).append(process.pid)
        return found

    def facts(self, pid: int) -> ProcessFacts | None:
        try:
            process = psutil.Process(pid)
            key = ProcessKey(pid, started_of(process))
            name, parent_pid = process.name(), process.ppid()
        except psutil.Error:
            return None
        command, account, path, folder = _asked(process)
        file = _file(path)
        facts = ProcessFacts(
            key=key,
            parent=self.key(parent_pid) if parent_pid else None,
            name=name,
            command=command,
            account=account,
            login_account=account,
            session=None,
            file=file,
            writable_mappings=True if file is not None and file.child_writable else None,
            desktop_entry=bundle_id(path) if path else None,
            original_name=bundle_id(path) if path else None,
            runs=what_it_runs(path, command, {}, folder) if path and command else None,
        )
        return facts if self.key(pid) == key else None


def _asked(process: psutil.Process) -> tuple[tuple[str, ...] | None, int | None, str | None, str | None]:
    """Command, account, file and folder; None for each that may not be read."""
    command = account = path = folder = None
    try:
        account = process.uids().real
        path = process.exe() or None
        command = tuple(process.cmdline())
        folder = process.cwd()
    except (psutil.Error, OSError):
        pass
    return command, account, path, folder


def _file(path: str | None) -> FileFact | None:
    if path is None:
        return None
    try:
        found = os.stat(path)
    except OSError:
        return None
    return FileFact(path, found.st_dev, found.st_ino, found.st_uid, child_writable(path))


class MacHands:
    """Signals to exactly one process."""

    def suspend(self, key: ProcessKey) -> bool | None:
        process = process_of(key)
        if process is None:
            return False
        try:
            process.suspend()
        except psutil.NoSuchProcess:
            return False
        except psutil.Error:
            return None
        return True

    def go_on(self, key: ProcessKey) -> bool | None:
        process = process_of(key)
        if process is None:
            return False
        try:
            process.resume()
        except psutil.NoSuchProcess:
            return False
        except psutil.Error:
            return None
        return True

    def stopped(self, key: ProcessKey) -> bool | None:
        process = process_of(key)
        if process is None:
            return None
        try:
            return process.status() == psutil.STATUS_STOPPED
        except psutil.Error:
            return None

    def terminate(self, key: ProcessKey, at_once: bool) -> bool | None:
        process = process_of(key)
        if process is None:
            return False
        try:
            if at_once:
                process.kill()
            else:
                process.terminate()
        except psutil.NoSuchProcess:
            return False
        except psutil.Error:
            return None
        return True

    def family(self) -> dict[ProcessKey, list[ProcessKey]]:
        listed = {process.pid: process for process in psutil.process_iter(["ppid", "exe", "create_time"])}
        found: dict[ProcessKey, list[ProcessKey]] = {}
        for pid, process in listed.items():
            parent = listed.get(process.info["ppid"] or 0)
            if parent is not None and process.info["exe"] and process.info["exe"] == parent.info["exe"]:
                above = ProcessKey(parent.pid, round(parent.info["create_time"] * 1_000_000))
                found.setdefault(above, []).append(ProcessKey(pid, round(process.info["create_time"] * 1_000_000)))
        return found

    def protected(self) -> set[int]:
        own = psutil.Process()
        return {0, 1, own.pid, *(above.pid for above in own.parents())}


def watcher(own_pid: int) -> ProcessWatcher:
    del own_pid
    return PlainWatcher(psutil.pids, clock_for_this_pc().boot_s)


def table() -> ProcessTable:
    return MacTable()


def pauser(state_dir: str) -> Pauser:
    return PlainPauser(
        MacHands(), Journal(state_dir, boot="")
    )  # start times here are moments of the calendar, so no boot is mistaken for another
