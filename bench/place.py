"""A child's account that exists for one run only, so that a real guard may stop programs without touching anyone's.
Must not change a file of this PC: passwd and group are laid over in a mount namespace that ends with the run."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any

from tests.laid_over import account, open_the_way

ROOT = Path(__file__).resolve().parent.parent
ACCOUNT = "benchchild"
_INSIDE = "HAIDANG_BENCH_PLACE"
_UNSHARE = ["unshare", "--mount", "--propagation", "private"]


def why_not() -> str | None:
    """What this machine refuses; None: a place can be made."""
    if sys.platform != "linux":
        return "an account for one run needs Linux"
    if os.geteuid() != 0:
        return "an account for one run needs root"
    tried = subprocess.run([*_UNSHARE, "true"], capture_output=True, text=True, check=False)
    return None if tried.returncode == 0 else f"no mount namespace here: {tried.stderr.strip()}"


def command_inside(arguments: list[str]) -> list[str]:
    return [*_UNSHARE, sys.executable, "-m", "bench.inside", *arguments]


def _free_uid() -> int:
    """High, and neither named nor run as by anybody: another test's account must never be ours."""
    taken = {entry.pw_uid for entry in pwd.getpwall()}
    for entry in os.scandir("/proc"):
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):
                taken.add(entry.stat().st_uid)
    first = 30_000 + os.getpid() % 20_000
    return next(uid for uid in range(first, 60_000) if uid not in taken)


class Place:
    """The account, its home, and how to start a program as it."""

    def __init__(self, folder: Path) -> None:
        entry = pwd.getpwnam(ACCOUNT)
        self.uid, self.gid = entry.pw_uid, entry.pw_gid
        self.folder = folder
        self.home = Path(entry.pw_dir)
        self.environment = {
            "HOME": str(self.home),
            "USER": ACCOUNT,
            "LOGNAME": ACCOUNT,
            "SHELL": "/bin/sh",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            **({"DISPLAY": os.environ["DISPLAY"]} if os.environ.get("DISPLAY") else {}),
        }

    def folder_of_child(self) -> Path:
        """A new folder that only the account enters."""
        made = Path(tempfile.mkdtemp(prefix="f", dir=self.home))
        os.chown(made, self.uid, self.gid)
        return made

    def file(self, folder: Path, name: str, text: str) -> Path:
        made = folder / name
        made.write_text(text, "utf-8")
        made.chmod(0o600)
        os.chown(made, self.uid, self.gid)
        return made

    def program(self, name: str, original: str) -> Path:
        """A copy under a name of its own, so that a rule means this one alone."""
        made = self.home / name
        if not made.exists():
            shutil.copy(original, made)
            made.chmod(0o755)
            os.chown(made, self.uid, self.gid)
        return made

    def start(self, command: list[str], stdout: int | IO[bytes] = subprocess.DEVNULL, **more: str) -> subprocess.Popen[Any]:
        return subprocess.Popen(
            command, cwd=ROOT, env={**self.environment, **more}, stdin=subprocess.DEVNULL, stdout=stdout,
            stderr=(self.folder / "programs.log").open("ab"), user=self.uid, group=self.gid, extra_groups=[], start_new_session=True,
        )  # fmt: skip

    def sleepers(self, count: int) -> list[subprocess.Popen[bytes]]:
        """Programs that do nothing, so that there are as many processes as a figure names."""
        return [self.start(["/bin/sleep", "3600"]) for _ in range(max(0, count))]

    def run(self, command: list[str], environment: Mapping[str, str]) -> str:
        done = subprocess.run(
            command, cwd=ROOT, env={**self.environment, **environment}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            user=self.uid, group=self.gid, extra_groups=[], timeout=60, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            raise RuntimeError(f"{command}: {done.stdout}{done.stderr}")
        return done.stdout


def place() -> Place | None:
    """None: this run has no account of its own."""
    inside = os.environ.get(_INSIDE)
    return Place(Path(inside)) if inside else None


def main(arguments: list[str], then: Callable[[list[str]], int]) -> int:
    os.umask(0o022)
    folder = Path(tempfile.mkdtemp(prefix="haidang-bench-"))
    folder.chmod(0o711)
    laid: list[str] = []
    try:
        uid, home = _free_uid(), folder / "home"
        laid += account(folder, ACCOUNT, uid, "Bench", home)
        home.mkdir(mode=0o711)
        os.chown(home, uid, uid)
        open_the_way({ROOT, Path(sys.prefix), Path(sys.base_prefix)}, folder)
        os.environ[_INSIDE] = str(folder)
        return then(arguments)
    finally:
        for one in laid:
            subprocess.run(["umount", one], check=False)
        shutil.rmtree(folder, ignore_errors=True)
