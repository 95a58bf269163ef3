"""What the guard's pipe is called on Windows, who may do what with it, and who is believed.
Must not call Windows."""

from __future__ import annotations

import hashlib
import ntpath
import socket
from collections.abc import Iterable
from dataclasses import dataclass

PIPES = "\\\\.\\pipe\\"
INSTALLED_PIPE = PIPES + "haidang-guard"
LOCAL_SYSTEM = "S-1-5-18"
ADMINISTRATORS = "S-1-5-32-544"

_OWNER_RIGHTS = "S-1-3-4"  # stands for whoever owns the file
_DENIES = (1, 6, 10, 12)  # kinds of entries of an access list
_FOR_WHAT_IS_MADE_INSIDE_ONLY = 0x8

# Read, write, ask who owns it. Without 0x0004: on a pipe that is not "append" but "make a further instance", and whoever may do that can
# stand beside the guard and take its callers. GENERIC_WRITE carries it, so nothing here asks for that.
CLIENT_RIGHTS = 0x0012019B


def pipe_name(path: str) -> str:
    """`path` itself where it names a pipe; else a pipe of its own for each path that somebody chose."""
    if path.replace("/", "\\").lower().startswith(PIPES):
        return path.replace("/", "\\")
    return PIPES + "haidang-" + _mark(ntpath.abspath(path))


def personal_pipe(data: str) -> str:
    """Pipes of all accounts share one name space: the folder of the account's data tells them apart."""
    return PIPES + "haidang-guard-" + _mark(data)


def _mark(path: str) -> str:
    return hashlib.sha256(ntpath.normcase(path).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def access(own: str, everybody: bool) -> str:
    """In Windows' own notation: the guard's account, administrators and the system do as they like, callers over the network nothing.
    `everybody`: each account that has logged in may call; what it may ask is decided by who it is."""
    callers = f"(A;;{CLIENT_RIGHTS:#x};;;AU)" if everybody else ""
    return f"O:{own}D:P(D;;FA;;;NU)(A;;FA;;;{own})(A;;FA;;;SY)(A;;FA;;;BA){callers}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a file's access list, as Windows numbers it."""

    kind: int
    flags: int
    account: str


def file_access(own: str, folder: bool) -> str:
    """The account, the system and administrators, and nobody by inheritance. What is made in such a folder is as closed as the folder:
    without the letters for that, Windows would take from the files that lie in it every right, the owner's too."""
    inside = "OICI" if folder else ""
    return f"D:P(A;{inside};FA;;;{own})(A;{inside};FA;;;SY)(A;{inside};FA;;;BA)"


def closed(owner: str | None, entries: Iterable[Entry] | None, own: str) -> bool:
    """Whether nobody but those of `owners` may do anything with a file. `entries` None: no list, which lets everybody in."""
    ours = owners(own)
    if owner not in ours or entries is None:
        return False
    counted = (one for one in entries if one.kind not in _DENIES and not one.flags & _FOR_WHAT_IS_MADE_INSIDE_ONLY)
    return all(one.account in ours or one.account == _OWNER_RIGHTS for one in counted)


def owners(own: str) -> frozenset[str]:
    """Whose pipe may be the guard's: a child cannot give a pipe of its own any of these."""
    return frozenset((own, LOCAL_SYSTEM, ADMINISTRATORS))


def joined(one: socket.socket, other: socket.socket) -> bool:
    """Whether each of two sockets is the other's far end."""
    return bool(one.getsockname() == other.getpeername() and one.getpeername() == other.getsockname())
