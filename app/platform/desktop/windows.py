"""What the desktop asks of Windows: language, motion, core dumps, staying on top, starting the guard.
Must not change a setting of the person outside this process."""

from __future__ import annotations

import ctypes
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.model.problem import Problem
from app.platform.desktop import Notifier, own_guard
from app.platform.desktop.finding import Finding, State
from app.platform.desktop.nobody import NobodyNotifies

_VIETNAMESE = 0x2A  # the primary language in the lower ten bits
_CLIENT_AREA_ANIMATION = 0x1042
_TOPMOST = -1
_NO_SIZE, _NO_MOVE, _NO_ACTIVATE = 0x1, 0x2, 0x10
_NO_FAULT_DIALOGUE = 0x0001 | 0x0002  # critical errors, general protection faults
_NO_HEAP_IN_REPORT = 0x1
_MOST_LAYOUTS = 64
_OPEN_S = 0.05  # on the screen's thread; the link tries again by itself


class WindowsDesktop:
    """`libraries` is ctypes.windll; tests hand in one that remembers."""

    def __init__(self, libraries: Any, environment: Mapping[str, str] = os.environ) -> None:
        self._user = libraries.user32
        self._kernel = libraries.kernel32
        self._environment = environment

    def notifier(self) -> Notifier:
        # Windows shows only what comes from a tray icon, and that is the desktop's own: it shows warnings through it.
        return NobodyNotifies()

    def language(self) -> str:
        return "vi" if int(self._kernel.GetUserDefaultUILanguage()) & 0x3FF == _VIETNAMESE else "en"

    def has_display(self) -> bool:
        return True  # a service has one, too, though nobody sees it

    def reduce_motion(self) -> bool:
        moves = ctypes.c_int(1)
        told = self._user.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        return bool(told) and moves.value == 0

    def prepare_input_methods(self) -> None:
        """Windows and UniKey type into every window."""

    def no_core_dumps(self) -> None:
        self._kernel.SetErrorMode(_NO_FAULT_DIALOGUE)
        report = getattr(self._kernel, "WerSetFlags", None)
        if report is not None:
            report(_NO_HEAP_IN_REPORT)

    def keep_above(self, native_window: int) -> None:
        self._user.SetWindowPos(
            ctypes.c_void_p(native_window), ctypes.c_void_p(_TOPMOST), 0, 0, 0, 0, _NO_SIZE | _NO_MOVE | _NO_ACTIVATE
        )

    def let_come_forward(self, pipe: int) -> None:
        """Whoever holds the other end of this pipe. Windows gives the foreground to the program that the person used last, and that is us."""
        pid = ctypes.c_uint32(0)
        if self._kernel.GetNamedPipeServerProcessId(ctypes.c_void_p(pipe), ctypes.byref(pid)):
            self._user.AllowSetForegroundWindow(pid.value)

    def _roaming(self) -> Path:
        return Path(self._environment.get("APPDATA") or Path.home() / "AppData" / "Roaming")

    def lesson_folders(self) -> tuple[str, ...]:
        machine = Path(self._environment.get("ProgramData") or r"C:\ProgramData") / "Haidang Lessons"
        return (str(machine), *own_guard.personal_lessons())

    def preferences_path(self) -> str:
        return str(self._roaming() / "haidang" / "desktop.json")

    def start_guard(self) -> bool:
        return own_guard.start_guard()

    def why_away(self, socket: str) -> Problem | None:
        return own_guard.why_away(socket)

    def single_instance_name(self) -> str:
        """Pipes of all accounts share one name space."""
        return "haidang-desktop-" + hashlib.sha256(str(self._roaming()).lower().encode()).hexdigest()[:16]

    def set_autostart(self, on: bool) -> bool:
        return own_guard.set_autostart(on)

    def guard_socket(self) -> str:
        return own_guard.guard_socket()

    def types_vietnamese(self) -> bool:
        """A Vietnamese keyboard is among those of this session."""
        layouts = (ctypes.c_void_p * _MOST_LAYOUTS)()
        count = int(self._user.GetKeyboardLayoutList(_MOST_LAYOUTS, layouts))
        return any((layout or 0) & 0x3FF == _VIETNAMESE for layout in layouts[: max(0, min(count, _MOST_LAYOUTS))])


def open_guard(path: str) -> int:
    from app.platform.service.windows import service

    return service().open_pipe(path, _OPEN_S)


def typing(environment: Mapping[str, str]) -> list[Finding]:  # noqa: ARG001 - alike on each OS
    import psutil

    if any(name.startswith("unikey") for name in (_name(process) for process in psutil.process_iter())):
        return [Finding("typing", State.OK, {"by": "UniKey"})]
    if desktop().types_vietnamese():
        return [Finding("typing", State.OK, {"by": "Windows"})]
    return [Finding("typing", State.MISSING)]


def _name(process: Any) -> str:
    import psutil

    try:
        return str(process.name()).lower()
    except (psutil.Error, OSError):  # what is just ending answers with whatever error Windows has for it
        return ""


def desktop() -> WindowsDesktop:
    return WindowsDesktop(ctypes.windll)  # type: ignore[attr-defined,unused-ignore]  # only on Windows
