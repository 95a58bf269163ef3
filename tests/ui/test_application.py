"""What a program with windows does before its first window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ui.no_features import want_no_features

ROOT = Path(__file__).parents[2]


def said_by(program: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_this_pyside_takes_our_word_for_features() -> None:
    assert want_no_features()


def test_no_source_is_read_for_a_feature_that_nobody_asks_for() -> None:
    read = "[name for name in linecache.cache if 'ui' in name.split('/') or 'app' in name.split('/')]"
    assert said_by(f"import linecache, ui.desktop; print({read})") == "[]"


def test_msgspec_does_without_what_it_does_not_need_and_nobody_else_loses_it() -> None:
    loaded = "'typing_extensions' in sys.modules"
    assert said_by(f"import sys, ui.desktop; print({loaded}); import typing_extensions; print({loaded})").split() == [
        "False",
        "True",
    ]


def test_what_pyside_has_for_mistakes_is_read_when_one_is_made() -> None:
    """And only then; nothing of it is lost."""
    program = """
import sys, ui.desktop
from PySide6.QtCore import QSize
late = [sys.modules["shibokensupport.signature." + name] for name in ("parser", "layout", "errorhandler")]
print(*("__getattr__" in vars(module) for module in late))
try:
    QSize("wide")
except TypeError as problem:
    print("(w: int, h: int, /)" in str(problem))
print(*("__getattr__" in vars(module) for module in late))
print(QSize.scaled.__doc__.splitlines()[0])
from PySide6.support.signature.lib.enum_sig import ExactEnumerator
print(ExactEnumerator.__name__, hasattr(sys.modules["shibokensupport.signature.lib.pyi_generator"], "no_such_thing"))
"""
    assert said_by(program).splitlines() == [
        "True True True",
        "True",
        "False False False",
        "scaled(self, s: PySide6.QtCore.QSize, mode: PySide6.QtCore.Qt.AspectRatioMode, /) -> PySide6.QtCore.QSize",
        "ExactEnumerator False",
    ]


def test_a_desktop_has_no_use_for_what_names_the_nearest_word() -> None:
    assert (
        said_by("import sys, ui.desktop, ui.child.lessons_joined, app.content.lessons.catalogue; print('difflib' in sys.modules)")
        == "False"
    )


def test_every_system_gets_the_style_that_our_sheet_lies_over() -> None:
    program = (
        "from ui.application import new_application; made = new_application(); print(made.style().name(), made.applicationName())"
    )
    assert said_by(program) == "fusion haidang"
