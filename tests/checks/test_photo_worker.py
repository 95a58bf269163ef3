"""The process that looks at photos: one line in, one line out, and it outlives every picture."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from app.checks.finding import PhotoProblem
from app.checks.photo_worker import Answer, Ask, answered, run
from tests.checks.photos import a_jpeg, a_png


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.jpg").write_bytes(a_jpeg())
    (tmp_path / "b.PNG").write_bytes(a_png())
    (tmp_path / "c.txt").write_text("no picture")
    (tmp_path / ".hidden.jpg").write_bytes(a_jpeg())
    (tmp_path / "Tết").mkdir()
    return tmp_path


def test_a_folder_is_listed_with_its_pictures_newest_first(folder: Path) -> None:
    import os

    os.utime(folder / "a.jpg", (1, 1))
    listed = answered(Ask(1, listed=str(folder))).listed
    assert listed is not None
    assert (listed.pictures, listed.folders) == (("b.PNG", "a.jpg"), ("Tết",))


def test_each_question_has_its_answer(folder: Path) -> None:
    photo = str(folder / "a.jpg")
    report = answered(Ask(2, look=photo)).report
    assert report is not None
    assert report.findings
    assert Image.open(io.BytesIO(answered(Ask(3, small=photo, side=32)).small)).size == (32, 24)
    copy = answered(Ask(4, copy=photo, folder=str(folder), name="anh"))
    assert Path(copy.copy).name == "anh-1.jpg"


def test_what_cannot_be_done_comes_back_as_a_problem(folder: Path) -> None:
    assert answered(Ask(1, look=str(folder / "c.txt"))).problem is PhotoProblem.NO_PICTURE
    assert answered(Ask(2, look=str(folder / "none.jpg"))).problem is PhotoProblem.UNREADABLE
    assert answered(Ask(3, listed=str(folder / "none"))).problem is PhotoProblem.UNREADABLE
    assert answered(Ask(4)).problem is PhotoProblem.UNREADABLE


def test_lines_are_answered_in_turn_and_nonsense_ends_it() -> None:
    asks = b"".join(msgspec.json.encode(Ask(number, look="/nowhere")) + b"\n" for number in (1, 2))
    answers = io.BytesIO()
    assert run(io.BytesIO(asks), answers) == 0
    numbers = [msgspec.json.decode(line, type=Answer).number for line in answers.getvalue().splitlines()]
    assert numbers == [1, 2]
    assert run(io.BytesIO(b"nonsense\n"), io.BytesIO()) == 2


def test_the_real_process_answers_and_ends_with_its_input(folder: Path) -> None:
    asked = msgspec.json.encode(Ask(7, look=str(folder / "a.jpg"))) + b"\n"
    done = subprocess.run(
        [sys.executable, "-P", "-m", "app", "photos"], input=asked, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert msgspec.json.decode(done.stdout, type=Answer).report is not None
