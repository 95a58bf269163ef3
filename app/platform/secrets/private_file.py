"""One private file as a whole: read where nobody else can read it, written so that a power cut leaves the old or the new; its folder.
Must not know what is in it, nor take a file or folder that others can look into."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

from app.model.problem import ProblemError
from app.platform.service import Service

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_NOT_FOR_FOLDERS = (errno.EINVAL, errno.ENOTSUP)  # a file system that cannot be told to keep a name
_BESIDE = ".new"


def read(path: Path, service: Service) -> bytes | None:
    """None: it is not there. Raises ProblemError: pin_file_open, store_read_only."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ProblemError("store_read_only", folder=str(path.parent)) from error
    if not service.private(path):
        raise ProblemError("pin_file_open", file=str(path))
    return data


def write(path: Path, data: bytes, service: Service) -> None:
    """Never half a file, private before anything is in it, on the disk when this returns; nothing is left beside it.
    Raises ProblemError: store_full, store_read_only."""
    beside = path.with_suffix(_BESIDE)
    try:
        beside.unlink(missing_ok=True)
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        service.make_private(beside)
        with beside.open("r+b") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _keep_names(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _problem(error, path.parent) from error


def remove(path: Path) -> None:
    """Also what a power cut has left beside it; gone for good when this returns. Raises ProblemError: store_read_only."""
    try:
        path.with_suffix(_BESIDE).unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        _keep_names(path.parent)
    except (FileNotFoundError, NotADirectoryError):
        return  # nor is there a folder that it could lie in
    except OSError as error:
        raise ProblemError("store_read_only", folder=str(path.parent)) from error


def make_folder(folder: Path, service: Service) -> tuple[Path, ...]:
    """Ours alone, whoever may enter the ones above it. The folders that were not there before, the innermost first.
    Raises ProblemError: store_full, store_read_only (also where somebody else has put one there, or a link)."""
    missing = []
    for above in (folder, *folder.parents):
        if os.path.lexists(above):
            break
        missing.append(above)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _ours(folder):
            raise PermissionError(errno.EPERM, "somebody else's folder, or a link", str(folder))
        if missing or not service.private(folder):
            service.make_private(folder)
        for made in missing:
            _keep_names(made.parent)
    except OSError as error:
        raise _problem(error, folder) from error
    return tuple(missing)


def remove_folder(folder: Path) -> None:
    """Where it is empty and ours."""
    with contextlib.suppress(OSError):
        if _ours(folder):
            folder.rmdir()


def _ours(folder: Path) -> bool:
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        return False
    # On Windows the account's own profile is its own.
    return sys.platform == "win32" or found.st_uid == os.geteuid()


def apart(folder: Path, data: Path) -> bool:
    """Whether whoever copies `data`, which is there, leaves out what lies in `folder`: under whatever name, it is not inside."""
    real = Path(os.path.realpath(folder))
    return not any(_same(above, data) for above in (real, *real.parents))


def _same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _keep_names(folder: Path) -> None:
    """A name, or that it is gone, reaches the disk only when the folder is asked for it. Windows has no such call."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except PermissionError:
        return  # a folder above ours that we may enter and not look into: not ours to ask
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_FOR_FOLDERS:
            raise
    finally:
        os.close(descriptor)


def _problem(error: OSError, folder: Path) -> ProblemError:
    return ProblemError("store_full" if error.errno in _NO_ROOM else "store_read_only", folder=str(folder))
