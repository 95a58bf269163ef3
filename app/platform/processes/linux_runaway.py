"""Catch a program that forks away faster than it can be looked at: thousands of new pids a second.
Must leave every other program running, and give up after a second."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.platform.processes import ProcessFacts, ProcessKey
from app.platform.processes.linux_freezer import Freezer, pids_below, standing_still
from app.platform.processes.linux_proc import LastPid, Stat, account_of, all_stats, cgroup_path, read_small, stat_of
from app.platform.processes.linux_signals import signal_exactly

_GIVE_UP_S = 1.0
_FIRST_LOOK_S = 0.006  # a program that is simply gone costs no more than this
_QUIET_S = 0.03
_LOOKS = 3
_BETWEEN_LOOKS_S = 0.0003


@dataclass(frozen=True, slots=True)
class Kin:
    """What a copy of the program has in common with it: same file, same command line, same account, not older."""

    executable: tuple[int, int]
    command: tuple[str, ...] | None
    account: int | str | None
    login_account: int | str | None
    started: int

    @classmethod
    def of(cls, facts: ProcessFacts) -> Kin | None:
        if facts.file is None:
            return None
        mark = (facts.file.device, facts.file.inode)
        return cls(mark, facts.command, facts.account, facts.login_account, facts.key.started)

    @property
    def slice(self) -> str:
        """Where systemd keeps everything of this login."""
        return f"/user.slice/user-{self.login_account}.slice"

    def same_file(self, pid: int) -> bool:
        try:
            found = os.stat(f"/proc/{pid}/exe")
        except OSError:
            return False
        return (found.st_dev, found.st_ino) == self.executable

    def matches(self, stat: Stat) -> bool:
        if stat.started < self.started or stat.kernel_thread or stat.ended or not self.same_file(stat.pid):
            return False
        if self.command is not None:
            data = read_small(f"/proc/{stat.pid}/cmdline")
            if data is None or tuple(data.decode("utf-8", "replace").rstrip("\0").split("\0")) != tuple(
                "\0".join(self.command).rstrip("\0").split("\0")
            ):
                return False
        return account_of(stat.pid) == self.account


def runs_on(family: set[Kin], stopped: set[int]) -> set[Kin]:
    """Those of which a child that was born in the very moment of the stop has forked on: then the newest pid of the PC is its kin."""
    found: set[Kin] = set()
    if not family:
        return found
    with contextlib.closing(LastPid()) as counter:
        for look in range(_LOOKS):
            if look:
                time.sleep(_BETWEEN_LOOKS_S)
            pid = counter.last()
            if pid is not None and pid not in stopped:
                found |= {kin for kin in family if kin.same_file(pid)}
    return found


def catch(kin: Kin, freezer: Freezer | None, protected: set[int]) -> set[ProcessKey]:
    """Stop all of the program's kin; what was caught is stopped by signal, for the caller to hold."""
    caught = _catch_by_last_pid(kin, protected, _FIRST_LOOK_S)
    if caught or any(kin.matches(stat) for stat in all_stats().values() if stat.pid not in protected and not stat.stopped):
        if freezer is not None:
            caught |= _catch_in_session(kin, freezer, protected)
        caught |= _catch_by_last_pid(kin, protected, _QUIET_S)
    return caught


def _catch_in_session(kin: Kin, freezer: Freezer, protected: set[int]) -> set[ProcessKey]:
    """While the whole session stands still for some milliseconds, its members can be read and stopped one by one."""
    folder = freezer.path_of(kin.slice)
    own = cgroup_path("self") or "/"
    if folder is None or not os.path.isdir(folder) or (own + "/").startswith(kin.slice + "/"):
        return set()
    with standing_still(folder) as still:
        members = pids_below(folder) if still else []
        return _stop_all(kin, (stat for pid in members if (stat := stat_of(pid)) is not None), protected)


def _stop_all(kin: Kin, stats: Iterable[Stat], protected: set[int]) -> set[ProcessKey]:
    return {
        stat.key
        for stat in stats
        if stat.pid not in protected and not stat.stopped and kin.matches(stat) and signal_exactly(stat.key, signal.SIGSTOP)
    }


def _catch_by_last_pid(kin: Kin, protected: set[int], quiet_s: float) -> set[ProcessKey]:
    """The newest pid of the PC is one read away, and stopping it takes less time than a fork: no list of processes is that fast."""
    caught: set[ProcessKey] = set()
    start = quiet_since = time.monotonic()
    counter = LastPid()
    with contextlib.closing(counter), _hurry():
        while (now := time.monotonic()) - start < _GIVE_UP_S:
            pid = counter.last()
            if pid is None:
                break
            if pid not in protected and kin.same_file(pid) and (key := _stop_and_look(kin, pid)) is not None:
                caught.add(key)
                quiet_since = time.monotonic()
            if now - quiet_since > quiet_s:
                left = _stop_all(kin, all_stats().values(), protected)
                if not left:
                    break
                caught |= left
                _stop_groups(kin, left, protected)
                quiet_since = time.monotonic()
    return caught


def _stop_and_look(kin: Kin, pid: int) -> ProcessKey | None:
    """Stop first: it lives for less than a look. A stranger that got hold of the pid meanwhile is continued at once."""
    before = stat_of(pid)
    if before is None or before.stopped:
        return None
    if not signal_exactly(before.key, signal.SIGSTOP):
        return None
    after = stat_of(pid)
    if after is not None and after.key == before.key and not after.ended and kin.matches(after):
        return after.key
    signal_exactly(before.key, signal.SIGCONT)
    return None


def _stop_groups(kin: Kin, found: set[ProcessKey], protected: set[int]) -> None:
    """Many at once: a signal to a process group is atomic against fork. Members that are no kin go on at once."""
    stats = all_stats()
    groups = {stats[key.pid].group for key in found if key.pid in stats}
    kept = {stats[pid].group for pid in protected if pid in stats} | {0, 1}
    for group in groups - kept:
        moved = [stat for stat in stats.values() if stat.group == group and not stat.stopped]
        with contextlib.suppress(OSError):
            os.killpg(group, signal.SIGSTOP)
        for stat in moved:
            if not kin.matches(stat):
                signal_exactly(stat.key, signal.SIGCONT)


@contextlib.contextmanager
def _hurry() -> Iterator[None]:
    """As important as may be for this moment, so that the program cannot keep the processor from us."""
    try:
        before = os.getpriority(os.PRIO_PROCESS, 0)
        os.setpriority(os.PRIO_PROCESS, 0, -20)
    except OSError:
        yield
        return
    try:
        yield
    finally:
        os.setpriority(os.PRIO_PROCESS, 0, before)
