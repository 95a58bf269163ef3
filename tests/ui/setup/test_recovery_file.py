"""The recovery code as a file: private, and never over another."""

from __future__ import annotations

from pathlib import Path

from ui.setup.recovery_file import save_recovery_code


def test_the_file_is_for_this_account_only(tmp_path: Path) -> None:
    saved = save_recovery_code(tmp_path / "Tài liệu của mẹ", "7KQ2")
    assert saved is not None
    assert saved.stat().st_mode & 0o777 == 0o600
    assert saved.read_text(encoding="utf-8") == "7KQ2"


def test_an_older_code_is_not_overwritten(tmp_path: Path) -> None:
    first = save_recovery_code(tmp_path, "old")
    second = save_recovery_code(tmp_path, "new")
    assert first is not None
    assert second is not None
    assert (first.read_text(), second.read_text()) == ("old", "new")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    assert save_recovery_code(file, "code") is None
