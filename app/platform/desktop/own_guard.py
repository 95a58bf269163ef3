"""What the desktop asks of this account's own guard, alike on Windows and macOS: start it, where it answers, why it is away, where its lessons lie.
Must not name the data of an installed guard, which no child's account may read, nor start one."""

from __future__ import annotations

from app.model.problem import Problem
from app.platform.desktop.own_programs import desktop_command, guard_command
from app.platform.service import Install, service_for_this_pc


def start_guard() -> bool:
    try:
        service = service_for_this_pc()
    except ImportError:  # there is no guard for this system yet; doctor and the desktop say so
        return False
    if service.install() is Install.INSTALLED:
        return False
    service.start_guard(guard_command())
    return True


def why_away(socket: str) -> Problem | None:
    try:
        service = service_for_this_pc()
    except ImportError:  # there is no guard for this system yet
        return None
    return service.why_away(socket)


def set_autostart(on: bool) -> bool:
    try:
        service_for_this_pc().set_autostart([*desktop_command(), "--background"], on)
    except (OSError, ImportError):
        return False
    return True


def guard_socket() -> str:
    try:
        service = service_for_this_pc()
    except ImportError:  # no guard for this system yet: nobody answers at an empty name
        return ""
    return service.socket_path(installed=service.install() is Install.INSTALLED)


def personal_lessons() -> tuple[str, ...]:
    try:
        service = service_for_this_pc()
    except ImportError:  # there is no guard for this system yet
        return ()
    return () if service.install() is Install.INSTALLED else (str(service.data_dir() / "lessons"),)
