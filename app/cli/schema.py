"""JSON schemas of what outsiders read and write, generated from the types: `python -m app.cli.schema docs/schema`.
Must not be needed to run anything."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from app.checks.finding import Level as LinkLevel
from app.checks.finding import LinkKind, PhotoKind
from app.content.setup_file import MOST_ACCOUNT_NAME, MOST_ACCOUNTS, MOST_NAME, MOST_PEOPLE, OLDEST, YOUNGEST
from app.model import policy_bounds as bounds
from app.model.access import PIN_LEAST_DIGITS, PIN_MOST_DIGITS
from app.model.policy import AtLimit, DayKey, NewApps, Rule
from app.wire.messages import ReportIs, StatusIs


def _between(least: int, most: int) -> msgspec.Meta:
    return msgspec.Meta(ge=least, le=most)


# As app/content reads them. What no schema can say (one of two keys, windows that overlap, an easy PIN) the program says.
_NOT_BLANK = r"\S"
Text = Annotated[str, msgspec.Meta(min_length=1)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_NAME, pattern=_NOT_BLANK)]
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=100, pattern=_NOT_BLANK)]
FileName = Annotated[str, msgspec.Meta(min_length=1, max_length=100, pattern=r"^[^/\\]+$")]
Number = Annotated[int, _between(*bounds.A_DAYS_MIN)]
SessionMinutes = Annotated[int, _between(*bounds.SESSION_MIN)]
_DAYS = msgspec.Meta(extra_json_schema={"propertyNames": {"enum": [key.value for key in DayKey]}})
MinutesTable = Number | Annotated[dict[DayKey, Number], _DAYS]
WindowText = Annotated[
    str, msgspec.Meta(pattern=r"^\d{1,2}:\d{2}-\d{1,2}:\d{2}$", description="16:30-20:00; ends by 24:00, after it begins")
]
ScheduleTable = Annotated[dict[DayKey, list[WindowText]], _DAYS]
MonthAndDay = Annotated[str, msgspec.Meta(pattern=r"^\d{2}-\d{2}$")]
Iso = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Account = Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_ACCOUNT_NAME, pattern=_NOT_BLANK)]
Accounts = Annotated[list[Account], msgspec.Meta(max_length=MOST_ACCOUNTS)]
# The ten that are settled. The page for children knows one more, which is told here as `meet`.
TextMark = Literal["phone", "email", "address", "school", "id_number", "birth_date", "password", "money", "meet", "account"]


class SessionTable(msgspec.Struct, forbid_unknown_fields=True):
    minutes: SessionMinutes
    break_minutes: SessionMinutes


class GroupTable(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    daily_minutes: MinutesTable | msgspec.UnsetType = msgspec.UNSET
    each_app_minutes: MinutesTable | msgspec.UnsetType = msgspec.UNSET
    counts: bool = True
    schedule: ScheduleTable | msgspec.UnsetType = msgspec.UNSET


class AppTable(msgspec.Struct, forbid_unknown_fields=True):
    """Exactly one of `id` and `program`."""

    rule: Rule
    id: Id | msgspec.UnsetType = msgspec.UNSET
    program: FileName | msgspec.UnsetType = msgspec.UNSET
    daily_minutes: MinutesTable | msgspec.UnsetType = msgspec.UNSET
    group: Name | msgspec.UnsetType = msgspec.UNSET


class CalendarTable(msgspec.Struct, forbid_unknown_fields=True):
    school_year: Annotated[list[MonthAndDay], msgspec.Meta(min_length=2, max_length=2)] | msgspec.UnsetType = msgspec.UNSET
    holidays: list[Iso] = []
    school_days: list[Iso] = []


class PolicyFile(msgspec.Struct, forbid_unknown_fields=True):
    """`haidang policy show|check|apply`: one child's rules. A `zone` that is left out stays as it is."""

    format: Literal[1]
    child: Name
    idle_after: Annotated[int, _between(*bounds.IDLE_AFTER_S)] = 180
    warn_at: Annotated[
        tuple[Annotated[int, _between(*bounds.WARN_AT_MIN)], ...], msgspec.Meta(max_length=bounds.MOST_WARNINGS)
    ] = (15, 5, 1)
    grace: Annotated[int, _between(*bounds.GRACE_MIN)] = 2
    at_limit: AtLimit = AtLimit.PAUSE
    new_apps: NewApps = NewApps.ASK
    idle_after_watching: Annotated[int, _between(*bounds.IDLE_AFTER_WATCHING_S)] = 1800
    zone: Text | msgspec.UnsetType = msgspec.UNSET
    schedule: ScheduleTable | msgspec.UnsetType = msgspec.UNSET
    daily_minutes: MinutesTable | msgspec.UnsetType = msgspec.UNSET
    session: SessionTable | msgspec.UnsetType = msgspec.UNSET
    groups: Annotated[dict[Name, GroupTable], msgspec.Meta(max_length=bounds.MOST_GROUPS)] = {}
    apps: Annotated[list[AppTable], msgspec.Meta(max_length=bounds.MOST_APPS)] = []
    calendar: CalendarTable | msgspec.UnsetType = msgspec.UNSET


class AdultTable(msgspec.Struct, forbid_unknown_fields=True):
    """Exactly one of `pin_file` and `pin`."""

    name: Name
    role: Literal["parent", "helper"] = "parent"
    pin_file: Text | msgspec.UnsetType = msgspec.UNSET
    pin: (
        Annotated[str, msgspec.Meta(pattern=r"^\d*$", min_length=PIN_LEAST_DIGITS, max_length=PIN_MOST_DIGITS)]
        | msgspec.UnsetType
    ) = msgspec.UNSET
    accounts: Accounts = []


class ChildTable(msgspec.Struct, forbid_unknown_fields=True):
    """Exactly one of `birth_year` and `age` (3 to 17)."""

    nickname: Name
    birth_year: int | msgspec.UnsetType = msgspec.UNSET
    age: Annotated[int, _between(YOUNGEST, OLDEST)] | msgspec.UnsetType = msgspec.UNSET
    accounts: Accounts = []


class SetupFile(msgspec.Struct, forbid_unknown_fields=True):
    """`haidang setup FILE`."""

    format: Literal[1]
    language: Literal["vi", "en"] = "vi"
    adult: Annotated[list[AdultTable], msgspec.Meta(max_length=MOST_PEOPLE)] = []
    child: Annotated[list[ChildTable], msgspec.Meta(max_length=MOST_PEOPLE)] = []


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

    kind: TextMark
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
