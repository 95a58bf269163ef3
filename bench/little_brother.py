"""little-brother as a peer: its master, set up as it comes but for one child and one forbidden program.
Must not be run outside namespaces of its own: it serves a page to the network."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

from bench.peer import GAME, Earlier, Peer
from bench.place import ACCOUNT, Place
from bench.proc import stop_all

_PROGRAM = "run_little_brother.py"
_PACKAGES = "little-brother python-base-app some-flask-helpers"
_LOADS = "from importlib.metadata import version; import little_brother.app; print(version('little-brother'))"


def _program(path: str | None = None) -> Path | None:
    found = shutil.which(_PROGRAM, path=path)
    return None if found is None else Path(found)


def _asked(program: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program.with_name("python"), "-P", "-c", _LOADS], cwd="/", capture_output=True, text=True, check=False)


def lacks(path: str | None = None) -> str | None:
    program = _program(path)
    if program is None:
        return f"not installed: pip install {_PACKAGES}, in an environment of its own whose bin is on PATH"
    asked = _asked(program)
    return None if asked.returncode == 0 else f"cannot start: {asked.stderr.strip().rpartition(chr(10))[2]}"


def version() -> str:
    program = _program()
    return _asked(program).stdout.strip() if program else ""


def _settings(folder: Path) -> str:
    # It sends its signals through sudo, which root does not need.
    return (
        "[StatusServer]\nhost = 0.0.0.0\nport = 5555\napp_secret = bench\n"
        f"[Persistence]\ndatabase_driver = sqlite\nsqlite_dir = {folder}\n"
        "[UnixUserHandler]\nadmin_username = admin\nadmin_password = bench\n"
        "[ClientProcessHandler]\nsudo_command = /usr/bin/env\n"
        f"[RuleSetChild]\nusername = {ACCOUNT}\n"
    )


def _forbid(database: Path) -> None:
    """What a parent sets on its page: this child is watched, and this program forbidden."""
    with contextlib.closing(sqlite3.connect(database)) as tables, tables:
        changed = tables.execute("UPDATE user SET active = 1, prohibited_process_name_pattern = ?", (GAME,)).rowcount
    if changed != 1:
        raise RuntimeError(f"it knows {changed} children instead of one")


@contextlib.contextmanager
def running(_place: Place, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    program = _program()
    if program is None:
        raise RuntimeError("not installed")
    settings, log = folder / "settings", folder / "log"
    settings.write_text(_settings(folder), "utf-8")
    command = [str(program), "--config", str(settings), "--pidfile", str(folder / "pid")]
    with log.open("ab") as told:
        first = [*command, "--create-databases", "--single-run"]
        if subprocess.run(first, cwd=folder, stdin=subprocess.DEVNULL, stdout=told, stderr=told, check=False).returncode:
            raise RuntimeError(f"it did not start: {log.read_text('utf-8', 'replace')[-300:]}")
        _forbid(folder / "little-brother.sqlite.db")
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=told, stderr=told)
    try:
        yield process
    finally:
        stop_all([process])


PEER = Peer("little-brother", lacks, version, running, 10.0, Earlier("0.5.8", "8.1 s, most 10.8 s", "92 CPU s/h, 77 MB PSS"))
