"""`haidang policy` with files of rules: mistakes in both languages, names that nothing bears, and the zone that is left out."""

from __future__ import annotations

import tomllib

import pytest

from app.model.verdict import Reason
from tests.cli.home import Home
from tests.guard.builders import an_app

HEAD = 'format = 1\nchild = "Bin"\n'
RULES = HEAD + 'zone = "Asia/Hanoi"\nat_limit = "paws"\n[schedule]\nschool = ["20:00-16:30"]\n'
DOUBTFUL = (
    HEAD
    + '[groups.games]\ndaily_minutes = 30\n[[apps]]\nid = "minecrfat"\nrule = "blocked"\n'
    + '[[apps]]\nprogram = "supertux2"\nrule = "limited"\ngroup = "gmaes"\n'
)
ENGLISH, VIETNAMESE = "en_GB.UTF-8", "vi_VN.UTF-8"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            ENGLISH,
            '{file}, line 3, zone: there is no time zone "Asia/Hanoi".\nRight would be: "Asia/Ho_Chi_Minh"\n'
            '{file}, line 4, at_limit: "paws" is not possible.\nRight would be: "pause"\n'
            '{file}, line 6, schedule.school[1]: "20:00-16:30" ends before it begins.\n'
            'A window lies within one day and ends by 24:00, for example: "20:00-24:00"\n',
        ),
        (
            VIETNAMESE,
            '{file}, dòng 3, zone: không có múi giờ "Asia/Hanoi".\nViết đúng là: "Asia/Ho_Chi_Minh"\n'
            '{file}, dòng 4, at_limit: không dùng được giá trị "paws".\nViết đúng là: "pause"\n'
            '{file}, dòng 6, schedule.school[1]: "20:00-16:30" kết thúc trước khi bắt đầu.\n',
        ),
    ],
)
def test_every_mistake_is_told_in_the_persons_language(family: Home, language: str, said: str) -> None:
    family.environment = {"LANG": language}
    before = family.do(lambda pc: pc.store.policy.newest_version("c1"))
    file = family.file("quy định.toml", RULES)
    for ran in (family.run("policy", "check", file), family.run("policy", "apply", file, "--pin-file", family.pin())):
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith(said.format(file=file))
    assert family.do(lambda pc: pc.store.policy.newest_version("c1")) == before


@pytest.mark.parametrize(
    ("text", "english", "vietnamese"),
    [
        (
            HEAD + "grace = 1\ngrace = 2\n",
            "line 4: the key grace stands there a second time.",
            "dòng 4: khóa grace xuất hiện lần thứ hai.",
        ),
        (
            HEAD + "[session]\nminutes = 30\nbreak_minutes = 5\n[session]\n",
            "line 6: the table session begins a second time.",
            "dòng 6: bảng session xuất hiện lần thứ hai.",
        ),
        (HEAD + "idle_after = 5\n", "line 3, idle_after: 5 is not possible.", "dòng 3, idle_after: không dùng được giá trị 5."),
    ],
)
def test_what_is_wrong_is_said_and_not_something_else(home: Home, text: str, english: str, vietnamese: str) -> None:
    file = home.file("bin.toml", text)
    for language, said in ((ENGLISH, english), (VIETNAMESE, vietnamese)):
        home.environment = {"LANG": language}
        ran = home.run("policy", "check", file)
        assert ran.status == 2
        assert ran.err.startswith(f"{file}, {said}\n")


def test_bytes_that_are_no_utf8_are_told_with_their_line(home: Home) -> None:
    path = home.folder / "bin.toml"
    path.write_bytes(HEAD.encode() + 'zone = "Hà Nội"\n'.encode("latin-1", "replace"))
    ran = home.run("policy", "check", str(path))
    assert (ran.status, ran.err.splitlines()[0]) == (2, f"{path}, line 3: this is not text in UTF-8.")


# ---- names that nothing bears ----


def test_a_name_that_nothing_bears_is_said_and_the_rules_hold_all_the_same(family: Home) -> None:
    file = family.file("bin.toml", DOUBTFUL)
    checked = family.run("policy", "check", file)
    assert (checked.status, checked.out) == (0, f"{file}: no mistakes.\n")
    assert checked.err == (
        f'{file}, line 6, apps[1].id: "minecrfat" is not in Hải Đăng\'s list of apps.\n'
        'That is right if haidang status or haidang report names it so. Otherwise perhaps this is meant: id = "minecraft"\n'
        f'{file}, line 11, apps[2].group: neither this file nor Hải Đăng\'s list of apps has a group "gmaes".\n'
        'No time of a group holds for this app then. Perhaps this is meant: "games"\n'
    )
    family.environment = {"LANG": VIETNAMESE}
    applied = family.run("policy", "apply", file, "--pin-file", family.pin())
    assert applied.status == 0
    assert applied.err == (
        f'{file}, dòng 6, apps[1].id: máy này không có ứng dụng nào tên "minecrfat", danh sách ứng dụng của Hải Đăng cũng không có.\n'
        'Quy tắc có hiệu lực khi nào có ứng dụng như vậy. Có lẽ ý bạn là: id = "minecraft"\n'
        f'{file}, dòng 11, apps[2].group: cả tệp này lẫn danh sách ứng dụng của Hải Đăng đều không có nhóm "gmaes".\n'
        'Như vậy ứng dụng này không theo giờ của nhóm nào. Có lẽ ý bạn là: "games"\n'
    )
    (newest, *_) = family.do(lambda pc: pc.store.policy.policies("c1"))
    assert [rule.key for rule in newest.policy.apps] == ["minecrfat", "supertux2"]


def test_what_this_pc_knows_is_nothing_to_speak_of(family: Home) -> None:
    family.do(lambda pc: pc.watch.apps.update({"c1": (an_app("tro-choi~0123456789ab", state="paused", reason=Reason.BLOCKED),)}))
    file = family.file("bin.toml", HEAD + '[[apps]]\nid = "tro-choi~0123456789ab"\nrule = "ask"\n')
    assert "not in Hải Đăng's list" in family.run("policy", "check", file).err  # which looks at no PC
    applied = family.run("policy", "apply", file, "--pin-file", family.pin())
    assert (applied.status, applied.err) == (0, "")


# ---- the zone ----


def zone_of(home: Home) -> object:
    return tomllib.loads(home.run("policy", "show", "--child", "Bin").out)["zone"]


def test_a_zone_that_is_left_out_stays_as_it_is(family: Home) -> None:
    plain, named = family.file("plain.toml", HEAD), family.file("named.toml", HEAD + 'zone = "Etc/UTC"\n')
    for file in (named, plain):
        applied = family.run("policy", "apply", file, "--pin-file", family.pin())
        assert applied.status == 0, applied.err
        assert zone_of(family) == "Etc/UTC"
