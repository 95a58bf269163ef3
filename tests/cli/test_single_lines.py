"""In which language single lines are, what is said where nobody can be asked, and what ends a question."""

from __future__ import annotations

import pytest

from tests.cli.home import Home
from tests.guard.builders import OTHER_PIN, PIN


@pytest.fixture
def nameless(family: Home) -> Home:
    """A Vietnamese family, and an account that names no language of ours."""
    family.environment = {"LANG": "C"}
    return family


# ---- the family's language ----


def test_a_gift_that_is_taken_back_is_told_in_the_familys_language(nameless: Home) -> None:
    given = nameless.run("grant", "--child", "Bin", "--minutes", "10", "--pin-file", nameless.pin())
    id = given.out.split()[-1]
    assert given.out == f"Đã cho thêm: {id}\n"
    back = nameless.run("grant", "--child", "Bin", "--take-back", id, "--pin-file", nameless.pin())
    assert back.out == f"Đã thu lại: {id}\n"


def test_a_new_pin_is_asked_for_in_the_familys_language(nameless: Home) -> None:
    nameless.answers = [PIN, OTHER_PIN, "730165"]
    ran = nameless.run("pin", "set", "--adult", "Mẹ")
    assert nameless.prompts == ["Mã PIN của Mẹ: ", "Mã PIN mới: ", "Nhập lại mã PIN mới: "]
    assert (ran.status, ran.err.splitlines()[0]) == (2, "Hai mã PIN không giống nhau.")


def test_a_recovery_code_is_asked_for_in_the_familys_language(nameless: Home) -> None:
    nameless.answers = ["0000-0000", OTHER_PIN, OTHER_PIN]
    assert nameless.run("pin", "reset", "--adult", "Mẹ").status == 4
    assert nameless.prompts[0].endswith("Mã khôi phục: ")


# ---- where there is no terminal ----


@pytest.mark.parametrize(
    ("verb", "missing"),
    [
        (("pin", "reset", "--adult", "Mẹ"), "--recovery-file"),
        (("pin", "reset", "--adult", "Mẹ", "--recovery-file", "{code}"), "--new-pin-file"),
        (("pin", "set", "--adult", "Mẹ"), "--pin-file"),
        (("pin", "set", "--adult", "Mẹ", "--pin-file", "{code}"), "--new-pin-file"),
    ],
)
@pytest.mark.parametrize(("language", "said"), [("en_GB.UTF-8", "{} is missing"), ("vi_VN.UTF-8", "Còn thiếu {}")])
def test_the_option_that_is_wanted_is_named(family: Home, verb: tuple[str, ...], missing: str, language: str, said: str) -> None:
    family.environment = {"LANG": language}
    code = family.file("code.txt", "1234-5678\n")
    ran = family.run(*(part.format(code=code) for part in verb))
    what, mend = ran.err.splitlines()
    assert what.startswith(said.format(missing) + ",")
    assert mend.endswith(f": {missing} FILE")
    assert ran.status == 2


@pytest.mark.parametrize(
    "verb",
    [
        ("grant", "--child", "Bin", "--minutes", "5"),
        ("grant", "--child", "Bin", "--minutes", "5", "--adult", "Mẹ"),
        ("status", "--adult", "Mẹ"),
        ("policy", "show", "--child", "Bin", "--adult", "Mẹ"),
    ],
)
@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en_GB.UTF-8",
            "This needs the PIN of an adult, and there is no terminal to ask for it.\nGive the PIN with --pin-file FILE.\n",
        ),
        (
            "vi_VN.UTF-8",
            "Việc này cần mã PIN của người lớn, mà không có cửa sổ dòng lệnh để hỏi.\nHãy đưa mã PIN bằng --pin-file FILE.\n",
        ),
    ],
)
def test_a_parents_verb_without_a_pin_is_answered_with_no(family: Home, verb: tuple[str, ...], language: str, said: str) -> None:
    family.environment = {"LANG": language}
    ran = family.run(*verb)
    assert (ran.status, ran.out, ran.err) == (1, "", said)


# ---- the end of what is typed ----


@pytest.mark.parametrize("ends", [EOFError, KeyboardInterrupt])
def test_ctrl_d_at_a_question_is_an_end_and_no_fault(family: Home, ends: type[BaseException]) -> None:
    def typed(prompt: str) -> str:
        raise ends

    family.asks = typed
    ran = family.run("grant", "--child", "Bin", "--minutes", "10")
    assert (ran.status, ran.out, ran.err) == (130, "", "\n")
    assert not (family.folder / "logs").exists()
