"""Keeps something as a new file that only this account can read.
Must not overwrite anything, nor remember where something was saved."""

from __future__ import annotations

import os
from pathlib import Path

MOST_FILES = 50


def save_new(folder: Path, name: str, ending: str, content: bytes) -> Path | None:
    """The file, or None where nothing could be written. An older file keeps its name, the new one gets a number."""
    for number in range(1, MOST_FILES + 1):
        path = folder / (f"{name}.{ending}" if number == 1 else f"{name}-{number}.{ending}")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        except OSError:
            return None
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
        except OSError:
            path.unlink(missing_ok=True)
            return None
        return path
    return None
