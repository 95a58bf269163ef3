"""A real guard for one figure: as root with the freezer, or as the child's own account with or without kernel events.
Must not track any account but the one that was made for this run; root is an adult's."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import IO, Any

from app.model.people import Role
from app.model.policy import AppRule, NewApps, Policy, Rule
from app.platform.service import service_for_this_pc
from app.platform.sessions import own_account
from app.wire import messages as wire
from app.wire.client import Client
from bench.place import ACCOUNT, ROOT, Place

CHILD, ADULT, PIN = "Bin", "Mẹ", "482915"
_READY_S = 30.0


class Kind(Enum):
    """Who runs the guard."""

    ROOT = "root, with kernel events and freezer"
    EVENTS = "the child's own account, with kernel events"
    POLLING = "the child's own account, no privilege"


def account_name() -> str:
    own = own_account()
    if isinstance(own, int):
        import pwd

        return pwd.getpwuid(own).pw_name
    return own


def client_of(socket: str) -> Client:
    ends = time.monotonic() + _READY_S
    while True:
        try:
            client = Client(service_for_this_pc().connect(socket, _READY_S))
            client.hello("bench")
            return client
        except OSError:
            if time.monotonic() > ends:
                raise


@contextlib.contextmanager
def own_guard(child_accounts: tuple[str, ...], policy: Policy | None = None) -> Iterator[tuple[subprocess.Popen[bytes], Client]]:
    """As the account that runs the bench, which is an adult's; with a connection whose parent session is open."""
    with tempfile.TemporaryDirectory(prefix="haidang-bench-") as made:
        folder = Path(made)
        socket = str(folder / "s" / "guard.sock")
        away = {"XDG_STATE_HOME": str(folder / "state"), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
        environment = {**os.environ, **away, "DISPLAY": "", "WAYLAND_DISPLAY": ""}
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", "app", "guard", "--data", str(folder / "data"), "--socket", socket],
                cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
            )  # fmt: skip
        try:
            _ready(process, folder / "log")
            with client_of(socket) as client:
                adult = wire.NewAdult(ADULT, Role.PARENT, PIN, (account_name(),))
                client.ask(wire.Setup("vi", (adult,), (wire.NewChild(CHILD, 2018, child_accounts),)), wire.SetupDone)
                client.ask(wire.OpenParent(wire.Credentials(PIN)), wire.ParentOpened)
                if policy is not None:
                    client.ask(wire.ApplyPolicy(policy), wire.PolicyIs | wire.Done)  # type: ignore[arg-type]  # either will do
                yield process, client
        finally:
            _end(process)


def blocking(*programs: str) -> Policy:
    """Only these are refused; nothing else of the account is stopped."""
    rules = tuple(AppRule(Rule.BLOCKED, program=program) for program in programs)
    return Policy(child=CHILD, new_apps=NewApps.ALLOW, apps=rules)


class ChildsGuard:
    """A guard under the account of the run, set up by the command line as a family would."""

    def __init__(self, place: Place, kind: Kind, prefix: tuple[str, ...] = ()) -> None:
        self.place = place
        self.folder = place.folder_of_child()
        self.data = self.folder / "data"
        self.socket = str(self.folder / "s" / "guard.sock")
        self.environment = {
            "HAIDANG_SOCKET": self.socket, "HAIDANG_DATA": str(self.data), "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_STATE_HOME": str(self.folder / "state"),
        }  # fmt: skip
        become = ["setpriv", "--reuid", str(place.uid), "--regid", str(place.gid), "--clear-groups"]
        if kind is Kind.EVENTS:
            become += ["--inh-caps", "+net_admin", "--ambient-caps", "+net_admin"]
        elif not prefix:
            # Since Linux 6.6 the kernel tells process events to every account; in a network namespace it tells none.
            prefix = ("unshare", "--net")
        with (self.folder / "log").open("wb") as log:
            self.process: subprocess.Popen[bytes] = subprocess.Popen(
                [*prefix, *become, sys.executable, "-P", "-m", "app", "guard"],
                cwd=ROOT, env={**place.environment, **self.environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
            )  # fmt: skip
        _ready(self.process, self.folder / "log")
        # unshare and setpriv become the guard itself, unless it lives in a process namespace of its own.
        self.pid = _guard_below(self.process.pid) if "--pid" in prefix else self.process.pid

    def haidang(self, *words: str) -> str:
        return self.place.run([sys.executable, "-P", "-m", "app", *words], self.environment)

    def set_up(self, rules: str) -> None:
        self.place.file(self.folder, "pin.txt", PIN + "\n")
        setup = self.place.file(
            self.folder,
            "setup.toml",
            f'format = 1\nlanguage = "vi"\n[[adult]]\nname = "{ADULT}"\npin_file = "pin.txt"\n'
            f'[[child]]\nnickname = "{CHILD}"\nbirth_year = 2018\naccounts = ["{ACCOUNT}"]\n',
        )
        self.haidang("setup", str(setup), "--recovery-file", str(self.folder / "recovery.txt"))
        policy = self.place.file(self.folder, "policy.toml", f'format = 1\nchild = "{CHILD}"\nnew_apps = "allow"\n{rules}')
        self.haidang("policy", "apply", str(policy), "--pin-file", str(self.folder / "pin.txt"))

    def status(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.haidang("status", "--json"))
        return told

    def end(self) -> None:
        if self.pid != self.process.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)
        _end(self.process)


@contextlib.contextmanager
def childs_guard(place: Place, kind: Kind, rules: str, prefix: tuple[str, ...] = ()) -> Iterator[ChildsGuard]:
    guard = ChildsGuard(place, kind, prefix)
    try:
        guard.set_up(rules)
        yield guard
    finally:
        guard.end()


def _ready(process: subprocess.Popen[bytes], log: Path) -> None:
    out: IO[bytes] | None = process.stdout
    line = b"" if out is None else out.readline()
    if not line.startswith(b"ready "):
        raise RuntimeError(f"the guard did not start: {line!r} {log.read_text('utf-8', 'replace')}")


def _guard_below(pid: int) -> int:
    """The guard's own number on this PC, where it was started inside a process namespace."""
    for entry in os.scandir("/proc"):
        if entry.name.isdecimal():
            with contextlib.suppress(OSError, IndexError):
                words = Path(entry.path, "cmdline").read_bytes().split(b"\0")
                program = os.path.basename(words[0])
                ours = b"guard" in words and b"app" in words and program not in (b"unshare", b"setpriv", b"sh")
                if ours and _descends(int(entry.name), pid):
                    return int(entry.name)
    raise RuntimeError("the guard is not to be found")


def _descends(pid: int, above: int) -> bool:
    while pid > 1:
        if pid == above:
            return True
        pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_READY_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
