"""Where contact cards and the register of photo consents are saved: the usual folders.
Must not remember where something was saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.new_file import save_new

NAME = "hai-dang-contacts"


def places() -> tuple[tuple[str, Path], ...]:
    """Key and folder, each folder once."""
    where = QStandardPaths.StandardLocation
    found: dict[Path, str] = {}
    for key, location in (
        ("documents", where.DocumentsLocation),
        ("downloads", where.DownloadLocation),
        ("desktop", where.DesktopLocation),
    ):
        folder = QStandardPaths.writableLocation(location)
        if folder:
            found.setdefault(Path(folder), key)
    return tuple((key, folder) for folder, key in found.items())


def save_cards(folder: Path, text: str) -> Path | None:
    return save_new(folder, NAME, "vcf", text.encode())
