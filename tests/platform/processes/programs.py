"""Real programs for the tests of processes, and what can be seen of them from outside.
Must end all that it started."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.platform.processes import ProcessKey
from app.platform.processes.linux_proc import stat_of
from tests.waiting import comes, until

NOBODY = 65534
SPIN = "while :; do :; done"
_TICKS = os.sysconf("SC_CLK_TCK")

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to act for another account")


def key_of(pid: int) -> ProcessKey:
    stat = stat_of(pid)
    assert stat is not None, f"{pid} has ended"
    return stat.key


def state_of(pid: int) -> str | None:
    stat = stat_of(pid)
    return None if stat is None else stat.state


def cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def moves(pid: int, for_s: float = 0.05) -> bool:
    """Whether a spinning program gets any processor time."""
    before = switches(pid)
    return comes(lambda: switches(pid) != before, for_s)


def stands_still(pid: int) -> bool:
    """A program that runs on another processor notices its signal there, some microseconds later."""
    until(lambda: not moves(pid, 0.01), 1.0)
    return not moves(pid, 0.15)


def switches(pid: int) -> tuple[float, str]:
    return cpu_s(pid), Path(f"/proc/{pid}/schedstat").read_text().split()[0]


class Programs:
    """Starts programs and ends them all at the close."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._started: list[subprocess.Popen[str]] = []

    def start(
        self, *command: str, account: int | None = None, environment: dict[str, str] | None = None, group: bool = True
    ) -> subprocess.Popen[str]:
        program = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", **(environment or {})},
            start_new_session=group,
            user=account,
            group=account,
            extra_groups=None if account is None else [],
        )
        self._started.append(program)
        until(lambda: os.readlink(f"/proc/{program.pid}/exe") != os.readlink("/proc/self/exe"))
        return program

    def spin(self, account: int | None = None) -> subprocess.Popen[str]:
        program = self.start("/bin/sh", "-c", SPIN, account=account)
        until(lambda: moves(program.pid, 0.02))
        return program

    def end_all(self) -> None:
        (self.folder / "count.end").touch()  # tells runaway.c to end
        for program in self._started:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(program.pid, 9)
            program.kill()
        for program in self._started:  # after all are killed: a debugger keeps what it holds from ending
            program.communicate(timeout=10)

    def copy_of(self, program: str, name: str) -> str:
        """A program of the child's: the same file in a place that everybody may write."""
        place = self.folder / name
        shutil.copy(program, place)
        place.chmod(0o755)
        return str(place)


@contextlib.contextmanager
def programs_in(folder: Path) -> Iterator[Programs]:
    started = Programs(folder)
    try:
        yield started
    finally:
        started.end_all()


def compiled(source: Path, folder: Path) -> str:
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler on this machine")
    made = folder / source.stem
    subprocess.run([compiler, "-O1", "-w", str(source), "-o", str(made)], check=True)
    return str(made)
