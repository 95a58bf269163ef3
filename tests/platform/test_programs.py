"""Installed programs: found by their desktop entries and folders, as they would look if they ran.
Must not look at this PC's own programs, but for one honest look at the end."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.platform.processes import ProcessFacts
from app.platform.programs import NotAsked, programs_for_this_pc

if sys.platform != "linux":
    pytest.skip("desktop entries are Linux's", allow_module_level=True)

from app.platform.programs.linux import LinuxPrograms


def program(root: Path, path: str, text: str = "\x7fELF") -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    file.chmod(0o755)
    return file


def entry(root: Path, name: str, exec_line: str, more: str = "") -> None:
    file = root / "usr/share/applications" / f"{name}.desktop"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"[Desktop Entry]\nType=Application\nName=X\nExec={exec_line}\n{more}\n[Desktop Action New]\nExec=never\n")


def found(root: Path) -> dict[str, ProcessFacts]:
    listed = LinuxPrograms(None, root).installed()
    assert listed is not None
    return {facts.name: facts for facts in listed}


def test_a_program_with_a_desktop_entry_is_found(tmp_path: Path) -> None:
    file = program(tmp_path, "usr/bin/gedit")
    entry(tmp_path, "org.gnome.gedit", "gedit --new-window %U")
    facts = found(tmp_path)["gedit"]
    assert facts.file is not None
    assert (facts.file.path, facts.file.inode, facts.desktop_entry, facts.runs) == (
        str(file),
        file.stat().st_ino,
        "org.gnome.gedit",
        None,
    )


def test_a_script_is_what_its_interpreter_runs(tmp_path: Path) -> None:
    program(tmp_path, "usr/bin/python3")
    script = program(tmp_path, "usr/bin/meld", "#!/usr/bin/env python3\nprint()\n")
    entry(tmp_path, "meld", "env GDK_BACKEND=x11 meld %F")
    facts = found(tmp_path)["meld"]
    assert facts.file is not None
    assert (Path(facts.file.path).name, facts.runs) == ("python3", str(script))


def test_a_game_without_an_entry_is_found_in_the_games_folder(tmp_path: Path) -> None:
    program(tmp_path, "usr/games/supertux2")
    assert "supertux2" in found(tmp_path)


def test_a_flatpak_is_found_by_its_command(tmp_path: Path) -> None:
    active = "var/lib/flatpak/app/org.tux.Tux/current/active"
    program(tmp_path, f"{active}/files/bin/tux")
    program(tmp_path, f"{active}/metadata", "[Application]\nname=org.tux.Tux\ncommand=tux\n")
    assert found(tmp_path)["tux"].desktop_entry == "org.tux.Tux"


@pytest.mark.parametrize("exec_line", ["missing", "/nowhere/at/all", "", "sh -c 'rm x'", "'unclosed", "flatpak run x", "env A=1"])
def test_an_entry_that_names_nothing_is_left_out(tmp_path: Path, exec_line: str) -> None:
    entry(tmp_path, "odd", exec_line)
    assert found(tmp_path) == {}


@pytest.mark.parametrize("more", ["Hidden=true"])
def test_a_hidden_entry_is_none(tmp_path: Path, more: str) -> None:
    program(tmp_path, "usr/bin/gedit")
    entry(tmp_path, "gedit", "gedit", more)
    assert found(tmp_path) == {}


def test_an_unreadable_place_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "usr").write_text("a file where a folder should be")
    assert found(tmp_path) == {}


def test_this_pc_can_be_asked() -> None:
    assert isinstance(programs_for_this_pc(None).installed(), list)
    assert NotAsked().installed() is None
