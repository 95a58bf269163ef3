"""What a Linux process is: its file as the guard sees it, whose login it came from, what it runs.
Must never raise for a process that ends or may not be read: such facts are None."""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Mapping

from app.platform.processes import FileFact, ProcessFacts, ProcessKey
from app.platform.processes.linux_origin import origin_of
from app.platform.processes.linux_places import Places, ordinary
from app.platform.processes.linux_proc import (
    LastPid,
    account_and_parent,
    all_pids,
    all_stats,
    cgroup_path,
    children_of,
    parse_stat,
    read_small,
    real_account,
    stat_of,
)
from app.platform.processes.linux_runs import may_host, what_it_runs

_NO_LOGIN = 4294967295
_LAST_PERSON = 60000
_SLICE = re.compile(r"^(?:/\.\.)*/user\.slice/user-(\d+)\.slice(?:/session-([^/]+)\.scope)?")
_FLATPAK_SCOPE = re.compile(r"/app-flatpak-([^/]+?)-\d+\.scope")
_SNAP_SCOPE = re.compile(r"/snap\.([^./]+)\.")
# The only variables that are read; the rest of the environment is nobody's business.
VARIABLES = frozenset(
    {
        "APPIMAGE",
        "BAMF_DESKTOP_FILE_HINT",
        "DISPLAY",
        "FLATPAK_ID",
        "GIO_LAUNCHED_DESKTOP_FILE",
        "GIO_LAUNCHED_DESKTOP_FILE_PID",
        "LD_AUDIT",
        "LD_PRELOAD",
        "SNAP_NAME",
        "SteamAppId",
        "WAYLAND_DISPLAY",
        "XDG_SESSION_ID",
    }
)
_DELETED = " (deleted)"


class LinuxTable:
    """Processes of this PC. Every look at one goes through one open folder, so the pid cannot be swapped in between."""

    def __init__(self) -> None:
        self._places = Places()
        self._own_mounts = _link("/proc/self/ns/mnt")
        self._mapped: dict[tuple[bytes, bytes, bytes], bool] = {}
        self._counter = LastPid()
        self._counter_moves = self._counter.moves()

    def pids(self) -> list[int]:
        return all_pids()

    def turnover(self) -> tuple[int, int] | None:
        return self._counter.turnover() if self._counter_moves else None

    def key(self, pid: int) -> ProcessKey | None:
        found = stat_of(pid)
        return None if found is None else found.key

    def children(self) -> dict[int, list[int]]:
        return children_of(all_stats())

    def plain_mark(self, facts: ProcessFacts) -> tuple[int, int, int] | None:
        file = facts.file
        if file is None or file.child_writable or facts.foreign_mounts or facts.writable_mappings is not False:
            return None
        return self.program_mark(facts)

    def program_mark(self, facts: ProcessFacts) -> tuple[int, int, int] | None:
        file = facts.file
        if file is None or not isinstance(facts.account, int) or facts.runs or facts.desktop_entry or may_host(file.path):
            return None
        return facts.account, file.device, file.inode

    def mark_at(self, pid: int) -> tuple[int, int, int] | None:
        try:
            behind = os.stat(f"/proc/{pid}/exe")
            return os.stat(f"/proc/{pid}").st_uid, behind.st_dev, behind.st_ino
        except OSError:
            return None

    def kin(self, pid: int) -> tuple[int, int] | None:
        try:
            owner = os.stat(f"/proc/{pid}").st_uid
        except OSError:
            return None
        line = stat_of(pid)
        return None if line is None else (line.parent, owner)

    def facts(self, pid: int) -> ProcessFacts | None:
        try:
            folder = os.open(f"/proc/{pid}", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            return self._facts(folder)
        finally:
            os.close(folder)

    def _facts(self, folder: int) -> ProcessFacts | None:
        raw = read_small("stat", folder)
        line = parse_stat(raw)
        if raw is None or line is None or line.ended:
            return None
        name = raw[raw.index(b"(") + 1 : raw.rfind(b")")].decode("utf-8", "replace")
        account = _account_of(folder)
        command, environment = (None, {}) if line.kernel_thread else _told(folder)
        mounts = _link("ns/mnt", folder)
        foreign = mounts is not None and mounts != self._own_mounts
        file = None if line.kernel_thread else self._file(folder, foreign)
        runs = None
        if command and file is not None:
            runs = what_it_runs(file.path, command, environment, _link("cwd", folder))
        group = origin_of(cgroup_path(line.pid, folder) or "/")
        login, session = self._login(folder, line.parent, group, account)
        parent = stat_of(line.parent) if line.parent else None
        writable = None if line.kernel_thread else self._writable_mappings(folder, file, runs, environment, foreign)
        if not _still_there(folder, file):
            return None  # it ended while we looked: nothing of it may be believed
        return ProcessFacts(
            key=line.key,
            parent=None if parent is None else parent.key,
            name=name,
            command=command,
            account=account,
            login_account=login,
            session=session,
            file=file,
            foreign_mounts=foreign,
            writable_mappings=writable,
            desktop_entry=_desktop_entry(line.pid, environment, group),
            runs=runs,
            environment=environment,
        )

    def _file(self, folder: int, foreign: bool) -> FileFact | None:
        path = _link("exe", folder)
        if path is None:
            return None
        try:
            behind = os.stat("exe", dir_fd=folder)
        except OSError:
            return None
        seen = self._own_look(path, behind)
        if seen is None and foreign:
            host = _flatpak_path(folder, path)
            if host is not None and (seen := self._own_look(host, behind)) is not None:
                path = host
        if seen is not None:
            writable = self._places.child_writable(path, seen)
        elif path.endswith(_DELETED) and not foreign and behind.st_nlink == 0:
            # Replaced by an update while it runs: the folder tells who could have done that.
            path = path.removesuffix(_DELETED)
            writable = self._places.child_writable(path, None) or ordinary(behind.st_uid)
        else:
            writable = True
        return FileFact(path=path, device=behind.st_dev, inode=behind.st_ino, owner=behind.st_uid, child_writable=writable)

    def _own_look(self, path: str, behind: os.stat_result) -> os.stat_result | None:
        """The file at `path` in the guard's own view, when it is the very same file."""
        try:
            seen = os.stat(path)
        except (OSError, ValueError):
            return None
        return seen if (seen.st_dev, seen.st_ino) == (behind.st_dev, behind.st_ino) else None

    def _login(self, folder: int, parent: int, group: str, account: int | None) -> tuple[int | None, str | None]:
        """Whose login: what the kernel noted at login, else the user's slice, else the nearest person above."""
        in_slice = _SLICE.match(group)
        session = in_slice.group(2) if in_slice else None
        noted = read_small("loginuid", folder)
        if noted and noted.strip().isdigit() and int(noted) != _NO_LOGIN:
            return int(noted), session
        if in_slice:
            return int(in_slice.group(1)), session
        if account is not None and _person(account):
            return account, session
        for _ in range(64):
            above = account_and_parent(parent) if parent > 1 else None
            if above is None:
                break
            if _person(above[0]):
                return above[0], session
            parent = above[1]
        return account, session

    def _writable_mappings(
        self, folder: int, file: FileFact | None, runs: str | None, environment: Mapping[str, str], foreign: bool
    ) -> bool | None:
        """Code from a child's place inside the process: preloaded libraries, `ld.so ./game`, plug-ins."""
        if file is not None and file.child_writable:
            return True
        preloaded = re.split("[: ]", environment.get("LD_PRELOAD", "") + ":" + environment.get("LD_AUDIT", ""))
        if any("/" in library and self._open_file(library) for library in preloaded):
            return True  # known before the loader has mapped it
        if file is not None and runs is not None and os.path.basename(file.path).startswith("ld") and self._open_file(runs):
            return True
        data = read_small("maps", folder)
        if data is None:
            return None
        for line in data.splitlines():
            if b"xp " not in line and b"xs " not in line:
                continue  # most lines map no code
            fields = line.split(None, 5)
            if len(fields) == 6 and b"x" in fields[1] and fields[4] != b"0" and self._mapping_open(fields, foreign):
                return True
        return False

    def _mapping_open(self, fields: list[bytes], foreign: bool) -> bool:
        mark = (fields[3], fields[4], fields[5])  # device, inode and path as the kernel writes them
        known = self._mapped.get(mark)
        if known is None:
            if len(self._mapped) > 20000:
                self._mapped.clear()
            known = self._mapped[mark] = self._judge_mapping(int(mark[1]), mark[2].decode("utf-8", "surrogateescape"), foreign)
        return known

    def _judge_mapping(self, inode: int, path: str, foreign: bool) -> bool:
        if path.startswith("/memfd:"):
            return True
        try:
            seen = os.stat(path)
        except (OSError, ValueError):
            if foreign or not path.endswith(_DELETED):
                return True
            return self._places.child_writable(path.removesuffix(_DELETED), None)
        # The device in maps differs from that of stat on btrfs and overlayfs, so only the inode is compared.
        return seen.st_ino != inode or self._places.child_writable(path, seen)

    def _open_file(self, path: str) -> bool:
        try:
            seen = os.stat(path)
        except (OSError, ValueError):
            return True
        return stat.S_ISREG(seen.st_mode) and self._places.child_writable(os.path.realpath(path), seen)


def _account_of(folder: int) -> int | None:
    """The real uid. The folder belongs to the effective one, or to root where the program has become somebody else and may not be
    read: one person cannot become another, so only what belongs to nobody's account is asked the longer way."""
    try:
        owner = os.fstat(folder).st_uid
    except OSError:
        return None
    return owner if _person(owner) else real_account(read_small("status", folder))


def _still_there(folder: int, file: FileFact | None) -> bool:
    """What had a file has it until it ends, and asking for its name is cheaper than for a line of figures."""
    return read_small("stat", folder) is not None if file is None else _link("exe", folder) is not None


def _person(account: int) -> bool:
    """Above the range of people lie the accounts inside containers, which belong to whoever started the container."""
    return ordinary(account) and account <= _LAST_PERSON


def _link(path: str, folder: int | None = None) -> str | None:
    try:
        return os.readlink(path, dir_fd=folder)
    except OSError:
        return None


def _told(folder: int) -> tuple[tuple[str, ...] | None, dict[str, str]]:
    """Command line and variables. In the middle of an exec both are empty for a moment: look again."""
    command = _words(read_small("cmdline", folder))
    for _ in range(2):
        if command != ():
            break
        time.sleep(0.0005)
        command = _words(read_small("cmdline", folder))
    return command, _environment(read_small("environ", folder))


def _words(data: bytes | None) -> tuple[str, ...] | None:
    if data is None:
        return None
    parts = data.decode("utf-8", "replace").split("\0")
    return tuple(parts[:-1] if parts[-1] == "" else parts)


def _environment(data: bytes | None) -> dict[str, str]:
    found = {}
    for part in (data or b"").split(b"\0"):
        name, equals, value = part.partition(b"=")
        if equals and (text := name.decode("ascii", "replace")) in VARIABLES:
            found[text] = value.decode("utf-8", "replace")[:4096]
    return found


def _desktop_entry(pid: int, environment: Mapping[str, str], group: str) -> str | None:
    """Id of the desktop entry, as the launcher says: a claim, good for a name and for tightening only."""
    if (flatpak := _FLATPAK_SCOPE.search(group)) is not None:
        return flatpak.group(1).replace("\\x2d", "-")
    if application := environment.get("FLATPAK_ID"):
        return application
    launched = (
        environment.get("GIO_LAUNCHED_DESKTOP_FILE") if environment.get("GIO_LAUNCHED_DESKTOP_FILE_PID") == str(pid) else None
    )
    launched = launched or environment.get("BAMF_DESKTOP_FILE_HINT")
    if launched:
        return os.path.basename(launched).removesuffix(".desktop")
    if (snap := _SNAP_SCOPE.search(group)) is not None:
        return snap.group(1)
    return None


def _flatpak_path(folder: int, path: str) -> str | None:
    """Where the file of a flatpak lies on the host. The claim is checked by the caller against the file itself."""
    data = read_small("root/.flatpak-info", folder)
    for line in (data or b"").decode("utf-8", "replace").splitlines():
        key, _, value = line.partition("=")
        if key == "app-path" and path.startswith("/app/"):
            return os.path.join(value, path.removeprefix("/app/"))
        if key == "runtime-path" and path.startswith("/usr/"):
            return os.path.join(value, path.removeprefix("/usr/"))
    return None
