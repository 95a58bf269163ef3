"""Login sessions and accounts of macOS: whoever owns the console is in front.
Must not guess: whether the screen is locked is not known here."""

from __future__ import annotations

import grp
import os
import pwd

from app.platform.clock import clock_for_this_pc
from app.platform.sessions import Account, LoginSession

_CONSOLE = "/dev/console"
_PEOPLE = range(501, 60001)
_ASLEEP_S = 0.5


class MacSessions:
    """One session: the console's. Switched-away sessions of others cannot be seen."""

    def __init__(self, console: str = _CONSOLE) -> None:
        self._console = console
        self._clock = clock_for_this_pc()
        self._slept_s = self._asleep_s()
        self._owner: int | None = None

    def _asleep_s(self) -> float:
        return self._clock.boot_s() - self._clock.running_s()

    def sessions(self) -> list[LoginSession]:
        try:
            owner = os.stat(self._console).st_uid
        except OSError:
            owner = os.getuid()
        self._owner = owner
        return [console_session(owner)]

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        try:
            return os.stat(self._console).st_uid != self._owner
        except OSError:
            return False

    def just_woke(self) -> bool:
        slept = self._asleep_s()
        woke = slept - self._slept_s > _ASLEEP_S
        self._slept_s = slept
        return woke

    def close(self) -> None:
        self._owner = None


def console_session(owner: int) -> LoginSession:
    """Root owns the console while the login window is shown."""
    try:
        name = pwd.getpwuid(owner).pw_name
    except KeyError:
        name = None
    return LoginSession(
        id=f"console-{owner}",
        account=owner,
        account_name=name,
        active=True,
        locked=None,
        remote=False,
        greeter=owner == 0,
        display=None,
        kind="macos",
    )


def accounts() -> list[Account]:
    try:
        everyone = pwd.getpwall()
    except OSError:
        everyone = []
    own_uid = os.getuid()
    return [
        Account(entry.pw_uid, entry.pw_name, entry.pw_gecos.split(",")[0], entry.pw_uid not in _PEOPLE, _administrator(entry))
        for entry in everyone
        if entry.pw_uid == own_uid or (entry.pw_uid in _PEOPLE and not entry.pw_name.startswith("_"))
    ]


def _administrator(entry: pwd.struct_passwd) -> bool | None:
    if entry.pw_uid == 0:
        return True
    try:
        group = grp.getgrnam("admin")
    except (KeyError, OSError):
        return None
    return entry.pw_name in group.gr_mem or entry.pw_gid == group.gr_gid


def own() -> int:
    return os.getuid()


def sessions() -> MacSessions:
    return MacSessions()
