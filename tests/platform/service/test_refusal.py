"""What a guard that does not start leaves beside its socket, and what is believed of such a file.
Must not start a guard; tests/system does."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
import pytest

from app.content.problems import CATALOGUE, worded
from app.content.words import Words
from app.model.problem import Problem, ProblemError
from app.platform.service.refusal import FRESH_S, REFUSALS, TellingService, leave, left, take_back

NEWER = Problem("store_newer", {"file": "/home/bin/haidang.db"})
TOLD = Problem("guard_away", {"file": "/home/bin/haidang.db", "why": "store_newer"})
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="owners and modes of files")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "guard.sock.refused"


def test_what_was_left_is_told_until_it_is_taken_back(path: Path) -> None:
    assert left(path) is None
    leave(path, Problem("second_guard", {"folder": "x"}))
    leave(path, NEWER)
    assert left(path) == TOLD
    assert os.listdir(path.parent) == [path.name]
    take_back(path)
    take_back(path)
    assert left(path) is None


def test_each_reason_has_words_of_its_own_and_none_promises_that_it_comes_back() -> None:
    away = {language: worded(Problem("guard_away"), Words(language)) for language in ("en", "vi")}
    assert "by itself" in away["en"][1]
    assert "tự trở lại" in away["vi"][1]
    assert set(CATALOGUE) >= REFUSALS
    for why in REFUSALS:
        for language, promise in (("en", "by itself"), ("vi", "tự trở lại")):
            told = worded(Problem("guard_away", {"why": why, "folder": "x", "file": "x", "socket": "x"}), Words(language))
            assert told == worded(Problem(why, {"folder": "x", "file": "x", "socket": "x"}), Words(language))
            assert promise not in " ".join(told), why


@on_posix
def test_it_is_this_accounts_alone_unless_it_is_for_all(path: Path) -> None:
    leave(path, NEWER)
    assert path.stat().st_mode & 0o777 == 0o600
    before = os.umask(0o077)
    try:
        leave(path, NEWER, 0o644)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o644
    assert left(path) == TOLD


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"id": 7}',
        b'{"id": "store_newer", "facts": {"file": ["x"]}}',
        b'{"id": "of_tomorrow"}',
        b'{"id": "guard_away"}',
        b'{"id": "pin_wrong"}',
        b'{"id": "store_newer", "facts": {"file": "' + b"x" * 5000 + b'"}}',
    ],
)
def test_what_is_damaged_or_of_no_refusal_is_nothing(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    path.chmod(0o600)
    assert left(path) is None


def test_of_its_facts_only_plain_short_texts_are_taken(path: Path) -> None:
    facts: dict[str, str | int] = {
        "file": "/a/b",
        "line": 3,
        "long": "x" * 301,
        "control": "a\x1b[2J",
        "rows": "a\nb",
        "why": "x",
    }
    path.write_bytes(msgspec.json.encode({"id": "store_newer", "facts": facts}))
    path.chmod(0o600)
    assert left(path) == Problem("guard_away", {"file": "/a/b", "why": "store_newer"})


def test_what_is_of_another_hour_is_nothing(path: Path) -> None:
    leave(path, NEWER)
    now = path.stat().st_mtime
    for away_s, told in ((FRESH_S - 5, TOLD), (FRESH_S + 5, None)):
        for moment in (now - away_s, now + away_s):  # a clock that was set back, too
            os.utime(path, (moment, moment))
            assert left(path) == told, moment - now


@on_posix
def test_a_link_a_pipe_and_what_others_may_write_are_nothing(path: Path) -> None:
    leave(path, NEWER)
    path.chmod(0o622)
    assert left(path) is None
    path.chmod(0o600)
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")
    assert left(path) is None
    path.unlink()
    os.mkfifo(path)
    assert left(path) is None  # and does not wait for a writer


@on_posix
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() != 0, reason="needs root to act for another account")
def test_a_strangers_file_is_nothing(path: Path) -> None:
    leave(path, NEWER)
    os.chown(path, 65534, 65534)
    assert left(path) is None


def test_where_it_cannot_be_left_nothing_breaks(tmp_path: Path) -> None:
    leave(tmp_path / "no such folder" / "refused", NEWER)
    (tmp_path / "refused.new").mkdir()
    leave(tmp_path / "refused", NEWER)
    assert left(tmp_path / "refused") is None


class Nobody:
    def __init__(self, away: Problem | None) -> None:
        self._away = away

    def connect(self, _path: str, _timeout_s: float) -> object:
        raise ConnectionRefusedError

    def why_away(self, _socket: str) -> Problem | None:
        return self._away


def test_a_client_is_told_the_reason_or_else_the_systems_word() -> None:
    with pytest.raises(ProblemError) as told:
        TellingService(Nobody(TOLD)).connect("x", 1.0)  # type: ignore[arg-type]  # all that is asked of it
    assert told.value.problem == TOLD
    with pytest.raises(ConnectionRefusedError):
        TellingService(Nobody(None)).connect("x", 1.0)  # type: ignore[arg-type]  # all that is asked of it
