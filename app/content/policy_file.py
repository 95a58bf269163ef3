"""One child's rules as a TOML file: read whole with every mistake named, and written so that reading gives the same back.
Must not apply anything; formats.md is the promise that this keeps."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date, datetime
from itertools import pairwise
from typing import Any
from zoneinfo import available_timezones

from app.content.file_table import FORMAT, Document, FileProblems, Table, is_number
from app.content.nearest import nearest
from app.content.toml_lines import Path, lines_of
from app.model import policy_bounds as bounds
from app.model.policy import (
    AppRule,
    AtLimit,
    CalendarDates,
    DayKey,
    GroupRule,
    Minutes,
    MonthDay,
    NewApps,
    Policy,
    Rule,
    Schedule,
    SessionRule,
    Window,
)

__all__ = ["FileProblems", "names_zone", "parse_policy", "write_policy"]

_DAY_MIN = 1440
_KEYS = (
    "format", "child", "idle_after", "warn_at", "grace", "at_limit", "new_apps", "idle_after_watching", "zone",
    "schedule", "daily_minutes", "session", "groups", "apps", "calendar",
)  # fmt: skip
_DAYS = tuple(key.value for key in DayKey)
_APP_KEYS = ("id", "program", "rule", "daily_minutes", "group")
_GROUP_KEYS = ("daily_minutes", "each_app_minutes", "counts", "schedule")
_WINDOW = re.compile(r"\s*(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\s*")
_MONTH_DAY = re.compile(r"(\d{2})-(\d{2})")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN = Policy("")


def parse_policy(text: str, file: str = "policy.toml") -> Policy:
    """FileProblems: nothing of it may be used. A zone that is left out means the one that holds now: `names_zone` tells."""
    document = Document(text, file)
    document.check_format()
    root = document.root
    root.only(_KEYS)
    if "child" not in root:
        root.missing("child", 'child = "Bin"')
    policy = Policy(
        child=root.text("child", "Bin", 40) or "",
        idle_after_s=root.number("idle_after", _PLAIN.idle_after_s, *bounds.IDLE_AFTER_S),
        idle_after_watching_s=root.number("idle_after_watching", _PLAIN.idle_after_watching_s, *bounds.IDLE_AFTER_WATCHING_S),
        warn_at_min=_warnings(root),
        grace_min=root.number("grace", _PLAIN.grace_min, *bounds.GRACE_MIN),
        at_limit=AtLimit(root.choice("at_limit", [one.value for one in AtLimit]) or _PLAIN.at_limit.value),
        new_apps=NewApps(root.choice("new_apps", [one.value for one in NewApps]) or _PLAIN.new_apps.value),
        zone=_zone(root),
        schedule=_schedule(root) or Schedule(),
        daily_minutes=_minutes(root, "daily_minutes") or Minutes(),
        session=_session(root),
        groups=_groups(root),
        apps=_apps(root),
        calendar=_calendar(root),
    )
    document.end()
    return policy


def names_zone(text: str) -> bool:
    """Of a text that has been read without a mistake."""
    return ("zone",) in lines_of(text)


# ---- reading its parts ----


def _warnings(root: Table) -> tuple[int, ...]:
    found = root.list_of("warn_at", "15, 5, 1")
    if found is None:
        return _PLAIN.warn_at_min
    least, most = bounds.WARN_AT_MIN
    for index, value in enumerate(found):
        if not is_number(value, least, most):
            root.document.problem("file_value", root.at("warn_at", index), wrong=value, right=f"{least} … {most}")
    _at_most(root, root.at("warn_at"), len(found), bounds.MOST_WARNINGS)
    return tuple(value for value in found if is_number(value, least, most))


def _at_most(table: Table, path: Path, count: int, most: int) -> None:
    if count > most:
        table.document.problem("file_too_many", path, wrong=count, right=str(most))


def _zone(root: Table) -> str:
    zone = root.text("zone", _PLAIN.zone)
    if zone is None:
        return _PLAIN.zone
    known = available_timezones()
    if zone not in known:
        # Near enough to be a slip of the hand only: "Asia/Hanoi" is no slip for Yangon, nor "GMT+7" for GMT+0.
        near = nearest(zone, sorted(name for name in known if re.match(r"(?!Etc/).+/", name)), 0.8)
        root.document.problem("file_zone_unknown", root.at("zone"), wrong=zone, right=f'"{near or _PLAIN.zone}"')
    return zone


def _session(root: Table) -> SessionRule | None:
    table = root.table("session", "[session]")
    if table is None:
        return None
    table.only(("minutes", "break_minutes"))
    for key, example in (("minutes", "minutes = 30"), ("break_minutes", "break_minutes = 5")):
        if key not in table:
            table.missing(key, example)
    return SessionRule(table.number("minutes", 30, *bounds.SESSION_MIN), table.number("break_minutes", 5, *bounds.SESSION_MIN))


def _minutes(table: Table, key: str) -> Minutes | None:
    if key not in table:
        return None
    value = table.data[key]
    if isinstance(value, dict):
        days = Table(table.document, table.at(key), value)
        days.only(_DAYS)
        return Minutes(days={DayKey(day): days.number(day, 0, 0, _DAY_MIN) for day in value if day in _DAYS})
    if not is_number(value, 0, _DAY_MIN):
        table.wrong(key, f"0 … {_DAY_MIN} | {{ school = 60, weekend = 120, holiday = 120 }}")
        return None
    return Minutes(every_day=value)


def _schedule(table: Table) -> Schedule | None:
    days = table.table("schedule", '{ school = ["16:30-20:00"] }')
    if days is None:
        return None
    days.only(_DAYS)
    return Schedule({DayKey(day): _windows(days, day) for day in days.data if day in _DAYS})


def _windows(days: Table, day: str) -> tuple[Window, ...]:
    found = days.list_of(day, '"16:30-20:00"') or []
    windows: list[tuple[Window, Any, Path]] = []
    for index, value in enumerate(found):
        path = days.at(day, index)
        window = _window(days, value, path)
        if window is not None:
            windows.append((window, value, path))
    windows.sort(key=lambda one: one[0].start_min)
    for (before, _, _), (after, value, path) in pairwise(windows):
        if after.start_min < before.end_min:
            days.document.problem(
                "file_windows_overlap",
                path,
                wrong=value,
                right=f'"{_clock(before.start_min)}-{_clock(max(before.end_min, after.end_min))}"',
            )
    return tuple(window for window, _, _ in windows)


def _window(days: Table, value: object, path: Path) -> Window | None:
    match = _WINDOW.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        days.document.problem("file_value", path, wrong=value, right='"16:30-20:00"')
        return None
    start_hour, start_minute, end_hour, end_minute = (int(part) for part in match.groups())
    start, end = start_hour * 60 + start_minute, end_hour * 60 + end_minute
    if start_minute > 59 or end_minute > 59 or start >= _DAY_MIN or end > _DAY_MIN:
        days.document.problem("file_value", path, wrong=value, right='"16:30-20:00", "20:00-24:00"')
        return None
    if start >= end:
        # Over midnight: two windows, one of each day.
        right = (
            f'"{_clock(start)}-24:00"' if end == 0 or start > end else f'"{_clock(start)}-{_clock(min(start + 60, _DAY_MIN))}"'
        )
        days.document.problem("file_window_order", path, wrong=value, right=right)
        return None
    return Window(start, end)


def _groups(root: Table) -> dict[str, GroupRule]:
    groups = root.table("groups", "[groups.games]")
    if groups is None:
        return {}
    found: dict[str, GroupRule] = {}
    _at_most(groups, groups.path, len(groups.data), bounds.MOST_GROUPS)
    for name in groups.data:
        table = groups.table(name, f"[groups.{name}]")
        if not name.strip() or len(name) > 40 or not name.isprintable():
            groups.document.problem("file_value", groups.at(name), wrong=name, right="[groups.games]")
        elif table is not None:
            table.only(_GROUP_KEYS)
            found[name] = GroupRule(
                daily_minutes=_minutes(table, "daily_minutes"),
                each_app_minutes=_minutes(table, "each_app_minutes"),
                counts=table.yes_no("counts", True),
                schedule=_schedule(table),
            )
    return found


def _apps(root: Table) -> tuple[AppRule, ...]:
    found: list[AppRule] = []
    seen: dict[str, Path] = {}
    tables = root.tables("apps")
    _at_most(root, root.at("apps"), len(tables), bounds.MOST_APPS)
    for table in tables:
        table.only(_APP_KEYS)
        id, program = table.text("id", "minecraft"), table.text("program", "supertux2")
        if program is not None and re.search(r"[/\\]", program):
            table.wrong("program", '"' + re.split(r"[/\\]", program)[-1] + '"')
        if ("id" in table) == ("program" in table):
            table.document.problem("file_one_of_both", table.path, right='id = "minecraft" | program = "supertux2"')
        elif id is not None or program is not None:
            key = id or program or ""
            if key in seen:
                table.document.problem("file_twice", table.at("id" if id else "program"), wrong=key, right=None)
            seen.setdefault(key, table.path)
        if "rule" not in table:
            table.missing("rule", 'rule = "limited"')
        rule = table.choice("rule", [one.value for one in Rule])
        found.append(
            AppRule(
                rule=Rule(rule or Rule.LIMITED.value),
                id=id,
                program=program,
                daily_minutes=_minutes(table, "daily_minutes"),
                group=table.text("group", "games", 40),
            )
        )
    return tuple(found)


def _calendar(root: Table) -> CalendarDates:
    table = root.table("calendar", "[calendar]")
    if table is None:
        return CalendarDates()
    table.only(("school_year", "holidays", "school_days"))
    return CalendarDates(_school_year(table), _dates(table, "holidays"), _dates(table, "school_days"))


def _school_year(table: Table) -> tuple[MonthDay, MonthDay]:
    plain = CalendarDates().school_year
    found = table.list_of("school_year", '"09-05", "05-31"')
    if found is None:
        return plain
    days = [day for value in found if (day := _month_day(value)) is not None]
    if len(found) != 2 or len(days) != 2:
        table.wrong("school_year", '["09-05", "05-31"]')
        return plain
    return days[0], days[1]


def _month_day(value: object) -> MonthDay | None:
    match = _MONTH_DAY.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    try:
        day = date(2024, int(match[1]), int(match[2]))  # a leap year: 29 February is a day
    except ValueError:
        return None
    return MonthDay(day.month, day.day)


def _dates(table: Table, key: str) -> tuple[date, ...]:
    """As text, or as TOML's own dates."""
    days: list[date] = []
    for index, value in enumerate(table.list_of(key, '"2026-12-24"') or []):
        day = _date(value)
        if day is None:
            table.document.problem("file_value", table.at(key, index), wrong=value, right='"2026-12-24"')
        else:
            days.append(day)
    return tuple(days)


def _date(value: object) -> date | None:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


# ---- writing ----


def write_policy(policy: Policy) -> str:
    """The file of formats.md, in its order; what is as by default stands there too, so that it can be changed by hand."""
    blocks = [
        [
            f"format = {FORMAT}",
            f"child = {_text(policy.child)}",
            f"idle_after = {policy.idle_after_s}",
            f"warn_at = {_list(str(minutes) for minutes in policy.warn_at_min)}",
            f"grace = {policy.grace_min}",
            f"at_limit = {_text(policy.at_limit.value)}",
            f"new_apps = {_text(policy.new_apps.value)}",
            f"idle_after_watching = {policy.idle_after_watching_s}",
            f"zone = {_text(policy.zone)}",
            *([] if policy.daily_minutes.every_day is None else [f"daily_minutes = {policy.daily_minutes.every_day}"]),
        ]
    ]
    if policy.schedule.days:
        blocks.append(
            ["[schedule]", *(f"{key.value} = {_window_list(windows)}" for key, windows in policy.schedule.days.items())]
        )
    if policy.daily_minutes.every_day is None and policy.daily_minutes.days:
        blocks.append(["[daily_minutes]", *(f"{key.value} = {minutes}" for key, minutes in policy.daily_minutes.days.items())])
    if policy.session is not None:
        blocks.append(["[session]", f"minutes = {policy.session.minutes}", f"break_minutes = {policy.session.break_minutes}"])
    blocks += [_group_lines(name, group) for name, group in policy.groups.items()]
    blocks += [_app_lines(app) for app in policy.apps]
    blocks.append(
        [
            "[calendar]",
            f"school_year = {_list(_text(f'{day.month:02}-{day.day:02}') for day in policy.calendar.school_year)}",
            f"holidays = {_list(_text(day.isoformat()) for day in policy.calendar.holidays)}",
            f"school_days = {_list(_text(day.isoformat()) for day in policy.calendar.school_days)}",
        ]
    )
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _group_lines(name: str, group: GroupRule) -> list[str]:
    lines = [f"[groups.{name if _BARE.fullmatch(name) else _text(name)}]"]
    if group.daily_minutes is not None:
        lines.append(f"daily_minutes = {_minutes_text(group.daily_minutes)}")
    if group.each_app_minutes is not None:
        lines.append(f"each_app_minutes = {_minutes_text(group.each_app_minutes)}")
    lines.append(f"counts = {'true' if group.counts else 'false'}")
    if group.schedule is not None:
        days = ", ".join(f"{key.value} = {_window_list(windows)}" for key, windows in group.schedule.days.items())
        lines.append(f"schedule = {{ {days} }}" if days else "schedule = {}")
    return lines


def _app_lines(app: AppRule) -> list[str]:
    lines = ["[[apps]]", f"id = {_text(app.id)}" if app.id is not None else f"program = {_text(app.program or '')}"]
    lines.append(f"rule = {_text(app.rule.value)}")
    if app.daily_minutes is not None:
        lines.append(f"daily_minutes = {_minutes_text(app.daily_minutes)}")
    if app.group is not None:
        lines.append(f"group = {_text(app.group)}")
    return lines


def _minutes_text(minutes: Minutes) -> str:
    if minutes.every_day is not None:
        return str(minutes.every_day)
    days = ", ".join(f"{key.value} = {value}" for key, value in minutes.days.items())
    return f"{{ {days} }}" if days else "{}"


def _window_list(windows: Iterable[Window]) -> str:
    return _list(_text(f"{_clock(window.start_min)}-{_clock(window.end_min)}") for window in windows)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _list(parts: Iterable[str]) -> str:
    return f"[{', '.join(parts)}]"


def _text(value: str) -> str:
    """A basic string of TOML; JSON's escapes are among TOML's, but for DEL, which TOML wants escaped too."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
