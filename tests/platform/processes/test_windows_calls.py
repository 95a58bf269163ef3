"""What Windows tells of processes and files for real, also under Wine.
Must not need a second account."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if sys.platform != "win32":
    pytest.skip("the calls of Windows", allow_module_level=True)

from app.platform.processes.windows_calls import WindowsCalls
from app.platform.sessions import own_account
from app.platform.sessions.windows import _library


@pytest.fixture
def calls() -> WindowsCalls:
    return WindowsCalls(_library)


def test_the_parts_of_a_program_are_told(calls: WindowsCalls) -> None:
    parts = calls.modules_of(os.getpid())
    assert parts is not None
    names = {Path(part).name.lower() for part in parts}
    assert {Path(sys.executable).name.lower(), "ntdll.dll", "kernel32.dll"} <= names
    assert all(Path(part).is_absolute() for part in parts)
    assert calls.modules_of(2**31) is None


def test_the_owner_of_a_file_is_told(calls: WindowsCalls, tmp_path: Path) -> None:
    path = tmp_path / "nhà của Bin"
    path.touch()
    assert calls.owner_of(str(path)) == own_account()
    assert calls.owner_of(str(tmp_path / "none")) is None
