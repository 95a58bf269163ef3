"""timekpr-next as a peer: its daemon on a message bus of the run's own, with PlayTime on and no time left for one program.
Must not read or write this PC's settings of timekpr, nor be run outside namespaces of its own."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.peer import GAME, Earlier, Peer
from bench.place import ACCOUNT, ROOT, Place
from bench.proc import stop_all

_PYTHON = "/usr/bin/python3"
_HOME = Path("/usr/lib/python3/dist-packages/timekpr")
_SETTINGS = Path("/etc/timekpr/timekpr.conf")
# The daemon keeps its number in /tmp, wherever its settings say the rest is: its folder is laid over /tmp, in its sight alone.
_START = f'mount --bind "$0" /tmp && mount --bind /tmp/etc {_SETTINGS.parent} && exec {_PYTHON} {_HOME}/server/timekprd.py'
_OURS = {
    "TIMEKPR_CONFIG_DIR": "/tmp/config",
    "TIMEKPR_WORK_DIR": "/tmp/work",
    "TIMEKPR_LOGFILE_DIR": "/tmp/log",
    "TIMEKPR_PLAYTIME_ENABLED": "True",
}
# What is not named here keeps its default, which allows no second of PlayTime on any day.
_CHILD = f"[{ACCOUNT}]\n[{ACCOUNT}.PLAYTIME]\nPLAYTIME_ENABLED = True\nPLAYTIME_ACTIVITY_001 = {GAME}\n"


def lacks(home: Path = _HOME) -> str | None:
    if not (home / "server" / "timekprd.py").exists():
        return "not installed: apt-get install timekpr-next"
    if not (home / "server" / "user" / "playtime.py").exists():
        return "this version cannot forbid a program: it has no PlayTime"
    if shutil.which("dbus-daemon") is None:
        return "needs dbus-daemon: apt-get install dbus-daemon"
    asked = subprocess.run([_PYTHON, "-c", "import dbus, gi, psutil"], capture_output=True, text=True, check=False)
    return None if asked.returncode == 0 else f"cannot start: {asked.stderr.strip().rpartition(chr(10))[2]}"


def version() -> str:
    told = re.search(r'^TK_VERSION = "(.+)"', (_HOME / "common/constants/constants.py").read_text("utf-8"), re.MULTILINE)
    return told[1] if told else "of an unknown version"


def _set_up(folder: Path) -> None:
    for name in ("etc", "config", "work", "log"):
        (folder / name).mkdir()
    settings = _SETTINGS.read_text("utf-8")
    for key, value in _OURS.items():
        settings = re.sub(rf"^{key} = .*$", f"{key} = {value}", settings, flags=re.MULTILINE)
    (folder / "etc" / _SETTINGS.name).write_text(settings, "utf-8")
    (folder / "config" / f"timekpr.{ACCOUNT}.conf").write_text(_CHILD, "utf-8")


@contextlib.contextmanager
def _started(command: list[str], log: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("ab") as told:
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=told
        )
    try:
        yield process
    finally:
        stop_all([process])
        if process.stdout is not None:
            process.stdout.close()


def _first_line(process: subprocess.Popen[bytes], log: Path) -> None:
    if process.stdout is None or not process.stdout.readline():
        raise RuntimeError(f"it did not start: {log.read_text('utf-8', 'replace')}")


@contextlib.contextmanager
def running(place: Place, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    _set_up(folder)
    log = folder / "bench.log"
    address = f"unix:path={folder}/bus"
    bus = ["dbus-daemon", f"--config-file={ROOT}/tests/bus.conf", f"--address={address}", "--nofork", "--print-address"]
    login = [sys.executable, "-m", "bench.login_stand_in", address, ACCOUNT, str(place.uid)]
    daemon = ["unshare", "--mount", "--propagation", "private", "/bin/sh", "-c", _START, str(folder)]
    with _started(bus, log) as bus_process:
        _first_line(bus_process, log)
        with _started(login, log) as login_process:
            _first_line(login_process, log)
            with _started(daemon, log, DBUS_SYSTEM_BUS_ADDRESS="unix:path=/tmp/bus") as process:
                yield process


PEER = Peer("timekpr-next", lacks, version, running, 3.0, Earlier("0.5.8", "2.1 s, most 2.8 s", "2.4 CPU s/h, 16 MB PSS"))
