"""SQLAlchemy's Core without asyncio, which it imports and of which nothing here is used: three megabytes of every guard, most of it TLS.
Must not take asyncio away from anybody: whoever asks for more than a name gets the real one."""

from __future__ import annotations

import importlib
import inspect
import sys
from types import ModuleType
from typing import Any

_NAME = "asyncio"


class _Later(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name == "iscoroutine":  # the one thing that is asked for while it is imported
            return inspect.iscoroutine
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module(_NAME), name)


def import_sqlalchemy() -> None:
    if _NAME in sys.modules or "sqlalchemy" in sys.modules:
        return
    sys.modules[_NAME] = _Later(_NAME)
    try:
        importlib.import_module("sqlalchemy.dialects.sqlite")  # which has an asynchronous driver among its own
    finally:
        del sys.modules[_NAME]
