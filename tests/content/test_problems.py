"""Every problem that can be raised has words in both languages, and no words are left without a problem."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.content.problems import CATALOGUE, worded
from app.content.words import Words
from app.model.problem import Problem

ROOT = Path(__file__).parents[2]
RAISERS = {"Problem", "ProblemError", "StoreUnwritable"}
FILE_RAISERS = {"problem", "take"}  # methods of a Document, which add file, line and key
PLACE = re.compile(r"\{(\w+)\}")


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for folder in ("app", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "problems" not in path.parent.name:
                yield path, ast.parse(path.read_text(encoding="utf-8"))


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""


def texts_in(node: ast.expr) -> Iterator[str]:
    """The ids that an argument may be: one literal, or one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts_in(node.body)
        yield from texts_in(node.orelse)


def raised() -> dict[str, set[str]]:
    """Id -> where it is raised."""
    found: dict[str, set[str]] = {}
    for path, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and called(node) in RAISERS | FILE_RAISERS:
                for id in texts_in(node.args[0]):
                    if re.fullmatch(r"[a-z][a-z_]+", id):
                        found.setdefault(id, set()).add(str(path.relative_to(ROOT)))
    return found


def spoken_of() -> set[str]:
    """Every string in the program: an id may reach its problem by way of a variable."""
    return {
        node.value
        for _, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_every_problem_that_is_raised_has_words() -> None:
    missing = {id: sorted(where) for id, where in raised().items() if id not in CATALOGUE}
    assert missing == {}


def test_no_words_are_left_without_a_problem() -> None:
    spoken = spoken_of()
    # setup_file.py tells a PIN's problem again with its place in the file; a wrong PIN or picture code has a second wording for no wait.
    again = {f"setup_{id}" for id in spoken} | {"pin_wrong_at_once", "code_wrong_at_once"}
    unused = [id for id in CATALOGUE if id not in spoken and id not in again]
    assert unused == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_both_languages_fill_the_same_places(language: str) -> None:
    words = Words(language)
    for id, wording in CATALOGUE.items():
        for text in wording:
            assert sorted(PLACE.findall(words.translate("problems", text))) == sorted(PLACE.findall(text)), id


def test_vietnamese_words_are_there_for_every_problem() -> None:
    words = Words("vi")
    # A text that consists of places alone is the same in every language.
    same = [
        text
        for wording in CATALOGUE.values()
        for text in wording
        if words.translate("problems", text) == text and PLACE.sub("", text).strip()
    ]
    assert same == []


def test_no_words_shout_or_blame() -> None:
    for words in (Words("vi"), Words("en")):
        for wording in CATALOGUE.values():
            for text in wording:
                assert "!" not in words.translate("problems", text)


def test_a_wait_is_told_in_words() -> None:
    what, following = worded(Problem("pin_wait", {"wait_s": 300}), Words("en"))
    assert "wait" in what
    assert "5 minutes" in following
    assert "5 phút" in worded(Problem("pin_wait", {"wait_s": 300}), Words("vi"))[1]


def test_a_wrong_pin_without_a_wait_names_none() -> None:
    assert worded(Problem("pin_wrong", {"wait_s": 0}), Words("en"))[1] == "Look at the PIN and try again."
    assert "1 minute" in worded(Problem("pin_wrong", {"wait_s": 60}), Words("en"))[1]


def test_a_missing_fact_or_an_unknown_id_still_gives_words() -> None:
    assert "–" in worded(Problem("store_read_only"), Words("en"))[0]
    assert "from_tomorrow" in worded(Problem("from_tomorrow"), Words("vi"))[0]


def test_braces_in_a_fact_are_no_places() -> None:
    assert "{folder}{0.__class__}" in worded(Problem("store_read_only", {"folder": "{folder}{0.__class__}"}), Words("en"))[0]
