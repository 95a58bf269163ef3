"""A folder of our own in the version 2 cgroup tree whose processes stand still, whatever their account sends them.
Must not choose processes; it holds and lets go the pids that it is given."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from app.platform.processes.linux_origin import Unit, folder_name, origin_of, parse_unit
from app.platform.processes.linux_places import unescaped
from app.platform.processes.linux_proc import cgroup_path, stat_of

_FROZEN_WITHIN_S = 0.5


def find_mount(text: str | None = None) -> tuple[str, str] | None:
    """Where the version 2 tree is mounted, and which part of it. It may stand beside version 1."""
    if text is None:
        try:
            text = Path("/proc/self/mountinfo").read_text("latin-1")
        except OSError:
            return None
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if after.startswith("cgroup2 ") and len(fields) >= 5:
            return unescaped(fields[4]), unescaped(fields[3])
    return None


class Freezer:
    """One top folder per guard, in it one folder per unit (see linux_origin)."""

    def __init__(self, mount: str, part: str, state_dir: str) -> None:
        self._mount = mount
        self._part = part.rstrip("/")
        self._top = os.path.join(mount, folder_name(state_dir))

    @classmethod
    def for_this_pc(cls, state_dir: str) -> Freezer | None:
        """None where there is no version 2 tree or it may not be used; proven with a process of our own."""
        found = find_mount()
        if found is None:
            return None
        freezer = cls(*found, state_dir)
        return freezer if freezer._proven() else None

    def _proven(self) -> bool:
        if not os.access(self._mount, os.W_OK):
            return False
        try:
            child = subprocess.Popen(
                ["/bin/sh", "-c", "read line"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={},
            )
        except OSError:
            return False
        try:
            stat = stat_of(child.pid)
            if stat is None:
                return False
            unit = Unit(child.pid, stat.started, self.place_of(child.pid))
            return child.pid in self.hold(unit, [child.pid]) and self.frozen(unit)
        finally:
            child.kill()
            child.communicate()
            self.clean()

    def folder(self, unit: Unit) -> str:
        return os.path.join(self._top, unit.name)

    def place_of(self, pid: int) -> str:
        return origin_of(cgroup_path(pid) or "/")

    def path_of(self, group: str) -> str | None:
        """The folder of a cgroup path as /proc tells it; None: outside the part that is mounted here."""
        if self._part and not (group + "/").startswith(self._part + "/"):
            return None
        inner = group[len(self._part) :]
        return None if ".." in inner.split("/") else os.path.join(self._mount, inner.lstrip("/"))

    def hold(self, unit: Unit, pids: list[int]) -> set[int]:
        """Those of the pids that are in the frozen folder now."""
        folder = self.folder(unit)
        held: set[int] = set()
        try:
            os.makedirs(folder, 0o755, exist_ok=True)
            _write(os.path.join(folder, "cgroup.freeze"), "1")
            procs = os.open(os.path.join(folder, "cgroup.procs"), os.O_WRONLY | os.O_CLOEXEC)
        except OSError:
            return held
        try:
            for pid in pids:
                try:
                    os.write(procs, b"%d" % pid)
                    held.add(pid)
                except OSError:
                    continue  # ended, or a kernel thread
        finally:
            os.close(procs)
        self._wait_frozen(folder)
        return held

    def _wait_frozen(self, folder: str) -> bool:
        return wait_for_event(folder, "frozen 1", _FROZEN_WITHIN_S)

    def frozen(self, unit: Unit) -> bool:
        return "frozen 1" in _read(os.path.join(self.folder(unit), "cgroup.events"))

    def freeze_again(self, unit: Unit) -> None:
        with contextlib.suppress(OSError):
            _write(os.path.join(self.folder(unit), "cgroup.freeze"), "1")
        self._wait_frozen(self.folder(unit))

    def units(self) -> dict[Unit, list[int]]:
        """What is held, also by an earlier guard: the folders are the record."""
        found: dict[Unit, list[int]] = {}
        for name in _folders(self._top):
            unit = parse_unit(name)
            if unit is not None:
                found[unit] = pids_in(os.path.join(self._top, name))
        return found

    def let_go(self, unit: Unit, pid: int) -> bool:
        """Back to where it came from, running; False: it has ended."""
        for folder in self._ways_home(unit.origin):
            try:
                _write(os.path.join(folder, "cgroup.procs"), str(pid))
                return True
            except ProcessLookupError:
                return False
            except OSError:
                continue  # the folder is gone, or only its children may hold processes
        return False

    def _ways_home(self, origin: str) -> Iterator[str]:
        """The origin; where an emptied scope was removed: a login session of the same person; at last the top, which always takes."""
        home = self.path_of(origin)
        if home is not None:
            yield home
            parts = origin.strip("/").split("/")
            if len(parts) >= 2 and parts[0] == "user.slice":
                slice_folder = self.path_of("/".join(["", *parts[:2]]))
                for name in _folders(slice_folder or ""):
                    if name.startswith("session-"):
                        yield os.path.join(slice_folder or "", name)
                yield os.path.join(
                    slice_folder or "", parts[1].replace("user-", "user@").replace(".slice", ".service"), "init.scope"
                )
            above = os.path.dirname(home.rstrip("/"))
            while len(above) >= len(self._mount):
                yield above
                above = os.path.dirname(above)
        yield self._mount

    def clean(self) -> None:
        """Remove the empty folders; one that holds a process stays."""
        for name in _folders(self._top):
            _remove(os.path.join(self._top, name))
        _remove(self._top)

    def remove(self, unit: Unit) -> None:
        _remove(self.folder(unit))
        if not _folders(self._top):  # with others in it, it would be waited for in vain, for a tenth of a second
            _remove(self._top)


def _remove(folder: str) -> None:
    """A process that is just ending keeps its folder busy for a moment."""
    if not os.path.isdir(folder):
        return
    if not pids_in(folder):
        wait_for_event(folder, "populated 0", 0.1)
    with contextlib.suppress(OSError):
        os.rmdir(folder)


def wait_for_event(folder: str, wanted: str, within_s: float) -> bool:
    """cgroup.events wakes its poller when a value changes."""
    try:
        descriptor = os.open(os.path.join(folder, "cgroup.events"), os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        poll = select.poll()
        poll.register(descriptor, select.POLLPRI)
        deadline = time.monotonic() + within_s
        while wanted not in os.pread(descriptor, 4096, 0).decode("ascii", "replace"):
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            poll.poll(left * 1000)
        return True
    except OSError:
        return False
    finally:
        os.close(descriptor)


def pids_in(folder: str) -> list[int]:
    return [int(line) for line in _read(os.path.join(folder, "cgroup.procs")).split() if line != "0"]


def pids_below(folder: str) -> list[int]:
    """Of the folder and all folders in it."""
    return [pid for path, _, _ in os.walk(folder) for pid in pids_in(path)]


def _folders(path: str) -> list[str]:
    try:
        with os.scandir(path) as entries:
            return [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []


def _read(path: str) -> str:
    try:
        with open(path, encoding="ascii", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def _write(path: str, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(descriptor, text.encode("ascii"))
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def standing_still(folder: str) -> Iterator[bool]:
    """A whole session frozen for some milliseconds. A helper outside thaws it even when the guard is killed in between."""
    switch = os.path.join(folder, "cgroup.freeze")
    try:
        helper = subprocess.Popen(
            ["/bin/sh", "-c", 'echo ready; read -r line; echo 0 > "$0"', switch], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env={}, start_new_session=True,
        )  # fmt: skip
    except OSError:
        yield False
        return
    with helper:
        assert helper.stdout is not None
        helper.stdout.readline()
        try:
            _write(switch, "1")
            yield wait_for_event(folder, "frozen 1", _FROZEN_WITHIN_S)
        except OSError:
            yield False
        finally:
            with contextlib.suppress(OSError):
                _write(switch, "0")
