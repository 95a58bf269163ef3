"""Which login sessions there are, whose they are and in what state.
Must not know children: accounts are mapped to children in app/guard."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class LoginSession:
    """One login session. Where the OS names none (container, no logind) there is one: the guard's own account, active."""

    id: str
    account: int | str  # uid / SID
    account_name: str | None  # None: the account has no name any more
    active: bool  # in front on its seat; False: switched away
    locked: bool | None  # None: not known
    remote: bool
    greeter: bool
    display: str | None  # X display or Wayland socket where known
    kind: str  # "x11" | "wayland" | "windows" | "macos" | "tty" | "unknown"


class Sessions(Protocol):
    def sessions(self) -> list[LoginSession]: ...

    def fileno(self) -> int | None:
        """Readable when something may have changed (logind signals); None: ask every few seconds."""

    def drain(self) -> bool:
        """Read what waits on `fileno`; True: look again."""

    def just_woke(self) -> bool:
        """True once after the PC slept (PrepareForSleep(false) or the boot clock ran ahead of the running clock)."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Account:
    id: int | str
    name: str
    full_name: str
    system: bool  # root, service accounts, greeter: never tracked
    administrator: bool | None  # may become administrator (sudo, Administrators); None: not known


def accounts_of_this_pc() -> list[Account]:
    """People's accounts (Linux: UID_MIN..UID_MAX with a real shell, plus the calling one). Never raises."""
    if sys.platform == "win32":
        from app.platform.sessions.windows import accounts
    elif sys.platform == "darwin":
        from app.platform.sessions.macos import accounts
    else:
        from app.platform.sessions.linux import accounts
    return accounts()


def own_account() -> int | str:
    """The account this process runs as (uid / SID)."""
    if sys.platform == "win32":
        from app.platform.sessions.windows import own
    elif sys.platform == "darwin":
        from app.platform.sessions.macos import own
    else:
        from app.platform.sessions.linux import own
    return own()


def sessions_for_this_pc() -> Sessions:
    if sys.platform == "win32":
        from app.platform.sessions.windows import sessions
    elif sys.platform == "darwin":
        from app.platform.sessions.macos import sessions
    else:
        from app.platform.sessions.linux import sessions
    return sessions()
