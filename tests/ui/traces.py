"""Every word that widgets hold, seen or hidden: what a look into the program's memory would find first.
Must not know any page."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

_SAID = ("text", "toPlainText", "title", "accessibleName", "accessibleDescription", "toolTip", "placeholderText", "windowTitle")


def settle() -> None:
    """What is taken apart "later" is gone, and what a page does at the next turn is done."""
    for _turn in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words_in(root: QWidget) -> Iterator[tuple[str, str]]:
    """The kind of widget, and what it holds."""
    for widget in (root, *root.findChildren(QWidget)):
        for name in _SAID:
            method = getattr(widget, name, None)
            if callable(method):
                yield type(widget).__name__, str(method())
        for value in getattr(widget, "__dict__", {}).values():
            yield from ((type(widget).__name__, text) for text in _plain(value))


def _plain(value: object) -> Iterator[str]:
    """Words that a widget of ours keeps beside Qt: a second line, a row that is drawn."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | dict):
        for inside in value.values() if isinstance(value, dict) else value:
            yield from _plain(inside)
    elif isinstance(value, msgspec.Struct) or hasattr(type(value), "__dataclass_fields__"):
        yield str(value)


def left_in(root: QWidget, *secrets: str) -> list[tuple[str, str]]:
    return [(kind, said[:120]) for kind, said in words_in(root) if any(secret in said for secret in secrets)]
