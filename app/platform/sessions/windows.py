"""Login sessions and accounts of Windows, through the terminal services and the list of profiles.
Must not guess: what Windows refuses to tell is None."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any

from app.platform.clock import clock_for_this_pc
from app.platform.processes.windows_calls import WindowsCalls
from app.platform.sessions import Account, LoginSession

_ACTIVE = 0  # WTSActive
_DISCONNECTED = 4
_USER, _DOMAIN, _PROTOCOL, _INFO_EX = 5, 7, 16, 25
_LOCKED, _UNLOCKED = 0, 1  # SessionFlags of WTSINFOEX_LEVEL1
_FLAGS_AT = 16  # level, (padding), session id, state, flags
_PROFILES = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"
_PERSON = "S-1-5-21-"
_ASLEEP_S = 0.5


class _Session(ctypes.Structure):
    _fields_ = [("id", ctypes.c_uint32), ("station", ctypes.c_wchar_p), ("state", ctypes.c_int)]


class WindowsSessions:
    """`library` gives wtsapi32 and advapi32 by name; tests hand in one that remembers."""

    def __init__(self, library: Any) -> None:
        self._terminal = library("wtsapi32")
        self._security = library("advapi32")
        self._own = own_sid(library)
        self._clock = clock_for_this_pc()
        self._slept_s = self._asleep_s()

    def _asleep_s(self) -> float:
        return self._clock.boot_s() - self._clock.running_s()

    def sessions(self) -> list[LoginSession]:
        rows, count = ctypes.POINTER(_Session)(), ctypes.c_uint32(0)
        if not self._terminal.WTSEnumerateSessionsW(None, 0, 1, ctypes.byref(rows), ctypes.byref(count)):
            return [self._self_session()]
        try:
            seen = [(rows[place].id, rows[place].state) for place in range(count.value)]
        finally:
            self._terminal.WTSFreeMemory(rows)
        found = [session for id, state in seen if id != 0 and (session := self._session(id, state)) is not None]
        return found or [self._self_session()]

    def _session(self, id: int, state: int) -> LoginSession | None:
        """None: nobody is logged in there (listeners, and consoles that wait for a login)."""
        name = self._text(id, _USER)
        if state not in (_ACTIVE, _DISCONNECTED) or not name:
            return None
        domain = self._text(id, _DOMAIN)
        sid = sid_of(self._security, f"{domain}\\{name}" if domain else name) or (self._own or "")
        return LoginSession(
            id=str(id),
            account=sid,
            account_name=name,
            active=state == _ACTIVE,
            locked=self._locked(id),
            remote=self._number(id, _PROTOCOL) == 2,
            greeter=False,
            display=None,
            kind="windows",
        )

    def _asked(self, id: int, what: int) -> bytes | None:
        held, size = ctypes.c_void_p(), ctypes.c_uint32(0)
        if (
            not self._terminal.WTSQuerySessionInformationW(None, id, what, ctypes.byref(held), ctypes.byref(size))
            or not held.value
        ):
            return None
        try:
            return ctypes.string_at(held.value, size.value)
        finally:
            self._terminal.WTSFreeMemory(held)

    def _text(self, id: int, what: int) -> str:
        return (self._asked(id, what) or b"").decode("utf-16-le", "replace").split("\0", 1)[0]

    def _number(self, id: int, what: int) -> int | None:
        data = self._asked(id, what)
        return int.from_bytes(data[:2], "little") if data else None

    def _locked(self, id: int) -> bool | None:
        data = self._asked(id, _INFO_EX)
        if data is None or len(data) < _FLAGS_AT + 4:
            return None
        flags = int.from_bytes(data[_FLAGS_AT : _FLAGS_AT + 4], "little", signed=True)
        return {_LOCKED: True, _UNLOCKED: False}.get(flags)

    def _self_session(self) -> LoginSession:
        name = os.environ.get("USERNAME")
        return LoginSession("self", self._own or "", name, True, None, False, False, None, "windows")

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def just_woke(self) -> bool:
        slept = self._asleep_s()
        woke = slept - self._slept_s > _ASLEEP_S
        self._slept_s = slept
        return woke

    def close(self) -> None:
        """Nothing is kept open."""


def own_sid(library: Any) -> str | None:
    return WindowsCalls(library).account_of(os.getpid())


def sid_of(security: Any, name: str) -> str | None:
    sid, domain = ctypes.create_string_buffer(128), ctypes.create_unicode_buffer(256)
    sid_size, domain_size, use = ctypes.c_uint32(128), ctypes.c_uint32(256), ctypes.c_int(0)
    found = security.LookupAccountNameW(
        None, ctypes.c_wchar_p(name), sid, ctypes.byref(sid_size), domain, ctypes.byref(domain_size), ctypes.byref(use)
    )
    text = ctypes.c_wchar_p()
    return text.value if found and security.ConvertSidToStringSidW(sid, ctypes.byref(text)) else None


def name_of(security: Any, sid: str) -> str | None:
    """None: the account has no name any more."""
    binary = ctypes.c_void_p()
    if not security.ConvertStringSidToSidW(ctypes.c_wchar_p(sid), ctypes.byref(binary)):
        return None
    name, domain = ctypes.create_unicode_buffer(256), ctypes.create_unicode_buffer(256)
    name_size, domain_size, use = ctypes.c_uint32(256), ctypes.c_uint32(256), ctypes.c_int(0)
    found = security.LookupAccountSidW(
        None, binary, name, ctypes.byref(name_size), domain, ctypes.byref(domain_size), ctypes.byref(use)
    )
    return name.value or None if found else None


def accounts_from(sids: list[str], own: str | None, security: Any) -> list[Account]:
    """People's accounts are those that have a profile here. Who may become administrator is not asked, so it is not known."""
    wanted = [sid for sid in sids if sid.startswith(_PERSON)]
    if own is not None and own not in wanted:
        wanted.append(own)
    found = []
    for sid in wanted:
        name = name_of(security, sid)
        if name is not None or sid == own:
            found.append(Account(sid, name or sid, "", not sid.startswith(_PERSON), None))
    return found


def accounts() -> list[Account]:
    return accounts_from(_profiles(), own_sid(_library), _library("advapi32"))


def _profiles() -> list[str]:
    if sys.platform != "win32":
        return []
    import winreg

    sids: list[str] = []
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _PROFILES) as key:
            while True:
                sids.append(winreg.EnumKey(key, len(sids)))
    except OSError:
        return sids


def _library(name: str) -> Any:
    return getattr(ctypes, "WinDLL")(name, use_last_error=True)  # noqa: B009  # exists on Windows only


def own() -> str:
    return own_sid(_library) or ""


def sessions() -> WindowsSessions:
    return WindowsSessions(_library)
