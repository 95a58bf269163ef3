"""The rules as a file: read, refused with every mistake and its line, and written so that it reads the same.
Must not touch a disk."""

from __future__ import annotations

import tomllib
from datetime import date
from zoneinfo import available_timezones

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from app.content.policy_file import FileProblems, names_zone, parse_policy, write_policy
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

WHOLE = """\
format = 1
child = "Bin"
idle_after = 120               # seconds
warn_at = [10, 2]
grace = 3
at_limit = "sign_out"
new_apps = "allow"
idle_after_watching = 900
zone = "Europe/Berlin"
[schedule]
school  = ["16:30-20:00"]
weekend = ["08:00-11:00", "14:00-24:00"]
mon = []
[daily_minutes]
school = 60
weekend = 120
[session]
minutes = 30
break_minutes = 5
[groups.games]
daily_minutes = { school = 30, weekend = 60 }
each_app_minutes = 60
counts = false
schedule = { school = ["17:00-19:00"] }
[[apps]]
id = "minecraft"
rule = "limited"
daily_minutes = 30
[[apps]]
program = "supertux2"
rule = "blocked"
group = "games"
[calendar]
school_year = ["08-20", "06-10"]
holidays = ["2026-12-24", 2026-12-31]
school_days = ["2026-11-28"]
"""


def problems(text: str) -> list[tuple[str, int, str]]:
    with pytest.raises(FileProblems) as caught:
        parse_policy(text, "rules.toml")
    assert all(problem.facts["file"] == "rules.toml" for problem in caught.value.problems)
    return [(problem.id, int(problem.facts["line"] or 0), str(problem.facts.get("key"))) for problem in caught.value.problems]


def one_problem(text: str) -> tuple[str, object, object]:
    """Its id, what is wrong and what would be right."""
    with pytest.raises(FileProblems) as caught:
        parse_policy(f'format = 1\nchild = "Bin"\n{text}')
    (problem,) = caught.value.problems
    return problem.id, problem.facts.get("wrong"), problem.facts.get("right")


def test_every_key_is_read() -> None:
    assert parse_policy(WHOLE) == Policy(
        child="Bin",
        idle_after_s=120,
        idle_after_watching_s=900,
        warn_at_min=(10, 2),
        grace_min=3,
        at_limit=AtLimit.SIGN_OUT,
        new_apps=NewApps.ALLOW,
        zone="Europe/Berlin",
        schedule=Schedule(
            {
                DayKey.SCHOOL: (Window(990, 1200),),
                DayKey.WEEKEND: (Window(480, 660), Window(840, 1440)),
                DayKey.MON: (),
            }
        ),
        daily_minutes=Minutes(days={DayKey.SCHOOL: 60, DayKey.WEEKEND: 120}),
        session=SessionRule(30, 5),
        groups={
            "games": GroupRule(
                Minutes(days={DayKey.SCHOOL: 30, DayKey.WEEKEND: 60}),
                Minutes(60),
                False,
                Schedule({DayKey.SCHOOL: (Window(1020, 1140),)}),
            )
        },
        apps=(
            AppRule(Rule.LIMITED, id="minecraft", daily_minutes=Minutes(30)),
            AppRule(Rule.BLOCKED, program="supertux2", group="games"),
        ),
        calendar=CalendarDates(
            (MonthDay(8, 20), MonthDay(6, 10)), (date(2026, 12, 24), date(2026, 12, 31)), (date(2026, 11, 28),)
        ),
    )


def test_what_is_left_out_is_as_by_default() -> None:
    assert parse_policy('format = 1\nchild = "Bin"\n') == Policy("Bin")
    assert parse_policy('format = 1\nchild = "Bin"\ndaily_minutes = 60\n').daily_minutes == Minutes(60)


def test_several_mistakes_are_told_at_once_in_the_order_of_lines() -> None:
    text = """\
format = 1
chld = "Bin"
grace = true
[schedule]
school = ["16:30-20:00",
  "19:00-21:00"]
wekend = []
[groups."my games"]
daily_minutes = { school = 30, weekend = -1 }
[[apps]]
id = "minecraft"
program = "x"
rule = "limitd"
"""
    assert problems(text) == [
        ("file_key_missing", 1, "child"),
        ("file_key_unknown", 2, "chld"),
        ("file_value", 3, "grace"),
        ("file_windows_overlap", 6, "schedule.school[2]"),
        ("file_key_unknown", 7, "schedule.wekend"),
        ("file_value", 9, "groups.my games.daily_minutes.weekend"),
        ("file_one_of_both", 10, "apps[1]"),
        ("file_value", 13, "apps[1].rule"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("graze = 2", ("file_key_unknown", None, "grace")),
        ('grace = "2"', ("file_value", '"2"', "0 … 30")),
        ("grace = 31", ("file_value", "31", "0 … 30")),
        ("idle_after = 9", ("file_value", "9", "10 … 7200")),
        ("idle_after_watching = 21601", ("file_value", "21601", "10 … 21600")),
        ("warn_at = 5", ("file_value", "5", "[15, 5, 1]")),
        ("warn_at = [5, 0]", ("file_value", "0", "1 … 120")),
        ("warn_at = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]", ("file_too_many", "11", "10")),
        ('at_limit = "kill"', ("file_value", '"kill"', '"pause" | "close" | "lock" | "sign_out"')),
        ('new_apps = "alow"', ("file_value", '"alow"', '"allow"')),
        ('zone = "Asia/Ho_Chi_Min"', ("file_zone_unknown", '"Asia/Ho_Chi_Min"', '"Asia/Ho_Chi_Minh"')),
        ('zone = "Europe/Berln"', ("file_zone_unknown", '"Europe/Berln"', '"Europe/Berlin"')),
        ('zone = "Asia/Hanoi"', ("file_zone_unknown", '"Asia/Hanoi"', '"Asia/Ho_Chi_Minh"')),
        ('zone = "Asia/Hà_Nội"', ("file_zone_unknown", '"Asia/Hà_Nội"', '"Asia/Ho_Chi_Minh"')),
        ('zone = "GMT+7"', ("file_zone_unknown", '"GMT+7"', '"Asia/Ho_Chi_Minh"')),
        ('zone = "../../etc/passwd"', ("file_zone_unknown", '"../../etc/passwd"', '"Asia/Ho_Chi_Minh"')),
        ("daily_minutes = 1441", ("file_value", "1441", "0 … 1440 | { school = 60, weekend = 120, holiday = 120 }")),
        ("daily_minutes = 60.0", ("file_value", "60.0", "0 … 1440 | { school = 60, weekend = 120, holiday = 120 }")),
        ('schedule = { school = ["20:00-16:30"] }', ("file_window_order", '"20:00-16:30"', '"20:00-24:00"')),
        ('schedule = { school = ["20:00-00:00"] }', ("file_window_order", '"20:00-00:00"', '"20:00-24:00"')),
        ('schedule = { school = ["10:00-10:00"] }', ("file_window_order", '"10:00-10:00"', '"10:00-11:00"')),
        ('schedule = { school = ["16:30-24:30"] }', ("file_value", '"16:30-24:30"', '"16:30-20:00", "20:00-24:00"')),
        ('schedule = { school = ["16:60-20:00"] }', ("file_value", '"16:60-20:00"', '"16:30-20:00", "20:00-24:00"')),
        ('schedule = { school = ["half past four"] }', ("file_value", '"half past four"', '"16:30-20:00"')),
        ('schedule = { school = "16:30-20:00" }', ("file_value", '"16:30-20:00"', '["16:30-20:00"]')),
        ("session = { minutes = 30 }", ("file_key_missing", None, "break_minutes = 5")),
        ("groups = { games = 5 }", ("file_value", "5", "[groups.games]")),
        ('apps = [{ program = "/usr/games/x", rule = "ask" }]', ("file_value", '"/usr/games/x"', '"x"')),
        ('apps = [{ rule = "ask" }]', ("file_one_of_both", None, 'id = "minecraft" | program = "supertux2"')),
        ('apps = [{ id = "a", rule = "ask" }, { id = "a", rule = "always" }]', ("file_twice", '"a"', None)),
        ('apps = [{ id = "a" }]', ("file_key_missing", None, 'rule = "limited"')),
        ('[apps]\nid = "a"', ("file_value", "[apps]", "[[apps]]")),
        ('[groups."a\\u0007"]', ("file_value", '"a\\u0007"', "[groups.games]")),
        ('calendar = { school_year = ["09-05"] }', ("file_value", '["09-05"]', '["09-05", "05-31"]')),
        ('calendar = { holidays = ["2026-02-30"] }', ("file_value", '"2026-02-30"', '"2026-12-24"')),
        ('calendar = { holidays = ["24.12.2026"] }', ("file_value", '"24.12.2026"', '"2026-12-24"')),
    ],
)
def test_a_mistake_names_what_is_wrong_and_what_would_be_right(text: str, told: tuple[str, object, object]) -> None:
    assert one_problem(text) == told


def test_text_that_is_no_toml_is_told_with_its_line() -> None:
    assert problems("format = 1\nchild = Bin\n") == [("file_toml", 2, "None")]
    assert problems('format = 1\nchild = "Bin') == [("file_toml", 2, "None")]
    assert problems("apps = [{}]\n[[apps]]\n") == [("file_toml", 2, "None")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("format = 1\nformat = 1\n", ("file_key_twice", 2, "format")),
        ("grace = 1\nwarn_at = [5]\nwarn_at = [\n  5,\n  1,\n]\n", ("file_key_twice", 3, "warn_at")),
        ("[session]\nminutes = 5\nminutes = 6", ("file_key_twice", 3, "session.minutes")),
        ('[[apps]]\nid = "a"\n[[apps]]\nid = "b"\nrule = "ask"\nid = "c"\n', ("file_key_twice", 6, "apps[2].id")),
        (
            '[groups."my games"]\ndaily_minutes = { mon = 1, mon = 2 }\n',
            ("file_key_twice", 2, "groups.my games.daily_minutes.mon"),
        ),
        ("[session]\nminutes = 5\n\n[ session ]\n", ("file_table_twice", 4, "session")),
        ('[apps]\nid = "a"\n[[apps]]\n', ("file_table_twice", 3, "apps")),
        ("a.b = 1\na.b.c = 2\n", ("file_key_twice", 2, "a.b.c")),
    ],
)
def test_what_stands_twice_is_told_so_with_its_key(text: str, told: tuple[str, int, str]) -> None:
    assert problems(text) == [told]


def test_whether_the_zone_is_named_is_known() -> None:
    assert names_zone(WHOLE)
    assert not names_zone('format = 1\nchild = "Bin"\n[groups.zone]\n')


def test_a_file_without_format_or_of_a_newer_one_is_refused() -> None:
    assert problems('child = "Bin"\n') == [("file_format_missing", 1, "format")]
    assert problems('format = 2\nchild = "Bin"\nnew_key = 1\n') == [("file_format_newer", 1, "format")]
    assert problems('child = "Bin"\nformat = "1"\n') == [("file_value", 2, "format")]


# ---- writing ----

minutes = st.one_of(
    st.builds(Minutes, st.integers(0, 1440)),
    st.builds(Minutes, st.none(), st.dictionaries(st.sampled_from(DayKey), st.integers(0, 1440))),
)


@st.composite
def windows(draw: st.DrawFn) -> tuple[Window, ...]:
    edges = sorted(draw(st.lists(st.integers(0, 1440), unique=True, max_size=6)))
    edges = edges[: len(edges) // 2 * 2]
    return tuple(Window(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))


schedules = st.builds(Schedule, st.dictionaries(st.sampled_from(DayKey), windows()))
names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\0/\\"), min_size=1, max_size=20).filter(str.strip)
groups = st.dictionaries(
    names.filter(str.isprintable),
    st.builds(GroupRule, st.none() | minutes, st.none() | minutes, st.booleans(), st.none() | schedules),
    max_size=3,
)
app_rules = st.lists(
    st.one_of(
        st.builds(AppRule, st.sampled_from(Rule), id=names, daily_minutes=st.none() | minutes, group=st.none() | names),
        st.builds(AppRule, st.sampled_from(Rule), program=names, daily_minutes=st.none() | minutes, group=st.none() | names),
    ),
    max_size=3,
    unique_by=lambda rule: rule.key,
).map(tuple)
month_days = st.dates().map(lambda day: MonthDay(day.month, day.day))
dates = st.lists(st.dates(), max_size=3).map(tuple)
policies = st.builds(
    Policy,
    child=names,
    idle_after_s=st.integers(*bounds.IDLE_AFTER_S),
    idle_after_watching_s=st.integers(*bounds.IDLE_AFTER_WATCHING_S),
    warn_at_min=st.lists(st.integers(*bounds.WARN_AT_MIN), max_size=bounds.MOST_WARNINGS).map(tuple),
    grace_min=st.integers(*bounds.GRACE_MIN),
    at_limit=st.sampled_from(AtLimit),
    new_apps=st.sampled_from(NewApps),
    zone=st.sampled_from(sorted(available_timezones())),
    schedule=schedules,
    daily_minutes=minutes,
    session=st.none() | st.builds(SessionRule, st.integers(1, 1440), st.integers(1, 1440)),
    groups=groups,
    apps=app_rules,
    calendar=st.builds(CalendarDates, st.tuples(month_days, month_days), dates, dates),
)


@given(policies)
def test_what_is_written_reads_the_same(policy: Policy) -> None:
    assert parse_policy(write_policy(policy)) == policy


@given(policies)
def test_what_a_file_may_say_the_guard_takes(policy: Policy) -> None:
    assert bounds.checked(parse_policy(write_policy(policy))) == policy


# ---- lines ----


def found_in(value: object, path: Path = ()) -> list[Path]:
    """Every path that the read text has."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(deeper for key, one in inside for deeper in found_in(one, (*path, key)))]


scalars = st.one_of(st.integers(-5, 5), st.booleans(), names, st.dates(), st.floats(0, 1))
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3), max_leaves=12
)


@given(st.dictionaries(names, values, max_size=5), st.booleans())
def test_every_key_and_element_has_a_line_whatever_the_text_looks_like(data: dict[str, object], multiline: bool) -> None:
    text = tomli_w.dumps(data, multiline_strings=multiline)
    lines = lines_of(text)
    assert set(found_in(tomllib.loads(text))) <= set(lines)
    rows = text.replace("\r\n", "\n").split("\n")
    for path, line in lines.items():
        assert 1 <= line <= len(rows)
        if path and isinstance(path[-1], str) and path[-1].isascii() and path[-1].isalnum():
            assert path[-1] in rows[line - 1]


def test_lines_of_all_the_ways_to_write_a_key() -> None:
    text = '''\
# a comment with [brackets] = "x"
a.b = 1
"quoted.key" = \'\'\'
two lines with # and ]
\'\'\'
list = [
  "one", # first
  { deep = [1,
    2] },
]
[table . "sub"]
key = """x\\"""\\
"""
[[rows]]
n = 1
[rows.inner]
m = 2
[[rows]]
n = 2
[[rows.more]]
k = 3
'''
    lines = lines_of(text)
    assert tomllib.loads(text)
    expected: dict[Path, int] = {
        ("a", "b"): 2,
        ("quoted.key",): 3,
        ("list",): 6,
        ("list", 0): 7,
        ("list", 1): 8,
        ("list", 1, "deep", 1): 9,
        ("table", "sub"): 11,
        ("table", "sub", "key"): 12,
        ("rows", 0): 14,
        ("rows", 0, "n"): 15,
        ("rows", 0, "inner", "m"): 17,
        ("rows", 1): 18,
        ("rows", 1, "n"): 19,
        ("rows", 1, "more", 0, "k"): 21,
    }
    assert {path: lines.get(path) for path in expected} == expected
