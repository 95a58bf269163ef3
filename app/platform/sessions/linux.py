"""Login sessions and accounts of Linux: logind where it answers, the guard's own account else.
Must not know children."""

from __future__ import annotations

import grp
import os
import pwd
import select
import time
from collections.abc import Callable
from pathlib import Path

from app.platform.sessions import Account, LoginSession
from app.platform.sessions.linux_logind import BusError, Logind, own_session

_AGAIN_S = 5.0
_ASLEEP_S = 0.5
_NO_SHELL = ("nologin", "false", "sync", "shutdown", "halt")
_ADMINISTRATORS = ("sudo", "wheel", "admin")
_NOBODY = 65534


def _asleep_s() -> float:
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)


class LinuxSessions:
    """`open_logind` and `asleep_s` are given by tests; the PC's own else."""

    def __init__(
        self,
        open_logind: Callable[[], Logind] = Logind,
        asleep_s: Callable[[], float] = _asleep_s,
        environment: dict[str, str] | None = None,
    ) -> None:
        self._open_logind = open_logind
        self._asleep_s = asleep_s
        self._environment = dict(os.environ) if environment is None else environment
        self._slept_s = asleep_s()
        self._logind: Logind | None = None
        self._known: list[LoginSession] | None = None
        self._fresh = False
        self._failed_at = -1e9
        # The bus may come and go; the descriptor that the guard waits on stays the same.
        self._wait = select.epoll()
        self._open()

    def _open(self) -> None:
        try:
            self._logind = self._open_logind()
        except BusError:
            self._failed_at = time.monotonic()
            return
        self._wait.register(self._logind.fileno(), select.EPOLLIN)

    def _drop(self) -> None:
        self._failed_at = time.monotonic()
        self._fresh = False
        if self._logind is not None:
            self._wait.unregister(self._logind.fileno())
            self._logind.close()
            self._logind = None

    def sessions(self) -> list[LoginSession]:
        if self._logind is None and time.monotonic() - self._failed_at > _AGAIN_S:
            self._open()
        if self._logind is not None and not self._fresh:
            self._ask(self._logind)
        if self._known is None:
            return [own_session(self._environment)]
        own = os.getuid()
        if not any(session.account == own for session in self._known) and (own != 0 or not self._known):
            return [*self._known, own_session(self._environment)]  # started by `su`, or under no login at all
        return list(self._known)

    def _ask(self, logind: Logind) -> None:
        """What changes while we ask is asked again."""
        try:
            for _ in range(3):
                self._known = logind.sessions()
                logind.read_waiting()
                if not self._empty(logind):
                    break
            self._fresh = True
        except BusError:
            self._drop()

    @staticmethod
    def _empty(logind: Logind) -> bool:
        """Empty the signals; True: there was one. What they say is asked anew, since any account can send us one."""
        told = bool(logind.waiting)
        logind.waiting.clear()
        return told

    def fileno(self) -> int | None:
        return self._wait.fileno() if self._logind is not None else None

    def drain(self) -> bool:
        if self._logind is None:
            return time.monotonic() - self._failed_at > _AGAIN_S
        try:
            self._logind.read_waiting()
        except BusError:
            self._drop()
            return True
        changed = self._empty(self._logind)
        if changed:
            self._fresh = False
        return changed or not self._fresh

    def just_woke(self) -> bool:
        """By the two clocks alone: a signal can be forged, and it wakes the guard's loop to come here all the same."""
        slept = self._asleep_s()
        woke = slept - self._slept_s > _ASLEEP_S
        self._slept_s = slept
        return woke

    def close(self) -> None:
        self._drop()
        self._wait.close()


def uid_range(text: str) -> tuple[int, int]:
    """UID_MIN and UID_MAX of login.defs, Debian's own numbers where it says nothing."""
    lowest, highest = 1000, 60000
    for line in text.splitlines():
        words = line.split()
        if len(words) >= 2 and words[1].isdecimal():
            if words[0] == "UID_MIN":
                lowest = int(words[1])
            elif words[0] == "UID_MAX":
                highest = int(words[1])
    return lowest, highest


def accounts() -> list[Account]:
    try:
        limits = uid_range(Path("/etc/login.defs").read_text("utf-8", "replace"))
    except OSError:
        limits = uid_range("")
    try:
        everyone = pwd.getpwall()
    except OSError:
        everyone = []
    people = {entry.pw_uid: entry for entry in everyone if _person(entry, limits)}
    own_uid = os.getuid()
    if own_uid not in people:
        try:
            people[own_uid] = pwd.getpwuid(own_uid)
        except KeyError:
            return [_account(entry, limits) for entry in people.values()] + [
                Account(own_uid, str(own_uid), "", not limits[0] <= own_uid <= limits[1], own_uid == 0 or None)
            ]
    return [_account(entry, limits) for entry in people.values()]


def _person(entry: pwd.struct_passwd, limits: tuple[int, int]) -> bool:
    return (
        limits[0] <= entry.pw_uid <= limits[1] and entry.pw_uid != _NOBODY and os.path.basename(entry.pw_shell) not in _NO_SHELL
    )


def _account(entry: pwd.struct_passwd, limits: tuple[int, int]) -> Account:
    return Account(
        id=entry.pw_uid,
        name=entry.pw_name,
        full_name=entry.pw_gecos.split(",")[0].strip(),
        system=not limits[0] <= entry.pw_uid <= limits[1],
        administrator=_administrator(entry),
    )


def _administrator(entry: pwd.struct_passwd) -> bool | None:
    if entry.pw_uid == 0:
        return True
    known = False
    for name in _ADMINISTRATORS:
        try:
            group = grp.getgrnam(name)
        except KeyError:
            continue
        except OSError:
            return None
        known = True
        if entry.pw_name in group.gr_mem or entry.pw_gid == group.gr_gid:
            return True
    return False if known else None


def own() -> int:
    return os.getuid()


def sessions() -> LinuxSessions:
    return LinuxSessions()
