"""What the guard's pipe is called on Windows, who may do what with it, and who is believed.
Must not call Windows."""

from __future__ import annotations

import hashlib
import ntpath
import socket

PIPES = "\\\\.\\pipe\\"
INSTALLED_PIPE = PIPES + "haidang-guard"
LOCAL_SYSTEM = "S-1-5-18"
ADMINISTRATORS = "S-1-5-32-544"

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


def owners(own: str) -> frozenset[str]:
    """Whose pipe may be the guard's: a child cannot give a pipe of its own any of these."""
    return frozenset((own, LOCAL_SYSTEM, ADMINISTRATORS))


def joined(one: socket.socket, other: socket.socket) -> bool:
    """Whether each of two sockets is the other's far end."""
    return bool(one.getsockname() == other.getpeername() and one.getpeername() == other.getsockname())
