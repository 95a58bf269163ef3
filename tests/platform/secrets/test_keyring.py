"""The keyring worker, as a process, with no bus, a dead bus, a silent service and a real gnome-keyring.
Must not touch the keyring of the person who runs the tests."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.platform.desktop.buses import Service, a_bus

WORKER = [sys.executable, "-P", "-m", "app", "worker", "keyring"]
PLAIN = """
from keyring.backend import KeyringBackend

class Plaintext(KeyringBackend):
    priority = 100
    def get_password(self, service, username): return "from plain text"
    def set_password(self, service, username, password): pass
    def delete_password(self, service, username): pass
"""


def ask(environment: dict[str, str], limit_s: float = 20, **question: str) -> dict[str, Any]:
    ended = subprocess.run(
        WORKER, input=json.dumps(question).encode(), capture_output=True, timeout=limit_s, check=True, env=environment
    )
    answer: dict[str, Any] = json.loads(ended.stdout)
    return answer


def a_home(folder: Path, **more: str) -> dict[str, str]:
    folder.mkdir(exist_ok=True)
    return {"HOME": str(folder), "PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(folder), "XDG_DATA_HOME": str(folder), **more}


@pytest.mark.parametrize("environment", [{}, {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}])
def test_without_a_bus_there_is_no_keyring(tmp_path: Path, environment: dict[str, str]) -> None:
    assert ask(a_home(tmp_path, **environment), get="pin") == {"problem": "no_keyring"}
    assert ask(environment, get="pin") == {"problem": "no_keyring"}


def test_a_backend_that_keeps_plain_text_is_never_used_though_a_settings_file_names_it(tmp_path: Path) -> None:
    (tmp_path / "plainring.py").write_text(PLAIN)
    settings = tmp_path / "python_keyring"
    settings.mkdir()
    (settings / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring=plainring.Plaintext\nkeyring-path={tmp_path}\n")
    chosen = a_home(
        tmp_path, XDG_CONFIG_HOME=str(tmp_path), PYTHONPATH=str(tmp_path), PYTHON_KEYRING_BACKEND="plainring.Plaintext"
    )
    assert ask(chosen, get="pin") == {"problem": "no_keyring"}


def test_a_service_that_never_answers_leaves_only_the_worker_waiting(tmp_path: Path) -> None:
    with a_bus() as address:
        silent = Service(address, "org.freedesktop.secrets", {"OpenSession": "silent", "ReadAlias": "silent"})
        with pytest.raises(subprocess.TimeoutExpired):
            ask(a_home(tmp_path, DBUS_SESSION_BUS_ADDRESS=address), limit_s=2, set="pin", value="x")
        silent.end()


@pytest.fixture
def keyring(tmp_path: Path) -> Iterator[dict[str, str]]:
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("this machine has no gnome-keyring")
    with a_bus() as address:
        environment = a_home(tmp_path / "home", DBUS_SESSION_BUS_ADDRESS=address)
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert daemon.stdin is not None
        assert daemon.stdout is not None
        daemon.stdin.write(b"a password\n")
        daemon.stdin.close()
        daemon.stdout.readline()  # it says where it listens when it is ready
        yield environment
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


def test_a_real_keyring_keeps_and_forgets(keyring: dict[str, str]) -> None:
    assert ask(keyring, get="pin") == {"value": None}
    assert ask(keyring, set="pin", value="mật khẩu") == {"value": None}
    assert ask(keyring, get="pin") == {"value": "mật khẩu"}
    ask(keyring, delete="pin")
    assert ask(keyring, get="pin") == {"value": None}
    assert ask(keyring, delete="pin") == {"value": None}
