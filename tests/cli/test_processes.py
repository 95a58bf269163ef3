"""`haidang` as the system starts it: the real guard, real PINs, any locale, any folder."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PIN = "482915"
ENGLISH, VIETNAMESE = {"LANG": "en_GB.UTF-8"}, {"LANG": "vi_VN.UTF-8"}


class Pc:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "HAIDANG_SOCKET": str(folder / "guard.sock"),
            "XDG_DATA_HOME": str(folder / "share"),
        }
        self.guard: subprocess.Popen[str] | None = None

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "app", *arguments],
            env=self.environment | environment,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    def start(self) -> str:
        """The guard's first line."""
        self.guard = subprocess.Popen(
            [sys.executable, "-P", "-m", "app", "guard", "--data", str(self.folder / "data")],
            env=self.environment,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        assert self.guard.stdout is not None
        return self.guard.stdout.readline()

    def stop(self) -> int | None:
        if self.guard is None:
            return None
        self.guard.send_signal(signal.SIGTERM)
        status = self.guard.wait(30)
        assert self.guard.stdout is not None
        self.guard.stdout.close()
        self.guard = None
        return status


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Pc]:
    folder = tmp_path / "nhà của Bin"
    folder.mkdir(mode=0o700)
    made = Pc(folder)
    yield made
    made.stop()


def test_from_nothing_to_a_pause_with_real_processes(pc: Pc) -> None:
    assert pc.start() == f"ready {pc.folder / 'guard.sock'}\n"
    pin = pc.folder / "pin.txt"
    pin.write_text(PIN + "\n")
    pin.chmod(0o600)
    setup = pc.folder / "thiết lập.toml"
    setup.write_text(
        'format = 1\n[[adult]]\nname = "Mẹ"\npin_file = "pin.txt"\n[[child]]\nnickname = "Bin"\nage = 8\n', encoding="utf-8"
    )
    done = pc.run("setup", str(setup), "--recovery-file", "mã.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert (pc.folder / "mã.txt").stat().st_mode & 0o777 == 0o600
    paused = pc.run("pause", "--child", "Bin", "--adult", "Mẹ", "--pin-file", "pin.txt")
    assert paused.returncode == 0, paused.stderr
    told = pc.run("status", "--json")
    assert told.returncode == 0, told.stderr
    status = json.loads(told.stdout)
    assert status["children"][0]["verdict"]["reason"] == "paused"
    assert pc.run("resume", "--child", "Bin", "--pin-file", "pin.txt").returncode == 0
    assert pc.stop() == 0
    assert pc.run("status").returncode == 3


@pytest.mark.parametrize(
    ("arguments", "english", "vietnamese"),
    [
        (["--bogus"], "This is not understood: --bogus", "Không hiểu được: --bogus"),
        (["--data"], "--data: a value is missing.", "--data: thiếu giá trị."),
        (["more"], "This is not understood: more", "Không hiểu được: more"),
    ],
)
def test_arguments_of_the_guard_are_told_as_those_of_every_verb(
    pc: Pc, arguments: list[str], english: str, vietnamese: str
) -> None:
    for locale, said in ((ENGLISH, english), (VIETNAMESE, vietnamese), ({"LC_MESSAGES": "vi_VN.UTF-8", "LANG": "C"}, vietnamese)):
        ran = pc.run("guard", *arguments, **locale)
        assert (ran.returncode, ran.stdout) == (2, "")
        assert ran.stderr.startswith(said + "\n"), ran.stderr
        assert "usage" not in ran.stderr
        assert "argument" not in ran.stderr


@pytest.mark.parametrize("locale", [{"LC_ALL": "", "LANG": "vi_VN.UTF-8"}, {"LC_MESSAGES": "vi_VN.UTF-8", "LANG": "en_GB.UTF-8"}])
def test_a_guard_that_cannot_start_speaks_the_accounts_language(pc: Pc, locale: dict[str, str]) -> None:
    (pc.folder / "file").touch()
    ran = pc.run("guard", "--data", str(pc.folder / "file" / "data"), **locale)
    assert ran.returncode == 1
    assert "thư mục" in ran.stderr.lower(), ran.stderr


def test_a_second_guard_on_the_same_data_refuses_in_words(pc: Pc) -> None:
    pc.start()
    second = pc.run("guard", "--data", str(pc.folder / "data"), "--socket", str(pc.folder / "other.sock"))
    assert second.returncode == 1
    assert "already running" in second.stderr
    assert "Traceback" not in second.stderr


def test_a_socket_in_a_folder_that_others_can_change_is_refused_in_words_on_both_sides(pc: Pc) -> None:
    folder = pc.folder / "shared"
    folder.mkdir()
    folder.chmod(0o775)
    guard = pc.run("guard", "--data", str(pc.folder / "data"), "--socket", str(folder / "sock"))
    assert (guard.returncode, guard.stdout) == (1, "")
    assert "Others can change the folder of the socket" in guard.stderr
    asked = pc.run("status", "--socket", str(folder / "sock"), LANG="vi_VN.UTF-8")
    assert asked.returncode == 3
    assert "Người khác sửa được thư mục" in asked.stderr


def test_a_store_from_a_newer_version_is_refused_in_words(pc: Pc) -> None:
    pc.start()
    pc.stop()
    import sqlite3

    connection = sqlite3.connect(pc.folder / "data" / "haidang.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    told = pc.run("guard", "--data", str(pc.folder / "data"), LANG="vi_VN.UTF-8")
    assert told.returncode == 1
    assert "phiên bản Hải Đăng mới hơn" in told.stderr


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"LANG": "vi_VN.UTF-8"}, {"PYTHONIOENCODING": "ascii"}, {}])
def test_any_locale_gives_whole_letters(pc: Pc, locale: dict[str, str]) -> None:
    file = pc.folder / "quy định.toml"
    file.write_text('format = 1\nchild = "Bin"\nzone = "Hải Phòng"\n', encoding="utf-8")
    ran = pc.run("policy", "check", str(file), **locale)
    assert ran.returncode == 2
    assert "quy định.toml" in ran.stderr
    assert "Hải Phòng" in ran.stderr


def test_a_reader_that_stops_early_is_no_fault(pc: Pc) -> None:
    pc.start()
    command = subprocess.Popen(
        [sys.executable, "-P", "-m", "app", "doctor", "--json"],
        env=pc.environment,
        cwd=pc.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert command.stdout is not None
    assert command.stderr is not None
    command.stdout.close()
    command.wait(30)
    said = command.stderr.read()
    command.stderr.close()
    assert "Traceback" not in said
    assert "BrokenPipe" not in said


def test_workers_answer_only_what_they_know(pc: Pc) -> None:
    assert pc.run("worker", "no_such").returncode == 2
    assert pc.run("worker").returncode == 2
    assert pc.run("worker", "pin").returncode == 2  # no question
