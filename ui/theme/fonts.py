"""Load the shipped type and give out fonts in pixels of the theme.
Must not fail where a file is missing: the system's own type stands in."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from app.content.places import resources_dir

FAMILY = "Be Vietnam Pro"


class Weight(Enum):
    REGULAR = QFont.Weight.Normal
    MEDIUM = QFont.Weight.Medium
    SEMIBOLD = QFont.Weight.DemiBold
    BOLD = QFont.Weight.Bold


def load_fonts(folder: Path | None = None) -> bool:
    """Make the shipped type known to Qt. False: at least one weight is missing, and the system's type is used for it."""
    if FAMILY in QFontDatabase.families():
        return True
    folder = folder or resources_dir() / "fonts"
    loaded = [
        QFontDatabase.addApplicationFont(str(folder / f"BeVietnamPro-{name}.ttf"))
        for name in ("Regular", "Medium", "SemiBold", "Bold")
    ]
    return all(number >= 0 for number in loaded)


@lru_cache(maxsize=64)
def font_of(pixels: int, weight: Weight = Weight.REGULAR) -> QFont:
    """Nobody changes one that was handed out."""
    font = QFont()
    # A list, so that a missing file falls back to what the system has for Vietnamese.
    font.setFamilies([FAMILY, "Noto Sans", "Segoe UI", "Helvetica Neue", "sans-serif"])
    font.setPixelSize(pixels)
    font.setWeight(weight.value)
    return font
