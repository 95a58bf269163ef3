"""`haidang lessons check`: a line a fault, the settled last line, and the exit status; with no guard anywhere."""

from __future__ import annotations

import io
import json
from pathlib import Path

from app.cli.main import main
from app.cli.place import Place
from app.platform.service.posix import connect, private
from tests.content.lesson_builder import MARKDOWN, TOML, write_lesson


class NoGuard:
    def socket_path(self, installed: bool) -> str:
        raise AssertionError("no guard is needed")

    connect = staticmethod(connect)
    private = staticmethod(private)


def run(*arguments: str, language: str = "en") -> tuple[int, list[str], str]:
    out, err = io.StringIO(), io.StringIO()
    place = Place(
        service=NoGuard(),
        installed=False,
        environment={"LANG": f"{language}.UTF-8"},
        run_guard=lambda _: 1,
        out=out,
        err=err,
        ask_secret=None,
        log_folder=lambda: Path("/nonexistent"),
        year=lambda: 2026,
    )
    return main(["lessons", "check", *arguments], place), out.getvalue().splitlines(), err.getvalue()


def test_a_whole_lesson_and_a_folder_of_lessons_pass(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path)
    write_lesson(tmp_path, TOML.replace('id = "a-kite"', 'id = "two"'), name="two")
    assert run(str(folder)) == (0, ["1 lessons, 0 faults"], "")
    assert run(str(tmp_path)) == (0, ["2 lessons, 0 faults"], "")


def test_each_fault_is_one_line_with_file_line_and_what_would_be_right(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path, TOML.replace('look = "chat"', 'look = "chart"'), vi=MARKDOWN.replace("> Mum helps.\n", ""))
    status, out, _ = run(str(tmp_path))
    assert status == 2
    assert out == [
        f'{folder}/lesson.toml, line {TOML[: TOML.index("look")].count(chr(10)) + 1}, page[9].look: "chart" is not possible.'
        ' Right would be: "chat"',
        "1 lessons, 1 faults",
    ]
    write_lesson(tmp_path, vi=MARKDOWN.replace("> Mum helps.\n", ""))
    _, out, _ = run(str(tmp_path), language="vi")
    assert out == [
        f"{folder}/vi.md, dòng 19: “option ask” chưa nói vì sao. Hãy thêm một dòng bắt đầu bằng: > …",
        "1 lessons, 1 faults",  # for programs: the same in every language
    ]


def test_programs_get_the_same_as_json(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path, vi=MARKDOWN.replace("> Mum helps.\n", ""))
    status, out, _ = run(str(folder), "--json")
    told = json.loads("\n".join(out))
    assert status == 2
    assert (told["format"], told["lessons"], len(told["faults"])) == (1, 1, 1)
    assert {key: told["faults"][0][key] for key in ("file", "line", "id")} == {
        "file": f"{folder}/vi.md",
        "line": 19,
        "id": "lesson_why_missing",
    }


def test_a_folder_without_lessons_or_without_a_file_is_a_fault(tmp_path: Path) -> None:
    status, out, _ = run(str(tmp_path))
    assert (status, out[-1]) == (2, "0 lessons, 1 faults")
    (tmp_path / "half").mkdir()
    status, out, _ = run(str(tmp_path))
    assert (status, len(out), out[-1]) == (2, 4, "1 lessons, 3 faults")


def test_a_folder_that_is_not_there_is_a_fault_like_any_other(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert run(str(gone)) == (
        2,
        [
            f"{gone}, line 1: there is no such folder. Name the folder of a lesson, or the folder in which lessons lie.",
            "0 lessons, 1 faults",
        ],
        "",
    )
    status, out, _ = run(str(gone), language="vi")
    assert (status, out[0].split(". ")[0], out[-1]) == (2, f"{gone}, dòng 1: không có thư mục này", "0 lessons, 1 faults")
    status, out, err = run(str(gone), "--json")
    told = json.loads("\n".join(out))
    assert (status, err, told["lessons"], [(one["file"], one["line"]) for one in told["faults"]]) == (2, "", 0, [(str(gone), 1)])


def test_a_file_and_a_folder_that_cannot_be_read_are_faults_too(tmp_path: Path) -> None:
    file = write_lesson(tmp_path) / "lesson.toml"
    status, out, err = run(str(file))
    assert (status, err, out[-1]) == (2, "", "0 lessons, 1 faults")
    assert out[0].startswith(f"{file}, line 1: there is no lesson here.")
    long = tmp_path / ("x" * 300)  # a name that no system opens
    status, out, err = run(str(long))
    assert (status, err, out[-1]) == (2, "", "0 lessons, 1 faults")
    assert out[0].startswith(f"{long}, line 1: ")
