"""The schemas in docs/schema are what the code says, and what the commands print and read fits them."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.cli.schema import OF, DoctorJson, PolicyFile, SetupFile, written
from app.content.policy_file import FileProblems, parse_policy, write_policy
from app.model.policy import Policy
from app.model.verdict import Reason
from app.wire.messages import ReportIs, StatusIs, VerdictStatus
from tests.cli.home import Home
from tests.cli.schema_faults import faults
from tests.guard.builders import an_app

SCHEMAS = Path(__file__).parents[2] / "docs" / "schema"


@pytest.mark.parametrize("name", sorted(OF))
def test_the_schema_is_up_to_date(name: str) -> None:
    """Else run: python -m app.cli.schema docs/schema"""
    assert (SCHEMAS / f"{name}.json").read_text(encoding="utf-8") == written(OF[name])


def test_there_is_no_schema_of_something_that_went() -> None:
    assert sorted(path.stem for path in SCHEMAS.glob("*.json")) == sorted(OF)


@pytest.mark.parametrize("name", ["status", "report"])
def test_the_wires_own_mark_is_in_no_schema(name: str) -> None:
    schema = json.loads(written(OF[name]))
    assert "is" not in schema.get("properties", {})
    assert all("is" not in part.get("properties", {}) for part in schema["$defs"].values())


def test_the_examples_of_the_settled_formats_fit() -> None:
    text = (SCHEMAS.parent / "cli.md").read_text(encoding="utf-8")
    setup, policy = (part.split("```")[0] for part in text.split("```toml\n")[1:3])
    msgspec.convert(tomllib.loads(setup), SetupFile)
    msgspec.convert(tomllib.loads(policy), PolicyFile)
    assert parse_policy(policy).child == "Bin"


def test_the_file_that_show_prints_fits() -> None:
    msgspec.convert(tomllib.loads(write_policy(Policy("Bin"))), PolicyFile)


# ---- the schema itself, and not the types that it is made from ----


def definitions(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))["$defs"]
    return found


def schema_faults(name: str, value: Any) -> list[str]:
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    return faults(schema, value, schema["$defs"])


@pytest.mark.parametrize(
    "line",
    [
        "session = { minutes = 0, break_minutes = 5 }",
        "session = { minutes = 30, break_minutes = 1441 }",
        "idle_after = 0",
        "idle_after = 7201",
        "idle_after_watching = 9",
        "idle_after_watching = 21601",
        "grace = -1",
        "grace = 31",
        "warn_at = [0]",
        "warn_at = [121]",
        "warn_at = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]",
        "daily_minutes = 1441",
        "daily_minutes = { school = -1 }",
        "daily_minutes = { tuesday = 60 }",
        'schedule = { today = ["16:00-17:00"] }',
        "groups = { games = { each_app_minutes = 2000 } }",
        'apps = [{ program = "/usr/bin/x", rule = "ask" }]',
        'apps = [{ id = " ", rule = "ask" }]',
        f'apps = [{{ id = "a", rule = "ask", group = "{"g" * 41}" }}]',
        'calendar = { school_year = ["5 September", "31 May"] }',
    ],
)
def test_what_the_program_refuses_the_schema_refuses(line: str) -> None:
    text = f'format = 1\nchild = "Bin"\n{line}\n'
    with pytest.raises(FileProblems):
        parse_policy(text)
    assert schema_faults("policy-file", tomllib.loads(text))


@pytest.mark.parametrize(
    "line",
    [
        "session = { minutes = 1, break_minutes = 1440 }",
        "idle_after = 10\nidle_after_watching = 21600",
        "idle_after = 7200\nidle_after_watching = 10",
        "grace = 0\nwarn_at = []",
        "grace = 30\nwarn_at = [120, 1]",
        "daily_minutes = 0",
        "daily_minutes = { school = 1440, sun = 0 }",
        f'apps = [{{ id = "a", rule = "ask", group = "{"g" * 40}" }}]',
    ],
)
def test_what_the_program_takes_the_schema_takes(line: str) -> None:
    text = f'format = 1\nchild = "Bin"\n{line}\n'
    parse_policy(text)
    assert schema_faults("policy-file", tomllib.loads(text)) == []


def test_the_settled_lists_are_closed_in_the_schema() -> None:
    def listed(name: str, table: str, key: str) -> list[str]:
        found: list[str] = definitions(name)[table]["properties"][key]["enum"]
        return found

    assert listed("status", "GuardStatus", "install") == ["personal", "installed"]
    assert listed("status", "GuardStatus", "protection") == ["reminder", "firm", "strong"]
    assert listed("status", "AppStatus", "state") == ["running", "paused", "closing", "ended"]
    reasons = [
        "allowed",
        "system",
        "blocked",
        "ask",
        "unclassified",
        "always",
        "grant",
        "schedule",
        "session",
        "daily",
        "group",
        "app",
        "paused",
    ]
    assert listed("status", "AppStatus", "reason") == listed("status", "VerdictStatus", "reason") == reasons
    assert (
        listed("status", "ChildStatus", "day_type")
        == listed("report", "DayReport", "day_type")
        == ["school", "weekend", "holiday"]
    )
    sensors = definitions("status")["GuardStatus"]["properties"]["sensors"]
    assert sensors["properties"]["processes"]["enum"] == ["kernel-events", "polling"]
    assert sorted(listed("check-text", "TextFindingRow", "kind")) == [
        "account", "address", "birth_date", "email", "id_number", "meet", "money", "password", "phone", "school",
    ]  # fmt: skip


def test_a_mark_of_a_newer_guard_is_still_read() -> None:
    """The lists are closed for whoever writes by the schema; who reads shows what it does not know as it is."""
    verdict = {"allowed": False, "reason": "moonlight", "left_s": None, "changes_at": None}
    assert msgspec.convert(verdict, VerdictStatus).reason == "moonlight"


def test_what_the_commands_print_fits(family: Home) -> None:
    family.do(lambda pc: pc.watch.apps.update({"c1": (an_app(state="paused", reason=Reason.BLOCKED),)}))
    status = json.loads(family.run("status", "--json").out)
    msgspec.convert({"is": "status_is", **status}, StatusIs)
    assert status["children"][0]["apps"]
    assert schema_faults("status", status) == []
    report = json.loads(family.run("report", "--child", "Bin", "--day", "2026-11-24", "--json").out)
    msgspec.convert({"is": "report_is", **report}, ReportIs)
    assert schema_faults("report", report) == []
    doctor = json.loads(family.run("doctor", "--json").out)
    msgspec.convert(doctor, DoctorJson)
    assert schema_faults("doctor", doctor) == []
