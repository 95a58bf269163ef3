"""One desktop an account on Linux and macOS: a socket file on which the first one listens, and a later one asks it to show itself.
Must not pass anything but that."""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile

from app.platform.service import posix

_SHOW = b"show\n"
_WAIT_S = 1.0


def place_of(name: str) -> str:
    """A plain name lies where everybody may write: the last resort of an account that has no folder of its own."""
    return name if os.path.isabs(name) else os.path.join(tempfile.gettempdir(), name)


def ask_to_show(name: str) -> bool:
    """True: another desktop runs and has been asked."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(_WAIT_S)
        try:
            with posix.reachable(place_of(name)) as path:
                asking.connect(path)
        except OSError:
            return False
        # It knows by the connection alone, and closes; one that hangs is another desktop all the same.
        with contextlib.suppress(OSError):
            asking.sendall(_SHOW)
            while asking.recv(64):
                pass
    return True


def listen(name: str) -> socket.socket | None:
    """Not blocking. What lies there is left over from a desktop that was killed. None: the folder takes no socket."""
    path = place_of(name)
    with contextlib.suppress(OSError):
        with posix.reachable(path) as short:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(short)
            listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                listening.bind(short)
                os.chmod(short, 0o600)
                listening.listen(8)
                listening.setblocking(False)
            except OSError:
                listening.close()
                raise
        return listening
    return None
