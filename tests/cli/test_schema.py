"""The schemas in docs/schema are what the code says, and what the commands print and read fits them."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import msgspec
import pytest

from app.cli.schema import OF, DoctorJson, PolicyFile, SetupFile, written
from app.content.policy_file import parse_policy, write_policy
from app.model.policy import Policy
from app.wire.messages import ReportIs, StatusIs
from tests.cli.home import Home

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


def test_what_the_commands_print_fits(family: Home) -> None:
    status = json.loads(family.run("status", "--json").out)
    msgspec.convert({"is": "status_is", **status}, StatusIs)
    report = json.loads(family.run("report", "--child", "Bin", "--day", "2026-11-24", "--json").out)
    msgspec.convert({"is": "report_is", **report}, ReportIs)
    msgspec.convert(json.loads(family.run("doctor", "--json").out), DoctorJson)
