"""Who may open a file on Windows: read from its access list, and set there.
Must not decide who may: app/platform/service/windows_places.py does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pywintypes
import win32security

from app.platform.service.windows_places import Entry, closed, file_access

_SDDL_REVISION = 1


def is_closed(path: Path, own: str) -> bool:
    """OSError: Windows does not tell."""
    asked = win32security.OWNER_SECURITY_INFORMATION | win32security.DACL_SECURITY_INFORMATION
    try:
        held = win32security.GetNamedSecurityInfo(str(path), win32security.SE_FILE_OBJECT, asked)
        owner, entries = held.GetSecurityDescriptorOwner(), held.GetSecurityDescriptorDacl()
        found = None if entries is None else [_entry(entries.GetAce(place)) for place in range(entries.GetAceCount())]
        return closed(None if owner is None else _sid(owner), found, own)
    except pywintypes.error as problem:
        raise OSError(0, problem.strerror, str(path), problem.winerror) from problem


def close(path: Path, own: str) -> None:
    """OSError: the disk keeps no such list, or it is not ours to change."""
    try:
        wanted = win32security.ConvertStringSecurityDescriptorToSecurityDescriptor(
            file_access(own, path.is_dir()), _SDDL_REVISION
        )
        win32security.SetNamedSecurityInfo(
            str(path),
            win32security.SE_FILE_OBJECT,
            win32security.DACL_SECURITY_INFORMATION | win32security.PROTECTED_DACL_SECURITY_INFORMATION,
            None,
            None,
            wanted.GetSecurityDescriptorDacl(),
            None,
        )
    except pywintypes.error as problem:
        raise OSError(0, problem.strerror, str(path), problem.winerror) from problem


def _entry(told: Any) -> Entry:
    """((kind, flags), rights, …, account): some kinds have more in between."""
    (kind, flags), account = told[0], told[-1]
    return Entry(kind, flags, _sid(account))


def _sid(account: Any) -> str:
    return str(win32security.ConvertSidToStringSid(account))
