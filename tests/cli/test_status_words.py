"""What `haidang status` says of an account that is no child's, and while only a group may go on."""

from __future__ import annotations

import json

import pytest

from app.model.policy import DayType, GroupRule, Policy
from app.model.verdict import Reason, Verdict
from app.wire import messages as wire
from tests.cli.home import Home
from tests.guard.builders import PIN, Client, Pc

LANGUAGES = {
    "en_GB.UTF-8": "No child is to be shown to this account.\n"
    "Nobody is known to use this account now, so the strictest of the children's rules hold here.\n  Left: 1 hour\n",
    "vi_VN.UTF-8": "Không có trẻ nào để hiện cho tài khoản này.\n"
    "Chưa rõ ai đang dùng tài khoản này, nên ở đây theo quy tắc chặt nhất của các con.\n  Còn lại: 1 giờ\n",
}


def parent(pc: Pc, ask: wire.Operation) -> None:
    client: Client = pc.client()
    client.ask(ask, pin=PIN)


@pytest.mark.parametrize(
    "accounts", [{"Bin": ("lan",)}, {"Bin": ("minh",), "Na": ("minh",)}], ids=["nobody's", "nobody has chosen"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_account_that_is_no_childs_is_shown_no_child(
    family: Home, accounts: dict[str, tuple[str, ...]], language: str
) -> None:
    def name(pc: Pc) -> None:
        for number, (nickname, own) in enumerate(accounts.items(), 1):
            parent(pc, wire.PutChild(nickname, 2018, f"c{number}" if number == 1 else None, own))

    family.do(name)
    status = json.loads(family.run("status", "--json").out)
    assert (status["children"], status["who"]) == ([], None)
    assert (status["unnamed"]["verdict"]["allowed"], status["unnamed"]["verdict"]["left_s"]) == (True, 3600)
    assert not {"nickname", "id"} & status["unnamed"].keys()
    family.environment = {"LANG": language}
    assert family.run("status").out.endswith(LANGUAGES[language])


def test_a_childs_own_account_and_a_parents_pin_know_of_no_account_without_a_name(family: Home) -> None:
    for more in ((), ("--adult", "Mẹ", "--pin-file", family.pin())):
        status = json.loads(family.run("status", "--json", *more).out)
        assert [child["nickname"] for child in status["children"]] == ["Bin"]
        assert status["unnamed"] is None


def test_while_only_a_group_may_go_on_it_is_said(family: Home) -> None:
    def only_games(pc: Pc) -> None:
        parent(pc, wire.ApplyPolicy(Policy("Bin", groups={"games": GroupRule()})))
        parent(pc, wire.GiveGrant("Bin", 10, None, "games"))
        day = pc.clock.wall().date()
        pc.watch.verdicts["c1"] = Verdict(day, DayType.WEEKEND, True, Reason.GRANT, 0, None)
        pc.guard.book.forget()

    family.do(only_games)
    told = family.run("status").out
    assert "  Left: only what was given for Games\n" in told
    assert "10 minutes left · Games" in told
    family.environment = {"LANG": "vi_VN.UTF-8"}
    assert "  Còn lại: chỉ giờ cho thêm dành cho Trò chơi\n" in family.run("status").out
