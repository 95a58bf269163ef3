"""How an unforeseen fault is logged: what kind and where, never with what.
Must not log messages, arguments or paths: they may hold names or a child's words."""

from __future__ import annotations

import logging
import traceback


def log_fault(log: logging.Logger, event: str, error: BaseException) -> None:
    places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-3:]]
    log.error("%s kind=%s at=%s", event, type(error).__name__, "<".join(reversed(places)))
