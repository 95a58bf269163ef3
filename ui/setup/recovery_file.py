"""Keeps the recovery code as a small text file that only this account can read.
Must not overwrite anything, nor keep the code anywhere else."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

NAME = "hai-dang-recovery-code"
MOST_FILES = 20


def documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def save_recovery_code(folder: Path, text: str) -> Path | None:
    """The file, or None where nothing could be written. An older file keeps its name, the new one gets a number."""
    for number in range(1, MOST_FILES + 1):
        path = folder / (f"{NAME}.txt" if number == 1 else f"{NAME}-{number}.txt")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        except OSError:
            return None
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError:
            path.unlink(missing_ok=True)
            return None
        return path
    return None
