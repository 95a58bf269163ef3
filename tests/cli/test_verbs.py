"""Every verb against a real guard over its real socket: what it prints, what it changes, and its exit status."""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.content.policy_file import parse_policy
from app.model.policy import DayType
from app.model.usage import DayUsage
from app.model.verdict import Reason, Verdict
from app.store.usage import Beat
from tests.cli.home import Home
from tests.guard.builders import OTHER_PIN, PIN, Pc, an_app

CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4,5}")


# ---- setup ----


def test_setup_makes_a_family_and_prints_the_recovery_code_once(home: Home) -> None:
    first = home.set_up()
    assert first.status == 0
    assert "Mẹ" in first.out
    assert "Bin" in first.out
    assert CODE.search(first.out)
    again = home.run("setup", str(home.folder / "setup.toml"), "--pin-file", home.pin())
    assert again.status == 0
    assert CODE.search(again.out) is None
    assert "left as it is: Bin" in again.out
    assert len(home.do(lambda pc: pc.store.people.children())) == 1


def test_the_recovery_code_goes_into_a_new_private_file(home: Home) -> None:
    home.pin()
    setup = home.file(
        "setup.toml", 'format = 1\n[[adult]]\nname = "Mẹ"\npin_file = "pin.txt"\n[[child]]\nnickname = "Bin"\nage = 8\n'
    )
    code = home.folder / "code.txt"
    ran = home.run("setup", setup, "--recovery-file", str(code))
    assert ran.status == 0
    assert CODE.search(ran.out) is None
    assert CODE.fullmatch(code.read_text().strip())
    assert code.stat().st_mode & 0o777 == 0o600


def test_a_recovery_file_is_never_written_over_and_nothing_is_set_up(home: Home) -> None:
    home.pin()
    setup = home.file("setup.toml", 'format = 1\n[[adult]]\nname = "Mẹ"\npin_file = "pin.txt"\n')
    ran = home.run("setup", setup, "--recovery-file", home.file("mine.txt", "mine"))
    assert ran.status == 2
    assert (home.folder / "mine.txt").read_text() == "mine"
    assert home.do(lambda pc: pc.store.people.adults()) == ()


def test_a_second_setup_needs_the_pin(family: Home) -> None:
    more = family.file("more.toml", 'format = 1\n[[child]]\nnickname = "Na"\nage = 12\naccounts = ["lan"]\n')
    assert family.run("setup", more).status == 1
    assert family.run("setup", more, "--pin-file", family.file("wrong", "903817")).status == 4
    done = family.run("setup", more, "--pin-file", family.pin())
    assert done.status == 0
    assert "Na" in done.out


def test_a_faulty_setup_file_changes_nothing_and_names_every_mistake(home: Home) -> None:
    setup = home.file(
        "setup.toml", 'format = 1\n[[adult]]\nname = "Mẹ"\npin = "12"\n[[child]]\nnickname = "Bin"\nage = "eight"\n'
    )
    ran = home.run("setup", setup)
    assert ran.status == 2
    assert "line 4, adult[1].pin" in ran.err
    assert "line 7, child[1].age" in ran.err
    assert "3 … 17" in ran.err
    assert home.do(lambda pc: pc.store.people.adults()) == ()


# ---- status ----


def test_status_for_programs_has_exactly_the_settled_keys(family: Home) -> None:
    def use(pc: Pc) -> None:
        (child,) = pc.store.people.children()
        pc.watch.usage[child.id] = DayUsage(pc.clock.wall().date(), used_s=1260, unknown_s=5, apps={"supertux2": 60})
        pc.watch.apps[child.id] = (an_app(state="paused", reason=Reason.BLOCKED),)
        pc.guard.book.forget()

    family.do(use)
    given = family.run("grant", "--child", "Bin", "--minutes", "10", "--pin-file", family.pin())
    assert given.status == 0
    status = json.loads(family.run("status", "--json").out)
    assert next(iter(status)) == "format"
    assert status["format"] == 1
    assert "is" not in status
    assert set(status["guard"]) >= {"version", "install", "protection", "protection_why", "started", "sensors", "faults"}
    assert set(status["guard"]["sensors"]) >= {"processes", "foreground", "idle"}
    (child,) = status["children"]
    assert (child["nickname"], child["used_s"], child["unknown_s"]) == ("Bin", 1260, 5)
    assert set(child["verdict"]) >= {"allowed", "reason", "left_s", "changes_at"}
    (grant,) = child["grants"]
    assert (grant["minutes"], grant["left_s"], grant["until"], grant["group"]) == (10, 600, None, None)
    (app,) = child["apps"]
    assert (
        app | {"reason": "blocked", "state": "paused", "used_s": 60, "pids": [4711], "name": "SuperTux", "group": "games"} == app
    )


def test_status_for_people_speaks_their_language(family: Home) -> None:
    english = family.run("status").out
    assert "Used: 0 seconds" in english
    assert "Left: 1 hour" in english
    family.environment = {"LANG": "vi_VN.UTF-8"}
    assert "Đã dùng: 0 giây" in family.run("status").out
    family.environment = {"LANG": "C"}  # no language of ours: the family's
    assert "Còn lại: 1 giờ" in family.run("status").out


def test_a_refusal_is_told_with_its_reason(family: Home) -> None:
    def refuse(pc: Pc) -> None:
        (child,) = pc.store.people.children()
        today = pc.clock.wall().date()
        pc.watch.verdicts[child.id] = Verdict(today, DayType.SCHOOL, False, Reason.DAILY, 0, None)
        pc.guard.book.forget()

    family.do(refuse)
    assert "Not now: today's time is used up" in family.run("status").out


def test_an_account_sees_its_own_child_only_and_a_parent_all(family: Home) -> None:
    more = family.file("more.toml", 'format = 1\n[[child]]\nnickname = "Na"\nage = 12\naccounts = ["lan"]\n')
    family.run("setup", more, "--pin-file", family.pin())
    family.do(lambda pc: pc.guard.book.forget())
    assert [child["nickname"] for child in json.loads(family.run("status", "--json").out)["children"]] == ["Bin"]
    with_pin = family.run("status", "--json", "--adult", "Mẹ", "--pin-file", family.pin())
    assert [child["nickname"] for child in json.loads(with_pin.out)["children"]] == ["Bin", "Na"]


# ---- report ----


def a_day_of_use(family: Home) -> date:
    def use(pc: Pc) -> date:
        (child,) = pc.store.people.children()
        day = pc.clock.wall().date() - timedelta(days=1)
        usage = DayUsage(day, 1260, 1260, 0, {"supertux2": 600, "=cmd|calc": 60})
        pc.store.usage.heartbeat([Beat(child.id, usage, app_groups={"supertux2": "games"}, day_type=DayType.SCHOOL)])
        return day

    return family.do(use)


def test_report_for_programs_and_spreadsheets(family: Home) -> None:
    day = a_day_of_use(family).isoformat()
    report = json.loads(family.run("report", "--child", "Bin", "--day", day, "--json").out)
    assert list(report)[:5] == ["format", "child", "from", "to", "days"]
    (told,) = report["days"]
    assert (told["day"], told["day_type"], told["used_s"], told["unknown_s"]) == (day, "school", 1260, 0)
    assert {"id", "name", "group", "used_s"} <= set(told["apps"][0])
    text = family.run("report", "--child", "Bin", "--day", day, "--csv").out
    assert text.startswith("\ufeffday,app,group,seconds\r\n")
    rows = list(csv.reader(io.StringIO(text[1:], newline="")))
    assert rows[1] == [day, "supertux2", "games", "600"]
    assert rows[2][1] == "'=cmd|calc"  # a name is a child's to choose: no formula in a parent's spreadsheet


def test_a_week_goes_from_monday_to_sunday(family: Home) -> None:
    report = json.loads(family.run("report", "--child", "Bin", "--week", "2026-W48", "--json").out)
    assert (report["from"], report["to"]) == ("2026-11-23", "2026-11-29")


@pytest.mark.parametrize(
    "wrong", [("--day", "24.11.2026"), ("--day", "20261124"), ("--week", "2026-48"), ("--week", "2026-W54"), ("--day", "")]
)
def test_a_day_that_cannot_be_read_is_bad_input(family: Home, wrong: tuple[str, str]) -> None:
    ran = family.run("report", "--child", "Bin", *wrong)
    assert ran.status == 2
    assert "2026" in ran.err


# ---- policy ----


POLICY = """format = 1
child = "Bin"
at_limit = "pause"
new_apps = "allow"
[daily_minutes]
school = 60
weekend = 120
[groups.games]
daily_minutes = 30
[[apps]]
program = "supertux2"
rule = "blocked"
group = "games"
"""


def test_a_policy_is_checked_applied_and_shown_as_the_same_file(family: Home) -> None:
    file = family.file("bin.toml", POLICY)
    assert family.run("policy", "check", file).status == 0
    applied = family.run("policy", "apply", file, "--pin-file", family.pin(), "--why", "mùa thi")
    assert applied.status == 0, applied.err
    shown = family.run("policy", "show", "--child", "Bin")
    assert shown.status == 0
    assert tomllib.loads(shown.out)["format"] == 1
    assert parse_policy(shown.out) == parse_policy(POLICY)
    (newest, *_) = family.do(lambda pc: pc.store.policy.policies("c1"))
    assert (newest.why, newest.by) == ("mùa thi", "Mẹ")


def test_a_faulty_policy_is_named_by_line_and_changes_nothing(family: Home) -> None:
    before = family.do(lambda pc: pc.store.policy.newest_version("c1"))
    file = family.file("bin.toml", POLICY.replace('"pause"', '"paws"').replace('"blocked"', '"blokked"'))
    for ran in (family.run("policy", "check", file), family.run("policy", "apply", file, "--pin-file", family.pin())):
        assert ran.status == 2
        assert f"{file}, line 3, at_limit" in ran.err
        assert "line 12, apps[1].rule" in ran.err
    assert family.do(lambda pc: pc.store.policy.newest_version("c1")) == before


def test_policy_check_needs_no_guard(home: Home) -> None:
    file = home.file("bin.toml", POLICY)
    home.close()
    home.pc.path.unlink(missing_ok=True)
    assert home.run("policy", "check", file).status == 0


def test_a_policy_for_a_child_who_is_not_there_names_the_line(family: Home) -> None:
    ran = family.run("policy", "apply", family.file("no.toml", POLICY.replace("Bin", "Bo")), "--pin-file", family.pin())
    assert ran.status == 2
    assert "line 2, child" in ran.err


# ---- quick actions ----


def test_time_is_given_and_taken_back(family: Home) -> None:
    family.run("policy", "apply", family.file("bin.toml", POLICY), "--pin-file", family.pin())
    given = family.run("grant", "--child", "Bin", "--minutes", "10", "--group", "games", "--pin-file", family.pin())
    assert given.status == 0
    id = given.out.split()[-1]
    back = family.run("grant", "--child", "Bin", "--take-back", id, "--pin-file", family.pin())
    assert back.status == 0
    (grant,) = family.do(lambda pc: pc.store.policy.grants("c1", pc.clock.wall().date() - timedelta(days=1)))
    assert (grant.minutes, grant.group, grant.taken_back) == (10, "games", True)
    assert family.run("grant", "--child", "Bin", "--take-back", "g99", "--pin-file", family.pin()).status == 1


def test_everything_is_paused_and_goes_on(family: Home) -> None:
    assert family.run("pause", "--child", "Bin", "--pin-file", family.pin()).status == 0
    assert family.do(lambda pc: pc.store.policy.controls("c1").paused_by) == "parent"
    assert family.run("resume", "--child", "Bin").status == 1  # the child may not undo a parent's pause
    assert family.run("resume", "--child", "Bin", "--pin-file", family.pin()).status == 0
    assert family.do(lambda pc: pc.store.policy.controls("c1").paused_by) is None


@pytest.mark.parametrize("what", [("--minutes", "0"), ("--minutes", "601"), ("--until", "25:99"), ("--until", "soon")])
def test_an_impossible_gift_is_bad_input(family: Home, what: tuple[str, str]) -> None:
    assert family.run("grant", "--child", "Bin", *what, "--pin-file", family.pin()).status == 2


# ---- PINs ----


def test_a_wrong_pin_waits_from_the_fifth_on_and_the_seconds_are_told(family: Home) -> None:
    wrong = family.file("wrong.txt", "903817")
    tried = [family.run("pause", "--child", "Bin", "--pin-file", wrong) for _ in range(5)]
    assert {ran.status for ran in tried} == {4}
    assert [int(ran.err.split("wait_s: ")[1]) for ran in tried] == [0, 0, 0, 0, 60]
    right = family.run("pause", "--child", "Bin", "--pin-file", family.pin())
    assert right.status == 4
    assert 0 < int(right.err.split("wait_s: ")[1]) <= 60
    assert "1 minute" in right.err


def test_a_pin_file_that_others_can_read_is_refused_before_anything_is_sent(family: Home) -> None:
    ran = family.run("pause", "--child", "Bin", "--pin-file", family.file("open.txt", PIN, 0o644))
    assert ran.status == 2
    assert "open.txt" in ran.err
    assert PIN not in ran.err
    # The PIN in it is the right one: sent, it would have paused.
    assert family.do(lambda pc: pc.store.policy.controls("c1").paused_by) is None


def test_without_a_pin_the_guard_says_no_and_with_a_terminal_it_is_asked_once(family: Home) -> None:
    refused = family.run("grant", "--child", "Bin", "--minutes", "10")
    assert (refused.status, refused.out) == (1, "")
    assert "--pin-file" in refused.err
    family.answers = [PIN]
    assert family.run("grant", "--child", "Bin", "--minutes", "10").status == 0
    assert family.prompts == ["PIN: "]


def test_a_pin_is_changed_with_the_old_one(family: Home) -> None:
    old, new = family.pin(), family.file("new.txt", OTHER_PIN)
    ran = family.run("pin", "set", "--adult", "Mẹ", "--pin-file", old, "--new-pin-file", new)
    assert ran.status == 0, ran.err
    assert family.run("pause", "--child", "Bin", "--pin-file", old).status == 4
    assert family.run("pause", "--child", "Bin", "--pin-file", new).status == 0
    assert OTHER_PIN not in ran.out + ran.err


def test_a_new_pin_typed_differently_twice_is_not_taken(family: Home) -> None:
    family.answers = [PIN, OTHER_PIN, "730165"]
    assert family.run("pin", "set").status == 2
    family.answers = [PIN, OTHER_PIN, OTHER_PIN]
    assert family.run("pin", "set").status == 0
    assert family.prompts[0] == "PIN of Mẹ: "


def test_a_pin_is_reset_with_the_recovery_code_even_while_it_waits(home: Home) -> None:
    found = CODE.search(home.set_up().out)
    assert found is not None
    wrong = home.file("wrong.txt", "903817")
    for _ in range(6):
        home.run("pause", "--child", "Bin", "--pin-file", wrong)
    code, new = home.file("code.txt", found[0].lower() + "\n"), home.file("new.txt", OTHER_PIN)
    bad = home.run("pin", "reset", "--adult", "Mẹ", "--recovery-file", home.file("bad.txt", "0000-0000"), "--new-pin-file", new)
    assert bad.status == 4
    ran = home.run("pin", "reset", "--adult", "Mẹ", "--recovery-file", code, "--new-pin-file", new)
    assert ran.status == 0, ran.err
    assert CODE.search(ran.out)
    assert found[0] not in ran.out
    assert home.run("pause", "--child", "Bin", "--pin-file", new).status == 0


# ---- doctor ----


def test_doctor_names_each_ability_with_its_mend(family: Home) -> None:
    ran = family.run("doctor", "--json")
    assert ran.status == 0
    told = json.loads(ran.out)
    rows = {row["id"]: row for row in told["checks"]}
    assert rows["processes"]["state"] == "ok"
    assert rows["enforcement"]["state"] == "limited"
    assert all(set(row) == {"id", "state", "what", "mend"} and row["what"] and row["mend"] for row in told["checks"])
    text = family.run("doctor").out
    assert "Install Hải Đăng as a service" in text
    family.environment = {"LANG": "vi_VN.UTF-8"}
    assert "Hãy cài Hải Đăng làm dịch vụ" in family.run("doctor").out


# ---- whatever goes wrong ----


@pytest.mark.parametrize(
    "verb", [("status",), ("doctor",), ("report", "--child", "Bin", "--day", "2026-11-24"), ("pause", "--child", "Bin")]
)
def test_with_no_guard_the_status_is_three(home: Home, verb: tuple[str, ...]) -> None:
    ran = home.run(*verb, "--socket", str(home.folder / "nobody.sock"))
    assert ran.status == 3
    assert "does not answer" in ran.err
    assert ran.out == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "usage"),
        (("dance",), "dance"),
        (("grant", "--child", "Bin"), "--minutes"),
        (("grant", "--child", "Bin", "--minutes", "ten"), "ten"),
        (("grant", "--child", "Bin", "--minutes", "5", "--until", "21:00"), "do not go together"),
        (("grant", "--minutes", "5"), "--child"),
        (("report", "--child", "Bin", "--day"), "value is missing"),
        (("status", "--verbose"), "--verbose"),
        (("policy", "check"), "FILE"),
        (("status", "--js"), "--js"),
    ],
)
def test_arguments_that_are_not_understood_are_told_in_words(home: Home, arguments: tuple[str, ...], said: str) -> None:
    ran = home.run(*arguments)
    assert ran.status == 2
    assert said in ran.err.replace("file", "FILE") if said == "FILE" else said in ran.err
    assert "Traceback" not in ran.err


def test_arguments_are_told_in_vietnamese_too(home: Home) -> None:
    home.environment = {"LANG": "vi_VN.UTF-8"}
    assert (
        "Còn thiếu" in home.run("report", "--child", "Bin").err
        or "Cần một trong các mục" in home.run("report", "--child", "Bin").err
    )
    assert "Không hiểu được" in home.run("status", "--verbose").err


def test_an_unforeseen_fault_is_one_honest_line_and_a_log_without_names(family: Home) -> None:
    class Broken(Path):
        pass

    family.environment = {
        "LANG": "en_GB.UTF-8",
        "HAIDANG_SOCKET": "\0",
    }  # no path at all: the OS refuses it with an error of another kind
    ran = family.run("report", "--child", "Nickname", "--day", "2026-11-24")
    assert ran.status in (1, 3)
    assert "Traceback" not in ran.err
    for log in (family.folder / "logs").glob("*"):
        assert "Nickname" not in log.read_text()


def test_a_child_who_is_not_there_is_told(family: Home) -> None:
    ran = family.run("grant", "--child", "Nobody", "--minutes", "5", "--pin-file", family.pin())
    assert ran.status == 1
    assert "Nobody" in ran.err


def test_guard_is_handed_its_own_arguments(home: Home) -> None:
    assert home.run("guard", "--data", "x").status == 77


@pytest.mark.parametrize("verb", ["guard", "setup", "status", "report", "policy", "grant", "pause", "resume", "pin", "doctor"])
def test_every_verb_has_help_in_both_languages(home: Home, verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = []
    for language in ("en_GB.UTF-8", "vi_VN.UTF-8"):
        home.environment = {"LANG": language}
        assert home.run(verb, "--help").status == 0
        shown.append(capsys.readouterr().out)
    assert shown[0].startswith(f"usage: haidang {verb} ")
    assert shown[1].startswith(f"cách dùng: haidang {verb} ")
    # argparse has its headings in English alone.
    assert not [word for word in ("usage:", "options:", "arguments:", "show this help") if word in shown[1]]
