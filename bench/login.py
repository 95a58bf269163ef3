"""A login manager for one run: the tests' own logind on a bus of its own, with one session of the run's account that can be locked.
Must not ask or tell the machine's own."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.place import Place

SESSION = "c1"


class Lock:
    """What the script of a run holds of it: by a pipe with a name, since it runs as another account than who made it."""

    def __init__(self, pipe: Path, uid: int) -> None:
        self._pipe = pipe
        self._uid = uid

    def set(self, locked: bool) -> None:
        session: dict[str, Any] = {
            "uid": self._uid, "Id": SESSION, "Class": "user", "State": "active", "Display": os.environ.get("DISPLAY", ""),
            "Type": "x11", "Active": True, "Remote": False, "LockedHint": locked,
        }  # fmt: skip
        with self._pipe.open("w") as told:
            told.write(json.dumps({SESSION: session}) + "\n")


@contextlib.contextmanager
def login_manager(place: Place) -> Iterator[tuple[str, Path]]:
    """The address of its bus, and the pipe by which `Lock` tells it."""
    folder = place.folder_of_child()
    address = f"unix:path={folder}/bus"
    config = place.file(
        folder,
        "bus.conf",
        f"<busconfig><type>session</type><listen>{address}</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="false"/></policy></busconfig>',
    )
    pipe = folder / "sessions"
    os.mkfifo(pipe)
    os.chown(pipe, place.uid, place.gid)
    # Both ends: else the logind would end with the first who tells it something and goes.
    held = os.open(pipe, os.O_RDWR)
    started: list[subprocess.Popen[Any]] = []
    try:
        started.append(place.start(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"], subprocess.PIPE))
        _ready(started[-1], "the bus")
        started.append(place.start([sys.executable, "-P", "-c", _LOGIND, str(pipe), address], subprocess.PIPE))
        _ready(started[-1], "the login manager")
        Lock(pipe, place.uid).set(locked=False)
        yield address, pipe
    finally:
        for one in reversed(started):
            one.kill()
            one.wait()
        os.close(held)


_LOGIND = (
    "import sys; from tests.platform.sessions.logind import main; sys.stdin = open(sys.argv[1], buffering=1); main(sys.argv[2])"
)


def _ready(process: subprocess.Popen[Any], name: str) -> None:
    if process.stdout is None or not process.stdout.readline():
        raise RuntimeError(f"{name} did not start")
