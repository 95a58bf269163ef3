"""The few calls to Windows that processes need: handles with their start time, suspend, account, parts, owner, signer, version.
Must not decide anything; None means refused or not known, False means ended."""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Iterator
from typing import Any

_QUERY_LIMITED = 0x1000
_SUSPEND_RESUME = 0x0800
_TERMINATE = 0x0001
_QUERY, _READ_MEMORY = 0x0400, 0x0010
_TOKEN_QUERY = 0x0008
_TOKEN_USER = 1
_STILL_ACTIVE = 259
_ALL_MODULES = 3  # of 32 and of 64 bits
_MOST_MODULES = 4096
_LONGEST_PATH = 32768
_FILE_OBJECT, _OWNER = 1, 1
_INVALID_PARAMETER = 87  # what OpenProcess says of a pid that nobody has


class Guid(ctypes.Structure):
    _fields_ = [("a", ctypes.c_uint32), ("b", ctypes.c_uint16), ("c", ctypes.c_uint16), ("d", ctypes.c_ubyte * 8)]


class TrustFile(ctypes.Structure):
    _fields_ = [("size", ctypes.c_uint32), ("path", ctypes.c_wchar_p), ("handle", ctypes.c_void_p), ("subject", ctypes.c_void_p)]


class TrustData(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_uint32),
        ("policy", ctypes.c_void_p),
        ("sip", ctypes.c_void_p),
        ("ui", ctypes.c_uint32),
        ("revocation", ctypes.c_uint32),
        ("choice", ctypes.c_uint32),
        ("file", ctypes.POINTER(TrustFile)),
        ("action", ctypes.c_uint32),
        ("state", ctypes.c_void_p),
        ("url", ctypes.c_wchar_p),
        ("flags", ctypes.c_uint32),
        ("context", ctypes.c_uint32),
        ("signature", ctypes.c_void_p),
    ]


_VERIFY_GENERIC = Guid(0x00AAC56B, 0xCD44, 0x11D0, (ctypes.c_ubyte * 8)(0x8C, 0xC2, 0x00, 0xC0, 0x4F, 0xC2, 0x95, 0xEE))
_NO_UI, _FILE_CHOICE, _CACHE_ONLY = 2, 1, 0x1000


class WindowsCalls:
    """`library` gives kernel32, ntdll and the rest by name; tests hand in one that remembers."""

    def __init__(self, library: Any) -> None:
        self._kernel = library("kernel32")
        self._nt = library("ntdll")
        self._security = library("advapi32")
        self._trust = library("wintrust")
        self._version = library("version")
        self._kernel.OpenProcess.restype = ctypes.c_void_p
        self._kernel.LocalFree.argtypes = [ctypes.c_void_p]

    @contextlib.contextmanager
    def _opened(self, pid: int, rights: int) -> Iterator[int | bool | None]:
        """The handle; False: nobody has this pid; None: refused."""
        handle = self._kernel.OpenProcess(rights | _QUERY_LIMITED, 0, pid)
        if not handle:
            yield False if ctypes.get_last_error() == _INVALID_PARAMETER else None  # type: ignore[attr-defined,unused-ignore]  # on Windows only
            return
        try:
            yield int(handle)
        finally:
            self._kernel.CloseHandle(ctypes.c_void_p(handle))

    def started(self, handle: int) -> int | None:
        """FILETIME of the start; None where it has ended."""
        times = [ctypes.c_uint64(0) for _ in range(4)]
        code = ctypes.c_uint32(0)
        if not self._kernel.GetProcessTimes(ctypes.c_void_p(handle), *(ctypes.byref(time) for time in times)):
            return None
        self._kernel.GetExitCodeProcess(ctypes.c_void_p(handle), ctypes.byref(code))
        return times[0].value if code.value == _STILL_ACTIVE else None

    def started_of(self, pid: int) -> int | None:
        with self._opened(pid, 0) as handle:
            return self.started(handle) if isinstance(handle, int) and handle is not True and handle else None

    def _exactly(self, pid: int, started: int, rights: int, call: Any) -> bool | None:
        """The handle keeps the pid from being used again, so the start time that it tells is that of what is meant."""
        with self._opened(pid, rights) as handle:
            if handle is None or handle is False:
                return handle
            if self.started(handle) != started:
                return False
            return True if call(ctypes.c_void_p(handle)) else None

    def suspend(self, pid: int, started: int) -> bool | None:
        return self._exactly(pid, started, _SUSPEND_RESUME, lambda handle: self._nt.NtSuspendProcess(handle) == 0)

    def go_on(self, pid: int, started: int) -> bool | None:
        return self._exactly(pid, started, _SUSPEND_RESUME, lambda handle: self._nt.NtResumeProcess(handle) == 0)

    def terminate(self, pid: int, started: int) -> bool | None:
        return self._exactly(pid, started, _TERMINATE, lambda handle: self._kernel.TerminateProcess(handle, 1))

    def session_of(self, pid: int) -> int | None:
        session = ctypes.c_uint32(0)
        return session.value if self._kernel.ProcessIdToSessionId(pid, ctypes.byref(session)) else None

    def account_of(self, pid: int) -> str | None:
        """The SID of whoever the process runs as."""
        with self._opened(pid, 0) as handle:
            if handle is None or handle is False:
                return None
            token = ctypes.c_void_p()
            if not self._security.OpenProcessToken(ctypes.c_void_p(handle), _TOKEN_QUERY, ctypes.byref(token)):
                return None
            try:
                return self._sid_of(token)
            finally:
                self._kernel.CloseHandle(token)

    def _sid_of(self, token: ctypes.c_void_p) -> str | None:
        needed = ctypes.c_uint32(0)
        self._security.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(needed))
        held = ctypes.create_string_buffer(max(needed.value, 64))
        if not self._security.GetTokenInformation(token, _TOKEN_USER, held, len(held), ctypes.byref(needed)):
            return None
        sid = ctypes.c_void_p.from_buffer(held)
        text = ctypes.c_wchar_p()
        if not self._security.ConvertSidToStringSidW(sid, ctypes.byref(text)):
            return None
        found = text.value
        self._kernel.LocalFree(text)
        return found

    def modules_of(self, pid: int) -> list[str] | None:
        """The files of the programs' parts that are loaded; None: refused, or not yet all there."""
        with self._opened(pid, _QUERY | _READ_MEMORY) as handle:
            if handle is None or handle is False:
                return None
            process, held, needed = ctypes.c_void_p(handle), (ctypes.c_void_p * _MOST_MODULES)(), ctypes.c_uint32(0)
            size = ctypes.sizeof(held)
            if not self._kernel.K32EnumProcessModulesEx(process, held, size, ctypes.byref(needed), _ALL_MODULES):
                return None
            if needed.value > size:
                return None
            found, name = [], ctypes.create_unicode_buffer(_LONGEST_PATH)
            for module in held[: needed.value // ctypes.sizeof(ctypes.c_void_p)]:
                if not self._kernel.K32GetModuleFileNameExW(process, ctypes.c_void_p(module), name, _LONGEST_PATH):
                    return None
                found.append(name.value)
            return found

    def owner_of(self, path: str) -> str | None:
        """The SID of the file's owner."""
        owner, held, text = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_wchar_p()
        asked = (ctypes.c_wchar_p(path), _FILE_OBJECT, _OWNER, ctypes.byref(owner), None, None, None, ctypes.byref(held))
        if self._security.GetNamedSecurityInfoW(*asked) != 0:
            return None
        try:
            if not self._security.ConvertSidToStringSidW(owner, ctypes.byref(text)):
                return None
            found = text.value
            self._kernel.LocalFree(text)
            return found
        finally:
            self._kernel.LocalFree(held)

    def signed(self, path: str) -> bool | None:
        """Whether the signature inside the file holds. Files that are signed by a catalogue count as not known."""
        file = TrustFile(ctypes.sizeof(TrustFile), path, None, None)
        data = TrustData(
            size=ctypes.sizeof(TrustData), ui=_NO_UI, choice=_FILE_CHOICE, file=ctypes.pointer(file), flags=_CACHE_ONLY
        )
        data.action = 1  # verify
        answer = self._trust.WinVerifyTrust(None, ctypes.byref(_VERIFY_GENERIC), ctypes.byref(data))
        data.action = 2  # close
        self._trust.WinVerifyTrust(None, ctypes.byref(_VERIFY_GENERIC), ctypes.byref(data))
        if answer == 0:
            return True
        return None if answer & 0xFFFFFFFF == 0x800B0100 else False  # no signature in the file itself

    def original_name(self, path: str) -> str | None:
        """OriginalFilename of the version resource: it stays when a file is renamed."""
        size = self._version.GetFileVersionInfoSizeW(path, None)
        if not size:
            return None
        held = ctypes.create_string_buffer(size)
        if not self._version.GetFileVersionInfoW(path, 0, size, held):
            return None
        value, length = ctypes.c_void_p(), ctypes.c_uint32(0)
        if (
            not self._version.VerQueryValueW(held, "\\VarFileInfo\\Translation", ctypes.byref(value), ctypes.byref(length))
            or length.value < 4
        ):
            return None
        language, page = (ctypes.c_uint16 * 2).from_address(value.value or 0)
        name = f"\\StringFileInfo\\{language:04x}{page:04x}\\OriginalFilename"
        if not self._version.VerQueryValueW(held, name, ctypes.byref(value), ctypes.byref(length)) or not value.value:
            return None
        return ctypes.wstring_at(value.value) or None
