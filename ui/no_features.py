"""PySide reads the source of every module that is imported after it, for a line that asks for one of its `__feature__`s. None of ours
asks, and reading costs a start its time and memory: the name of a module answers the same question.
Must not change what a module may ask for of PySide itself."""

from __future__ import annotations

import sys
from types import ModuleType

from ui.read_late import read_late

with read_late():
    import PySide6.QtCore  # noqa: F401  # the asking comes with it

_ASKED = "_mod_uses_pyside"


def _uses_pyside(module: ModuleType) -> bool:
    """Of our programs only `ui` imports PySide; `dev.py lint` holds it."""
    return module.__name__.partition(".")[0] in ("ui", "tests", "bench")


def want_no_features() -> bool:
    """False: this PySide asks in another way, and goes on reading."""
    feature = sys.modules.get("shibokensupport.feature")
    if not hasattr(feature, _ASKED):
        return False
    setattr(feature, _ASKED, _uses_pyside)
    return True
