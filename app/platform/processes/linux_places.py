"""Which places an ordinary account may write, so that a file there proves nothing about the program.
Must err on the side of "writable": what cannot be looked at counts as the child's."""

from __future__ import annotations

import os
import re
import select
import stat
from dataclasses import dataclass

_FIRST_PERSON = 1000  # below are root and the accounts of services
_USERS_GROUP = 100
_ALWAYS_OPEN = ("/home/", "/tmp/", "/var/tmp/", "/dev/shm/", "/run/user/", "/media/", "/run/media/", "/memfd:", "/dev/zero")
_FOREIGN_KINDS = ("fuse", "vfat", "exfat", "msdos", "ntfs", "iso9660", "udf", "hfsplus")
_ACL = "system.posix_acl_access"


@dataclass(frozen=True, slots=True)
class Mount:
    point: str
    kind: str
    options: str

    @property
    def removable(self) -> bool:
        """Sticks, discs and file systems run by a person: owner and mode there are whatever that person says."""
        return (
            self.point.startswith(("/media/", "/run/media/"))
            or self.kind.startswith(_FOREIGN_KINDS)
            or "uhelper=" in self.options
        )


def ordinary(owner: int) -> bool:
    return owner >= _FIRST_PERSON


def unescaped(field: str) -> str:
    """mountinfo writes spaces and the like as octal escapes."""
    return (
        re.sub(r"\\([0-7]{3})", lambda found: chr(int(found.group(1), 8)), field)
        .encode("latin-1", "replace")
        .decode("utf-8", "surrogateescape")
    )


def parse_mounts(text: str) -> list[Mount]:
    """Lines of mountinfo, later ones in front of earlier ones at the same point."""
    mounts = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if len(fields) >= 6 and len(kinds) >= 3:
            mounts.append(Mount(unescaped(fields[4]), kinds[0], f"{fields[5]},{kinds[2]}"))
    return mounts


class Places:
    """Answers are kept per folder until the mounts change; folders of the system do not change hands while a PC runs."""

    def __init__(self) -> None:
        self._folders: dict[str, bool] = {}
        self._removable: list[str] = []
        self._mounts: int | None = None
        self._poll: select.poll | None = None

    def close(self) -> None:
        if self._mounts is not None:
            os.close(self._mounts)
            self._mounts = self._poll = None

    def _follow_mounts(self) -> None:
        """mountinfo tells by POLLPRI that a mount came or went; reading it anew arms it again."""
        if self._mounts is None:
            try:
                self._mounts = os.open("/proc/self/mountinfo", os.O_RDONLY | os.O_CLOEXEC)
            except OSError:
                return
            self._poll = select.poll()
            self._poll.register(self._mounts, select.POLLPRI)
        elif self._poll is not None and not self._poll.poll(0):
            return
        self._folders.clear()
        os.lseek(self._mounts, 0, os.SEEK_SET)
        data = b""
        while more := os.read(self._mounts, 1 << 16):
            data += more
        self._removable = [mount.point.rstrip("/") + "/" for mount in parse_mounts(data.decode("latin-1")) if mount.removable]

    def child_writable(self, path: str, found: os.stat_result | None) -> bool:
        """`found` is the guard's own look at the file; None: it is gone (deleted), only its folder can be judged."""
        self._follow_mounts()
        if not path.startswith("/") or path.startswith(_ALWAYS_OPEN):
            return True
        if any(path.startswith(point) for point in self._removable):
            return True
        if found is not None and _open_to_people(path, found):
            return True
        return self._folder_open(os.path.dirname(path))

    def _folder_open(self, folder: str) -> bool:
        known = self._folders.get(folder)
        if known is not None:
            return known
        try:
            answer = _open_to_people(folder, os.stat(folder))
        except OSError:
            answer = True
        if not answer and folder != "/":
            answer = self._folder_open(os.path.dirname(folder))
        if len(self._folders) > 5000:
            self._folders.clear()
        self._folders[folder] = answer
        return answer


def _open_to_people(path: str, found: os.stat_result) -> bool:
    if ordinary(found.st_uid) or found.st_mode & stat.S_IWOTH:
        return True
    if not found.st_mode & stat.S_IWGRP:
        return False
    if found.st_gid >= _FIRST_PERSON or found.st_gid == _USERS_GROUP:
        return True
    # With an access list the group bits are its mask: somebody named in it may write.
    try:
        os.getxattr(path, _ACL)
    except OSError:
        return False
    return True
