"""The file of `haidang setup FILE`: checked whole, each mistake with its line.
Must not ask the OS who may read a file (that is handed in), nor put a PIN into a problem."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from app.content.file_table import Document, Table, dotted
from app.content.file_text import as_text
from app.content.toml_lines import Path as TomlPath
from app.model.access import pin_problem
from app.model.people import Role
from app.model.problem import Fact, Problem, ProblemError

YOUNGEST, OLDEST = 3, 17
# As the guard takes them; here with the line on which there are more.
MOST_NAME = 40
MOST_ACCOUNTS = 50
MOST_ACCOUNT_NAME = 500
MOST_PEOPLE = 20
MOST_BYTES = 1024 * 1024
_ROLES = {"parent": Role.PARENT, "helper": Role.HELPER}
Private = Callable[[Path], bool]


@dataclass(frozen=True, slots=True)
class AdultWanted:
    name: str
    role: Role
    pin: str
    accounts: tuple[str, ...]
    line: int = field(default=0, compare=False)  # where the accounts stand, or would stand


@dataclass(frozen=True, slots=True)
class ChildWanted:
    nickname: str
    birth_year: int
    accounts: tuple[str, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class SetupWanted:
    language: str
    adults: tuple[AdultWanted, ...]
    children: tuple[ChildWanted, ...]


def read_text(path: Path) -> str:
    """Without the mark of byte order. Raises ProblemError: file_unreadable, file_not_utf8."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # a path with NUL in it is a ValueError
        raise ProblemError("file_unreadable", file=str(path)) from error
    if len(data) > MOST_BYTES:
        raise ProblemError("file_unreadable", file=str(path))
    return as_text(data, str(path)).removeprefix("\ufeff")


def first_line(path: Path, private: Private) -> str:
    """A PIN or code that a file keeps. Raises ProblemError: file_unreadable, file_not_utf8, pin_file_open, pin_file_empty."""
    text = read_text(path)
    if not _alone(path, private):
        raise ProblemError("pin_file_open", file=str(path))
    line = (text.splitlines() or [""])[0].strip()
    if not line:
        raise ProblemError("pin_file_empty", file=str(path))
    return line


def _alone(path: Path, private: Private) -> bool:
    """A link may be read by all; who may read the PIN, the file behind it says."""
    return private(path.resolve() if path.is_symlink() else path)


def read_setup(path: Path, year: int, private: Private, *, first: bool = False) -> SetupWanted:
    """Raises FileProblems, or ProblemError where the file cannot be read. `private`: whether nobody else may read a file.
    `first`: nobody has been set up yet, so a parent must be among them."""
    document = Document(read_text(path), str(path))
    document.check_format()
    root = document.root
    root.only(("format", "language", "adult", "child"))
    adults, children = root.tables("adult"), root.tables("child")
    setup = SetupWanted(
        language=root.choice("language", ("vi", "en")) or "vi",
        adults=tuple(_adult(table, path, private) for table in adults),
        children=tuple(_child(table, year) for table in children),
    )
    _each_once(adults, "name")
    _each_once(children, "nickname")
    for number, child in enumerate(setup.children, 1):
        for adult in setup.adults:
            of_adult = [account for account in child.accounts if account in adult.accounts]
            if of_adult and (adult.name + of_adult[0]).isprintable():  # else that is told already
                document.take("setup_account_of_adult", account_of_adult(setup, number, of_adult[0], adult.name))
    for table in (*adults, *children)[MOST_PEOPLE : MOST_PEOPLE + 1]:
        document.problem("file_too_many", table.path, wrong=len(adults) + len(children), right=str(MOST_PEOPLE))
    written = isinstance(root.data.get("adult", []), list)
    if first and written and not any(adult.role is Role.PARENT for adult in setup.adults):
        document.problem("setup_parent_needed", ("adult", 0), key="adult", right='[[adult]] … role = "parent"')
    document.end()
    return setup


def account_of_adult(setup: SetupWanted, number: int, account: str, adult: str) -> dict[str, Fact]:
    """The facts about the child of this number, counted from 1, whose account is that adult's own, which is never tracked."""
    child = setup.children[number - 1]
    taken = {account, *(name for one in setup.adults for name in one.accounts)}
    example = next((name for name in ("bin", "na", "su") if name not in taken), "…")
    own = [name for name in child.accounts if name not in taken] or [example]
    right = "accounts = " + json.dumps(own, ensure_ascii=False)
    return {"line": child.line, "key": f"child[{number}].accounts", "account": account, "adult": adult, "right": right}


def _adult(table: Table, path: Path, private: Private) -> AdultWanted:
    table.only(("name", "role", "pin", "pin_file", "accounts"))
    return AdultWanted(
        name=_name(table, "name", "Mẹ"),
        role=_ROLES[table.choice("role", tuple(_ROLES)) or "parent"],
        pin=_pin(table, path, private),
        accounts=_accounts(table),
        line=table.document.line(table.at("accounts")),
    )


def _child(table: Table, year: int) -> ChildWanted:
    table.only(("nickname", "birth_year", "age", "accounts"))
    line = table.document.line(table.at("accounts"))
    return ChildWanted(_name(table, "nickname", "Bin"), _birth_year(table, year), _accounts(table), line)


def _name(table: Table, key: str, example: str) -> str:
    if key not in table:
        table.missing(key, f'{key} = "{example}"')
    name = " ".join((table.text(key, example, MOST_NAME) or "").split())
    _printable(table, table.at(key), name, example)
    return name


def _printable(table: Table, path: TomlPath, name: str, example: str) -> None:
    if not name.isprintable():
        kept = "".join(sign for sign in name if sign.isprintable()).strip()
        table.document.problem("file_unprintable", path, wrong=name, right=f'"{kept or example}"')


def _each_once(tables: Iterable[Table], key: str) -> None:
    """People are known by their names, as people read them: capitals and spaces make no difference."""
    seen: set[str] = set()
    for table in tables:
        given = table.data.get(key)
        name = " ".join(given.split()).casefold() if isinstance(given, str) else ""
        if name and name in seen:
            table.document.problem("file_twice", table.at(key), wrong=given)
        seen.add(name)


def _accounts(table: Table) -> tuple[str, ...]:
    found = table.list_of("accounts", '"bin"') or []
    if not all(isinstance(name, str) and name.strip() and len(name) <= MOST_ACCOUNT_NAME for name in found):
        table.wrong("accounts", '["bin"]')
        return ()
    if len(found) > MOST_ACCOUNTS:
        table.document.problem("file_too_many", table.at("accounts"), wrong=len(found), right=str(MOST_ACCOUNTS))
    for index, name in enumerate(found):
        _printable(table, table.at("accounts", index), name.strip(), "bin")
    return tuple(name.strip() for name in found)


def _birth_year(table: Table, year: int) -> int:
    youngest = year - YOUNGEST
    if "birth_year" in table and "age" in table:
        table.wrong("age", "birth_year | age")
    elif "age" in table:
        return year - table.number("age", YOUNGEST, YOUNGEST, OLDEST)
    elif "birth_year" not in table:
        table.missing("birth_year", f"birth_year = {year - 8}")
    return table.number("birth_year", youngest, year - OLDEST, youngest)


# ---- PINs ----


def _pin(table: Table, path: Path, private: Private) -> str:
    if "pin" in table and "pin_file" in table:
        _without_value(table, "pin", "pin | pin_file")
    elif "pin_file" in table:
        name = table.text("pin_file", "pin.txt", 4096)
        if name is None:
            return ""
        try:
            return _checked(table, "pin_file", first_line(path.parent / name, private))
        except ProblemError as error:
            _take(table, "pin_file", error.problem)
    elif "pin" not in table:
        table.missing("pin_file", 'pin_file = "pin.txt"')
    elif not _alone(path, private):
        _take(table, "pin", Problem("pin_file_open", {"file": str(path)}))
    elif not isinstance(table.data["pin"], str):
        _without_value(table, "pin", '"……"')
    else:
        return _checked(table, "pin", table.data["pin"])
    return ""


def _without_value(table: Table, key: str, right: str) -> None:
    """A PIN is not for the screen."""
    table.document.problem("file_value", table.at(key), wrong="…", right=right)


def _checked(table: Table, key: str, pin: str) -> str:
    problem = pin_problem(pin)
    if problem is not None:
        _take(table, key, problem)
    return pin


def _take(table: Table, key: str, problem: Problem) -> None:
    """The same problem, told with the place in this file; the other file is `pin_file`."""
    facts = {f"pin_{name}" if name == "file" else name: value for name, value in problem.facts.items()}
    path = table.at(key)
    table.document.take(f"setup_{problem.id}", {**facts, "line": table.document.line(path), "key": dotted(path)})
