"""What the desktop program may be told when it is started."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ui.options import Options, options_of

ROOT = Path(__file__).parents[2]


def test_nothing_is_asked_for_where_nothing_is_said() -> None:
    assert options_of([]) == Options()


@pytest.mark.parametrize("words", [["--socket", "/a b/ổ"], ["--socket=/a b/ổ"]])
def test_a_socket_is_taken_as_it_stands(words: list[str]) -> None:
    assert options_of([*words, "--background"]) == Options(background=True, socket="/a b/ổ")


def test_help_and_the_first_paint_can_be_asked_for() -> None:
    assert options_of(["--help-page", "--report-first-paint"]) == Options(help_page=True, report_first_paint=True)


@pytest.mark.parametrize("words", [["--backgrund"], ["here"], ["--socket"]])
def test_what_nobody_knows_is_said_and_nothing_starts(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        options_of(words)
    assert left.value.code == 2
    assert words[0].strip("-") in capsys.readouterr().err


def test_the_help_of_the_program_names_what_it_takes_and_loads_no_argparse() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ui.desktop", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("Usage: haidang-desktop")
    assert "--background" in done.stdout
    assert "first-paint" not in done.stdout
    program = "import sys, ui.desktop; print('argparse' in sys.modules)"
    loaded = subprocess.run([sys.executable, "-P", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "False"
