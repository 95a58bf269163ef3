"""Where the lessons of one account lie on Windows and macOS.
Must not name the folder of an installed guard, which no child's account may read."""

from __future__ import annotations

from app.platform.service import Install, service_for_this_pc


def personal_lessons() -> tuple[str, ...]:
    try:
        service = service_for_this_pc()
    except ImportError:  # there is no guard for this system yet
        return ()
    return () if service.install() is Install.INSTALLED else (str(service.data_dir() / "lessons"),)
