"""Every page and window that exists: the filled samples, and the classes of ui/ that must be among them.
Must not name a page: what is new is found."""

from __future__ import annotations

import ast
import importlib
import importlib.util
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

import ui
from ui.page_base import PageMaker, Speaking

UI = Path(ui.__file__).parent
TESTS_OF_UI = Path(__file__).parents[1]


def sample_pages() -> tuple[PageMaker, ...]:
    """What all `tests/ui/samples_*.py` offer, in the order of their names."""
    makers: list[PageMaker] = []
    for path in sorted(TESTS_OF_UI.glob("samples_*.py")):
        makers.extend(importlib.import_module(f"tests.ui.{path.stem}").PAGES)
    return tuple(makers)


def in_turn(makers: Sequence[PageMaker], turn: int) -> list[object]:
    """For a test of each page by itself: the quick run takes every second one, `--all` takes all. Two turns, 0 and 1, are between them
    all pages, so that tests which share them leave no page out."""
    return [
        pytest.param(maker, id=maker.name, marks=[] if number % 2 == turn else [pytest.mark.long])
        for number, maker in enumerate(makers)
    ]


def page_files() -> tuple[Path, ...]:
    """The modules of ui/ in which pages and windows may stand."""
    return tuple(
        path
        for path in sorted(UI.rglob("*.py"))
        if path.relative_to(UI).parts[0] not in ("widgets", "theme") and path.name not in ("__init__.py", "__main__.py")
    )


def module_name(path: Path) -> str:
    return ".".join(("ui", *path.relative_to(UI).with_suffix("").parts))


def _names_a_window(made: ast.ClassDef) -> bool:
    """A class that gives itself a window title is a window."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setWindowTitle"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "self"
        for node in ast.walk(made)
    )


def page_classes() -> tuple[type[QWidget], ...]:
    """Every class that speaks (`Speaking`) and every window, the bases of others left out."""
    found: list[type[QWidget]] = []
    for path in page_files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        module = importlib.import_module(module_name(path))
        for made in tree.body:
            if not isinstance(made, ast.ClassDef):
                continue
            kind = getattr(module, made.name)
            if not issubclass(kind, QWidget) or kind is Speaking:
                continue
            if issubclass(kind, Speaking) or _names_a_window(made):
                found.append(kind)
    return tuple(kind for kind in found if not any(other is not kind and issubclass(other, kind) for other in found))
