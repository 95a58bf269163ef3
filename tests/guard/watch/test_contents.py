"""A copy of a refused program, and a file that is written over, are known by what is in them.
Real files; must not start a program."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from app.guard.contents import WHOLE, Contents
from app.guard.naming import LearntFiles, OwnPrograms, naming_for
from app.model.apps import Catalogue
from app.model.policy import AppRule, NewApps, Policy, Rule
from app.platform.processes import FileFact
from tests.fakes.platform import some_facts

NOBODYS = OwnPrograms(frozenset())


def fact(path: Path, child_writable: bool = True) -> FileFact:
    seen = path.stat()
    return FileFact(str(path), seen.st_dev, seen.st_ino, 1000 if child_writable else 0, child_writable)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_copy_has_the_same_mark_and_a_changed_file_another(tmp_path: Path) -> None:
    contents = Contents()
    game = written(tmp_path / "game", b"\x7fELF game")
    copy = Path(shutil.copy(game, tmp_path / "homework"))
    mark = contents.mark_of(fact(game))
    assert mark is not None
    assert contents.mark_of(fact(copy)) == mark
    # Written over in place, and its time set back: still seen.
    before = game.stat()
    with game.open("r+b") as file:
        file.write(b"\x7fELF gamf")
    os.utime(game, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert contents.mark_of(fact(game)) != mark


def test_a_large_file_is_read_in_samples_and_its_length_counts(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(WHOLE + 1)
    longer = tmp_path / "longer"
    with longer.open("wb") as file:
        file.truncate(WHOLE + 2)
    contents = Contents()
    assert contents.mark_of(fact(large)) != contents.mark_of(fact(longer))


def test_a_file_that_was_swapped_or_is_gone_has_no_mark(tmp_path: Path) -> None:
    game = written(tmp_path / "game", b"one")
    seen = fact(game)
    other = written(tmp_path / "other", b"two")
    os.replace(other, game)
    assert Contents().mark_of(seen) is None
    game.unlink()
    assert Contents().mark_of(seen) is None


def test_a_copy_of_a_blocked_program_under_another_name_is_blocked_even_where_new_apps_are_allowed(tmp_path: Path) -> None:
    policy = Policy("Bin", new_apps=NewApps.ALLOW, apps=(AppRule(Rule.BLOCKED, program="supertux2"),))
    name = naming_for(policy, Catalogue(()), (), LearntFiles(), NOBODYS)
    original = written(tmp_path / "supertux2", b"\x7fELF a game of the system")
    first = name(some_facts(10, str(original), file=fact(original, child_writable=False)), True)
    assert first is not None
    assert first.app.rule is Rule.BLOCKED
    copy = Path(shutil.copy(original, tmp_path / "homework"))
    second = name(some_facts(11, str(copy), file=fact(copy)), True)
    assert second is not None
    assert second.app.rule is Rule.BLOCKED
    other = written(tmp_path / "drawing", b"\x7fELF something else")
    third = name(some_facts(12, str(other), file=fact(other)), True)
    assert third is not None
    assert third.app.rule is not Rule.BLOCKED
