"""msgspec without typing_extensions, which it looks into first and of which `typing` has all that it wants since Python 3.11:
a large module, read at every start.
Must not take it from anybody else: whoever imports it later gets it."""

from __future__ import annotations

import importlib
import sys

_NAME = "typing_extensions"


def import_msgspec() -> None:
    if _NAME in sys.modules or "msgspec" in sys.modules:
        return
    sys.modules[_NAME] = None  # type: ignore[assignment]
    try:
        importlib.import_module("msgspec")
    finally:
        del sys.modules[_NAME]
