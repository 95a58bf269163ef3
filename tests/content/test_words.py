"""Words without Qt, and what happens when a translation or its file is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.content.words import Words

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context><name>cli</name>
<message><source>Paused.</source><translation>Đã tạm dừng.</translation></message>
<message><source>Draft</source><translation type="unfinished">Nháp</translation></message>
<message numerus="yes"><source>%n minute(s)</source><translation><numerusform>%n phút</numerusform></translation></message>
</context></TS>
"""


def words(folder: Path, text: str = TS) -> Words:
    (folder / "haidang_vi.ts").write_text(text, encoding="utf-8")
    return Words("vi", folder)


def test_a_finished_text_is_translated_and_an_unfinished_one_is_not(tmp_path: Path) -> None:
    found = words(tmp_path)
    assert found.translate("cli", "Paused.") == "Đã tạm dừng."
    assert found.translate("cli", "Draft") == "Draft"
    assert found.translate("other", "Paused.") == "Paused."


def test_a_count_is_filled(tmp_path: Path) -> None:
    assert words(tmp_path).translate("cli", "%n minute(s)", "", 3) == "3 phút"


@pytest.mark.parametrize("text", ["", "<TS>", "not xml", "\x00"])
def test_a_missing_or_broken_file_falls_back_to_english(tmp_path: Path, text: str) -> None:
    assert Words("vi", tmp_path / "nowhere").translate("cli", "Paused.") == "Paused."
    assert words(tmp_path, text).translate("cli", "Paused.") == "Paused."
    assert words(tmp_path, text).translate("cli", "%n left", "", 2) == "2 left"
