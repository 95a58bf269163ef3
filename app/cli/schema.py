"""JSON schemas of what outsiders read and write, generated from the types: `python -m app.cli.schema docs/schema`.
Must not be needed to run anything."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from app.checks.finding import Level as LinkLevel
from app.checks.finding import LinkKind, PhotoKind, TextKind
from app.model.policy import AtLimit, DayKey, NewApps, Rule
from app.wire.messages import ReportIs, StatusIs

Text = Annotated[str, msgspec.Meta(min_length=1)]
Number = Annotated[int, msgspec.Meta(ge=0, le=1440)]
MinutesTable = Number | dict[DayKey, Number]
WindowText = Annotated[
    str, msgspec.Meta(pattern=r"^\d{1,2}:\d{2}-\d{1,2}:\d{2}$", description="16:30-20:00; ends by 24:00, after it begins")
]
ScheduleTable = dict[DayKey, list[WindowText]]
Iso = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class SessionTable(msgspec.Struct, forbid_unknown_fields=True):
    minutes: Number
    break_minutes: Number


class GroupTable(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    daily_minutes: MinutesTable | msgspec.UnsetType = msgspec.UNSET
    each_app_minutes: MinutesTable | msgspec.UnsetType = msgspec.UNSET
    counts: bool = True
    schedule: ScheduleTable | msgspec.UnsetType = msgspec.UNSET


class AppTable(msgspec.Struct, forbid_unknown_fields=True):
    """Exactly one of `id` and `program`."""

    rule: Rule
    id: Text | msgspec.UnsetType = msgspec.UNSET
    program: Text | msgspec.UnsetType = msgspec.UNSET
    daily_minutes: MinutesTable | msgspec.UnsetType = msgspec.UNSET
    group: Text | msgspec.UnsetType = msgspec.UNSET


class CalendarTable(msgspec.Struct, forbid_unknown_fields=True):
    school_year: Annotated[list[str], msgspec.Meta(min_length=2, max_length=2)] | msgspec.UnsetType = msgspec.UNSET
    holidays: list[Iso] = []
    school_days: list[Iso] = []


class PolicyFile(msgspec.Struct, forbid_unknown_fields=True):
    """`haidang policy show|check|apply`: one child's rules."""

    format: Literal[1]
    child: Text
    idle_after: int = 180
    warn_at: tuple[int, ...] = (15, 5, 1)
    grace: int = 2
    at_limit: AtLimit = AtLimit.PAUSE
    new_apps: NewApps = NewApps.ASK
    idle_after_watching: int = 1800
    zone: Text = "Asia/Ho_Chi_Minh"
    schedule: ScheduleTable | msgspec.UnsetType = msgspec.UNSET
    daily_minutes: MinutesTable | msgspec.UnsetType = msgspec.UNSET
    session: SessionTable | msgspec.UnsetType = msgspec.UNSET
    groups: dict[str, GroupTable] = {}
    apps: list[AppTable] = []
    calendar: CalendarTable | msgspec.UnsetType = msgspec.UNSET


class AdultTable(msgspec.Struct, forbid_unknown_fields=True):
    """Exactly one of `pin_file` and `pin`."""

    name: Text
    role: Literal["parent", "helper"] = "parent"
    pin_file: Text | msgspec.UnsetType = msgspec.UNSET
    pin: Text | msgspec.UnsetType = msgspec.UNSET
    accounts: list[Text] = []


class ChildTable(msgspec.Struct, forbid_unknown_fields=True):
    """Exactly one of `birth_year` and `age` (3 to 17)."""

    nickname: Text
    birth_year: int | msgspec.UnsetType = msgspec.UNSET
    age: Annotated[int, msgspec.Meta(ge=3, le=17)] | msgspec.UnsetType = msgspec.UNSET
    accounts: list[Text] = []


class SetupFile(msgspec.Struct, forbid_unknown_fields=True):
    """`haidang setup FILE`."""

    format: Literal[1]
    language: Literal["vi", "en"] = "vi"
    adult: list[AdultTable] = []
    child: list[ChildTable] = []


class DoctorRow(msgspec.Struct):
    id: str
    state: Literal["ok", "limited", "missing"]
    what: str
    mend: str


class DoctorJson(msgspec.Struct):
    """`haidang doctor --json`."""

    format: Literal[1]
    protection: Literal["reminder", "firm", "strong"]
    protection_why: list[str]
    checks: list[DoctorRow]


class TextFindingRow(msgspec.Struct):
    """`start` and `end` count characters of the text as given."""

    kind: TextKind
    start: Annotated[int, msgspec.Meta(ge=0)]
    end: Annotated[int, msgspec.Meta(ge=1)]
    why: str


class CheckTextJson(msgspec.Struct):
    """`haidang check text FILE|- --json`."""

    format: Literal[1]
    findings: list[TextFindingRow]


class LinkFindingRow(msgspec.Struct):
    kind: LinkKind
    why: str


class CheckLinkJson(msgspec.Struct):
    """`haidang check link URL --json`. `host` is empty where the link leads to no site."""

    format: Literal[1]
    level: LinkLevel
    host: str
    findings: list[LinkFindingRow]


class PhotoFindingRow(msgspec.Struct):
    kind: PhotoKind
    value: str


class CheckPhotoJson(msgspec.Struct):
    """`haidang check photo FILE --json`. `clean` is null where no copy was asked for."""

    format: Literal[1]
    findings: list[PhotoFindingRow]
    clean: str | None


OF = {
    "status": StatusIs,
    "report": ReportIs,
    "doctor": DoctorJson,
    "policy-file": PolicyFile,
    "setup-file": SetupFile,
    "check-text": CheckTextJson,
    "check-link": CheckLinkJson,
    "check-photo": CheckPhotoJson,
}


def schema_of(kind: type) -> dict[str, Any]:
    """As the commands print it: without the wire's own mark `is`."""
    (found,), parts = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    for part in (*parts.values(), found):
        part.get("properties", {}).pop("is", None)
        if "required" in part:
            part["required"] = [name for name in part["required"] if name != "is"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found, "$defs": parts}


def written(kind: type) -> str:
    return json.dumps(schema_of(kind), ensure_ascii=False, indent=1) + "\n"


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, kind in OF.items():
        (folder / f"{name}.json").write_text(written(kind), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
