"""`haidang setup` with a file that has mistakes: each with file, line and key, in both languages, status 2, and nothing kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.home import Home, Ran
from tests.guard.builders import PIN

MUM = '[[adult]]\nname = "Mẹ"\npin_file = "pin.txt"\n'
BIN = '[[child]]\nnickname = "Bin"\nage = 8\naccounts = ["minh"]\n'
LANGUAGES = ["en_GB.UTF-8", "vi_VN.UTF-8"]
FIFTY_ONE = ", ".join(f'"tk{number}"' for number in range(51))

# What stands behind `format = 1` on line 1, and what is said of it in English and Vietnamese.
MISTAKES = {
    "an adult twice": (
        MUM + MUM.replace("Mẹ", " mẸ ") + BIN,
        'line 6, adult[2].name: " mẸ " stands there twice.\nLeave one of them out.\n',
        'dòng 6, adult[2].name: " mẸ " xuất hiện hai lần.\nHãy bỏ bớt một chỗ.\n',
    ),
    "a child twice": (
        MUM + BIN + BIN.replace("Bin", "bin"),
        'line 10, child[2].nickname: "bin" stands there twice.\nLeave one of them out.\n',
        'dòng 10, child[2].nickname: "bin" xuất hiện hai lần.\nHãy bỏ bớt một chỗ.\n',
    ),
    "nobody grown up": (
        BIN,
        'line 1, adult: at least one adult must be a parent.\nRight would be: [[adult]] … role = "parent"\n',
        'dòng 1, adult: cần ít nhất một người lớn có vai trò bố mẹ.\nViết đúng là: [[adult]] … role = "parent"\n',
    ),
    "a helper alone": (
        BIN + MUM + 'role = "helper"\n',
        'line 6, adult: at least one adult must be a parent.\nRight would be: [[adult]] … role = "parent"\n',
        'dòng 6, adult: cần ít nhất một người lớn có vai trò bố mẹ.\nViết đúng là: [[adult]] … role = "parent"\n',
    ),
    "a name that rings": (
        MUM + BIN.replace("Bin", "A\\u0007B"),
        'line 6, child[1].nickname: "A\\u0007B" has a character in it that cannot be printed.\nRight would be: "AB"\n',
        'dòng 6, child[1].nickname: "A\\u0007B" có ký tự không in ra được.\nViết đúng là: "AB"\n',
    ),
    "an account that rings": (
        MUM + BIN.replace('"minh"', '"lan", "a\\u0007"'),
        'line 8, child[1].accounts[2]: "a\\u0007" has a character in it that cannot be printed.\nRight would be: "a"\n',
        'dòng 8, child[1].accounts[2]: "a\\u0007" có ký tự không in ra được.\nViết đúng là: "a"\n',
    ),
    "51 accounts": (
        MUM + BIN.replace('"minh"', FIFTY_ONE),
        "line 8, child[1].accounts: there are too many, namely 51.\nThere can be at most 50.\n",
        "dòng 8, child[1].accounts: quá nhiều, có tới 51.\nCó thể có nhiều nhất 50.\n",
    ),
    "an account of an adult": (
        MUM + 'accounts = ["mai"]\n' + BIN.replace('"minh"', '"minh", "mai"'),
        'line 9, child[1].accounts: the account mai is named for Mẹ, and an adult\'s account is never tracked.\nRight would be an '
        'account of the child\'s own: accounts = ["minh"]. Where both use one account, leave it out for the adult.\n',
        "dòng 9, child[1].accounts: tài khoản mai đã ghi là của Mẹ, mà tài khoản của người lớn thì không bao giờ bị theo dõi.\nĐúng "
        'ra phải là tài khoản riêng của con: accounts = ["minh"]. Nếu cả hai dùng chung một tài khoản, hãy bỏ tài khoản đó ở phần '
        "người lớn.\n",
    ),
    "a key twice": (
        MUM + BIN + "age = 9\n",
        "line 9: the key child[1].age stands there a second time.\nLeave one of them out.\n",
        "dòng 9: khóa child[1].age xuất hiện lần thứ hai.\nHãy bỏ bớt một chỗ.\n",
    ),
    "a miswritten key": (
        MUM + BIN + 'acounts = "lan"\n',
        "line 9: the key child[1].acounts is not known.\nRight would be: accounts\n",
        "dòng 9: không có khóa child[1].acounts.\nViết đúng là: accounts\n",
    ),
}  # fmt: skip


def setup_with(home: Home, language: str, text: str) -> tuple[Ran, str]:
    home.environment = {"LANG": language}
    home.pin()
    file = home.file("gia đình.toml", "format = 1\n" + text)
    return home.run("setup", file), file


def wanted(mistake: str, language: str) -> str:
    return MISTAKES[mistake][1 if language.startswith("en") else 2]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_has_file_line_and_key_in_the_persons_language(home: Home, mistake: str, language: str) -> None:
    ran, file = setup_with(home, language, MISTAKES[mistake][0])
    assert f"{file}, {wanted(mistake, language)}" in ran.err
    assert (ran.status, ran.out) == (2, "")
    assert PIN not in ran.err
    assert home.do(lambda pc: (pc.store.people.adults(), pc.store.people.children())) == ((), ())


@pytest.mark.parametrize("mistake", [one for one in MISTAKES if one not in ("nobody grown up", "a helper alone")])
def test_with_no_guard_a_files_own_mistakes_are_told_all_the_same(home: Home, mistake: str) -> None:
    home.pin()
    file = home.file("gia đình.toml", "format = 1\n" + MISTAKES[mistake][0])
    ran = home.run("setup", file, "--socket", str(home.folder / "nobody.sock"))
    assert (ran.status, ran.out, ran.err) == (2, "", f"{file}, {wanted(mistake, 'en')}")


LEFT_OUT = {
    LANGUAGES[0]: "line 6, child[1].accounts: left out, this is the account minh. It is named for Mẹ, and an adult's account is never "
    "tracked.\nRight would be an account of the child's own: accounts = [\"bin\"]. Where both use one account, leave it out for the adult.\n",
    LANGUAGES[1]: "dòng 6, child[1].accounts: không ghi thì là tài khoản minh. Tài khoản này đã ghi là của Mẹ, mà tài khoản của người "
    'lớn thì không bao giờ bị theo dõi.\nĐúng ra phải là tài khoản riêng của con: accounts = ["bin"]. Nếu cả hai dùng chung một tài '
    "khoản, hãy bỏ tài khoản đó ở phần người lớn.\n",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_account_that_is_filled_in_is_no_adults_either(home: Home, language: str) -> None:
    ran, file = setup_with(home, language, MUM + 'accounts = ["minh"]\n' + '[[child]]\nnickname = "Bin"\nage = 8\n')
    assert (ran.status, ran.out, ran.err) == (2, "", f"{file}, {LEFT_OUT[language]}")
    assert home.do(lambda pc: (pc.store.people.adults(), pc.store.people.children())) == ((), ())


def test_an_account_that_the_family_has_already_is_told_with_its_place(family: Home) -> None:
    pin = family.pin()
    family.file("other.txt", "918273\n")
    more = family.file("more.toml", 'format = 1\n[[adult]]\nname = "Bố"\npin_file = "other.txt"\naccounts = ["minh"]\n')
    ran = family.run("setup", more, "--pin-file", pin, "--adult", "Mẹ")
    assert ran.status == 2
    assert f"{more}, line 5, adult[1].accounts: the account minh is Bin's, and" in ran.err


def test_whether_a_parent_is_missing_only_a_guard_knows(family: Home) -> None:
    child = family.file("more.toml", 'format = 1\n[[child]]\nnickname = "Na"\nage = 12\naccounts = ["lan"]\n')
    assert family.run("setup", child, "--socket", str(family.folder / "nobody.sock")).status == 3
    # Mẹ is there already.
    assert family.run("setup", child, "--pin-file", family.pin()).status == 0


@pytest.mark.parametrize(("language", "said"), [(LANGUAGES[0], "not text in UTF-8"), (LANGUAGES[1], "không phải văn bản UTF-8")])
def test_a_file_in_another_encoding_is_told_so(home: Home, language: str, said: str) -> None:
    home.environment = {"LANG": language}
    path = home.folder / "setup.toml"
    path.write_bytes(("format = 1\n" + MUM + BIN).encode("utf-16"))
    ran = home.run("setup", str(path))
    assert ran.status == 2
    assert said in ran.err


def test_where_the_account_names_no_language_mistakes_are_told_in_the_familys(family: Home) -> None:
    ran, file = setup_with(family, "C", MISTAKES["a child twice"][0])
    assert (ran.status, ran.err) == (2, f"{file}, {wanted('a child twice', 'vi')}")


def test_a_link_to_a_private_pin_file_is_taken(home: Home) -> None:
    kept = Path(home.file("kept.txt", PIN + "\n"))
    (home.folder / "pin.txt").symlink_to(kept)
    file = home.file("setup.toml", "format = 1\n" + MUM + BIN)
    kept.chmod(0o644)
    assert home.run("setup", file).status == 2
    kept.chmod(0o600)
    done = home.run("setup", file)
    assert done.status == 0, done.err
    assert home.run("pause", "--child", "Bin", "--pin-file", str(home.folder / "pin.txt")).status == 0
