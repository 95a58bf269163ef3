"""The list of lessons: ours and a school's, quick, and without those that are damaged."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from app.content.file_table import FileProblems
from app.content.lessons.catalogue import catalogue
from app.content.lessons.reading import read_lesson
from app.content.lessons.words_file import read_title, read_words
from app.model.lessons import Band, Strand
from tests.content.lesson_builder import MARKDOWN, TOML, write_lesson


def test_a_schools_own_lesson_stands_beside_ours(tmp_path: Path) -> None:
    write_lesson(tmp_path)
    found = catalogue([tmp_path])
    head = found.head("a-kite")
    assert head is not None
    assert (head.band, head.strand, head.minutes, head.titles["en"]) == (Band.SMALL, Strand.RELATIONSHIPS, 4, "The kite")
    assert found.opened("a-kite").id == "a-kite"
    assert len(found.heads) == len(catalogue().heads) + 1


def test_a_folder_that_is_not_there_or_empty_changes_nothing(tmp_path: Path) -> None:
    assert catalogue([tmp_path / "gone", tmp_path]) == catalogue()


def test_no_lesson_takes_the_place_of_ours(tmp_path: Path) -> None:
    shipped = catalogue().heads[0]
    write_lesson(tmp_path, TOML.replace('id = "a-kite"', f'id = "{shipped.id}"'), name=shipped.id)
    found = catalogue([tmp_path])
    assert found.head(shipped.id) == shipped
    assert [problem.id for problem in found.problems] == ["lesson_twice"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('band = "a"', 'band = "c"'),
        ("minutes = 4", 'minutes = "4"'),
        ('code = ["C4", "C5"]\n', ""),
        ('id = "a-kite"', 'id = "other"'),
        ("format = 1", "format = "),
        ('strand = "relationships"', "strand = [1]"),
    ],
)
def test_a_damaged_lesson_is_left_out_and_told_of(tmp_path: Path, before: str, after: str) -> None:
    write_lesson(tmp_path, TOML.replace(before, after))
    found = catalogue([tmp_path])
    assert found.head("a-kite") is None
    assert [(problem.id, problem.facts["lesson"]) for problem in found.problems] == [("lesson_gone", "a-kite")]


def test_files_that_are_no_lessons_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "readme.txt").write_text("…")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "empty").mkdir()
    write_lesson(tmp_path, vi=None)
    found = catalogue([tmp_path])
    assert sorted(str(problem.facts["lesson"]) for problem in found.problems) == ["a-kite", "empty"]


def test_what_is_found_damaged_when_it_is_opened_is_left_out_from_then_on(tmp_path: Path) -> None:
    write_lesson(tmp_path, TOML.replace('next = "again"', 'next = "agian"'))
    found = catalogue([tmp_path])
    with pytest.raises(FileProblems):
        found.opened("a-kite")
    without = found.without("a-kite")
    assert without.head("a-kite") is None
    assert len(without.heads) == len(found.heads) - 1


def test_a_lesson_that_is_only_short_opens_all_the_same(tmp_path: Path) -> None:
    long = MARKDOWN.replace("Mum smiles.", "One two three four five six seven eight nine ten eleven twelve thirteen.")
    write_lesson(
        tmp_path,
        TOML[: TOML.index('[[review]]\nid = "q2"')],
        vi=long[: long.index("## review q2")],
        en=MARKDOWN[: MARKDOWN.index("## review q2")],
    )
    lesson = catalogue([tmp_path]).opened("a-kite")
    assert len(lesson.review) == 1


def test_the_title_alone_is_what_the_whole_file_says() -> None:
    words = read_words(MARKDOWN, "vi.md").words()
    assert read_title(MARKDOWN) == (words.title, words.about)


def test_the_list_is_there_in_a_blink() -> None:
    catalogue()
    began = time.perf_counter()
    catalogue()
    assert time.perf_counter() - began < 0.2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_in_the_place_of_a_file_holds_nobody_up(tmp_path: Path) -> None:
    for name in ("lesson.toml", "vi.md"):
        (folder := tmp_path / name[:2]).mkdir()
        write_lesson(folder)
        (pipe := folder / "a-kite" / name).unlink()
        os.mkfifo(pipe)
        assert [problem.id for problem in catalogue([folder]).problems] == ["lesson_gone"]
        with pytest.raises(FileProblems) as found:
            read_lesson(folder / "a-kite")
        assert [problem.id for problem in found.value.problems] == ["lesson_file_unreadable"]


def test_lists_in_lists_in_lists_are_a_damaged_lesson(tmp_path: Path) -> None:
    write_lesson(tmp_path, "id = " + "[" * 20_000)
    assert [problem.id for problem in catalogue([tmp_path]).problems] == ["lesson_gone"]


def test_a_number_of_thousands_of_digits_is_a_fault_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(FileProblems) as found:
        read_lesson(write_lesson(tmp_path, f"minutes = {'9' * 5000}"))
    assert found.value.problems[0].id == "file_toml"
