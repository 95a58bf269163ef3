"""A place where a real guard may stop programs: process numbers, mounts and a child's account of its own, all gone with the last process.
Must not let a guard see a program of this PC, nor change a file of it: the account stands in a passwd that is laid over the real one."""

from __future__ import annotations

import functools
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ParamSpec

import pytest

from tests.laid_over import account, mount, open_the_way

ROOT = Path(__file__).resolve().parent.parent.parent
ACCOUNT = "baongoc"
_INSIDE = "HAIDANG_OWN_PLACE"
_FIRST_UID = 5200
_UNSHARE = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--propagation", "private"]

Given = ParamSpec("Given")


def inside() -> bool:
    return _INSIDE in os.environ


def home() -> Path:
    """The child's home: with diacritics and spaces, as families have them."""
    return Path(os.environ[_INSIDE])


def why_not() -> str | None:
    """What this machine refuses; None: a place can be made."""
    if sys.platform != "linux":
        return "namespaces are of Linux"
    root = _as_root()
    if root is None:
        return "needs root, or sudo without a password, to give a test an account of its own"
    tried = subprocess.run([*root, *_UNSHARE, "true"], capture_output=True, text=True, check=False)
    return None if tried.returncode == 0 else f"this machine lets nobody make namespaces: {tried.stderr.strip()}"


def _as_root() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    asked = ["sudo", "-n", "true"]
    if shutil.which("sudo") and subprocess.run(asked, capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n", "--preserve-env"]
    return None


def command_in_own_place(command: Sequence[str]) -> list[str]:
    return [*(_as_root() or []), *_UNSHARE, sys.executable, "-m", __spec__.name, *command]


def in_own_place(test: Callable[Given, None]) -> Callable[Given, None]:
    """The test runs by itself in a place of its own; what it says comes out where it fails."""

    @functools.wraps(test)
    def run(*given: Given.args, **named: Given.kwargs) -> None:
        if inside():
            test(*given, **named)
            return
        reason = why_not()
        if reason is not None:
            pytest.skip(reason)
        node = os.environ["PYTEST_CURRENT_TEST"].rpartition(" ")[0]
        pytest_ = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-m",
            "",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "-s",
            "--tb=long",
            node,
        ]
        done = subprocess.run(
            command_in_own_place(pytest_), cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"\n{done.stdout}\n{done.stderr}"
        print(done.stdout)  # for whoever asks with -s or -rP

    return run


# ---- inside ----


def _free_uid() -> int:
    taken = {entry.pw_uid for entry in pwd.getpwall()}
    return next(uid for uid in range(_FIRST_UID, 60000) if uid not in taken)


def _make_account(folder: Path) -> Path:
    """Laid over this place's view of passwd and group only."""
    uid = _free_uid()
    own_home = folder / "Nhà của Bảo Ngọc"
    account(folder, ACCOUNT, uid, "Bảo Ngọc", own_home)
    own_home.mkdir(mode=0o700)
    os.chown(own_home, uid, uid)
    return own_home


def _stay_until_end(command: Sequence[str], environment: dict[str, str]) -> int:
    """As the first process of the place: take in what its parent left, end with the command, and everything else with us."""
    child = os.posix_spawnp(command[0], list(command), environment)
    while True:
        pid, status = os.wait()
        if pid == child:
            return os.waitstatus_to_exitcode(status)


def main(command: Sequence[str]) -> int:
    if os.getpid() != 1:
        raise SystemExit("This is started by unshare, as the first process of a place of its own.")
    os.umask(0o022)
    folder = Path(tempfile.mkdtemp(prefix="haidang-place-"))
    # In memory: it goes with the place, also where nobody is left to tidy up.
    mount("-t", "tmpfs", "-o", "mode=711", "tmpfs", str(folder))
    try:
        own_home = _make_account(folder)
        open_the_way({ROOT, Path(sys.prefix), Path(sys.base_prefix)}, folder)
        return _stay_until_end(command, {**os.environ, _INSIDE: str(own_home)})
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)
        folder.rmdir()


if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.exit(status if status >= 0 else 128 - status)
