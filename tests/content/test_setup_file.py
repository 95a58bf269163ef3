"""The setup file: read whole, every mistake with its line, and nothing that is secret in a mistake."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.content import setup_file
from app.content.file_table import FileProblems
from app.content.setup_file import AdultWanted, ChildWanted, first_line, read_setup
from app.guard import desk
from app.guard.operations.setup import MOST_PEOPLE
from app.model.people import Role
from app.model.problem import Problem, ProblemError

YEAR = 2026
GOOD = """format = 1
language = "vi"
[[adult]]
name = "Mẹ"
role = "parent"
pin_file = "pin.txt"
accounts = ["mai"]
[[adult]]
name = "Bà"
role = "helper"
pin = "591748"
[[child]]
nickname = "Bin"
birth_year = 2018
accounts = ["bin"]
[[child]]
nickname = "Na"
age = 12
"""


def private(path: Path) -> bool:
    return path.stat().st_mode & 0o077 == 0


def a_file(folder: Path, text: str, pin: str = "482915\n", mode: int = 0o600) -> Path:
    path = folder / "thiết lập.toml"
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    (folder / "pin.txt").write_text(pin, encoding="utf-8")
    (folder / "pin.txt").chmod(mode)
    return path


def problems_of(folder: Path, text: str, **options: str | int) -> list[Problem]:
    with pytest.raises(FileProblems) as found:
        read_setup(a_file(folder, text, **options), YEAR, private)  # type: ignore[arg-type]  # test builder
    return list(found.value.problems)


def test_a_whole_family_is_read(tmp_path: Path) -> None:
    setup = read_setup(a_file(tmp_path, GOOD), YEAR, private)
    assert setup.adults == (AdultWanted("Mẹ", Role.PARENT, "482915", ("mai",)), AdultWanted("Bà", Role.HELPER, "591748", ()))
    assert setup.children == (ChildWanted("Bin", 2018, ("bin",)), ChildWanted("Na", 2014, ()))
    assert setup.language == "vi"


def test_a_mark_of_byte_order_and_windows_line_ends_are_no_mistake(tmp_path: Path) -> None:
    path = a_file(tmp_path, GOOD)
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert len(read_setup(path, YEAR, private).children) == 2


def test_every_mistake_is_named_with_line_and_key(tmp_path: Path) -> None:
    text = GOOD.replace('"helper"', '"boss"').replace("birth_year = 2018", "birth_yaer = 2018").replace("age = 12", "age = 40")
    found = problems_of(tmp_path, text)
    assert [(one.id, one.facts["line"], one.facts["key"]) for one in found] == [
        ("file_value", 10, "adult[2].role"),
        ("file_key_missing", 12, "child[1].birth_year"),
        ("file_key_unknown", 14, "child[1].birth_yaer"),
        ("file_value", 18, "child[2].age"),
    ]
    assert found[2].facts["right"] == "birth_year"


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (('pin_file = "pin.txt"', ""), "file_key_missing"),
        (('pin = "591748"', 'pin = "591748"\npin_file = "pin.txt"'), "file_value"),
        (('pin = "591748"', "pin = 591748"), "file_value"),
        (('pin = "591748"', 'pin = "123456"'), "setup_pin_too_easy"),
        (('pin = "591748"', 'pin = "5917"'), "setup_pin_too_short"),
        (('pin = "591748"', 'pin = "mật khẩu"'), "setup_pin_only_digits"),
        (('"pin.txt"', '"not there.txt"'), "setup_file_unreadable"),
        (("age = 12", "age = 12\nbirth_year = 2014"), "file_value"),
        (('nickname = "Na"', "nickname = 7"), "file_value"),
        (("format = 1", ""), "file_format_missing"),
        (("format = 1", "format = 99"), "file_format_newer"),
        (('language = "vi"', 'language = "fr"'), "file_value"),
        (("[[child]]", "[[child"), "file_toml"),
        (('accounts = ["bin"]', "accounts = [1]"), "file_value"),
        (('accounts = ["bin"]', 'accounts = ["mai"]'), "setup_account_of_adult"),
        (("[[adult]]", "[adult]"), "file_table_twice"),
        (('role = "parent"', 'role = "parent"\nrole = "helper"'), "file_key_twice"),
        (('nickname = "Na"', 'nickname = " bIN "'), "file_twice"),
        (('name = "Bà"', 'name = "mẸ"'), "file_twice"),
        (('nickname = "Na"', 'nickname = "N\\u0007a"'), "file_unprintable"),
        (('name = "Mẹ"', 'name = "M\\u202eẹ"'), "file_unprintable"),
        (('accounts = ["bin"]', 'accounts = ["b\\u0007in"]'), "file_unprintable"),
        (('accounts = ["bin"]', f"accounts = {[f'a{number}' for number in range(51)]}"), "file_too_many"),
        (('accounts = ["bin"]', f"accounts = ['{'a' * 501}']"), "file_value"),
    ],
)
def test_each_kind_of_mistake_has_its_problem(tmp_path: Path, change: tuple[str, str], wanted: str) -> None:
    assert wanted in [one.id for one in problems_of(tmp_path, GOOD.replace(*change, 1 if "child" not in change[0] else -1))]


def test_a_name_that_stands_twice_is_told_at_the_second_and_only_among_their_own(tmp_path: Path) -> None:
    (found,) = problems_of(tmp_path, GOOD.replace('"Na"', '"bin"'))
    assert (found.id, found.facts["line"], found.facts["key"], found.facts["wrong"]) == (
        "file_twice",
        17,
        "child[2].nickname",
        '"bin"',
    )
    # A child may be called as an adult is.
    assert read_setup(a_file(tmp_path, GOOD.replace('"Na"', '"Bà"')), YEAR, private).children[1].nickname == "Bà"


def test_what_cannot_be_printed_is_shown_as_its_number_and_the_rest_is_proposed(tmp_path: Path) -> None:
    (found,) = problems_of(tmp_path, GOOD.replace('"Mẹ"', '"M\\u001bẹ"'))
    assert (found.facts["line"], found.facts["key"], found.facts["wrong"], found.facts["right"]) == (
        4,
        "adult[1].name",
        '"M\\u001bẹ"',
        '"Mẹ"',
    )
    (found,) = problems_of(tmp_path, GOOD.replace('["bin"]', '["lan", "b\\u202ein"]'))
    assert (found.facts["key"], found.facts["wrong"], found.facts["right"]) == ("child[1].accounts[2]", '"b\\u202ein"', '"bin"')


def test_the_first_setup_needs_a_parent_and_a_later_one_does_not(tmp_path: Path) -> None:
    helper = GOOD.replace('role = "parent"', 'role = "helper"')
    nobody = "format = 1\n" + GOOD[GOOD.index("[[child]]") :]
    for text, line in ((helper, 3), (nobody, 1)):
        path = a_file(tmp_path, text)
        with pytest.raises(FileProblems) as found:
            read_setup(path, YEAR, private, first=True)
        (told,) = found.value.problems
        assert (told.id, told.facts["line"], told.facts["key"]) == ("setup_parent_needed", line, "adult")
        read_setup(path, YEAR, private)
    read_setup(a_file(tmp_path, GOOD), YEAR, private, first=True)


def test_more_people_than_the_guard_takes_are_told_where_they_are_too_many(tmp_path: Path) -> None:
    text = GOOD + "".join(f'[[child]]\nnickname = "Bé {number}"\nage = 9\n' for number in range(17))
    (found,) = problems_of(tmp_path, text)
    assert (found.id, found.facts["line"], found.facts["wrong"]) == ("file_too_many", GOOD.count("\n") + 16 * 3 + 1, "21")


def test_the_bounds_of_a_file_are_those_of_the_guard() -> None:
    assert (setup_file.MOST_NAME, setup_file.MOST_ACCOUNTS) == (desk.MOST_NAME, desk.MOST_ACCOUNTS)
    assert (setup_file.MOST_ACCOUNT_NAME, setup_file.MOST_PEOPLE) == (desk.MOST_WORDS, MOST_PEOPLE)


def test_a_pin_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    (found,) = problems_of(tmp_path, GOOD, mode=0o644)
    assert (found.id, found.facts["line"]) == ("setup_pin_file_open", 6)


def test_a_setup_file_with_a_pin_in_it_must_be_private_itself(tmp_path: Path) -> None:
    path = a_file(tmp_path, GOOD)
    path.chmod(0o644)
    with pytest.raises(FileProblems) as found:
        read_setup(path, YEAR, private)
    assert [one.id for one in found.value.problems] == ["setup_pin_file_open"]


def test_no_pin_is_ever_in_a_problem(tmp_path: Path) -> None:
    for text in (
        GOOD.replace('"591748"', '"59174x"'),
        GOOD.replace('"591748"', "591748"),
        GOOD.replace('pin = "591748"', 'pin = ["591748"]'),
        'format = 1\n[adult]\nname = "Mẹ"\npin = "591748"\n',
        'format = 1\nadult = [{ name = "Mẹ", pin = "591748" ]\n',
        GOOD.replace('pin = "591748"', 'pin = "591748"\npin = "591749"'),
    ):
        for one in problems_of(tmp_path, text, pin="59174x\n"):
            assert "59174" not in str(one.facts)


def test_a_file_that_is_no_text_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "binary"
    path.write_bytes(os.urandom(64) + b"\xff")
    for wrong, told in ((path, "file_not_utf8"), (tmp_path, "file_unreadable"), (tmp_path / "absent", "file_unreadable")):
        with pytest.raises(ProblemError) as refused:
            read_setup(wrong, YEAR, private)
        assert refused.value.problem.id == told


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (GOOD.encode("utf-16"), 1),
        (GOOD.replace("ẹ", "e").replace("à", "a").encode("utf-16-le"), 1),
        (GOOD.replace("ẹ", "e").encode("latin-1"), 9),
    ],
)
def test_text_that_is_not_utf8_is_told_with_its_line(tmp_path: Path, data: bytes, line: int) -> None:
    path = tmp_path / "setup.toml"
    path.write_bytes(data)
    with pytest.raises(ProblemError) as refused:
        read_setup(path, YEAR, private)
    assert (refused.value.problem.id, refused.value.problem.facts["line"]) == ("file_not_utf8", line)


def test_a_pin_file_in_another_encoding_is_told_with_the_place_in_this_file(tmp_path: Path) -> None:
    path = a_file(tmp_path, GOOD)
    (tmp_path / "pin.txt").write_bytes("482915\n".encode("utf-16"))
    with pytest.raises(FileProblems) as found:
        read_setup(path, YEAR, private)
    assert [(one.id, one.facts["line"]) for one in found.value.problems] == [("setup_file_not_utf8", 6)]


def test_a_link_to_a_pin_file_is_as_private_as_the_file_behind_it(tmp_path: Path) -> None:
    def no_link(path: Path) -> bool:
        return not path.is_symlink() and private(path)  # as app/platform/service says it

    path, link = tmp_path / "pin", tmp_path / "link"
    path.write_text("482915\n", encoding="utf-8")
    link.symlink_to(path)
    path.chmod(0o600)
    assert first_line(link, no_link) == "482915"
    path.chmod(0o644)
    with pytest.raises(ProblemError, match="pin_file_open"):
        first_line(link, no_link)


def test_the_first_line_counts_and_an_empty_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "pin"
    path.write_text("482915  \nanything", encoding="utf-8")
    path.chmod(0o600)
    assert first_line(path, private) == "482915"
    path.write_text("\n482915\n", encoding="utf-8")
    with pytest.raises(ProblemError) as refused:
        first_line(path, private)
    assert refused.value.problem.id == "pin_file_empty"
