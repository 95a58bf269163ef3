"""A display, a window manager, a message bus and a home that belong to one run of the tests.
Must not need more than the standard library: dev.py uses it before there is anything else."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.waiting import comes

BUS = Path(__file__).with_name("bus.conf")


class ScreenError(Exception):
    """What did not start, in one sentence."""


def clean_environment(home: Path, programs: Path) -> dict[str, str]:
    """Nothing of the developer's own session: no settings, no language, no bus, no display."""
    kept = {
        name: os.environ[name]
        for name in ("USER", "LOGNAME", "SHELL", "TERM", "COLUMNS", "SYSTEMROOT", "TEMP")
        if name in os.environ
    }
    places = {
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
    }
    for name, place in places.items():
        (home / place).mkdir(parents=True)
        kept[name] = str(home / place)
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    path = os.environ.get("PATH", "/usr/local/bin:/usr/bin:/bin")
    return {
        **kept,
        "PATH": f"{programs}{os.pathsep}{path}",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "COVERAGE_FILE": str(home / "coverage"),
    }


def start_quietly(command: list[str], env: Mapping[str, str] | None, *handed: int) -> subprocess.Popen[bytes]:
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(command, env=env, pass_fds=handed, stdin=nowhere, stdout=nowhere, stderr=nowhere)


def start_display(size: str) -> tuple[subprocess.Popen[bytes], str]:
    ours, theirs = os.pipe()
    # The server chooses a free number itself, so that several runs do not meet. Another account's test program may show a window too.
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{size}x24", "-noreset", "-nolisten", "tcp", "-ac"]
    server = start_quietly(command, None, theirs)
    os.close(theirs)
    with open(ours, "rb") as pipe:
        ready = select.select([pipe], [], [], 20)[0]
        number = pipe.readline().strip().decode() if ready else ""
    if not number:
        end(server)
        raise ScreenError("Xvfb did not start.")
    return server, f":{number}"


def end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def screen(programs: Path, size: str = "1366x768", displays: int = 1) -> Iterator[dict[str, str]]:
    """An environment with displays, a window manager on each and a home of its own; all gone afterwards."""
    home = Path(tempfile.mkdtemp(prefix="haidang-"))
    started: list[subprocess.Popen[bytes]] = []
    try:
        env = clean_environment(home, programs)
        if sys.platform == "linux":
            names = []
            for _ in range(displays):
                server, name = start_display(size)
                started.append(server)
                names.append(name)
                started.append(start_quietly(["openbox"], {**env, "DISPLAY": name}))
                wait_for_window_manager(name, env)
            # Windows of two test workers would take the focus from each other: tests/conftest.py gives each its own display.
            env |= {"DISPLAY": names[0], "HAIDANG_TEST_DISPLAYS": " ".join(names), "QT_QPA_PLATFORM": "xcb"}
        yield env
    finally:
        for process in reversed(started):
            end(process)
        shutil.rmtree(home, ignore_errors=True)


def wait_for_window_manager(display: str, env: Mapping[str, str]) -> None:
    asked = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]

    def answers() -> bool:
        answer = subprocess.run(asked, env={**env, "DISPLAY": display}, capture_output=True, text=True, check=False)
        return "window id" in answer.stdout

    if not comes(answers, 20):
        raise ScreenError("openbox did not start.")


def with_bus(*command: object) -> list[object]:
    return ["dbus-run-session", "--config-file", BUS, "--", *command] if sys.platform == "linux" else list(command)
