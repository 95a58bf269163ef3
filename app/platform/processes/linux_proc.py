"""Read /proc: stat lines, parents, cgroup paths, the guard's own ancestors.
Must not raise for a process that is gone or may not be read: the answer is None."""

from __future__ import annotations

import os
from dataclasses import dataclass

from app.platform.processes import ProcessKey

_KERNEL_THREAD = 0x00200000  # PF_KTHREAD in the flags of stat


@dataclass(frozen=True, slots=True)
class Stat:
    """The fields of /proc/PID/stat that we use."""

    pid: int
    state: str
    parent: int
    group: int
    session: int
    kernel_thread: bool
    started: int

    @property
    def key(self) -> ProcessKey:
        return ProcessKey(self.pid, self.started)

    @property
    def stopped(self) -> bool:
        return self.state in "Tt"

    @property
    def ended(self) -> bool:
        return self.state in "ZXx"


def read_small(path: str, directory: int | None = None) -> bytes | None:
    """A whole small file of /proc in as few calls as Python allows; None: gone or not ours to read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC, dir_fd=directory)
    except OSError:
        return None
    try:
        data = os.read(descriptor, 65536)
        # The kernel hands out at most a page or so at a time for the long ones.
        while len(data) >= 4000 and (more := os.read(descriptor, 65536)):
            data += more
        return data
    except OSError:  # ESRCH: it ended while we were reading
        return None
    finally:
        os.close(descriptor)


def parse_stat(data: bytes | None) -> Stat | None:
    """The name stands in brackets and may hold brackets and spaces itself, so the fields count from the last ')'."""
    if not data:
        return None
    end = data.rfind(b")")
    fields = data[end + 2 :].split()
    if end < 0 or len(fields) < 20:
        return None
    return Stat(
        pid=int(data[: data.index(b" ")]),
        state=fields[0].decode("ascii", "replace"),
        parent=int(fields[1]),
        group=int(fields[2]),
        session=int(fields[3]),
        kernel_thread=bool(int(fields[6]) & _KERNEL_THREAD),
        started=int(fields[19]),
    )


def stat_of(pid: int) -> Stat | None:
    return parse_stat(read_small(f"/proc/{pid}/stat"))


def alive(key: ProcessKey) -> Stat | None:
    """The stat line of exactly this process, None where it has ended or the pid is used again."""
    found = stat_of(key.pid)
    return found if found is not None and found.started == key.started and not found.ended else None


def all_pids() -> list[int]:
    return [int(name) for name in os.listdir("/proc") if name.isdecimal()]


def all_stats() -> dict[int, Stat]:
    """One sweep; what ended meanwhile is left out."""
    found = {}
    for pid in all_pids():
        stat = stat_of(pid)
        if stat is not None:
            found[pid] = stat
    return found


def children_of(stats: dict[int, Stat]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for stat in stats.values():
        found.setdefault(stat.parent, []).append(stat.pid)
    return found


def cgroup_path(pid: int | str, directory: int | None = None) -> str | None:
    """The path in the version 2 tree ("0::" line); "/" where the process is in none."""
    data = read_small(f"/proc/{pid}/cgroup" if directory is None else "cgroup", directory)
    if data is None:
        return None
    for line in data.decode("utf-8", "surrogateescape").splitlines():
        if line.startswith("0::"):
            return line[3:].removesuffix(" (deleted)")
    return "/"


def real_account(data: bytes | None) -> int | None:
    """Real uid from /proc/PID/status: of a setuid program it is still the person's."""
    for line in (data or b"").splitlines():
        if line.startswith(b"Uid:"):
            return int(line.split()[1])
    return None


def account_and_parent(pid: int) -> tuple[int, int] | None:
    """Real uid and parent pid in one look."""
    account = parent = None
    for line in (read_small(f"/proc/{pid}/status") or b"").splitlines():
        if line.startswith(b"PPid:"):
            parent = int(line.split()[1])
        elif line.startswith(b"Uid:"):
            account = int(line.split()[1])
            break
    return None if account is None or parent is None else (account, parent)


def account_of(pid: int) -> int | None:
    return real_account(read_small(f"/proc/{pid}/status"))


def executable_of(pid: int) -> tuple[int, int] | None:
    """Device and inode of the file behind the process."""
    try:
        found = os.stat(f"/proc/{pid}/exe")
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


def ancestors(pid: int) -> set[int]:
    """This process and everything above it, pid 1 included."""
    found = {1}
    while pid > 1 and pid not in found:
        found.add(pid)
        stat = stat_of(pid)
        pid = 0 if stat is None else stat.parent
    return found


def boot_id() -> str:
    return (read_small("/proc/sys/kernel/random/boot_id") or b"").decode("ascii", "replace").strip()


class LastPid:
    """The pid that was given out last in this pid namespace: moves with every new process or thread. Kept open, so a look costs 2 µs."""

    def __init__(self) -> None:
        try:
            self._file: int | None = os.open("/proc/loadavg", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self._file = None

    def last(self) -> int | None:
        found = self.turnover()
        return None if found is None else found[0]

    def turnover(self) -> tuple[int, int] | None:
        """(last pid, processes and threads there are now): while both stay, none has begun and none has ended."""
        if self._file is None:
            return None
        try:
            *_, running, last = os.pread(self._file, 200, 0).split()
            return int(last), int(running.partition(b"/")[2])
        except (OSError, ValueError):
            return None

    def moves(self) -> bool:
        """Whether it really tells the last pid here (some containers put a file of their own in its place)."""
        before = self.last()
        try:
            child = os.posix_spawn("/bin/sh", ["sh", "-c", ":"], {})
        except OSError:
            return False
        os.waitpid(child, 0)
        return before is not None and self.last() != before

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
