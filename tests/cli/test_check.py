"""`haidang check`: what it prints, its exit status, and that no guard is needed."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from PIL import Image

from app.checks.finding import TextKind
from app.cli.main import main
from app.cli.place import Place
from app.cli.schema import CheckLinkJson, CheckPhotoJson, CheckTextJson, TextMark
from tests.checks.photos import a_heic, a_jpeg
from tests.cli.home import Ran


class NoService:
    """No guard is there to be asked."""

    def socket_path(self, installed: bool) -> str:
        raise AssertionError("a guard was looked for")


def run(*arguments: str, language: str = "en_GB.UTF-8") -> Ran:
    out, err = io.StringIO(newline=""), io.StringIO()
    place = Place(
        service=NoService(),  # type: ignore[arg-type]  # it is never asked
        installed=False,
        environment={"LANG": language},
        run_guard=lambda given: 77,
        out=out,
        err=err,
        ask_secret=None,
        log_folder=Path,
        year=lambda: 2026,
    )
    return Ran(main(list(arguments), place), out.getvalue(), err.getvalue())


def kind_of(photo: Path) -> str | None:
    with Image.open(photo) as opened:
        return opened.format


def test_a_text_is_told_in_json_with_places_in_it_as_given(tmp_path: Path) -> None:
    text = "🙂\r\nsố mình là 0912 345 678\r\n"
    file = tmp_path / "a.txt"
    file.write_bytes(text.encode())
    ran = run("check", "text", str(file), "--json", language="vi_VN.UTF-8")
    told = msgspec.json.decode(ran.out, type=CheckTextJson)
    assert ran.status == 0
    assert text[told.findings[0].start : told.findings[0].end] == "0912 345 678"
    assert told.findings[0].why.startswith("Có số điện thoại")


def test_a_text_from_the_input_is_told_in_words() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "app", "check", "text", "-"],
        input="mật khẩu là abc12345".encode(),
        capture_output=True,
        env={"LANG": "en_GB.UTF-8", "PATH": ""},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert b"Password or code: abc12345" in done.stdout


@pytest.mark.parametrize(("language", "kind"), [("en_GB.UTF-8", "Meeting"), ("vi_VN.UTF-8", "Hẹn gặp")])
def test_to_be_alone_is_told_as_one_of_the_settled_kinds(tmp_path: Path, language: str, kind: str) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Em đang ở nhà một mình", encoding="utf-8")
    (told,) = json.loads(run("check", "text", str(file), "--json", language=language).out)["findings"]
    assert told["kind"] == "meet"
    first, second = run("check", "text", str(file), language=language).out.splitlines()
    assert first.startswith(f"{kind}: ")
    # Why is not settled, and says what it is.
    assert second.strip() == told["why"]
    assert ("no adult" if language.startswith("en") else "không có người lớn") in told["why"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("stk của em là 19036667788990 techcombank", "19036667788990"),
        ("my mom's card number is 4539 1488 0343 6467", "4539 1488 0343 6467"),
    ],
)
def test_a_bank_account_or_card_is_told_as_money_as_well(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    account, money = json.loads(run("check", "text", str(file), "--json").out)["findings"]
    assert (account["kind"], money["kind"]) == ("account", "money")
    assert {**account, "kind": "money"} == money
    assert text[account["start"] : account["end"]] == words
    # To people it is one thing.
    assert len(run("check", "text", str(file)).out.splitlines()) == 2


def test_the_account_of_a_game_is_told_once(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("nick Roblox của tớ là RongLua_88", encoding="utf-8")
    assert [one["kind"] for one in json.loads(run("check", "text", str(file), "--json").out)["findings"]] == ["account"]


def test_the_kinds_are_the_ten_that_are_settled() -> None:
    assert {*get_args(TextMark)} == {kind.value for kind in TextKind if kind is not TextKind.ALONE}


def test_nothing_found_is_status_0_too(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("hôm nay trời đẹp")
    assert json.loads(run("check", "text", str(file), "--json").out) == {"format": 1, "findings": []}
    assert run("check", "text", str(file)).status == 0


@pytest.mark.parametrize("what", ["text", "photo"])
def test_a_file_that_cannot_be_read_is_status_2(what: str, tmp_path: Path) -> None:
    ran = run("check", what, str(tmp_path / "none"))
    assert (ran.status, ran.out) == (2, "")
    assert "cannot be read" in ran.err
    latin = tmp_path / "latin.txt"
    latin.write_bytes("số".encode("utf-16"))
    assert run("check", what, str(latin)).status == 2


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "latin-1"])
def test_a_text_in_another_encoding_is_told_so_with_its_line(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("xin\nchào".encode(encoding))
    line = 2 if encoding == "latin-1" else 1
    assert run("check", "text", str(file)).err.startswith(f"{file}, line {line}: this is not text in UTF-8.\n")
    assert f"{file}, dòng {line}: đây không phải văn bản UTF-8." in run("check", "text", str(file), language="vi_VN.UTF-8").err


def test_a_link_is_told_with_level_host_and_reasons() -> None:
    ran = run("check", "link", "http://vietcombank.com.vn.doi-qua.top/x", "--json")
    told = msgspec.json.decode(ran.out, type=CheckLinkJson)
    assert (ran.status, told.level.value, told.host) == (0, "danger", "vietcombank.com.vn.doi-qua.top")
    assert [finding.kind.value for finding in told.findings] == ["lookalike", "odd_tld", "many_subdomains", "no_https"]
    assert "Better do not open" in run("check", "link", "javascript:alert(1)").out
    assert "Nothing odd" in run("check", "link", "https://zalo.me").out
    assert run("check", "link", "https://zalo.me").err == ""
    assert run("check", "link", "xin chào").status == 2


def test_a_missing_list_of_names_is_said_and_no_link_is_called_ok(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.checks.sites.resources_dir", lambda: Path("/nowhere"))
    ran = run("check", "link", "https://vietcombamk.com", "--json")
    assert (ran.status, json.loads(ran.out)["level"]) == (0, "careful")
    assert "known_sites.toml" in ran.err
    assert "Thiếu một tệp" in run("check", "link", "https://zalo.me", language="vi_VN.UTF-8").err


def test_a_photo_is_told_and_copied(tmp_path: Path) -> None:
    photo, copy = tmp_path / "a.heic", tmp_path / "b.jpg"
    photo.write_bytes(a_heic())
    told = msgspec.json.decode(run("check", "photo", str(photo), "--clean", str(copy), "--json").out, type=CheckPhotoJson)
    assert told.clean == str(copy)
    assert {"place", "time", "device"} <= {finding.kind.value for finding in told.findings}
    again = msgspec.json.decode(run("check", "photo", str(copy), "--json").out, type=CheckPhotoJson)
    assert (again.findings, again.clean) == ([], None)
    assert kind_of(copy) == "JPEG"


def test_a_copy_takes_the_kind_of_its_ending(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(a_jpeg())
    assert run("check", "photo", str(photo), "--clean", str(tmp_path / "b.png")).status == 0
    assert kind_of(tmp_path / "b.png") == "PNG"
    ran = run("check", "photo", str(photo), "--clean", str(tmp_path / "b.tiff"))
    assert (ran.status, (tmp_path / "b.tiff").exists()) == (2, False)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    made = a_jpeg()
    photo.write_bytes(made)
    ran = run("check", "photo", str(photo), "--clean", str(photo))
    assert (ran.status, ran.out) == (2, "")
    assert photo.read_bytes() == made
    assert run("check", "photo", str(photo), "--clean", str(tmp_path / "none" / "b.jpg")).status == 2
