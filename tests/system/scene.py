"""A child's session as on a real PC: display with a window manager and two screens, bus, guard, desktop, programs of the account.
Must not decide what is right; the tests do. Everything runs in the place of its own, as the child's account; only the looking is root's."""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from tests.screen import start_display, start_quietly, wait_for_window_manager
from tests.system.own_place import ACCOUNT, ROOT, home, inside
from tests.system.windows import Window, Windows

Seen = TypeVar("Seen")

PIN, WRONG_PIN = "482915", "730164"
CHILD, ADULT = "Bảo Ngọc", "Mẹ Hương"
READY_S, SOON_S = 30.0, 10.0
LEFT, RIGHT = (0, 0, 1000, 700), (1000, 0, 1000, 700)
_SIZE = "2000x700"
_LOOK_S = 0.02
_AT_SPI = "/usr/libexec/at-spi-bus-launcher"
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


class NotSeenError(AssertionError):
    """What did not happen in time, in one sentence."""


def until(look: Callable[[], Seen | None], what: str, within_s: float = SOON_S) -> Seen:
    """Look again and again until it is so, and give what was seen."""
    ends = time.monotonic() + within_s
    while not (seen := look()):
        if time.monotonic() > ends:
            raise NotSeenError(f"not seen within {within_s:g} s: {what}")
        select.select([], [], [], _LOOK_S)
    return seen


def state_of(pid: int) -> str | None:
    """The letter of /proc, or "frozen"; None: it has ended."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()[0]
        cgroups = Path(f"/proc/{pid}/cgroup").read_text()
    except OSError:
        return None
    if stat in "ZX":
        return None
    return "frozen" if "haidang" in cgroups else stat


def stopped(pid: int) -> bool:
    return state_of(pid) in ("T", "frozen")


def runs(pid: int) -> bool:
    return state_of(pid) in ("R", "S", "D")


class Scene:
    """`bundle`: the folder whose programs are run; None: those of the sources."""

    def __init__(self, screens: int = 1, locale: str = "C.UTF-8", bundle: Path | None = None) -> None:
        assert inside(), "a real guard stops programs: only in a place of its own"
        run = [sys.executable, "-P", "-m"]
        self._app = [*run, "app"] if bundle is None else [str(bundle / "haidang")]
        self._desktop = [*run, "ui.desktop"] if bundle is None else [str(bundle / "haidang-desktop")]
        self.account = pwd.getpwnam(ACCOUNT)
        self.home = home()
        self.runtime = self._folder("run")
        server, self.display = start_display(_SIZE)
        self._server = server
        self._started: list[subprocess.Popen[Any]] = []
        self.guard: subprocess.Popen[str] | None = None
        self.desktop: subprocess.Popen[bytes] | None = None
        self.environment = {
            "HOME": str(self.home),
            "USER": ACCOUNT,
            "LOGNAME": ACCOUNT,
            "SHELL": "/bin/sh",
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/games",
            "LC_ALL": locale,
            "XDG_RUNTIME_DIR": str(self.runtime),
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONFAULTHANDLER": "1",
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
        }
        self._started.append(start_quietly(["openbox"], {**self.environment, "HOME": "/nonexistent"}))
        wait_for_window_manager(self.display, self.environment)
        if screens == 2:
            self._two_screens()
        self.windows = Windows(self.display)
        self.data = self.home / ".local/share/haidang"
        self.pin_file = self.file("pin.txt", PIN + "\n")
        self.wrong_pin_file = self.file("wrong.txt", WRONG_PIN + "\n")

    def _two_screens(self) -> None:
        for words in (["LEFT", "1000/260x700/182+0+0", "screen"], ["RIGHT", "1000/260x700/182+1000+0", "none"]):
            subprocess.run(["xrandr", "--setmonitor", *words], env=self.environment, check=True, capture_output=True)

    def close(self) -> None:
        for program in (self.desktop, self.guard, *reversed(self._started)):
            if program is not None and program.poll() is None:
                for sign in (signal.SIGKILL, signal.SIGCONT):
                    program.send_signal(sign)
                program.wait(SOON_S)
            if program is not None and program.stdout is not None:
                program.stdout.close()
        self.windows.close()
        self._server.kill()
        self._server.wait()

    # ---- files and programs of the child ----

    def _own(self, path: Path) -> Path:
        os.chown(path, self.account.pw_uid, self.account.pw_gid)
        return path

    def _folder(self, name: str) -> Path:
        path = self.home / name
        path.mkdir(mode=0o700, exist_ok=True)
        return self._own(path)

    def file(self, name: str, text: str) -> Path:
        path = self.home / name
        path.write_text(text, "utf-8")
        path.chmod(0o600)
        return self._own(path)

    def start(
        self, *command: str, stdout: int = subprocess.DEVNULL, log: str = "programs.log", **more: str
    ) -> subprocess.Popen[Any]:
        """A program as the child's account. `more`: environment."""
        with (self.home / log).open("ab") as stderr:
            program = subprocess.Popen(
                list(command), cwd=ROOT, env={**self.environment, **more}, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr,
                user=self.account.pw_uid, group=self.account.pw_gid, extra_groups=[], start_new_session=True,
            )  # fmt: skip
        self._started.append(program)
        return program

    def run(self, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            list(command), cwd=ROOT, env={**self.environment, **more}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            user=self.account.pw_uid, group=self.account.pw_gid, extra_groups=[], timeout=60, check=False,
        )  # fmt: skip

    def start_bus(self) -> None:
        """With nothing on it that starts by itself: a keyring that this machine happens to have would ask for a password."""
        conf = self.file("bus.conf", _BUS)
        bus = self.start("dbus-daemon", f"--config-file={conf}", "--nofork", "--print-address", stdout=subprocess.PIPE)
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip().decode()
        self.start(_AT_SPI, "--launch-immediately")

    def window_of(self, program: subprocess.Popen[Any], what: str) -> Window:
        return until(lambda: self.windows.of(program.pid), f"a window of {what}", READY_S)[0]

    # ---- guard ----

    def start_guard(self) -> str:
        """Its first line, "ready SOCKET"."""
        self.guard = self.start(*self._app, "guard", stdout=subprocess.PIPE, log="guard.log")
        assert self.guard.stdout is not None
        line: bytes = self.guard.stdout.readline()  # type: ignore[assignment]  # bytes, as it was started
        assert line.startswith(b"ready "), (self.home / "guard.log").read_text("utf-8", "replace")
        return line.decode().strip()

    def guard_pids(self) -> list[int]:
        """Every guard of this place, also one that the desktop has started."""
        return [pid for pid, words in _commands() if b"guard" in words and b"app" in words]

    def socket(self) -> str:
        return str(self.runtime / "haidang/guard.sock")

    def haidang(self, *words: str) -> subprocess.CompletedProcess[str]:
        """The command line."""
        return self.run(*self._app, *words)

    def told(self, *words: str) -> str:
        done = self.haidang(*words)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return done.stdout

    def status(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.told("status", "--json"))
        return found

    def child(self) -> dict[str, Any]:
        """The status of the one child."""
        found: dict[str, Any] = self.status()["children"][0]
        return found

    def day(self) -> dict[str, Any]:
        """Today as the report tells it."""
        today = self.child()["day"]
        found: dict[str, Any] = json.loads(self.told("report", "--child", CHILD, "--day", today, "--json"))["days"][0]
        return found

    def set_up(self, rules: str, birth_year: int = 2018, language: str = "en", sibling: str = "") -> None:
        """`sibling`: another child on the same account."""
        names = (CHILD, *((sibling,) if sibling else ()))
        children = (f'[[child]]\nnickname = "{name}"\nbirth_year = {birth_year}\naccounts = ["{ACCOUNT}"]\n' for name in names)
        setup = self.file(
            "setup.toml",
            f'format = 1\nlanguage = "{language}"\n[[adult]]\nname = "{ADULT}"\npin_file = "pin.txt"\n' + "".join(children),
        )
        self.told("setup", str(setup), "--recovery-file", str(self.home / "recovery.txt"))
        self.apply(rules)

    def apply(self, rules: str) -> None:
        policy = self.file("policy.toml", f'format = 1\nchild = "{CHILD}"\n{rules}')
        self.told("policy", "apply", str(policy), "--pin-file", str(self.pin_file))

    # ---- desktop ----

    def start_desktop(self, *words: str, **more: str) -> subprocess.Popen[bytes]:
        self.desktop = self.start(*self._desktop, *words, stdout=subprocess.DEVNULL, log="desktop.log", **more)
        return self.desktop

    def accessible(self) -> list[dict[str, Any]]:
        """What a screen reader is told of all our windows."""
        assert self.desktop is not None
        done = self.run("/usr/bin/python3", str(ROOT / "tests/system/accessible.py"), str(self.desktop.pid))
        assert done.returncode == 0, done.stderr
        found: list[dict[str, Any]] = json.loads(done.stdout)
        return found

    def names(self) -> list[str]:
        return [str(one["name"]) for one in self.accessible() if one["name"]]

    def shows(self, *words: str) -> bool:
        """Whether all these words stand in our windows."""
        names = self.names()
        return all(any(word in name for name in names) for word in words)

    def until_shows(self, *words: str, within_s: float = SOON_S) -> None:
        try:
            until(lambda: self.shows(*words), str(words), within_s)
        except NotSeenError as error:
            raise NotSeenError(f"{error}; our windows say {self.names()}") from None

    def click(self, name: str) -> None:
        """With the mouse, in the middle of the first button whose words begin so, once two looks find it in the same place: a page
        that is still being laid out moves it."""
        before: list[tuple[int, int] | None] = [None]

        def middle() -> tuple[int, int] | None:
            for one in self.accessible():
                if str(one["name"]).startswith(name) and one["enabled"] and str(one["role"]).endswith(("button", "check box")):
                    x, y, width, height = one["place"]
                    return x + width // 2, y + height // 2
            return None

        def button() -> tuple[int, int] | None:
            last, before[0] = before[0], middle()
            return before[0] if before[0] == last else None

        try:
            place = until(button, f"a button {name!r}")
        except NotSeenError as error:
            raise NotSeenError(f"{error}; our windows say {self.names()}") from None
        assert place is not None
        self.windows.click(*place)

    def walk_to(self, name: str, most: int = 40) -> None:
        """With the keyboard alone, Tab by Tab, until what has the focus begins so."""
        for _ in range(most):
            if any(one["focused"] and str(one["name"]).startswith(name) for one in self.accessible()):
                return
            self.windows.press("Tab")
        raise NotSeenError(f"the keyboard does not get to {name!r}")


def _commands() -> Iterator[tuple[int, Sequence[bytes]]]:
    for entry in os.scandir("/proc"):
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):
                words = Path(entry.path, "cmdline").read_bytes().split(b"\0")
                if state_of(int(entry.name)) is not None:
                    yield int(entry.name), words


@contextlib.contextmanager
def scene(screens: int = 1, locale: str = "C.UTF-8", bundle: Path | None = None) -> Iterator[Scene]:
    made = Scene(screens, locale, bundle)
    try:
        yield made
    finally:
        made.close()
