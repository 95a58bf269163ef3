"""What the desktop asks of macOS: language, motion, notifications, core dumps, starting the guard.
Must not change a setting of the person outside this process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from app.model.problem import Problem
from app.platform.desktop import Notifier, own_guard
from app.platform.desktop.finding import Finding, State

_ANSWER_S = 0.5
_APP = "Hải Đăng"
# The words are handed over as arguments: nothing in them can become part of the script.
_NOTIFY = f'on run told\ndisplay notification (item 2 of told) with title "{_APP}" subtitle (item 1 of told)\nend run'

Ask = Callable[[list[str]], str | None]


def ask(command: list[str]) -> str | None:
    """What a program of the system says; None: nothing, or not in time."""
    try:
        ended = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_ANSWER_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ended.stdout.strip() if ended.returncode == 0 else None


class ScriptNotifier:
    """Through osascript: it is shown, but nothing can be chosen on it or taken back."""

    def __init__(self, start: Callable[[list[str]], bool]) -> None:
        self._start = start

    def available(self) -> bool:
        return True

    def show(self, key: str, title: str, body: str, actions: dict[str, str], chosen: Callable[[str], None] | None) -> bool:  # noqa: ARG002
        return self._start(["osascript", "-e", _NOTIFY, title, body])

    def withdraw(self, key: str) -> None:
        """macOS lets nobody take back what a script has shown."""

    def close(self) -> None:
        """Nothing is open."""


def _started(command: list[str]) -> bool:
    # Through a shell that ends at once, so that nobody has to wait for it.
    try:
        starter = subprocess.run(
            ["/bin/sh", "-c", '"$@" </dev/null >/dev/null 2>&1 &', "haidang", *command], timeout=_ANSWER_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return starter.returncode == 0


class MacDesktop:
    def __init__(self, ask: Ask = ask, home: Path | None = None) -> None:
        self._ask = ask
        self._home = home or Path.home()

    def notifier(self) -> Notifier:
        return ScriptNotifier(_started)

    def language(self) -> str:
        told = self._ask(["defaults", "read", "-g", "AppleLanguages"]) or ""
        first = next((part for part in told.replace("(", " ").replace(")", " ").replace('"', " ").split() if part != ","), "")
        return "vi" if first.strip(",").split("-")[0].lower() == "vi" else "en"

    def has_display(self) -> bool:
        return True  # Qt opens its window in the session of the console, or tells of it itself

    def reduce_motion(self) -> bool:
        return self._ask(["defaults", "read", "com.apple.universalaccess", "reduceMotion"]) == "1"

    def prepare_input_methods(self) -> None:
        """macOS types into every window."""

    def no_core_dumps(self) -> None:
        if sys.platform != "win32":
            import resource

            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    def keep_above(self, native_window: int) -> None:
        """Qt's own stay-on-top is all that a window of macOS can have."""

    def _support(self) -> Path:
        return self._home / "Library" / "Application Support" / "haidang"

    def lesson_folders(self) -> tuple[str, ...]:
        machine = "/Library/Application Support/Haidang Lessons"
        return (machine, *own_guard.personal_lessons())

    def preferences_path(self) -> str:
        return str(self._support() / "desktop.json")

    def start_guard(self) -> bool:
        return own_guard.start_guard()

    def why_away(self, socket: str) -> Problem | None:
        return own_guard.why_away(socket)

    def single_instance_name(self) -> str:
        folder = self._support()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return "haidang-desktop"
        return str(folder / "desktop.sock")

    def set_autostart(self, on: bool) -> bool:
        return own_guard.set_autostart(on)

    def guard_socket(self) -> str:
        return own_guard.guard_socket()

    def types_vietnamese(self) -> bool:
        told = self._ask(["defaults", "read", "com.apple.HIToolbox", "AppleEnabledInputSources"]) or ""
        return "Vietnamese" in told or "Telex" in told


def typing(environment: Mapping[str, str] = os.environ) -> list[Finding]:  # noqa: ARG001 - alike on each OS
    # Telex and VNI come with macOS and need only be chosen.
    state = State.OK if desktop().types_vietnamese() else State.LIMITED
    return [Finding("typing", state, {"by": "macOS"})]


def desktop() -> MacDesktop:
    return MacDesktop()
