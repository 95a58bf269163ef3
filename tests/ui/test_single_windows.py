"""One desktop an account over a named pipe, as on Windows; also under Wine.
Must not repeat what holds on each system."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

if sys.platform != "win32":
    pytest.skip("the Windows pipe", allow_module_level=True)

from pytestqt.qtbot import QtBot

from ui.single_pipe import Single

NAME = f"haidang-test-{os.getpid()}"
SECOND = f"""
from PySide6.QtCore import QCoreApplication
from ui.single_pipe import Single
application = QCoreApplication([])
raise SystemExit(0 if Single({NAME!r}).first() else 7)
"""


def test_a_second_start_shows_the_first_and_after_its_end_the_next_is_the_first(qtbot: QtBot) -> None:
    first = Single(NAME)
    assert first.first()
    second = subprocess.Popen([sys.executable, "-c", SECOND])
    with qtbot.waitSignal(first.shown_asked, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 7
    first.end()
    later = Single(NAME)
    assert later.first()
    later.end()
