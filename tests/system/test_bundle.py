"""The folder that `dev.py build` makes: both programs start from it and find what they need.
Must not build it; `dev.py test --all` has done so before."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.checks.photos import a_heic
from tests.system.servers import WebServer, free_port

FOLDER = Path(__file__).resolve().parent.parent.parent / "dist" / "haidang"
PROGRAM = "haidang.exe" if sys.platform == "win32" else "haidang"
MOST_BYTES = 130e6

pytestmark = pytest.mark.long


def asked(*words: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(FOLDER / PROGRAM), *words], env=env, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """Nothing of the checkout: what the bundle does not carry must be missed here."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return {**kept, "HOME": str(tmp_path), "HAIDANG_DATA": str(tmp_path / "data"), "HAIDANG_SOCKET": str(tmp_path / "socket")}


@pytest.fixture
def guard(env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen([str(FOLDER / PROGRAM), "guard"], env=env, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(20)


def test_the_bundle_is_small_enough_to_be_carried() -> None:
    size = sum(path.lstat().st_size for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    assert 0 < size <= MOST_BYTES


def test_the_command_line_of_the_bundle_speaks_vietnamese(env: dict[str, str]) -> None:
    assert asked("--version", env=env).returncode == 0
    assert "haidang" in asked("--help", env={**env, "LANG": "vi_VN.UTF-8", "LANGUAGE": "vi"}).stdout


def test_the_checks_of_the_bundle_find_what_they_need(env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("0912 345 678", encoding="utf-8")
    (tmp_path / "a.heic").write_bytes(a_heic())
    assert '"phone"' in asked("check", "text", str(tmp_path / "a.txt"), "--json", env=env).stdout
    assert "doi-qua.top" in asked("check", "link", "http://vietcombank.com.vn.doi-qua.top/", env=env).stdout
    assert asked("check", "photo", str(tmp_path / "a.heic"), "--clean", str(tmp_path / "b.jpg"), env=env).returncode == 0
    ask = '{"number": 1, "look": "' + str(tmp_path / "b.jpg") + '"}\n'
    done = subprocess.run(
        [str(FOLDER / PROGRAM), "photos"], env=env, input=ask, capture_output=True, text=True, timeout=60, check=False
    )
    assert '"findings":[]' in done.stdout


def test_the_guard_of_the_bundle_makes_a_store_and_answers(guard: subprocess.Popen[str], env: dict[str, str]) -> None:
    assert guard.stdout is not None
    assert guard.stdout.readline().startswith("ready ")
    assert asked("status", "--json", env=env).returncode == 0
    assert list(Path(env["HAIDANG_DATA"]).iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="a window is found by xdotool, which is of X11")
def test_the_desktop_of_the_bundle_shows_a_window(guard: subprocess.Popen[str], env: dict[str, str]) -> None:
    assert guard.stdout is not None
    assert guard.stdout.readline().startswith("ready ")
    desktop = subprocess.Popen([str(FOLDER / "haidang-desktop")], env=env)
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(desktop.pid)]
        assert subprocess.run(search, capture_output=True, text=True, timeout=60, check=True).stdout.strip()
    finally:
        desktop.terminate()
        desktop.wait(20)


def test_the_bundle_hands_a_message_to_a_carrier(env: dict[str, str]) -> None:
    """Carriers are found by name in a folder, which a bundle easily loses."""
    port = free_port()
    server = WebServer(port, 0.1, 0.1)
    try:
        channel = {"id": "k1", "kind": "other", "name": "x", "owner": "a1"}
        letter = {
            "channel": channel,
            "address": "",
            "id": "ab" * 16,
            "kind": "test",
            "language": "vi",
            "secret": f"json://127.0.0.1:{port}",
        }
        ran = subprocess.run(
            [str(FOLDER / PROGRAM), "worker", "send"],
            env=env,
            input=json.dumps(letter),
            capture_output=True,
            text=True,
            check=False,
        )
        assert json.loads(ran.stdout) == {"result": "accepted", "why": None}
        assert len(server.got) == 1
    finally:
        server.stop()
