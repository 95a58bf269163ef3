"""Where a Mac keeps our files, in folders that a test makes.
Must not need a Mac."""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("the Unix side", allow_module_level=True)

from app.platform.service import Install
from app.platform.service.macos import MacService
from app.platform.sessions.macos import MacSessions, console_session


def test_personal_files_lie_in_application_support(tmp_path: Path) -> None:
    service = MacService(tmp_path, tmp_path / "minh")
    assert service.install() is Install.PERSONAL
    assert service.data_dir() == tmp_path / "minh/Library/Application Support/Haidang"
    assert service.keys_dir() == tmp_path / "minh/Library/Application Support/Haidang Keys"
    assert len(os.fsencode(MacService(tmp_path, Path("/Users/" + "ở" * 60)).socket_path(False))) <= 103


def test_autostart_is_a_launch_agent(tmp_path: Path) -> None:
    service = MacService(tmp_path, tmp_path / "minh")
    service.set_autostart(["/Applications/Hải Đăng.app/haidang", "guard"], True)
    (agent,) = (tmp_path / "minh/Library/LaunchAgents").iterdir()
    assert plistlib.loads(agent.read_bytes())["ProgramArguments"] == ["/Applications/Hải Đăng.app/haidang", "guard"]
    service.set_autostart([], False)
    assert not agent.exists()


def test_while_root_owns_the_console_the_login_window_is_shown() -> None:
    assert console_session(0).greeter is True
    assert console_session(501).greeter is False
    assert console_session(59321).account_name is None


def test_another_owner_of_the_console_is_a_change(tmp_path: Path) -> None:
    if sys.platform == "darwin":
        pytest.skip("on a Mac the real console is asked")
    console = tmp_path / "console"
    console.touch()
    sessions = MacSessions(str(console))
    (found,) = sessions.sessions()
    assert (found.account, found.active, found.locked) == (os.getuid(), True, None)
    assert sessions.drain() is False
    console.unlink()
    assert sessions.drain() is False
