"""How the desktop and the personal guard are started from this very copy of the program.
Must not start either."""

from __future__ import annotations

import sys
from pathlib import Path


def desktop_command() -> list[str]:
    return _command("haidang-desktop") if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "ui.desktop"]


def guard_command() -> list[str]:
    return [*_command("haidang"), "guard"] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "app", "guard"]


def _command(name: str) -> list[str]:
    """Beside the program that runs now, with its ending: .exe on Windows."""
    own = Path(sys.executable)
    return [str(own.with_name(name + own.suffix))]
