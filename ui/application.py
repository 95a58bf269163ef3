"""The one application object of a program with windows: the same style on each system, for our sheets to lie over.
Must not show anything."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

TITLE = "Hải Đăng"
"""Of every window: it says nothing of what is open (promise 2)."""
STYLE = ("-style", "Fusion")
"""As an argument of Qt's: `setStyle` hands the style back to Python, which makes every enumeration of QStyle for it."""


def new_application(arguments: Sequence[str] = ()) -> QApplication:
    """`arguments` are Qt's own; what it knows of them it takes."""
    application = QApplication([*sys.argv[:1], *STYLE, *arguments])
    application.setApplicationName("haidang")
    application.setApplicationDisplayName(TITLE)
    application.setDesktopFileName("haidang")
    return application
