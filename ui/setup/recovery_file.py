"""Keeps the recovery code as a small text file that only this account can read.
Must not overwrite anything, nor keep the code anywhere else."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.new_file import save_new

NAME = "hai-dang-recovery-code"


def documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def save_recovery_code(folder: Path, text: str) -> Path | None:
    """The file, or None where nothing could be written."""
    # Lines end as on this system: it is opened by whatever is at hand, years later.
    return save_new(folder, NAME, "txt", text.replace("\n", os.linesep).encode())
